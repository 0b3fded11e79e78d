import type { Actor } from '../../people'
import type { Project, ProjectIn } from '../../project/project'
import type { Change } from '../kernel/change'
import { tellMission } from '../tasks/tell-mission'
import { combine, note } from '../kernel/compose'
import type { State } from '../kernel/state'
import { become } from '../kernel/status'

/** An active project that rests: its own reports and its payments wait, and nobody is chased for them. */
export function suspended(
  state: State,
  project: ProjectIn<'active'>,
  by: Actor,
  facts: { remark?: number; amendment?: number },
): Change {
  const next: Project = { ...project, status: 'suspended', suspendedAt: state.now }
  return combine(
    become(state, project, next),
    note(project, 'suspended', by, { ...facts }),
    tellMission(project, 'project-suspended'),
  )
}
