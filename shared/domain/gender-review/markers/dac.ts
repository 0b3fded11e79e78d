import type { DacCriterion, DacIndication } from '../assessment'
import { terms } from '../checks/check'
import {
  completeGenderSpecific,
  genderSpecific,
  isBySex,
  isOutcomeLevel,
  personIndicators,
} from '../checks/indicators'
import type { TermKey } from '../message-keys'
import type { ReviewInput, ReviewPath } from '../review-input'
import type { Conditions } from '../ruleset'
import { isMet, type Results } from './criteria'

export const dacReads: readonly ReviewPath[] = [
  'commitsToReportGenderResults',
  'genderIsMainPurpose',
  'wouldHappenWithoutGenderAim',
  'methodSeparatesSexAndAge',
]

/** What makes gender equality the main objective, once it is an objective at all. */
export const principalCriteria = [
  'criterion.mainPurpose',
  'criterion.notWithout',
  'criterion.outcomeIndicator',
] as const satisfies readonly TermKey[]

/** Research and training are measured by their own questions in place of indicators. */
function hasIndicator(input: ReviewInput, results: Results): boolean {
  const ownMeasure = input.kind === 'research' || input.kind === 'training'
  return (
    completeGenderSpecific(input).length > 0 ||
    (ownMeasure && results.get('R7')?.verdict === 'full')
  )
}

function isSplitBySex(input: ReviewInput, results: Results, conditions: Conditions): boolean {
  const counted = personIndicators(input)
  if (counted.length > 0) return counted.every((one) => isBySex(one, conditions))
  return input.kind === 'research'
    ? input.methodSeparatesSexAndAge === true
    : results.get('R8')?.verdict !== 'none'
}

function isBlank(input: ReviewInput): boolean {
  return Object.values(input).every((value) => Array.isArray(value) && value.length === 0)
}

/** The OECD-DAC gender equality policy marker that the answers point to. */
export function indicateDac(
  input: ReviewInput,
  results: Results,
  conditions: Conditions,
): DacIndication {
  if (isBlank(input)) {
    return {
      code: null,
      missingCriterion: null,
      reasons: [{ key: 'dac.unscreened', params: {} }],
    }
  }
  const criteria: readonly (readonly [DacCriterion, boolean])[] = [
    ['analysis', isMet(results, 'R3')],
    ['activities', isMet(results, 'R5')],
    ['safeguards', isMet(results, 'R6')],
    ['objective', isMet(results, 'R4')],
    ['indicator', hasIndicator(input, results)],
    ['sexData', isSplitBySex(input, results, conditions)],
    ['reporting', input.commitsToReportGenderResults === true],
  ]
  const missing = criteria.filter(([, met]) => !met).map(([criterion]) => criterion)
  const [first] = missing
  if (first !== undefined) {
    const named = missing.map((criterion): TermKey => `criterion.${criterion}`)
    return {
      code: 0,
      missingCriterion: first,
      reasons: [{ key: 'dac.0', params: { missing: terms(named) } }],
    }
  }
  const isPrincipal: Readonly<Record<(typeof principalCriteria)[number], boolean>> = {
    'criterion.mainPurpose': input.genderIsMainPurpose === true,
    'criterion.notWithout': input.wouldHappenWithoutGenderAim === false,
    'criterion.outcomeIndicator': genderSpecific(input).some(isOutcomeLevel),
  }
  const forPrincipal = principalCriteria.filter((criterion) => !isPrincipal[criterion])
  return forPrincipal.length === 0
    ? { code: 2, missingCriterion: null, reasons: [{ key: 'dac.2', params: {} }] }
    : {
        code: 1,
        missingCriterion: null,
        reasons: [{ key: 'dac.1', params: { missing: terms(forPrincipal) } }],
      }
}
