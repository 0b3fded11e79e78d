import { expect } from 'vitest'
import type { AddPath } from '../support/paths'
import { unanswered, under } from '../support/paths'
import {
  ASSESS,
  CHAIR,
  CHECK,
  COMMIT,
  COMMITTED,
  DECIDED,
  ELSEWHERE,
  FREED_MONEY,
  OBJECTIONS,
  OFFER,
  RESERVED,
  TO_THE_VOTE,
} from './states'

const SHORT = { ceilingCents: 500_000 }
const BUDGET = [
  { id: 'b1', item: 'Workshops', amount: 500_000 },
  { id: 'b2', item: 'Trainers', amount: 300_000 },
]

export function moneyPaths(path: AddPath): void {
  path('approved as asked: reserved, and committed a day later', async (fund) => {
    await fund.isReserved()
    await fund.went('request.1.1', [...TO_THE_VOTE, CHECK, OBJECTIONS])
    await fund.passes(1)
    await fund.went('request.1.1', [...TO_THE_VOTE, ...RESERVED, COMMIT, COMMITTED])
    fund.is('active')
  })

  path(
    'without a time for objections it is committed at once',
    async (fund) => {
      await fund.isPutToVote()
      await fund.votesToFund()
      await fund.went('request.1.1', [...TO_THE_VOTE, CHECK, COMMIT, COMMITTED])
    },
    under({ objectionHours: 0 }),
  )

  path('withdrawn while objections may come: the money goes back', async (fund) => {
    await fund.isReserved()
    await fund.withdraws()
    await fund.passes(1)
    await fund.went('request.1.1', [...TO_THE_VOTE, ...RESERVED, ELSEWHERE])
    expect(fund.availableCents).toBe(6_000_000)
  })

  path('withdrawn at the very moment of commitment: nothing is committed', async (fund) => {
    await fund.isReserved()
    fund.justBefore('CommitFunds', { type: 'withdraw', by: fund.party('mission') })
    await fund.passes(1)
    await fund.went('request.1.1', [...TO_THE_VOTE, ...RESERVED, COMMIT, ELSEWHERE])
    expect(fund.availableCents).toBe(6_000_000)
  })

  path('less is offered, the mission accepts', async (fund) => {
    await fund.isPutToVote()
    await fund.votesToFund(800_000)
    await fund.passes(1)
    await fund.answers('accept-offer', 'mission', {
      type: 'answer-offer',
      accept: true,
      budget: BUDGET,
    })
    await fund.went('request.1.1', [
      ...[...TO_THE_VOTE, ...RESERVED, ...OFFER],
      ...[CHECK, COMMIT, COMMITTED],
    ])
    fund.is('active')
  })

  path('less is offered, the mission declines', async (fund) => {
    await fund.isPutToVote()
    await fund.votesToFund(800_000)
    await fund.passes(1)
    await fund.answers('accept-offer', 'mission', { type: 'answer-offer', accept: false })
    await fund.went('request.1.1', [...TO_THE_VOTE, ...RESERVED, ...OFFER, ELSEWHERE])
    fund.is('offer-declined')
    expect(fund.availableCents).toBe(6_000_000)
  })

  path('the mission doesn’t answer the offer: it lapses, and the money goes back', async (fund) => {
    await fund.isPutToVote()
    await fund.votesToFund(800_000)
    await fund.passes(1)
    await fund.nobodyAnswers('accept-offer')
    const asked = unanswered(OFFER[1]!, 'Chase the answer to the offer')
    await fund.went('request.1.1', [
      ...[...TO_THE_VOTE, ...RESERVED, OFFER[0]!],
      ...[...asked, ELSEWHERE],
    ])
    fund.is('offer-declined')
    expect(fund.mails('offer-lapsed')).toHaveLength(1)
    expect(fund.availableCents).toBe(6_000_000)
  })

  path(
    'the envelope is short: waitlisted, and taken once the ceiling is raised',
    async (fund) => {
      await fund.isPutToVote()
      await fund.votesToFund()
      fund.is('waitlisted')
      await fund.went('request.1.1', [...TO_THE_VOTE, DECIDED])
      await fund.raises(1_000_000)
      await fund.answers('waitlist-offer', 'claire', {
        type: 'answer-waitlist-offer',
        accept: true,
      })
      await fund.passes(1)
      await fund.went('request.1.2', [ASSESS, ...FREED_MONEY, ...RESERVED, COMMIT, COMMITTED])
    },
    SHORT,
  )

  path(
    'the chair approves, but the envelope is short',
    async (fund) => {
      await fund.isBeforeTheChair()
      await fund.decides({ choice: 'approve', amountCents: 1_000_000, conditions: [] })
      await fund.went('request.1.1', [...TO_THE_VOTE, ...CHAIR, DECIDED])
      fund.is('waitlisted')
    },
    SHORT,
  )

  path(
    'the chair passes on freed money: it stays on the waitlist',
    async (fund) => {
      await fund.isPutToVote()
      await fund.votesToFund()
      await fund.raises(1_000_000)
      await fund.answers('waitlist-offer', 'claire', {
        type: 'answer-waitlist-offer',
        accept: false,
      })
      await fund.went('request.1.2', [ASSESS, ...FREED_MONEY, ELSEWHERE])
      fund.is('waitlisted')
    },
    SHORT,
  )

  path(
    'nobody answers about freed money: it is offered to the next that fits',
    async (fund) => {
      await fund.isPutToVote()
      await fund.votesToFund()
      const first = fund.project.id
      await fund.isPutToVote({}, 'DAKAR')
      await fund.votesToFund()
      const second = fund.project.id
      await fund.raises(1_000_000)
      fund.looksAt(first)
      await fund.nobodyAnswers('waitlist-offer')
      const asked = unanswered(FREED_MONEY[1]!, 'Chase the answer about the freed money')
      await fund.went('request.1.2', [ASSESS, FREED_MONEY[0]!, ...asked, ELSEWHERE])
      fund.is('waitlisted')
      fund.looksAt(second)
      await fund.went('request.1.2', [ASSESS, ...FREED_MONEY])
    },
    SHORT,
  )

  path('started again while objections may come: it still commits once', async (fund) => {
    await fund.isReserved()
    await fund.restarts('funding-request')
    await fund.went('request.1.2', [ASSESS, CHECK, OBJECTIONS])
    await fund.passes(1)
    // Both runs wake at the same moment, and either may be the first.
    const runs = (await fund.walked()).filter(({ workflow }) => workflow === 'funding-request')
    const ends = runs.map(({ states }) => states.at(-1) ?? '')
    expect(ends.every((end) => [COMMITTED, ELSEWHERE].includes(end))).toBe(true)
    expect(fund.recorded.filter((kind) => kind === 'committed')).toHaveLength(1)
    fund.is('active')
  })
}
