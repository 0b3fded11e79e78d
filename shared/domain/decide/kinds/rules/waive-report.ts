import type { HumanTask } from '../../../tasks/task'
import { refuse, type Change, type Refusal } from '../../kernel/change'
import { combine, NOTHING, writing } from '../../kernel/compose'
import { endTask } from '../../tasks/end-task'
import { reportOf, reportRound } from '../../running/report'
import type { ProjectFile, State } from '../../kernel/state'
import { AS_IT_IS, type KindRules, type Opening } from './kind-rules'

function open(_state: State, { project }: ProjectFile): Opening | Refusal {
  const isMissing =
    project.status === 'finalising' &&
    (project.finalReport === 'not-received' || project.finalReport === 'not-reviewed')
  return isMissing ? AS_IT_IS : refuse('not-allowed', 'No final report is missing.', ['go on'])
}

/** The secretariat is asked again: without a waiver or a report there are no final figures. */
function askAgain(file: ProjectFile, task: HumanTask): Change {
  const report = reportOf(file, task.subject)
  return report
    ? writing({ type: 'report', item: { ...report, round: report.round + 1 } })
    : NOTHING
}

export const waiveReport: KindRules = {
  opensIn: ['finalising'],
  round: reportRound,
  open,
  expire: (state, file, task) =>
    combine(askAgain(file, task), endTask(task, 'lapsed', state.now, undefined, 'expired')),
}
