import { expendituresOf } from '../../money/entries'
import type { Party } from '../../people'
import {
  committedCents,
  isFunded,
  type OpenFundedProject,
  type Project,
} from '../../project/project'
import { dayOf } from '../../time'
import type { ProjectFile, State } from '../kernel/state'
import type { Papers } from '../kernel/status'

/**
 * The papers of a cumulative figure that stands for a day. Neither a day to come nor one before the commitment
 * can be a day of spending, whatever the report says it looks at.
 */
export function spentOn({ now }: State, { activeSince }: OpenFundedProject, on: string): Papers {
  const [since, today] = [dayOf(activeSince), dayOf(now)]
  if (on < since) return { valueDate: since }
  return { valueDate: on < today ? on : today }
}

/** A cumulative figure as it is booked: what it differs by from the one before is an entry of its own. */
export function bookSpent(
  { now }: State,
  project: OpenFundedProject,
  spentCents: number,
  { on, by }: { on: string | undefined; by: Party },
): Pick<OpenFundedProject, 'expensedCents' | 'expenditures'> {
  const cents = spentCents - project.expensedCents
  const before = expendituresOf(project)
  return {
    expensedCents: spentCents,
    ...(cents !== 0 && {
      expenditures: [...before, { cents, ...(on !== undefined && { on }), by, at: now }],
    }),
  }
}

/** What was spent before it was paid, in US cents. */
export function prefinancedCents(project: OpenFundedProject, spentCents: number): number {
  return Math.max(0, spentCents - project.disbursedCents)
}

/** Whether a cumulative figure is more than was ever promised. */
export function isAboveCommitted(project: Project, spentCents: number): boolean {
  return 'commitments' in project && spentCents > committedCents(project)
}

/**
 * The most that may be stated as spent without an accepted report: what was paid, or what a report states that
 * nobody has looked at.
 */
export function mostSpentCents({ project, reports }: ProjectFile): number {
  if (!isFunded(project)) return 0
  const held = project.disbursedCents - project.returnedCents
  const stated = reports.find(({ kind, status }) => kind === 'final' && status === 'not-reviewed')
  return Math.min(committedCents(project), Math.max(held, stated?.content?.spentToDate ?? 0))
}
