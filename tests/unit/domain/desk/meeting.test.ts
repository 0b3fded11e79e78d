import { describe, expect, it } from 'vitest'
import type { RecordMeeting } from '../../../../shared/domain/answers/desk/meeting'
import { isRefusal } from '../../../../shared/domain/decide/kernel/change'
import { Bench, faultsOf, person } from '../bench'

const rosa = person('rosa')
const FUND = { choice: 'fund' as const, amountCents: 1_000_000, conditions: [] }

async function atVote(ceilingCents?: number) {
  const bench = await Bench.open(undefined, ceilingCents)
  const taskId = await bench.isPutToVote()
  const record = (votes: NonNullable<RecordMeeting['votes']>) => ({
    type: 'record-meeting' as const,
    taskId,
    versionHash: bench.task(taskId).versionHash,
    minutes: 'WGGI/MIN/2005/2, item 4',
    heldOn: '2005-01-09',
    votes,
    by: rosa,
  })
  const all = (...people: string[]) => people.map((one) => ({ person: one, vote: FUND }))
  return { bench, taskId, record, all }
}

describe('a decision taken in a meeting', () => {
  it('is recorded vote by vote, by the secretariat on behalf of each, and told to each', async () => {
    const { bench, taskId, record, all } = await atVote()
    await bench.does(record(all('elena', 'marc', 'peter')))
    const { decision, reservation } = bench.is('reserved')
    expect(decision).toMatchObject({ by: 'vote', minutes: 1, deciders: ['elena', 'marc', 'peter'] })
    expect(reservation.cents).toBe(1_000_000)
    expect(bench.records('vote-cast')).toMatchObject([
      { by: rosa, onBehalfOf: person('elena') },
      { by: rosa, onBehalfOf: person('marc') },
      { by: rosa, onBehalfOf: person('peter') },
    ])
    expect(bench.task(taskId).votes).toMatchObject([
      { person: 'elena', entered: { by: 'rosa', remark: 1 } },
      { person: 'marc' },
      { person: 'peter' },
    ])
    expect(bench.mails('meeting-vote').map(({ to }) => to)).toEqual([
      person('elena'),
      person('marc'),
      person('peter'),
    ])
    expect(bench.mails('vote-receipt')).toEqual([])
    expect(JSON.stringify(bench.records('meeting-recorded'))).not.toContain('MIN')
    expect(bench.file.remarks).toMatchObject([
      { act: 'record-meeting', text: 'WGGI/MIN/2005/2, item 4' },
    ])
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('can be objected to for a day, even where votes by link can’t', async () => {
    const { bench, taskId, record, all } = await atVote()
    bench.fund.policy = { ...bench.fund.policy, objectionHours: 0 }
    await bench.does(record(all('elena', 'marc', 'peter')))
    const until = bench.is('reserved').reservation.objectionsUntil
    expect(until).toBe('2005-01-11T09:00:00.000Z')
    expect(bench.records('reserved')[0]?.facts['objectionsUntil']).toBe(until)
    const objected = await bench.gives({ type: 'object', taskId, by: person('marc') })
    expect(isRefusal(objected)).toBe(false)
    expect(bench.project.status).toBe('in-funding-decision')
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('holds the money as long where a vote by link completes the count', async () => {
    const { bench, taskId, record, all } = await atVote()
    bench.fund.policy = { ...bench.fund.policy, objectionHours: 0 }
    await bench.does(record(all('elena', 'marc')))
    bench.later(0.25)
    await bench.funds(taskId, 'peter')
    const { reservation, decision } = bench.is('reserved')
    expect(reservation.objectionsUntil).toBe('2005-01-11T09:00:00.000Z')
    expect(bench.records('reserved')[0]?.facts['objectionsUntil']).toBe(reservation.objectionsUntil)
    expect(decision.minutes).toBeUndefined()
    expect(await bench.refuses({ type: 'commit-funds' })).toMatchObject({ refused: 'not-allowed' })
    const objected = await bench.gives({ type: 'object', taskId, by: person('marc') })
    expect(isRefusal(objected)).toBe(false)
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('holds nobody who was named long enough before', async () => {
    const { bench, taskId, record, all } = await atVote()
    bench.fund.policy = { ...bench.fund.policy, objectionHours: 0 }
    await bench.does(record(all('elena', 'marc')))
    bench.later(3)
    await bench.funds(taskId, 'peter')
    expect(bench.is('reserved').reservation.objectionsUntil).toBe(bench.now)
    await bench.does({ type: 'commit-funds' })
    expect(bench.project.status).toBe('active')
  })

  it('doesn’t hold for a vote that its voter has since given by link', async () => {
    const { bench, taskId, record, all } = await atVote()
    bench.fund.policy = { ...bench.fund.policy, objectionHours: 0 }
    await bench.does(record(all('elena')))
    const { versionHash } = bench.task(taskId)
    const own = { type: 'cast-vote' as const, taskId, versionHash, vote: FUND, replaces: 1 }
    await bench.does({ ...own, by: person('elena') })
    for (const voter of ['marc', 'peter']) await bench.funds(taskId, voter)
    expect(bench.is('reserved').reservation.objectionsUntil).toBe(bench.now)
  })

  it('holds freed money for the waitlisted as long', async () => {
    const { bench, record, all } = await atVote(500_000)
    bench.fund.policy = { ...bench.fund.policy, objectionHours: 0 }
    await bench.does(record(all('elena', 'marc', 'peter')))
    const waiting = bench.is('waitlisted')
    expect(waiting.decision.namedUntil).toBe('2005-01-11T09:00:00.000Z')
    await bench.raisesCeiling(9_000_000)
    await bench.does({ type: 'offer-waitlist' })
    const offer = await bench.asks('waitlist-offer')
    const answer = { type: 'answer-waitlist-offer' as const, accept: true, by: person('claire') }
    await bench.does({ ...answer, taskId: offer })
    expect(bench.is('reserved').reservation.objectionsUntil).toBe('2005-01-11T09:00:00.000Z')
  })

  it('holds to roster, recusal and quorum', async () => {
    const { bench, taskId, record, all } = await atVote()
    expect(await bench.refuses(record(all('elena', 'yasmine', 'peter')))).toMatchObject({
      refused: 'not-allowed',
    })
    expect(await bench.refuses(record(all('elena', 'joyce')))).toMatchObject({
      refused: 'not-allowed',
    })
    await bench.does(record(all('elena', 'marc')))
    expect(bench.task(taskId).status).toBe('open')
    expect(bench.project.status).toBe('in-funding-decision')
    await bench.funds(taskId, 'peter')
    expect(bench.is('reserved').decision.minutes).toBeUndefined()
  })

  it('replaces a vote given before, in the open', async () => {
    const { bench, taskId, record } = await atVote()
    await bench.funds(taskId, 'elena')
    const vote = { choice: 'not-fund' as const, reason: 'Too dear.' }
    await bench.does(record([{ person: 'elena', vote }]))
    expect(bench.task(taskId).votes.at(-1)).toMatchObject({ choice: 'not-fund', replaces: 1 })
  })

  it('needs minutes, a day that is over, somebody named, the text that was decided on', async () => {
    const { bench, record, all } = await atVote()
    const votes = record(all('elena'))
    expect(await bench.refuses({ ...votes, minutes: ' ' })).toMatchObject({
      problems: [{ path: 'minutes', code: 'required' }],
    })
    expect(await bench.refuses({ ...votes, heldOn: '2005-02-01' })).toMatchObject({
      problems: [{ path: 'heldOn', code: 'in-future' }],
    })
    expect(await bench.refuses(record([]))).toMatchObject({ problems: [{ path: 'votes' }] })
    expect(await bench.refuses({ ...votes, versionHash: 'old' })).toMatchObject({
      refused: 'conflict',
    })
    expect(await bench.refuses({ ...votes, by: person('claire') })).toMatchObject({
      allowed: ['secretariat'],
    })
  })

  it('records the chair’s word on behalf of the chair', async () => {
    const { bench, taskId, record } = await atVote()
    await bench.letsExpire(taskId)
    const chairTask = await bench.asks('chair-decision')
    const { votes: _none, ...meeting } = record([])
    await bench.does({
      ...meeting,
      taskId: chairTask,
      chair: { person: 'claire', decision: { choice: 'decline', reason: 'No partner.' } },
    })
    expect(bench.is('declined').decision).toMatchObject({ by: 'chair', minutes: 1 })
    expect(bench.records('declined')[0]).toMatchObject({ by: rosa, onBehalfOf: person('claire') })
    expect(bench.mails('meeting-vote')).toMatchObject([{ to: person('claire') }])
    expect(bench.task(chairTask).endedBy).toEqual(person('claire'))
  })
})
