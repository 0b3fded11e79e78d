import { describe, expect, it } from 'vitest'
import { createHandler } from '../../../functions/mend-rosters/handler'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import type { Person } from '../../../shared/domain/programme/programme'
import { aProgramme } from '../../support/builders'
import { MemoryProgrammeStore, MemoryProjectStore } from '../../support/fakes/memory-stores'
import { Bench, faultsOf, person } from './bench'

const AWAY = { absences: [{ from: '2005-01-10', to: '2005-02-28' }] }
const LEFT = { leftOn: '2005-01-10' }

type Changes = Readonly<Record<string, Partial<Person>>>

/** A fund in which some people are different from the start. */
async function fundWith(changes: Changes = {}): Promise<Bench> {
  const programme = aProgramme()
  const people = programme.people.map((one) => ({ ...one, ...changes[one.id] }))
  return Bench.open({ ...programme, people })
}

/** From now on people are different, as an operator sets it. */
function become(bench: Bench, changes: Changes): void {
  for (const [id, change] of Object.entries(changes)) {
    const before = bench.fund.people.get(id)
    if (before) bench.fund.people.set(id, { ...before, ...change })
  }
}

const asked = (bench: Bench, taskId: string) =>
  bench.task(taskId).roster.map(({ party }) => (party.type === 'person' ? party.id : party.as))

async function inReview(bench: Bench): Promise<string> {
  await bench.submits()
  await bench.isAssessed()
  return bench.asks('gender-review')
}

const mend = (taskId: string) => ({ type: 'mend-roster' as const, taskId })

describe('who is away when something is asked', () => {
  it('shares it with the next office: deputy, alternate, then the chair', async () => {
    const offices = [
      { away: { ingrid: AWAY }, roster: ['david', 'ingrid'] },
      { away: { ingrid: AWAY, david: AWAY }, roster: ['joyce', 'ingrid', 'david'] },
      {
        away: { ingrid: AWAY, david: AWAY, joyce: AWAY },
        roster: ['claire', 'ingrid', 'david', 'joyce'],
      },
    ]
    for (const { away, roster } of offices) {
      const bench = await fundWith(away)
      expect(asked(bench, await inReview(bench))).toEqual(roster)
      expect(bench.file.incidents).toEqual([])
    }
  })

  it('and leaves nobody who is there is asked all the same, and the desk is told', async () => {
    const bench = await fundWith({ ingrid: AWAY, david: AWAY, joyce: AWAY, claire: AWAY })
    const review = await inReview(bench)
    expect(asked(bench, review)).toEqual(['ingrid', 'david', 'joyce', 'claire'])
    expect(bench.file.incidents).toMatchObject([{ kind: 'office-vacant', about: review }])
  })

  it('as a reviewer calls the alternates where too few are left, and can vote when back', async () => {
    const bench = await fundWith({ elena: AWAY, marc: AWAY })
    const vote = await bench.isPutToVote()
    expect(asked(bench, vote)).toEqual(['naledi', 'peter', 'elena', 'marc', 'joyce'])
    expect(bench.task(vote).quorum).toBe(3)
    for (const voter of ['peter', 'joyce', 'elena']) await bench.funds(vote, voter)
    bench.is('reserved')
  })

  it('as the chair leaves the decision to the deputy', async () => {
    const bench = await fundWith({
      claire: { absences: [{ from: '2005-01-20', to: '2005-06-30' }] },
    })
    const vote = await bench.isPutToVote()
    await bench.letsExpire(vote)
    expect(asked(bench, await bench.asks('chair-decision'))).toEqual(['david', 'claire'])
  })

  it('as finance leaves money to its head alone', async () => {
    const bench = await fundWith()
    await bench.isActive()
    become(bench, { samuel: AWAY })
    expect(asked(bench, await bench.asks('confirm-disbursement'))).toEqual(['helen', 'samuel'])
    const other = await fundWith()
    await other.isActive()
    become(other, { samuel: AWAY, helen: AWAY })
    const payment = await other.asks('confirm-disbursement')
    expect(asked(other, payment)).toEqual(['samuel', 'helen'])
    expect(other.file.incidents).toMatchObject([{ kind: 'office-vacant', about: payment }])
  })
})

