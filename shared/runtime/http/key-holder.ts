import { timingSafeEqual } from 'node:crypto'
import type { MachineKey } from '../../domain/programme/programme'

function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** The machine key behind an HTTP Basic header `id:secret`; undefined when there is none, or it is revoked. */
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
      key.id === id &&
      sameHash(key.secretHash, hash) &&
      (key.revokedAt === undefined || key.revokedAt > now),
  )
}
