import { setTimeout as sleep } from 'node:timers/promises'
import {
  CreateStateMachineCommand,
  DeleteStateMachineCommand,
  DescribeStateMachineCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  StopExecutionCommand,
  UpdateStateMachineCommand,
  ValidateStateMachineDefinitionCommand,
} from '@aws-sdk/client-sfn'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tokens } from './scenarios'
import { Bench, ROLE } from './support/bench'

let bench: Bench
beforeEach(async () => {
  bench = await Bench.open()
})
afterEach(() => bench.close())

const machine = (states: Record<string, object>) => ({
  QueryLanguage: 'JSONata',
  StartAt: Object.keys(states)[0],
  States: states,
})
const waiting = machine({ A: { Type: 'Wait', Seconds: 3600, End: true } })
const passing = machine({ A: { Type: 'Pass', End: true } })
const asking = machine({
  A: {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Arguments: { FunctionName: 'ask', Payload: { token: '{% $states.context.Task.Token %}' } },
    End: true,
  },
})

async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'accepted',
    (error: Error) => `${error.name}: ${error.message}`,
  )
}

describe('starting an execution', () => {
  it('is idempotent while it runs, and its name is taken afterwards', async () => {
    const stateMachineArn = await bench.create(waiting)
    const start = (input: string) =>
      bench.sfn.send(new StartExecutionCommand({ stateMachineArn, name: 'one', input }))
    const first = await start('{"a":1}')
    const again = await start('{"a":1}')
    expect(again.executionArn).toBe(first.executionArn)
    expect(again.startDate).toEqual(first.startDate)
    const taken = `ExecutionAlreadyExists: Execution Already Exists: '${first.executionArn}'`
    expect(await refusal(start('{"a":2}'))).toBe(taken)
    await bench.finish(first.executionArn!)
    expect(await refusal(start('{"a":1}'))).toBe(taken)
    expect(bench.service.stats().executionsStarted).toBe(1)
  })

  it('starts once however many ask at the same time', async () => {
    const stateMachineArn = await bench.create(waiting)
    const start = () =>
      bench.sfn.send(new StartExecutionCommand({ stateMachineArn, name: 'one', input: '{}' }))
    const answers = await Promise.all(Array.from({ length: 20 }, start))
    expect(new Set(answers.map(({ executionArn }) => executionArn)).size).toBe(1)
    expect(bench.service.stats().executionsStarted).toBe(1)
  })

  it('frees the name 90 days after the end', async () => {
    const stateMachineArn = await bench.create(passing)
    const arn = await bench.start(stateMachineArn, {}, 'one')
    await bench.finish(arn)
    await bench.advance(89 * 86_400)
    expect(await refusal(bench.start(stateMachineArn, {}, 'one'))).toContain('AlreadyExists')
    await bench.advance(2 * 86_400)
    expect(await refusal(bench.describe(arn))).toContain('ExecutionDoesNotExist')
    expect(await bench.start(stateMachineArn, {}, 'one')).toBe(arn)
  })

  it('refuses names and inputs that AWS refuses', async () => {
    const stateMachineArn = await bench.create(passing)
    for (const name of ['a b', 'a/b', 'a:b', 'a*', 'a#', 'x'.repeat(81)])
      expect(await refusal(bench.start(stateMachineArn, {}, name))).toBe(
        `InvalidName: Invalid Name: '${name}'`,
      )
    await bench.start(stateMachineArn, {}, `${'x'.repeat(70)}-_.é(1)+`)
    const start = (input: string) =>
      refusal(bench.sfn.send(new StartExecutionCommand({ stateMachineArn, input })))
    expect(await start('{')).toContain('InvalidExecutionInput')
    expect(await start(JSON.stringify('x'.repeat(262_142)))).toBe('accepted')
    expect(await start(JSON.stringify('x'.repeat(262_143)))).toContain('ValidationException')
  })

  it('needs a machine that exists', async () => {
    const arn = await bench.create(passing)
    expect(await refusal(bench.start(`${arn}x`))).toContain('StateMachineDoesNotExist')
    expect(await refusal(bench.start('nonsense'))).toContain('InvalidArn')
  })
})

