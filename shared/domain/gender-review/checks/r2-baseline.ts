import type { ReviewInput } from '../review-input'
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
import type { Indicator } from './indicators'

/** A promise to collect the baseline by a date counts like the baseline itself. */
function missing(indicator: Indicator): ReturnType<typeof parts> {
  return indicator.baselineDueBy === undefined ? parts(indicator) : []
}

function parts(indicator: Indicator) {
  const all = [
    { term: 'part.baseline', field: 'baseline', given: indicator.baseline },
    { term: 'part.year', field: 'baselineYear', given: indicator.baselineYear },
    { term: 'part.source', field: 'baselineSource', given: indicator.baselineSource },
  ] as const
  return all.filter(({ given }) => given === undefined).map(({ term, field }) => ({ term, field }))
}

function judge(input: ReviewInput): Outcome {
  return judgeBySex(input, {
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
    field: 'baselineBySex',
    isBySex: (indicator) => indicator.baselineBySex === true,
    missing,
  })
}

const reads: Judgement['reads'] = [
  'indicators.statement',
  'indicators.countsPersons',
  'indicators.baselineBySex',
  'indicators.baseline',
  'indicators.baselineYear',
  'indicators.baselineSource',
  'indicators.baselineDueBy',
  'reachesPersons',
  'noPersonsReason',
]

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
    common: { reads, judge },
    'if-any': {
      reads,
      judge: (input) =>
        input.indicators.length === 0 ? notApplicable('R2.notApplicable.training') : judge(input),
    },
    research: { reads: ['researchQuestion', 'researchAsksBySexAndAge'], judge: judgeQuestion },
  },
}
