import type { Asking } from '../../shared/domain/answers/tasks/asking'
import { delegatesFor } from '../../shared/domain/decide/kinds/delegate'
import { committedCents, isFunded } from '../../shared/domain/project/project'
import { amountOf, stateOf, type Case } from './case'
import { mayReturn } from './other-acts'
import { reviewAnswered } from './review-at-hand'

/** The most that an answer may name, in US cents: of money that moves, what is committed and not yet paid. */
function mostCents(found: Case): number {
  const { task, file } = found
  if (!isFunded(file.project)) return amountOf(found)
  if (task.kind === 'confirm-disbursement')
    return committedCents(file.project) - file.project.disbursedCents
  return task.kind === 'waive-report' ? committedCents(file.project) : amountOf(found)
}

/** The case at hand as its form looks at it. */
export function askingOf(found: Case, now: string): Asking {
  const { task, by, file } = found
  const people = by.type === 'person' ? delegatesFor(stateOf(found, now), file, task, by) : []
  return {
    taskId: task.id,
    by,
    mostCents: mostCents(found),
    mayReturn: mayReturn(found, now),
    people: people.map(({ id }) => id),
    review: reviewAnswered(found),
  }
}
