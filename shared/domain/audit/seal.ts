import * as z from 'zod'
import { instantSchema } from '../time'
import { EMPTY_HEAD, type Digest } from './record'
import type { CopyName } from './witnessed'

/**
 * What the whole record was on a day: the ends of the chains that grew since the seal before, as they were
 * copied. `hash` of a seal is the SHA-256 of its canonical JSON, which is how it is kept, to the byte.
 */
export const sealSchema = z.object({
  schema: z.literal(1),
  n: z.int().positive(),
  at: instantSchema,
  /** Hash of the seal before; zeros before the first. */
  previous: z.string().length(64),
  /** Up to which note of a copy it goes, where the next begins. */
  upTo: z.string(),
  heads: z.array(z.object({ chain: z.string(), seq: z.number(), hash: z.string() })),
})
export type Seal = z.infer<typeof sealSchema>

/** What the last seal leaves to the next. */
export interface LastSeal {
  seal: Seal
  hash: string
}

/** What was copied after a place, in the order of the notes of it. */
export interface Moved {
  heads: readonly CopyName[]
  upTo: string
  /** Whether more was copied than is here. */
  isCut: boolean
}

/** The last record of each chain; both, where two stand in its place. */
function ends(moved: readonly CopyName[]): CopyName[] {
  const byChain = new Map<string, CopyName[]>()
  for (const name of moved) {
    const known = byChain.get(name.chain) ?? []
    const seq = known[0]?.seq ?? -Infinity
    if (name.seq > seq) byChain.set(name.chain, [name])
    else if (name.seq === seq && !known.some(({ hash }) => hash === name.hash)) known.push(name)
  }
  const key = ({ chain, hash }: CopyName) => `${chain}/${hash}`
  return [...byChain.values()].flat().sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

export function nextSeal(last: LastSeal | undefined, moved: Moved, at: string): Seal {
  return {
    schema: 1,
    n: (last?.seal.n ?? 0) + 1,
    at,
    previous: last?.hash ?? EMPTY_HEAD.hash,
    upTo: moved.upTo,
    heads: ends(moved.heads),
  }
}

export interface SealFault {
  n: number
  fault: 'out-of-order' | 'wrong-previous'
}

/** Whether seals, in order from any one on, follow each other; the first of all follows none. */
export function sealFaults(seals: readonly Seal[], digest: Digest): SealFault[] {
  const faults: SealFault[] = []
  let before: Seal | undefined
  for (const seal of seals) {
    if (before && seal.n !== before.n + 1) faults.push({ n: seal.n, fault: 'out-of-order' })
    const expected = before ? digest(before) : seal.n === 1 ? EMPTY_HEAD.hash : seal.previous
    if (seal.previous !== expected) faults.push({ n: seal.n, fault: 'wrong-previous' })
    before = seal
  }
  return faults
}
