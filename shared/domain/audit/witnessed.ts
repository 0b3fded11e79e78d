import type { AuditRecord, Digest } from './record'

/**
 * What a copy of a record is known by. `hash` is the SHA-256 of all that the copy holds but the hash it claims
 * itself, so two copies of one name hold the same.
 */
export interface CopyName {
  chain: string
  seq: number
  hash: string
}

export function copyName(
  record: { chain: string; seq: number; hash: string },
  digest: Digest,
): CopyName {
  const { hash: _, ...body } = record
  return { chain: record.chain, seq: record.seq, hash: digest(body) }
}

/**
 * A record that isn't what was copied of it when it was written.
 *
 * - `differs`: the record was changed since; `copies` are the hashes of what was copied.
 * - `copied-twice`: something else stood in its place before or after it.
 * - `record-gone`: it was copied, and is there no more.
 */
export interface WitnessFault {
  seq: number
  fault: 'differs' | 'copied-twice' | 'record-gone'
  copies: readonly string[]
}

export interface Witnessed {
  faults: readonly WitnessFault[]
  /** Records of which there is no copy: to be copied now. The youngest may only be on their way. */
  uncopied: readonly AuditRecord[]
}

/**
 * Holds the records of one chain against their copies. The copies must have been listed before the records
 * were read: then whatever was copied had been recorded.
 */
export function witnessed(
  records: readonly AuditRecord[],
  copies: readonly CopyName[],
  digest: Digest,
): Witnessed {
  const hashes = new Map<number, string[]>()
  for (const { seq, hash } of copies) hashes.set(seq, [...(hashes.get(seq) ?? []), hash])
  const faults: WitnessFault[] = []
  const uncopied: AuditRecord[] = []
  for (const record of records) {
    const { seq, hash } = copyName(record, digest)
    const copied = hashes.get(seq)
    hashes.delete(seq)
    if (!copied) uncopied.push(record)
    else if (!copied.includes(hash)) faults.push({ seq, fault: 'differs', copies: copied })
    else if (copied.length > 1) faults.push({ seq, fault: 'copied-twice', copies: copied })
  }
  for (const [seq, copied] of hashes) faults.push({ seq, fault: 'record-gone', copies: copied })
  return { faults: faults.sort((a, b) => a.seq - b.seq), uncopied }
}
