import { additionalCents } from '../../amending/amendment-content'
import type { Actor } from '../../people'
import type { Amendment } from '../../project/follow-up'
import type { OpenFundedProject } from '../../project/project'
import { traitsOf } from '../../tasks/kinds'
import type { HumanTask } from '../../tasks/task'
import { releaseAddition } from './addition'
import { amendmentOf } from './request-amendment'
import type { Change } from '../kernel/change'
import { combine, note, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { openTasks } from '../kernel/look-up'
import type { ProjectFile, State } from '../kernel/state'

/** Whether a task is about a change, be it open or over. */
export function isAbout({ kind, subject }: HumanTask, amendment: Amendment): boolean {
  return traitsOf(kind).reviewsGender
    ? subject === amendment.version
    : traitsOf(kind).about === 'change' && subject === amendment.n
}

/** Closes whatever people are asked about a change, because it is over. */
export function closeTasksOn(file: ProjectFile, amendment: Amendment, now: string): Change {
  const asked = openTasks(file).filter((task) => isAbout(task, amendment))
  return combine(...asked.map((task) => endTask(task, 'ended', now, undefined, 'closed')))
}

/** Whether the change that is pending asks for more money. */
export function asksForMoney(file: ProjectFile): boolean {
  const pending = amendmentOf(file, file.project.pendingAmendment ?? 0)
  return pending !== undefined && additionalCents(pending) > 0
}

/** Why a change ends undecided or unapplied, by what it then is. */
const WHY = { lapsed: 'project-ends', withdrawn: 'withdrawn' } as const

/**
 * The change that is pending falls with its project, or because its mission withdraws it: nobody is asked
 * about it any more, and what was reserved for it goes back.
 */
export function dropPending<P extends OpenFundedProject>(
  state: State,
  file: ProjectFile,
  project: P,
  by: Actor,
  as: keyof typeof WHY = 'lapsed',
): { project: P; change: Change } {
  const pending = amendmentOf(file, project.pendingAmendment ?? 0)
  if (!pending) return { project, change: combine() }
  const why = WHY[as]
  const released = releaseAddition(state, project, by, why)
  const without = { ...released.project }
  delete without.pendingAmendment
  return {
    project: without,
    change: combine(
      released.change,
      note(project, `amendment-${as}`, by, { amendment: pending.n, was: pending.status, why }),
      writing({ type: 'amendment', item: { ...pending, status: as } }),
      closeTasksOn(file, pending, state.now),
    ),
  }
}
