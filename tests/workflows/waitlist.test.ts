import { expect } from 'vitest'
import type { Play } from './support/play'
import { pathsOf } from './support/paths'

const { path, covers } = pathsOf('waitlist')

const THROUGH = ['Offer the freed money', 'The freed money is offered']
const SHORT = { ceilingCents: 500_000 }
const TAKE = { type: 'answer-waitlist-offer', accept: true } as const
const PASS = { type: 'answer-waitlist-offer', accept: false } as const

async function isWaitlisted(fund: Play, mission: string): Promise<string> {
  await fund.isPutToVote({}, mission)
  await fund.votesToFund()
  fund.is('waitlisted')
  return fund.project.id
}

/** Two wait for money, the first a day longer; gives their ids. */
async function twoWait(fund: Play): Promise<[first: string, second: string]> {
  const first = await isWaitlisted(fund, 'TUNIS')
  await fund.passes(1)
  return [first, await isWaitlisted(fund, 'DAKAR')]
}

/** How the waitlist was gone through each time, and to whom money was offered. */
async function offered(fund: Play): Promise<string[]> {
  const walked = (await fund.walked()).filter(({ workflow }) => workflow === 'waitlist')
  for (const { states } of walked) expect(states).toEqual(THROUGH)
  return fund.memory.audit.flatMap(({ kind, chain }) => (kind === 'waitlist-offered' ? chain : []))
}

path('money becomes free and nobody waits', async (fund) => {
  await fund.isReserved()
  await fund.withdraws()
  expect(await offered(fund)).toEqual([])
})

path(
  'it is offered to the first that fits',
  async (fund) => {
    const [first] = await twoWait(fund)
    await fund.raises(1_000_000)
    expect(await offered(fund)).toEqual([first])
  },
  SHORT,
)

path(
  'what is left after the first is offered to the next',
  async (fund) => {
    const [first, second] = await twoWait(fund)
    await fund.raises(2_000_000)
    fund.looksAt(first)
    await fund.answers('waitlist-offer', 'claire', TAKE)
    expect(await offered(fund)).toEqual([first, second])
    fund.looksAt(second)
    await fund.answers('waitlist-offer', 'claire', TAKE)
    expect(fund.availableCents).toBe(0)
  },
  SHORT,
)

path(
  'the chair passes on the first: the next is offered it',
  async (fund) => {
    const [first, second] = await twoWait(fund)
    await fund.raises(1_000_000)
    fund.looksAt(first)
    await fund.answers('waitlist-offer', 'claire', PASS)
    expect(await offered(fund)).toEqual([first, second])
  },
  SHORT,
)

path(
  'the first withdraws while the chair is asked: the next is offered it',
  async (fund) => {
    const [first, second] = await twoWait(fund)
    await fund.raises(1_000_000)
    fund.looksAt(first)
    await fund.withdraws()
    expect(await offered(fund)).toEqual([first, second])
  },
  SHORT,
)

path(
  'people set the order: it is offered to whom they put first',
  async (fund) => {
    const [first, second] = await twoWait(fund)
    await fund.gives({
      type: 'order-waitlist',
      year: 2005,
      order: [second, first],
      seen: 0,
      reason: 'The team is in place.',
      by: fund.party('rosa'),
    })
    await fund.raises(1_000_000)
    expect(await offered(fund)).toEqual([second])
  },
  SHORT,
)

path('two free money at the same moment: both are looked at', async (fund) => {
  await fund.isPutToVote()
  await fund.votesToFund(800_000)
  await fund.isPutToVote({}, 'DAKAR')
  await fund.votesToFund(800_000)
  await fund.passes(60)
  const runs = (await fund.walked()).filter(({ workflow }) => workflow === 'waitlist')
  expect(runs).toHaveLength(2)
})

path(
  'it stopped for a reason that no retry cures: an operator starts it again',
  async (fund) => {
    const first = await isWaitlisted(fund, 'TUNIS')
    fund.failsOnce('OfferWaitlist')
    await fund.raises(1_000_000)
    expect(fund.project).not.toHaveProperty('offeredRun')
    expect(fund.mails('fund-incident')).toHaveLength(1)
    await fund.sets({ type: 'restart-waitlist', by: 'ops', year: 2005, reason: 'Cured.' })
    expect([...fund.memory.fundIncidents.values()].map(({ resolved }) => resolved?.note)).toEqual([
      'Cured.',
    ])
    expect(fund.asked('waitlist-offer').projectId).toBe(first)
  },
  SHORT,
)

covers()
