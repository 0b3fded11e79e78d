import { describe, expect, it } from 'vitest'
import { createHandler as offering } from '../../../../functions/offer-waitlist/handler'
import { createHandler as sweeping } from '../../../../functions/sweep-waitlist/handler'
import { sha256Digest } from '../../../../shared/adapters/sha256-digest'
import { requestStage } from '../../../../shared/domain/decide/decision/request-stage'
import { aCall, aNextCall, aProgramme } from '../../../support/builders'
import { MemoryProjectStore } from '../../../support/fakes/memory-stores'
import { Bench, faultsOf, mission, person, proposal } from '../bench'

const rosa = person('rosa')
const NEXT = aNextCall()

function dependencies(bench: Bench) {
  const quiet = () => {}
  return {
    register: bench.register,
    projects: new MemoryProjectStore(bench.fund),
    clock: () => bench.now,
    digest: sha256Digest,
    sleep: async () => {},
    random: () => 0,
    log: { info: quiet, warn: quiet },
  }
}

/** Approvals of three missions that wait for money, oldest first. */
async function waiting(calls = [aCall()]): Promise<{ bench: Bench; ids: string[] }> {
  const bench = await Bench.open(aProgramme({ calls }), 500_000)
  const ids: string[] = []
  for (const code of ['TUNIS', 'DAKAR', 'PRETORIA']) {
    await bench.submits(proposal(), code)
    await bench.isAssessed()
    await bench.isReviewed()
    const vote = await bench.asks('funding-vote', 1)
    const voters = ['elena', 'marc', 'peter', 'naledi', 'yasmine'].filter((id) =>
      bench.task(vote).roster.some(({ party }) => party.type === 'person' && party.id === id),
    )
    for (const voter of voters.slice(0, 3)) await bench.funds(vote, voter)
    bench.is('waitlisted')
    ids.push(bench.id)
    bench.later(1)
  }
  return { bench, ids }
}

function frees(bench: Bench, cents: number) {
  const envelope = bench.fund.envelopes.get(2005)!
  bench.fund.envelopes.set(2005, {
    ...envelope,
    ceilingCents: envelope.ceilingCents + cents,
    availableCents: envelope.availableCents + cents,
  })
}

describe('the order of the waitlist', () => {
  it('is who waited longest until people set another, with a reason', async () => {
    const { bench, ids } = await waiting()
    const [first, second, third] = ids
    await bench.does({
      type: 'order-waitlist',
      year: 2005,
      order: [third!, first!, second!],
      seen: 0,
      reason: 'Harvest begins in March.',
      by: rosa,
    })
    frees(bench, 1_000_000)
    expect(await offering(dependencies(bench))({ year: 2005 })).toEqual({ offered: third })
    expect(bench.records('waitlist-ordered')[0]?.facts).toMatchObject({
      order: [third, first, second],
    })
    expect(JSON.stringify(bench.records('waitlist-ordered'))).not.toContain('Harvest')
  })

  it('offers to the first in order it is enough for, and whom the order doesn’t name comes last', async () => {
    const { bench, ids } = await waiting()
    const [first, , third] = ids
    const before = { type: 'order-waitlist' as const, year: 2005, seen: 0, by: rosa }
    await bench.does({ ...before, order: [third!], reason: 'First things first.' })
    const offer = offering(dependencies(bench))
    frees(bench, 1_500_000)
    expect(await offer({ year: 2005 })).toEqual({ offered: third })
    expect(await offer({ year: 2005 })).toEqual({ offered: first })
  })

  it('is set by the secretariat on what it has seen, and never silently over another’s', async () => {
    const { bench, ids } = await waiting()
    const set = {
      type: 'order-waitlist' as const,
      year: 2005,
      order: ids,
      seen: 0,
      reason: 'As decided.',
      by: rosa,
    }
    expect(await bench.refuses({ ...set, by: person('claire') })).toMatchObject({
      allowed: ['secretariat'],
    })
    expect(await bench.refuses({ ...set, reason: '' })).toMatchObject({ refused: 'invalid' })
    await bench.does(set)
    expect(await bench.refuses(set)).toMatchObject({ refused: 'conflict' })
    await bench.does({ ...set, seen: 1 })
    expect(bench.fund.waitlists.get('2005')?.revision).toBe(2)
  })
})

describe('the end of waiting', () => {
  it('comes once the call has closed, as declined for lack of funds where there is no next', async () => {
    const { bench } = await waiting()
    const sweep = sweeping(dependencies(bench))
    expect(await sweep()).toEqual({ ended: 0 })
    bench.at('2006-01-01T06:00:00.000Z')
    expect(await sweep()).toEqual({ ended: 3 })
    expect(bench.is('declined').decision).toMatchObject({
      outcome: 'declined',
      because: 'lack-of-funds',
      amountCents: 1_000_000,
    })
    expect(bench.mails('waitlist-ended')).toHaveLength(3)
    expect(await sweep()).toEqual({ ended: 0 })
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('is put to the mission where there is a next call: with consent it waits on there', async () => {
    const { bench } = await waiting([aCall(), NEXT])
    bench.at('2006-01-01T06:00:00.000Z')
    await sweeping(dependencies(bench))()
    expect(requestStage(bench.file, 1)).toBe('next-call')
    const taskId = await bench.asks('join-next-call')
    const by = mission('PRETORIA')
    await bench.does({ type: 'answer-next-call', taskId, by, accept: true })
    const moved = bench.is('waitlisted')
    expect(moved).toMatchObject({ callId: '2006-a', decision: { year: 2006 } })
    expect(moved.moving).toBeUndefined()
    expect(requestStage(bench.file, 1)).toBe('ended')
    expect(bench.starts().at(-1)).toMatch(/^waitlist\.2006\./)
  })

  it('comes without the mission’s consent, said or silent', async () => {
    const { bench } = await waiting([aCall(), NEXT])
    bench.at('2006-01-01T06:00:00.000Z')
    await sweeping(dependencies(bench))()
    const silent = await bench.asks('join-next-call')
    await bench.letsExpire(silent)
    expect(bench.is('declined').decision.because).toBe('lack-of-funds')
    bench.id = 'WGGI-2005-0002'
    const taskId = await bench.asks('join-next-call')
    await bench.does({ type: 'answer-next-call', taskId, by: mission('DAKAR'), accept: false })
    expect(bench.is('declined').decision.because).toBe('lack-of-funds')
    expect(bench.task(taskId).outcome).toBe('refused')
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('waits for an offer that is open, and offers nothing to whoever is asked to move', async () => {
    const { bench, ids } = await waiting([aCall(), NEXT])
    frees(bench, 500_000)
    const offer = offering(dependencies(bench))
    expect(await offer({ year: 2005 })).toEqual({ offered: ids[0] })
    bench.at('2006-01-01T06:00:00.000Z')
    expect(await sweeping(dependencies(bench))()).toEqual({ ended: 2 })
    frees(bench, 2_000_000)
    expect(await offer({ year: 2005 })).toEqual({ offered: 'none' })
    bench.id = ids[0]!
    expect(await bench.refuses({ type: 'end-waiting' })).toMatchObject({ allowed: ['wait'] })
  })
})
