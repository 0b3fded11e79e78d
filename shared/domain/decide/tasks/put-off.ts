import type { HumanTask } from '../../tasks/task'
import { toInstant } from '../../time'

/** A task due as much later as it has rested since a moment, or since it was opened. */
export function putOff(task: HumanTask, since: string, now: string): HumanTask {
  const from = task.openedAt > since ? task.openedAt : since
  const rested = Date.parse(now) - Date.parse(from)
  const later = (at: string) => toInstant(Date.parse(at) + rested)
  return {
    ...task,
    dueAt: later(task.dueAt),
    chase: task.chase.map((step, index) =>
      index < task.chased ? step : { ...step, at: later(step.at) },
    ),
  }
}
