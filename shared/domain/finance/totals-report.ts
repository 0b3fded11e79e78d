import type { Envelope } from '../money/envelope'
import type { ColumnName, Row, Shape } from './columns'
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

/** The column of what is summed by, besides the envelope's year. */
const COLUMNS = {
  month: 'month',
  mission: 'mission',
  'mission-kind': 'missionKind',
  country: 'country',
  region: 'region',
  prong: 'prong',
  status: 'status',
  marker: 'marker',
  project: 'projectId',
} as const satisfies Record<Exclude<By, 'year'>, ColumnName>

const AMOUNTS = ['reserved', 'committed', 'disbursed', 'expensed', 'returned'] as const

/**
 * Grants aren't counted by country: one that lies in several would count in each, and their sum wouldn't be the
 * number of grants.
 */
export function totalsShape(by: By): Shape {
  if (by === 'year') {
    const sums = ['ceiling', 'available', 'grants', ...AMOUNTS] as const
    return { columns: ['year', ...sums], sums }
  }
  const sums = by === 'country' ? AMOUNTS : (['grants', ...AMOUNTS] as const)
  return { columns: ['year', COLUMNS[by], ...sums], sums }
}

/** A sum of what was booked on a year's envelope under one value of what is summed by. */
export function totalsRow(
  by: Exclude<By, 'year'>,
  year: number,
  total: { value: string; amounts: Booked; grants: number },
): Row {
  const { value, amounts, grants } = total
  return {
    year,
    [COLUMNS[by]]: value,
    ...(by !== 'country' && { grants }),
    ...amountsOf(amounts),
  }
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
