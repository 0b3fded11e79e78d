import type { Instalment } from '../project/follow-up'
import { grantedCents, isFunded, type FundedProject, type Project } from '../project/project'
import type { Measure } from './envelope'
import type { LedgerEntry } from './ledger'
import { moneyByYear } from './money-by-year'

/** What the ledger holds of one project in all years, in US cents. */
export interface Booked {
  /** Firmly promised, net of what went back to the envelope. */
  approvedCents: number
  paidCents: number
  expensedCents: number
  returnedCents: number
}

/** One part payment, and what of it is owed; amounts in US cents. */
export interface PartOwed {
  n: number
  plannedCents: number
  plannedOn: string
  /** Confirmed as paid on it so far. */
  paidCents: number
  /** What is still owed of it, now or later. */
  owedCents: number
  isDue: boolean
  /**
   * Finance was asked for it before the project ended and hasn't said whether it was paid: so much may have
   * been.
   */
  perhapsPaidCents: number
  /** The most that may be confirmed as paid on it now. */
  mostCents: number
}

/**
 * What is owed on a project, by whom, in US cents: the one figure that pages show, rules apply, mails say and
 * closure asks.
 */
export interface Owed extends Booked {
  /** Ever promised, whatever went back since. */
  grantedCents: number
  /** Still owed to the mission, now and later. Nothing while a project that ends has no final figures. */
  toMissionCents: number
  /** Of that, what was to be paid by today. */
  dueCents: number
  /** Of that, what comes later. */
  toComeCents: number
  /** Paid, and neither spent, given back nor given up. Nothing while final figures are missing. */
  byMissionCents: number
  parts: readonly PartOwed[]
}

const MEASURE: Readonly<Record<keyof Booked, Measure>> = {
  approvedCents: 'committed',
  paidCents: 'disbursed',
  expensedCents: 'expensed',
  returnedCents: 'returned',
}

function bookedOf(amounts: readonly Readonly<Partial<Record<Measure, number>>>[]): Booked {
  const sum = (measure: Measure) =>
    amounts.reduce((total, amount) => total + (amount[measure] ?? 0), 0)
  return {
    approvedCents: sum(MEASURE.approvedCents),
    paidCents: sum(MEASURE.paidCents),
    expensedCents: sum(MEASURE.expensedCents),
    returnedCents: sum(MEASURE.returnedCents),
  }
}

/** What is booked on a project, by what it says of itself. */
export function bookedOn(project: Project): Booked {
  return bookedOf(moneyByYear(project).map(({ amounts }) => amounts))
}

/** The same by the ledger's entries of it. What is only counted elsewhere moves nothing. */
export function bookedIn(entries: readonly LedgerEntry[]): Booked {
  return bookedOf(
    entries.filter(({ type }) => type !== 'reclassification').map(({ amounts }) => amounts),
  )
}

type Payment = NonNullable<Instalment['payments']>[number]

/** What was confirmed as paid on a part payment, the first first, also what a correction took back. */
export function paymentsOf({ payments, paid }: Instalment): readonly Payment[] {
  return payments ?? (paid ? [paid] : [])
}

export function paidOn(instalment: Instalment): number {
  const standing = paymentsOf(instalment).filter(({ reversedBy }) => reversedBy === undefined)
  return standing.reduce((sum, { cents }) => sum + cents, 0)
}

function inOrder(instalments: readonly Instalment[]): Instalment[] {
  return instalments.toSorted((a, b) => a.plannedOn.localeCompare(b.plannedOn) || a.n - b.n)
}

/** What more than was planned has settled stays settled, whatever is planned before it later. */
function settledFirst(instalments: readonly Instalment[]): Instalment[] {
  const isSettled = ({ status }: Instalment) => status === 'confirmed'
  return [
    ...inOrder(instalments.filter(isSettled)),
    ...inOrder(instalments.filter((one) => !isSettled(one))),
  ]
}

/** What is left of each part payment by the plan: more than was planned for one shortens those that follow. */
function restsByPlan(instalments: readonly Instalment[]): ReadonlyMap<number, number> {
  const planned = instalments.filter(({ status }) => status !== 'cancelled')
  let above = planned.reduce((sum, one) => sum + Math.max(0, paidOn(one) - one.plannedCents), 0)
  const rests = settledFirst(planned).map((one) => {
    const rest = Math.max(0, one.plannedCents - paidOn(one))
    const covered = Math.min(rest, above)
    above -= covered
    return [one.n, rest - covered] as const
  })
  return new Map(rests)
}

/** Spreads what is owed over the plan, the earliest first. */
function spread(
  instalments: readonly Instalment[],
  rests: ReadonlyMap<number, number>,
  owedCents: number,
): ReadonlyMap<number, number> {
  let left = owedCents
  const shares = inOrder(instalments).map(({ n }) => {
    const share = Math.min(rests.get(n) ?? 0, left)
    left -= share
    return [n, share] as const
  })
  return new Map(shares)
}

function finalSpentCents(project: FundedProject): number | undefined {
  return 'finalSpentCents' in project ? project.finalSpentCents : undefined
}

function toMission(project: FundedProject, { approvedCents, paidCents, returnedCents }: Booked) {
  const held = paidCents - returnedCents
  const isRunning = project.status === 'active' || project.status === 'suspended'
  const claim = isRunning ? approvedCents : Math.min(finalSpentCents(project) ?? 0, approvedCents)
  return Math.max(0, claim - held)
}

function byMission(project: FundedProject, { paidCents, returnedCents }: Booked): number {
  const spent = finalSpentCents(project)
  if (spent === undefined || !('writtenOffCents' in project)) return 0
  return Math.max(0, paidCents - spent - returnedCents - project.writtenOffCents)
}

/** Whether finance was asked for a part payment before the project ended, and hasn't answered. */
function isUnanswered({ status: is }: FundedProject, { status, askedWhile }: Instalment): boolean {
  return status === 'asked' && is === 'finalising' && askedWhile !== 'ending'
}

/** What is owed by the ledger and the plan on a day; undefined of a project that was never granted. */
export function owedOn(
  { project, instalments }: { project: Project; instalments: readonly Instalment[] },
  today: string,
): Owed | undefined {
  if (!isFunded(project)) return undefined
  const booked = bookedOn(project)
  const toMissionCents = toMission(project, booked)
  const rests = restsByPlan(instalments)
  const shares = spread(instalments, rests, toMissionCents)
  const isRunning = project.status === 'active' || project.status === 'suspended'
  const parts = instalments
    .map((one): PartOwed => {
      const owedCents = shares.get(one.n) ?? 0
      const perhapsPaidCents = isUnanswered(project, one) ? (rests.get(one.n) ?? 0) : 0
      return {
        n: one.n,
        plannedCents: one.plannedCents,
        plannedOn: one.plannedOn,
        paidCents: paidOn(one),
        owedCents,
        isDue: owedCents > 0 && one.awaits === undefined && one.plannedOn <= today,
        perhapsPaidCents,
        mostCents: isRunning ? toMissionCents : Math.max(owedCents, perhapsPaidCents),
      }
    })
    .toSorted((a, b) => a.n - b.n)
  const dueCents = parts.reduce((sum, { isDue, owedCents }) => sum + (isDue ? owedCents : 0), 0)
  return {
    ...booked,
    grantedCents: grantedCents(project),
    toMissionCents,
    dueCents,
    toComeCents: toMissionCents - dueCents,
    byMissionCents: byMission(project, booked),
    parts,
  }
}
