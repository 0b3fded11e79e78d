import type { HumanTask } from '../../../tasks/task'
import { refuse, type Change } from '../../kernel/change'
import { combine, note, NOTHING, system, writing } from '../../kernel/compose'
import { endTask } from '../../tasks/end-task'
import { reportOf, reportRound } from '../../running/report'
import type { ProjectFile, State } from '../../kernel/state'
import { AS_IT_IS, type KindRules } from './kind-rules'

/** A report that nobody reviewed counts as received; the mission isn't blamed. */
function leaveUnreviewed(file: ProjectFile, task: HumanTask): Change {
  const report = reportOf(file, task.subject)
  if (!report) return NOTHING
  return combine(
    note(file.project, 'report-not-reviewed', system('chase-task'), {
      taskId: task.id,
      report: report.n,
    }),
    writing({ type: 'report', item: { ...report, status: 'not-reviewed' } }),
  )
}

function open(_state: State, file: ProjectFile, { subject }: HumanTask) {
  return reportOf(file, subject)?.status === 'filed'
    ? AS_IT_IS
    : refuse('not-allowed', 'There is no filed report to review.', ['filed'])
}

export const reviewReport: KindRules = {
  opensIn: ['active', 'suspended', 'finalising'],
  round: reportRound,
  open,
  expire: (state, file, task) =>
    combine(
      leaveUnreviewed(file, task),
      endTask(task, 'not-reviewed', state.now, undefined, 'expired'),
    ),
}