describe('state machines', () => {
  it('are created once: the same again is the same, anything else is refused', async () => {
    const arn = await bench.create(passing)
    expect(await bench.create(passing)).toBe(arn)
    expect(await refusal(bench.create(waiting))).toContain('StateMachineAlreadyExists')
    expect(await refusal(bench.create(passing, 'a b'))).toContain('InvalidName')
    expect(await refusal(bench.create(passing, 'b', 'nobody'))).toContain('InvalidArn')
    const express = new CreateStateMachineCommand({
      name: 'c',
      definition: JSON.stringify(passing),
      roleArn: ROLE,
      type: 'EXPRESS',
    })
    expect(await refusal(bench.sfn.send(express))).toContain('StateMachineTypeNotSupported')
  })

  it('can be updated while an execution goes on with what it began with', async () => {
    const stateMachineArn = await bench.create(
      machine({
        A: { Type: 'Wait', Seconds: 60, Next: 'B' },
        B: { Type: 'Pass', Output: 'old', End: true },
      }),
    )
    const before = await bench.start(stateMachineArn)
    const definition = JSON.stringify(machine({ C: { Type: 'Pass', Output: 'new', End: true } }))
    const update = await bench.sfn.send(
      new UpdateStateMachineCommand({ stateMachineArn, definition }),
    )
    const after = await bench.start(stateMachineArn)
    expect((await bench.finish(before)).output).toBe('"old"')
    expect((await bench.finish(after)).output).toBe('"new"')
    const described = await bench.sfn.send(new DescribeStateMachineCommand({ stateMachineArn }))
    expect(described).toMatchObject({ definition, roleArn: ROLE, revisionId: update.revisionId })
  })

  it('can be deleted while an execution runs to its end', async () => {
    const stateMachineArn = await bench.create(waiting)
    const arn = await bench.start(stateMachineArn)
    await bench.sfn.send(new DeleteStateMachineCommand({ stateMachineArn }))
    expect(await refusal(bench.start(stateMachineArn))).toContain('StateMachineDoesNotExist')
    expect(await bench.finish(arn)).toMatchObject({ status: 'SUCCEEDED' })
  })

  it('are listed page by page', async () => {
    for (const name of ['c', 'a', 'b']) await bench.create(passing, name)
    const first = await bench.sfn.send(new ListStateMachinesCommand({ maxResults: 2 }))
    const rest = await bench.sfn.send(new ListStateMachinesCommand({ nextToken: first.nextToken }))
    const names = [...first.stateMachines!, ...rest.stateMachines!].map(({ name }) => name)
    expect(names).toEqual(['a', 'b', 'c'])
    expect(rest.nextToken).toBeUndefined()
  })
})

describe('history and lists', () => {
  it('come in pages, in either order, with or without data', async () => {
    const arn = await bench.start(await bench.create(passing), { secret: 1 })
    await bench.finish(arn)
    const get = (rest: object) =>
      bench.sfn.send(new GetExecutionHistoryCommand({ executionArn: arn, ...rest }))
    const first = await get({ maxResults: 3 })
    const second = await get({ maxResults: 3, nextToken: first.nextToken })
    expect([...first.events!, ...second.events!].map(({ id }) => id)).toEqual([1, 2, 3, 4])
    expect(second.nextToken).toBeUndefined()
    const reversed = await get({ reverseOrder: true })
    expect(reversed.events!.map(({ id }) => id)).toEqual([4, 3, 2, 1])
    expect(JSON.stringify(await get({}))).toContain('secret')
    const bare = await get({ includeExecutionData: false })
    expect(JSON.stringify(bare)).not.toContain('secret')
    expect(bare.events![1]!.stateEnteredEventDetails!.name).toBe('A')
    expect(await refusal(get({ nextToken: 'bm9uc2Vuc2U=' }))).toContain('InvalidToken')
  })

  it('give executions newest first, by status', async () => {
    const stateMachineArn = await bench.create(waiting)
    for (const name of ['one', 'two', 'three']) await bench.start(stateMachineArn, {}, name)
    const [, second] = (await bench.sfn.send(new ListExecutionsCommand({ stateMachineArn })))
      .executions!
    expect(second!.name).toBe('two')
    await bench.sfn.send(new StopExecutionCommand({ executionArn: second!.executionArn }))
    const running = await bench.sfn.send(
      new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING' }),
    )
    expect(running.executions!.map(({ name }) => name)).toEqual(['three', 'one'])
  })
})

