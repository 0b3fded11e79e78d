import { expect } from 'vitest'
import { pathsOf, unanswered } from './support/paths'

const { path, covers } = pathsOf('question')

const OPEN = 'Open the question'
const ASK = 'Ask the mission to answer'
const CHASE = 'Chase the answer'
const CLOSED = 'The question is closed'

const DAY = 86_400_000
const QUESTION = { type: 'ask-question', text: 'Who keeps the register?' } as const

path('the mission answers, and the vote is due as much later', async (fund) => {
  await fund.isPutToVote()
  const { dueAt } = fund.asked('funding-vote')
  await fund.answers('funding-vote', 'elena', QUESTION)
  await fund.passes(3)
  const answer = { type: 'answer-question', answer: 'The partner does.' } as const
  await fund.answers('answer-question', 'mission', answer)
  await fund.went('question.1.1', [OPEN, ASK, CLOSED])
  const later = Date.parse(fund.asked('funding-vote').dueAt) - Date.parse(dueAt)
  expect(later).toBeGreaterThanOrEqual(3 * DAY)
  expect(later).toBeLessThan(4 * DAY)
  await fund.passes(30)
  expect(fund.task('funding-vote').outcome).toBe('to-chair')
})

path('nobody answers: the vote goes on, and it is shown', async (fund) => {
  await fund.isPutToVote()
  await fund.answers('funding-vote', 'elena', QUESTION)
  await fund.nobodyAnswers('answer-question')
  await fund.went('question.1.1', [OPEN, ...unanswered(ASK, CHASE), CLOSED])
  expect(fund.file.questions[0]?.closedAt).toBeDefined()
  await fund.votesToFund()
  fund.is('reserved')
})

path('it is decided without waiting for the answer', async (fund) => {
  await fund.isPutToVote()
  await fund.answers('funding-vote', 'elena', QUESTION)
  await fund.votesToFund()
  await fund.went('question.1.1', [OPEN, ASK, CLOSED])
})

covers()
