import { confirmsPayment } from '../../shared/domain/tasks/kinds'
import type { Asking } from '../../shared/domain/answers/tasks/asking'
import { partOwed } from '../../shared/domain/decide/running/disbursement'
import { dayOf } from '../../shared/domain/time'
import { amountOf, votesOf, type Case } from './case'
import { colleagues, isAskedAgain, mayReturn, mayWaive } from './other-acts'
import { reviewAnswered } from './review-at-hand'

/** The most that an answer may name, in US cents: what the rule takes. */
function mostCents(found: Case, now: string): number {
  const { task, file } = found
  return confirmsPayment(task.kind)
    ? (partOwed(file, task.subject, dayOf(now))?.mostCents ?? 0)
    : amountOf(found, now)
}

/** The case at hand as its form looks at it. */
export function askingOf(found: Case, now: string): Asking {
  const { task, by } = found
  return {
    taskId: task.id,
    by,
    versionHash: task.versionHash,
    mostCents: mostCents(found, now),
    amountCents: amountOf(found, now),
    mayReturn: mayReturn(found, now),
    mayWaive: mayWaive(found, now),
    isAskedAgain: isAskedAgain(found, now),
    replaces: votesOf(found).own?.n,
    people: colleagues(found, now).map(({ id }) => id),
    review: reviewAnswered(found),
  }
}
