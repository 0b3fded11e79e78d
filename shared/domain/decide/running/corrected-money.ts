import type { Entry } from '../../money/entries'
import { expendituresOf, returnsOf } from '../../money/entries'
import { paymentsOf } from '../../money/owed'
import type { Correction, EntryRef } from '../../project/correction'
import type { Instalment } from '../../project/follow-up'
import type { Movement } from '../../project/movement'
import { committedCents, type Commitment, type FundedProject } from '../../project/project'
import type { State } from '../kernel/state'
import { keptCents } from './closure'

/** What an entry may be corrected to, in US cents; `least` of nothing: it may not have been made at all. */
export interface Room {
  leastCents: number
  mostCents: number
}

function isEnding(
  project: FundedProject,
): project is Extract<FundedProject, { status: 'finalising' | 'closed' }> {
  return project.status === 'finalising' || project.status === 'closed'
}

/** What a commitment may be given back of what was taken from it, where its envelope still has it. */
function regainable({ envelopes }: Pick<State, 'envelopes'>, project: FundedProject) {
  if (!isEnding(project)) return []
  const left = new Map<number, number>()
  return project.commitments.map(({ year, cents, grossCents = cents }) => {
    const available = left.get(year) ?? Math.max(0, availableIn(envelopes, year))
    const regained = Math.min(grossCents - cents, available)
    left.set(year, available - regained)
    return regained
  })
}

function availableIn(envelopes: State['envelopes'], year: number): number {
  return envelopes.find((one) => one.year === year)?.availableCents ?? 0
}

/** The most that may stand as paid and not come back, or as spent: what is committed, or can be again. */
function coveredCents(state: Pick<State, 'envelopes'>, project: FundedProject): number {
  return regainable(state, project).reduce((sum, cents) => sum + cents, committedCents(project))
}

/**
 * What an entry may be corrected to as things stand: no more came back than was paid, and what is out or spent is
 * covered by what was committed.
 */
export function roomFor(
  state: Pick<State, 'envelopes'>,
  project: FundedProject,
  { ref, cents }: Pick<Entry, 'ref' | 'cents'>,
): Room {
  const { disbursedCents, returnedCents, expensedCents } = project
  const covered = coveredCents(state, project)
  switch (ref.kind) {
    case 'payment': {
      const others = disbursedCents - cents
      return {
        leastCents: Math.max(0, returnedCents - others),
        mostCents: Math.max(0, covered + returnedCents - others),
      }
    }
    case 'return': {
      const held = disbursedCents - (returnedCents - cents)
      return { leastCents: Math.max(0, held - covered), mostCents: Math.max(0, held) }
    }
    case 'expenditure': {
      // Below nothing where a later figure was lower than this one.
      const others = expensedCents - cents
      return { leastCents: Math.max(0, -others), mostCents: Math.max(0, covered - others) }
    }
  }
}

/** A project whose money of one kind is more, or less, by so much; final figures go with what is spent. */
export function movedBy<P extends FundedProject>(
  project: P,
  kind: EntryRef['kind'],
  cents: number,
): P {
  switch (kind) {
    case 'payment':
      return { ...project, disbursedCents: project.disbursedCents + cents }
    case 'return':
      return { ...project, returnedCents: project.returnedCents + cents }
    case 'expenditure':
      return {
        ...project,
        expensedCents: project.expensedCents + cents,
        ...(isEnding(project) &&
          project.finalSpentCents !== undefined && {
            finalSpentCents: Math.max(0, project.finalSpentCents + cents),
          }),
      }
  }
}

type Named = Pick<Movement, 'correction' | 'reversedBy'>

/** A list in which one was taken back and another stands instead, at the end. */
function replaced<One extends Named>(all: readonly One[], at: number, by: number, to?: One): One[] {
  const reversed = all.map((one, index) => (index === at ? { ...one, reversedBy: by } : one))
  return to ? [...reversed, to] : reversed
}

/** The single entries of a project and its part payments once a correction holds. */
export function withEntries<P extends FundedProject>(
  before: FundedProject,
  after: P,
  instalments: readonly Instalment[],
  { n, entry, to, by, at }: Correction,
): { project: P; instalments: readonly Instalment[] } {
  const place = entry.n - 1
  const stated: Movement | undefined = to && { ...to, by, at, correction: n }
  switch (entry.kind) {
    case 'payment': {
      const changed = instalments.map((one): Instalment => {
        if (one.n !== entry.instalment) return one
        const { paid: _once, ...rest } = one
        const { on = at.slice(0, 10), reference = '' } = to ?? {}
        const payment = to && { cents: to.cents, on, reference, by, at, correction: n }
        return { ...rest, payments: replaced(paymentsOf(one), place, n, payment) }
      })
      return { project: after, instalments: changed }
    }
    case 'return': {
      const returnedMoney = replaced(returnsOf(before), place, n, stated)
      return { project: { ...after, returnedMoney }, instalments }
    }
    case 'expenditure': {
      const expenditures = replaced(expendituresOf(before), place, n, stated)
      return { project: { ...after, expenditures }, instalments }
    }
  }
}

/** Commitments that cover what is out or spent again, the earliest first. */
export function recommitted<P extends FundedProject>(
  state: Pick<State, 'envelopes'>,
  project: P,
): P {
  if (!isEnding(project)) return project
  let missing = Math.max(0, keptCents(project) - committedCents(project))
  if (missing === 0) return project
  const most = regainable(state, project)
  const commitments = project.commitments.map((one, index): Commitment => {
    const regained = Math.min(missing, most[index] ?? 0)
    missing -= regained
    return regained > 0 ? { ...one, cents: one.cents + regained } : one
  })
  return { ...project, commitments }
}

/** What was given up is at most what is still out. */
export function writtenOffAtMost<P extends FundedProject>(project: P): P {
  if (!isEnding(project) || project.finalSpentCents === undefined) return project
  const { disbursedCents, returnedCents, finalSpentCents, writtenOffCents } = project
  const out = Math.max(0, disbursedCents - returnedCents - finalSpentCents)
  return { ...project, writtenOffCents: Math.min(writtenOffCents, out) }
}
