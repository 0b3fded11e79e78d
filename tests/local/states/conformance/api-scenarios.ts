import {
  DeleteStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineForExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  SFNServiceException,
  StartExecutionCommand,
  StartSyncExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn'
import { CreateStateMachineCommand } from '@aws-sdk/client-sfn'
import { ACCOUNT, REGION, ROLE, type Bench } from '../support/bench'
import type { Scenario } from './corpus'

type Answers = Record<string, unknown>

/** An answer as the recording shows it, metadata included. */
function recorded(answer: { $metadata: { httpStatusCode?: number | undefined } }): Answers {
  const { $metadata, ...rest } = answer
  return {
    ...rest,
    ResponseMetadata: { HTTPHeaders: {}, HTTPStatusCode: $metadata.httpStatusCode },
  }
}

async function refusal(work: Promise<unknown>): Promise<Answers> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof SFNServiceException)) throw error
    const { name, message } = error
    return recorded({
      $metadata: error.$metadata,
      ...{ Error: { Code: name, Message: message }, message },
    })
  }
  throw new Error('The request was accepted.')
}

/** The form in which some recordings keep an exception. */
async function exception(operation: string, work: Promise<unknown>): Promise<Answers> {
  const { Error: error } = (await refusal(work)) as { Error: { Code: string; Message: string } }
  const value = `An error occurred (${error.Code}) when calling the ${operation} operation: ${error.Message}`
  return { exception_typename: error.Code, exception_value: value }
}

async function create(bench: Bench, scenario: Scenario): Promise<{ arn: string; answer: Answers }> {
  const definition = JSON.stringify(scenario.machines[0]!.definition)
  const answer = await bench.sfn.send(
    new CreateStateMachineCommand({ name: 'machine', definition, roleArn: ROLE }),
  )
  return { arn: answer.stateMachineArn!, answer: recorded(answer) }
}

const NOWHERE = `arn:aws:states:${REGION}:${ACCOUNT}:execution:machine:nowhere`

async function history(bench: Bench, executionArn: string, reverseOrder = false): Promise<Answers> {
  return recorded(
    await bench.sfn.send(new GetExecutionHistoryCommand({ executionArn, reverseOrder })),
  )
}

/** What the tests behind the recordings of the API did, step by step. */
export const API_SCENARIOS: Record<
  string,
  ((bench: Bench, scenario: Scenario) => Promise<Answers>) | undefined
