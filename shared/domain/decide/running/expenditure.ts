import { committedCents, type OpenFundedProject, type Project } from '../../project/project'
import { dayOf } from '../../time'
import type { State } from '../kernel/state'
import type { Papers } from '../kernel/status'

/**
 * The papers of a cumulative figure that stands for a day. A day to come can't be a day of spending,
 * whatever the report says it looks at.
 */
export function spentOn(state: State, on: string): Papers {
  const today = dayOf(state.now)
  return { valueDate: on < today ? on : today }
}

/** What was spent before it was paid, in US cents. */
export function prefinancedCents(project: OpenFundedProject, spentCents: number): number {
  return Math.max(0, spentCents - project.disbursedCents)
}

/** Whether a cumulative figure is more than was ever promised. */
export function isAboveCommitted(project: Project, spentCents: number): boolean {
  return 'commitments' in project && spentCents > committedCents(project)
}
