import type { AuditDraft, AuditHead, AuditRecord, Digest } from './record'

/** Appends drafts to a chain's head: the finished records and the new head. */
export function extendChain(
  head: AuditHead,
  drafts: readonly AuditDraft[],
  at: string,
  digest: Digest,
): { records: AuditRecord[]; head: AuditHead } {
  const records: AuditRecord[] = []
  let { seq, hash } = head
  for (const draft of drafts) {
    const body = { schema: 1 as const, ...draft, seq: seq + 1, at, previous: hash }
    hash = digest(body)
    seq += 1
    records.push({ ...body, hash })
  }
  return { records, head: { seq, hash } }
}

export interface ChainFault {
  seq: number
  fault: 'missing' | 'out-of-order' | 'wrong-previous' | 'wrong-hash' | 'wrong-head'
}

/**
 * Checks a whole chain, given in order of `seq`, against its head. An edit shows as `wrong-hash`, a
 * deletion or insertion as `missing` or `out-of-order`, a rewritten tail as `wrong-head`.
 */
export function verifyChain(
  records: readonly AuditRecord[],
  head: AuditHead,
  genesis: AuditHead,
  digest: Digest,
): ChainFault[] {
  const faults: ChainFault[] = []
  let previous = genesis.hash
  let expected = genesis.seq + 1
  for (const record of records) {
    const { hash, ...body } = record
    if (record.seq > expected) faults.push({ seq: expected, fault: 'missing' })
    if (record.seq < expected) faults.push({ seq: record.seq, fault: 'out-of-order' })
    if (record.previous !== previous) faults.push({ seq: record.seq, fault: 'wrong-previous' })
    if (digest(body) !== hash) faults.push({ seq: record.seq, fault: 'wrong-hash' })
    previous = hash
    expected = record.seq + 1
  }
  if (head.seq !== expected - 1) faults.push({ seq: head.seq, fault: 'missing' })
  else if (head.hash !== previous) faults.push({ seq: head.seq, fault: 'wrong-head' })
  return faults
}
