import { partyKey, type Party } from '../../people'
import type { Amendment } from '../../project/follow-up'
import { isOpenFunded } from '../../project/project'
import { amendmentOf } from './request-amendment'
import { dropPending, isAbout } from './amendment-end'
import { refuse, type Change, type Decided, hinder } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, telling } from '../kernel/compose'
import { askedParties } from '../tasks/on-task'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'

/** Whoever was asked about a change hears once that it is off, by the last task they were asked in. */
function tellAsked(file: ProjectFile, amendment: Amendment): Change {
  const last = new Map<string, { to: Party; taskId: string }>()
  const tasks = file.tasks.filter((task) => isAbout(task, amendment))
  for (const task of tasks.toSorted((a, b) => a.openedAt.localeCompare(b.openedAt)))
    for (const to of askedParties(task)) last.set(partyKey(to), { to, taskId: task.id })
  const projectId = file.project.id
  return telling(
    ...[...last.values()].map(({ to, taskId }) => ({
      type: 'mail' as const,
      mail: 'amendment-withdrawn' as const,
      to,
      projectId,
      taskId,
      subject: amendment.n,
      link: { type: 'task' as const, projectId, taskId },
    })),
  )
}

/**
 * The mission withdraws its request for a change, until it is applied: the terms agreed before stand, and
 * something else may be asked for.
 */
export function withdrawAmendment(
  state: State,
  file: ProjectFile,
  command: CommandOf<'withdraw-amendment'>,
): Decided {
  const { project } = file
  const { by } = command
  const amendment = amendmentOf(file, command.amendment)
  if (!amendment) return refuse('not-found', 'There is no such request for a change.')
  if (amendment.status === 'withdrawn') return refuse('already-done', 'It has been withdrawn.')
  if (!isOpenFunded(project) || project.pendingAmendment !== amendment.n)
    return hinder({ code: 'change-over' }, `The request is ${amendment.status}.`, [
      'requested',
      'approved',
    ])
  const dropped = dropPending(state, file, project, by, 'withdrawn')
  return combine(
    become(state, project, { ...dropped.project, lastActAt: state.now }),
    dropped.change,
    tellAsked(file, amendment),
  )
}
