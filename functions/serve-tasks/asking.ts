import type { Asking } from '../../shared/domain/answers/tasks/asking'
import { committedCents, isFunded } from '../../shared/domain/project/project'
import { amountOf, votesOf, type Case } from './case'
import { colleagues, isAskedAgain, mayReturn, mayWaive } from './other-acts'
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
  const { task, by } = found
  return {
    taskId: task.id,
    by,
    versionHash: task.versionHash,
    mostCents: mostCents(found),
    amountCents: amountOf(found),
    mayReturn: mayReturn(found, now),
    mayWaive: mayWaive(found, now),
    isAskedAgain: isAskedAgain(found),
    replaces: votesOf(found).own?.n,
    people: colleagues(found, now).map(({ id }) => id),
    review: reviewAnswered(found),
  }
}
