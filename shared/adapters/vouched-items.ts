import * as z from 'zod'
import type { StoredItem } from '../domain/audit/manifest'
import { fundChains } from './chain-end'
import { isJson } from './canonical-json'
import { isFiledRight } from './index-attributes'
import {
  canBeKey,
  ceilingAt,
  ceilingKey,
  ceilingsOf,
  ENVELOPES_BOOK,
  entriesBook,
  FUND,
  isYear,
  kindOfPart,
  LONGEST_PARTITION_KEY,
  tableOfPart,
  tables,
  totalsBook,
  type Key,
} from './keys'
import type { RawItem } from './query'

/** Tables that hold what records name. */
const VOUCHED = ['Projects', 'HumanTasks', 'Ledger', 'Settings', 'Fund', 'Outbox'] as const
export type VouchedTable = (typeof VOUCHED)[number]
const vouchedTableSchema = z.enum(VOUCHED)

/** How records have always called what is the fund's: it lay in one table of this name. */
const OF_FUND = 'Programme'
const CEILING = ceilingsOf()

/**
 * How a manifest calls an item. No partition key holds a slash. A name is the record's, whatever the tables are:
 * a ceiling is called by its envelope, within which it lay. What lies in a table of the fund where nothing of
 * its kind does, or under another name than the fund's, is called by that table, as no record calls anything.
 */
export function itemName(table: VouchedTable, key: Key): string {
  const values = Object.values(key).map(String)
  const [partition = '', part = ''] = values
  if (table !== 'Settings' && table !== 'Fund') return [table, ...values].join('/')
  if (tableOfPart(part) !== table || partition !== FUND) return [table, ...values].join('/')
  if (!part.startsWith(CEILING)) return [OF_FUND, partition, part].join('/')
  const ceiling = ceilingAt(part)
  return ceiling
    ? ['Ledger', ENVELOPES_BOOK, ceiling.year, ceiling.id].join('/')
    : [table, ...values].join('/')
}

/** Where an item lies that a manifest names so; undefined where nothing can. A forged record may name anything. */
export function placeOfItem(name: string): { table: VouchedTable; key: Key } | undefined {
  const [first = '', partition = '', ...rest] = name.split('/')
  const [line = '', ...id] = rest
  if (first === 'Ledger' && partition === ENVELOPES_BOOK && id.length > 0) {
    const key = ceilingKey(line, id.join('/'))
    return canBeKey(key.part) ? { table: 'Settings', key } : undefined
  }
  const sort = rest.join('/')
  const table = first === OF_FUND ? tableOfPart(sort) : vouchedTableSchema.safeParse(first).data
  if (!table) return undefined
  const { partitionKey, sortKey } = { sortKey: undefined, ...tables[table] }
  const isPlace = canBeKey(partition, LONGEST_PARTITION_KEY) && (!sortKey || canBeKey(sort))
  if (!isPlace) return undefined
  return {
    table,
    key: { [partitionKey.name]: partition, ...(sortKey && { [sortKey.name]: sort }) },
  }
}

const ENTRIES = entriesBook(0).slice(0, -1)
const [TOTALS = ''] = totalsBook(0, 'mission').split('#')

/** Whether an item is named by the record its id begins with, wherever that is. */
function isLoose(name: string): boolean {
  return name.startsWith('Outbox/') || name.startsWith(`Ledger/${ENTRIES}`)
}

const BOOKS = [ENVELOPES_BOOK, ENTRIES, TOTALS]

/** Whether it lies in a book of the ledger that no act keeps. */
function isInOtherBook(name: string): boolean {
  const [table, book = ''] = name.split('/')
  return table === 'Ledger' && !BOOKS.some((one) => book.startsWith(one))
}

/** Whether it lies in a table of the fund under another name than the fund's, where nobody reads. */
function isOfNoFund(name: string): boolean {
  const [table = '', partition] = name.split('/')
  return [OF_FUND, 'Settings', 'Fund'].includes(table) && partition !== FUND
}

const ENVELOPE = new RegExp(`^Ledger/${ENVELOPES_BOOK}/([^/]*)`)

/**
 * Whether an item is to be looked for by itself: it is loose, or lies in the ledger or among the fund's where no
 * act puts any, and no chain would tell of it.
 */
export function isApart(name: string): boolean {
  const [, line] = ENVELOPE.exec(name) ?? []
  const isNowhere = (line !== undefined && !isYear(line)) || isInOtherBook(name)
  return isLoose(name) || isNowhere || isOfNoFund(name)
}

const saltedSchema = z.object({ salt: z.string().optional() })

/** How a manifest calls an item as it lies there. */
export function nameOf(table: VouchedTable, item: RawItem): string {
  return itemName(table, keyIn(table, item))
}

function keyIn(table: VouchedTable, item: RawItem): Record<string, string> {
  const { partitionKey, sortKey } = { sortKey: undefined, ...tables[table] }
  const at = (attribute: { name: string } | undefined) =>
    attribute ? { [attribute.name]: String(item[attribute.name]) } : {}
  return { ...at(partitionKey), ...at(sortKey) }
}

/** What lies in an item that records name; nothing for sums, counts and ends of chains. */
export function vouchedIn(table: VouchedTable, item: RawItem): StoredItem[] {
  const key = keyIn(table, item)
  const name = itemName(table, key)
  if (table === 'Ledger' && key['book'] === ENVELOPES_BOOK) return [openingIn(name, item)]
  if (table === 'Ledger' && !isApart(name)) return []
  if (table === 'Fund' && isUnsaid(key['part'] ?? '')) return []
  const salt = saltedSchema.safeParse(item).data?.salt
  const body = table === 'Outbox' ? orderIn(item['body']) : item['body']
  const misfiled = !isFiledRight(table, item)
  return [{ item: name, salt, body: asJson(body), ...(misfiled && { misfiled }) }]
}

/** No act stores what isn't JSON, so that nothing that a record says of an item fits one that does. */
function asJson(body: unknown): unknown {
  return isJson(body) ? body : null
}

/** The end of a chain is told by the records; numbers follow from the projects that bear them. */
function isUnsaid(part: string): boolean {
  return Object.values<string>(fundChains).includes(part) || kindOfPart(part) === 'number'
}

const orderSchema = z.looseObject({
  schema: z.unknown(),
  id: z.unknown(),
  order: z.unknown(),
  createdAt: z.unknown(),
})

/** What a record says of an outbox item: what it orders, not how far that has come. */
export function orderIn(body: unknown): unknown {
  const found = orderSchema.safeParse(body)
  if (!found.success) return body
  const { schema, id, order, createdAt } = found.data
  return { schema, id, order, createdAt }
}

const openingSchema = z.object({ salt: z.string().optional(), year: z.unknown() })

/** Of an envelope its opening alone: its sums follow from the entries. */
function openingIn(name: string, item: RawItem): StoredItem {
  const opening = openingSchema.safeParse(item).data
  return opening
    ? { item: name, salt: opening.salt, body: asJson({ year: opening.year }) }
    : { item: name, body: null }
}
