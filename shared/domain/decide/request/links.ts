import type { MailTarget } from '../../outbox/item'
import type { LinkPurpose } from '../../links/purpose'
import { partyKey, type Actor } from '../../people'
import { STRANGERS_CHAIN } from '../../audit/record'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, recording, telling, type SingleOrder } from '../kernel/compose'
import type { State } from '../kernel/state'
import { countingMail, MAILS_PER_HOUR } from '../kernel/mails-per-hour'

/** Mails the desk's link to a registered person of the secretariat or finance. */
export function mailDeskLink(command: CommandOf<'mail-desk-link'>): Decided {
  return combine(
    recording({
      chain: STRANGERS_CHAIN,
      kind: 'desk-link-asked',
      by: command.by,
      facts: { person: partyKey(command.by) },
    }),
    telling({ type: 'mail', mail: 'desk-link', to: command.by, link: { type: 'desk' } }),
  )
}

/** Mails a fresh link for one that somebody holds, to the registered address only. */
export function mailFreshLink(state: State, command: CommandOf<'mail-fresh-link'>): Decided {
  if (state.mailsThisHour >= MAILS_PER_HOUR) return refuse('too-many', 'Three links an hour.')
  const { to, link, address } = command
  return combine(countingMail(state, 'fresh-link', address), freshLink(to, link))
}

/** A link once more, in a mail of its own. */
export function freshLink(to: MailTarget, link: LinkPurpose): Change {
  const projectId = 'projectId' in link ? link.projectId : undefined
  const order: SingleOrder = {
    type: 'mail',
    mail: 'fresh-link',
    to,
    link,
    ...(projectId !== undefined && { projectId }),
    ...(link.type === 'task' && { taskId: link.taskId }),
  }
  return combine(
    recording({
      chain: STRANGERS_CHAIN,
      kind: 'fresh-link-asked',
      by: actorOf(to),
      facts: { purpose: purposeFacts(link) },
    }),
    telling(order),
  )
}

/** So many links one mail carries. */
export const MOST_LINKS = 20

/** Mails somebody all their open links, to their registered address only. */
export function mailOpenLinks(command: CommandOf<'mail-open-links'>): Decided {
  const links = command.links.slice(0, MOST_LINKS)
  const [first] = links
  if (!first) return refuse('not-found', 'Nothing is open for this address.')
  const { holder, purpose } = first
  const projectId = 'projectId' in purpose ? purpose.projectId : undefined
  return combine(
    recording({
      chain: STRANGERS_CHAIN,
      kind: 'open-links-asked',
      by: actorOf(holder),
      facts: { links: links.map((link) => purposeFacts(link.purpose)) },
    }),
    telling({
      type: 'mail',
      mail: 'open-links',
      to: holder,
      links,
      ...(projectId !== undefined && { projectId }),
    }),
  )
}

function actorOf(holder: MailTarget): Actor {
  return holder.type === 'draft' || holder.type === 'nominee'
    ? { type: 'system', job: 'serve-portal' }
    : holder
}

function purposeFacts(link: LinkPurpose): string {
  switch (link.type) {
    case 'draft':
      return `draft:${link.draftId}`
    case 'task':
      return `task:${link.taskId}`
    case 'project':
      return `project:${link.projectId}`
    case 'desk':
      return 'desk'
    case 'senders':
      return `senders:${link.mission}`
    case 'sender':
    case 'comment':
      return `${link.type}:${link.draftId}`
    case 'disown':
      return `disown:${link.projectId}`
    case 'contact':
      return `contact:${link.projectId}`
    default:
      return link satisfies never
  }
}
