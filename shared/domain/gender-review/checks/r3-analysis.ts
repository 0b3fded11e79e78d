import type { ReviewInput } from '../review-input'
import type { Conditions } from '../ruleset'
import { advise, full, half, lacking, none, terms, type Check, type Outcome } from './check'

const topicFields = {
  'topic.roles': 'rolesAnalysis',
  'topic.access': 'accessAnalysis',
  'topic.needs': 'needsAnalysis',
  'topic.constraints': 'constraintsAnalysis',
  'topic.violence': 'violenceAnalysis',
} as const

function missingTopics(input: ReviewInput) {
  return lacking([
    ['topic.roles', input.rolesAnalysis !== undefined],
    ['topic.access', input.accessAnalysis !== undefined],
    ['topic.needs', input.needsAnalysis !== undefined],
    ['topic.constraints', input.constraintsAnalysis !== undefined],
    ['topic.violence', input.violenceAnalysis !== undefined],
  ])
}

function sourceAdvice(input: ReviewInput) {
  const undated = input.sources.find((source) => source.title !== undefined)
  return undated === undefined
    ? advise('R3.advice.source', 'sources')
    : advise('R3.advice.year', `sources.${undated.id}.year`, { item: undated.title ?? '…' })
}

function judge(input: ReviewInput, { analysisTopics }: Conditions): Outcome {
  const missing = missingTopics(input)
  const topics = Object.keys(topicFields).length - missing.length
  if (topics === 0) return none('R3.none', [advise('R3.advice.start', 'rolesAnalysis')])

  const dated = input.sources.filter(({ title, year }) => title !== undefined && year !== undefined)
  const wanted = Math.max(0, analysisTopics - topics)
  const params = { topics, sources: dated.length }
  if (wanted === 0 && dated.length > 0) return full('R3.full', params)

  const [first = 'topic.roles'] = missing
  const advice = [
    ...(wanted > 0
      ? [advise('R3.advice.topics', topicFields[first], { wanted, topics: terms(missing) })]
      : []),
    ...(dated.length === 0 ? [sourceAdvice(input)] : []),
  ]
  return half(wanted > 0 ? 'R3.half.topics' : 'R3.half.source', advice, params)
}

/** R3: the situation of women and men is described, and says where that is known from. */
export const r3: Check = {
  id: 'R3',
  routes: {
    common: {
      reads: [
        'rolesAnalysis',
        'accessAnalysis',
        'needsAnalysis',
        'constraintsAnalysis',
        'violenceAnalysis',
        'sources.title',
        'sources.year',
      ],
      judge,
    },
  },
}
