import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Activity } from '../../../infra/local/activity'
import { KeptValue } from '../../../infra/local/atomic-file'
import { VirtualClock } from '../../../infra/local/clock'
import type { Functions } from '../../../infra/local/lambda/functions'
import { StreamMapping } from '../../../infra/local/lambda/stream-mapping'
import { checkpoint } from '../../../infra/local/lambda/stream-reader'

const STREAM = 'arn:aws:dynamodb:eu-west-1:000000000000:table/Outbox/stream/x'
const TOPIC = 'arn:aws:sns:eu-west-1:000000000000:alarms'

/** A stream of one shard whose records are numbered from 1. */
function stream(records: () => number): Server {
  return createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const input = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>
      const operation = String(request.headers['x-amz-target']).split('.')[1]
      const from = Number(input.ShardIterator ?? input.SequenceNumber ?? 0)
      const all = Array.from({ length: records() }, (_, index) => ({
        eventID: `e${index + 1}`,
        eventName: 'INSERT',
        eventVersion: '1.1',
        dynamodb: { SequenceNumber: String(index + 1), Keys: { id: { S: `i${index + 1}` } } },
      }))
      const answers: Record<string, unknown> = {
        ListStreams: { Streams: [{ StreamArn: STREAM }] },
        DescribeStream: { StreamDescription: { Shards: [{ ShardId: 's' }] } },
        GetShardIterator: { ShardIterator: String(from) },
        GetRecords: { Records: all.slice(from), NextShardIterator: String(records()) },
      }
      response.end(JSON.stringify(answers[operation ?? '']))
    })
  })
}

const directory = mkdtempSync(join(tmpdir(), 'mapping-'))
let written = 0
let server: Server
let clock: VirtualClock
let activity: Activity
let mapping: StreamMapping
/** Sequence numbers of each batch that the function was given. */
let batches: string[][]
let delivered: string[]

beforeEach(async () => {
  written = 0
  batches = []
  delivered = []
  clock = new VirtualClock(Date.UTC(2005, 0, 3))
  activity = new Activity()
  server = stream(() => written)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  mapping.stop()
  clock.stop()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  rmSync(directory, { recursive: true, force: true })
})

type Answer = (numbers: string[]) => unknown

/** A mapping to a function that answers by `answer`; one that throws fails as a function does. */
async function map(answer: Answer, properties: object = {}): Promise<void> {
  const { port } = server.address() as AddressInfo
  const invoke = (_name: string, event: string) => {
    const { Records } = JSON.parse(event) as { Records: { dynamodb: { SequenceNumber: string } }[] }
    const numbers = Records.map((record) => record.dynamodb.SequenceNumber)
    batches.push(numbers)
    try {
      return Promise.resolve({ requestId: 'r', payload: JSON.stringify(answer(numbers) ?? null) })
    } catch {
      return Promise.resolve({ requestId: 'r', payload: '{}', functionError: 'Unhandled' })
    }
  }
  mapping = new StreamMapping(
    {
      stack: 'Stack',
      logicalId: 'Mapping',
      type: 'AWS::Lambda::EventSourceMapping',
      ref: 'mapping',
      arn: 'arn',
      attributes: {},
      properties: {
        EventSourceArn: STREAM,
        FunctionName: 'consumer',
        StartingPosition: 'TRIM_HORIZON',
        BatchSize: 4,
        MaximumRetryAttempts: 2,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        DestinationConfig: { OnFailure: { Destination: TOPIC } },
        ...properties,
      },
    } as never,
    {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'eu-west-1',
      functions: { invoke } as unknown as Functions,
      clock,
      activity,
      authorize: () => undefined,
      checkpoint: new KeptValue(join(directory, `${Math.random()}.json`), checkpoint, {}),
      deliver: (destination, message) => delivered.push(`${destination} ${message}`),
    },
  )
  await mapping.start()
}

async function write(count: number): Promise<void> {
  written += count
  mapping.notify()
  await clock.advance(clock.now() + 3_600_000, async () => {
    do await activity.quiet()
    while (mapping.pending)
  })
}

const failing = (...numbers: string[]) => ({
  batchItemFailures: numbers.map((itemIdentifier) => ({ itemIdentifier })),
})

describe('an event source mapping', () => {
  test('hands over records in order, in batches of at most the size', async () => {
    await map(() => failing())
    await write(6)
    expect(batches).toEqual([
      ['1', '2', '3', '4'],
      ['5', '6'],
    ])
    await write(1)
    expect(batches.at(-1)).toEqual(['7'])
  })

  test('begins again at the lowest of the items that failed', async () => {
    let tries = 0
    await map(() => (++tries === 1 ? failing('3', '2') : undefined))
    await write(4)
    expect(batches).toEqual([
      ['1', '2', '3', '4'],
      ['2', '3', '4'],
    ])
    expect(delivered).toEqual([])
  })

  test.each([
    ['names no record of the batch', () => failing('99')],
    ['is no list', () => ({ batchItemFailures: 'all' })],
    [
      'is an error',
      () => {
        throw new Error('as asked')
      },
    ],
  ])('takes all of a batch for failed when the answer %s', async (_, answer: Answer) => {
    let tries = 0
    await map((numbers) => (++tries === 1 ? answer(numbers) : undefined))
    await write(2)
    expect(batches).toEqual([
      ['1', '2'],
      ['1', '2'],
    ])
  })

  test.each([[null], [''], [{}], [{ batchItemFailures: null }], [{ batchItemFailures: [] }]])(
    'takes all of a batch for done when the answer is %j',
    async (answer) => {
      await map(() => answer)
      await write(2)
      expect(batches).toEqual([['1', '2']])
    },
  )

  test('ignores what a function says that isn’t asked to report items', async () => {
    await map(() => failing('1'), { FunctionResponseTypes: [] })
    await write(2)
    expect(batches).toEqual([['1', '2']])
  })

  test('gives up after its attempts, tells the destination which records, and goes on', async () => {
    await map((numbers) => (numbers.includes('1') ? failing('1') : undefined))
    await write(2)
    await write(1)
    expect(batches).toEqual([['1', '2'], ['1', '2'], ['1', '2'], ['3']])
    expect(delivered).toHaveLength(1)
    expect(delivered[0]?.startsWith(`${TOPIC} `)).toBe(true)
    expect(JSON.parse(delivered[0]?.slice(TOPIC.length + 1) ?? '')).toMatchObject({
      requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
      DDBStreamBatchInfo: { batchSize: 2, startSequenceNumber: '1', endSequenceNumber: '2' },
    })
  })

  test('halves a failed batch where the template says so, until the bad record is alone', async () => {
    const bad = (numbers: string[]) => {
      if (numbers.includes('3')) throw new Error('as asked')
    }
    await map(bad, { BisectBatchOnFunctionError: true })
    await write(4)
    expect(batches.slice(0, 4)).toEqual([['1', '2', '3', '4'], ['1', '2'], ['3', '4'], ['3']])
    expect(batches.at(-1)).toEqual(['4'])
    expect(delivered).toHaveLength(1)
    expect(delivered[0]).toContain('"batchSize":1')
  })

  test('gives up records that are too old', async () => {
    await map(() => failing('1'), { MaximumRetryAttempts: -1, MaximumRecordAgeInSeconds: 60 })
    await write(1)
    expect(delivered).toHaveLength(1)
    expect(batches.length).toBeGreaterThan(3)
  })
})
