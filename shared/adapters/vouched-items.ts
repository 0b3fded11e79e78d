import * as z from 'zod'
import type { StoredItem } from '../domain/audit/manifest'
import { isJson } from './canonical-json'
import {
  ENVELOPES_BOOK,
  entriesBook,
  kindOfPart,
  PROGRAMME_HEAD_PART,
  tables,
  type Key,
} from './keys'
import type { RawItem } from './query'

/** Tables that hold what records name. */
const VOUCHED = ['Projects', 'HumanTasks', 'Ledger', 'Programme', 'Outbox'] as const
export type VouchedTable = (typeof VOUCHED)[number]
const vouchedTableSchema = z.enum(VOUCHED)

/** How a manifest calls an item, or a part of one. No partition key holds a slash. */
export function itemName(table: VouchedTable, key: Key, within?: string): string {
  return [table, ...Object.values(key), ...(within === undefined ? [] : [within])].join('/')
}

/** Where an item lies that a manifest names so. */
export function placeOfItem(name: string): { table: VouchedTable; key: Key } {
  const [first = '', partition = '', ...rest] = name.split('/')
  const table = vouchedTableSchema.parse(first)
  const { partitionKey, sortKey } = { sortKey: undefined, ...tables[table] }
  // A ceiling lies in its envelope.
  const sort = partition === ENVELOPES_BOOK ? rest[0] : rest.join('/')
  return {
    table,
    key: { [partitionKey.name]: partition, ...(sortKey && { [sortKey.name]: sort ?? '' }) },
  }
}

const ENTRIES = entriesBook(0).slice(0, -1)

/** Whether an item is named by the record its id begins with, wherever that is. */
function isLoose(name: string): boolean {
  return name.startsWith('Outbox/') || name.startsWith(`Ledger/${ENTRIES}`)
}

/** Whether an envelope of some year lies at a line; other lines have no chain that would tell of them. */
export function isLineOfYear(line: string): boolean {
  return line === String(Number(line))
}

const ENVELOPE = new RegExp(`^Ledger/${ENVELOPES_BOOK}/([^/]*)`)

/** Whether an item is to be looked for by itself: it is loose, or an envelope at a place of no year's. */
export function isApart(name: string): boolean {
  const [, line] = ENVELOPE.exec(name) ?? []
  return isLoose(name) || (line !== undefined && !isLineOfYear(line))
}

const saltedSchema = z.object({ salt: z.string().optional() })

/** What lies in an item that records name; nothing for sums, counts and ends of chains. */
export function vouchedIn(table: VouchedTable, item: RawItem): StoredItem[] {
  const { partitionKey, sortKey } = { sortKey: undefined, ...tables[table] }
  const at = (attribute: { name: string } | undefined) =>
    attribute ? { [attribute.name]: String(item[attribute.name]) } : {}
  const key = { ...at(partitionKey), ...at(sortKey) }
  const name = itemName(table, key)
  if (table === 'Ledger' && key['book'] === ENVELOPES_BOOK) return vouchedInEnvelope(name, item)
  if (table === 'Ledger' && !isLoose(name)) return []
  if (table === 'Programme' && isUnsaid(key['part'] ?? '')) return []
  const salt = saltedSchema.safeParse(item).data?.salt
  const body = table === 'Outbox' ? orderIn(item['body']) : item['body']
  return [{ item: name, salt, body: asJson(body) }]
}

/** No act stores what isn't JSON, so that nothing that a record says of an item fits one that does. */
function asJson(body: unknown): unknown {
  return isJson(body) ? body : null
}

/** The end of the chain is told by the records; numbers follow from the projects that bear them. */
function isUnsaid(part: string): boolean {
  return part === PROGRAMME_HEAD_PART || kindOfPart(part) === 'number'
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

const envelopeSchema = z.object({
  salt: z.string().optional(),
  year: z.unknown(),
  ceilings: z.record(z.string(), z.looseObject({ salt: z.string().optional() })),
})

function vouchedInEnvelope(name: string, item: RawItem): StoredItem[] {
  const envelope = envelopeSchema.safeParse(item)
  if (!envelope.success) return [{ item: name, body: null }]
  const { salt, year, ceilings } = envelope.data
  const inside = Object.entries(ceilings).map(([id, { salt: own, ...body }]) => ({
    item: `${name}/${id}`,
    salt: own,
    body: asJson(body),
  }))
  return [{ item: name, salt, body: asJson({ year }) }, ...inside]
}
