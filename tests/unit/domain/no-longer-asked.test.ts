import { describe, expect, it } from 'vitest'
import { Bench } from './bench'

const contact = { type: 'mission', mission: 'TUNIS', as: 'contact' } as const

describe('whoever was asked about a proposal that the mission ends', () => {
  it('is told once that it is withdrawn, voted or not', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    const [first] = bench.task(vote).roster
    if (first?.party.type !== 'person') throw new Error('Nobody is asked.')
    await bench.funds(vote, first.party.id)
    await bench.does({ type: 'withdraw', by: contact })
    const asked = bench.task(vote).roster.map(({ party }) => party)
    const told = bench.mails('proposal-withdrawn')
    expect(told.map(({ to }) => to)).toEqual(asked)
    expect(told.every(({ taskId }) => taskId === vote)).toBe(true)
    expect(asked.length).toBeGreaterThan(2)
  })

  it('is told once that it is taken back', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    await bench.does({ type: 'take-back', by: contact })
    const asked = bench.task(vote).roster.map(({ party }) => party)
    expect(bench.mails('proposal-taken-back').map(({ to }) => to)).toEqual(asked)
  })
})
