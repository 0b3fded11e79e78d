import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { renameSync, rmSync } from 'node:fs'
import * as z from 'zod'
import type { Activity } from '../activity'
import { AppendJournal } from '../append-journal'
import { ignored, parseProperties, type ResolvedAssembly } from '../assembly/resources'
import type { VirtualClock } from '../clock'
import { parseJson } from '../states/json'
import { functionName, LambdaFault, type Functions } from './functions'

const invokeConfig = z.strictObject({
  FunctionName: z.string(),
  Qualifier: ignored,
  MaximumRetryAttempts: z.number().default(2),
  MaximumEventAgeInSeconds: z.number().default(21_600),
  DestinationConfig: z
    .strictObject({ OnFailure: z.strictObject({ Destination: z.string() }).optional() })
    .optional(),
})

export interface RetryPolicy {
  readonly retries: number
  readonly maximumAgeSeconds: number
  readonly onFailure: string | undefined
}

/** The retry policy of each function's asynchronous invocations, by function name. */
export function retryPolicies(assembly: ResolvedAssembly): Map<string, RetryPolicy> {
  const policies = assembly.ofType('AWS::Lambda::EventInvokeConfig').map((resource) => {
    const config = parseProperties(resource, invokeConfig)
    const policy: RetryPolicy = {
      retries: config.MaximumRetryAttempts,
      maximumAgeSeconds: config.MaximumEventAgeInSeconds,
      onFailure: config.DestinationConfig?.OnFailure?.Destination,
    }
    return [functionName(config.FunctionName), policy] as const
  })
  return new Map(policies)
}

const AS_ON_AWS: RetryPolicy = { retries: 2, maximumAgeSeconds: 21_600, onFailure: undefined }
/** Milliseconds before the second and the third attempt, as on AWS. */
const PAUSES = [60_000, 120_000]

const entry = z.union([
  z.object({ queued: z.string(), function: z.string(), event: z.string(), at: z.number() }),
  z.object({ done: z.string() }),
])

interface Queued {
  readonly id: string
  readonly functionName: string
  readonly event: string
  readonly at: number
}

export interface AsyncInvocationsOptions {
  readonly functions: Functions
  readonly clock: VirtualClock
  readonly activity: Activity
  readonly policies: ReadonlyMap<string, RetryPolicy>
  readonly directory: string
  /** Delivers the record of a failed invocation to the ARN of a topic or function. */
  readonly deliver: (destination: string, message: string) => void
}

/**
 * Events handed to functions without waiting for an answer: from topics, schedules and Event invocations.
 * Journalled before they are acknowledged, so that a killed host delivers them after its restart.
 */
export class AsyncInvocations {
  readonly #options: AsyncInvocationsOptions
  readonly #journal: AppendJournal<z.infer<typeof entry>>
  readonly #pending = new Map<string, Queued>()
  #stopped = false

  constructor(options: AsyncInvocationsOptions) {
    this.#options = options
    const path = join(options.directory, 'async-invocations.jsonl')
    this.#journal = compacted(path, this.#pending)
  }

  /** Delivers what the last run of the host left undelivered. */
  resume(): void {
    for (const queued of this.#pending.values()) this.#attempt(queued, 0)
  }

  enqueue(functionName: string, event: string): void {
    const queued = { id: randomUUID(), functionName, event, at: this.#options.clock.now() }
    this.#journal.append({ queued: queued.id, function: functionName, event, at: queued.at })
    this.#pending.set(queued.id, queued)
    this.#attempt(queued, 0)
  }

  stop(): void {
    this.#stopped = true
    this.#journal.close()
  }

  #attempt(queued: Queued, attempt: number): void {
    void this.#options.activity.during(async () => {
      const result = await this.#invoke(queued)
      if (this.#stopped) return
      if (result === 'throttled') return this.#again(queued, attempt, 1_000)
      if (result.functionError === undefined) return this.#finish(queued)
      const policy = this.#options.policies.get(queued.functionName) ?? AS_ON_AWS
      const pause = PAUSES[attempt]
      const age = this.#options.clock.now() - queued.at + (pause ?? 0)
      if (
        attempt < policy.retries &&
        pause !== undefined &&
        age <= policy.maximumAgeSeconds * 1000
      ) {
        return this.#again(queued, attempt + 1, pause)
      }
      if (policy.onFailure !== undefined) {
        this.#options.deliver(
          policy.onFailure,
          failureRecord(queued, attempt + 1, result, this.#options),
        )
      }
      this.#finish(queued)
    })
  }

  async #invoke({
    functionName,
    event,
  }: Queued): Promise<'throttled' | { payload: string; functionError?: string | undefined }> {
    try {
      return await this.#options.functions.invoke(functionName, event)
    } catch (error) {
      if (!(error instanceof LambdaFault)) throw error
      if (error.code === 'TooManyRequestsException') return 'throttled'
      return { payload: JSON.stringify({ errorMessage: error.message }), functionError: error.code }
    }
  }

  #again(queued: Queued, attempt: number, pause: number): void {
    const at = this.#options.clock.now() + pause
    this.#options.clock.schedule(at, `retry of ${queued.functionName}`, () =>
      this.#attempt(queued, attempt),
    )
  }

  #finish({ id }: Queued): void {
    this.#pending.delete(id)
    this.#journal.append({ done: id })
  }
}

function compacted(
  path: string,
  pending: Map<string, Queued>,
): AppendJournal<z.infer<typeof entry>> {
  const before = new AppendJournal(path, entry)
  for (const line of before.entries) {
    if ('done' in line) pending.delete(line.done)
    else {
      const { queued: id, function: functionName, event, at } = line
      pending.set(id, { id, functionName, event, at })
    }
  }
  before.close()
  const next = `${path}.next`
  rmSync(next, { force: true })
  const journal = new AppendJournal(next, entry)
  for (const { id, functionName, event, at } of pending.values()) {
    journal.append({ queued: id, function: functionName, event, at })
  }
  renameSync(next, path)
  return journal
}

function failureRecord(
  { id, functionName, event }: Queued,
  attempts: number,
  result: { payload: string; functionError?: string | undefined },
  { clock, functions }: AsyncInvocationsOptions,
): string {
  return JSON.stringify({
    version: '1.0',
    timestamp: new Date(clock.now()).toISOString(),
    requestContext: {
      requestId: id,
      functionArn: `${functions.settings(functionName)?.arn ?? functionName}:$LATEST`,
      condition: 'RetriesExhausted',
      approximateInvokeCount: attempts,
    },
    requestPayload: parseJson(event),
    responseContext: {
      statusCode: 200,
      executedVersion: '$LATEST',
      functionError: result.functionError ?? null,
    },
    responsePayload: parseJson(result.payload),
  })
}
