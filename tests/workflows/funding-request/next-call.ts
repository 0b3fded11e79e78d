import { expect } from 'vitest'
import { aCall, aNextCall, aProgramme } from '../../support/builders'
import type { AddPath } from '../support/paths'
import type { Play } from '../support/play'
import { unanswered } from '../support/paths'
import { ASSESS, ELSEWHERE } from './states'

const OPEN = 'Open the question about the next call'
const ASK = 'Ask the mission about the next call'

const TWO_CALLS = {
  ceilingCents: 500_000,
  programme: aProgramme({ calls: [aCall(), aNextCall()] }),
}

async function callCloses(fund: Play): Promise<void> {
  await fund.isPutToVote()
  await fund.votesToFund()
  fund.is('waitlisted')
  await fund.until('2006-01-01')
  await fund.gives({ type: 'end-waiting' })
}

async function missionAnswers(fund: Play, accept: boolean): Promise<void> {
  await callCloses(fund)
  await fund.answers('join-next-call', 'mission', { type: 'answer-next-call', accept })
  fund.is(accept ? 'waitlisted' : 'declined')
  await fund.went('request.1.2', [ASSESS, OPEN, ASK, ELSEWHERE])
}

export function nextCallPaths(path: AddPath): void {
  path(
    'the call closes, and there is no next: declined for lack of funds',
    async (fund) => {
      await callCloses(fund)
      fund.is('declined')
      expect(fund.mails('waitlist-ended')).toHaveLength(1)
      expect((await fund.walked()).map(({ name }) => name)).not.toContain('request.1.2')
    },
    { ceilingCents: 500_000 },
  )

  path(
    'the call closes, the mission waits on in the next',
    (fund) => missionAnswers(fund, true),
    TWO_CALLS,
  )

  path(
    'the call closes, the mission doesn’t want to wait on',
    (fund) => missionAnswers(fund, false),
    TWO_CALLS,
  )

  path(
    'the call closes, nobody answers: declined for lack of funds',
    async (fund) => {
      await callCloses(fund)
      await fund.nobodyAnswers('join-next-call')
      fund.is('declined')
      await fund.went('request.1.2', [
        ASSESS,
        OPEN,
        ...unanswered(ASK, 'Chase the answer about the next call'),
        ELSEWHERE,
      ])
    },
    TWO_CALLS,
  )
}
