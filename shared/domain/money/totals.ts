import { MEASURES, type Dimension, type Measure } from './envelope'
import type { Classification, LedgerEntry } from './ledger'

/** An addition to the sum of one dimension value on one booking day, in US cents and number of grants. */
export interface TotalsIncrement {
  year: number
  dimension: Dimension
  value: string
  day: string
  amounts: Readonly<Partial<Record<Measure, number>>>
  grants: number
}

/** The value under which money of no single country is counted. */
export const REGION_ONLY = 'region-only'

/** The value under which money of no stated region is counted. */
export const NO_REGION = 'not-stated'

/** The marker of what nobody has screened. */
export const NOT_SCREENED = 'not-screened'

/** Splits cents by whole percents that add to 100, to the cent, the rest going to the largest remainders. */
export function splitCents(cents: number, percents: readonly number[]): number[] {
  const sign = cents < 0 ? -1 : 1
  const exact = percents.map((percent) => (Math.abs(cents) * percent) / 100)
  const parts = exact.map(Math.floor)
  let rest = Math.abs(cents) - parts.reduce((sum, part) => sum + part, 0)
  const order = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of order) {
    if (rest <= 0) break
    parts[index] = (parts[index] ?? 0) + 1
    rest -= 1
  }
  return parts.map((part) => (part === 0 ? 0 : part * sign))
}

function places(entry: LedgerEntry, at: Classification): [Dimension, string][] {
  return [
    ['year', String(entry.year)],
    ['mission', at.mission],
    ['mission-kind', at.missionKind],
    ['region', at.region ?? NO_REGION],
    ['prong', at.prong],
    ['status', at.status],
    ['marker', at.marker],
    ['project', entry.projectId],
    ['project-status', `${at.status}#${entry.projectId}`],
  ]
}

type Amounts = Readonly<Partial<Record<Measure, number>>>

/** What of amounts lies in each country by a grant's split; all of it in none, where there is no split. */
export function byCountry(
  amounts: Amounts,
  at: Pick<Classification, 'countries'>,
): [string, Amounts][] {
  if (at.countries.length === 0) return [[REGION_ONLY, amounts]]
  const percents = at.countries.map((share) => share.percent)
  const measures = Object.entries(amounts)
  const split = measures.map(([measure, cents]) => ({
    measure,
    parts: splitCents(cents, percents),
  }))
  return at.countries.map((share, index) => [
    share.country,
    Object.fromEntries(split.map(({ measure, parts }) => [measure, parts[index] ?? 0])),
  ])
}

function spread(entry: LedgerEntry, at: Classification, sign: 1 | -1): TotalsIncrement[] {
  const amounts: Amounts = Object.fromEntries(
    Object.entries(entry.amounts).map(([measure, cents]) => [measure, sign * cents]),
  )
  const grants = sign * entry.grants
  const day = entry.bookedAt.slice(0, 10)
  const common = { year: entry.year, day }
  return [
    ...places(entry, at).map(([dimension, value]) => ({
      ...common,
      dimension,
      value,
      amounts,
      grants,
    })),
    ...byCountry(amounts, at).map(([value, share]) => ({
      ...common,
      dimension: 'country' as const,
      value,
      amounts: share,
      grants: 0,
    })),
  ]
}

/**
 * What an entry adds to the totals. A reclassification carries the amounts that stand and takes them from
 * where they were: it sums to zero in each dimension.
 */
export function totalsOf(entry: LedgerEntry): TotalsIncrement[] {
  const added = spread(entry, entry.classification, 1)
  const taken = entry.from ? spread(entry, entry.from, -1) : []
  return mergeIncrements([...added, ...taken])
}

/** Merges increments of the same value and day, and drops what came to nothing. */
export function mergeIncrements(increments: readonly TotalsIncrement[]): TotalsIncrement[] {
  const merged = new Map<string, TotalsIncrement>()
  for (const next of increments) {
    const key = [next.year, next.dimension, next.value, next.day].join('|')
    const before = merged.get(key)
    if (!before) {
      merged.set(key, next)
      continue
    }
    const amounts: Partial<Record<Measure, number>> = { ...before.amounts }
    for (const measure of MEASURES) {
      const sum = (before.amounts[measure] ?? 0) + (next.amounts[measure] ?? 0)
      if (measure in before.amounts || measure in next.amounts) amounts[measure] = sum
    }
    merged.set(key, { ...before, amounts, grants: before.grants + next.grants })
  }
  return [...merged.values()].filter(
    (increment) =>
      increment.grants !== 0 || Object.values(increment.amounts).some((cents) => cents !== 0),
  )
}
