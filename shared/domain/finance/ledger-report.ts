import type { Classification, LedgerEntry } from '../money/ledger'
import { dayOf } from '../time'
import type { Row, Shape } from './columns'
import { sidesOf, type Filter, type Side } from './filter'
import { amountsOf } from './money'

const AMOUNTS = ['reserved', 'committed', 'disbursed', 'expensed', 'returned'] as const

/** Grants aren't counted in one country: one that lies in several would count in each. */
export function ledgerShape({ country }: Filter): Shape {
  const sums = country === undefined ? (['grants', ...AMOUNTS] as const) : AMOUNTS
  return { columns: [...ABOUT, ...sums], sums }
}

const ABOUT = [
  'year',
  'entryId',
  'projectId',
  'type',
  'bookedAt',
  'bookedOn',
  'valueOn',
  'reference',
  'correction',
  'mission',
  'missionKind',
  'countries',
  'region',
  'prong',
  'status',
  'marker',
] as const

/** `SN 60, ML 40`: each country with its percent. */
export function countriesText({ countries }: Pick<Classification, 'countries'>): string | null {
  if (countries.length === 0) return null
  return countries.map(({ country, percent }) => `${country} ${percent}`).join(', ')
}

function line(entry: LedgerEntry, { at, amounts, grants }: Side): Row {
  return {
    year: entry.year,
    entryId: entry.id,
    projectId: entry.projectId,
    type: entry.type,
    bookedAt: entry.bookedAt,
    bookedOn: dayOf(entry.bookedAt),
    valueOn: entry.valueDate ?? null,
    reference: entry.reference ?? null,
    correction: entry.correction ?? null,
    mission: at.mission,
    missionKind: at.missionKind,
    countries: countriesText(at),
    region: at.region ?? null,
    prong: at.prong,
    status: at.status,
    marker: at.marker,
    grants,
    ...amountsOf(amounts),
  }
}

/**
 * An entry as it was booked, as far as it is asked for. A reclassification is two lines: what it takes from where
 * the amounts stood, and what it adds where they stand now, so that the columns add up.
 */
export function ledgerRows(filter: Filter, entry: LedgerEntry): Row[] {
  return sidesOf(filter, entry).map((side) => line(entry, side))
}
