import { extendChain } from '../../audit/chain'
import {
  EMPTY_HEAD,
  envelopeChain,
  PROGRAMME_CHAIN,
  type AuditDraft,
  type AuditHead,
  type AuditRecord,
  type Digest,
} from '../../audit/record'
import { MEASURES, type Measure } from '../../money/envelope'
import { manifestEntry, type ManifestEntry, type Vouched } from '../../audit/manifest'
import { ledgerEntrySchema, type LedgerEntry } from '../../money/ledger'
import { mergeIncrements, totalsOf, type TotalsIncrement } from '../../money/totals'
import { outboxItemSchema, type OutboxItem } from '../../outbox/item'
import type { Booking, Change, Write } from './change'
import { checkWrite } from './write-schemas'

/** Where each chain stood when the state was read; a chain that isn't there is empty. */
export type Heads = Readonly<Record<string, AuditHead>>

/** How an envelope moves; `takes` is how much of what is available must be there, in US cents. */
export interface EnvelopeMove {
  year: number
  takes: number
  amounts: Readonly<Partial<Record<Measure, number>>>
}

/** A change made ready for storing: everything numbered and summed, for any store to seal and write as one. */
export interface Prepared {
  at: string
  writes: readonly Write[]
  /** What each chain is to record, with the end it must still have. */
  grown: readonly { chain: string; before: AuditHead; drafts: readonly AuditDraft[] }[]
  /** The chain whose record names entries and orders, as their ids do; undefined where nothing is recorded. */
  vouching: string | undefined
  entries: readonly LedgerEntry[]
  envelopes: readonly EnvelopeMove[]
  totals: readonly TotalsIncrement[]
  outbox: readonly OutboxItem[]
}

/** A change with its records as they are stored: chained, and naming what else is written. */
export interface Sealed extends Prepared {
  records: readonly AuditRecord[]
  /** The new end of each chain that grew, with the end it must still have. */
  heads: readonly { chain: string; before: AuditHead; after: AuditHead }[]
}

function movesEnvelope(booking: Booking): boolean {
  return booking.type !== 'reclassification'
}

function envelopeRecord(booking: Booking, by: AuditDraft): AuditDraft {
  return {
    chain: envelopeChain(booking.year),
    kind: `money-${booking.type}`,
    by: by.by,
    ...(by.onBehalfOf && { onBehalfOf: by.onBehalfOf }),
    facts: {
      projectId: booking.projectId,
      amounts: { ...booking.amounts },
      grants: booking.grants,
    },
  }
}

function sumMoves(bookings: readonly Booking[]): EnvelopeMove[] {
  const years = new Map<number, Partial<Record<Measure, number>>>()
  for (const booking of bookings.filter(movesEnvelope)) {
    const sums = years.get(booking.year) ?? {}
    for (const measure of MEASURES) {
      const cents = booking.amounts[measure]
      if (cents !== undefined) sums[measure] = (sums[measure] ?? 0) + cents
    }
    years.set(booking.year, sums)
  }
  return [...years].map(([year, amounts]) => ({
    year,
    amounts,
    takes: (amounts.reserved ?? 0) + (amounts.committed ?? 0),
  }))
}

/**
 * The chain whose end guards what is written, and whose record names it; undefined for what has a guard of its
 * own, or needs none.
 */
export function chainOf(write: Write): string | undefined {
  switch (write.type) {
    case 'project':
    case 'activity':
      return write.item.id
    case 'version':
    case 'assessment':
    case 'task':
    case 'report':
    case 'amendment':
    case 'instalment':
    case 'question':
    case 'incident':
    case 'remark':
    case 'public-text':
      return write.item.projectId
    case 'call':
    case 'mission':
    case 'person':
    case 'policy':
    case 'waitlist':
    case 'senders':
    case 'missed-reports':
    case 'key':
    case 'fund-incident':
    case 'seals-mailed':
      return PROGRAMME_CHAIN
    case 'envelope-opened':
    case 'ceiling':
      return envelopeChain(write.year)
    case 'draft':
    case 'number':
    case 'mail-count':
    case 'strangers':
    case 'turn':
    case 'begun':
    case 'nothing':
    case 'code':
      return undefined
  }
}

