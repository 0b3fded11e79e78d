import { choiceSets } from '../forms/choices'
import { countryCodes } from '../forms/countries'
import type { Classification, LedgerEntry } from '../money/ledger'
import { byCountry, NO_REGION, NOT_SCREENED, REGION_ONLY } from '../money/totals'
import { missionSchema } from '../programme/programme'
import type { Booked } from './money'

/** What a figure may be asked for of: grants that stand in all that is named. */
export interface Filter {
  mission?: string | undefined
  missionKind?: string | undefined
  country?: string | undefined
  region?: string | undefined
  prong?: string | undefined
  status?: string | undefined
  marker?: string | undefined
  project?: string | undefined
}

/** Statuses in which a project holds money of the fund. */
export const statusesWithMoney = [
  'reserved',
  'active',
  'suspended',
  'finalising',
  'closed',
] as const

/** What may be asked for, where it is one of a few. */
export const filterValues = {
  missionKind: missionSchema.shape.kind.options,
  country: [...countryCodes, REGION_ONLY],
  region: [...choiceSets.region, NO_REGION],
  prong: choiceSets.prong,
  status: statusesWithMoney,
  marker: ['0', '1', '2', NOT_SCREENED],
} as const

export function hasFilter(filter: Filter): boolean {
  return filterNames.some((name) => filter[name] !== undefined)
}

export const filterNames = [
  'mission',
  'missionKind',
  'country',
  'region',
  'prong',
  'status',
  'marker',
  'project',
] as const satisfies readonly (keyof Filter)[]

function countriesOf({ countries }: Classification): string[] {
  return countries.length === 0 ? [REGION_ONLY] : countries.map(({ country }) => country)
}

/** Whether what stands here is asked for; a grant of several countries stands in each of them. */
export function stands(filter: Filter, projectId: string, at: Classification): boolean {
  const is = (name: Exclude<keyof Filter, 'country'>, value: string) =>
    filter[name] === undefined || filter[name] === value
  return (
    is('project', projectId) &&
    is('mission', at.mission) &&
    is('missionKind', at.missionKind) &&
    is('region', at.region ?? NO_REGION) &&
    is('prong', at.prong) &&
    is('status', at.status) &&
    is('marker', at.marker) &&
    (filter.country === undefined || countriesOf(at).includes(filter.country))
  )
}

/** What an entry adds to where it stands, or takes from where it stood: a side of it. */
export interface Side {
  at: Classification
  amounts: Booked
  grants: number
}

function signed({ amounts, grants }: LedgerEntry, sign: 1 | -1): Pick<Side, 'amounts' | 'grants'> {
  return {
    // Without the sum, nothing taken away would be written as -0.
    amounts: Object.fromEntries(
      Object.entries(amounts).map(([measure, cents]) => [measure, 0 + sign * cents]),
    ),
    grants: 0 + sign * grants,
  }
}

/**
 * What of an entry is asked for: one side of it, or both of a reclassification, or none. Of a country it is the
 * country's part of the money, as it is counted by country, and no grant: a grant of several would count in each.
 */
export function sidesOf(filter: Filter, entry: LedgerEntry): Side[] {
  const added = { at: entry.classification, ...signed(entry, 1) }
  const sides = entry.from ? [{ at: entry.from, ...signed(entry, -1) }, added] : [added]
  return sides
    .filter(({ at }) => stands(filter, entry.projectId, at))
    .map((side) => (filter.country === undefined ? side : partOf(filter.country, side)))
}

function partOf(country: string, side: Side): Side {
  const [, amounts = {}] =
    byCountry(side.amounts, side.at).find(([value]) => value === country) ?? []
  return { at: side.at, amounts, grants: 0 }
}
