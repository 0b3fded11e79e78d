import type { EntryRef } from '../project/correction'
import type { Instalment } from '../project/follow-up'
import type { Movement } from '../project/movement'
import { isFunded, type FundedProject, type Project } from '../project/project'
import { paymentsOf } from './owed'

/** What was confirmed on a project, as it stands or stood in the ledger; amounts in US cents. */
export interface Entry {
  ref: EntryRef
  cents: number
  on?: string | undefined
  reference?: string | undefined
  /** The correction that brought it, and the one that took it back. */
  correction?: number | undefined
  reversedBy?: number | undefined
}

/** The sum of what wasn't taken back. */
export function standingCents(all: readonly Pick<Movement, 'cents' | 'reversedBy'>[]): number {
  return all.reduce((sum, { cents, reversedBy }) => sum + (reversedBy === undefined ? cents : 0), 0)
}

/** Single movements; what was booked before they were kept comes first, as one. */
function withEarlier(kept: readonly Movement[], bookedCents: number): readonly Movement[] {
  const earlier = bookedCents - standingCents(kept)
  return earlier === 0 ? kept : [{ cents: earlier }, ...kept]
}

/** What was confirmed as come back, the first first. */
export function returnsOf({
  returnedMoney = [],
  returnedCents,
}: FundedProject): readonly Movement[] {
  return withEarlier(returnedMoney, returnedCents)
}

/** What was booked as spent, each the difference to what was booked before it, the first first. */
export function expendituresOf({
  expenditures = [],
  expensedCents,
}: FundedProject): readonly Movement[] {
  return withEarlier(expenditures, expensedCents)
}

/** Everything that was confirmed on a project, also what was taken back. */
export function entriesOf({
  project,
  instalments,
}: {
  project: Project
  instalments: readonly Instalment[]
}): Entry[] {
  if (!isFunded(project)) return []
  const numbered = (kind: 'return' | 'expenditure', all: readonly Movement[]) =>
    all.map((one, index): Entry => ({ ...stated(one), ref: { kind, n: index + 1 } }))
  const payments = instalments
    .toSorted((a, b) => a.n - b.n)
    .flatMap((part) =>
      paymentsOf(part).map((one, index): Entry => ({
        ...stated(one),
        ref: { kind: 'payment', instalment: part.n, n: index + 1 },
      })),
    )
  return [
    ...payments,
    ...numbered('return', returnsOf(project)),
    ...numbered('expenditure', expendituresOf(project)),
  ]
}

function stated({ cents, on, reference, correction, reversedBy }: Omit<Entry, 'ref'>) {
  return { cents, on, reference, correction, reversedBy }
}

/** A stable word for an entry of a project: `payment.1.2`, `return.1`. */
export function entryName(ref: EntryRef): string {
  return ref.kind === 'payment' ? `payment.${ref.instalment}.${ref.n}` : `${ref.kind}.${ref.n}`
}

export function entryAt(file: Parameters<typeof entriesOf>[0], ref: EntryRef): Entry | undefined {
  return entriesOf(file).find((one) => entryName(one.ref) === entryName(ref))
}

/** Whether an entry counts, so that it can be corrected: a lower figure that came later corrects by itself. */
export function stands({ cents, reversedBy }: Pick<Entry, 'cents' | 'reversedBy'>): boolean {
  return reversedBy === undefined && cents > 0
}
