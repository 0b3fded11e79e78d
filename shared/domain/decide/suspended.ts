import type { Actor } from '../people'
import type { Project, ProjectIn } from '../project/project'
import type { Change } from './change'
import { tellMission } from './desk/tell-mission'
import { combine, note } from './draft-change'
import type { State } from './state'
import { become } from './status'

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
