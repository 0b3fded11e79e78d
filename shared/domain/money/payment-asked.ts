import type { Instalment } from '../project/follow-up'
import type { Project } from '../project/project'
import { owedOn } from './owed'

/** What finance needs to know of a part payment that it is asked for; amounts in US cents. */
export interface PaymentAsked {
  /** The project ends: it is asked whether this had been paid, and no longer to pay it. */
  isWhetherPaid: boolean
  /** What is asked for. */
  cents: number
  /** Its place among the part payments that are made, from 1. */
  part: number
  of: number
  approvedCents: number
  /** Paid on the project so far, and not given back. */
  paidCents: number
  /** Owed on the project now, this part and whatever else is due. */
  dueCents: number
  approvedBy: 'vote' | 'chair'
  /** It is paid on a report that nobody has looked at. */
  onUnreviewed: boolean
}

export function paymentAsked(
  file: { project: Project; instalments: readonly Instalment[] },
  n: number,
  today: string,
): PaymentAsked | undefined {
  const { project, instalments } = file
  const owed = owedOn(file, today)
  const part = owed?.parts.find((one) => one.n === n)
  if (!owed || !part || !('decision' in project) || !project.decision) return undefined
  const made = instalments
    .filter((one) => one.status !== 'cancelled' || one.n === n)
    .map((one) => one.n)
    .sort((a, b) => a - b)
  return {
    isWhetherPaid: part.perhapsPaidCents > 0,
    cents: part.perhapsPaidCents > 0 ? part.perhapsPaidCents : part.owedCents,
    part: made.indexOf(n) + 1,
    of: made.length,
    approvedCents: owed.approvedCents,
    paidCents: owed.paidCents - owed.returnedCents,
    dueCents: owed.dueCents,
    approvedBy: project.decision.by,
    onUnreviewed: instalments.some((one) => one.n === n && one.openedBy?.notReviewed === true),
  }
}
