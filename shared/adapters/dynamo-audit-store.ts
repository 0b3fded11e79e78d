import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { readRecord, type StoredRecord } from '../domain/audit/chain'
import type { StoredItem } from '../domain/audit/manifest'
import { markSchema, type AuthorMark } from '../domain/audit/mark'
import { envelopeChain, PROGRAMME_CHAIN, type AuditHead } from '../domain/audit/record'
import type { AuditStore, Part } from '../ports/stores'
import { placeOfEnd, yearOfChain } from './chain-end'
import {
  auditKey,
  envelopeKey,
  ENVELOPES_BOOK,
  FUND,
  tables,
  type Key,
  type TableNames,
} from './keys'
import { partition, queryAll, queryItems, scanItems, type RawItem } from './query'
import { endIn } from './stored'
import { isApart, isLineOfYear, placeOfItem, vouchedIn, type VouchedTable } from './vouched-items'

type Tables = Pick<
  TableNames,
  'Audit' | 'Marks' | 'Projects' | 'HumanTasks' | 'Ledger' | 'Programme' | 'Outbox'
>

const projectItem = z.object({ projectId: z.string() })
const envelopeItem = z.object({ line: z.string() })
const markItem = z.object({ author: z.string(), body: markSchema })
const firstRecord = z.object({ chain: z.string() })
const placeOfRecord = z.object({ chain: z.string(), seq: z.number() })

const WHOLE: Part = { index: 0, of: 1 }

/** A table's items fall into segments by their partitions, each into one. */
function segment({ index, of }: Part) {
  return of === 1 ? {} : { Segment: index, TotalSegments: of }
}

export class DynamoAuditStore implements AuditStore {
  readonly #client: DynamoDBDocumentClient
  readonly #tables: Tables

  constructor(client: DynamoDBDocumentClient, tables: Tables) {
    this.#client = client
    this.#tables = tables
  }

  /** Reads whole tables: for the verifier. A chain of which only records or parts are left has the empty end. */
  async *chains(part: Part = WHOLE): AsyncGenerator<{ chain: string; head: AuditHead }> {
    const endless = new Set<string>()
    for await (const one of this.#ends(part)) {
      if (one.head.seq === 0) endless.add(one.chain)
      yield one
    }
    let last: string | undefined
    const records = scanItems(this.#client, {
      TableName: this.#tables.Audit,
      ConsistentRead: true,
      ProjectionExpression: '#chain',
      ExpressionAttributeNames: { '#chain': 'chain' },
      ...segment(part),
    })
    for await (const item of records) {
      const { chain } = firstRecord.parse(item)
      // A chain's records lie side by side.
      if (chain === last) continue
      last = chain
      const head = await this.end(chain)
      if (head.seq === 0 && !endless.has(chain)) yield { chain, head }
    }
  }

  async *records(chain: string): AsyncGenerator<StoredRecord> {
    const items = queryItems(this.#client, partition(this.#tables.Audit, 'chain', chain))
    for await (const item of items) yield readRecord(placeOfRecord.parse(item), item)
  }

  async record(chain: string, seq: number): Promise<StoredRecord | undefined> {
    const item = await this.#get('Audit', auditKey(chain, seq))
    return item && readRecord({ chain, seq }, item)
  }

  async *items(chain: string): AsyncGenerator<StoredItem> {
    const year = yearOfChain(chain)
    if (year !== undefined) {
      const envelope = await this.#get('Ledger', envelopeKey(year))
      if (envelope) yield* vouchedIn('Ledger', envelope)
      return
    }
    const partitions: [VouchedTable, string][] =
      chain === PROGRAMME_CHAIN
        ? [['Programme', FUND]]
        : [
            ['Projects', chain],
            ['HumanTasks', chain],
          ]
    for (const [table, value] of partitions) {
      const { name } = tables[table].partitionKey
      const found = queryItems(this.#client, partition(this.#tables[table], name, value))
      for await (const item of found) yield* vouchedIn(table, item)
    }
  }

  async item(name: string): Promise<StoredItem | undefined> {
    const { table, key } = placeOfItem(name)
    const found = await this.#get(table, key)
    return found && vouchedIn(table, found).find(({ item }) => item === name)
  }

  async *loose(part: Part = WHOLE): AsyncGenerator<StoredItem> {
    for (const table of ['Ledger', 'Outbox'] as const) {
      const all = scanItems(this.#client, {
        TableName: this.#tables[table],
        ConsistentRead: true,
        ...segment(part),
      })
      for await (const item of all)
        yield* vouchedIn(table, item).filter((stored) => isApart(stored.item))
    }
  }

  async *marks(): AsyncGenerator<AuthorMark> {
    const all = scanItems(this.#client, { TableName: this.#tables.Marks, ConsistentRead: true })
    for await (const item of all) {
      const mark = markItem.safeParse(item).data
      if (mark) yield { author: mark.author, records: mark.body.records }
    }
  }

  async #get(table: keyof Tables, key: Key): Promise<RawItem | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#tables[table], Key: key, ConsistentRead: true }),
    )
    return Item
  }

  /** The few ends that stand elsewhere come with the first part. */
  async *#ends(part: Part): AsyncGenerator<{ chain: string; head: AuditHead }> {
    if (part.index === 0) {
      const head = await this.end(PROGRAMME_CHAIN)
      if (head.seq > 0) yield { chain: PROGRAMME_CHAIN, head }
      for (const item of await queryAll(
        this.#client,
        partition(this.#tables.Ledger, 'book', ENVELOPES_BOOK),
      )) {
        const { line } = envelopeItem.parse(item)
        if (isLineOfYear(line)) yield { chain: envelopeChain(Number(line)), head: endIn(item) }
      }
    }
    const projects = scanItems(this.#client, {
      TableName: this.#tables.Projects,
      ConsistentRead: true,
      ProjectionExpression: '#projectId, #headSeq, #headHash',
      ExpressionAttributeNames: {
        '#projectId': 'projectId',
        '#headSeq': 'headSeq',
        '#headHash': 'headHash',
      },
      ...segment(part),
    })
    let last: string | undefined
    for await (const item of projects) {
      const chain = projectItem.parse(item).projectId
      // A project lies before its parts, and bears the end; parts without one are nobody's.
      if (chain !== last) yield { chain, head: endIn(item) }
      last = chain
    }
  }

  async end(chain: string): Promise<AuditHead> {
    const { table, key } = placeOfEnd(chain)
    return endIn(await this.#get(table, key))
  }
}
