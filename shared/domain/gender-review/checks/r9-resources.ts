import type { ReviewInput } from '../review-input'
import { advise, full, half, lacking, none, terms, type Check, type Outcome } from './check'

function judge(input: ReviewInput): Outcome {
  const shared = input.budget.filter((budgetLine) => (budgetLine.genderShare ?? 0) > 0)
  const missing = lacking([
    ['resource.share', shared.length > 0],
    [
      'resource.reason',
      input.budgetGenderReason !== undefined ||
        shared.some((budgetLine) => budgetLine.genderReason !== undefined),
    ],
    ['resource.expertise', input.genderExpertise?.some((who) => who !== 'none') ?? false],
  ])
  if (missing.length === 0) return full('R9.full')
  if (missing.length === 3) return none('R9.none', [advise('R9.advice.start', 'budget')])
  const [budgetLine] = input.budget
  const places = {
    'resource.share': advise(
      'R9.advice.share',
      budgetLine ? `budget.${budgetLine.id}.genderShare` : 'budget',
    ),
    'resource.reason': advise('R9.advice.reason', 'budgetGenderReason'),
    'resource.expertise': advise('R9.advice.expertise', 'genderExpertise'),
  }
  const advice = missing.map((term) => places[term])
  return half('R9.half', advice, { missing: terms(missing) })
}

/** R9: money and somebody who knows how stand behind the gender work. */
export const r9: Check = {
  id: 'R9',
  routes: {
    common: {
      reads: ['budget.genderShare', 'budget.genderReason', 'budgetGenderReason', 'genderExpertise'],
      judge,
    },
  },
}
