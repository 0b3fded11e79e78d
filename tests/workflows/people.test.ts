import { expect } from 'vitest'
import { defaultPolicy } from '../../shared/domain/programme/default-policy'
import type { Person } from '../../shared/domain/programme/programme'
import { aProgramme } from '../support/builders'
import { CHAIR, CHECK, OBJECTIONS, TO_THE_VOTE, VOTE } from './funding-request/states'
import type { FundOptions } from './support/fund'
import { pathsOf } from './support/paths'
import type { Play } from './support/play'

/** People come, go and stand aside while a request is decided; its way stays the same. */

const { path } = pathsOf('funding-request')

const YES = { choice: 'approve', amountCents: 1_000_000, conditions: [] } as const

/** The fund with one of its people otherwise. */
function having(id: string, different: Partial<Person>): FundOptions {
  const programme = aProgramme()
  const people = programme.people.map((one) => (one.id === id ? { ...one, ...different } : one))
  return { programme: { ...programme, people } }
}

function asked(fund: Play, kind: 'funding-vote' | 'chair-decision'): string[] {
  return fund.task(kind).roster.map(({ party }) => (party.type === 'person' ? party.id : party.as))
}

path(
  'a reviewer is away: the standing deputy is asked at the next reminder, and votes',
  async (fund) => {
    await fund.isPutToVote()
    expect(asked(fund, 'funding-vote')).toContain('marc')
    await fund.passes(10)
    expect(asked(fund, 'funding-vote')).toEqual(['elena', 'joyce', 'naledi', 'peter'])
    await fund.votesToFund(1_000_000, ['elena', 'joyce', 'peter'])
    fund.is('reserved')
  },
  having('marc', { absences: [{ from: '2005-01-12', to: '2005-02-28' }], deputy: 'joyce' }),
)

path('a reviewer leaves: the desk puts another in their place, who decides', async (fund) => {
  await fund.isPutToVote()
  await fund.registers('peter', { leftOn: '2005-01-10' })
  const { id: taskId, versionHash } = fund.asked('funding-vote')
  const vote = { choice: 'abstain' } as const
  const late = { type: 'cast-vote', taskId, versionHash, vote, by: fund.party('peter') } as const
  expect(await fund.refuses(late)).toBe('not-allowed')
  const [from, by, reason] = [fund.party('peter'), fund.party('rosa'), 'Peter has left.']
  await fund.doesAtDesk({ type: 'reassign-task', taskId, from, to: 'joyce', reason, by })
  await fund.votesToFund(1_000_000, ['elena', 'marc', 'joyce'])
  await fund.went('request.1.1', [...TO_THE_VOTE, CHECK, OBJECTIONS])
})

path('alternates are called to a vote, and the quorum stays', async (fund) => {
  await fund.isPutToVote()
  const { id: taskId, quorum } = fund.asked('funding-vote')
  const by = fund.party('rosa')
  const reason = 'Two of us travel.'
  await fund.doesAtDesk({ type: 'appoint-alternates', taskId, people: ['joyce'], reason, by })
  expect(fund.asked('funding-vote').quorum).toBe(quorum)
  await fund.votesToFund(1_000_000, ['naledi', 'peter', 'joyce'])
  fund.is('reserved')
})

path(
  'settings change while people vote: who is asked and how many must agree stays',
  async (fund) => {
    await fund.isPutToVote()
    const item = { ...defaultPolicy, quorum: 2 }
    await fund.sets({ type: 'set-policy', by: 'one', item })
    await fund.registers('joyce', { roles: ['reviewer'] })
    await fund.votesToFund(1_000_000, ['elena', 'marc'])
    fund.is('in-funding-decision')
    expect(asked(fund, 'funding-vote')).not.toContain('joyce')
    await fund.votesToFund(1_000_000, ['peter'])
    fund.is('reserved')
  },
)

path(
  'the chair is of the mission that asks: the deputy decides',
  async (fund) => {
    await fund.isBeforeTheChair()
    expect(asked(fund, 'chair-decision')).toEqual(['david'])
    expect(fund.asked('chair-decision').recused).toMatchObject([
      { person: 'claire', why: 'own-mission' },
    ])
    await fund.decides(YES, 'david')
    await fund.went('request.1.1', [...TO_THE_VOTE, ...CHAIR, CHECK, OBJECTIONS])
  },
  having('claire', { mission: 'TUNIS' }),
)

path('the chair steps aside: the deputy is asked at once', async (fund) => {
  await fund.isBeforeTheChair()
  await fund.answers('chair-decision', 'claire', { type: 'recuse' })
  await fund.decides(YES, 'david')
  await fund.went('request.1.1', [...TO_THE_VOTE, ...CHAIR, CHECK, OBJECTIONS])
})

path('more time is given to vote: nobody is chased before the new day', async (fund) => {
  await fund.isPutToVote()
  const { id: taskId, dueAt } = fund.asked('funding-vote')
  const by = fund.party('rosa')
  const dueOn = '2005-02-28'
  await fund.doesAtDesk({ type: 'extend-task', taskId, dueOn, reason: 'Two of us travel.', by })
  await fund.until(dueAt)
  expect(fund.mails('task-reminder')).toEqual([])
  await fund.nobodyAnswers('funding-vote')
  await fund.decides(YES)
  fund.is('reserved')
})

path(
  'it is decided in a meeting; one who is named objects, and it is decided again',
  async (fund) => {
    await fund.isPutToVote()
    const { id: taskId, versionHash } = fund.asked('funding-vote')
    const vote = { choice: 'fund', amountCents: 1_000_000, conditions: [] } as const
    await fund.doesAtDesk({
      type: 'record-meeting',
      taskId,
      versionHash,
      minutes: 'WGGI/MIN/2005/2',
      heldOn: '2005-01-10',
      votes: ['elena', 'marc', 'peter'].map((person) => ({ person, vote })),
      by: fund.party('rosa'),
    })
    await fund.went('request.1.1', [...TO_THE_VOTE, CHECK, OBJECTIONS])
    expect(fund.mails('meeting-vote')).toHaveLength(3)
    await fund.gives({ type: 'object', taskId, by: fund.party('peter') })
    fund.is('in-funding-decision')
    await fund.votesToFund(1_000_000, ['naledi'])
    await fund.passes(2)
    await fund.went('request.1.2', [
      ...['Assess the proposal', ...VOTE],
      ...[CHECK, OBJECTIONS, CHECK, 'Commit the funds', 'The money is committed'],
    ])
  },
)
