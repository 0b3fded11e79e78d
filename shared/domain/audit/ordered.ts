import * as z from 'zod'
import { linkSchema, type Link } from '../links/link'
import { mailOrderSchema, type MailOrder } from '../outbox/item'
import type { Digest } from './record'
import type { StoredItem } from './manifest'

/** A link as it lies there, under the name that tells its place. */
export interface StoredLink {
  /** As `Links/link#<hash>`. */
  item: string
  /** The hash that it lies under. */
  hash: string
  body: unknown
}

/** A link that no mail carried: none was ordered for its holder and purpose. */
export interface LinkFault {
  item: string
  fault: 'not-ordered'
  /** The record whose act is said to have ordered it; 0 for none. */
  seq: number
}

/** What a link says that it is; undefined where it isn't one, or lies under another's hash. */
export function linkIn({ hash, body }: StoredLink): Link | undefined {
  const link = linkSchema.safeParse(body).data
  return link?.hash === hash ? link : undefined
}

const orderedSchema = z.object({ order: mailOrderSchema, createdAt: z.string() })

/**
 * Whether the mail that a link names was ordered with just such a link, no later than it was made, and it wasn't
 * made later than now. Whether the order itself is one that an act made is told of it by itself.
 */
export function isOrdered(
  link: Link,
  ordering: StoredItem | undefined,
  { now, digest }: { now: string; digest: Digest },
): boolean {
  const ordered = orderedSchema.safeParse(ordering?.body).data
  if (!ordered) return false
  const { order, createdAt } = ordered
  const isIt = (one: unknown) => digest(one) === digest([link.purpose, link.holder])
  const isMade = createdAt <= link.mintedAt && link.mintedAt <= now
  return isMade && carriedBy(order).some(isIt)
}

/** Each link that a mail carries, with whose it is. */
function carriedBy({ link, links = [], to }: MailOrder): unknown[] {
  return [...(link ? [[link, to]] : []), ...links.map(({ purpose, holder }) => [purpose, holder])]
}
