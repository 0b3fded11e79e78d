import { expect } from 'vitest'
import {
  ASSESS,
  CHAIR,
  CHECK,
  COMMIT,
  COMMITTED,
  DECIDED,
  ELSEWHERE,
  LOOK,
  OBJECTIONS,
  OFFER,
  TO_THE_VOTE,
  VOTE,
} from './funding-request/states'
import { pathsOf } from './support/paths'

const { path } = pathsOf('funding-request')

const TOO_DEAR = { choice: 'not-fund', reason: 'Too dear.' } as const
const APPROVE = { choice: 'approve', amountCents: 1_000_000, conditions: [] } as const

path(
  'a voter says in time that it wasn’t them: it is voted on again, and committed once',
  async (fund) => {
    await fund.isReserved()
    const { id } = fund.task('funding-vote')
    await fund.gives({ type: 'object', taskId: id, by: fund.party('marc') })
    fund.is('in-funding-decision')
    await fund.went('request.1.1', [...TO_THE_VOTE, CHECK, OBJECTIONS])
    await fund.went('request.1.2', [ASSESS, ...VOTE])
    await fund.votes('marc', { choice: 'fund', amountCents: 1_000_000, conditions: [] })
    await fund.passes(2)
    fund.is('active')
    await fund.went('request.1.1', [...TO_THE_VOTE, CHECK, OBJECTIONS, CHECK, ELSEWHERE])
    await fund.went('request.1.2', [ASSESS, ...VOTE, CHECK, OBJECTIONS, CHECK, COMMIT, COMMITTED])
  },
)

path('a voter says so while the mission thinks about the offer', async (fund) => {
  await fund.isPutToVote()
  await fund.votesToFund(800_000)
  await fund.passes(2)
  const offer = fund.asked('accept-offer')
  const { id } = fund.task('funding-vote')
  await fund.gives({ type: 'object', taskId: id, by: fund.party('elena') })
  expect(fund.file.tasks.find((task) => task.id === offer.id)?.status).toBe('closed')
  await fund.went('request.1.1', [...TO_THE_VOTE, CHECK, OBJECTIONS, CHECK, ...OFFER, ELSEWHERE])
  await fund.went('request.1.2', [ASSESS, ...VOTE])
})

path('a voter says so after the vote went to the chair', async (fund) => {
  await fund.isPutToVote()
  await fund.votesToFund(900_000, ['elena'])
  await fund.votesToFund(800_000, ['marc'])
  await fund.votesToFund(700_000, ['peter'])
  const { id } = fund.task('funding-vote')
  await fund.gives({ type: 'object', taskId: id, by: fund.party('marc') })
  await fund.went('request.1.1', [...TO_THE_VOTE, ...CHAIR, LOOK, ELSEWHERE])
  await fund.went('request.1.2', [ASSESS, ...VOTE])
})

path('the chair says so: the chair is asked again', async (fund) => {
  await fund.isPutToVote()
  await fund.nobodyAnswers('funding-vote')
  const { id, versionHash } = fund.asked('chair-decision')
  const decide = { type: 'decide-as-chair', versionHash, decision: APPROVE } as const
  await fund.answers('chair-decision', 'claire', decide)
  await fund.gives({ type: 'object', taskId: id, by: fund.party('claire') })
  await fund.went('request.1.2', [ASSESS, ...CHAIR])
  await fund.answers('chair-decision', 'claire', decide)
  await fund.passes(2)
  fund.is('active')
})

path('a decline is reconsidered by people who had no part in it', async (fund) => {
  await fund.isPutToVote()
  await fund.votes('elena', TOO_DEAR)
  await fund.votes('marc', TOO_DEAR)
  fund.is('declined')
  const news = { type: 'reconsider', whatIsNew: 'A partner gives half.' } as const
  await fund.gives({ ...news, by: fund.party('mission') })
  await fund.went('request.1.1', [...TO_THE_VOTE, DECIDED])
  await fund.went('request.1.2', [ASSESS, ...VOTE])
  await fund.votesToFund(1_000_000, ['peter', 'naledi', 'joyce'])
  await fund.passes(2)
  fund.is('active')
  await fund.went('request.1.2', [ASSESS, ...VOTE, CHECK, OBJECTIONS, CHECK, COMMIT, COMMITTED])
})