describe('task tokens', () => {
  beforeEach(() => {
    bench.functions.functions.set('ask', () => null)
  })
  const answer = (taskToken: string, output = '"yes"') =>
    bench.sfn.send(new SendTaskSuccessCommand({ taskToken, output }))

  it('are good for one answer', async () => {
    const arn = await bench.start(await bench.create(asking))
    await bench.activity.quiet()
    const [token] = tokens(bench)
    expect(await refusal(answer(token!, '{'))).toContain('InvalidOutput')
    await answer(token!)
    expect(await refusal(answer(token!, '"again"'))).toContain('TaskTimedOut')
    const beat = bench.sfn.send(new SendTaskHeartbeatCommand({ taskToken: token! }))
    expect(await refusal(beat)).toContain('TaskTimedOut')
    expect((await bench.describe(arn)).output).toBe('"yes"')
  })

  it('have one winner among many answers at the same time', async () => {
    const arn = await bench.start(await bench.create(asking))
    await bench.activity.quiet()
    const [token] = tokens(bench)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => refusal(answer(token!, String(index)))),
    )
    const winner = answers.indexOf('accepted')
    expect(answers.filter((one) => one === 'accepted')).toHaveLength(1)
    expect((await bench.describe(arn)).output).toBe(String(winner))
  })

  it('are told apart when nothing ever waited for them', async () => {
    expect(await refusal(answer('nonsense'))).toContain('InvalidToken')
    await bench.start(await bench.create(asking))
    await bench.activity.quiet()
    const text = Buffer.from(tokens(bench)[0]!, 'base64url').toString()
    const elsewhere = Buffer.from(`${text}x`).toString('base64url')
    expect(await refusal(answer(elsewhere))).toContain('TaskDoesNotExist')
  })

  it('can be answered while the function that got them still runs', async () => {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const called = new Promise<void>((resolve) => {
      bench.functions.functions.set('ask', () => {
        resolve()
        return released
      })
    })
    const hurried = machine({ A: { ...asking.States['A']!, TimeoutSeconds: 1 } })
    const arn = await bench.start(await bench.create(hurried))
    await called
    const [token] = tokens(bench)
    await answer(token!, '"early"')
    expect(await refusal(answer(token!, '"second"'))).toContain('TaskTimedOut')
    await sleep(1200)
    release()
    expect((await bench.finish(arn)).output).toBe('"early"')
    const types = (await bench.history(arn)).map(({ type }) => type)
    expect(types.slice(3, 6)).toEqual(['TaskStarted', 'TaskSubmitted', 'TaskSucceeded'])
  })
})

