import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { Activity } from '../activity'
import { ignored, parseProperties, type Resource } from '../assembly/resources'
import type { KeptValue } from '../atomic-file'
import type { VirtualClock } from '../clock'
import { matchesPattern } from '../events/event-pattern'
import { jsonObject, parseJson, tryParseJson, type JsonObject } from '../states/json'
import type { Functions } from './functions'
import { deliveryNeeds, type Need } from './destinations'
import { functionName, LambdaFault } from './functions'
import { StreamReader, type Checkpoint, type StreamRecord } from './stream-reader'

const mappingProperties = z.strictObject({
  EventSourceArn: z
    .string()
    .includes(':dynamodb:', { error: 'only a DynamoDB stream can be a source' }),
  FunctionName: z.string(),
  StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']),
  BatchSize: z.number().default(100),
  BisectBatchOnFunctionError: z.boolean().default(false),
  MaximumRetryAttempts: z.number().default(-1),
  MaximumRecordAgeInSeconds: z.number().default(-1),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  FilterCriteria: z
    .strictObject({ Filters: z.array(z.strictObject({ Pattern: z.string() })).default([]) })
    .optional(),
  DestinationConfig: z
    .strictObject({ OnFailure: z.strictObject({ Destination: z.string() }).optional() })
    .optional(),
  Enabled: z.boolean().default(true),
  MaximumBatchingWindowInSeconds: ignored,
  ParallelizationFactor: ignored,
  Tags: ignored,
  MetricsConfig: ignored,
})

const response = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish(),
})

export interface StreamMappingOptions {
  readonly endpoint: string
  readonly region: string
  readonly functions: Functions
  readonly clock: VirtualClock
  readonly activity: Activity
  readonly checkpoint: KeptValue<Checkpoint>
  /** Delivers the record of a batch given up to the ARN of a topic or function. */
  readonly deliver: (destination: string, message: string) => void
  /** Asked before each call that the mapping makes under its function's role. */
  readonly authorize: (functionName: string, action: string, resource: string) => void
}

interface Batch {
  readonly shard: string
  readonly records: readonly StreamRecord[]
  readonly attempt: number
  /** Virtual time at which the first record arrived, epoch milliseconds. */
  readonly arrivedAt: number
}

type Verdict = { readonly done: number } | { readonly failedAt: number; readonly reason: string }

/** What AWS asks of a role before it makes a mapping. */
const STREAM_READING = ['GetRecords', 'GetShardIterator', 'DescribeStream', 'ListStreams']
const PAUSE = 1_000
const LONGEST_PAUSE = 60_000

/** Feeds a function from a table's stream, in order, a batch at a time, as an event source mapping does. */
export class StreamMapping {
  readonly table: string
  readonly #settings: z.infer<typeof mappingProperties>
  readonly #filters: readonly JsonObject[]
  readonly #options: StreamMappingOptions
  readonly #reader: StreamReader
  #written = 1
  #read = 0
  #looping = false
  #pausing = false
  #stopped = false

