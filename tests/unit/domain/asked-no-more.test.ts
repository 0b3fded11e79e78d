import { describe, expect, it } from 'vitest'
import { partyKey } from '../../../shared/domain/people'
import { aPerson, aProgramme } from '../../support/builders'
import { Bench, mission, person, proposal } from './bench'

type Mail = Parameters<Bench['mails']>[0]

/** Whom mails of a kind tell of one task, by default that it asks nothing of them any more. */
function told(bench: Bench, taskId: string, mail: Mail = 'task-over'): string[] {
  return bench
    .mails(mail)
    .filter((order) => order.taskId === taskId)
    .flatMap(({ to }) => (to.type === 'person' || to.type === 'mission' ? partyKey(to) : []))
    .sort()
}

function asked(bench: Bench, taskId: string): string[] {
  return bench
    .task(taskId)
    .roster.map(({ party }) => partyKey(party))
    .sort()
}

async function changeIsVoted(): Promise<{ bench: Bench; vote: string }> {
  const bench = await Bench.open()
  await bench.isActive()
  await bench.isPaid()
  await bench.asksForMore(100_000)
  return { bench, vote: await bench.asks('vote-amendment') }
}

/*
 * That no other act leaves anybody out is held wherever tests commit to a fund in memory
 * (`tests/support/untold`). These say it of those acts that once did.
 */
describe('who was asked is told that another’s act has ended it', () => {
  it('in a vote on a change whose project is terminated', async () => {
    const { bench, vote } = await changeIsVoted()
    await bench.does({ type: 'terminate', by: person('rosa'), reason: 'The office closes.' })
    expect(told(bench, vote)).toEqual(asked(bench, vote))
    expect(told(bench, vote).length).toBeGreaterThan(2)
  })

  it('in a vote on a change that the mission withdraws, once', async () => {
    const { bench, vote } = await changeIsVoted()
    await bench.does({ type: 'withdraw-amendment', amendment: 1, by: mission() })
    expect(told(bench, vote, 'amendment-withdrawn')).toEqual(asked(bench, vote))
    expect(told(bench, vote)).toEqual([])
  })

  it('as chair, when somebody whose vote it rests on objects', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    await bench.funds(vote, 'elena', 900_000)
    for (const voter of ['marc', 'peter']) await bench.funds(vote, voter)
    const chair = await bench.asks('chair-decision')
    await bench.does({ type: 'object', taskId: vote, by: person('marc') })
    expect(told(bench, chair)).toEqual(asked(bench, chair))
  })

  it('as contact and alternate, when the offer they were to answer is decided again', async () => {
    const bench = await Bench.open()
    const alternate = { alternateName: 'Omar', alternateAddress: 'omar@tunis.iom.example' }
    const vote = await bench.isPutToVote(proposal(alternate))
    for (const voter of ['elena', 'marc', 'peter']) await bench.funds(vote, voter, 900_000)
    bench.later(1)
    const offer = await bench.asks('accept-offer')
    await bench.does({ type: 'object', taskId: vote, by: person('marc') })
    expect(bench.mails('decision-reopened').map(({ to }) => to)).toEqual(
      bench.task(offer).roster.map(({ party }) => party),
    )
  })

  it('in a vote that others have decided, but not who voted', async () => {
    const programme = aProgramme()
    const bench = await Bench.open({
      ...programme,
      people: [...programme.people, aPerson('awa', ['reviewer']), aPerson('bo', ['reviewer'])],
    })
    const vote = await bench.isPutToVote()
    for (const voter of ['elena', 'marc', 'peter']) await bench.funds(vote, voter)
    const voters = ['person:elena', 'person:marc', 'person:peter']
    expect(told(bench, vote)).toEqual(asked(bench, vote).filter((key) => !voters.includes(key)))
    expect(told(bench, vote)).toContain('person:awa')
  })

  it('when the secretariat puts another in their place', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    const reason = 'They travel.'
    const swap = { from: person('elena'), to: 'joyce', reason, by: person('rosa') }
    await bench.does({ type: 'reassign-task', taskId: vote, ...swap })
    expect(told(bench, vote)).toEqual(['person:elena'])
  })

  it('but not by time alone, nor when they did it themselves', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    await bench.does({ type: 'recuse', taskId: vote, by: person('elena') })
    await bench.letsExpire(vote)
    expect(bench.mails('task-over')).toEqual([])
  })
})
