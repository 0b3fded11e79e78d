import type { LedgerEntry } from '../money/ledger'
import { moneyByYear } from '../money/money-by-year'
import { owedOn } from '../money/owed'
import type { Instalment } from '../project/follow-up'
import type { Activity } from '../activities/activity'
import { titleOf, type Project } from '../project/project'
import { dayOf, daysBetween, yearOf } from '../time'
import type { Row, Shape } from './columns'

export const paymentStates = ['all', 'due', 'made'] as const

export const paymentsShape: Shape = {
  columns: [
    'year',
    'projectId',
    'title',
    'mission',
    'state',
    'instalment',
    'instalments',
    'plannedOn',
    'bookedOn',
    'valueOn',
    'reference',
    'due',
    'daysOverdue',
    'paid',
  ],
  sums: ['due', 'paid'],
}

/** Whether an entry is a payment, or takes one back. */
export function isPayment({ type, amounts }: LedgerEntry): boolean {
  return type === 'disbursement' && (amounts.disbursed ?? 0) !== 0
}

function nameOf(paidFor: Project | Activity): string {
  return 'content' in paidFor ? paidFor.content.title : titleOf(paidFor)
}

/** A payment as it was booked on one envelope year: what one pays of two years' money is two lines. */
export function paymentMadeRow(entry: LedgerEntry, paidFor: Project | Activity | undefined): Row {
  return {
    year: entry.year,
    projectId: entry.projectId,
    title: paidFor ? nameOf(paidFor) : null,
    mission: entry.classification.mission,
    state: 'made',
    plannedOn: null,
    bookedOn: dayOf(entry.bookedAt),
    valueOn: entry.valueDate ?? null,
    reference: entry.reference ?? null,
    due: 0,
    paid: entry.amounts.disbursed ?? 0,
  }
}

/**
 * Part payments of a project of which something is owed, as the plan stands now, each in the envelope year whose
 * money is paid next.
 */
export function paymentsDueRows(
  file: { project: Project; instalments: readonly Instalment[] },
  today: string,
): Row[] {
  const { project, instalments } = file
  const left = moneyByYear(project).map(({ year, amounts }) => ({
    year,
    cents: amounts.committed - amounts.disbursed + amounts.returned,
  }))
  const owed = (owedOn(file, today)?.parts ?? []).filter(({ owedCents }) => owedCents > 0)
  return owed.map(({ n, plannedOn, owedCents }) => {
    const [next = left.at(-1)] = left.filter(({ cents }) => cents > 0)
    if (next) next.cents -= owedCents
    return {
      year: next?.year ?? yearOf(plannedOn),
      projectId: project.id,
      title: titleOf(project),
      mission: project.mission,
      state: 'due',
      instalment: n,
      instalments: instalments.filter(({ status }) => status !== 'cancelled').length,
      plannedOn,
      due: owedCents,
      daysOverdue: plannedOn < today ? daysBetween(plannedOn, today) : null,
      paid: 0,
    }
  })
}
