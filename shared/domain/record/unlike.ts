import { isBaselined } from '../audit/baseline'
import { standingIn, type StoredRecord } from '../audit/chain'
import { ItemsCheck, manifestEntry, type ItemFault, type StoredItem } from '../audit/manifest'
import { placeInId } from '../audit/place'
import type { AuditHead, AuditRecord, Digest } from '../audit/record'
import { transactionsIn } from '../audit/transactions'

/** What an item is, by the name that records give it; `other` is something no act stores there. */
export const subjects = [
  'project',
  'activity',
  'version',
  'assessment',
  'report',
  'amendment',
  'instalment',
  'question',
  'incident',
  'remark',
  'public-text',
  'task',
  'order',
  'entry',
  'envelope',
  'ceiling',
  'person',
  'mission',
  'call',
  'policy',
  'other',
] as const
export type Subject = (typeof subjects)[number]

/** What a record says was done: all of it but what chains it. */
export type Said = Pick<AuditRecord, 'seq' | 'at' | 'kind' | 'by' | 'onBehalfOf' | 'facts'>

/** An item that isn't as the record says that spoke of it last, with all that its transaction recorded. */
export interface Unlike extends ItemFault {
  chain: string
  what: Subject
  /** Which of its kind: a number, the id of a task, a person, an order. */
  id: string
  said: Said[]
}

/** A chain as it was read: what stands in its places, and where it ends. */
export interface ReadRecords {
  chain: string
  records: readonly StoredRecord[]
  head: AuditHead
}

/** What an item is and which one, as `Projects/WGGI-2005-0001/version#0001` is version 1. */
export function subjectOf(item: string): { what: Subject; id: string } {
  const [table = '', partition = '', ...rest] = item.split('/')
  const sort = rest.join('/')
  if (table === 'Outbox') return { what: 'order', id: partition }
  if (table === 'HumanTasks') return { what: 'task', id: sort }
  if (table === 'Ledger' && partition.startsWith('entries#'))
    return { what: 'entry', id: sort.split('#').at(-1) ?? sort }
  if (table === 'Ledger')
    return rest.length > 1 ? { what: 'ceiling', id: rest[1] ?? '' } : { what: 'envelope', id: sort }
  if (sort === '#project') return { what: 'project', id: partition }
  if (sort === '#activity') return { what: 'activity', id: partition }
  const [kind = '', ...id] = sort.split('#')
  const what = subjects.find((one) => one === kind) ?? 'other'
  return what === 'other' ? { what, id: sort } : { what, id: id.join('#').replace(/^0+(?=\d)/, '') }
}

/**
 * The records that say something. Of a chain that has lost its end all that stands there is taken, so that a
 * page can still show it: that the end is gone is told beside it.
 */
export function sayingIn({ records, head }: Omit<ReadRecords, 'chain'>, digest: Digest) {
  const last = Math.max(0, ...records.map(({ seq }) => seq))
  return standingIn(records, head.seq === 0 ? { ...head, seq: last } : head, digest)
}

/**
 * The items among those that `concerns` lets through that aren't as the chain's records say, or of which they
 * say nothing. A chain of before records named items tells of none that was added.
 */
export function unlikeIn(
  read: ReadRecords,
  items: readonly StoredItem[],
  concerns: (item: string) => boolean,
  digest: Digest,
): Unlike[] {
  const check = new ItemsCheck(digest)
  const saying = sayingIn(read, digest)
  for (const record of saying) check.record(record)
  const wrong = items
    .filter(({ item }) => concerns(item))
    .flatMap((stored) => check.item(stored) ?? [])
  const missing = check.missing().filter(({ item }) => concerns(item))
  const baselined = isBaselined(read.records)
  const transactions = transactionsIn(saying)
  return [...wrong, ...missing]
    .filter(({ fault }) => baselined || fault !== 'added')
    .map((fault) => ({
      ...fault,
      chain: read.chain,
      ...subjectOf(fault.item),
      said: (transactions.find(([first]) => first?.seq === fault.seq) ?? []).map(saidIn),
    }))
}

/** The same of an entry or order that the record of another chain names. */
export function unlikeElsewhere(
  stored: StoredItem,
  record: StoredRecord | undefined,
  digest: Digest,
): Unlike | undefined {
  const { item } = stored
  const chain = placeInId(item)?.chain ?? item
  const unlike = (fault: ItemFault['fault'], said: Said[]): Unlike => ({
    item,
    fault,
    seq: said[0]?.seq ?? 0,
    chain,
    ...subjectOf(item),
    said,
  })
  if (!record || 'malformed' in record) return unlike('added', [])
  if (record.items === undefined) return undefined
  const named = record.items.find((one) => one.item === item)
  if (!named) return unlike('added', [])
  const isAlike = named.hash === manifestEntry(stored, digest).hash
  if (!isAlike) return unlike('changed', [saidIn(record)])
  return stored.misfiled && unlike('misfiled', [saidIn(record)])
}

function saidIn({ seq, at, kind, by, onBehalfOf, facts }: AuditRecord): Said {
  return { seq, at, kind, by, ...(onBehalfOf && { onBehalfOf }), facts }
}
