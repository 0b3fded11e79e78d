import { endOfDay } from '../time'
import { eachMeasure } from '../money/money-by-year'
import type { CeilingChange, Envelope, Measure } from '../money/envelope'

/** What was booked, measure by measure, in US cents; a measure of nothing may be left out. */
export type Booked = Readonly<Partial<Record<Measure, number>>>

type Confirmed = CeilingChange & { confirmedAt: string }

/** A year's ceilings that two people had set by the end of a day, the first of them first. */
export function ceilingsBy({ ceilings }: Pick<Envelope, 'ceilings'>, asOf: string): Confirmed[] {
  return ceilings
    .flatMap((change) => {
      const { confirmedAt } = change
      return confirmedAt === undefined || confirmedAt > endOfDay(asOf)
        ? []
        : [{ ...change, confirmedAt }]
    })
    .sort((a, b) => a.confirmedAt.localeCompare(b.confirmedAt))
}

/** The ceiling in force at the end of a day, in US cents: the last that was confirmed by then. */
export function ceilingAsOf(envelope: Pick<Envelope, 'ceilings'>, asOf: string): number {
  return ceilingsBy(envelope, asOf).at(-1)?.ceilingCents ?? 0
}

/** Every measure, those of nothing too. */
export function amountsOf(booked: Booked): Readonly<Record<Measure, number>> {
  return eachMeasure((measure) => booked[measure] ?? 0)
}

/** Committed, and not with the mission: neither paid, nor paid and back again. */
export function undisbursedOf(booked: Booked): number {
  const { committed, disbursed, returned } = amountsOf(booked)
  return committed - disbursed + returned
}

/** Paid out, and neither spent nor back; below nothing where a mission spent more than it was paid. */
export function unspentOf(booked: Booked): number {
  const { disbursed, expensed, returned } = amountsOf(booked)
  return disbursed - returned - expensed
}
