import { createHash } from 'node:crypto'

/** A mail address as it may stand in a key: its SHA-256, whatever the case it was typed in. */
export function addressHash(address: string): string {
  return createHash('sha256').update(address.trim().toLowerCase()).digest('hex')
}
