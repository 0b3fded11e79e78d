import type { Project } from '../../project/project'
import { refuse, type Decided } from '../kernel/change'
import { combine, note } from '../kernel/compose'
import { giveTimeBack } from '../running/pause'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import type { DeskCommandOf } from '../kernel/desk-commands'
import { notOfOffice } from '../tasks/desk-office'
import { remarked } from '../tasks/remark'
import { tellMission } from '../tasks/tell-mission'
import { suspended } from '../running/suspended'

/** The secretariat suspends a project, with a reason. */
export function suspend(
  state: State,
  file: ProjectFile,
  command: DeskCommandOf<'suspend'>,
): Decided {
  const { project } = file
  const wrong = notOfOffice(state, command.by, 'secretariat')
  if (wrong) return wrong
  if (project.status === 'suspended') return refuse('already-done', 'It is suspended.')
  if (project.status !== 'active')
    return refuse('not-allowed', `A ${project.status} project is not suspended.`, ['active'])
  const said = remarked(state, file, { act: 'suspend', reason: command.reason, by: command.by })
  if ('refused' in said) return said
  return combine(said.change, suspended(state, project, command.by, { remark: said.remark.n }))
}

/** The secretariat lets a suspended project go on; the time it rested is given back. */
export function resume(state: State, file: ProjectFile, command: DeskCommandOf<'resume'>): Decided {
  const { project } = file
  const wrong = notOfOffice(state, command.by, 'secretariat')
  if (wrong) return wrong
  if (project.status === 'active') return refuse('already-done', 'It is under way.')
  if (project.status !== 'suspended')
    return refuse('not-allowed', `A ${project.status} project is not resumed.`, ['suspended'])
  const said = remarked(state, file, { act: 'resume', reason: command.reason, by: command.by })
  if ('refused' in said) return said
  const { suspendedAt, ...rest } = project
  const anew = giveTimeBack(file, project, state.now)
  const next: Project = { ...rest, status: 'active', runs: anew.runs }
  return combine(
    become(state, project, next),
    note(project, 'resumed', command.by, { remark: said.remark.n, suspendedAt }),
    said.change,
    anew.change,
    tellMission(project, 'project-resumed'),
  )
}
