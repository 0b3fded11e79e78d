import type { MailKind } from '../../outbox/item'
import type { LinkPurpose } from '../../links/purpose'
import { isSameMailbox } from '../../programme/addresses'
import type { Project } from '../../project/project'
import type { Change } from './change'
import { combine, telling } from './compose'
import { missionIn } from './look-up'
import type { State } from './state'

type MailboxCopy = Extract<MailKind, 'mailbox-submission' | 'mailbox-decision' | 'mailbox-reminder'>

/**
 * Tells the mission's official mailbox what happens in its name, with a way to say "we don't know this
 * proposal". Nothing where the mailbox is the contact. A copy about a task says by when that is to be answered.
 */
export function copyMailbox(
  state: State,
  project: Project,
  mail: MailboxCopy,
  about: { taskId?: string } = {},
): Change {
  // Of people whom nobody has confirmed the mailbox hears once a day, in a mail of its own.
  if (project.unconfirmed) return combine()
  const { mailbox } = missionIn(state, project.mission) ?? {}
  if (mailbox === undefined || isSameMailbox(mailbox, project.contact.address)) return combine()
  return telling({
    type: 'mail',
    mail,
    to: { type: 'mission', mission: project.mission, as: 'mailbox' },
    projectId: project.id,
    ...about,
    link: { type: 'disown', projectId: project.id },
  })
}

/** Tells the mission's gender focal point, where it has one. */
export function copyFocalPoint(
  state: State,
  mission: string,
  mail: { mail: Extract<MailKind, 'focal-started' | 'focal-returned' | 'focal-offer'> } & {
    projectId?: string
    link?: LinkPurpose
  },
): Change {
  if (missionIn(state, mission)?.focalPoint === undefined) return combine()
  return telling({ type: 'mail', to: { type: 'mission', mission, as: 'focal-point' }, ...mail })
}
