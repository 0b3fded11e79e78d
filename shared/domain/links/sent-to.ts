import type { Digest } from '../audit/record'
import { mailboxOf } from '../programme/addresses'

/** What a link keeps of the address it was mailed to: good for telling another address, and for nothing else. */
export function sentTo(hash: string, address: string, digest: Digest): string {
  return digest([hash, mailboxOf(address)])
}
