import type { BandId } from './assessment'
import type { AssessmentRules } from './ruleset'

/** Tenths of a percent of what is possible, 0 to 1000; null when nothing is possible. */
export function scoreTenths(earned: number, possible: number): number | null {
  return possible === 0 ? null : Math.round((earned * 1000) / possible)
}

/** The band of a score, by the exact share and not the rounded one; null when too little applies. */
export function bandOf(
  { bands, bandFromPossible }: Pick<AssessmentRules, 'bands' | 'bandFromPossible'>,
  earned: number,
  possible: number,
): BandId | null {
  if (possible === 0 || possible < bandFromPossible) return null
  const band = bands.find(({ below }) => below === null || earned * 100 < below * possible)
  return band?.id ?? null
}
