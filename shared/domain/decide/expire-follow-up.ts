import type { TaskKind } from '../programme/programme'
import type { HumanTask } from '../tasks/task'
import type { Change } from './change'
import { combine } from './draft-change'
import { endTask } from './end-task'
import type { ProjectFile, State } from './state'
import { become } from './status'

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

/** The named end of a task on a funded project that nobody answered. */
export function expireFollowUp(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  _kind: FollowUpKind,
): Change {
  return combine(
    become(state, file.project, file.project),
    endTask(task, 'lapsed', state.now, undefined, 'expired'),
  )
}
