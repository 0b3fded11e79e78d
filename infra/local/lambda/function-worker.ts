import { createInterface } from 'node:readline'
import { Worker } from 'node:worker_threads'
import * as z from 'zod'
import type { FunctionSettings } from './function-settings'

export interface FunctionError {
  readonly errorType: string
  readonly errorMessage: string
  readonly trace?: readonly string[] | undefined
}

export type Outcome =
  | { readonly kind: 'result'; readonly payload: string }
  | { readonly kind: 'error'; readonly error: FunctionError }

const functionError = z.object({
  errorType: z.string(),
  errorMessage: z.string(),
  trace: z.array(z.string()).optional(),
})

const message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('failed'), error: functionError }),
  z.object({ kind: z.literal('result'), payload: z.string() }),
  z.object({ kind: z.literal('error'), error: functionError }),
])

export interface WorkerOptions {
  readonly settings: FunctionSettings
  readonly environment: Readonly<Record<string, string>>
  /** Where what was compiled of functions' code is kept. */
  readonly compiled: string
  /** Two numbers: virtual minus real time, and where the clock stands still or else NaN; in milliseconds. */
  readonly time: SharedArrayBuffer
  readonly onOutput: (line: string) => void
  /** Told once the thread is gone, whatever ended it. */
  readonly onEnd: () => void
}

const code = z.object({ code: z.string() })
/** What AWS says of an instance that took more memory than it has. */
const KILLED: FunctionError = {
  errorType: 'Runtime.ExitError',
  errorMessage: 'Runtime exited with error: signal: killed',
}

const SCRIPT = new URL('./worker.js', import.meta.url)
const LOADING_LIMIT = 30_000

/** A warm instance of a function: handles one event at a time. */
export class FunctionWorker {
  readonly #worker: Worker
  readonly #settings: FunctionSettings
  readonly #ready: Promise<FunctionError | undefined>
  #settle: ((outcome: Outcome) => void) | undefined
  #ended = false

  constructor({ settings, environment, compiled, time, onOutput, onEnd }: WorkerOptions) {
    this.#settings = settings
    this.#worker = new Worker(SCRIPT, {
      env: { ...environment },
      execArgv: [],
      stdout: true,
      stderr: true,
      // The limit is of the heap alone: buffers and the engine itself come on top, unlike on AWS.
      resourceLimits: { maxOldGenerationSizeMb: settings.memoryMegabytes },
      workerData: {
        time,
        directory: settings.directory,
        compiled,
        handler: settings.handler,
        limits: {
          functionName: settings.name,
          functionVersion: '$LATEST',
          memoryLimitInMB: String(settings.memoryMegabytes),
          logGroupName: settings.logGroup,
          logStreamName: 'local',
        },
      },
    })
    for (const stream of [this.#worker.stdout, this.#worker.stderr]) {
      createInterface({ input: stream }).on('line', onOutput)
    }
    this.#ready = new Promise((resolve) => {
      const late = setTimeout(() => {
        resolve({
          errorType: 'Runtime.ExitError',
          errorMessage: 'The function took too long to load',
        })
        this.end()
      }, LOADING_LIMIT)
      this.#worker.on('message', (value) => {
        const received = message.parse(value)
        if (received.kind === 'ready' || received.kind === 'failed') {
          clearTimeout(late)
          resolve(received.kind === 'failed' ? received.error : undefined)
        } else this.#finish(received)
      })
      const gone = (error: FunctionError) => {
        clearTimeout(late)
        resolve(error)
        this.#finish({ kind: 'error', error })
      }
      this.#worker.on('error', (error) => {
        const isMemory = code.safeParse(error).data?.code === 'ERR_WORKER_OUT_OF_MEMORY'
        if (isMemory) return gone(KILLED)
        gone({
          errorType: error.name,
          errorMessage: error.message,
          trace: error.stack?.split('\n'),
        })
      })
      this.#worker.on('exit', (code) => {
        this.#ended = true
        gone({
          errorType: 'Runtime.ExitError',
          errorMessage: `Runtime exited with error: exit status ${code}`,
        })
        onEnd()
      })
    })
  }

  get ended(): boolean {
    return this.#ended
  }

  /** Runs the handler on an event, given as JSON. Past the function's time the instance is killed. */
  async handle(event: string, requestId: string): Promise<Outcome> {
    const failure = await this.#ready
    if (failure) {
      this.end()
      return { kind: 'error', error: failure }
    }
    return new Promise((resolve) => {
      const milliseconds = this.#settings.timeoutSeconds * 1000
      const timer = setTimeout(() => {
        const seconds = this.#settings.timeoutSeconds.toFixed(2)
        const errorMessage = `RequestId: ${requestId} Error: Task timed out after ${seconds} seconds`
        this.#finish({ kind: 'error', error: { errorType: 'Sandbox.Timedout', errorMessage } })
        this.end()
      }, milliseconds)
      this.#settle = (outcome) => {
        clearTimeout(timer)
        this.#settle = undefined
        resolve(outcome)
      }
      const deadline = performance.timeOrigin + performance.now() + milliseconds
      this.#worker.postMessage({ event, requestId, deadline, functionArn: this.#settings.arn })
    })
  }

  end(): void {
    this.#ended = true
    void this.#worker.terminate()
  }

  #finish(outcome: Outcome): void {
    this.#settle?.(outcome)
  }
}
