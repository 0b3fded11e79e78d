import { describe, expect, it } from 'vitest'
import { aPerson, aProgramme } from '../../../support/builders'
import { Bench, faultsOf, mission, person } from '../bench'

const rosa = person('rosa')
const reason = 'The reviewer is travelling.'

async function atVote() {
  const bench = await Bench.open()
  const taskId = await bench.isPutToVote()
  return { bench, taskId }
}

describe('more time', () => {
  it('moves the due date and everything that chases it, and tells those asked', async () => {
    const { bench, taskId } = await atVote()
    const before = bench.task(taskId)
    await bench.does({ type: 'extend-task', taskId, dueOn: '2005-02-10', reason, by: rosa })
    const after = bench.task(taskId)
    expect(after.dueAt).toBe('2005-02-10T23:59:59.999Z')
    const moved = Date.parse(after.dueAt) - Date.parse(before.dueAt)
    expect(after.chase.map(({ at, act }) => [act, Date.parse(at)])).toEqual(
      before.chase.map(({ at, act }) => [act, Date.parse(at) + moved]),
    )
    expect(bench.mails('due-extended')).toHaveLength(after.roster.length)
    const [record] = bench.records('due-extended')
    expect(record?.facts).toMatchObject({ taskId, from: before.dueAt, remark: 1 })
    expect(JSON.stringify(record)).not.toContain('travelling')
    expect(bench.file.remarks).toMatchObject([{ n: 1, act: 'extend-task', text: reason, taskId }])
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('takes again the reminders that lie ahead again', async () => {
    const { bench, taskId } = await atVote()
    for (let step = 0; step < 2; step += 1) {
      bench.at(bench.task(taskId).chase[bench.task(taskId).chased]!.at)
      await bench.does({ type: 'chase-task', taskId })
    }
    expect(bench.task(taskId).chased).toBe(2)
    await bench.does({ type: 'extend-task', taskId, dueOn: '2005-02-20', reason, by: rosa })
    expect(bench.task(taskId).chased).toBe(0)
    expect(bench.task(taskId).chase[0]!.at > bench.now).toBe(true)
    await bench.letsExpire(taskId)
    expect(bench.task(taskId).outcome).toBe('to-chair')
  })

  it('needs a reason, a later day, an open task and somebody of the secretariat', async () => {
    const { bench, taskId } = await atVote()
    const ask = { type: 'extend-task' as const, taskId, dueOn: '2005-02-10', reason, by: rosa }
    expect(await bench.refuses({ ...ask, reason: ' ' })).toMatchObject({
      problems: [{ path: 'reason', code: 'required' }],
    })
    expect(await bench.refuses({ ...ask, dueOn: '2005-01-12' })).toMatchObject({
      problems: [{ path: 'dueOn', code: 'not-later' }],
    })
    expect(await bench.refuses({ ...ask, dueOn: '2008-01-12' })).toMatchObject({
      problems: [
        { path: 'dueOn', code: 'too-far', params: { latest: expect.stringMatching(/^2005-/) } },
      ],
    })
    for (const by of [person('samuel'), person('elena'), person('nobody'), mission()])
      expect(await bench.refuses({ ...ask, by })).toMatchObject({ allowed: ['secretariat'] })
    for (const voter of ['elena', 'marc', 'peter']) await bench.funds(taskId, voter)
    expect(await bench.refuses(ask)).toMatchObject({ refused: 'already-done' })
  })

  it('moves a report’s own day with the task that asks for it', async () => {
    const bench = await Bench.open()
    await bench.isActive()
    bench.at('2005-11-20T09:00:00.000Z')
    const taskId = await bench.asks('file-report', 1)
    await bench.does({ type: 'extend-task', taskId, dueOn: '2006-02-20', reason, by: rosa })
    expect(bench.file.reports[0]?.dueOn).toBe('2006-02-20')
  })
})

describe('somebody in another’s place', () => {
  it('asks the new person and shuts out the old one', async () => {
    const { bench, taskId } = await atVote()
    const from = person('elena')
    await bench.does({ type: 'reassign-task', taskId, from, to: 'joyce', reason, by: rosa })
    const { versionHash } = bench.task(taskId)
    const vote = { choice: 'fund' as const, amountCents: 1_000_000, conditions: [] }
    expect(
      await bench.refuses({ type: 'cast-vote', taskId, by: from, versionHash, vote }),
    ).toMatchObject({ refused: 'not-allowed' })
    await bench.does({ type: 'cast-vote', taskId, by: person('joyce'), versionHash, vote })
    expect(bench.mails('task-opened').at(-1)?.to).toEqual(person('joyce'))
    expect(bench.task(taskId).replaced).toMatchObject([{ person: 'elena' }])
    expect(bench.records('task-reassigned')[0]?.facts).toMatchObject({ from: 'elena', to: 'joyce' })
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('is never somebody recused, away, gone, asked already or without a fitting role', async () => {
    const programme = aProgramme()
    const bench = await Bench.open({
      ...programme,
      people: [
        ...programme.people,
        aPerson('gone', ['reviewer'], { leftOn: '2005-01-01' }),
        aPerson('away', ['alternate-reviewer'], {
          absences: [{ from: '2005-01-01', to: '2005-02-01' }],
        }),
        aPerson('mona', ['alternate-reviewer'], { mission: 'TUNIS' }),
      ],
    })
    const taskId = await bench.isPutToVote()
    const asked = bench.task(taskId).roster.map(({ party }) => party)
    for (const to of ['yasmine', 'mona', 'away', 'gone', 'marc', 'samuel', 'nobody'])
      expect(
        await bench.refuses({
          type: 'reassign-task',
          taskId,
          from: person('elena'),
          to,
          reason,
          by: rosa,
        }),
      ).toMatchObject({ refused: expect.stringMatching(/not-allowed|already-done/) })
    expect(bench.task(taskId).roster.map(({ party }) => party)).toEqual(asked)
  })

  it('leaves alone whoever has answered, and a mission’s people', async () => {
    const { bench, taskId } = await atVote()
    await bench.funds(taskId, 'elena')
    const ask = { type: 'reassign-task' as const, taskId, to: 'joyce', reason, by: rosa }
    expect(await bench.refuses({ ...ask, from: person('elena') })).toMatchObject({
      refused: 'not-allowed',
    })
    expect(await bench.refuses({ ...ask, from: mission() })).toMatchObject({
      refused: 'not-allowed',
    })
  })

  it('calls alternates to a vote without lowering its quorum', async () => {
    const { bench, taskId } = await atVote()
    const before = bench.task(taskId)
    const call = { type: 'appoint-alternates' as const, taskId, reason, by: rosa }
    await bench.does({ ...call, people: ['joyce'] })
    expect(bench.task(taskId).roster).toHaveLength(before.roster.length + 1)
    expect(bench.task(taskId).quorum).toBe(before.quorum)
    expect(await bench.refuses({ ...call, people: [] })).toMatchObject({ refused: 'invalid' })
    expect(await bench.refuses({ ...call, people: ['joyce'] })).toMatchObject({
      refused: 'already-done',
    })
    expect(await bench.refuses({ ...call, people: ['yasmine'] })).toMatchObject({
      refused: 'not-allowed',
    })
  })
})

describe('people who change while a task is open', () => {
  it('keeps the roster as it was frozen when settings change', async () => {
    const { bench, taskId } = await atVote()
    const frozen = bench.task(taskId)
    bench.fund.people.set('newcomer', aPerson('newcomer', ['reviewer']))
    bench.fund.people.set('marc', aPerson('marc', ['auditor']))
    bench.fund.policy = { ...bench.fund.policy, quorum: 1 }
    const { versionHash } = frozen
    const vote = { choice: 'fund' as const, amountCents: 1_000_000, conditions: [] }
    expect(
      await bench.refuses({ type: 'cast-vote', taskId, by: person('newcomer'), versionHash, vote }),
    ).toMatchObject({ refused: 'not-allowed' })
    await bench.funds(taskId, 'elena')
    expect(bench.task(taskId).status).toBe('open')
    await bench.funds(taskId, 'marc')
    await bench.funds(taskId, 'peter')
    expect(bench.is('reserved').decision.deciders).toEqual(['elena', 'marc', 'peter'])
    expect(bench.task(taskId)).toMatchObject({ quorum: 3, roster: frozen.roster })
  })

  it('lets nobody act who has left, and lets the desk put another in their place', async () => {
    const { bench, taskId } = await atVote()
    bench.fund.people.set('elena', aPerson('elena', ['reviewer'], { leftOn: '2005-01-10' }))
    const { versionHash } = bench.task(taskId)
    const vote = { choice: 'fund' as const, amountCents: 1_000_000, conditions: [] }
    const by = person('elena')
    expect(await bench.refuses({ type: 'cast-vote', taskId, by, versionHash, vote })).toMatchObject(
      { refused: 'not-allowed' },
    )
    await bench.does({ type: 'reassign-task', taskId, from: by, to: 'joyce', reason, by: rosa })
    for (const voter of ['joyce', 'marc', 'peter']) await bench.funds(taskId, voter)
    expect(bench.project.status).toBe('reserved')
  })
})

describe('mails sent again', () => {
  it('mails a fresh link to somebody who is asked, and to nobody else', async () => {
    const { bench, taskId } = await atVote()
    await bench.does({ type: 'resend-task', taskId, to: person('elena'), by: rosa })
    expect(bench.mails('task-reminder')).toMatchObject([{ to: person('elena'), taskId }])
    expect(
      await bench.refuses({ type: 'resend-task', taskId, to: person('yasmine'), by: rosa }),
    ).toMatchObject({ refused: 'not-allowed' })
  })

  it('orders a mail of this project again, once it still makes sense', async () => {
    const { bench, taskId } = await atVote()
    const [order] = bench.mails('task-opened').filter((one) => one.taskId === taskId)
    const again = { type: 'resend-mail' as const, outboxId: 'x.1', order: order!, by: rosa }
    await bench.does(again)
    expect(bench.mails('task-opened').at(-1)).toEqual(order)
    expect(
      await bench.refuses({ ...again, order: { ...order!, projectId: 'WGGI-2005-0009' } }),
    ).toMatchObject({ refused: 'not-found' })
    for (const voter of ['elena', 'marc', 'peter']) await bench.funds(taskId, voter)
    expect(await bench.refuses(again)).toMatchObject({ refused: 'not-allowed' })
  })
})
