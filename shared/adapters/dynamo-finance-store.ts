import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { measureSchema, type Dimension, type Envelope } from '../domain/money/envelope'
import { ledgerEntrySchema, type LedgerEntry } from '../domain/money/ledger'
import type { FinanceStore, Page, Total } from '../ports/stores'
import {
  ceilingsOf,
  endOfEntries,
  endOfValue,
  entriesBook,
  ENVELOPES_BOOK,
  FUND,
  totalsBook,
  type TableNames,
} from './keys'
import { beginningWith, partition, queryAll, queryItems, type RawItem } from './query'
import { bodyOf, ceilingsIn, envelopeOf } from './stored'

const PAGE = 1_000

const lineSchema = z.object({ line: z.string() })

export class DynamoFinanceStore implements FinanceStore {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string
  readonly #settings: string
  readonly #pageSize: number

  constructor(
    client: DynamoDBDocumentClient,
    tables: Pick<TableNames, 'Ledger' | 'Settings'>,
    pageSize: number = PAGE,
  ) {
    this.#client = client
    this.#table = tables.Ledger
    this.#settings = tables.Settings
    this.#pageSize = pageSize
  }

  async envelopes(): Promise<Envelope[]> {
    const ofFund = partition(this.#settings, 'fund', FUND)
    const [items, settings] = await Promise.all([
      queryAll(this.#client, partition(this.#table, 'book', ENVELOPES_BOOK)),
      queryAll(this.#client, beginningWith(ofFund, 'part', ceilingsOf())),
    ])
    const ceilings = ceilingsIn(settings)
    return items.map((item) => envelopeOf(item, ceilings))
  }

  async totals(
    year: number,
    dimension: Dimension,
    asOf: string,
    after?: string,
    from = '',
  ): Promise<Page<Total>> {
    const items: Total[] = []
    let current: Sums | undefined
    for await (const item of this.#lines(
      totalsBook(year, dimension),
      after === undefined ? undefined : endOfValue(after),
    )) {
      const { value, month } = placeOf(item)
      if (current?.value !== value) {
        if (current) addTotal(items, current)
        const last = items.at(-1)
        if (last && items.length === this.#pageSize) return { items, next: last.value }
        current = { value, sums: new Map() }
      }
      if (month >= from) addMonth(current, month, item, asOf)
    }
    if (current) addTotal(items, current)
    return { items }
  }

  async entries(
    year: number,
    asOf: string,
    after?: string,
    from?: string,
  ): Promise<Page<LedgerEntry>> {
    const items: LedgerEntry[] = []
    let last = ''
    // A month sorts before whatever is booked in it.
    for await (const item of this.#lines(entriesBook(year), after ?? from, endOfEntries(asOf))) {
      if (items.length === this.#pageSize) return { items, next: last }
      items.push(bodyOf(ledgerEntrySchema, item))
      last = lineSchema.parse(item).line
    }
    return { items }
  }

  /** Lines of a book after one and before another, in order; none when the first isn't before the second. */
  async *#lines(book: string, after = ' ', before = '~'): AsyncGenerator<RawItem> {
    if (after >= before) return
    yield* queryItems(this.#client, {
      TableName: this.#table,
      ConsistentRead: true,
      KeyConditionExpression: '#book = :book AND #line BETWEEN :after AND :before',
      ExpressionAttributeNames: { '#book': 'book', '#line': 'line' },
      // Sorts after the line itself and before any other that begins with it.
      ExpressionAttributeValues: { ':book': book, ':after': `${after}\u0000`, ':before': before },
      Limit: this.#pageSize + 1,
    })
  }
}

interface Sums {
  value: string
  sums: Map<string, number>
}

function placeOf(item: RawItem): { value: string; month: string } {
  const { line } = lineSchema.parse(item)
  const bar = line.lastIndexOf('|')
  return { value: line.slice(0, bar), month: line.slice(bar + 1) }
}

/** What an item sums: the five measures and the number of grants. */
const SUMS = [...measureSchema.options, 'grants'] as const
const daySums = /^([a-z]+)(\d\d)$/
const amountSchema = z.int()

/** Adds a month's sum when the month is over by the day asked for, the sums of its days when it isn't. */
function addMonth({ sums }: Sums, month: string, item: RawItem, asOf: string): void {
  const asked = asOf.slice(0, 7)
  if (month > asked) return
  const add = (name: string, amount: unknown) =>
    sums.set(name, (sums.get(name) ?? 0) + amountSchema.parse(amount))
  if (month < asked) {
    for (const name of SUMS) if (item[name] !== undefined) add(name, item[name])
    return
  }
  for (const [attribute, amount] of Object.entries(item)) {
    const [, name, day] = daySums.exec(attribute) ?? []
    if (name !== undefined && day !== undefined && day <= asOf.slice(8, 10)) add(name, amount)
  }
}

/** A value whose sums have all come to nothing is left out. */
function addTotal(items: Total[], { value, sums }: Sums): void {
  const amounts: Record<string, number> = {}
  for (const measure of measureSchema.options) {
    const cents = sums.get(measure) ?? 0
    if (cents !== 0) amounts[measure] = cents
  }
  const grants = sums.get('grants') ?? 0
  if (grants !== 0 || Object.keys(amounts).length > 0) items.push({ value, amounts, grants })
}
