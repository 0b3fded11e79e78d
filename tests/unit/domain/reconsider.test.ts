import { describe, expect, it } from 'vitest'
import { requestStage } from '../../../shared/domain/decide/decision/request-stage'
import { aPerson, aProgramme } from '../../support/builders'
import { Bench, faultsOf, mission, person } from './bench'

const news = { type: 'reconsider' as const, whatIsNew: 'A partner gives half.', by: mission() }

const more = () => {
  const programme = aProgramme()
  const joining = ['aisha', 'bela', 'chen'].map((id) => aPerson(id, ['reviewer']))
  return { ...programme, people: [...programme.people, ...joining] }
}

async function declined(bench: Bench): Promise<string> {
  const vote = await bench.isPutToVote()
  for (const voter of ['elena', 'marc', 'peter', 'naledi', 'aisha', 'bela', 'chen']) {
    if (bench.project.status === 'declined') break
    if (!bench.task(vote).roster.some(({ party }) => party.type === 'person' && party.id === voter))
      continue
    await bench.does({
      type: 'cast-vote',
      taskId: vote,
      by: person(voter),
      versionHash: bench.task(vote).versionHash,
      vote: { choice: 'not-fund', reason: 'No partner.' },
    })
  }
  bench.is('declined')
  return vote
}

describe('a declined request', () => {
  it('is decided again by people who did not decide before, on a new vote', async () => {
    const bench = await Bench.open(more())
    await declined(bench)
    const { deciders } = bench.is('declined').decision
    await bench.does(news)
    expect(bench.is('in-funding-decision').reconsidered).toMatchObject({
      whatIsNew: 'A partner gives half.',
      decidedBefore: deciders,
    })
    expect(requestStage(bench.file, 1)).toBe('funding-vote')
    const again = await bench.asks('funding-vote')
    const task = bench.task(again)
    expect(task.votes).toEqual([])
    for (const decider of deciders) {
      expect(task.recused).toContainEqual(
        expect.objectContaining({ person: decider, why: 'decided-before' }),
      )
      expect(task.roster).not.toContainEqual(expect.objectContaining({ party: person(decider) }))
    }
    expect(JSON.stringify(bench.fund.audit)).not.toContain('A partner gives half')
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('is decided again once only', async () => {
    const bench = await Bench.open()
    await declined(bench)
    await bench.does(news)
    const again = await bench.asks('funding-vote')
    await bench.letsExpire(again)
    const chair = await bench.asks('chair-decision')
    await bench.does({
      type: 'decide-as-chair',
      taskId: chair,
      by: person('claire'),
      versionHash: bench.task(chair).versionHash,
      decision: { choice: 'decline', reason: 'Still no partner.' },
    })
    bench.is('declined')
    expect((await bench.refuses(news)).refused).toBe('already-done')
  })

  it('goes to the deputy when the chair had declined it', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    await bench.letsExpire(vote)
    const chair = await bench.asks('chair-decision')
    await bench.does({
      type: 'decide-as-chair',
      taskId: chair,
      by: person('claire'),
      versionHash: bench.task(chair).versionHash,
      decision: { choice: 'decline', reason: 'No partner.' },
    })
    await bench.does({ ...news, by: person('rosa') })
    expect(requestStage(bench.file, 1)).toBe('funding-vote')
    const again = await bench.asks('funding-vote')
    await bench.letsExpire(again)
    const next = await bench.asks('chair-decision')
    expect(bench.task(next).roster.map(({ party }) => party)).toEqual([person('david')])
    const mayNot = await bench.refuses({
      type: 'decide-as-chair',
      taskId: next,
      by: person('claire'),
      versionHash: bench.task(next).versionHash,
      decision: { choice: 'approve', amountCents: 1_000_000, conditions: [] },
    })
    expect(mayNot.refused).toBe('not-allowed')
  })

  it('needs something new, said by its mission or the secretariat', async () => {
    const bench = await Bench.open()
    await declined(bench)
    expect((await bench.refuses({ ...news, whatIsNew: '  ' })).problems).toEqual([
      { path: 'whatIsNew', code: 'required' },
    ])
    expect((await bench.refuses({ ...news, by: mission('DAKAR') })).refused).toBe('not-allowed')
    expect((await bench.refuses({ ...news, by: person('elena') })).refused).toBe('not-allowed')
  })
})

it('a request that was not declined is not reconsidered', async () => {
  const bench = await Bench.open()
  await bench.isReserved()
  expect(await bench.refuses(news)).toMatchObject({ refused: 'not-allowed', allowed: ['declined'] })
})

it('who declined a request confirms no money of it once it is funded after all', async () => {
  const people = aProgramme().people.map((one) =>
    one.id === 'claire' ? { ...one, roles: [...one.roles, 'finance' as const] } : one,
  )
  const bench = await Bench.open({ ...aProgramme(), people })
  const vote = await bench.isPutToVote()
  await bench.letsExpire(vote)
  const chair = await bench.asks('chair-decision')
  await bench.does({
    type: 'decide-as-chair',
    taskId: chair,
    by: person('claire'),
    versionHash: bench.task(chair).versionHash,
    decision: { choice: 'decline', reason: 'No partner.' },
  })
  await bench.does(news)
  const again = await bench.asks('funding-vote')
  for (const voter of ['elena', 'marc', 'peter']) await bench.funds(again, voter)
  bench.later(1)
  await bench.does({ type: 'commit-funds' })
  const payment = await bench.asks('confirm-disbursement')
  expect(bench.task(payment).roster.map(({ party }) => party)).toEqual([person('samuel')])
})
