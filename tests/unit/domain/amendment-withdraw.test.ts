import { describe, expect, it } from 'vitest'
import type { RawAnswers } from '../../../shared/domain/forms/raw-answers'
import { TaskPages } from '../tasks/pages'
import { Bench, faultsOf, mission, person } from './bench'

const LARGER: RawAnswers = {
  changes: ['extension'],
  reason: 'partner-delay',
  explanation: 'The partner has left.',
  'newEnd.date': '2006-06-30',
}
const back = { type: 'withdraw-amendment', amendment: 1, by: mission() } as const

async function asked(answers: RawAnswers = LARGER, n = 1, bench?: Bench): Promise<Bench> {
  const running = bench ?? (await Bench.open())
  if (!bench) await running.isActive()
  await running.does({ type: 'start-amendment', by: mission() })
  const sent = running.types(`${running.id}.amendment.${n}`, answers)
  await running.does({ type: 'request-amendment', ...sent, by: mission() })
  return running
}

async function votes(bench: Bench, taskId: string, voters: readonly string[]) {
  for (const who of voters) {
    const { versionHash } = bench.task(taskId)
    const vote = { type: 'vote-amendment', taskId, versionHash, approve: true } as const
    await bench.does({ ...vote, by: person(who) })
  }
}

/** More money in the vote, with one vote given. Gives the vote's task. */
async function inVote(): Promise<{ bench: Bench; vote: string }> {
  const bench = await Bench.open()
  await bench.isActive()
  await bench.asksForMore(400_000)
  const vote = await bench.asks('vote-amendment', 1)
  await votes(bench, vote, ['elena'])
  return { bench, vote }
}

const told = (bench: Bench) => bench.mails('amendment-withdrawn').map(({ to }) => to)

describe('a mission that withdraws its request for a change', () => {
  it('frees itself to ask for something else, and the chair hears that nothing is to be decided', async () => {
    const bench = await asked()
    const before = bench.project
    const taskId = await bench.asks('decide-amendment', 1)
    await bench.does(back)
    expect(bench.file.amendments).toMatchObject([{ n: 1, status: 'withdrawn' }])
    const { pendingAmendment: _over, ...terms } = before
    expect(bench.project).toMatchObject(terms)
    expect(bench.project).not.toHaveProperty('pendingAmendment')
    expect(bench.task(taskId)).toMatchObject({ status: 'closed', outcome: 'ended' })
    expect(bench.mails('amendment-withdrawn')).toMatchObject([
      { to: person('claire'), link: { type: 'task', taskId } },
    ])
    expect(bench.records('amendment-withdrawn')).toMatchObject([
      { by: mission(), facts: { amendment: 1, was: 'requested' } },
    ])
    expect((await bench.refuses(back)).refused).toBe('already-done')
    const ends: RawAnswers = { ...LARGER, changes: ['cancellation'], 'newEnd.date': '' }
    await asked(ends, 2, bench)
    expect(bench.project.pendingAmendment).toBe(2)
    expect((await bench.refuses(back)).refused).toBe('already-done')
    expect(bench.project.pendingAmendment).toBe(2)
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('before anybody is asked tells nobody', async () => {
    const bench = await asked()
    await bench.does(back)
    expect(told(bench)).toEqual([])
    const late = await bench.gives({ type: 'open-task', kind: 'decide-amendment', subject: 1 })
    expect(late).toHaveProperty('refused')
    expect(bench.file.tasks.filter(({ status }) => status === 'open')).toEqual([])
  })

  it('during a vote ends it, and each voter is told once, those who have voted as well', async () => {
    const { bench, vote } = await inVote()
    await bench.does(back)
    expect(bench.task(vote)).toMatchObject({ status: 'closed', outcome: 'ended' })
    const roster = bench.task(vote).roster.map(({ party }) => party)
    expect(told(bench)).toEqual(roster)
    expect(told(bench)).toContainEqual(person('elena'))
    const pages = new TaskPages(bench)
    const page = await pages.get(`${pages.link(vote, person('marc'))}?lang=en`)
    expect(page.text).toContain('The mission has withdrawn its request for a change')
    expect(page.html).not.toContain('<form method="post"')
    const { versionHash } = bench.task(vote)
    const late = { type: 'vote-amendment', taskId: vote, versionHash, approve: true } as const
    expect((await bench.refuses({ ...late, by: person('marc') })).refused).toBe('already-done')
  })

  it('gives back what was reserved and offers it to those who wait, until it is committed', async () => {
    const { bench, vote } = await inVote()
    await votes(bench, vote, ['marc', 'peter'])
    expect(bench.is('active').addition).toMatchObject({ cents: 400_000 })
    await bench.does(back)
    expect(bench.is('active')).not.toHaveProperty('addition')
    expect(bench.fund.envelopes.get(2005)).toMatchObject({ reservedCents: 0 })
    expect(bench.records('addition-released')).toMatchObject([{ facts: { why: 'withdrawn' } }])
    expect(bench.starts().filter((name) => name.startsWith('waitlist.2005'))).toHaveLength(1)
    expect(told(bench)).toContainEqual(person('marc'))
    bench.later(2)
    expect(await bench.refuses({ type: 'apply-amendment', amendment: 1 })).toMatchObject({
      refused: 'not-allowed',
    })
    expect(faultsOf(bench.fund)).toEqual([])

    const { bench: other, vote: again } = await inVote()
    await votes(other, again, ['marc', 'peter'])
    other.later(2)
    await other.does({ type: 'apply-amendment', amendment: 1 })
    expect(await other.refuses(back)).toMatchObject({ allowed: ['requested', 'approved'] })
    expect(told(other)).toEqual([])
  })

  it('is of its own mission, and names a request that is there', async () => {
    const bench = await asked()
    for (const by of [mission('DAKAR'), person('rosa')])
      expect((await bench.refuses({ ...back, by })).refused).toBe('not-allowed')
    expect((await bench.refuses({ ...back, amendment: 2 })).refused).toBe('not-found')
    expect(await bench.refuses({ type: 'start-amendment', by: mission() })).toMatchObject({
      allowed: ['withdraw-amendment', 'wait'],
    })
  })

  it('isn’t overtaken by whoever says that a vote was not theirs', async () => {
    const { bench, vote } = await inVote()
    await votes(bench, vote, ['marc', 'peter'])
    await bench.does(back)
    await bench.does({ type: 'object', taskId: vote, by: person('marc') })
    expect(bench.file.amendments).toMatchObject([{ status: 'withdrawn' }])
    expect(bench.project).not.toHaveProperty('pendingAmendment')
    expect(faultsOf(bench.fund)).toEqual([])
  })
})
