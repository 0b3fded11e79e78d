import * as z from 'zod'
import { auditRecordSchema, EMPTY_HEAD, jsonSchema } from './record'
import type { AuditHead, AuditRecord, Digest, ManifestedDraft } from './record'

/** Appends drafts to a chain's head: the finished records and the new head. */
export function extendChain(
  head: AuditHead,
  drafts: readonly ManifestedDraft[],
  at: string,
  digest: Digest,
): { records: AuditRecord[]; head: AuditHead } {
  const records: AuditRecord[] = []
  let { seq, hash } = head
  for (const draft of drafts) {
    const { items, ...said } = draft
    const body = {
      schema: 1 as const,
      ...said,
      ...(items && { items: [...items] }),
      seq: seq + 1,
      at,
      previous: hash,
    }
    hash = digest(body)
    seq += 1
    records.push({ ...body, hash })
  }
  return { records, head: { seq, hash } }
}

export interface ChainFault {
  seq: number
  fault:
    | 'missing'
    | 'out-of-order'
    | 'wrong-previous'
    | 'wrong-hash'
    | 'wrong-head'
    | 'malformed'
    | 'above-head'
}

/** What stands in a record's place, whatever became of it. */
export type StoredRecord = AuditRecord | MalformedRecord
export interface MalformedRecord {
  chain: string
  seq: number
  malformed: true
}

export function isRecord(stored: StoredRecord): stored is AuditRecord {
  return !('malformed' in stored)
}

/** The records among what stands in their places; one that has lost its shape is missing to whoever reads on. */
export async function* recordsAmong(
  stored: AsyncIterable<StoredRecord>,
): AsyncGenerator<AuditRecord> {
  for await (const one of stored) if (isRecord(one)) yield one
}

const withMore = auditRecordSchema.catchall(jsonSchema)

/** What lies in a record's place as it stands: a field that was added to it must reach the verifier. */
const recordAsStored = z.custom<AuditRecord>((item) => withMore.safeParse(item).success)

export function readRecord(place: { chain: string; seq: number }, item: unknown): StoredRecord {
  const record = recordAsStored.safeParse(item)
  return record.success ? record.data : { ...place, malformed: true }
}

/**
 * Checks a whole chain, given in order of `seq`, against its head. An edit shows as `wrong-hash` or
 * `malformed`, a deletion or insertion as `missing` or `out-of-order`, a rewritten tail as `wrong-head`, what
 * was put after the last record as `above-head`. Records that a later one sets aside, by number and hash, are
 * passed over: the chain goes on behind them.
 */
export function verifyChain(
  records: readonly StoredRecord[],
  head: AuditHead,
  digest: Digest,
): ChainFault[] {
  const faults: ChainFault[] = []
  const repairs = repairsAmong(records)
  const aside = new Map(repairs.flatMap(({ setAside }) => setAside))
  const isPassed = (seq: number) =>
    !aside.has(seq) && repairs.some(({ from, to }) => from <= seq && seq < to)
  let previous = EMPTY_HEAD.hash
  let expected = EMPTY_HEAD.seq + 1
  for (const record of records) {
    const { seq } = record
    if (!isPlace(seq)) {
      faults.push({ seq, fault: 'malformed' })
      continue
    }
    if (seq > head.seq) {
      faults.push({ seq, fault: 'above-head' })
      continue
    }
    if (seq > expected && !isPassed(expected)) faults.push({ seq: expected, fault: 'missing' })
    if (seq < expected) faults.push({ seq, fault: 'out-of-order' })
    expected = seq + 1
    if (aside.get(seq) === asideHash(record, digest)) continue
    if (!isRecord(record)) {
      faults.push({ seq, fault: 'malformed' })
      continue
    }
    const { hash, ...body } = record
    if (record.previous !== previous) faults.push({ seq, fault: 'wrong-previous' })
    if (digest(body) !== hash) faults.push({ seq, fault: 'wrong-hash' })
    previous = hash
  }
  if (head.seq !== expected - 1) faults.push({ seq: expected, fault: 'missing' })
  else if (head.hash !== previous) faults.push({ seq: head.seq, fault: 'wrong-head' })
  return faults
}

/** Whether a record can stand there: not between two others, nor before the first. */
export function isPlace(seq: number): boolean {
  return Number.isInteger(seq) && seq > EMPTY_HEAD.seq
}

/** The records that say something: not what lies beyond the end of their chain, nor what a repair set aside. */
export function standingIn(
  records: readonly StoredRecord[],
  head: AuditHead,
  digest: Digest,
): AuditRecord[] {
  const aside = new Map(repairsAmong(records).flatMap(({ setAside }) => setAside))
  return records
    .filter(isRecord)
    .filter(({ seq }) => seq <= head.seq)
    .filter((record) => aside.get(record.seq) !== asideHash(record, digest))
}

/** How a record that is set aside is told; one without a record's shape has nothing to tell it by. */
export function asideHash(stored: StoredRecord, digest: Digest): string {
  return isRecord(stored) ? digest(stored) : 'malformed'
}

/** What a record of a repaired chain says: from which number on, and what stood there. */
const repairSchema = z.object({
  from: z.int(),
  setAside: z.array(z.object({ seq: z.int(), hash: z.string() })),
})

interface Repair {
  from: number
  to: number
  setAside: [number, string][]
}

function repairsAmong(records: readonly StoredRecord[]): Repair[] {
  return records.filter(isRecord).flatMap(({ kind, seq, facts }) => {
    const repair = kind === 'chain-repaired' ? repairSchema.safeParse(facts).data : undefined
    if (!repair) return []
    const setAside = repair.setAside.map((one): [number, string] => [one.seq, one.hash])
    return [{ from: repair.from, to: seq, setAside }]
  })
}
