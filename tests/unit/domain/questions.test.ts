import { describe, expect, it } from 'vitest'
import { isPaused } from '../../../shared/domain/decide/running/pause'
import { Bench, faultsOf, mission, person } from './bench'

const ask = (taskId: string, by = 'elena', text = 'Who keeps the register?') => ({
  type: 'ask-question' as const,
  taskId,
  by: person(by),
  text,
})

const answer = (taskId: string, by = mission()) => ({
  type: 'answer-question' as const,
  taskId,
  by,
  answer: 'The partner does.',
})

describe('a question to the mission', () => {
  it('is asked of the mission, and its answer is for all who decide', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    await bench.does(ask(vote))
    expect(bench.starts().at(-1)).toBe(`${bench.id}.question.1.1`)
    const task = await bench.asks('answer-question')
    expect(bench.task(task).roster.map(({ party }) => party)).toEqual([mission()])
    await bench.does(answer(task))
    expect(bench.file.questions).toMatchObject([
      { askedBy: 'elena', answer: 'The partner does.', answeredBy: mission() },
    ])
    expect(bench.project.currentVersion).toBe(1)
    expect(bench.mails('question-answered').map(({ to, taskId }) => [to, taskId])).toEqual(
      ['elena', 'marc', 'naledi', 'peter'].map((id) => [person(id), vote]),
    )
    expect(JSON.stringify(bench.fund.audit)).not.toMatch(/register|partner/)
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('holds the decision up, which is then due as much later', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    const { dueAt, chase } = bench.task(vote)
    bench.later(5)
    await bench.does(ask(vote))
    const task = await bench.asks('answer-question')
    bench.at(chase[0]!.at)
    expect((await bench.refuses({ type: 'chase-task', taskId: vote })).refused).toBe('not-allowed')
    expect(isPaused(bench.file, bench.task(vote), bench.now)).toBe(true)
    await bench.does(answer(task))
    const waited = Date.parse(bench.now) - Date.parse('2005-01-15T09:00:00.000Z')
    const after = bench.task(vote)
    expect(Date.parse(after.dueAt) - Date.parse(dueAt)).toBe(waited)
    expect(
      after.chase.map(({ at }, index) => Date.parse(at) - Date.parse(chase[index]!.at)),
    ).toEqual(chase.map(() => waited))
    expect(isPaused(bench.file, after, bench.now)).toBe(false)
  })

  it('without an answer lets the decision go on, and says so', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    await bench.does(ask(vote))
    const task = await bench.asks('answer-question')
    await bench.letsExpire(task)
    expect(bench.file.questions[0]).toHaveProperty('closedAt')
    expect(isPaused(bench.file, bench.task(vote), bench.now)).toBe(false)
    expect(bench.mails('question-open').map(({ to }) => to)).toEqual([person('elena')])
    expect((await bench.refuses(answer(task))).refused).toBe('already-done')
    for (const voter of ['elena', 'marc', 'peter']) await bench.funds(vote, voter)
    bench.is('reserved')
  })

  it('never holds a decision up for ever, even when it never reached the mission', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    await bench.does(ask(vote))
    bench.later(12)
    expect(isPaused(bench.file, bench.task(vote), bench.now)).toBe(false)
    await bench.letsExpire(vote)
  })

  it('comes one at a time, and once from everybody about a version', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    await bench.does(ask(vote))
    expect((await bench.refuses(ask(vote, 'marc'))).refused).toBe('not-allowed')
    await bench.does(answer(await bench.asks('answer-question')))
    expect((await bench.refuses(ask(vote))).refused).toBe('not-allowed')
    await bench.does(ask(vote, 'marc'))
    expect(bench.file.questions.map(({ n }) => n)).toEqual([1, 2])
  })

  it('may be asked by the gender reviewer and the chair, and by nobody else', async () => {
    const bench = await Bench.open()
    await bench.submits()
    await bench.isAssessed()
    const review = await bench.asks('gender-review')
    await bench.does(ask(review, 'ingrid'))
    await bench.does(answer(await bench.asks('answer-question')))
    expect((await bench.refuses(ask(review, 'rosa'))).refused).toBe('not-allowed')
    expect((await bench.refuses(ask(review, 'ingrid', ' '))).refused).toBe('not-allowed')
  })

  it('ends with the decision it was for', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    await bench.does(ask(vote))
    const task = await bench.asks('answer-question')
    for (const voter of ['elena', 'marc', 'peter']) await bench.funds(vote, voter)
    bench.is('reserved')
    expect(bench.task(task)).toMatchObject({ status: 'closed', outcome: 'ended' })
  })

  it('says what is wrong with it', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    expect((await bench.refuses(ask(vote, 'elena', ' '))).problems).toEqual([
      { path: 'question', code: 'required' },
    ])
    expect((await bench.refuses(ask(vote, 'elena', 'x'.repeat(4_001)))).problems).toEqual([
      { path: 'question', code: 'too-long', params: { max: 4_000, length: 4_001 } },
    ])
  })
})
