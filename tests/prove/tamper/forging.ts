import { orderAttributes } from '../../../shared/adapters/index-attributes'
import { GATHERED, markKey } from '../../../shared/adapters/keys'
import type { RawItem } from '../../../shared/adapters/query'
import { newSalt } from '../../../shared/adapters/salt'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { orderIn } from '../../../shared/adapters/vouched-items'
import { extendChain } from '../../../shared/domain/audit/chain'
import { manifestEntry } from '../../../shared/domain/audit/manifest'
import type { AuditDraft } from '../../../shared/domain/audit/record'
import type { MailOrder } from '../../../shared/domain/outbox/item'
import { AT, PROJECT } from '../../support/builders'
import { endOf, withEnd, type RawTables } from './raw-tables'

/** What somebody forges who holds a role that may add records, and the software that does it right. */
export interface Forgery {
  /** What the act is said to be; the first record names the items. */
  said: readonly Omit<AuditDraft, 'chain'>[]
  mails: readonly MailOrder[]
  /** Marks that are left: under which name, of which of the records. */
  marks: readonly { author: string; of: readonly number[] }[]
  /** When it is said to have been. */
  at?: string
  /** Where: a project's, if nothing else is said. */
  chain?: string
}

/** The tables after a transaction that no function made, all of whose hashes are right, and its first record. */
export function forged(
  tables: RawTables,
  { said, mails, marks, at = AT, chain = PROJECT }: Forgery,
): { tables: RawTables; first: number } {
  const before = endOf(tables, chain)
  const first = before.seq + 1
  const ordered: RawItem[] = mails.map((order, n) => {
    const id = `${chain}.${first}.${n + 1}`
    const body = { schema: 1, id, order, status: 'pending', createdAt: AT, attempts: 0 }
    return {
      id,
      salt: newSalt(),
      body,
      pending: GATHERED,
      ...orderAttributes({ order, createdAt: AT }),
    }
  })
  const items = ordered.map((item) => {
    const name = `Outbox/${String(item['id'])}`
    const salt = String(item['salt'])
    return manifestEntry({ item: name, salt, body: orderIn(item['body']) }, sha256Digest)
  })
  const drafts = said.map((one, index) => ({
    ...one,
    chain,
    ...(index === 0 && { items }),
  }))
  const { records, head } = extendChain(before, drafts, at, sha256Digest)
  let after = withEnd(tables, chain, head)
  for (const record of records) after = after.with('Audit', { ...record })
  for (const item of ordered) after = after.with('Outbox', item)
  for (const { author, of } of marks) {
    const hashes = of.map((index) => records[index]?.hash ?? '')
    const body = { schema: 1, records: hashes }
    after = after.with('Marks', { ...markKey(author, hashes[0] ?? ''), body })
  }
  return { tables: after, first }
}
