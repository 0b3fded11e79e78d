import type { ReviewInput } from '../review-input'
import type { Conditions } from '../ruleset'
import { judgeBySex } from './by-sex'
import { advise, full, half, none, type Check, type Outcome } from './check'
import { fieldOf, isTold, pointReads, type Indicator } from './indicators'

function missing(indicator: Indicator) {
  const all = [
    {
      term: 'part.target',
      field: fieldOf(indicator, 'target'),
      given: isTold(indicator, 'target'),
    },
    {
      term: 'part.verification',
      field: 'verification',
      given: indicator.verification !== undefined,
    },
  ] as const
  return all.filter(({ given }) => !given).map(({ term, field }) => ({ term, field }))
}

function judge(input: ReviewInput, conditions: Conditions): Outcome {
  return judgeBySex(input, conditions, {
    texts: {
      full: 'R8.full',
      half: 'R8.half',
      none: 'R8.none',
      noIndicator: 'R8.none.noIndicator',
      noPersons: 'R8.notApplicable.noPersons',
      noneCounts: 'R8.notApplicable.noneCounts',
      adviseBySex: 'R8.advice.bySex',
      adviseDetails: 'R8.advice.details',
      adviseIndicator: 'R8.advice.addIndicator',
    },
    point: 'target',
    missing,
  })
}

function judgeMethod(input: ReviewInput): Outcome {
  const method = input.researchMethod !== undefined
  const aware = input.methodSeparatesSexAndAge === true
  if (method && aware) return full('R8.research.full')
  const advice = [
    ...(method ? [] : [advise('R8.advice.method', 'researchMethod')]),
    ...(aware ? [] : [advise('R8.advice.methodBySex', 'methodSeparatesSexAndAge')]),
  ]
  return method || aware
    ? half('R8.research.half', advice)
    : none('R8.research.none', advice.slice(-1))
}

function judgeParticipants(input: ReviewInput): Outcome {
  return input.trainingCountsBySex === true
    ? full('R8.training.full')
    : none('R8.training.none', [advise('R8.advice.participants', 'trainingCountsBySex')])
}

/** R8: what is aimed at and followed up is split by sex, from a source able to give it. */
export const r8: Check = {
  id: 'R8',
  routes: {
    common: {
      reads: [
        'indicators.statement',
        'indicators.countsPersons',
        ...pointReads('target'),
        'indicators.verification',
        'reachesPersons',
        'noPersonsReason',
      ],
      readsByWord: ['indicators.targetBySex'],
      judge,
    },
    research: { reads: ['researchMethod', 'methodSeparatesSexAndAge'], judge: judgeMethod },
    training: { reads: ['trainingCountsBySex'], judge: judgeParticipants },
  },
}
