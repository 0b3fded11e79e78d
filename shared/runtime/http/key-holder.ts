import { timingSafeEqual } from 'node:crypto'
import type { KeyScope, MachineKey } from '../../domain/programme/programme'

function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Which secrets open a key at a moment: its own, and for a while the one before. */
function hashesOf({ secretHash, previous }: MachineKey, now: string): string[] {
  return previous && previous.until > now ? [secretHash, previous.secretHash] : [secretHash]
}

function isLive({ revokedAt, expiresAt }: MachineKey, now: string): boolean {
  return (
    (revokedAt === undefined || revokedAt > now) && (expiresAt === undefined || expiresAt > now)
  )
}

/**
 * The machine key behind an HTTP Basic header `id:secret`; undefined when there is none, or it is revoked or has
 * expired.
 */
export function keyHolder(
  header: string | undefined,
  keys: readonly MachineKey[],
  hashSecret: (secret: string) => string,
  now: string,
): MachineKey | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return undefined
  const [id, ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  const hash = hashSecret(rest.join(':'))
  return keys.find(
    (key) =>
      key.id === id && isLive(key, now) && hashesOf(key, now).some((one) => sameHash(one, hash)),
  )
}

/** Whether a key opens this; one that says nothing of it opens finance alone. */
export function mayOpen({ scopes = ['finance'] }: MachineKey, scope: KeyScope): boolean {
  return scopes.includes(scope)
}