describe('a definition is refused', () => {
  const state = (fields: object) => machine({ A: { Type: 'Pass', End: true, ...fields } })
  const task = (fields: object) =>
    machine({
      A: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Arguments: { FunctionName: 'f' },
        End: true,
        ...fields,
      },
    })
  const cases: [string, unknown, RegExp][] = [
    ['when it is no JSON object', [], /INVALID_JSON_DESCRIPTION/],
    [
      'without states',
      { QueryLanguage: 'JSONata', StartAt: 'A', States: {} },
      /at least one state/,
    ],
    ['when it starts nowhere', { ...passing, StartAt: 'B' }, /Missing 'StartAt' target: B/],
    [
      'when it goes nowhere',
      machine({ A: { Type: 'Pass', Next: 'B' } }),
      /Missing 'Next' target: B/,
    ],
    [
      'when a state can’t be reached',
      machine({ A: { Type: 'Pass', End: true }, B: { Type: 'Pass', End: true } }),
      /State "B" is not reachable/,
    ],
    ['without an end', machine({ A: { Type: 'Pass' } }), /exactly one of Next/],
    ['in JSONPath', { ...passing, QueryLanguage: undefined }, /set QueryLanguage to JSONata/],
    ['with fields of JSONPath', state({ ResultPath: '$.a' }), /ResultPath/],
    ['with fields nobody knows', state({ Colour: 'red' }), /Field is not supported: Colour/],
    ['with an expression that can’t be parsed', state({ Output: '{% 1 + %}' }), /not valid: S0207/],
    [
      'with a resource that isn’t here',
      task({ Resource: 'arn:aws:states:::sns:publish' }),
      /sns:publish is not supported/,
    ],
    ['without a function', task({ Arguments: {} }), /'FunctionName' is required/],
    [
      'with a call that nobody waits for',
      task({ Arguments: { FunctionName: 'f', InvocationType: 'Event' } }),
      /Only the InvocationType RequestResponse/,
    ],
    [
      'with a heartbeat longer than the timeout',
      task({ TimeoutSeconds: 5, HeartbeatSeconds: 5 }),
      /HeartbeatSeconds must be smaller/,
    ],
    [
      'with States.ALL among others',
      task({ Retry: [{ ErrorEquals: ['A', 'States.ALL'] }] }),
      /States.ALL must stand alone/,
    ],
    [
      'with States.ALL before others',
      task({ Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['A'] }] }),
      /must be in the last entry/,
    ],
    [
      'with two ways to wait',
      machine({ A: { Type: 'Wait', Seconds: 1, Timestamp: 'x', End: true } }),
      /exactly one of Seconds and Timestamp/,
    ],
    [
      'when a branch assigns an outer variable',
      machine({
        A: { Type: 'Pass', Assign: { x: 1 }, Next: 'P' },
        P: {
          Type: 'Parallel',
          End: true,
          Branches: [
            { StartAt: 'B', States: { B: { Type: 'Pass', Assign: { x: 2 }, End: true } } },
          ],
        },
      }),
      /variable 'x' belongs to an outer scope/,
    ],
    [
      'with one name twice',
      machine({
        A: {
          Type: 'Parallel',
          End: true,
          Branches: [{ StartAt: 'A', States: { A: { Type: 'Pass', End: true } } }],
        },
      }),
      /'A' is not unique/,
    ],
    [
      'with a Distributed Map',
      machine({
        A: {
          Type: 'Map',
          End: true,
          ItemProcessor: {
            ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
            StartAt: 'B',
            States: { B: { Type: 'Pass', End: true } },
          },
        },
      }),
      /DISTRIBUTED mode is not supported/,
    ],
  ]
  for (const [when, definition, message] of cases)
    it(when, async () => {
      const refused = await refusal(bench.create(definition))
      expect(refused).toMatch(/^InvalidDefinition: Invalid State Machine Definition: '/)
      expect(refused).toMatch(message)
      const validation = await bench.sfn.send(
        new ValidateStateMachineDefinitionCommand({ definition: JSON.stringify(definition) }),
      )
      expect(validation.result).toBe('FAIL')
      expect(validation.diagnostics![0]!.location).toMatch(/^\//)
    })
})

describe('a policy', () => {
  it('can refuse requests and calls, in AWS’s words', async () => {
    const asked: string[] = []
    const guarded = await Bench.open({
      authorize: (call) => {
        asked.push(`${call.kind} ${call.action} ${call.resource}`)
        if (call.kind === 'task') throw new Error(`${call.roleArn} may not ${call.action}`)
        if (call.action === 'states:StopExecution') throw new Error('nobody may stop')
      },
    })
    guarded.functions.functions.set('ask', () => null)
    const arn = await guarded.start(await guarded.create(asking))
    const stop = guarded.sfn.send(new StopExecutionCommand({ executionArn: arn }))
    expect(await refusal(stop)).toBe('AccessDeniedException: nobody may stop')
    const execution = await guarded.finish(arn)
    expect(execution.error).toBe('Lambda.AWSLambdaException')
    expect(execution.cause).toContain(`${ROLE} may not lambda:InvokeFunction`)
    expect(guarded.functions.calls).toEqual([])
    expect(asked).toContain(
      'task lambda:InvokeFunction arn:aws:lambda:us-east-1:000000000000:function:ask',
    )
    await guarded.close()
  })
})
