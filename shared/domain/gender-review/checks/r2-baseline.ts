import type { ReviewInput } from '../review-input'
import type { Conditions } from '../ruleset'
import {
  advise,
  full,
  half,
  none,
  notApplicable,
  type Check,
  type Judgement,
  type Outcome,
} from './check'
import { judgeBySex } from './by-sex'
import { fieldOf, isTold, numberReads, pointReads, type Indicator } from './indicators'

/** A promise to collect the baseline by a date counts like the baseline itself. */
function missing(indicator: Indicator): ReturnType<typeof parts> {
  return indicator.baselineDueBy === undefined ? parts(indicator) : []
}

function parts(indicator: Indicator) {
  const all = [
    {
      term: 'part.baseline',
      field: fieldOf(indicator, 'baseline'),
      given: isTold(indicator, 'baseline'),
    },
    { term: 'part.year', field: 'baselineYear', given: indicator.baselineYear !== undefined },
    { term: 'part.source', field: 'baselineSource', given: indicator.baselineSource !== undefined },
  ] as const
  return all.filter(({ given }) => !given).map(({ term, field }) => ({ term, field }))
}

function judge(input: ReviewInput, conditions: Conditions): Outcome {
  return judgeBySex(input, conditions, {
    texts: {
      full: 'R2.full',
      half: 'R2.half',
      none: 'R2.none',
      noIndicator: 'R2.none.noIndicator',
      noPersons: 'R2.notApplicable.noPersons',
      noneCounts: 'R2.notApplicable.noneCounts',
      adviseBySex: 'R2.advice.bySex',
      adviseDetails: 'R2.advice.details',
      adviseIndicator: 'R2.advice.addIndicator',
    },
    point: 'baseline',
    missing,
  })
}

const reads: Judgement['reads'] = [
  'indicators.statement',
  'indicators.countsPersons',
  ...pointReads('baseline'),
  'indicators.baselineYear',
  'indicators.baselineSource',
  'indicators.baselineDueBy',
  'reachesPersons',
  'noPersonsReason',
]

const readsByWord: Judgement['reads'] = ['indicators.baselineBySex', ...numberReads('target')]

function judgeQuestion(input: ReviewInput): Outcome {
  const question = input.researchQuestion !== undefined
  const aware = input.researchAsksBySexAndAge === true
  if (question && aware) return full('R2.research.full')
  const advice = [
    ...(question ? [] : [advise('R2.advice.question', 'researchQuestion')]),
    ...(aware ? [] : [advise('R2.advice.questionBySex', 'researchAsksBySexAndAge')]),
  ]
  return question || aware
    ? half('R2.research.half', advice)
    : none('R2.research.none', advice.slice(-1))
}

/** R2: what is known today is known for women and men apart. */
export const r2: Check = {
  id: 'R2',
  routes: {
    common: { reads, readsByWord, judge },
    'if-any': {
      reads,
      readsByWord,
      judge: (input, conditions) =>
        input.indicators.length === 0
          ? notApplicable('R2.notApplicable.training')
          : judge(input, conditions),
    },
    research: { reads: ['researchQuestion', 'researchAsksBySexAndAge'], judge: judgeQuestion },
  },
}
