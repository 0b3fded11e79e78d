import type { RawItem } from '../../../shared/adapters/query'
import { isLoose, vouchedIn, type VouchedTable } from '../../../shared/adapters/vouched-items'
import { keyOf, type RawTables } from './raw-tables'

/** Something done to the tables behind the record's back, and what the verifier must name. */
export interface Tampering {
  how: string
  /** The name of the record or item that was touched. */
  what: string
  tables: RawTables
}

const VOUCHED: readonly VouchedTable[] = ['Projects', 'HumanTasks', 'Ledger', 'Programme', 'Outbox']

/** The first thing in a body that can be another, made another; undefined where nothing can. */
function altered(value: unknown): unknown {
  if (typeof value === 'string') return `${value}x`
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value))
    return value.length === 0 ? ['x'] : [altered(value[0]), ...value.slice(1)]
  if (value === null || typeof value !== 'object') return 'x'
  const entries = Object.entries(value)
  return Object.fromEntries([...entries, ['added', true]])
}

function eachField(body: unknown): unknown[] {
  if (body === null || typeof body !== 'object') return [altered(body)]
  return [
    ...Object.entries(body).map(([name, value]) => ({ ...body, [name]: altered(value) })),
    { ...body, more: 'added' },
  ]
}

/** Every record, each changed in every field, taken away, put in another's place, and once more behind the last. */
export function* recordsTampered(tables: RawTables): Generator<Tampering> {
  const records = tables.contents.Audit
  for (const record of records) {
    const what = keyOf('Audit', record)
    const { chain, seq, ...body } = record
    for (const changed of eachField(body))
      yield {
        how: 'a record changed',
        what,
        tables: tables.with('Audit', { ...(changed as RawItem), chain, seq }),
      }
    yield { how: 'a record removed', what, tables: tables.without('Audit', record) }
    const other = records.find((one) => one['chain'] === chain && one['seq'] !== seq)
    if (other)
      yield {
        how: 'a record in the place of another',
        what,
        tables: tables.with('Audit', { ...other, seq }),
      }
    const last = Math.max(
      ...records.filter((one) => one['chain'] === chain).map((one) => Number(one['seq'])),
    )
    const behind = { ...record, seq: last + 1 }
    yield {
      how: 'a record behind the last',
      what: keyOf('Audit', behind),
      tables: tables.with('Audit', behind),
    }
  }
}

/** Every item that records name, each changed in every field, taken away, swapped, and copied to a new place. */
export function* itemsTampered(tables: RawTables): Generator<Tampering> {
  for (const table of VOUCHED)
    for (const item of tables.contents[table]) {
      const [vouched, ...inside] = vouchedIn(table, item)
      if (!vouched) continue
      const what = vouched.item
      if (inside.length > 0 || table === 'Ledger') {
        yield* entryTampered(tables, table, item, what)
        continue
      }
      const fields = table === 'Outbox' ? orderFields(item['body']) : eachField(item['body'])
      for (const body of fields)
        yield { how: 'an item changed', what, tables: tables.with(table, { ...item, body }) }
      yield {
        how: 'an item’s salt changed',
        what,
        tables: tables.with(table, { ...item, salt: `${String(item['salt'])}x` }),
      }
      if (!isWithHead(item))
        yield { how: 'an item removed', what, tables: tables.without(table, item) }
      const other = tables.contents[table].find(
        (one) => one !== item && one['body'] !== undefined && one['salt'] !== item['salt'],
      )
      if (other)
        yield {
          how: 'an item in the place of another',
          what,
          tables: tables.with(table, { ...item, body: other['body'], salt: other['salt'] }),
        }
      const copied = copiedTo(table, item)
      const [copy] = vouchedIn(table, copied)
      if (copy && !tables.contents[table].some((one) => keyOf(table, one) === keyOf(table, copied)))
        yield { how: 'an item added', what: copy.item, tables: tables.with(table, copied) }
    }
}

function* entryTampered(
  tables: RawTables,
  table: VouchedTable,
  item: RawItem,
  what: string,
): Generator<Tampering> {
  if (isLoose(what)) {
    for (const body of eachField(item['body']))
      yield { how: 'an entry changed', what, tables: tables.with(table, { ...item, body }) }
    yield { how: 'an entry removed', what, tables: tables.without(table, item) }
    const line = String(item['line']).replace(/\d+$/, '99')
    const added = { ...item, line }
    yield {
      how: 'an entry added',
      what: `Ledger/${String(item['book'])}/${line}`,
      tables: tables.with(table, added),
    }
    return
  }
  const ceilings = item['ceilings'] as Record<string, RawItem>
  for (const [id, ceiling] of Object.entries(ceilings)) {
    for (const changed of eachField(ceiling))
      yield {
        how: 'a ceiling changed',
        what: `${what}/${id}`,
        tables: tables.with(table, { ...item, ceilings: { ...ceilings, [id]: changed } }),
      }
    const { [id]: _, ...others } = ceilings
    yield {
      how: 'a ceiling removed',
      what: `${what}/${id}`,
      tables: tables.with(table, { ...item, ceilings: others }),
    }
    yield {
      how: 'a ceiling added',
      what: `${what}/${id}x`,
      tables: tables.with(table, { ...item, ceilings: { ...ceilings, [`${id}x`]: ceiling } }),
    }
  }
}

/** What has been done about an order may change; what it orders may not. */
function orderFields(body: unknown): unknown[] {
  const { order, createdAt, ...rest } = body as { order: object; createdAt: string }
  return [
    ...eachField(order).map((changed) => ({ ...rest, createdAt, order: changed })),
    { ...rest, order, createdAt: `${createdAt}x` },
  ]
}

/** The end of a chain stands on the item: without it the whole chain is broken, and told as that. */
const isWithHead = (item: RawItem) => item['headSeq'] !== undefined

function copiedTo(table: VouchedTable, item: RawItem): RawItem {
  switch (table) {
    case 'Projects':
      return { ...item, part: 'version#0099', headSeq: undefined, headHash: undefined }
    case 'HumanTasks':
      return { ...item, taskId: `${String(item['taskId'])}x` }
    case 'Programme':
      return { ...item, part: `${String(item['part'])}x` }
    case 'Outbox':
      return { ...item, id: String(item['id']).replace(/\d+$/, '99') }
    case 'Ledger':
      return { ...item, line: `${String(item['line'])}9` }
  }
}
