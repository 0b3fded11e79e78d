import { committedCents, type OpenFundedProject, type Project } from '../project/project'
import { dayOf } from '../time'
import type { Booking } from './change'
import type { State } from './state'
import { classify } from './status'

/**
 * What brings a project's booked expenditure to a cumulative figure: the difference, negative when the
 * figure is lower than what was booked, so that a correction is an entry of its own. None when it is the
 * same. `on` is the day the figure stands for.
 */
export function bookSpent(
  state: State,
  project: OpenFundedProject,
  spentCents: number,
  on: string,
): { project: OpenFundedProject; bookings: Booking[] } {
  const after: OpenFundedProject = { ...project, expensedCents: spentCents }
  const cents = spentCents - project.expensedCents
  if (cents === 0) return { project: after, bookings: [] }
  const today = dayOf(state.now)
  const entry: Booking = {
    year: project.reservation.year,
    projectId: project.id,
    type: 'expenditure',
    amounts: { expensed: cents },
    grants: 0,
    // A day to come can't be a day of spending, whatever the report says it looks at.
    valueDate: on < today ? on : today,
    classification: classify(state, after),
  }
  return { project: after, bookings: [entry] }
}

/** What was spent before it was paid, in US cents. */
export function prefinancedCents(project: OpenFundedProject, spentCents: number): number {
  return Math.max(0, spentCents - project.disbursedCents)
}

/** Whether a cumulative figure is more than was ever promised. */
export function isAboveCommitted(project: Project, spentCents: number): boolean {
  return 'commitments' in project && spentCents > committedCents(project)
}