describe('who goes away or leaves after being asked', () => {
  it('is helped by the next office at once', async () => {
    for (const change of [AWAY, LEFT]) {
      const bench = await fundWith()
      const review = await inReview(bench)
      expect((await bench.refuses(mend(review))).refused).toBe('already-done')
      become(bench, { ingrid: change })
      await bench.does(mend(review))
      expect(asked(bench, review)).toEqual(['ingrid', 'david'])
      expect(bench.mails('task-opened').at(-1)).toMatchObject({ to: person('david') })
      expect(bench.records('alternates-called')[0]).toMatchObject({
        by: { job: 'mend-rosters' },
        facts: { to: ['person:david'] },
      })
      expect((await bench.refuses(mend(review))).refused).toBe('already-done')
      expect(faultsOf(bench.fund)).toEqual([])
    }
  })

  it('and leaves nobody is told to the desk once, even when that has been settled', async () => {
    const bench = await fundWith({ david: LEFT, joyce: LEFT, claire: LEFT })
    const review = await inReview(bench)
    become(bench, { ingrid: AWAY })
    await bench.does(mend(review))
    expect(bench.file.incidents).toMatchObject([{ kind: 'office-vacant', about: review }])
    const settle = { type: 'resolve-incident' as const, incident: 1, note: 'Back on Monday.' }
    await bench.does({ ...settle, by: person('rosa') })
    expect((await bench.refuses(mend(review))).refused).toBe('already-done')
  })

  it('in a vote is replaced by a standing deputy, then alternates are called', async () => {
    const bench = await fundWith()
    const vote = await bench.isPutToVote()
    become(bench, { marc: { ...LEFT, deputy: 'david' } })
    await bench.does(mend(vote))
    expect(asked(bench, vote)).toEqual(['elena', 'david', 'naledi', 'peter'])
    become(bench, { elena: AWAY, naledi: AWAY })
    await bench.does(mend(vote))
    expect(asked(bench, vote)).toEqual(['elena', 'david', 'naledi', 'peter', 'joyce'])
    for (const voter of ['david', 'peter', 'joyce']) await bench.funds(vote, voter)
    bench.is('reserved')
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('in a vote that can’t reach its quorum any more hands it to the chair; nothing is declined', async () => {
    const bench = await fundWith()
    const vote = await bench.isPutToVote()
    await bench.funds(vote, 'elena')
    become(bench, { marc: LEFT, naledi: LEFT, joyce: LEFT })
    await bench.does(mend(vote))
    expect(bench.task(vote)).toMatchObject({ status: 'done', outcome: 'to-chair' })
    expect(bench.project.status).toBe('in-funding-decision')
    expect(bench.mails('vote-receipt').map(({ to }) => to)).toEqual([person('elena')])
    expect(asked(bench, await bench.asks('chair-decision'))).toEqual(['claire'])
    expect((await bench.refuses(mend(vote))).refused).toBe('already-done')
  })

  it('is away for a while and enough others vote: nobody is called', async () => {
    const bench = await fundWith()
    const vote = await bench.isPutToVote()
    become(bench, { marc: AWAY })
    expect((await bench.refuses(mend(vote))).refused).toBe('already-done')
  })

  it('is not waited for when somebody else steps aside', async () => {
    const bench = await fundWith({ david: AWAY })
    const review = await inReview(bench)
    become(bench, { ingrid: AWAY })
    await bench.does(mend(review))
    expect(asked(bench, review)).toEqual(['ingrid', 'joyce'])
    await bench.does({ type: 'recuse', taskId: review, by: person('joyce') })
    expect(asked(bench, review)).toEqual(['ingrid', 'joyce', 'claire'])
  })
})

it('every open task is looked at by the hour, and only what lacks somebody is changed', async () => {
  const bench = await fundWith()
  const review = await inReview(bench)
  const sweep = createHandler({
    register: bench.register,
    projects: new MemoryProjectStore(bench.fund),
    programme: new MemoryProgrammeStore(bench.fund),
    clock: () => bench.now,
    digest: sha256Digest,
    sleep: async () => {},
    random: () => 0,
    log: { info: () => undefined, warn: () => undefined },
  })
  expect(await sweep()).toEqual({ mended: 0 })
  become(bench, { ingrid: AWAY })
  expect(await sweep()).toEqual({ mended: 1 })
  expect(await sweep()).toEqual({ mended: 0 })
  expect(asked(bench, review)).toEqual(['ingrid', 'david'])
})
