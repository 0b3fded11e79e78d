import { MEASURES, type Envelope, type Measure } from '../money/envelope'
import type { LedgerEntry } from '../money/ledger'

type Amounts = Readonly<Partial<Record<Measure, number>>>

/** What an envelope says of its year's money, in US cents, and what its entries add up to. */
export interface Books {
  /** The envelope's name. */
  item: string
  /** Undefined where it has lost its shape. */
  envelope: Envelope | undefined
  booked: Amounts
}

/** What entries add up to; what is only classed anew moves nothing. */
export async function addUp(entries: AsyncIterable<LedgerEntry>): Promise<Amounts> {
  const booked: Partial<Record<Measure, number>> = {}
  for await (const { type, amounts } of entries)
    if (type !== 'reclassification')
      for (const measure of MEASURES)
        booked[measure] = (booked[measure] ?? 0) + (amounts[measure] ?? 0)
  return booked
}

/** Whether an envelope is what follows from its ceilings and entries, which records name; its own sums none does. */
export function follows({ envelope, booked }: Books): boolean {
  if (!envelope) return false
  const { ceilingCents, reservedCents, committedCents } = envelope
  const found: Readonly<Record<Measure, number>> = {
    reserved: reservedCents,
    committed: committedCents,
    disbursed: envelope.disbursedCents,
    expensed: envelope.expensedCents,
    returned: envelope.returnedCents,
  }
  return (
    envelope.availableCents === ceilingCents - reservedCents - committedCents &&
    MEASURES.every((measure) => found[measure] === (booked[measure] ?? 0))
  )
}
