import type { Digest } from '../../shared/domain/audit/record'
import { isRecord } from '../../shared/domain/audit/chain'
import { sealFaults, sealSchema, type Seal } from '../../shared/domain/audit/seal'
import { copyName } from '../../shared/domain/audit/witnessed'
import type { AuditStore } from '../../shared/ports/stores'
import type { Seals, Witness } from '../../shared/ports/witness'
import { listed } from '../../shared/runtime/listed'

export interface SealSources {
  seals: Pick<Seals, 'last' | 'find'>
  witness: Pick<Witness, 'copies'>
  /** Undefined where nobody looks at tables. */
  audit: Pick<AuditStore, 'record'> | undefined
  digest: Digest
}

/**
 * What isn't as it was sealed.
 *
 * - `missing`: the bucket holds none of this number, and later ones.
 * - `malformed`: what lies in its place, or was kept of it, is none.
 * - `out-of-order`, `wrong-previous`: it doesn't follow the one before.
 * - `another`: the one that was kept is another than the bucket holds.
 * - `copy-gone`: a record that it names was copied, and the copy isn't there.
 * - `not-as-sealed`: the table holds something else in the place of a record that it names, or nothing.
 */
export interface SealedFault {
  n: number
  fault:
    | 'missing'
    | 'malformed'
    | 'out-of-order'
    | 'wrong-previous'
    | 'another'
    | 'copy-gone'
    | 'not-as-sealed'
  /** The record by its chain and number, or the name of the file that was kept. */
  what?: string
}

export interface SealedFindings {
  seals: number
  /** Files that were kept and are seals. */
  kept: number
  /** Numbers between those kept of which none was kept: the bucket’s alone speak for them. */
  notKept: number[]
  ends: number
  faults: SealedFault[]
}

/** What somebody kept: the name and the text of a file. */
export interface KeptFile {
  name: string
  text: string
}

/** Holds the seals in the bucket against each other, against those kept elsewhere, and against what they seal. */
export async function checkSeals(
  files: readonly KeptFile[],
  { seals: stored, witness, audit, digest }: SealSources,
): Promise<SealedFindings> {
  const faults: SealedFault[] = []
  const seals: Seal[] = []
  const last = await stored.last()
  for (let n = 1; n <= last; n += 1) {
    const text = await stored.find(n)
    const seal = text === undefined ? undefined : sealIn(text)
    if (seal?.n === n) seals.push(seal)
    else faults.push({ n, fault: text === undefined ? 'missing' : 'malformed' })
  }
  // Whatever stands after a gap is told by the gap.
  const gaps = new Set(faults.map(({ n }) => n + 1))
  faults.push(...sealFaults(seals, digest).filter(({ n }) => !gaps.has(n)))
  const kept = new Set<number>()
  for (const { name, text } of files) {
    const seal = sealIn(text)
    if (!seal) {
      faults.push({ n: 0, fault: 'malformed', what: name })
      continue
    }
    kept.add(seal.n)
    const held = seals.find(({ n }) => n === seal.n)
    if (!held && seal.n > last) faults.push({ n: seal.n, fault: 'missing', what: name })
    else if (held && digest(held) !== digest(seal))
      faults.push({ n: seal.n, fault: 'another', what: name })
  }
  let ends = 0
  for (const { n, heads } of seals)
    for (const head of heads) {
      ends += 1
      const what = `${head.chain}/${head.seq}`
      const copies = await listed(witness.copies(head.chain, head.seq))
      if (!copies.some(({ hash }) => hash === head.hash))
        faults.push({ n, fault: 'copy-gone', what })
      if (!audit) continue
      const record = await audit.record(head.chain, head.seq)
      const isSame = record && isRecord(record) && copyName(record, digest).hash === head.hash
      if (!isSame) faults.push({ n, fault: 'not-as-sealed', what })
    }
  const [first = 1, final = 0] = [Math.min(...kept), Math.max(...kept)]
  const notKept = [...Array(last + 1).keys()].filter((n) => n > first && n < final && !kept.has(n))
  return { seals: seals.length, kept: kept.size, notKept, ends, faults }
}

/** A seal as it is kept; undefined for anything else. */
function sealIn(text: string): Seal | undefined {
  try {
    return sealSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
