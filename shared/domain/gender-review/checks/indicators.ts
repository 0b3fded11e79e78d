import type { ReviewInput, ReviewItem, ReviewPath } from '../review-input'
import type { Conditions } from '../ruleset'
import { lacking } from './check'

export type Indicator = ReviewItem<'indicators'>

/** Indicators that count people; one that doesn't say counts as if it did. */
export function personIndicators(input: ReviewInput): Indicator[] {
  return input.indicators.filter((indicator) => indicator.countsPersons !== false)
}

/** Where an indicator stands before the project, or should stand at its end. */
export type Point = 'baseline' | 'target'

const groups = ['Women', 'Men', 'Girls', 'Boys'] as const

/** The fields of a point's numbers. */
export function numberReads(point: Point): ReviewPath[] {
  return groups.map((group) => `indicators.${point}${group}` as const)
}

/** The fields in which a point is told. */
export function pointReads(point: Point): ReviewPath[] {
  return [`indicators.${point}`, ...numberReads(point)]
}

function numbersOf(indicator: Indicator, point: Point) {
  const [women, men, girls, boys] = groups.map((group) => indicator[`${point}${group}` as const])
  return { women, men, girls, boys }
}

function isCounted(indicator: Indicator, point: Point): boolean {
  return Object.values(numbersOf(indicator, point)).some((number) => number !== undefined)
}

/** Whether a point is told, in words or in numbers. */
export function isTold(indicator: Indicator, point: Point): boolean {
  return indicator[point] !== undefined || isCounted(indicator, point)
}

function isCountedBySex(indicator: Indicator, point: Point): boolean {
  const { women, men, girls, boys } = numbersOf(indicator, point)
  return (women ?? girls) !== undefined && (men ?? boys) !== undefined
}

/**
 * Whether a point is told for women and men apart: 0 is a number. Numbers to be found by a date are by sex,
 * because that is how they are asked for; where a word counts, too, a text may be older than that question,
 * and a number of its own shows that it isn't.
 */
export function isPointBySex(
  indicator: Indicator,
  point: Point,
  { numbersOnly }: Pick<Conditions, 'numbersOnly'>,
): boolean {
  if (isCountedBySex(indicator, point)) return true
  if (!numbersOnly && indicator[`${point}BySex`] === true) return true
  if (point !== 'baseline' || indicator.baselineDueBy === undefined) return false
  return numbersOnly === true || isCounted(indicator, 'target')
}

/** The question by which a point is told: in a line where no people are counted. */
export function fieldOf(indicator: Indicator, point: Point): string {
  return indicator.countsPersons === true ? numberFieldOf(indicator, point) : point
}

/** The first number that keeps a point from being told by sex. */
export function numberFieldOf(indicator: Indicator, point: Point): string {
  const { women, girls } = numbersOf(indicator, point)
  return (women ?? girls) === undefined ? `${point}Women` : `${point}Men`
}

function hasBaselineOrDate(indicator: Indicator): boolean {
  return isTold(indicator, 'baseline') || indicator.baselineDueBy !== undefined
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
    ['part.target', isTold(indicator, 'target')],
    ['part.verification', indicator.verification !== undefined],
  ])
}

export function isBySex(
  indicator: Indicator,
  conditions: Pick<Conditions, 'numbersOnly'>,
): boolean {
  return (
    isPointBySex(indicator, 'baseline', conditions) || isPointBySex(indicator, 'target', conditions)
  )
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
