import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  SFNClient,
  StateMachineAlreadyExists,
  UpdateStateMachineCommand,
  type GetExecutionHistoryCommandOutput,
  type HistoryEvent,
} from '@aws-sdk/client-sfn'
import type { Activity } from '../../../infra/local/activity'
import type { VirtualClock } from '../../../infra/local/clock'
import { listen, type Listening } from '../../../infra/local/listen'
import {
  createStatesService,
  invokeAtEndpoint,
  type StatesService,
} from '../../../infra/local/states/service'
import { SfnWorkflowEngine } from '../../../shared/adapters/sfn-workflow-engine'
import { workflowSchema, type Workflow } from '../../../shared/domain/outbox/item'
import type { WorkflowEngine } from '../../../shared/ports/outside'
import { disturbed } from '../../support/disturbed-service'
import { deployable, type Definition } from './definitions'

const PLACE = { region: 'us-east-1', accountId: '000000000000' }

/** What one execution went through. */
export interface Walked {
  workflow: Workflow
  name: string
  status: string
  /** All states entered, in order. */
  states: string[]
  /** How an execution that failed says why. */
  error?: string
}

/** The state machines on the local Step Functions service, spoken to over HTTP. */
export class Machines {
  readonly #arns = new Map<Workflow, Promise<string>>()
  /** By ARN, with what is kept of those that have ended: the service forgets them after 90 days. */
  readonly #executions = new Map<string, Walked | undefined>()
  #definitions: ReadonlyMap<Workflow, Definition> = new Map()
  #service: StatesService | undefined
  #listening: Listening | undefined
  #sfn: SFNClient | undefined

  async open(
    definitions: ReadonlyMap<Workflow, Definition>,
    clock: VirtualClock,
    activity: Activity,
    functions: string,
    dataDirectory?: string,
  ): Promise<void> {
    const service = createStatesService({
      ...PLACE,
      clock,
      activity,
      dataDirectory,
      invokeFunction: invokeAtEndpoint(functions, PLACE),
      onTransition: ({ kind, executionArn }) => {
        // One that was journalled before isn't started here: it goes on.
        if (!this.#executions.has(executionArn)) this.#executions.set(executionArn, undefined)
        if (kind === 'ended') void activity.during(() => this.#keep(executionArn))
      },
    })
    this.#service = service
    this.#listening = await listen(
      0,
      'Step Functions',
      disturbed((request, response) => void service.handle(request, response)),
    )
    this.#sfn = new SFNClient({
      endpoint: `http://127.0.0.1:${this.#listening.port}`,
      maxAttempts: 6,
      region: PLACE.region,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    })
    this.#definitions = definitions
  }

  async close(): Promise<void> {
    this.#service?.stop()
    this.#sfn?.destroy()
    await this.#listening?.close()
  }

  /** What talks to the machines. One is created when it is first started: most tests need few. */
  engine(): WorkflowEngine {
    return {
      start: async (signal) => {
        const { workflow } = signal
        const arn = this.#arns.get(workflow) ?? this.#create(workflow)
        this.#arns.set(workflow, arn)
        const machines = { [workflow]: await arn }
        await new SfnWorkflowEngine(this.#client(), machines).start(signal)
      },
      complete: (token, outcome) =>
        new SfnWorkflowEngine(this.#client(), {}).complete(token, outcome),
    }
  }

  /** Every execution so far, by name. */
  async walked(): Promise<Walked[]> {
    const all = [...this.#executions].map(([arn, ended]) => ended ?? this.#read(arn))
    const walked = await Promise.all(all)
    return walked.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
  }

  #client(): SFNClient {
    if (!this.#sfn) throw new Error('Open the machines first.')
    return this.#sfn
  }

  async #create(workflow: Workflow): Promise<string> {
    const definition = this.#definitions.get(workflow)
    if (!definition) throw new Error(`There is no definition of ${workflow}.`)
    const machine = {
      definition: deployable(definition),
      roleArn: `arn:aws:iam::${PLACE.accountId}:role/any`,
    }
    try {
      const { stateMachineArn = '' } = await this.#client().send(
        new CreateStateMachineCommand({ name: workflow, ...machine }),
      )
      return stateMachineArn
    } catch (error) {
      if (!(error instanceof StateMachineAlreadyExists)) throw error
      // Journals that are gone on from hold it as it was; what runs keeps that.
      const stateMachineArn = `arn:aws:states:${PLACE.region}:${PLACE.accountId}:stateMachine:${workflow}`
      await this.#client().send(new UpdateStateMachineCommand({ stateMachineArn, ...machine }))
      return stateMachineArn
    }
  }

  async #keep(executionArn: string): Promise<void> {
    this.#executions.set(executionArn, await this.#read(executionArn))
  }

  async #read(executionArn: string): Promise<Walked> {
    const sfn = this.#client()
    const workflow = workflowSchema.parse(executionArn.split(':').at(-2))
    const described = await sfn.send(new DescribeExecutionCommand({ executionArn }))
    const { name = '', status = '', error } = described
    const states = (await historyOf(sfn, executionArn)).flatMap(
      ({ stateEnteredEventDetails: entered }) => entered?.name ?? [],
    )
    return { workflow, name, status, states, ...(error !== undefined && { error }) }
  }
}

async function historyOf(sfn: SFNClient, executionArn: string): Promise<HistoryEvent[]> {
  const events: HistoryEvent[] = []
  let nextToken: string | undefined
  do {
    const page: GetExecutionHistoryCommandOutput = await sfn.send(
      new GetExecutionHistoryCommand({ executionArn, maxResults: 1_000, nextToken }),
    )
    events.push(...(page.events ?? []))
    nextToken = page.nextToken
  } while (nextToken !== undefined)
  return events
}
