import type { TermKey } from '../message-keys'
import type { ReviewInput } from '../review-input'
import type { Conditions } from '../ruleset'
import { advise, excerpt, full, half, none, terms, type Check, type Outcome } from './check'
import {
  fieldOf,
  genderSpecific,
  isBySex,
  isOutcomeLevel,
  missingParts,
  pointReads,
  type Indicator,
} from './indicators'

function fieldOfPart(part: TermKey | undefined, indicator: Indicator): string {
  switch (part) {
    case 'part.level':
    case 'part.outcomeLevel':
      return 'level'
    case 'part.measure':
      return 'measure'
    case 'part.baselineOrDate':
      return fieldOf(indicator, 'baseline')
    case 'part.verification':
      return 'verification'
    default:
      return fieldOf(indicator, 'target')
  }
}

function judge(input: ReviewInput, conditions: Conditions): Outcome {
  // An unanswered amount counts as if it were above the limit for the lighter rule.
  const light = input.amount !== undefined && input.amount <= conditions.oneIndicatorUpToCents
  const missing = (indicator: Indicator): TermKey[] => {
    const parts: TermKey[] = missingParts(indicator)
    const needsOutcome = !light && indicator.level !== undefined && !isOutcomeLevel(indicator)
    return needsOutcome ? ['part.outcomeLevel', ...parts] : parts
  }
  const isQualitative = ({ measure }: Indicator) =>
    measure !== undefined && conditions.qualitativeMeasures.includes(measure)

  const specific = genderSpecific(input)
  const candidates = specific
    .map((indicator) => ({ indicator, missing: missing(indicator) }))
    .sort((a, b) => a.missing.length - b.missing.length)
  const [closest] = candidates
  if (closest === undefined) {
    return input.indicators.some((indicator) => isBySex(indicator, conditions))
      ? half('R7.half.countsOnly', [
          advise('R7.advice.genderSpecific', 'indicators'),
          ...(light ? [] : [advise('R7.advice.second', 'indicators')]),
        ])
      : none('R7.none', [advise('R7.advice.start', 'indicators')])
  }
  const item = excerpt(closest.indicator.statement)
  const complete = candidates.filter((candidate) => candidate.missing.length === 0)
  const hasPair = complete.some(({ indicator }) =>
    specific.some((other) => other.id !== indicator.id && isQualitative(other)),
  )
  if (complete.length > 0 && (light || hasPair)) return full('R7.full', { item })

  const hasSecond = specific.some(
    (other) => other.id !== closest.indicator.id && isQualitative(other),
  )
  const second = light || hasSecond ? [] : [advise('R7.advice.second', 'indicators')]
  if (complete.length > 0) return half('R7.half.second', second, { item })
  const params = { item, missing: terms(closest.missing) }
  const field = fieldOfPart(closest.missing[0], closest.indicator)
  const path = `indicators.${closest.indicator.id}.${field}`
  return half('R7.half.incomplete', [advise('R7.advice.complete', path, params), ...second], params)
}

function judgeResearch(input: ReviewInput): Outcome {
  const question = input.researchQuestion !== undefined && input.researchAsksBySexAndAge === true
  const findings = input.findingsUse !== undefined
  if (question && findings) return full('R7.research.full')
  const advice = [
    ...(question ? [] : [advise('R7.advice.question', 'researchQuestion')]),
    ...(findings ? [] : [advise('R7.advice.findings', 'findingsUse')]),
  ]
  return question || findings
    ? half('R7.research.half', advice)
    : none('R7.research.none', advice.slice(0, 1))
}

function judgeTraining(input: ReviewInput): Outcome {
  const topic = input.trainingTopic !== undefined
  const change = input.trainingChangeCheck !== undefined
  if (topic && change) return full('R7.training.full')
  const advice = [
    ...(topic ? [] : [advise('R7.advice.topic', 'trainingTopic')]),
    ...(change ? [] : [advise('R7.advice.change', 'trainingChangeCheck')]),
  ]
  return topic || change
    ? half('R7.training.half', advice)
    : none('R7.training.none', advice.slice(0, 1))
}

/** R7: something is measured that shows a change in gender equality. */
export const r7: Check = {
  id: 'R7',
  routes: {
    common: {
      reads: [
        'indicators.statement',
        'indicators.level',
        'indicators.measure',
        'indicators.genderSpecific',
        'indicators.countsPersons',
        ...pointReads('baseline'),
        'indicators.baselineDueBy',
        ...pointReads('target'),
        'indicators.verification',
        'amount',
      ],
      readsByWord: ['indicators.baselineBySex', 'indicators.targetBySex'],
      judge,
    },
    research: {
      reads: ['researchQuestion', 'researchAsksBySexAndAge', 'findingsUse'],
      judge: judgeResearch,
    },
    training: { reads: ['trainingTopic', 'trainingChangeCheck'], judge: judgeTraining },
  },
}
