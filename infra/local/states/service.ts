import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Activity } from '../activity'
import type { VirtualClock } from '../clock'
import { handleRequest } from './api'
import { Executions } from './executions'
import type { Transition } from './interpreter/turn'
import { Machines } from './machines'
import { outlineOf, type Outline } from './outline'
import type { Authorize, InvokeFunction } from './ports'
import { sendAtEndpoint } from './sqs-endpoint'
import { fileStore, memoryStore } from './store'

export { invokeAtEndpoint } from './lambda-endpoint'

export interface StatesServiceOptions {
  /** Every time in an execution comes from here; only calls to functions take real time. */
  readonly clock: VirtualClock
  /** Counts requests, steps and calls in progress; what waits for a timer or a token is not counted. */
  readonly activity: Activity
  readonly invokeFunction: InvokeFunction
  /** Where journals are kept; without it they live in memory. */
  readonly dataDirectory?: string | undefined
  readonly region: string
  readonly accountId: string
  /** URL of an SQS API; without it, definitions that send to queues are refused. */
  readonly sqsEndpoint?: string | undefined
  readonly authorize?: Authorize | undefined
  /** Told of every state entered, every retry and every end, after it was journalled. */
  readonly onTransition?: ((transition: Transition) => void) | undefined
}

interface StatesStats {
  readonly executionsStarted: number
  readonly executionsRunning: number
  /** States entered and retries, as AWS bills them. */
  readonly transitions: number
  readonly callsMade: number
}

export interface StatesService {
  /** Answers one request of the Step Functions API. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** How an execution went, without what went through it; undefined when there is none. */
  outline(machineName: string, executionName: string): Outline | undefined
  /** Lets go of timers and calls. The journals stay as they are: a new service takes up from them. */
  stop(): void
  /** Counts since this service was created. */
  stats(): StatesStats
}

/** The Step Functions service. Executions that the data directory left open go on at once. */
export function createStatesService(options: StatesServiceOptions): StatesService {
  const { clock, activity, region, accountId, sqsEndpoint } = options
  const authorize = options.authorize ?? (() => undefined)
  const counts = { started: 0, transitions: 0, calls: 0 }
  const store =
    options.dataDirectory === undefined
      ? memoryStore()
      : fileStore(join(options.dataDirectory, 'step-functions'))
  const machines = new Machines(store.machines())
  const executions = new Executions({
    clock,
    activity,
    machines,
    store,
    calls: {
      region,
      accountId,
      authorize,
      invokeFunction: (...call) => {
        counts.calls += 1
        return options.invokeFunction(...call)
      },
      sendMessage: sqsEndpoint === undefined ? undefined : sendAtEndpoint(sqsEndpoint),
    },
    onTransition: (transition) => {
      if (transition.kind === 'started') counts.started += 1
      if (transition.kind === 'entered' || transition.kind === 'retried') counts.transitions += 1
      options.onTransition?.(transition)
    },
  })
  executions.resume()
  const context = { clock, region, accountId, machines, executions, sqs: sqsEndpoint !== undefined }
  return {
    handle: (request, response) =>
      activity.during(() => handleRequest(context, authorize, request, response)),
    outline: (machine, name) => {
      const place = `arn:aws:states:${region}:${accountId}:execution`
      const execution = executions.read(`${place}:${machine}:${name}`)
      return execution && outlineOf(execution)
    },
    stop: () => executions.close(),
    stats: () => ({
      executionsStarted: counts.started,
      executionsRunning: executions.running(),
      transitions: counts.transitions,
      callsMade: counts.calls,
    }),
  }
}