  constructor(resource: Resource, options: StreamMappingOptions) {
    this.#settings = parseProperties(resource, mappingProperties)
    this.#filters = (this.#settings.FilterCriteria?.Filters ?? []).map(({ Pattern }) =>
      jsonObject.parse(parseJson(Pattern)),
    )
    this.table = /:table\/([^/]+)\/stream\//.exec(this.#settings.EventSourceArn)?.[1] ?? ''
    this.#options = options
    this.#reader = new StreamReader(options.endpoint, this.table, (operation) =>
      this.#authorize(`dynamodb:${operation}`, this.#settings.EventSourceArn),
    )
  }

  /** What the function's role must allow for the mapping to work: actions and the ARNs they are on. */
  get needs(): readonly Need[] {
    const { EventSourceArn: resource, DestinationConfig } = this.#settings
    const because = `Cannot access stream ${resource}. Please ensure the role can perform the GetRecords, GetShardIterator, DescribeStream, and ListStreams Actions on your stream in IAM.`
    const reads = STREAM_READING.map((operation) => ({
      action: `dynamodb:${operation}`,
      resource,
      because,
    }))
    return [...reads, ...deliveryNeeds(DestinationConfig?.OnFailure?.Destination)]
  }

  get functionName(): string {
    return functionName(this.#settings.FunctionName)
  }

  /** Begins where the last run stopped; a mapping never run before, where its template says. */
  async start(): Promise<void> {
    const { checkpoint } = this.#options
    if (!checkpoint.found) {
      checkpoint.set({})
      if (this.#settings.StartingPosition === 'LATEST') await this.#skipAll()
    }
    this.notify()
  }

  /** Says that the table may have new records. */
  notify(): void {
    this.#written += 1
    this.#loop()
  }

  /** Whether a record may be unread. One that waits for its next attempt waits for the clock instead. */
  get pending(): boolean {
    return this.#settings.Enabled && !this.#pausing && this.#read < this.#written
  }

  stop(): void {
    this.#stopped = true
  }

  async #skipAll(): Promise<void> {
    for (;;) {
      const { shard, records } = await this.#reader.read({})
      if (records.length === 0) return
      this.#advanceTo(shard, records.at(-1))
    }
  }

  #loop(): void {
    if (this.#looping || this.#pausing || this.#stopped || !this.#settings.Enabled) return
    this.#looping = true
    void this.#options.activity
      .during(() => this.#drain())
      .catch((error: unknown) => {
        if (this.#stopped) return
        process.stderr.write(
          `Stream of ${this.table}: ${error instanceof Error ? error.message : ''}\n`,
        )
        this.#pause(PAUSE, () => this.#loop())
      })
      .finally(() => {
        this.#looping = false
        if (this.pending) this.#loop()
      })
  }

  async #drain(): Promise<void> {
    while (!this.#stopped && !this.#pausing) {
      const seen = this.#written
      const done = { ...this.#options.checkpoint.get() }
      const { shard, records } = await this.#reader.read(done)
      if (records.length === 0) {
        this.#read = seen
        if (this.#read === this.#written) return
        continue
      }
      await this.#deliverPage(shard, records)
    }
  }

  async #deliverPage(shard: string, records: readonly StreamRecord[]): Promise<void> {
    let wanted: StreamRecord[] = []
    for (const [at, record] of records.entries()) {
      if (this.#wants(record)) wanted.push(record)
      const last = at === records.length - 1
      if (wanted.length === 0 && last) this.#advanceTo(shard, record)
      if (wanted.length < this.#settings.BatchSize && !last) continue
      if (wanted.length === 0) continue
      if (!(await this.#deliver(this.#batch(shard, wanted)))) return
      if (last) this.#advanceTo(shard, record)
      wanted = []
    }
  }

  #wants(record: StreamRecord): boolean {
    if (this.#filters.length === 0) return true
    return this.#filters.some((pattern) => matchesPattern(pattern, jsonObject.parse(record)))
  }

  /** False when the batch has to wait for another attempt: nothing after it may be delivered before. */
  async #deliver(batch: Batch): Promise<boolean> {
    const verdict = await this.#invoke(batch.records)
    if (this.#stopped) return false
    if ('done' in verdict) {
      this.#advanceTo(batch.shard, batch.records.at(-1))
      return true
    }
    const before = batch.records[verdict.failedAt - 1]
    if (before) this.#advanceTo(batch.shard, before)
    const rest = batch.records.slice(verdict.failedAt)
    if (this.#exhausted(batch)) {
      this.#giveUp(batch.shard, rest, batch.attempt + 1, verdict.reason)
      this.#advanceTo(batch.shard, rest.at(-1))
      return true
    }
    if (this.#settings.BisectBatchOnFunctionError && rest.length > 1) {
      const middle = Math.ceil(rest.length / 2)
      const first = { ...batch, records: rest.slice(0, middle) }
      return (
        (await this.#deliver(first)) && this.#deliver({ ...batch, records: rest.slice(middle) })
      )
    }
    const pause = Math.min(PAUSE * 2 ** batch.attempt, LONGEST_PAUSE)
    this.#reader.rewind()
    this.#pause(pause, () => this.#retry({ ...batch, records: rest, attempt: batch.attempt + 1 }))
    return false
  }

  #retry(batch: Batch): void {
    if (this.#stopped) return
    this.#looping = true
    void this.#options.activity.during(async () => {
      const delivered = await this.#deliver(batch)
      this.#looping = false
      if (delivered) this.#loop()
    })
  }

  #pause(milliseconds: number, resume: () => void): void {
    const { clock } = this.#options
    this.#pausing = true
    clock.schedule(clock.now() + milliseconds, `retry of the stream of ${this.table}`, () => {
      this.#pausing = false
      resume()
    })
  }

  #batch(shard: string, records: readonly StreamRecord[]): Batch {
    return { shard, records, attempt: 0, arrivedAt: this.#arrival(records[0]) }
  }

  #exhausted({ attempt, arrivedAt }: Batch): boolean {
    const { MaximumRetryAttempts: most, MaximumRecordAgeInSeconds: oldest } = this.#settings
    if (most >= 0 && attempt >= most) return true
    return oldest >= 0 && this.#options.clock.now() - arrivedAt > oldest * 1000
  }

  #giveUp(
    shardId: string,
    records: readonly StreamRecord[],
    attempts: number,
    functionError: string,
  ): void {
    const destination = this.#settings.DestinationConfig?.OnFailure?.Destination
    if (destination === undefined) return
    const at = (record: StreamRecord | undefined) => new Date(this.#arrival(record)).toISOString()
    const message = {
      requestContext: {
        requestId: createHash('sha256')
          .update(shardId + records[0]?.eventID)
          .digest('hex'),
        functionArn: this.#settings.FunctionName,
        condition: 'RetryAttemptsExhausted',
        approximateInvokeCount: attempts,
      },
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError },
      version: '1.0',
      timestamp: new Date(this.#options.clock.now()).toISOString(),
      DDBStreamBatchInfo: {
        shardId,
        startSequenceNumber: records[0]?.dynamodb.SequenceNumber,
        endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber,
        approximateArrivalOfFirstRecord: at(records[0]),
        approximateArrivalOfLastRecord: at(records.at(-1)),
        batchSize: records.length,
        streamArn: this.#settings.EventSourceArn,
      },
    }
    for (const { action, resource } of deliveryNeeds(destination)) {
      this.#authorize(action, resource)
    }
    this.#options.deliver(destination, JSON.stringify(message))
  }

  async #invoke(records: readonly StreamRecord[]): Promise<Verdict> {
    try {
      const event = JSON.stringify({ Records: records.map((record) => this.#asEvent(record)) })
      const { payload, functionError } = await this.#options.functions.invoke(
        this.#settings.FunctionName,
        event,
      )
      if (functionError) return { failedAt: 0, reason: functionError }
      return this.#verdict(payload, records)
    } catch (error) {
      if (error instanceof LambdaFault) return { failedAt: 0, reason: error.code }
      throw error
    }
  }

  /** An empty or missing list means success; an entry that names no record of the batch fails all of it. */
  #verdict(payload: string, records: readonly StreamRecord[]): Verdict {
    if (this.#settings.FunctionResponseTypes.length === 0) return { done: records.length }
    const answer = tryParseJson(payload)
    if (answer === null || answer === undefined || answer === '') return { done: records.length }
    const parsed = response.safeParse(answer)
    if (!parsed.success) return { failedAt: 0, reason: 'Unhandled' }
    const failures = parsed.data.batchItemFailures ?? []
    if (failures.length === 0) return { done: records.length }
    const places = failures.map(({ itemIdentifier }) =>
      records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier),
    )
    return { failedAt: Math.max(0, Math.min(...places)), reason: 'Unhandled' }
  }

  #asEvent(record: StreamRecord): JsonObject {
    return {
      ...record,
      eventSource: 'aws:dynamodb',
      awsRegion: this.#options.region,
      eventSourceARN: this.#settings.EventSourceArn,
      dynamodb: {
        ...record.dynamodb,
        ApproximateCreationDateTime: Math.floor(this.#arrival(record) / 1000),
      },
    }
  }

  /** The database stamps records with the machine's time. */
  #arrival(record: StreamRecord | undefined): number {
    const stamped = record?.dynamodb.ApproximateCreationDateTime
    const real = typeof stamped === 'number' ? stamped * 1000 : Date.parse(String(stamped))
    return (Number.isNaN(real) ? Date.now() : real) + this.#options.clock.offset()
  }

  #authorize(action: string, resource: string): void {
    this.#options.authorize(this.functionName, action, resource)
  }

  #advanceTo(shard: string, record: StreamRecord | undefined): void {
    if (!record) return
    const { checkpoint } = this.#options
    checkpoint.set({ ...checkpoint.get(), [shard]: record.dynamodb.SequenceNumber })
  }
}
