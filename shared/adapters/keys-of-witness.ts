import { createHash } from 'node:crypto'
import type { CopyName } from '../domain/audit/witnessed'
import { plusMinutes } from '../domain/time'

/** Keys of the bucket that holds copies and seals. Each begins with what roles are let in by. */

export const COPIES = 'chains/'
export const NOTES = 'moved/'
export const SEALS = 'seals/'

const USUAL_CHAIN = /^[A-Za-z0-9-]{1,100}$/
const USUAL_SEQ = /^\d{1,10}$/
const ODD = '~'
const HASHED = /^~[0-9a-f]{64}$/

/** A chain that has no usual name can still be copied: under a hash of its name. */
export function chainPart(chain: string): string {
  if (USUAL_CHAIN.test(chain) || HASHED.test(chain)) return chain
  return ODD + createHash('sha256').update(chain).digest('hex')
}

/** Numbers stand in their order. */
function seqPart(seq: number): string {
  const text = String(seq)
  return USUAL_SEQ.test(text) ? text.padStart(10, '0') : ODD + text
}

export const chainPrefix = (chain: string) => `${COPIES}${chainPart(chain)}/`
export const placePrefix = (chain: string, seq: number) => `${chainPrefix(chain)}${seqPart(seq)}/`
export const copyKey = ({ chain, seq, hash }: CopyName) => `${placePrefix(chain, seq)}${hash}`

/** Sorts after every copy of a chain. */
export const endOfChain = (chain: string) => `${COPIES}${chainPart(chain)}0`

export const noteKey = ({ chain, seq, hash }: CopyName, at: string) =>
  `${NOTES}${at.slice(0, 13)}/${chainPart(chain)}/${seqPart(seq)}/${hash}`

/** Longer than whoever notes may take: later nothing is noted in an hour that is over. */
const LATEST_MINUTES = 10

/** Sorts after every note of the hours that are over at a moment, and before any other. */
export const endOfNotes = (at: string) => `${NOTES}${plusMinutes(at, -LATEST_MINUTES).slice(0, 13)}`

export const sealKey = (n: number) => `${SEALS}${String(n).padStart(10, '0')}`

/** The name that the key of a copy or a note ends in. */
export function nameIn(key: string): CopyName {
  const [chain = '', seq = '', hash = ''] = key.split('/').slice(-3)
  return { chain, seq: Number(seq.replace(ODD, '')), hash }
}
