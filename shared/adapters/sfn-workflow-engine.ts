import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
  type SFNClient,
} from '@aws-sdk/client-sfn'
import type { StartSignal, Workflow } from '../domain/outbox/item'
import type { TaskOutcome } from '../domain/tasks/task'
import type { WorkflowEngine } from '../ports/outside'

/** The state machine of each workflow, by ARN; a workflow without one can't be started. */
export type StateMachines = Readonly<Partial<Record<Workflow, string>>>

/** Step Functions, told of starts and outcomes. */
export class SfnWorkflowEngine implements WorkflowEngine {
  readonly #client: SFNClient
  readonly #machines: StateMachines

  constructor(client: SFNClient, machines: StateMachines) {
    this.#client = client
    this.#machines = machines
  }

  async start(signal: StartSignal): Promise<void> {
    const machine = this.#machines[signal.workflow]
    if (machine === undefined) throw new Error(`No state machine runs ${signal.workflow}.`)
    try {
      await this.#client.send(
        new StartExecutionCommand({
          stateMachineArn: machine,
          name: signal.name,
          input: JSON.stringify(signal.input),
        }),
      )
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error
    }
  }

  async complete(token: string, outcome: TaskOutcome): Promise<void> {
    try {
      await this.#client.send(
        new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify({ outcome }) }),
      )
    } catch (error) {
      if (!isOver(error)) throw error
    }
  }
}

/** The wait has ended or never was: there is nobody left to tell. */
function isOver(error: unknown): boolean {
  return (
    error instanceof TaskTimedOut ||
    error instanceof TaskDoesNotExist ||
    error instanceof InvalidToken
  )
}
