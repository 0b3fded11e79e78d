import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, system, telling, writing } from '../kernel/compose'
import { taskOf } from '../kernel/look-up'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'

/**
 * Keeps the callback of a workflow that waits for a task. When the outcome is already there the workflow
 * is told at once.
 */
export function storeToken(
  state: State,
  file: ProjectFile,
  command: CommandOf<'store-token'>,
): Decided {
  const task = taskOf(file, command.taskId)
  if (!task) return refuse('not-found', 'There is no such task.')
  if (task.token === command.token) return refuse('already-done', 'This wait is known.')
  return combine(
    become(state, file.project, file.project),
    writing({ type: 'task', item: { ...task, token: command.token } }),
    note(file.project, 'workflow-waits', system('await-answer'), { taskId: task.id }),
    task.status === 'open'
      ? telling()
      : telling({ type: 'complete', projectId: task.projectId, taskId: task.id }),
  )
}