/** Whatever is written is recorded in its own chain: unrecorded, it would also be unguarded against races. */
function checkRecorded(change: Change): void {
  const recorded = new Set(change.records.map(({ chain }) => chain))
  const needed = [
    ...change.writes.map((write) => ({ chain: chainOf(write), what: write.type })),
    ...change.bookings.map(({ projectId, type }) => ({ chain: projectId, what: type })),
  ]
  for (const { chain, what } of needed)
    if (chain !== undefined && !recorded.has(chain))
      throw new Error(`A change of ${what} without a record in the chain ${chain}.`)
}

/** All that a change may write without any record: working copies, and counts of people. */
const UNRECORDED: readonly Write['type'][] = ['draft', 'strangers', 'turn', 'begun', 'nothing']

/** What names a change without a record: the working copy it is about, at its moment. */
function placeWithoutRecord(change: Change, at: string): string {
  const isWorkingCopy =
    change.bookings.length === 0 && change.writes.every(({ type }) => UNRECORDED.includes(type))
  const ids = [
    ...change.writes.flatMap((write) => (write.type === 'draft' ? [write.item.id] : [])),
    ...change.outbox.flatMap((order) =>
      order.type === 'mail' && order.to.type === 'draft' ? [order.to.id] : [],
    ),
  ]
  const [draftId] = ids
  if (!isWorkingCopy || draftId === undefined) throw new Error('A change without an audit record.')
  return `draft.${draftId}.${at}`
}

/**
 * Numbers and sums a change. Ids of ledger entries and outbox items follow from the place of the
 * change's first audit record, so that the same change prepared twice is the same. Throws when a change
 * records nothing, writes something without a record in its chain, or holds an item that couldn't be read back.
 */
export function prepare(change: Change, heads: Heads, at: string): Prepared {
  const [first] = change.records
  checkRecorded(change)
  change.writes.forEach(checkWrite)
  const moneyRecords = first
    ? change.bookings.filter(movesEnvelope).map((booking) => envelopeRecord(booking, first))
    : []
  const chains = new Map<string, AuditDraft[]>()
  for (const draft of [...change.records, ...moneyRecords]) {
    chains.set(draft.chain, [...(chains.get(draft.chain) ?? []), draft])
  }
  const place = first
    ? `${first.chain}.${(heads[first.chain] ?? EMPTY_HEAD).seq + 1}`
    : placeWithoutRecord(change, at)
  const entries = change.bookings.map((booking, index) =>
    ledgerEntrySchema.parse({ schema: 1, id: `${place}.${index + 1}`, bookedAt: at, ...booking }),
  )
  return {
    at,
    writes: change.writes,
    grown: [...chains].map(([chain, drafts]) => ({
      chain,
      before: heads[chain] ?? EMPTY_HEAD,
      drafts,
    })),
    vouching: first?.chain,
    entries,
    envelopes: sumMoves(change.bookings),
    totals: mergeIncrements(entries.flatMap(totalsOf)),
    outbox: change.outbox.map((order, index) =>
      outboxItemSchema.parse({
        schema: 1,
        id: `${place}.${index + 1}`,
        order,
        status: 'pending',
        createdAt: at,
        attempts: 0,
      }),
    ),
  }
}

/**
 * Chains the records of a change. The first record of each chain names what is written of what that chain
 * guards: the one whose number the ids of entries and orders bear. Throws when something is guarded by a chain that records nothing.
 */
export function seal(prepared: Prepared, vouched: readonly Vouched[], digest: Digest): Sealed {
  const byChain = new Map<string, ManifestEntry[]>()
  for (const { chain, stored } of vouched)
    byChain.set(chain, [...(byChain.get(chain) ?? []), manifestEntry(stored, digest)])
  const grown = prepared.grown.map(({ chain, before, drafts }) => {
    const items = byChain.get(chain) ?? []
    byChain.delete(chain)
    const manifested = drafts.map((draft, index) =>
      index === 0 ? { ...draft, items: inOrder(items) } : draft,
    )
    const { records, head } = extendChain(before, manifested, prepared.at, digest)
    return { chain, before, after: head, records }
  })
  const [unsaid] = byChain.keys()
  if (unsaid !== undefined)
    throw new Error(`Items are guarded by the chain ${unsaid}, which records nothing.`)
  return {
    ...prepared,
    records: grown.flatMap(({ records }) => records),
    heads: grown.map(({ chain, before, after }) => ({ chain, before, after })),
  }
}

function inOrder(items: readonly ManifestEntry[]): ManifestEntry[] {
  return [...items].sort((a, b) => (a.item < b.item ? -1 : 1))
}
