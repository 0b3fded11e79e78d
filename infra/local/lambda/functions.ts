import { randomUUID } from 'node:crypto'
import type { Activity } from '../activity'
import type { VirtualClock } from '../clock'
import type { FunctionSettings } from './function-settings'
import { FunctionWorker, type FunctionError, type Outcome } from './function-worker'

export interface Invocation {
  readonly requestId: string
  /** JSON of what the function returned, or of its error. */
  readonly payload: string
  readonly functionError?: 'Unhandled' | undefined
}

/** A refusal of the Lambda service itself. */
export class LambdaFault extends Error {
  constructor(
    readonly code: string,
    readonly statusCode: number,
    message: string,
  ) {
    super(message)
  }
}

export interface FunctionsOptions {
  readonly clock: VirtualClock
  readonly activity: Activity
  /** Environment beyond the template's: region, endpoints and the role's credentials. */
  readonly environmentOf: (settings: FunctionSettings) => Record<string, string>
  /** A directory for what was compiled of their code. */
  readonly compiled: string
  /** Told when an instance is begun. */
  readonly onStart: (settings: FunctionSettings) => void
  /** Told of each invocation. */
  readonly onInvoked: (settings: FunctionSettings) => void
  readonly onOutput: (settings: FunctionSettings, line: string) => void
  readonly onFailed: (functionName: string, milliseconds: number, error: FunctionError) => void
}

/** Bytes of the request payload of a synchronous invocation. */
export const PAYLOAD_LIMIT = 6 * 1024 * 1024
/** Bytes of a response payload: AWS takes a hundred more there. */
const RESPONSE_LIMIT = PAYLOAD_LIMIT + 100
/** Instances of one function that may run at once when the template reserves no number. */
const MOST_INSTANCES = 6
const IDLE_LIFE = 120_000

interface Pool {
  readonly settings: FunctionSettings
  readonly idle: { readonly worker: FunctionWorker; readonly since: number }[]
  readonly waiting: (() => void)[]
  running: number
  readonly all: Set<FunctionWorker>
}

/** The functions of the template, each with a few warm instances. */
export class Functions {
  readonly #pools = new Map<string, Pool>()
  readonly #options: FunctionsOptions
  readonly #time = new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT)
  readonly #timeView = new Float64Array(this.#time)
  readonly #sweep: NodeJS.Timeout
  readonly #invocations: Record<string, number> = {}
  #isStopping = false

  constructor(all: readonly FunctionSettings[], options: FunctionsOptions) {
    this.#options = options
    for (const settings of all) {
      this.#pools.set(settings.name, {
        settings,
        idle: [],
        waiting: [],
        running: 0,
        all: new Set(),
      })
    }
    this.#sweep = setInterval(() => this.#endIdle(), IDLE_LIFE / 2).unref()
  }

  /** Invocations by function name since the start. */
  get invocations(): Readonly<Record<string, number>> {
    return this.#invocations
  }

  settings(nameOrArn: string): FunctionSettings | undefined {
    return this.#pools.get(functionName(nameOrArn))?.settings
  }

  /**
   * Runs a function and waits for its result. Throws a LambdaFault when it isn't run at all: unknown
   * function, payload too large, or no instance left of those reserved.
   */
  async invoke(nameOrArn: string, event: string): Promise<Invocation> {
    const pool = this.#pools.get(functionName(nameOrArn))
    if (!pool) {
      const text = `Function not found: ${nameOrArn}`
      throw new LambdaFault('ResourceNotFoundException', 404, text)
    }
    const size = Buffer.byteLength(event)
    if (size > PAYLOAD_LIMIT) {
      const text = `${size} byte payload is too large for the RequestResponse invocation type (limit ${PAYLOAD_LIMIT} bytes)`
      throw new LambdaFault('RequestTooLargeException', 413, text)
    }
    const reserved = pool.settings.reservedConcurrency
    if (reserved !== undefined && pool.running >= reserved) {
      throw new LambdaFault('TooManyRequestsException', 429, 'Rate Exceeded.')
    }
    return this.#options.activity.during(() => this.#run(pool, event))
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    clearInterval(this.#sweep)
    for (const pool of this.#pools.values()) for (const worker of pool.all) worker.end()
    await Promise.resolve()
  }

  async #run(pool: Pool, event: string): Promise<Invocation> {
    const { name } = pool.settings
    while (pool.running >= (pool.settings.reservedConcurrency ?? MOST_INSTANCES)) {
      await new Promise<void>((resolve) => pool.waiting.push(resolve))
    }
    pool.running += 1
    this.#invocations[name] = (this.#invocations[name] ?? 0) + 1
    this.#options.onInvoked(pool.settings)
    const started = performance.now()
    const requestId = randomUUID()
    const { clock } = this.#options
    this.#timeView.set([clock.offset(), clock.heldAt() ?? NaN])
    const worker = this.#takeWorker(pool)
    try {
      const outcome = limited(await worker.handle(event, requestId))
      if (outcome.kind === 'result') return { requestId, payload: outcome.payload }
      // What runs when the host ends hasn't failed: it is asked for again at the next start.
      if (!this.#isStopping)
        this.#options.onFailed(name, performance.now() - started, outcome.error)
      return { requestId, payload: JSON.stringify(outcome.error), functionError: 'Unhandled' }
    } finally {
      if (!worker.ended) pool.idle.push({ worker, since: performance.now() })
      pool.running -= 1
      pool.waiting.shift()?.()
    }
  }

  #takeWorker(pool: Pool): FunctionWorker {
    for (;;) {
      const warm = pool.idle.pop()
      if (!warm) return this.#startWorker(pool)
      if (!warm.worker.ended) return warm.worker
    }
  }

  #startWorker(pool: Pool): FunctionWorker {
    const { settings } = pool
    this.#options.onStart(settings)
    const worker = new FunctionWorker({
      settings,
      environment: { ...settings.variables, ...this.#options.environmentOf(settings) },
      compiled: this.#options.compiled,
      time: this.#time,
      onOutput: (line) => this.#options.onOutput(settings, line),
      onEnd: () => pool.all.delete(worker),
    })
    pool.all.add(worker)
    return worker
  }

  #endIdle(): void {
    for (const pool of this.#pools.values()) {
      while (pool.idle[0] && pool.idle[0].since < performance.now() - IDLE_LIFE) {
        pool.idle.shift()?.worker.end()
      }
    }
  }
}

function limited(outcome: Outcome): Outcome {
  if (outcome.kind === 'error' || Buffer.byteLength(outcome.payload) <= RESPONSE_LIMIT)
    return outcome
  const errorMessage = `Response payload size exceeded maximum allowed payload size (${RESPONSE_LIMIT} bytes).`
  return { kind: 'error', error: { errorType: 'Function.ResponseSizeTooLarge', errorMessage } }
}

/** The bare name in a name, a partial ARN or an ARN, with or without a qualifier. */
export function functionName(nameOrArn: string): string {
  const marked = /(?:^|:)function:([^:]+)/.exec(nameOrArn)
  return marked?.[1] ?? nameOrArn.split(':')[0] ?? nameOrArn
}
