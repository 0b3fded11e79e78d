import { isDeepStrictEqual } from 'node:util'
import { tables as described } from '../../../shared/adapters/keys'
import type { RawItem } from '../../../shared/adapters/query'
import type { Mark } from '../../../shared/domain/audit/mark'
import type { Link } from '../../../shared/domain/links/link'
import type { MailOrder } from '../../../shared/domain/outbox/item'
import { isApart, vouchedIn, type VouchedTable } from '../../../shared/adapters/vouched-items'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { keyOf, withEnd, type RawTables } from './raw-tables'

/** Something done to the tables behind the record's back, and what the verifier must name. */
export interface Tampering {
  how: string
  /** The name of the record or item that was touched. */
  what: string
  tables: RawTables
}

const VOUCHED: readonly VouchedTable[] = [
  ...(['Projects', 'HumanTasks', 'Ledger', 'Settings', 'Fund', 'Outbox'] as const),
]

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
      const [vouched] = vouchedIn(table, item)
      if (!vouched) continue
      const what = vouched.item
      if (table === 'Ledger') {
        yield* isApart(what)
          ? entryTampered(tables, table, item, what)
          : envelopeTampered(tables, table, item, what)
        continue
      }
      if (table === 'Settings' || table === 'Fund') yield* misplaced(tables, table, item, what)
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
}

/** What an envelope says that no record names follows from its ceilings and entries. */
const SUMS = ['available', 'reserved', 'committed', 'disbursed', 'expensed', 'returned']

function* envelopeTampered(
  tables: RawTables,
  table: VouchedTable,
  item: RawItem,
  what: string,
): Generator<Tampering> {
  const changed = { year: Number(item['year']) + 1, salt: `${String(item['salt'])}x` }
  for (const [name, value] of Object.entries(changed))
    yield {
      how: 'an envelope’s opening changed',
      what,
      tables: tables.with(table, { ...item, [name]: value }),
    }
  for (const name of SUMS.map((sum) => `${sum}Cents`))
    yield {
      how: 'money that is in no entry',
      what,
      tables: tables.with(table, { ...item, [name]: Number(item[name]) + 100 }),
    }
}

/** What only one table may hold is taken from it and put into the one that others write. */
function* misplaced(
  tables: RawTables,
  table: 'Settings' | 'Fund',
  item: RawItem,
  what: string,
): Generator<Tampering> {
  const other = table === 'Settings' ? 'Fund' : 'Settings'
  const moved = tables.without(table, item).with(other, item)
  yield { how: 'an item in the other table', what, tables: moved }
  const named = `${other}/${String(item['fund'])}/${String(item['part'])}`
  yield { how: 'an item in both tables', what: named, tables: tables.with(other, item) }
}

/** Every mark, its records changed, taken away, under another function's name, and of records that bear one. */
export function* marksTampered(tables: RawTables): Generator<Tampering> {
  for (const mark of tables.contents.Marks) {
    const { author, record, body } = mark as { author: string; record: string; body: Mark }
    const of = tables.contents.Audit.find(({ hash }) => hash === record)
    const what = keyOf('Audit', of ?? {})
    const others = body.records.slice(1)
    const without = tables.without('Marks', mark)
    yield { how: 'a mark removed', what, tables: without }
    yield {
      how: 'a mark of another record',
      what,
      tables: tables.with('Marks', {
        ...mark,
        body: { ...body, records: ['f'.repeat(64), ...others] },
      }),
    }
    yield {
      how: 'a mark that has lost its shape',
      what,
      tables: tables.with('Marks', { ...mark, body: record }),
    }
    yield {
      how: 'a mark under another name',
      what,
      tables: without.with('Marks', { ...mark, author: 'await-answer' }),
    }
    yield {
      how: 'a second mark',
      what,
      tables: tables.with('Marks', { ...mark, author: `${author}x` }),
    }
  }
}

/** The name under which a link is told, and the link. */
const nameOfLink = (item: RawItem) => `Links/${String(item['id'])}`

/** Every link that was mailed: for somebody or something else, of another mail, earlier, later, once more. */
export function* linksTampered(tables: RawTables): Generator<Tampering> {
  const links = tables.contents.Links.filter(({ id }) => String(id).startsWith('link#'))
  for (const item of links) {
    const what = nameOfLink(item)
    const link = item['body'] as Link
    const others = links
      .map(({ body }) => body as Link)
      .filter(
        (other) => !isDeepStrictEqual([other.purpose, other.holder], [link.purpose, link.holder]),
      )
    const forgeries: [string, Partial<Link>][] = [
      ['a link of a mail that nobody ordered', { outboxId: `${link.outboxId}9` }],
      ['a link of nothing', { outboxId: '' }],
      ['a link from before its mail', { mintedAt: '1999-01-01T00:00:00.000Z' }],
      ['a link of tomorrow', { mintedAt: '2999-01-01T00:00:00.000Z' }],
      ['a link that has lost its shape', { schema: 2 as 1 }],
      ['a link under the hash of another', { hash: 'f'.repeat(64) }],
      ['a link for a person of any name', { holder: { type: 'person', id: 'stranger' } }],
      ['a link to the desk', { purpose: { type: 'desk' } }],
      ...others.slice(0, 3).flatMap(({ holder, purpose, outboxId }): [string, Partial<Link>][] => [
        [
          'a link for somebody else',
          isDeepStrictEqual(holder, link.holder) ? { purpose } : { holder },
        ],
        ['a link of another mail', { outboxId, mintedAt: link.mintedAt }],
        ['a link of another’s holder and purpose', { holder, purpose }],
      ]),
    ]
    for (const [how, forged] of forgeries) {
      const body = { ...link, ...forged }
      if (isCarried(tables, body)) continue
      yield { how, what, tables: tables.with('Links', { ...item, body }) }
    }
    const hash = 'e'.repeat(64)
    const added = { ...item, id: `link#${hash}`, body: { ...link, hash, holder: STRANGER } }
    yield { how: 'a link added', what: nameOfLink(added), tables: tables.with('Links', added) }
  }
}

