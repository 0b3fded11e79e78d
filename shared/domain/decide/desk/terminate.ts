import type { ProjectIn } from '../../project/project'
import { amendmentOf } from '../amendment'
import { asksForMoney, dropPending } from '../amendment-end'
import { refuse, type Decided } from '../change'
import { combine, note } from '../draft-change'
import { askFinalNow } from '../report-calendar'
import { dropReports, toFinalising } from '../report-conclusion'
import { startClosure } from '../start-signals'
import type { ProjectFile, State } from '../state'
import { become } from '../status'
import type { DeskCommandOf } from './commands'
import { notOfOffice } from './office'
import { remarked } from './remark'
import { tellMission } from './tell-mission'

/** The secretariat ends a project early, with a reason; it closes by the checklist of every project. */
export function terminate(
  state: State,
  file: ProjectFile,
  command: DeskCommandOf<'terminate'>,
): Decided {
  const { project } = file
  const { by, reason } = command
  const wrong = notOfOffice(state, by, 'secretariat')
  if (wrong) return wrong
  if (project.status === 'finalising' && project.ending === 'terminated')
    return refuse('already-done', 'It has been terminated.')
  if (project.status !== 'active' && project.status !== 'suspended') {
    return refuse('not-allowed', `A ${project.status} project is not terminated.`, [
      'active',
      'suspended',
    ])
  }
  const said = remarked(state, file, { act: 'terminate', reason, by })
  if ('refused' in said) return said
  const pending = amendmentOf(file, project.pendingAmendment ?? 0)
  // What was approved is still applied, but for more money.
  const isKept = pending?.status === 'approved' && !asksForMoney(file)
  const kept = isKept ? { project, change: combine() } : dropPending(state, file, project, by)
  const redated = askFinalNow(state, file, project)
  const finalising: ProjectIn<'finalising'> = {
    ...toFinalising(kept.project, 'terminated', state.now),
    ...redated.project,
  }
  return combine(
    become(state, project, finalising),
    note(project, 'terminated', by, { remark: said.remark.n, from: project.status }),
    said.change,
    kept.change,
    dropReports(file, state.now),
    redated.change,
    startClosure(finalising),
    tellMission(project, 'project-terminated'),
  )
}
