import type { ReviewInput, ReviewItem } from '../review-input'
import {
  advise,
  excerpt,
  full,
  half,
  lacking,
  none,
  terms,
  type Check,
  type Outcome,
} from './check'

/** What keeps a result from being a gender result of the gender objective. */
function missingLinks(result: ReviewItem<'results'>) {
  return lacking([
    ['part.changesGenderRelations', result.changesGenderRelations === true],
    ['part.servesGenderObjective', result.servesGenderObjective === true],
  ])
}

function judge(input: ReviewInput): Outcome {
  if (input.genderObjective === undefined) {
    return none('R4.none', [advise('R4.advice.objective', 'genderObjective')])
  }
  const stated = input.results
    .filter((result) => result.statement !== undefined)
    .map((result) => ({ result, missing: missingLinks(result) }))
  const outcomes = stated
    .filter(({ result }) => result.level === 'outcome')
    .sort((a, b) => a.missing.length - b.missing.length)
  const [closest] = outcomes
  if (closest?.missing.length === 0) {
    return full('R4.full', { item: excerpt(closest.result.statement) })
  }
  const [missing] = closest?.missing ?? []
  const advice =
    closest && missing
      ? advise('R4.advice.link', `results.${closest.result.id}.${missing.slice('part.'.length)}`, {
          item: excerpt(closest.result.statement),
          missing: terms(closest.missing),
        })
      : advise('R4.advice.addOutcome', 'results')
  const output = stated.find(({ result, missing: links }) => {
    return result.level === 'output' && links.length === 0
  })
  return output
    ? half('R4.half.output', [advice], { item: excerpt(output.result.statement) })
    : half('R4.half.noResult', [advice])
}

/** R4: a gender objective is stated, and an outcome shows that it is reached. */
export const r4: Check = {
  id: 'R4',
  routes: {
    common: {
      reads: [
        'genderObjective',
        'results.level',
        'results.statement',
        'results.changesGenderRelations',
        'results.servesGenderObjective',
      ],
      judge,
    },
  },
}
