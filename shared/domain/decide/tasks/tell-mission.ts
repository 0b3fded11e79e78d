import type { MailOrder } from '../../outbox/item'
import type { Project } from '../../project/project'
import type { Change } from '../kernel/change'
import { telling } from '../kernel/compose'

/** Tells a project's contact and alternate of something, with a link to its page. */
export function tellMission(project: Project, mail: MailOrder['mail']): Change {
  const parties = project.alternate ? (['contact', 'alternate'] as const) : (['contact'] as const)
  return telling(
    ...parties.map((as): MailOrder => ({
      type: 'mail',
      mail,
      to: { type: 'mission', mission: project.mission, as },
      projectId: project.id,
      link: { type: 'project', projectId: project.id },
    })),
  )
}
