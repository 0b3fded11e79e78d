import { vouchedIn } from '../../../shared/adapters/vouched-items'
import type { RawItem } from '../../../shared/adapters/query'
import { PROJECT } from '../../support/builders'
import { forged } from './forging'
import { keyOf, type RawTables } from './raw-tables'
import type { Tampering } from './tampering'

/** Each value inside a body made another that looks the same, in one place at a time. */
function* lookalikes(value: unknown): Generator<unknown> {
  if (typeof value === 'number') yield String(value)
  if (typeof value === 'string') {
    if (/^\d+$/.test(value)) yield Number(value)
    for (const form of ['NFC', 'NFD', 'NFKC'] as const)
      if (value.normalize(form) !== value) yield value.normalize(form)
    if (value !== '') yield `${value}\u200b`
    if (value.toUpperCase() !== value) yield value.toUpperCase()
  }
  if (Array.isArray(value))
    for (const [at, one] of value.entries())
      for (const other of lookalikes(one)) yield value.with(at, other)
  else if (value !== null && typeof value === 'object')
    for (const [name, one] of Object.entries(value)) {
      for (const other of lookalikes(one)) yield { ...value, [name]: other }
      const { [name]: _, ...rest } = value as Record<string, unknown>
      yield { ...rest, [name.toUpperCase()]: one }
    }
}

/** What looks the same: numbers as texts, letters of other forms and cases, keys in other cases, other projects. */
export function* lookalikesPut(tables: RawTables): Generator<Tampering> {
  for (const table of ['Projects', 'HumanTasks', 'Settings', 'Fund'] as const)
    for (const item of tables.contents[table]) {
      const [vouched] = vouchedIn(table, item)
      if (!vouched) continue
      for (const body of lookalikes(item['body']))
        yield {
          how: `a body that looks the same`,
          what: vouched.item,
          tables: tables.with(table, { ...item, body }),
        }
      if (item['headSeq'] !== undefined) continue
      for (const moved of elsewhere(item)) {
        const [copy] = vouchedIn(table, moved)
        if (
          !copy ||
          tables.contents[table].some((one) => keyOf(table, one) === keyOf(table, moved))
        )
          continue
        yield {
          how: 'an item under another key',
          what: copy.item,
          tables: tables.with(table, moved),
        }
        yield {
          how: 'an item moved to another key',
          what: vouched.item,
          tables: tables.without(table, item).with(table, moved),
        }
      }
    }
}

/** The same item where it could be taken for another's. */
function* elsewhere(item: RawItem): Generator<RawItem> {
  const { projectId, part, taskId, fund } = item
  if (projectId !== undefined)
    for (const id of ['WGGI-2005-0002', PROJECT.toLowerCase(), `${PROJECT} `, 'É', 'E\u0301'])
      if (id !== projectId) yield { ...item, projectId: id }
  if (fund !== undefined) for (const name of ['FUND', 'fund ']) yield { ...item, fund: name }
  if (part !== undefined) yield { ...item, part: `${String(part)}e\u0301` }
  if (taskId !== undefined) yield { ...item, taskId: String(taskId).toUpperCase() }
}

/** A record of its own kind, all of whose hashes are right, that was never written when it says. */
export function* recordsMisdated(tables: RawTables): Generator<Tampering> {
  for (const at of ['2099-01-01T00:00:00.000Z', '2004-12-31T23:59:59.999Z']) {
    const said = [
      { kind: 'workflow-waits' as const, by: { type: 'system' as const, job: 'x' }, facts: {} },
    ]
    const marks = [{ author: 'await-answer', of: [0] }]
    const { tables: after, first } = forged(tables, { said, mails: [], marks, at })
    yield { how: `a record of ${at}`, what: `${PROJECT} ${first}`, tables: after }
  }
}

/** As much as an item holds. */
const HUGE = 380_000

export function* recordsHuge(tables: RawTables): Generator<Tampering> {
  for (const record of tables.contents.Audit.slice(0, 3))
    yield {
      how: 'a record as large as an item can be',
      what: keyOf('Audit', record),
      tables: tables.with('Audit', { ...record, facts: { huge: 'x'.repeat(HUGE) } }),
    }
}
