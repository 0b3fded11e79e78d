import type { ProjectIn } from '../../project/project'
import { amendmentOf } from '../running/request-amendment'
import { asksForMoney, dropPending } from '../running/amendment-end'
import { refuse, type Decided } from '../kernel/change'
import { combine, note } from '../kernel/compose'
import { askWhetherPaid } from '../running/payment-plan'
import { askFinalNow } from '../running/report-calendar'
import { dropReports, toFinalising } from '../running/report-conclusion'
import { startClosure } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import type { DeskCommandOf } from '../kernel/desk-commands'
import { notOfOffice } from '../tasks/desk-office'
import { remarked } from '../tasks/remark'
import { tellMission } from '../tasks/tell-mission'

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
    askWhetherPaid(file),
    tellMission(project, 'project-terminated'),
  )
}
