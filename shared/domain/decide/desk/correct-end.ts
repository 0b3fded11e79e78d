import { planningTimes } from '../../programme/planning-times'
import type { Project, ProjectIn } from '../../project/project'
import { refuse, hinder, type Change, type Decided } from '../kernel/change'
import { combine, note, NOTHING } from '../kernel/compose'
import type { DeskCommandOf } from '../kernel/desk-commands'
import { impossibleEnd, latestEnd } from '../kernel/duration'
import { wrongInput } from '../kernel/problems'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { redateReports } from '../running/report-calendar'
import { notOfOffice } from '../tasks/desk-office'
import { remarked } from '../tasks/remark'
import { tellMission } from '../tasks/tell-mission'

type Correctable = ProjectIn<'waitlisted' | 'reserved' | 'active' | 'suspended'>

function isCorrectable(project: Project): project is Correctable {
  return (
    project.status === 'waitlisted' ||
    project.status === 'reserved' ||
    project.status === 'active' ||
    project.status === 'suspended'
  )
}

/**
 * The secretariat corrects a slip in a project's end once it is decided on: until then its mission corrects its
 * own text. More time for the work is a change that the mission asks for.
 */
export function correctEnd(
  state: State,
  file: ProjectFile,
  { ends, reason, by }: DeskCommandOf<'correct-end'>,
): Decided {
  const { project } = file
  const wrong = notOfOffice(state, by, 'secretariat')
  if (wrong) return wrong
  if (!isCorrectable(project))
    return refuse('not-allowed', `The end of a ${project.status} project isn’t corrected here.`, [
      'waitlisted',
      'reserved',
      'active',
      'suspended',
    ])
  if (project.pendingAmendment !== undefined)
    return hinder({ code: 'change-pending' }, 'A change is being decided that may move its end.', [
      'withdraw-amendment',
      'wait',
    ])
  const { starts, ends: before } = project.outline
  if (ends === before) return refuse('already-done', 'That is its end.')
  const { policy } = state.programme
  const [code] = impossibleEnd({ starts: { date: starts }, ends: { date: ends } }, policy)
  if (code === 'ends-before-start')
    return wrongInput('It ends before it starts.', {
      path: 'ends',
      code: 'before-start',
      params: { starts },
    })
  if (code === 'lasts-too-long')
    return wrongInput('No project lasts so long.', {
      path: 'ends',
      code,
      params: { months: planningTimes(policy).longestMonths, latest: latestEnd(starts, policy) },
    })
  const said = remarked(state, file, { act: 'correct-end', reason, by })
  if ('refused' in said) return said
  const corrected: Correctable = {
    ...project,
    outline: { ...project.outline, ends },
    correctedEnd: { date: ends, version: project.currentVersion },
  }
  const redated = redatedBy(state, file, corrected)
  return combine(
    become(state, project, redated.project),
    note(project, 'end-corrected', by, { from: before, to: ends, remark: said.remark.n }),
    said.change,
    redated.change,
    tellMission(project, 'end-corrected'),
  )
}

/** A running project's calendar follows its end; another has none yet. */
function redatedBy(
  state: State,
  file: ProjectFile,
  project: Correctable,
): { project: Correctable; change: Change } {
  if (project.status !== 'active' && project.status !== 'suspended')
    return { project, change: NOTHING }
  const redated = redateReports(state, file, project)
  return { project: { ...project, ...redated.project }, change: redated.change }
}
