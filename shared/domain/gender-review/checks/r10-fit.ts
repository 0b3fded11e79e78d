import type { ReviewInput } from '../review-input'
import {
  advise,
  full,
  half,
  lacking,
  none,
  terms,
  type Check,
  type Judgement,
  type Outcome,
} from './check'

function judgeWith(input: ReviewInput, exit: string | undefined, research: boolean): Outcome {
  const missing = lacking([
    ['fit.exit', exit !== undefined],
    ['fit.buildsOn', input.buildsOn !== undefined],
    ['fit.policy', input.policyLink !== undefined],
  ])
  if (missing.length === 0) return full('R10.full')
  const onlyPolicy = missing.every((term) => term === 'fit.policy')
  if (onlyPolicy && input.hasGenderFocalPoint === false) return full('R10.full.noFocalPoint')

  const places = {
    'fit.exit': research
      ? advise('R10.advice.findings', 'findingsUse')
      : advise('R10.advice.exit', 'exitPlan'),
    'fit.buildsOn': advise('R10.advice.buildsOn', 'buildsOn'),
    'fit.policy': advise('R10.advice.policy', 'policyLink'),
  }
  if (missing.length === 3) return none('R10.none', [places['fit.exit']])
  const waived = input.hasGenderFocalPoint === false
  const asked = missing.filter((term) => !(waived && term === 'fit.policy'))
  return half(
    'R10.half',
    asked.map((term) => places[term]),
    { missing: terms(asked) },
  )
}

const reads: Judgement['reads'] = ['policyLink', 'hasGenderFocalPoint', 'buildsOn', 'exitPlan']

/** R10: the work fits what IOM and others do, and something stays after the grant. */
export const r10: Check = {
  id: 'R10',
  routes: {
    common: { reads, judge: (input) => judgeWith(input, input.exitPlan, false) },
    research: {
      reads: [...reads, 'findingsUse'],
      judge: (input) => judgeWith(input, input.findingsUse ?? input.exitPlan, true),
    },
  },
}
