import type { ReviewInput, ReviewItem } from '../review-input'
import { lacking } from './check'

export type Indicator = ReviewItem<'indicators'>

/** Indicators that count people; one that doesn't say counts as if it did. */
export function personIndicators(input: ReviewInput): Indicator[] {
  return input.indicators.filter((indicator) => indicator.countsPersons !== false)
}

function hasBaselineOrDate(indicator: Indicator): boolean {
  return indicator.baseline !== undefined || indicator.baselineDueBy !== undefined
}

export function isOutcomeLevel(indicator: Indicator): boolean {
  return indicator.level === 'outcome' || indicator.level === 'impact'
}

/** What a gender-specific indicator lacks to be complete at any level. */
export function missingParts(indicator: Indicator) {
  return lacking([
    ['part.level', indicator.level !== undefined],
    ['part.measure', indicator.measure !== undefined],
    ['part.baselineOrDate', hasBaselineOrDate(indicator)],
    ['part.target', indicator.target !== undefined],
    ['part.verification', indicator.verification !== undefined],
  ])
}

export function isBySex(indicator: Indicator): boolean {
  return indicator.baselineBySex === true || indicator.targetBySex === true
}

export function completeGenderSpecific(input: ReviewInput): Indicator[] {
  return genderSpecific(input).filter((indicator) => missingParts(indicator).length === 0)
}

/** Indicators that show a change in gender equality and say what they show. */
export function genderSpecific(input: ReviewInput): Indicator[] {
  return input.indicators.filter(
    (indicator) => indicator.genderSpecific === true && indicator.statement !== undefined,
  )
}
