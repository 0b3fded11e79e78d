import { describe, expect, it } from 'vitest'
import { completionDraftId } from '../../../shared/domain/decide/request/return-proposal'
import { aPerson, aProgramme } from '../../support/builders'
import { Bench, faultsOf, mission, person } from './bench'

const claire = person('claire')
const comments = [{ path: 'ends', text: 'The year is missing.' }]

function returning(taskId: string, by = claire) {
  return { type: 'return-proposal' as const, taskId, by, letter: 'Please add a date.', comments }
}

describe('the chair, while reviewers vote', () => {
  it('is told of the vote with its link, and asked nothing', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    expect(bench.mails('vote-opened')).toMatchObject([
      { to: claire, link: { type: 'task', taskId: vote } },
    ])
    expect(bench.task(vote).roster.map(({ party }) => party)).not.toContainEqual(claire)
  })

  it('returns the proposal with one letter; votes lapse, questions close, voters are told', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    await bench.funds(vote, 'elena')
    await bench.does({ type: 'ask-question', taskId: vote, by: person('marc'), text: 'Where?' })
    const question = await bench.asks('answer-question')
    await bench.does(returning(vote))
    expect(bench.is('returned').returned).toMatchObject({
      from: 'funding-decision',
      by: claire,
      comments,
    })
    expect(bench.draft(completionDraftId(bench.project))).toMatchObject({ comments })
    expect(bench.task(vote)).toMatchObject({ status: 'done', outcome: 'returned', endedBy: claire })
    expect(bench.task(question).status).toBe('closed')
    const told = bench.mails('vote-ended').map(({ to }) => to)
    expect(told).toContainEqual(person('elena'))
    expect(told).not.toContainEqual(claire)
    expect(bench.records('returned')).toMatchObject([{ by: claire, facts: { taskId: vote } }])
    const sent = bench.types(completionDraftId(bench.project), { title: 'Women who return' })
    await bench.does({ type: 'submit-draft', ...sent, salt: 'salt' })
    await bench.isAssessed('e'.repeat(64))
    await bench.isReviewed()
    const again = await bench.asks('funding-vote', 2)
    expect(bench.task(again).votes).toEqual([])
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('does so as often as the setting says, and is then not told of a vote', async () => {
    const bench = await Bench.open()
    const first = await bench.isPutToVote()
    await bench.does(returning(first))
    const sent = bench.types(completionDraftId(bench.project), { title: 'Women who return' })
    await bench.does({ type: 'submit-draft', ...sent, salt: 'salt' })
    await bench.isAssessed('e'.repeat(64))
    await bench.isReviewed()
    const second = await bench.asks('funding-vote', 2)
    expect(bench.mails('vote-opened')).toHaveLength(1)
    expect(await bench.refuses(returning(second))).toMatchObject({
      refused: 'not-allowed',
      allowed: ['decide'],
    })
  })

  it('is the only one who does, and only while the vote is open, with a letter', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    for (const who of ['elena', 'rosa', 'ingrid'])
      expect(await bench.refuses(returning(vote, person(who)))).toMatchObject({
        refused: 'not-allowed',
        allowed: ['person:claire'],
      })
    expect(await bench.refuses(returning(vote, mission()))).toMatchObject({
      refused: 'not-allowed',
    })
    expect(await bench.refuses({ ...returning(vote), letter: ' ' })).toMatchObject({
      problems: [{ path: 'letter', code: 'required' }],
    })
    for (const who of ['elena', 'marc', 'peter']) await bench.funds(vote, who)
    expect(await bench.refuses(returning(vote))).toMatchObject({ refused: 'already-done' })
  })

  it('leaves it to the deputy where the chair is recused', async () => {
    const base = aProgramme()
    const people = base.people.map((one) =>
      one.id === 'claire' ? aPerson('claire', ['chair'], { mission: 'TUNIS' }) : one,
    )
    const bench = await Bench.open({ ...base, people })
    const vote = await bench.isPutToVote()
    expect(bench.mails('vote-opened').map(({ to }) => to)).toEqual([person('david')])
    expect(await bench.refuses(returning(vote))).toMatchObject({ allowed: ['person:david'] })
    await bench.does(returning(vote, person('david')))
    expect(bench.project.status).toBe('returned')
  })
})
