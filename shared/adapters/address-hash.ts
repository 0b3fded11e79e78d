import { createHash } from 'node:crypto'
import { mailboxOf } from '../domain/programme/addresses'

/** A mail address as it may stand in a key: the SHA-256 of its mailbox, however the address was written. */
export function addressHash(address: string): string {
  return createHash('sha256').update(mailboxOf(address)).digest('hex')
}
