import { expect } from 'vitest'
import { aPerson, aProgramme } from '../../support/builders'
import type { AddPath } from '../support/paths'
import type { Answer } from '../support/play'
import { unanswered } from '../support/paths'
import {
  ASSESS,
  CHAIR,
  COMPLETION,
  DECIDED,
  ELSEWHERE,
  LOOK,
  OBJECTIONS,
  CHECK,
  TO_THE_VOTE,
  VOTE,
} from './states'

const NO = { choice: 'not-fund', reason: 'Others do this already.' } as const
const YES = { choice: 'approve', amountCents: 1_000_000, conditions: [] } as const
const RETURN: Answer = { type: 'return-proposal', letter: 'Please add a date.', comments: [] }
const VOTE_SILENCE = unanswered('Ask the reviewers to vote', 'Chase the vote')
const CHAIR_SILENCE = [CHAIR[0]!, ...unanswered('Ask the chair to decide', 'Chase the chair')]

export function decisionPaths(path: AddPath): void {
  path('the reviewers decline', async (fund) => {
    await fund.isPutToVote()
    await fund.votes('elena', NO)
    await fund.votes('marc', NO)
    fund.is('declined')
    await fund.went('request.1.1', [...TO_THE_VOTE, DECIDED])
    expect(fund.mails('decision-declined')).toHaveLength(1)
  })

  path('the votes differ in the amount: the chair decides', async (fund) => {
    await fund.isBeforeTheChair()
    await fund.decides(YES)
    await fund.went('request.1.1', [...TO_THE_VOTE, ...CHAIR, CHECK, OBJECTIONS])
    fund.is('reserved')
  })

  path('the chair declines', async (fund) => {
    await fund.isBeforeTheChair()
    await fund.decides({ choice: 'decline', reason: 'Too dear.' })
    await fund.went('request.1.1', [...TO_THE_VOTE, ...CHAIR, DECIDED])
    fund.is('declined')
  })

  path('nobody votes: chair, then deputy, then the next sitting', async (fund) => {
    await fund.isPutToVote()
    await fund.nobodyAnswers('funding-vote')
    const { roster, outcome } = await fund.nobodyAnswers('chair-decision')
    expect(roster.map(({ party, as }) => [party, as])).toEqual([
      [{ type: 'person', id: 'claire' }, 'asked'],
      [{ type: 'person', id: 'david' }, 'escalated'],
    ])
    expect(outcome).toBe('undecided')
    fund.is('in-funding-decision')
    const next = fund.asked('chair-decision')
    expect(next.dueAt > fund.now).toBe(true)
    await fund.decides(YES)
    const first = [ASSESS, 'Open the gender review', 'Ask for the gender review', VOTE[0]!]
    const sittings = [...VOTE_SILENCE, ...CHAIR_SILENCE, ASSESS, ...CHAIR, CHECK, OBJECTIONS]
    await fund.went('request.1.1', [...first, ...sittings])
  })

  path('sitting after sitting goes by: a new run asks on', async (fund) => {
    await fund.isPutToVote()
    await fund.nobodyAnswers('funding-vote')
    for (let sitting = 1; sitting <= 17; sitting += 1) await fund.nobodyAnswers('chair-decision')
    const runs = await fund.walked()
    expect(runs.map(({ name, states }) => [name, states.at(-1)])).toEqual([
      ['request.1.1', 'The next run goes on'],
      ['request.1.2', 'Ask the chair to decide'],
    ])
    await fund.decides(YES)
    await fund.went('request.1.2', [ASSESS, ...CHAIR, CHECK, OBJECTIONS])
  })

  path(
    'too few may vote: the chair decides',
    async (fund) => {
      await fund.isPutToVote()
      await fund.went('request.1.1', [...TO_THE_VOTE.slice(0, -1), ...CHAIR])
      expect(fund.task('funding-vote').outcome).toBe('to-chair')
    },
    {
      programme: aProgramme({
        people: [
          aPerson('elena', ['reviewer']),
          aPerson('marc', ['reviewer']),
          aPerson('ingrid', ['gender-reviewer']),
          aPerson('claire', ['chair']),
        ],
      }),
    },
  )

  path('the chair returns it', async (fund) => {
    await fund.isPutToVote()
    await fund.nobodyAnswers('funding-vote')
    await fund.answers('chair-decision', 'claire', RETURN)
    const voted = [...TO_THE_VOTE.slice(0, -1), ...VOTE_SILENCE]
    await fund.went('request.1.1', [...voted, ...CHAIR, ...COMPLETION])
  })

  path('the chair returns it while the reviewers vote', async (fund) => {
    await fund.isPutToVote()
    await fund.votesToFund(1_000_000, ['elena', 'marc'])
    await fund.answers('funding-vote', 'claire', RETURN)
    await fund.completes({ ends: '2005-11-30' })
    await fund.went('request.1.1', [...TO_THE_VOTE, ...COMPLETION, ELSEWHERE])
    // What the gender review reads is unchanged, so that it isn't asked again.
    expect(fund.asked('funding-vote').votes).toEqual([])
  })

  path('it is returned after votes: they lapse, and the new version is voted on', async (fund) => {
    await fund.isBeforeTheChair()
    await fund.answers('chair-decision', 'claire', RETURN)
    await fund.completes({ title: 'Women who come home safely' })
    expect(fund.asked('funding-vote').votes).toEqual([])
    await fund.votesToFund(1_000_000, ['elena', 'marc'])
    fund.is('in-funding-decision')
    await fund.votesToFund(1_000_000, ['naledi'])
    await fund.went('request.2.1', [ASSESS, ...VOTE, CHECK, OBJECTIONS])
    expect(fund.project.status === 'reserved' && fund.project.decision.version).toBe(2)
  })

  path('the mission takes it back before the first vote', async (fund) => {
    await fund.isPutToVote()
    await fund.takesBack()
    await fund.went('request.1.1', [...TO_THE_VOTE, LOOK, ...COMPLETION])
  })

  path('the mission takes it back before the chair decides', async (fund) => {
    await fund.isPutToVote()
    await fund.nobodyAnswers('funding-vote')
    await fund.takesBack()
    const voted = [...TO_THE_VOTE.slice(0, -1), ...VOTE_SILENCE]
    await fund.went('request.1.1', [...voted, ...CHAIR, LOOK, ...COMPLETION])
  })

  path('after a vote nobody takes it back, but it may be withdrawn', async (fund) => {
    await fund.isPutToVote()
    await fund.votesToFund(1_000_000, ['elena', 'marc'])
    const takeBack = { type: 'take-back', by: fund.party('mission') } as const
    expect(await fund.refuses(takeBack)).toBe('not-allowed')
    await fund.votesToFund(800_000, ['peter'])
    expect(await fund.refuses(takeBack), 'nor once the chair decides').toBe('not-allowed')
    await fund.withdraws()
    await fund.went('request.1.1', [...TO_THE_VOTE, ...CHAIR, LOOK, ELSEWHERE])
  })

  path('the workflow is started again while reviewers vote', async (fund) => {
    await fund.isPutToVote()
    await fund.votesToFund(1_000_000, ['elena', 'marc'])
    await fund.restarts('funding-request')
    await fund.votesToFund(1_000_000, ['peter'])
    await fund.went('request.1.2', [ASSESS, ...VOTE, CHECK, OBJECTIONS])
    await fund.passes(2)
    fund.is('active')
  })
}
