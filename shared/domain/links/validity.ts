import type { Draft } from '../drafts/draft'
import type { Link } from './link'
import type { Policy } from '../programme/programme'
import type { Project } from '../project/project'
import { plusDays } from '../time'

/**
 * - `open`: what it is for can be done.
 * - `spent`: it has been done, or has ended otherwise: show what came of it.
 * - `expired`: its time is over: a fresh one can be mailed to the registered address.
 */
export type LinkState = 'open' | 'spent' | 'expired'

/** A draft's link lives as long as its draft: so many days after the last save. */
export function draftLinkState(draft: Draft, policy: Policy, now: string): LinkState {
  if (draft.becameProject !== undefined) return 'spent'
  return plusDays(draft.savedAt, policy.draftLifeDays) < now ? 'expired' : 'open'
}

/** A project page's link lives so many days after the mission's last act or the mail that carried it. */
export function projectLinkState(
  link: Link,
  project: Project,
  policy: Policy,
  now: string,
): LinkState {
  const last = link.mintedAt > project.lastActAt ? link.mintedAt : project.lastActAt
  return plusDays(last, policy.projectLinkDays) < now ? 'expired' : 'open'
}

/** The desk's link lives minutes. */
export function deskLinkState(link: Link, now: string): LinkState {
  return link.expiresAt < now ? 'expired' : 'open'
}

/**
 * Whether a link is dead because whoever held it was replaced as the project's contact or alternate. A
 * draft's link becomes its project's contact's once the draft is sent.
 */
export function isReplaced(link: Link, project: Project): boolean {
  const { holder } = link
  const { contactsSince } = project
  if (!contactsSince || holder.type === 'person' || holder.type === 'nominee') return false
  const as = holder.type === 'draft' ? 'contact' : holder.as
  if (as !== 'contact' && as !== 'alternate') return false
  const since = contactsSince[as]
  return since !== undefined && link.mintedAt < since
}
