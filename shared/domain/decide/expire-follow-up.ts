import { PROGRAMME_CHAIN } from '../audit/record'
import type { TaskKind } from '../tasks/kinds'
import type { Project } from '../project/project'
import type { HumanTask } from '../tasks/task'
import { dropAmendment, pendingOf } from './amendment-decision'
import type { Change } from './change'
import { combine, note, NOTHING, recording, system, telling, writing } from './draft-change'
import { endTask } from './end-task'
import { missionOf } from './look-up'
import { reportOf } from './report'
import type { ProjectFile, State } from './state'
import { become } from './status'
import { missionContact } from './submit'
import { receipts } from './vote'

/** Tasks on a funded project. */
export type FollowUpKind = Extract<
  TaskKind,
  | 'confirm-disbursement'
  | 'file-report'
  | 'review-report'
  | 'waive-report'
  | 'acknowledge-amendment'
  | 'decide-amendment'
  | 'vote-amendment'
  | 'confirm-return'
>

const CHASER = system('chase-task')

/** So many missed reports of a mission are remembered. */
const REMEMBERED = 50

/** The mission's next proposal says that a report didn't come. */
function rememberMissed(state: State, project: Project, report: number): Change {
  const mission = missionOf(state, project.mission)
  const missed = { projectId: project.id, report, at: state.now }
  const missedReports = [...(mission.missedReports ?? []), missed].slice(-REMEMBERED)
  return combine(
    writing({ type: 'mission', item: { ...mission, missedReports } }),
    recording({
      chain: PROGRAMME_CHAIN,
      kind: 'report-missed',
      by: CHASER,
      facts: { mission: mission.code, projectId: project.id, report },
    }),
  )
}

/** No report came: that is recorded, and the mission told; its workflow goes on to what follows. */
function missReport(state: State, file: ProjectFile, task: HumanTask): Change {
  const { project } = file
  const report = reportOf(file, task.subject)
  if (!report) return NOTHING
  return combine(
    note(project, 'report-missed', CHASER, {
      taskId: task.id,
      report: report.n,
      kind: report.kind,
    }),
    rememberMissed(state, project, report.n),
    writing({ type: 'report', item: { ...report, status: 'missed' } }),
    telling({
      type: 'mail',
      mail: 'report-missed',
      to: missionContact(project.mission),
      projectId: project.id,
      subject: report.n,
      link: { type: 'project', projectId: project.id },
    }),
  )
}

/** A report that nobody reviewed counts as received; the mission isn't blamed. */
function leaveUnreviewed(file: ProjectFile, task: HumanTask): Change {
  const report = reportOf(file, task.subject)
  if (!report) return NOTHING
  return combine(
    note(file.project, 'report-not-reviewed', CHASER, { taskId: task.id, report: report.n }),
    writing({ type: 'report', item: { ...report, status: 'not-reviewed' } }),
  )
}

/** The secretariat is asked again: without a waiver or a report there are no final figures. */
function askWaiverAgain(file: ProjectFile, task: HumanTask): Change {
  const report = reportOf(file, task.subject)
  return report
    ? writing({ type: 'report', item: { ...report, round: report.round + 1 } })
    : NOTHING
}

/** The named end of a task on a funded project that nobody answered. Silence never decides. */
export function expireFollowUp(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  kind: FollowUpKind,
): Change {
  const { project } = file
  const end = (outcome: NonNullable<HumanTask['outcome']>) =>
    endTask(task, outcome, state.now, undefined, 'expired')
  switch (kind) {
    case 'confirm-disbursement':
      return end('lapsed')
    case 'file-report':
      return combine(missReport(state, file, task), end('missed'))
    case 'review-report':
      return combine(leaveUnreviewed(file, task), end('not-reviewed'))
    case 'waive-report':
      return combine(askWaiverAgain(file, task), end('lapsed'))
    case 'acknowledge-amendment':
      return end('to-chair')
    case 'vote-amendment':
      return combine(end('to-chair'), receipts(task))
    case 'decide-amendment': {
      const pending = pendingOf(file, task)
      const dropped =
        'refused' in pending
          ? NOTHING
          : dropAmendment(state, pending, task, CHASER, { as: 'lapsed' })
      return combine(dropped, end('lapsed'))
    }
    case 'confirm-return': {
      const next =
        project.status === 'finalising'
          ? { ...project, returnRound: project.returnRound + 1 }
          : project
      return combine(become(state, project, next), end('lapsed'))
    }
    default:
      return kind satisfies never
  }
}
