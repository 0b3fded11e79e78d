import { PROGRAMME_CHAIN } from '../../../audit/record'
import type { Project } from '../../../project/project'
import { dayOf, endOfDay } from '../../../time'
import type { HumanTask } from '../../../tasks/task'
import { refuse, type Change, type Refusal } from '../../kernel/change'
import { combine, note, NOTHING, recording, system, writing } from '../../kernel/compose'
import { endTask } from '../../tasks/end-task'
import { missionOf } from '../../kernel/look-up'
import { restsWhileSuspended } from '../../running/pause'
import { reportOf, reportRound, reportStep } from '../../running/report'
import { openReportDraft } from '../../running/report-draft'
import { isToAsk } from '../../kernel/run-limit'
import type { ProjectFile, State } from '../../kernel/state'
import type { KindRules, Opening } from './kind-rules'
import { tellMission } from '../../tasks/tell-mission'

const CHASER = system('chase-task')

/** So many missed reports of a mission are remembered. */
const REMEMBERED = 50

/** By its calendar; once returned by policy. */
function dueAt(file: ProjectFile, n: number): string | undefined {
  const report = reportOf(file, n)
  return report && report.status !== 'returned' ? endOfDay(report.dueOn) : undefined
}

/** To be corrected it has at least the time that it had. */
function notDueBefore(file: ProjectFile, n: number): string | undefined {
  const report = reportOf(file, n)
  return report && endOfDay(report.dueOn)
}

function open(
  state: State,
  file: ProjectFile,
  { subject, dueAt: due }: HumanTask,
): Opening | Refusal {
  const report = reportOf(file, subject)
  if (!report) return refuse('not-found', 'There is no such report.')
  if (restsWhileSuspended(file.project, report))
    return refuse('not-allowed', 'Nobody is asked while it is suspended.', ['wait'])
  const { next } = reportStep(file, subject, state.now)
  const isAskable = report.status === 'planned' || report.status === 'returned'
  if (!isToAsk(next) || !isAskable)
    return refuse('not-allowed', `The report is ${report.status}.`, [next])
  return {
    mail: report.status === 'returned' ? 'report-returned' : 'task-opened',
    change: combine(
      writing({ type: 'report', item: { ...report, status: 'asked', dueOn: dayOf(due) } }),
      openReportDraft(state, file, report),
    ),
  }
}

/** The mission's next proposal says that a report didn't come. */
function rememberMissed(state: State, project: Project, report: number): Change {
  const mission = missionOf(state, project.mission)
  const missed = { projectId: project.id, report, at: state.now }
  const missedReports = [...(mission.missedReports ?? []), missed].slice(-REMEMBERED)
  return combine(
    writing({
      type: 'missed-reports',
      item: { schema: 1, mission: mission.code, missedReports },
    }),
    recording({
      chain: PROGRAMME_CHAIN,
      kind: 'report-missed',
      by: CHASER,
      facts: { mission: mission.code, projectId: project.id, report },
    }),
  )
}

/** No report came: that is recorded, and the mission told; its workflow goes on to what follows. */
function missed(state: State, file: ProjectFile, task: HumanTask): Change {
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
    tellMission(project, 'report-missed', { subject: report.n }),
  )
}

export const fileReport: KindRules = {
  opensIn: ['active', 'suspended', 'finalising'],
  round: reportRound,
  dueAt,
  notDueBefore,
  open,
  expire: (state, file, task) =>
    combine(missed(state, file, task), endTask(task, 'missed', state.now, undefined, 'expired')),
}
