import type { Party } from '../../people'
import { traitsOf } from '../../tasks/kinds'
import type { HumanTask, TaskOutcome } from '../../tasks/task'
import type { Change } from '../kernel/change'
import { combine, telling, writing } from '../kernel/compose'
import { openTasks } from '../kernel/look-up'
import type { ProjectFile } from '../kernel/state'

/** Ends a task and tells its workflow, in the words the workflow branches on. */
export function endTask(
  task: HumanTask,
  outcome: TaskOutcome,
  now: string,
  by?: Party,
  status: 'done' | 'expired' | 'closed' = 'done',
): Change {
  const ended: HumanTask = { ...task, status, outcome, endedAt: now, ...(by && { endedBy: by }) }
  return combine(
    writing({ type: 'task', item: ended }),
    telling({ type: 'complete', projectId: task.projectId, taskId: task.id }),
  )
}

/**
 * Closes every open task of a project but one, because what they asked about is over. What is asked of a closed
 * project as well goes on.
 */
export function closeTasks(file: ProjectFile, now: string, but?: string): Change {
  return combine(
    ...openTasks(file)
      .filter(({ id, kind }) => id !== but && !traitsOf(kind).outlivesProject)
      .map((task) => endTask(task, 'ended', now, undefined, 'closed')),
  )
}
