import type * as z from 'zod'
import type { askedSchema } from '../contracts/steps'
import { secondsUntil } from '../domain/time'
import { isPaused } from '../domain/decide/running/pause'
import type { ProjectFile } from '../domain/decide/kernel/state'
import type { HumanTask } from '../domain/tasks/task'
import type { Stands } from './act-on-project'

type Asked = z.infer<typeof askedSchema>

/** The longest a workflow waits before it looks again, in seconds: well inside an execution's year. */
const LONGEST_WAIT = 300 * 86_400

/** The task under an id as it stands after an act, whether the act changed it or not. */
export function taskAfter({ state, change }: Stands, id: string): HumanTask | undefined {
  const written = (change?.writes ?? []).flatMap((write) =>
    write.type === 'task' && write.item.id === id ? [write.item] : [],
  )
  return written.at(-1) ?? state.file?.tasks.find((task) => task.id === id)
}

/** While a project rests nobody is chased: its workflow looks again after so many seconds. */
const REST = 86_400

/** A task as its workflow waits for it; one that isn't there has ended. */
export function asked(
  task: HumanTask | undefined,
  id: string,
  now: string,
  file: ProjectFile | undefined,
): Asked {
  if (!task) return { taskId: id, waitSeconds: 1, outcome: 'ended' }
  if (task.status !== 'open') {
    return { taskId: id, waitSeconds: 1, outcome: task.outcome ?? 'ended' }
  }
  if (file && isPaused(file, task, now)) return { taskId: id, waitSeconds: REST, outcome: 'none' }
  const step = task.chase[task.chased]
  const seconds = step ? secondsUntil(now, step.at) : 1
  return { taskId: id, waitSeconds: Math.min(seconds, LONGEST_WAIT), outcome: 'none' }
}
