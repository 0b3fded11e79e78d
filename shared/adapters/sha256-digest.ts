import { createHash } from 'node:crypto'
import type { Digest } from '../domain/audit/record'
import { canonicalJson } from './canonical-json'

/** SHA-256 in lower-case hex of a value's canonical JSON. Throws on what isn't JSON. */
export const sha256Digest: Digest = (value) =>
  createHash('sha256').update(canonicalJson(value)).digest('hex')
