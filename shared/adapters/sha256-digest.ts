import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Digest } from '../domain/audit/record'

/**
 * SHA-256 in lower-case hex of a value's canonical JSON (RFC 8785). Throws on whatever JSON would leave out
 * or bend: undefined, functions, symbols, big integers and numbers that aren't finite.
 */
export const sha256Digest: Digest = (value) => {
  checkJson(value)
  const text = canonicalize(value)
  if (text === undefined) throw new Error('Nothing to digest.')
  return createHash('sha256').update(text).digest('hex')
}

function checkJson(value: unknown): void {
  if (value === null || ['string', 'boolean', 'number'].includes(typeof value)) return
  if (typeof value !== 'object') throw new Error(`A value of type ${typeof value} has no digest.`)
  for (const part of Object.values(value)) checkJson(part)
}
