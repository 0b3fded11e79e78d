import * as z from 'zod'
import { mailOrderSchema, type MailOrder } from '../outbox/item'
import type { AuthorFault } from './authorship'
import type { LinkFault } from './ordered'
import { follows, type Books } from './books'
import { isBaselined } from './baseline'
import { standingIn, verifyChain, type ChainFault, type StoredRecord } from './chain'
import { ItemsCheck, type ItemFault, type StoredItem } from './manifest'
import { unnoticed } from './notices'
import type { AuditHead, AuditRecord, Digest } from './record'
import { wrongTimes, type TimeFault } from './times'
import { transactionsIn } from './transactions'
import type { WitnessFault } from './witnessed'

/** Something that isn't as it was written: a record by its number, or an item by its name. */
export type Fault =
  | ChainFault
  | ItemFault
  | WitnessFault
  | AuthorFault
  | NoticeFault
  | TimeFault
  | LinkFault
  | { seq: 0; fault: 'not-baselined' }

/** An act of which those who must hear of it weren't told. */
export interface NoticeFault {
  seq: number
  fault: 'no-notice'
}

/** One chain as it was read: what stands in its places, and what lies where only its acts put things. */
export interface ReadChain {
  head: AuditHead
  records: readonly StoredRecord[]
  /** Undefined for a chain that grew meanwhile: then its records alone are checked. */
  items: readonly StoredItem[] | undefined
  /** Of a year's chain. */
  books?: Books | undefined
}

/**
 * Everything wrong with a chain and the items it guards. `find` gives an item that lies elsewhere by the name
 * a record gives it. Items of before records named them are told as one fault until a baseline names them.
 */
export async function verify(
  { head, records, items, books }: ReadChain,
  find: (name: string) => Promise<StoredItem | undefined>,
  { digest, now }: { digest: Digest; now: string },
): Promise<Fault[]> {
  const standing = standingIn(records, head, digest)
  const faults = [...verifyChain(records, head, digest), ...wrongTimes(standing, now)]
  if (items === undefined) return faults
  const check = new ItemsCheck(digest)
  for (const record of standing) check.record(record)
  const mails = new Map<string, MailOrder>()
  const wrong = items.flatMap((item) => check.item(item) ?? [])
  for (const { item } of check.missing()) {
    const found = await find(item)
    const ordered = orderSchema.safeParse(found?.body).data
    if (ordered) mails.set(item, ordered.order)
    const fault = found && check.item(found)
    if (fault) wrong.push(fault)
  }
  if (books && !follows(books)) wrong.push({ item: books.item, fault: 'wrong-sum', seq: head.seq })
  const all = [...wrong, ...check.missing(), ...unnoticedIn(standing, mails)]
  return isBaselined(records)
    ? [...faults, ...all]
    : [...faults, ...all.filter(({ fault }) => fault !== 'added'), NOT_BASELINED]
}

const orderSchema = z.object({ order: mailOrderSchema })

/** The acts whose transaction orders no such mail as they owe. */
function unnoticedIn(
  records: readonly AuditRecord[],
  mails: ReadonlyMap<string, MailOrder>,
): NoticeFault[] {
  return transactionsIn(records).flatMap((transaction) => {
    const ordered = (transaction[0]?.items ?? []).flatMap(({ item }) => mails.get(item) ?? [])
    return unnoticed(transaction, ordered).map(({ seq }) => ({ seq, fault: 'no-notice' as const }))
  })
}

const NOT_BASELINED = { seq: 0, fault: 'not-baselined' } as const
