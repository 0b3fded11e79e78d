import { traitsOf } from '../../tasks/kinds'
import type { HumanTask } from '../../tasks/task'
import type { Party } from '../../people'
import { refuse, type Refusal } from '../kernel/change'
import { taskOf } from '../kernel/look-up'
import type { ProjectFile, State } from '../kernel/state'
import { notOfOffice } from '../tasks/desk-office'

/** An open task that somebody at the desk may arrange: the secretariat any, finance those about money. */
export function openTaskAtDesk(
  state: State,
  file: ProjectFile,
  command: { taskId: string; by: Party },
): HumanTask | Refusal {
  const task = taskOf(file, command.taskId)
  if (!task) return refuse('not-found', 'There is no such task.')
  const office = traitsOf(task.kind).about === 'money' ? 'secretariat-or-finance' : 'secretariat'
  const wrong = notOfOffice(state, command.by, office)
  if (wrong) return wrong
  return task.status === 'open'
    ? task
    : refuse('already-done', `The task has ended: ${task.outcome ?? task.status}.`)
}
