import type { Advice } from '../message'
import type { MessageKey, TermKey } from '../message-keys'
import type { ReviewInput } from '../review-input'
import type { Conditions } from '../ruleset'
import {
  advise,
  excerpt,
  full,
  half,
  none,
  notApplicable,
  reachesPersons,
  reason,
  terms,
  type Outcome,
} from './check'
import {
  isPointBySex,
  numberFieldOf,
  personIndicators,
  type Indicator,
  type Point,
} from './indicators'

interface BySexTexts {
  full: MessageKey
  half: MessageKey
  none: MessageKey
  noIndicator: MessageKey
  noPersons: MessageKey
  noneCounts: MessageKey
  adviseBySex: MessageKey
  adviseDetails: MessageKey
  adviseIndicator: MessageKey
}

interface BySexRule {
  texts: BySexTexts
  point: Point
  /** What is still missing beside the split by sex, with the form field of each part. */
  missing: (indicator: Indicator) => { term: TermKey; field: string }[]
}

/**
 * How many of the indicators that count people are split by sex, with all that belongs to it: all is
 * full, some is half. Where all indicators say that they count no people, there is nothing to split.
 */
export function judgeBySex(input: ReviewInput, conditions: Conditions, rule: BySexRule): Outcome {
  const { texts } = rule
  const counted = personIndicators(input).map((indicator) => ({
    indicator,
    bySex: isPointBySex(indicator, rule.point, conditions),
    missing: rule.missing(indicator),
  }))
  const done = counted.filter(({ bySex, missing }) => bySex && missing.length === 0).length
  const params = { done, all: counted.length }
  if (counted.length > 0 && done === counted.length) return full(texts.full, params)

  const advice = counted.flatMap(({ indicator, bySex, missing }): Advice[] => {
    const item = excerpt(indicator.statement)
    const path = `indicators.${indicator.id}`
    const [first] = missing
    return [
      ...(bySex
        ? []
        : [advise(texts.adviseBySex, `${path}.${numberFieldOf(indicator, rule.point)}`, { item })]),
      ...(first === undefined
        ? []
        : [
            advise(texts.adviseDetails, `${path}.${first.field}`, {
              item,
              missing: terms(missing.map(({ term }) => term)),
            }),
          ]),
    ]
  })
  if (counted.some(({ bySex }) => bySex)) return half(texts.half, advice, params)

  if (!reachesPersons(input)) {
    return notApplicable(texts.noPersons, { reason: reason(input.noPersonsReason) })
  }
  if (counted.length > 0) return none(texts.none, advice.slice(0, 1))
  return input.indicators.length > 0
    ? notApplicable(texts.noneCounts)
    : none(texts.noIndicator, [advise(texts.adviseIndicator, 'indicators')])
}
