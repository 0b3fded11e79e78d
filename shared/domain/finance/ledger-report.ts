import type { Classification, LedgerEntry } from '../money/ledger'
import { eachMeasure } from '../money/money-by-year'
import { dayOf } from '../time'
import type { Row, Shape } from './columns'
import { amountsOf } from './money'

export const ledgerShape: Shape = {
  columns: [
    'year',
    'entryId',
    'projectId',
    'type',
    'bookedAt',
    'bookedOn',
    'valueOn',
    'reference',
    'mission',
    'missionKind',
    'countries',
    'region',
    'prong',
    'status',
    'marker',
    'grants',
    'reserved',
    'committed',
    'disbursed',
    'expensed',
    'returned',
  ],
  sums: ['grants', 'reserved', 'committed', 'disbursed', 'expensed', 'returned'],
}

/** `SN 60, ML 40`: each country with its percent. */
export function countriesText({ countries }: Pick<Classification, 'countries'>): string | null {
  if (countries.length === 0) return null
  return countries.map(({ country, percent }) => `${country} ${percent}`).join(', ')
}

function line(entry: LedgerEntry, at: Classification, sign: 1 | -1): Row {
  const amounts = amountsOf(entry.amounts)
  return {
    year: entry.year,
    entryId: entry.id,
    projectId: entry.projectId,
    type: entry.type,
    bookedAt: entry.bookedAt,
    bookedOn: dayOf(entry.bookedAt),
    valueOn: entry.valueDate ?? null,
    reference: entry.reference ?? null,
    mission: at.mission,
    missionKind: at.missionKind,
    countries: countriesText(at),
    region: at.region ?? null,
    prong: at.prong,
    status: at.status,
    marker: at.marker,
    // Without the sum, nothing taken away would be written as -0.
    grants: 0 + sign * entry.grants,
    ...eachMeasure((measure) => 0 + sign * amounts[measure]),
  }
}

/**
 * An entry as it was booked. A reclassification is two lines: what it takes from where the amounts stood, and
 * what it adds where they stand now, so that the columns add up.
 */
export function ledgerRows(entry: LedgerEntry): Row[] {
  const added = line(entry, entry.classification, 1)
  return entry.from ? [line(entry, entry.from, -1), added] : [added]
}
