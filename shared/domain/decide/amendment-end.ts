import { additionalCents } from '../amending/content'
import type { Actor } from '../people'
import type { Amendment } from '../project/follow-up'
import type { OpenFundedProject } from '../project/project'
import { releaseAddition } from './addition'
import { amendmentOf } from './amendment'
import type { Change } from './change'
import { combine, note, writing } from './draft-change'
import { endTask } from './end-task'
import { openTasks } from './look-up'
import type { ProjectFile, State } from './state'

const ABOUT_A_CHANGE = ['acknowledge-amendment', 'decide-amendment', 'vote-amendment']

/** Closes whatever people are asked about a change, because it is over. */
export function closeTasksOn(file: ProjectFile, amendment: Amendment, now: string): Change {
  const asked = openTasks(file).filter(
    ({ kind, subject }) =>
      (ABOUT_A_CHANGE.includes(kind) && subject === amendment.n) ||
      (kind === 'gender-review' && subject === amendment.version),
  )
  return combine(...asked.map((task) => endTask(task, 'ended', now, undefined, 'closed')))
}

/** Whether the change that is pending asks for more money. */
export function asksForMoney(file: ProjectFile): boolean {
  const pending = amendmentOf(file, file.project.pendingAmendment ?? 0)
  return pending !== undefined && additionalCents(pending) > 0
}

/**
 * The change that is pending falls with its project: nobody is asked about it any more, and what was
 * reserved for it goes back.
 */
export function dropPending<P extends OpenFundedProject>(
  state: State,
  file: ProjectFile,
  project: P,
  by: Actor,
): { project: P; change: Change } {
  const pending = amendmentOf(file, project.pendingAmendment ?? 0)
  if (!pending) return { project, change: combine() }
  const released = releaseAddition(state, project, by, 'project-ends')
  const without = { ...released.project }
  delete without.pendingAmendment
  return {
    project: without,
    change: combine(
      released.change,
      note(project, 'amendment-lapsed', by, { amendment: pending.n, why: 'project-ends' }),
      writing({ type: 'amendment', item: { ...pending, status: 'lapsed' } }),
      closeTasksOn(file, pending, state.now),
    ),
  }
}
