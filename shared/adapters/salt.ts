import { randomBytes } from 'node:crypto'

const BYTES = 16

/** 128 random bits that lie beside an item's body, so that its hash in the record tells nothing of it. */
export function newSalt(): string {
  return randomBytes(BYTES).toString('base64url')
}
