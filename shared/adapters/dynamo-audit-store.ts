import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { addUp, type Books } from '../domain/audit/books'
import { readRecord, type StoredRecord } from '../domain/audit/chain'
import type { StoredItem } from '../domain/audit/manifest'
import { markSchema, type AuthorMark } from '../domain/audit/mark'
import type { StoredLink } from '../domain/audit/ordered'
import { envelopeChain, PROGRAMME_CHAIN, type AuditHead } from '../domain/audit/record'
import { ceilingChangeSchema, type CeilingChange } from '../domain/money/envelope'
import { ledgerEntrySchema, type LedgerEntry } from '../domain/money/ledger'
import type { AuditStore, Part } from '../ports/stores'
import { fundChains, isFundChain, placeOfEnd, yearOfChain } from './chain-end'
import {
  auditKey,
  ceilingAt,
  ceilingsOf,
  envelopeKey,
  entriesBook,
  ENVELOPES_BOOK,
  FUND,
  isYear,
  linkKey,
  tables,
  type Key,
  type TableNames,
} from './keys'
import { beginningWith, partition, queryItems, scanItems, type RawItem } from './query'
import { endIn, storedEnvelopeSchema, withCeilings } from './stored'
import { isApart, itemName, placeOfItem, vouchedIn, type VouchedTable } from './vouched-items'

type Tables = Pick<TableNames, 'Audit' | 'Marks' | 'Links' | VouchedTable>

const projectItem = z.object({ projectId: z.string() })
const envelopeItem = z.object({ line: z.string() })
const fundItem = z.object({ part: z.string() })
const linkItem = z.object({ id: z.string() })
const markItem = z.object({ author: z.string(), body: markSchema })
const firstRecord = z.object({ chain: z.string() })
const placeOfRecord = z.object({ chain: z.string(), seq: z.number() })

/** Where all lies that a chain's records alone put there. */
function partitionsOf(chain: string): [VouchedTable, string][] {
  if (chain === PROGRAMME_CHAIN)
    return [
      ['Settings', FUND],
      ['Fund', FUND],
    ]
  if (isFundChain(chain)) return []
  return [
    ['Projects', chain],
    ['HumanTasks', chain],
  ]
}

/** A ceiling is its envelope's, which lies elsewhere. */
function isCeiling(table: VouchedTable, item: RawItem): boolean {
  return table === 'Settings' && ceilingAt(fundItem.parse(item).part) !== undefined
}

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
      if (head.seq === 0 && !endless.has(chain)) {
        endless.add(chain)
        yield { chain, head }
      }
    }
    for await (const chain of this.#asked(part)) {
      if (endless.has(chain)) continue
      const head = await this.end(chain)
      if (head.seq === 0) yield { chain, head }
    }
  }

  /** Projects of which there are tasks, whether they are there or not. */
  async *#asked(part: Part): AsyncGenerator<string> {
    const tasks = scanItems(this.#client, {
      TableName: this.#tables.HumanTasks,
      ConsistentRead: true,
      ProjectionExpression: '#projectId',
      ExpressionAttributeNames: { '#projectId': 'projectId' },
      ...segment(part),
    })
    let last: string | undefined
    for await (const item of tasks) {
      const { projectId } = projectItem.parse(item)
      if (projectId !== last) yield projectId
      last = projectId
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
      for await (const item of this.#ceilings(year)) yield* vouchedIn('Settings', item)
      return
    }
    for (const [table, value] of partitionsOf(chain)) {
      const { name } = tables[table].partitionKey
      const found = queryItems(this.#client, partition(this.#tables[table], name, value))
      for await (const item of found) if (!isCeiling(table, item)) yield* vouchedIn(table, item)
    }
  }

  async books(chain: string): Promise<Books | undefined> {
    const year = yearOfChain(chain)
    const item = year === undefined ? undefined : await this.#get('Ledger', envelopeKey(year))
    if (year === undefined || !item) return undefined
    const stored = storedEnvelopeSchema.safeParse(item).data
    const ceilings: CeilingChange[] = []
    for await (const { body } of this.#ceilings(year)) {
      const ceiling = ceilingChangeSchema.safeParse(body).data
      if (ceiling) ceilings.push(ceiling)
    }
    return {
      item: itemName('Ledger', envelopeKey(year)),
      envelope: stored && withCeilings(stored, ceilings),
      booked: await addUp(this.#entries(year)),
    }
  }

  /** One that has lost its shape is told as an item. */
  async *#entries(year: number): AsyncGenerator<LedgerEntry> {
    const entries = partition(this.#tables.Ledger, 'book', entriesBook(year))
    for await (const { body } of queryItems(this.#client, entries)) {
      const entry = ledgerEntrySchema.safeParse(body).data
      if (entry) yield entry
    }
  }

  #ceilings(year?: number): AsyncGenerator<RawItem> {
    const ofFund = partition(this.#tables.Settings, 'fund', FUND)
    return queryItems(this.#client, beginningWith(ofFund, 'part', ceilingsOf(year)))
  }

  async item(name: string): Promise<StoredItem | undefined> {
    const place = placeOfItem(name)
    if (!place) return undefined
    const { table } = place
    const found = await this.#get(table, place.key)
    return found && vouchedIn(table, found).find(({ item }) => item === name)
  }

  async *entries(year: number): AsyncGenerator<StoredItem> {
    const found = queryItems(
      this.#client,
      partition(this.#tables.Ledger, 'book', entriesBook(year)),
    )
    for await (const item of found) yield* vouchedIn('Ledger', item)
  }

  async *loose(part: Part = WHOLE): AsyncGenerator<StoredItem> {
    for (const table of ['Ledger', 'Outbox', 'Settings', 'Fund'] as const) {
      const all = scanItems(this.#client, {
        TableName: this.#tables[table],
        ConsistentRead: true,
        ...segment(part),
      })
      for await (const item of all)
        yield* vouchedIn(table, item).filter((stored) => isApart(stored.item))
    }
  }

  async *links(part: Part = WHOLE): AsyncGenerator<StoredLink> {
    const all = scanItems(this.#client, {
      TableName: this.#tables.Links,
      ConsistentRead: true,
      FilterExpression: 'begins_with(#id, :beginning)',
      ExpressionAttributeNames: { '#id': 'id' },
      ExpressionAttributeValues: { ':beginning': linkKey('').id },
      ...segment(part),
    })
    for await (const item of all) {
      const { id } = linkItem.parse(item)
      yield { item: `Links/${id}`, hash: id.slice(linkKey('').id.length), body: item['body'] }
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
      for (const chain of Object.keys(fundChains)) {
        const head = await this.end(chain)
        if (head.seq > 0) yield { chain, head }
      }
      for (const chain of await this.#envelopeChains()) yield { chain, head: await this.end(chain) }
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

  /** Of the years of envelopes, and of ceilings, where an envelope may be gone. */
  async #envelopeChains(): Promise<ReadonlySet<string>> {
    const years = new Set<string>()
    const envelopes = partition(this.#tables.Ledger, 'book', ENVELOPES_BOOK)
    for await (const item of queryItems(this.#client, envelopes)) {
      const { line } = envelopeItem.parse(item)
      if (isYear(line)) years.add(line)
    }
    for await (const item of this.#ceilings()) {
      const year = ceilingAt(fundItem.parse(item).part)?.year
      if (year !== undefined) years.add(year)
    }
    return new Set([...years].map((year) => envelopeChain(Number(year))))
  }

  async end(chain: string): Promise<AuditHead> {
    const { table, key } = placeOfEnd(chain)
    return endIn(await this.#get(table, key))
  }
}
