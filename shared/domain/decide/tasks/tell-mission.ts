import type { MailOrder, MissionNotice } from '../../outbox/item'
import type { LinkPurpose } from '../../links/purpose'
import type { Party } from '../../people'
import type { Project } from '../../project/project'
import type { Change } from '../kernel/change'
import { NOTHING } from '../kernel/compose'
import { spokesmen } from './spokesmen'

type Office = Extract<Party, { type: 'mission' }>['as']

/** What a notice is about beside its project, and what its link opens where that isn't the project's page. */
interface About {
  subject?: number
  payment?: number
  link?: LinkPurpose
}

/** Tells one office of a mission alone, for what the others are told otherwise; without a link it only tells. */
export function tellOffice(
  { id, mission }: Project,
  mail: MissionNotice,
  as: Office,
  { subject, payment, link }: About = {},
): Change {
  const order: MailOrder = {
    type: 'mail',
    mail,
    to: { type: 'mission', mission, as },
    projectId: id,
    ...(subject !== undefined && { subject }),
    ...(payment !== undefined && { payment }),
    ...(link && { link }),
  }
  return { ...NOTHING, outbox: [order] }
}

/**
 * The one way to tell a mission something: each who speaks for it gets a mail of their own, with a link of
 * their own to the project's page or to what `about` names. `asker` is told as well, where another of its
 * offices asked for it.
 */
export function tellMission(
  project: Project,
  mail: MissionNotice,
  about: About = {},
  asker?: Office,
): Change {
  const link = about.link ?? { type: 'project', projectId: project.id }
  const told = new Set<Office>([...spokesmen(project), ...(asker ? [asker] : [])])
  const orders = [...told].flatMap((as) => tellOffice(project, mail, as, { ...about, link }).outbox)
  return { ...NOTHING, outbox: orders }
}