const STRANGER = { type: 'person', id: 'stranger' } as const

/** Whether some mail really carries such a link: another link of the same mail, which nobody can tell apart. */
function isCarried(tables: RawTables, { outboxId, holder, purpose, hash, mintedAt, schema }: Link) {
  const order = tables.contents.Outbox.find(({ id }) => id === outboxId)
  const { createdAt, order: ordered } = (order?.['body'] ?? {}) as {
    createdAt: string
    order: MailOrder
  }
  const carried = [{ purpose: ordered?.link, holder: ordered?.to }, ...(ordered?.links ?? [])]
  const isWhole = schema === 1 && hash !== 'f'.repeat(64)
  return (
    isWhole &&
    createdAt <= mintedAt &&
    mintedAt < '2035' &&
    carried.some((one) => isDeepStrictEqual(one, { purpose, holder }))
  )
}

/** Every item that indexes find, hidden from them, put where others are, and with something of no body’s. */
export function* filingTampered(tables: RawTables): Generator<Tampering> {
  for (const table of ['Projects', 'HumanTasks', 'Outbox', 'Settings', 'Fund'] as const)
    for (const item of tables.contents[table]) {
      const [vouched] = vouchedIn(table, item)
      if (!vouched) continue
      const what = vouched.item
      const { partitionKey, sortKey } = { sortKey: undefined, ...described[table] }
      const untold = [partitionKey.name, sortKey?.name, 'body', 'salt', 'headSeq', 'headHash']
      const filed = Object.keys(item).filter(
        (name) => ![...untold, 'pending', 'messageId', 'failed'].includes(name),
      )
      for (const name of filed) {
        const { [name]: value, ...hidden } = item
        yield { how: `an item without ${name}`, what, tables: tables.with(table, hidden) }
        const other = { ...item, [name]: `${String(value)}x` }
        yield { how: `an item by another ${name}`, what, tables: tables.with(table, other) }
      }
      yield {
        how: 'an item by what its body doesn’t say',
        what,
        tables: tables.with(table, { ...item, openIncident: 'yes', open: 'yes', dueAt: '1999' }),
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
    case 'Settings':
    case 'Fund':
      return { ...item, part: `${String(item['part'])}x` }
    case 'Outbox':
      return { ...item, id: String(item['id']).replace(/\d+$/, '99') }
    case 'Ledger':
      return { ...item, line: `${String(item['line'])}9` }
  }
}

const bySeq = (a: RawItem, b: RawItem) => Number(a['seq']) - Number(b['seq'])

/**
 * What only a copy elsewhere shows: a record changed with all behind it hashed anew and the end set, as whoever
 * may write the tables could; the last record, and a whole project, as if they had never been.
 */
export function* chainsForged(tables: RawTables): Generator<Tampering> {
  const chains = new Set(tables.contents.Audit.map(({ chain }) => String(chain)))
  for (const chain of chains) {
    const records = tables.contents.Audit.filter((one) => one['chain'] === chain).sort(bySeq)
    for (const [index, record] of records.entries()) {
      const forged = { ...record, facts: { forged: true } }
      const rest = rehashed([forged, ...records.slice(index + 1)])
      const end = rest.at(-1)
      yield {
        how: 'a record changed, and the chain made to fit',
        what: keyOf('Audit', record),
        tables: withEnd(
          rest.reduce((all, one) => all.with('Audit', one), tables),
          chain,
          headOf(end),
        ),
      }
    }
    const [last, before] = records.toReversed()
    if (!last) continue
    if (before)
      yield {
        how: 'the last record as if it had never been',
        what: keyOf('Audit', last),
        tables: withEnd(tables.without('Audit', last), chain, headOf(before)),
      }
    const isProject = tables.contents.Projects.some(({ projectId }) => projectId === chain)
    if (isProject)
      yield {
        how: 'a project as if it had never been',
        what: keyOf('Audit', last),
        tables: withoutProject(tables, chain),
      }
  }
}

const headOf = (record: RawItem | undefined) => ({
  seq: Number(record?.['seq']),
  hash: String(record?.['hash']),
})

/** Records that fit each other, from the first on, which keeps what it follows. */
function rehashed(records: readonly RawItem[]): RawItem[] {
  let previous = records[0]?.['previous']
  return records.map((record) => {
    const { hash: _, ...said } = record
    const body = { ...said, previous }
    previous = sha256Digest(body)
    return { ...body, hash: previous }
  })
}

/** Nothing of a project is left: not its chain and its marks, nor what was booked or ordered by it. */
function withoutProject(tables: RawTables, id: string): RawTables {
  const hashes = tables.contents.Audit.filter(({ chain }) => chain === id).map(({ hash }) => hash)
  let left = tables
  for (const mark of tables.contents.Marks)
    if (hashes.includes(mark['record'])) left = left.without('Marks', mark)
  for (const table of Object.keys(described) as (keyof typeof described)[])
    for (const item of tables.contents[table]) {
      const { chain, projectId, id: order, line } = item
      const isOf =
        [chain, projectId].includes(id) ||
        [order, line].some((one) => String(one).includes(`${id}.`))
      if (isOf) left = left.without(table, item)
    }
  return left
}
