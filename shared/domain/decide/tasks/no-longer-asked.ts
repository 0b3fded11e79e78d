import { partyKey } from '../../people'
import type { Change } from '../kernel/change'
import { telling } from '../kernel/compose'
import { openTasks } from '../kernel/look-up'
import { askedParties } from './on-task'
import type { ProjectFile } from '../kernel/state'

/**
 * Tells each person of the fund who is asked something in an open task, voted or not, that the mission has
 * ended it: once, by the task asked last. The mission's own offices are told on its pages.
 */
export function tellNoLongerAsked(
  file: ProjectFile,
  mail: 'proposal-withdrawn' | 'proposal-taken-back',
): Change {
  const projectId = file.project.id
  const asked = openTasks(file)
    .toSorted((a, b) => a.openedAt.localeCompare(b.openedAt))
    .flatMap((task) => askedParties(task).map((to) => ({ to, taskId: task.id })))
    .filter(({ to }) => to.type === 'person')
  const last = new Map(asked.map((one) => [partyKey(one.to), one]))
  return telling(
    ...[...last.values()].map(({ to, taskId }) => ({
      type: 'mail' as const,
      mail,
      to,
      projectId,
      taskId,
      link: { type: 'task' as const, projectId, taskId },
    })),
  )
}
