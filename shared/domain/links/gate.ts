import type { Digest } from '../audit/record'
import { isOfDesk, isHere } from '../decide/kernel/office'
import { personOf } from '../decide/kernel/look-up'
import { openIncidentAbout } from '../decide/tasks/raise-incident'
import { OVER } from '../decide/request/replace-contact'
import type { State } from '../decide/kernel/state'
import type { Link } from './link'
import type { LinkPurpose } from './purpose'
import { dayOf } from '../time'
import { commentVerdict, draftVerdict, sendersVerdict, senderVerdict } from './draft-gate'
import { registeredAddress } from './registered-address'
import { sentTo } from './sent-to'
import { isNamed, taskVerdict } from './task-gate'
import { deskLinkState, isReplaced, projectLinkState } from './validity'
import type { Loss, Verdict } from './verdict'

/** What has to be read to ask the gate: what the link is about. A project's form is read with its project. */
export function linkScope(purpose: LinkPurpose): { projectId?: string; draftId?: string } {
  if ('projectId' in purpose) return { projectId: purpose.projectId }
  return 'draftId' in purpose ? { draftId: purpose.draftId } : {}
}

/** Whether what a link was mailed to is no longer its holder's address. */
function isElsewhere(link: Link, state: State, digest: Digest): boolean {
  if (link.sentTo === undefined || link.holder.type === 'nominee') return false
  const address = registeredAddress(link.holder, state)
  return address !== undefined && sentTo(link.hash, address, digest) !== link.sentTo
}

/** Why whoever holds a link isn't who it was made for any more, whatever it opens. */
function lossOfHolder(link: Link, state: State, digest: Digest): Loss | undefined {
  const { holder } = link
  if (holder.type === 'person') {
    const person = personOf(state, holder.id)
    if (!person || !isHere(person, dayOf(state.now))) return 'left'
    return isElsewhere(link, state, digest) ? 'moved' : undefined
  }
  const isGone =
    holder.type === 'mission' &&
    !state.programme.missions.some(({ code }) => code === holder.mission)
  return isGone || isElsewhere(link, state, digest) ? 'replaced' : undefined
}

/** Whether somebody is of the desk, whose people read every project. */
function ofDesk(id: string, state: State): Verdict {
  const person = personOf(state, id)
  return person && isOfDesk(person, state.now)
    ? { stands: 'open' }
    : { stands: 'lost', why: 'no-role', isNamed: false }
}

function deskVerdict(link: Link, state: State): Verdict {
  const { holder } = link
  if (holder.type !== 'person') return { stands: 'unknown' }
  const verdict = ofDesk(holder.id, state)
  const isExpired = verdict.stands === 'open' && deskLinkState(link, state.now) !== 'open'
  return isExpired ? { stands: 'expired' } : verdict
}

function projectVerdict(link: Link, state: State): Verdict {
  const { holder } = link
  const { project } = state.file ?? {}
  if (!project) return { stands: 'unknown' }
  if (holder.type === 'person') return ofDesk(holder.id, state)
  if (holder.type !== 'mission' || holder.mission !== project.mission) return { stands: 'unknown' }
  if (isReplaced(link, project)) return { stands: 'lost', why: 'replaced', isNamed: false }
  const { policy } = state.programme
  const stands = projectLinkState(link, project, policy, state.now)
  return { stands: stands === 'expired' ? 'expired' : 'open' }
}

function disownVerdict(link: Link, state: State): Verdict {
  const { holder } = link
  const { file } = state
  const isMailbox =
    holder.type === 'mission' && holder.mission === file?.project.mission && holder.as === 'mailbox'
  if (!file || !isMailbox) return { stands: 'unknown' }
  if (link.expiresAt < state.now) return { stands: 'expired' }
  const isTold = openIncidentAbout(file, 'proposal-disowned', file.project.id) !== undefined
  return { stands: isTold ? 'spent' : 'open' }
}

/** How the link stands by which somebody accepts to be a project's contact; `at` is when they were asked. */
function contactVerdict(link: Link, at: string, state: State, digest: Digest): Verdict {
  const { project } = state.file ?? {}
  if (!project || link.holder.type !== 'nominee') return { stands: 'unknown' }
  const { nominee, contact, alternate } = project
  if (nominee?.at === at) {
    if (OVER.includes(project.status)) return { stands: 'spent' }
    return { stands: link.expiresAt < state.now ? 'expired' : 'open' }
  }
  const isTheirs = (address?: string) =>
    address !== undefined && sentTo(link.hash, address, digest) === link.sentTo
  const hasAccepted =
    link.sentTo === undefined
      ? nominee === undefined
      : isTheirs(contact.address) || isTheirs(alternate?.address)
  return hasAccepted ? { stands: 'spent' } : { stands: 'lost', why: 'superseded', isNamed: false }
}

function byPurpose(link: Link, state: State, digest: Digest): Verdict {
  const { purpose } = link
  if ('projectId' in purpose && state.file?.project.id !== purpose.projectId)
    return { stands: 'unknown' }
  switch (purpose.type) {
    case 'draft':
      return draftVerdict(link, purpose.draftId, state)
    case 'task':
      return taskVerdict(link, purpose.taskId, state)
    case 'project':
      return projectVerdict(link, state)
    case 'desk':
      return deskVerdict(link, state)
    case 'senders':
      return sendersVerdict(link, purpose.mission, state)
    case 'sender':
      return senderVerdict(link, purpose.draftId, state)
    case 'comment':
      return commentVerdict(link, purpose.draftId, state)
    case 'disown':
      return disownVerdict(link, state)
    case 'contact':
      return contactVerdict(link, purpose.at, state, digest)
    default:
      return purpose satisfies never
  }
}

/**
 * The one gate of all links: whether what a link is for can be done by whoever holds it, as things stand in
 * `state`, which was read with `linkScope`. Each opening asks it, and each act again on what was read for it.
 */
export function gate(link: Link, state: State, digest: Digest): Verdict {
  const verdict = byPurpose(link, state, digest)
  if (verdict.stands === 'unknown' || verdict.stands === 'lapsed') return verdict
  const why = lossOfHolder(link, state, digest)
  if (why === undefined) return verdict
  // What went to another mailbox than theirs isn't in their hands.
  const maySay = !isElsewhere(link, state, digest) && isNamed(link, state)
  return { stands: 'lost', why, isNamed: maySay }
}
