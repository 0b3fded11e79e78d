import { describe, expect, it } from 'vitest'
import { closureStep } from '../../../shared/domain/decide/running/closure'
import { conditionStep } from '../../../shared/domain/decide/decision/condition'
import { disbursementStep } from '../../../shared/domain/decide/running/disbursement'
import type { ConditionTerms } from '../../../shared/domain/project/project'
import { requestStage } from '../../../shared/domain/decide/decision/request-stage'
import type { State } from '../../../shared/domain/decide/kernel/state'
import { Bench, faultsOf, mission, person } from './bench'

const condition = (different: Partial<ConditionTerms> = {}): ConditionTerms => ({
  id: 'c1',
  text: 'The partner signs.',
  blocks: 'commitment',
  confirmedBy: 'secretariat',
  ...different,
})

async function granted(bench: Bench, ...conditions: ConditionTerms[]): Promise<void> {
  const vote = await bench.isPutToVote()
  for (const voter of ['elena', 'marc', 'peter'])
    await bench.does({
      type: 'cast-vote',
      taskId: vote,
      by: person(voter),
      versionHash: bench.task(vote).versionHash,
      vote: { choice: 'fund', amountCents: 1_000_000, conditions },
    })
  bench.later(2)
  const offer = await bench.asks('accept-offer')
  await bench.does({
    type: 'answer-offer',
    taskId: offer,
    by: mission(),
    accept: true,
    budget: [{ id: 'b1', item: 'Workshops', amount: 1_000_000 }],
  })
}

const confirm = (taskId: string, by = 'rosa', how: 'met' | 'waived' = 'met') => ({
  type: 'confirm-condition' as const,
  taskId,
  by: person(by),
  how,
  note: 'Agreement seen, ref. 12.',
})

async function step(bench: Bench, n = 1) {
  const { state } = await bench.register.read({ projectId: bench.id }, bench.now)
  const at: State = { ...state, now: bench.now }
  return conditionStep(at, bench.file, n)
}

