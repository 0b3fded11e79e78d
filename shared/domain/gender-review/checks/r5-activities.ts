import type { ReviewInput } from '../review-input'
import { advise, excerpt, full, half, none, type Check, type Outcome } from './check'

function judge(input: ReviewInput): Outcome {
  const [firstIssue] = input.issues
  if (firstIssue === undefined) {
    return none('R5.none.noIssue', [advise('R5.advice.issue', 'issues')])
  }
  const answered = new Set(input.activities.flatMap((activity) => activity.answersIssues ?? []))
  const open = input.issues.filter((issue) => !answered.has(issue.id))
  const match = open.map((issue) =>
    advise('R5.advice.match', `issues.${issue.id}`, { item: excerpt(issue.statement) }),
  )
  if (open.length === input.issues.length) return none('R5.none.noMatch', match.slice(0, 1))

  // An activity that doesn't say whether it is for gender equality counts as if it were.
  const known = new Set(input.issues.map((issue) => issue.id))
  const stray = input.activities
    .filter((activity) => activity.genderAction !== false)
    .filter((activity) => !activity.answersIssues?.some((id) => known.has(id)))
  const link = stray.map((activity) =>
    advise('R5.advice.activity', `activities.${activity.id}.answersIssues`, {
      item: excerpt(activity.statement),
    }),
  )
  const all = input.issues.length
  const done = all - open.length
  if (open.length > 0) return half('R5.half.issues', [...match, ...link], { done, all })
  if (stray.length > 0) return half('R5.half.activities', link, { count: stray.length })
  return full('R5.full', { all })
}

/** R5: what was found is acted on, and what is done answers something found. */
export const r5: Check = {
  id: 'R5',
  routes: {
    common: {
      reads: [
        'issues.statement',
        'activities.statement',
        'activities.answersIssues',
        'activities.genderAction',
      ],
      judge,
    },
  },
}
