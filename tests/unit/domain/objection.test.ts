import { describe, expect, it } from 'vitest'
import { requestStage } from '../../../shared/domain/decide/decision/request-stage'
import { Bench, faultsOf, mission, person } from './bench'

const available = (bench: Bench) => bench.fund.envelopes.get(2005)?.availableCents

describe('an objection to a vote, while the money is only reserved,', () => {
  it('gives the money back, voids that vote and opens the decision again under a new key', async () => {
    const bench = await Bench.open()
    await bench.isReserved()
    const before = bench.project.runs['funding-request'] ?? 1
    await bench.does({ type: 'object', taskId: `${bench.id}.funding-vote.1.1`, by: person('marc') })

    const project = bench.is('in-funding-decision')
    expect(project).toMatchObject({ round: 2, reopened: { why: 'objection', round: 2 } })
    expect(project.decision).toBeUndefined()
    expect(available(bench)).toBe(6_000_000)
    expect(requestStage(bench.file, 1)).toBe('funding-vote')
    expect(bench.starts().at(-1)).toBe(`${bench.id}.request.1.${before + 1}`)
    const told = bench.mails('objection-raised').map(({ to }) => to)
    expect(told).toEqual([person('claire'), person('rosa')])
    expect(bench.mails('decision-reopened').map(({ to }) => to)).toEqual([mission()])

    const vote = await bench.asks('funding-vote')
    expect(vote).toBe(`${bench.id}.funding-vote.1.2`)
    expect(bench.task(vote).votes.map((one) => one.person)).toEqual(['elena', 'peter'])
    await bench.funds(vote, 'marc')
    expect(bench.is('reserved').decision.round).toBe(2)
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('counts until commitment, also after the objection period and with the offer accepted', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    for (const voter of ['elena', 'marc', 'peter']) await bench.funds(vote, voter, 800_000)
    bench.later(2)
    const offer = await bench.asks('accept-offer')
    await bench.does({
      type: 'answer-offer',
      taskId: offer,
      by: mission(),
      accept: true,
      budget: [{ id: 'b1', item: 'Workshops', amount: 800_000 }],
    })
    await bench.does({ type: 'object', taskId: vote, by: person('elena') })
    expect(bench.is('in-funding-decision')).not.toHaveProperty('offer')
    expect((await bench.refuses({ type: 'commit-funds' })).refused).toBe('not-allowed')
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('closes what the mission was asked meanwhile', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    for (const voter of ['elena', 'marc', 'peter']) await bench.funds(vote, voter, 800_000)
    const offer = await bench.asks('accept-offer')
    await bench.does({ type: 'object', taskId: vote, by: person('elena') })
    expect(bench.task(offer)).toMatchObject({ status: 'closed', outcome: 'ended' })
  })

  it('is made once, and only by those in whose name it was voted', async () => {
    const bench = await Bench.open()
    await bench.isReserved()
    const taskId = `${bench.id}.funding-vote.1.1`
    expect(await bench.refuses({ type: 'object', taskId, by: person('naledi') })).toMatchObject({
      refused: 'not-allowed',
    })
    await bench.does({ type: 'object', taskId, by: person('marc') })
    expect((await bench.refuses({ type: 'object', taskId, by: person('marc') })).refused).toBe(
      'not-allowed',
    )
    expect((await bench.refuses({ type: 'object', taskId, by: person('elena') })).refused).toBe(
      'already-done',
    )
    expect(bench.project.round).toBe(2)
  })

  it('waits for an act even when the other votes would do', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    await bench.does({
      type: 'cast-vote',
      taskId: vote,
      by: person('naledi'),
      versionHash: bench.task(vote).versionHash,
      vote: { choice: 'abstain' },
    })
    for (const voter of ['elena', 'marc', 'peter']) await bench.funds(vote, voter)
    await bench.does({ type: 'object', taskId: vote, by: person('naledi') })
    const again = await bench.asks('funding-vote')
    expect(bench.is('in-funding-decision').status).toBe('in-funding-decision')
    await bench.letsExpire(again)
    expect(bench.task(again).outcome).toBe('to-chair')
  })
})

describe('an objection to a decline', () => {
  it('opens it again', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    const no = async (voter: string) =>
      bench.does({
        type: 'cast-vote',
        taskId: vote,
        by: person(voter),
        versionHash: bench.task(vote).versionHash,
        vote: { choice: 'not-fund', reason: 'Too dear.' },
      })
    await no('elena')
    await no('marc')
    bench.is('declined')
    await bench.does({ type: 'object', taskId: vote, by: person('marc') })
    bench.is('in-funding-decision')
    const again = await bench.asks('funding-vote')
    expect(bench.task(again).votes.map((one) => one.person)).toEqual(['elena'])
  })
})

