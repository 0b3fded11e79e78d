import { MEASURES, type Envelope } from '../money/envelope'
import type { LedgerEntry } from '../money/ledger'
import { byCountry, NO_REGION } from '../money/totals'
import type { ColumnName, Row, Shape } from './columns'
import { hasFilter, sidesOf, type Filter, type Side } from './filter'
import { amountsOf, ceilingAsOf, type Booked } from './money'

/** What totals can be summed by. */
export const byValues = [
  'year',
  'month',
  'mission',
  'mission-kind',
  'country',
  'region',
  'prong',
  'status',
  'marker',
  'project',
] as const
export type By = (typeof byValues)[number]

/** The column of what is summed by. */
export const byColumns = {
  year: 'year',
  month: 'month',
  mission: 'mission',
  'mission-kind': 'missionKind',
  country: 'country',
  region: 'region',
  prong: 'prong',
  status: 'status',
  marker: 'marker',
  project: 'projectId',
} as const satisfies Record<By, ColumnName>

const AMOUNTS = ['reserved', 'committed', 'disbursed', 'expensed', 'returned'] as const

/**
 * Grants aren't counted by country: one that lies in several would count in each, and their sum wouldn't be the
 * number of grants. A ceiling is a whole year's, and of no part of it.
 */
export function totalsShape(by: By, filter: Filter): Shape {
  const isOfCountry = by === 'country' || filter.country !== undefined
  const booked = isOfCountry ? AMOUNTS : (['grants', ...AMOUNTS] as const)
  if (by !== 'year') return { columns: ['year', byColumns[by], ...booked], sums: booked }
  const sums = hasFilter(filter) ? booked : (['ceiling', 'available', ...booked] as const)
  return { columns: ['year', ...sums], sums }
}

/** What was booked under one value of what is summed by. */
interface Total {
  value: string
  amounts: Booked
  grants: number
}

/** A sum of what was booked on a year's envelope under one value of what is summed by. */
export function totalsRow(by: By, year: number, { value, amounts, grants }: Total): Row {
  const where = by === 'year' ? {} : { [byColumns[by]]: value }
  return { year, ...where, ...(by !== 'country' && { grants }), ...amountsOf(amounts) }
}

/** A year's ceiling and what was left of it at the end of a day, with what was booked in a period before. */
export function yearRow(
  envelope: Pick<Envelope, 'year' | 'ceilings'>,
  asOf: string,
  standing: Booked,
  period: { amounts: Booked; grants: number },
): Row {
  const ceiling = ceilingAsOf(envelope, asOf)
  const { reserved, committed } = amountsOf(standing)
  return {
    year: envelope.year,
    ceiling,
    available: ceiling - reserved - committed,
    grants: period.grants,
    ...amountsOf(period.amounts),
  }
}

function valuesOf(by: By, entry: LedgerEntry, side: Side, filter: Filter): [string, Booked][] {
  const { at, amounts } = side
  switch (by) {
    case 'year':
      return [[String(entry.year), amounts]]
    case 'month':
      return [[`${entry.bookedAt.slice(0, 7)}-01`, amounts]]
    case 'mission':
      return [[at.mission, amounts]]
    case 'mission-kind':
      return [[at.missionKind, amounts]]
    case 'country':
      return filter.country === undefined ? byCountry(amounts, at) : [[filter.country, amounts]]
    case 'region':
      return [[at.region ?? NO_REGION, amounts]]
    case 'prong':
      return [[at.prong, amounts]]
    case 'status':
      return [[at.status, amounts]]
    case 'marker':
      return [[at.marker, amounts]]
    case 'project':
      return [[entry.projectId, amounts]]
    default:
      return by satisfies never
  }
}

/** Sums of the entries of a year as far as they are asked for, by value; one of nothing is left out. */
export function filteredTotals(
  by: By,
  filter: Filter,
  entries: readonly LedgerEntry[],
): readonly Total[] {
  const sums = new Map<string, Total>()
  for (const entry of entries)
    for (const side of sidesOf(filter, entry))
      for (const [value, amounts] of valuesOf(by, entry, side, filter))
        sums.set(value, added(sums.get(value), { value, amounts, grants: side.grants }))
  return [...sums.values()]
    .filter(
      ({ amounts, grants }) => grants !== 0 || MEASURES.some((one) => (amounts[one] ?? 0) !== 0),
    )
    .sort((a, b) => (a.value < b.value ? -1 : 1))
}

function added(before: Total | undefined, next: Total): Total {
  if (!before) return next
  const amounts = Object.fromEntries(
    MEASURES.map((one) => [one, (before.amounts[one] ?? 0) + (next.amounts[one] ?? 0)]),
  )
  return { value: next.value, amounts, grants: before.grants + next.grants }
}