describe('a condition before commitment', () => {
  it('is asked about once the offer is accepted, and the money is committed when it is met', async () => {
    const bench = await Bench.open()
    await granted(bench, condition())
    expect(bench.starts()).toContain(`${bench.id}.condition.1.1`)
    expect((await bench.refuses({ type: 'commit-funds' })).allowed).toEqual(['blocked'])
    expect((await step(bench)).next).toBe('ask')
    const task = await bench.asks('confirm-condition')
    expect(bench.task(task).roster.map(({ party }) => party)).toEqual([person('rosa')])
    await bench.does(confirm(task))
    expect(bench.is('reserved').decision.conditions[0]).toMatchObject({
      met: { how: 'met', by: person('rosa'), note: 'Agreement seen, ref. 12.' },
    })
    expect(bench.starts().at(-1)).toBe(`${bench.id}.request.1.2`)
    expect(requestStage(bench.file, 1)).toBe('reservation')
    expect(bench.mails('condition-met').map(({ to }) => to)).toEqual([mission()])
    expect(JSON.stringify(bench.fund.audit)).not.toContain('Agreement seen')
    await bench.does({ type: 'commit-funds' })
    bench.is('active')
    expect((await step(bench)).next).toBe('ended')
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('goes on blocking when nobody answers, and is asked about again, then also of the chair', async () => {
    const bench = await Bench.open()
    await granted(bench, condition())
    const first = await bench.asks('confirm-condition')
    await bench.letsExpire(first)
    expect(bench.task(first).outcome).toBe('lapsed')
    expect((await bench.refuses({ type: 'commit-funds' })).allowed).toEqual(['blocked'])
    expect((await step(bench)).next).toBe('ask')
    const second = await bench.asks('confirm-condition')
    expect(second).not.toBe(first)
    expect(bench.task(second).roster.map(({ party }) => party)).toEqual([
      person('rosa'),
      person('claire'),
    ])
    await bench.does(confirm(second))
    await bench.does({ type: 'commit-funds' })
  })

  it('waits for the last of several', async () => {
    const bench = await Bench.open()
    await granted(bench, condition(), condition({ id: 'c2', text: 'A budget line.' }))
    await bench.does(confirm(await bench.asks('confirm-condition', 1)))
    expect(bench.starts()).not.toContain(`${bench.id}.request.1.2`)
    await bench.does(confirm(await bench.asks('confirm-condition', 2)))
    expect(bench.starts()).toContain(`${bench.id}.request.1.2`)
  })

  it('is forgotten with the decision it belonged to', async () => {
    const bench = await Bench.open()
    await granted(bench, condition())
    const task = await bench.asks('confirm-condition')
    await bench.does({
      type: 'object',
      taskId: `${bench.id}.funding-vote.1.1`,
      by: person('marc'),
    })
    expect(bench.task(task).status).toBe('closed')
    expect((await step(bench)).next).toBe('ended')
    expect((await bench.refuses(confirm(task))).refused).toBe('already-done')
  })
})

describe('a condition before payment', () => {
  const signed = condition({ blocks: 'disbursement', confirmedBy: 'finance' })

  it('is asked of whom it names once the money is committed, and holds the payment', async () => {
    const bench = await Bench.open()
    await granted(bench, signed)
    await bench.does({ type: 'commit-funds' })
    expect(bench.starts()).toContain(`${bench.id}.condition.1.1`)
    expect(disbursementStep(bench.file, 1, bench.now).next).toBe('wait')
    const task = await bench.asks('confirm-condition')
    expect(bench.task(task).roster.map(({ party }) => party)).toEqual([person('samuel')])
    await bench.does(confirm(task, 'samuel'))
    expect(disbursementStep(bench.file, 1, bench.now).next).toBe('ask')
  })

  it('is asked about in time for its day', async () => {
    const bench = await Bench.open()
    await granted(bench, { ...signed, due: '2005-06-15' })
    await bench.does({ type: 'commit-funds' })
    const waits = await step(bench)
    expect(waits.next).toBe('wait')
    bench.at('2005-06-01T00:00:00.000Z')
    expect((await step(bench)).next).toBe('ask')
    const task = await bench.asks('confirm-condition')
    expect(bench.task(task).dueAt).toBe('2005-06-15T23:59:59.999Z')
    expect(bench.task(task).chase.filter(({ act }) => act === 'remind')).toHaveLength(2)
  })

  it('hands a very old wait over to a new run', async () => {
    const bench = await Bench.open()
    await granted(bench, { ...signed, due: '2006-06-15' })
    await bench.does({ type: 'commit-funds' })
    bench.later(310)
    expect((await step(bench)).next).toBe('continued')
    await bench.does({ type: 'continue-run', phase: 'condition', subject: 1 })
    expect(bench.starts().at(-1)).toBe(`${bench.id}.condition.1.2`)
    expect((await step(bench)).next).toBe('wait')
  })
})

describe('a condition before closure', () => {
  it('is asked about at the project’s end, and holds the closure until it is met', async () => {
    const bench = await Bench.open()
    await granted(bench, condition({ blocks: 'closure', confirmedBy: 'gender-reviewer' }))
    await bench.does({ type: 'commit-funds' })
    expect((await step(bench)).next).toBe('wait')
    await bench.isPaid()
    bench.at('2005-12-01T09:00:00.000Z')
    await bench.files(1, '10000')
    await bench.accepts(1)
    await bench.does({ type: 'conclude-report', report: 1 })
    bench.is('finalising')
    expect((await step(bench)).next).toBe('continued')
    await bench.does({ type: 'continue-run', phase: 'condition', subject: 1 })
    expect((await step(bench)).next).toBe('ask')
    const { state } = await bench.register.read({ projectId: bench.id }, bench.now)
    expect(closureStep({ ...state, now: bench.now }, bench.file).next).toBe('wait')
    await bench.does(confirm(await bench.asks('confirm-condition'), 'ingrid'))
    expect(closureStep({ ...state, now: bench.now }, bench.file).next).toBe('close')
  })
})

describe('confirming a condition', () => {
  it('needs what shows it', async () => {
    const bench = await Bench.open()
    await granted(bench, condition())
    const task = await bench.asks('confirm-condition')
    expect((await bench.refuses({ ...confirm(task), note: ' ' })).problems).toEqual([
      { path: 'note', code: 'required' },
    ])
  })

  it('is for the chair where the mission is released from it', async () => {
    const bench = await Bench.open()
    await granted(bench, condition())
    const first = await bench.asks('confirm-condition')
    expect((await bench.refuses(confirm(first, 'rosa', 'waived'))).refused).toBe('not-allowed')
    await bench.letsExpire(first)
    const second = await bench.asks('confirm-condition')
    await bench.does(confirm(second, 'claire', 'waived'))
    expect(bench.task(second).outcome).toBe('waived')
    expect(bench.records('condition-waived')).toHaveLength(1)
    await bench.does({ type: 'commit-funds' })
  })

  it('is not for the mission’s own people', async () => {
    const bench = await Bench.open()
    await granted(bench, condition())
    const task = await bench.asks('confirm-condition')
    expect((await bench.refuses(confirm(task, 'yasmine'))).refused).toBe('not-allowed')
  })
})