it('a decline may be disputed for some days; then the secretariat and the mission can do something', async () => {
  const bench = await Bench.open()
  const vote = await bench.isPutToVote()
  for (const voter of ['elena', 'marc'])
    await bench.does({
      type: 'cast-vote',
      taskId: vote,
      by: person(voter),
      versionHash: bench.task(vote).versionHash,
      vote: { choice: 'not-fund', reason: 'Too dear.' },
    })
  bench.later(30)
  const late = await bench.refuses({ type: 'object', taskId: vote, by: person('marc') })
  expect(late).toMatchObject({
    refused: 'expired',
    allowed: ['reconsider', 'write to the secretariat'],
  })
  bench.fund.policy = { ...bench.fund.policy, objectionDays: 31 }
  await bench.does({ type: 'object', taskId: vote, by: person('marc') })
})

describe('an objection by the chair', () => {
  it('puts the decision to the chair again', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    await bench.letsExpire(vote)
    const chair = await bench.asks('chair-decision')
    const approve = async (taskId: string, by: string) =>
      bench.does({
        type: 'decide-as-chair',
        taskId,
        by: person(by),
        versionHash: bench.task(taskId).versionHash,
        decision: { choice: 'approve', amountCents: 1_000_000, conditions: [] },
      })
    await approve(chair, 'claire')
    bench.is('reserved')
    expect(bench.mails('decision-receipt').map(({ to, taskId }) => [to, taskId])).toEqual([
      [person('claire'), chair],
    ])
    await bench.does({ type: 'object', taskId: chair, by: person('claire') })
    bench.is('in-funding-decision')
    expect(requestStage(bench.file, 1)).toBe('chair-decision')
    const again = await bench.asks('chair-decision')
    expect(again).not.toBe(chair)
    await approve(again, 'claire')
    bench.is('reserved')
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('to having taken freed money lets the approval wait again', async () => {
    const bench = await Bench.open(undefined, 500_000)
    await bench.isReserved()
    bench.is('waitlisted')
    await bench.raisesCeiling(2_000_000)
    await bench.does({ type: 'offer-waitlist' })
    const offer = await bench.asks('waitlist-offer')
    await bench.does({
      type: 'answer-waitlist-offer',
      taskId: offer,
      by: person('claire'),
      accept: true,
    })
    bench.is('reserved')
    await bench.does({ type: 'object', taskId: offer, by: person('claire') })
    bench.is('waitlisted')
    expect(available(bench)).toBe(2_000_000)
    expect(faultsOf(bench.fund)).toEqual([])
  })
})

it('a vote that went to the chair is opened again, and the chair is asked no longer', async () => {
  const bench = await Bench.open()
  const vote = await bench.isPutToVote()
  await bench.funds(vote, 'elena', 900_000)
  await bench.funds(vote, 'marc', 800_000)
  await bench.funds(vote, 'peter', 700_000)
  expect(bench.task(vote).outcome).toBe('to-chair')
  expect(bench.mails('vote-receipt')).toHaveLength(3)
  const chair = await bench.asks('chair-decision')
  await bench.does({ type: 'object', taskId: vote, by: person('marc') })
  expect(bench.task(chair).status).toBe('closed')
  expect(requestStage(bench.file, 1)).toBe('funding-vote')
  expect(bench.mails('decision-reopened')).toEqual([])
})

it('an objection after commitment is an incident, once, and changes nothing else', async () => {
  const bench = await Bench.open()
  await bench.isActive()
  const object = {
    type: 'object' as const,
    taskId: `${bench.id}.funding-vote.1.1`,
    by: person('marc'),
    note: 'I was on leave.',
  }
  const before = bench.project
  await bench.does(object)
  expect(bench.project).toEqual(before)
  expect(bench.file.incidents).toMatchObject([
    { kind: 'objection-after-commitment', note: 'I was on leave.', by: person('marc') },
  ])
  expect(JSON.stringify(bench.fund.audit)).not.toContain('I was on leave')
  expect((await bench.refuses(object)).refused).toBe('already-done')
  await bench.does({ ...object, by: person('elena') })
  expect(bench.file.incidents).toHaveLength(2)
})

it('a vote that is still open is changed, not disputed', async () => {
  const bench = await Bench.open()
  const vote = await bench.isPutToVote()
  await bench.funds(vote, 'elena')
  const refusal = await bench.refuses({ type: 'object', taskId: vote, by: person('elena') })
  expect(refusal).toMatchObject({ refused: 'not-allowed', allowed: ['cast-vote'] })
  const other = await bench.refuses({ type: 'object', taskId: vote, by: person('ingrid') })
  expect(other).toMatchObject({ refused: 'not-allowed', allowed: ['whoever voted or decided'] })
})
