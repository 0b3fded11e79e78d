import type { Digest } from '../../shared/domain/audit/record'
import { sentTo } from '../../shared/domain/links/sent-to'
import type { MailOrder } from '../../shared/domain/outbox/item'
import type { LinkPurpose } from '../../shared/domain/links/purpose'
import { traitsOf } from '../../shared/domain/tasks/kinds'
import { plusDays } from '../../shared/domain/time'
import type { Ids } from '../../shared/ports/outside'
import type { LinkStore } from '../../shared/ports/stores'
import type { Subject } from './subject'

export interface Mint {
  links: Pick<LinkStore, 'put'>
  ids: Pick<Ids, 'secret'>
  /** SHA-256 of a token in lower-case hex: all that is kept of it. */
  hashSecret: (secret: string) => string
  digest: Digest
  /** What links begin with, from configuration and never from a request. */
  portalUrl: string
}

const MINUTES_A_DAY = 24 * 60

function expiryOf(link: LinkPurpose, { programme, task }: Subject, now: string): string {
  const { policy } = programme
  switch (link.type) {
    case 'desk':
      return plusDays(now, policy.deskLinkMinutes / MINUTES_A_DAY)
    case 'draft':
      return plusDays(now, policy.draftLifeDays)
    case 'sender':
    case 'senders':
    case 'comment':
      return plusDays(now, policy.draftLifeDays)
    case 'project':
    case 'disown':
    case 'contact':
      return plusDays(now, policy.projectLinkDays)
    case 'task': {
      const end = task?.chase.at(-1)?.at
      return end !== undefined && end > now ? end : plusDays(now, policy.projectLinkDays)
    }
    default:
      return link satisfies never
  }
}

function pathOf(link: LinkPurpose, { task, draft }: Subject): string {
  switch (link.type) {
    case 'desk':
      return 'desk'
    case 'project':
      return 'projects'
    case 'contact':
    case 'sender':
    case 'senders':
    case 'comment':
    case 'disown':
      return 'answers'
    case 'draft':
      if (draft?.form === 'amendment') return 'amendments'
      return draft?.form === 'report' ? 'reports' : 'drafts'
    case 'task':
      return task ? traitsOf(task.kind).door : 'tasks'
    default:
      return link satisfies never
  }
}

/** The mail that a link is made for, and the address it goes to. */
export interface Minted {
  order: MailOrder
  outboxId: string
  now: string
  address: string
}

/** Makes the link of one mail. Only its hash is kept; the link itself exists nowhere but in the mail. */
export async function mintLink(
  { links, ids, hashSecret, digest, portalUrl }: Mint,
  { order, outboxId, now, address }: Minted,
  purpose: LinkPurpose,
  subject: Subject,
): Promise<string> {
  if (order.to.type === 'witness') throw new Error('A witness holds no link.')
  const token = ids.secret()
  const hash = hashSecret(token)
  await links.put({
    schema: 1,
    hash,
    purpose,
    holder: order.to,
    mintedAt: now,
    expiresAt: expiryOf(purpose, subject, now),
    outboxId,
    sentTo: sentTo(hash, address, digest),
  })
  return `${portalUrl}/${pathOf(purpose, subject)}/${token}`
}