> = {
  async test_describe_execution_no_such_state_machine(bench) {
    const work = bench.sfn.send(new DescribeExecutionCommand({ executionArn: NOWHERE }))
    return { exception: await exception('DescribeExecution', work) }
  },

  async test_get_execution_history_no_such_execution(bench) {
    const work = bench.sfn.send(new GetExecutionHistoryCommand({ executionArn: NOWHERE }))
    return { exception: await exception('GetExecutionHistory', work) }
  },

  async test_describe_state_machine_for_execution(bench, scenario) {
    const { arn, answer } = await create(bench, scenario)
    const started = await bench.sfn.send(new StartExecutionCommand({ stateMachineArn: arn }))
    const { executionArn } = started
    const described = await bench.sfn.send(
      new DescribeStateMachineForExecutionCommand({ executionArn }),
    )
    return {
      creation_resp: answer,
      exec_resp: recorded(started),
      describe_resp: recorded(described),
    }
  },

  async test_get_execution_history_reversed(bench, scenario) {
    const { arn } = await create(bench, scenario)
    const executionArn = await bench.start(arn)
    await bench.finish(executionArn)
    return {
      'get_execution_history_reverseOrder[False]': await history(bench, executionArn),
      'get_execution_history_reverseOrder[True]': await history(bench, executionArn, true),
    }
  },

  async test_invalid_start_execution_arn(bench, scenario) {
    const { arn, answer } = await create(bench, scenario)
    const stateMachineArn = arn
      .replace('machine', 'machine')
      .replace(/[^:]+$/, 'statemachine_invalid_$&')
    const work = bench.sfn.send(new StartExecutionCommand({ stateMachineArn }))
    return { creation_resp: answer, start_exec_of_deleted: await refusal(work) }
  },

  async test_invalid_start_execution_input(bench, scenario) {
    const { arn: stateMachineArn, answer } = await create(bench, scenario)
    const start = (input: string) =>
      bench.sfn.send(new StartExecutionCommand({ stateMachineArn, input }))
    return {
      creation_resp: answer,
      start_exec_str_inp: await refusal(start('not some json')),
      start_exec_not_json_inp: await refusal(start("{'not': 'json'}")),
      start_res_empty: await refusal(start('')),
      start_res_num: recorded(await start('2')),
      start_res_str: recorded(await start('"some text"')),
      start_res_null: recorded(await start('null')),
    }
  },

  async test_list_executions_pagination(bench, scenario) {
    const { arn: stateMachineArn } = await create(bench, scenario)
    for (const { input } of scenario.executions)
      await bench.finish(await bench.start(stateMachineArn, JSON.parse(input ?? '{}')))
    const list = (rest: { maxResults?: number; nextToken?: string }) =>
      bench.sfn.send(new ListExecutionsCommand({ stateMachineArn, ...rest }))
    const first = await list({ maxResults: 10 })
    const second = await list({ maxResults: 10, nextToken: first.nextToken! })
    const token = 'x'.repeat(3097)
    const short = await refusal(list({ nextToken: '' }))
    return {
      'list-executions-page-1': recorded(first),
      'list-executions-page-2': recorded(second),
      'list-executions-invalid-param-too-large': await refusal(list({ maxResults: 1001 })),
      // The recording's client refuses the empty token by itself; this one leaves it to the service.
      'list-executions-invalid-param-short-nextToken': {
        exception_typename:
          (short['Error'] as { Code: string }).Code === 'ValidationException' &&
          'ParamValidationError',
      },
      'list-executions-invalid-param-long-nextToken': await refusal(list({ nextToken: token })),
      deletion_resp: recorded(
        await bench.sfn.send(new DeleteStateMachineCommand({ stateMachineArn })),
      ),
    }
  },

  async test_start_execution(bench, scenario) {
    const { arn: stateMachineArn, answer } = await create(bench, scenario)
    const started = await bench.sfn.send(new StartExecutionCommand({ stateMachineArn }))
    await bench.finish(started.executionArn!)
    return {
      creation_resp: answer,
      exec_resp: recorded(started),
      exec_list_resp: recorded(
        await bench.sfn.send(new ListExecutionsCommand({ stateMachineArn })),
      ),
      exec_hist_resp: await history(bench, started.executionArn!),
    }
  },

  async test_start_sync_execution(bench, scenario) {
    const { arn: stateMachineArn, answer } = await create(bench, scenario)
    const { name, input } = scenario.executions[0]!
    const work = bench.sfn.send(new StartSyncExecutionCommand({ stateMachineArn, name, input }))
    return { creation_response: answer, start_sync_execution_error: await refusal(work) }
  },

  async test_state_machine_status_filter(bench, scenario) {
    const { arn: stateMachineArn, answer } = await create(bench, scenario)
    const list = (statusFilter: string) =>
      bench.sfn.send(
        new ListExecutionsCommand({ stateMachineArn, statusFilter: statusFilter as 'RUNNING' }),
      )
    const before = recorded(await list('SUCCEEDED'))
    const started = await bench.sfn.send(new StartExecutionCommand({ stateMachineArn }))
    await bench.finish(started.executionArn!)
    return {
      creation_resp: answer,
      list_before_execution: before,
      exec_resp: recorded(started),
      list_succeeded_when_complete: recorded(await list('SUCCEEDED')),
      list_running_when_complete: recorded(await list('RUNNING')),
      list_executions_filter_exc: await refusal(list('succeeded')),
    }
  },

  async test_stop_execution(bench, scenario) {
    const { arn: stateMachineArn, answer } = await create(bench, scenario)
    const started = await bench.sfn.send(new StartExecutionCommand({ stateMachineArn }))
    const executionArn = started.executionArn!
    const stopped = await bench.sfn.send(new StopExecutionCommand({ executionArn }))
    return {
      creation_resp: answer,
      exec_resp: recorded(started),
      stop_res: recorded(stopped),
      exec_hist_resp: await history(bench, executionArn),
    }
  },

  async test_start_execution_idempotent(bench, scenario) {
    const { arn: stateMachineArn, answer } = await create(bench, scenario)
    const [first, , different] = scenario.executions
    const start = ({ name, input }: { name?: string | undefined; input?: string | undefined }) =>
      bench.sfn.send(new StartExecutionCommand({ stateMachineArn, name, input }))
    const started = await start(first!)
    const again = await start(first!)
    if (again.startDate?.getTime() !== started.startDate?.getTime())
      throw new Error('The repeated start has a date of its own.')
    const { executionArn } = started
    return {
      creation_resp: answer,
      exec_resp: recorded(started),
      exec_resp_idempotent: recorded(again),
      start_exec_already_exists: await refusal(start(different!)),
      stop_res: recorded(await bench.sfn.send(new StopExecutionCommand({ executionArn }))),
    }
  },
}
