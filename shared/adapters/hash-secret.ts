import { createHash } from 'node:crypto'

/** SHA-256 in lower-case hex of a link's token or a key's secret: all that is kept of it. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
