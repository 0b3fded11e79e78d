import type { ProjectIn } from '../../project/project'
import { amendmentOf } from '../amendment'
import { refuse, type Change, type Decided } from '../change'
import { combine, note, writing } from '../draft-change'
import { endTask } from '../end-task'
import { openTasks } from '../look-up'
import { askFinalNow } from '../report-calendar'
import { dropReports, toFinalising } from '../report-conclusion'
import { startClosure } from '../start-signals'
import type { ProjectFile, State } from '../state'
import { become } from '../status'
import type { DeskCommandOf } from './commands'
import { notOfOffice } from './office'
import { remarked } from './remark'
import { tellMission } from './tell-mission'

const ABOUT_A_CHANGE = ['acknowledge-amendment', 'decide-amendment', 'vote-amendment']

/** A change that was asked for and not decided falls with its project. */
function dropPending(state: State, file: ProjectFile): Change {
  const { pendingAmendment } = file.project
  const amendment = pendingAmendment === undefined ? undefined : amendmentOf(file, pendingAmendment)
  if (amendment?.status !== 'requested') return combine()
  const asked = openTasks(file).filter(
    ({ kind, subject }) =>
      (ABOUT_A_CHANGE.includes(kind) && subject === amendment.n) ||
      (kind === 'gender-review' && subject === amendment.version),
  )
  return combine(
    writing({ type: 'amendment', item: { ...amendment, status: 'lapsed' } }),
    ...asked.map((task) => endTask(task, 'ended', state.now, undefined, 'closed')),
  )
}

/** The secretariat ends a project early, with a reason; it closes by the same checklist as any other. */
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
  const { pendingAmendment, ...rest } = project
  const kept = pending?.status === 'approved' ? { pendingAmendment } : {}
  const redated = askFinalNow(state, file, project)
  const finalising: ProjectIn<'finalising'> = {
    ...toFinalising({ ...rest, ...kept }, 'terminated', state.now),
    ...redated.project,
  }
  return combine(
    become(state, project, finalising),
    note(project, 'terminated', by, { remark: said.remark.n, from: project.status }),
    said.change,
    dropPending(state, file),
    dropReports(file, state.now),
    redated.change,
    startClosure(finalising),
    tellMission(project, 'project-terminated'),
  )
}
