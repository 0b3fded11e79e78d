import type { LedgerEntry } from '../money/ledger'
import { moneyByYear } from '../money/money-by-year'
import type { Instalment } from '../project/follow-up'
import { titleOf, type OpenFundedProject, type Project } from '../project/project'
import { dayOf, daysBetween, endOfDay, yearOf } from '../time'
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

/** A payment as it was booked on one envelope year: what one pays of two years' money is two lines. */
export function paymentMadeRow(entry: LedgerEntry, project: Project | undefined): Row {
  return {
    year: entry.year,
    projectId: entry.projectId,
    title: project ? titleOf(project) : null,
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

/** Part payments that were neither made nor given up by the end of a day, the earliest first. */
export function dueBy(instalments: readonly Instalment[], asOf: string): Instalment[] {
  return instalments
    .filter(({ status, paid }) => {
      if (status === 'cancelled') return false
      return status !== 'confirmed' || (paid !== undefined && paid.at > endOfDay(asOf))
    })
    .sort((a, b) => a.plannedOn.localeCompare(b.plannedOn) || a.n - b.n)
}

/** Part payments of a project that are due, each in the envelope year whose money is paid next. */
export function paymentsDueRows(
  project: OpenFundedProject,
  instalments: readonly Instalment[],
  asOf: string,
): Row[] {
  const left = moneyByYear(project).map(({ year, amounts }) => ({
    year,
    cents: amounts.committed - amounts.disbursed,
  }))
  return dueBy(instalments, asOf).map(({ n, plannedOn, plannedCents }) => {
    const [next = left.at(-1)] = left.filter(({ cents }) => cents > 0)
    if (next) next.cents -= plannedCents
    return {
      year: next?.year ?? yearOf(plannedOn),
      projectId: project.id,
      title: titleOf(project),
      mission: project.mission,
      state: 'due',
      instalment: n,
      instalments: instalments.filter(({ status }) => status !== 'cancelled').length,
      plannedOn,
      due: plannedCents,
      daysOverdue: plannedOn < asOf ? daysBetween(plannedOn, asOf) : null,
      paid: 0,
    }
  })
}
