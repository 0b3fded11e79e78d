import * as z from 'zod'
import { callDatabase, DatabaseError, streams } from '../dynamodb/call'
import { json, jsonObject, type JsonObject } from '../states/json'

const listing = z.object({ Streams: z.array(z.object({ StreamArn: z.string() })) })
const description = z.object({
  StreamDescription: z.object({
    Shards: z.array(z.object({ ShardId: z.string() })),
    LastEvaluatedShardId: z.string().optional(),
  }),
})
const position = z.object({ ShardIterator: z.string() })
const record = z
  .object({
    eventID: z.string(),
    eventName: z.string(),
    eventVersion: z.string(),
    dynamodb: z.object({ SequenceNumber: z.string() }).catchall(json),
  })
  .catchall(json)
const page = z.object({
  Records: z.array(record),
  NextShardIterator: z.string().nullish(),
})

export type StreamRecord = z.infer<typeof record>

/** Up to where each shard was read: a sequence number, or `end`. */
export const checkpoint = z.record(z.string(), z.string())
export type Checkpoint = z.infer<typeof checkpoint>

const END = 'end'
const PAGE = 1000

/** Reads a table's stream in order, shard after shard, from a checkpoint on. */
export class StreamReader {
  readonly #endpoint: string
  readonly #table: string
  readonly #may: (operation: string) => void
  #streamArn: string | undefined
  #current: { readonly shard: string; iterator: string } | undefined

  /** `may` throws when the reader's role doesn't allow an operation. */
  constructor(endpoint: string, table: string, may: (operation: string) => void) {
    this.#endpoint = endpoint
    this.#table = table
    this.#may = may
  }

  /** The next records, with the shard they come from; none when everything up to now was read. */
  async read(done: Checkpoint): Promise<{ shard: string; records: StreamRecord[] }> {
    try {
      return await this.#read(done)
    } catch (error) {
      this.#current = undefined
      if (error instanceof DatabaseError) return this.#read(done)
      throw error
    }
  }

  /** Makes the next read begin at the checkpoint again. */
  rewind(): void {
    this.#current = undefined
  }

  async #read(done: Checkpoint): Promise<{ shard: string; records: StreamRecord[] }> {
    for (;;) {
      const current = (this.#current ??= await this.#openShard(done))
      if (current === undefined) return { shard: '', records: [] }
      const { Records, NextShardIterator } = await this.#call(
        'GetRecords',
        { ShardIterator: current.iterator, Limit: PAGE },
        page,
      )
      // Only a missing iterator tells that a shard is closed: dynoxide gives open ones an end, too.
      if (NextShardIterator) current.iterator = NextShardIterator
      else this.#current = undefined
      if (Records.length > 0 || NextShardIterator) return { shard: current.shard, records: Records }
      done[current.shard] = END
    }
  }

  async #openShard(done: Checkpoint): Promise<{ shard: string; iterator: string } | undefined> {
    const StreamArn = await this.#arn()
    const shard = (await this.#shards(StreamArn)).find((id) => done[id] !== END)
    if (shard === undefined) return undefined
    const after = done[shard]
    const from =
      after === undefined
        ? { ShardIteratorType: 'TRIM_HORIZON' }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }
    const input = { StreamArn, ShardId: shard, ...from }
    const { ShardIterator } = await this.#call('GetShardIterator', input, position)
    return { shard, iterator: ShardIterator }
  }

  async #shards(StreamArn: string): Promise<string[]> {
    const ids: string[] = []
    let from: string | undefined
    do {
      const start = from === undefined ? {} : { ExclusiveStartShardId: from }
      const { StreamDescription } = await this.#call(
        'DescribeStream',
        { StreamArn, ...start },
        description,
      )
      ids.push(...StreamDescription.Shards.map(({ ShardId }) => ShardId))
      from = StreamDescription.LastEvaluatedShardId
    } while (from !== undefined)
    return ids
  }

  async #arn(): Promise<string> {
    if (this.#streamArn !== undefined) return this.#streamArn
    const { Streams } = await this.#call('ListStreams', { TableName: this.#table }, listing)
    const last = Streams.at(-1)
    if (!last) throw new Error(`Table ${this.#table} has no stream.`)
    return (this.#streamArn = last.StreamArn)
  }

  async #call<T>(operation: string, input: JsonObject, schema: z.ZodType<T>): Promise<T> {
    this.#may(operation)
    return callDatabase(this.#endpoint, streams(operation), jsonObject.parse(input), schema)
  }
}
