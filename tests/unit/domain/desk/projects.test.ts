import { describe, expect, it } from 'vitest'
import { disbursementStep } from '../../../../shared/domain/decide/running/disbursement'
import { closureStep } from '../../../../shared/domain/decide/running/closure'
import { reportStep } from '../../../../shared/domain/decide/running/report'
import { asked } from '../../../../shared/runtime/asked'
import { Bench, faultsOf, mission, person } from '../bench'

const rosa = person('rosa')
const reason = 'The border is closed.'

async function active() {
  const bench = await Bench.open()
  await bench.isActive()
  return bench
}

describe('a suspended project', () => {
  it('rests: nobody is asked or chased, and the time is given back when it goes on', async () => {
    const bench = await active()
    const payment = await bench.asks('confirm-disbursement')
    const before = bench.task(payment)
    const [report] = bench.file.reports
    await bench.does({ type: 'suspend', reason, by: rosa })
    expect(bench.is('suspended').suspendedAt).toBe(bench.now)
    expect(bench.mails('project-suspended')).toHaveLength(1)
    bench.later(40)
    expect(await bench.refuses({ type: 'chase-task', taskId: payment })).toMatchObject({
      refused: 'not-allowed',
      allowed: ['wait'],
    })
    expect(asked(bench.task(payment), payment, bench.now, bench.file)).toMatchObject({
      waitSeconds: 86_400,
      outcome: 'none',
    })
    expect(bench.task(payment)).toEqual(before)
    await bench.does({ type: 'resume', reason: 'It is open again.', by: rosa })
    expect(bench.is('active')).not.toHaveProperty('suspendedAt')
    const after = bench.task(payment)
    expect(Date.parse(after.dueAt) - Date.parse(before.dueAt)).toBe(40 * 86_400_000)
    expect(after.chase[0]!.at > bench.now).toBe(true)
    expect(bench.file.reports[0]).toMatchObject({
      asOf: report!.asOf,
      dueOn: '2006-03-10',
      status: 'planned',
    })
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('asks for no report of its own calendar and no payment, but for the Council’s update', async () => {
    const bench = await active()
    await bench.does({ type: 'suspend', reason, by: rosa })
    await bench.does({
      type: 'open-council-update',
      asOf: '2005-03-31',
      dueOn: '2005-04-10',
      by: rosa,
    })
    bench.at('2005-12-20T09:00:00.000Z')
    expect(reportStep(bench.file, 1, bench.now).next).not.toBe('ask')
    expect(disbursementStep(bench.file, 1, bench.now).next).not.toBe('ask')
    expect(reportStep(bench.file, 2, '2005-02-20T09:00:00.000Z').next).toBe('ask')
    expect(await bench.gives({ type: 'open-task', kind: 'file-report', subject: 1 })).toMatchObject(
      { refused: 'not-allowed' },
    )
  })

  it('goes between active and suspended only, by the secretariat, with a reason', async () => {
    const bench = await active()
    expect(await bench.refuses({ type: 'resume', reason, by: rosa })).toMatchObject({
      refused: 'already-done',
    })
    for (const by of [person('samuel'), person('claire'), mission()])
      expect(await bench.refuses({ type: 'suspend', reason, by })).toMatchObject({
        allowed: ['secretariat'],
      })
    expect(await bench.refuses({ type: 'suspend', reason: '', by: rosa })).toMatchObject({
      refused: 'invalid',
    })
    await bench.does({ type: 'suspend', reason, by: rosa })
    expect(await bench.refuses({ type: 'suspend', reason, by: rosa })).toMatchObject({
      refused: 'already-done',
    })
  })
})

describe('a terminated project', () => {
  it('closes by the same checklist: final report, figures, money back', async () => {
    const bench = await active()
    await bench.isPaid()
    await bench.does({ type: 'terminate', reason, by: rosa })
    expect(bench.is('finalising')).toMatchObject({ ending: 'terminated' })
    expect(bench.mails('project-terminated')).toHaveLength(1)
    expect(bench.starts()).toContain(`${bench.id}.closure.1.1`)
    expect(reportStep(bench.file, 1, bench.now).next).toBe('ask')
    await bench.files(1, '4000')
    await bench.accepts(1)
    await bench.does({ type: 'conclude-report', report: 1 })
    const back = await bench.asks('confirm-return')
    await bench.does({
      type: 'confirm-return',
      taskId: back,
      by: person('samuel'),
      cents: 600_000,
      on: bench.now.slice(0, 10),
      reference: 'R-1',
    })
    await bench.does({ type: 'close-project' })
    expect(bench.is('closed')).toMatchObject({ ending: 'terminated', finalSpentCents: 400_000 })
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('from a suspension too; what is over isn’t terminated', async () => {
    const bench = await active()
    await bench.does({ type: 'suspend', reason, by: rosa })
    await bench.does({ type: 'terminate', reason, by: rosa })
    expect(await bench.refuses({ type: 'terminate', reason, by: rosa })).toMatchObject({
      refused: 'already-done',
    })
    expect(await bench.refuses({ type: 'suspend', reason, by: rosa })).toMatchObject({
      allowed: ['active'],
    })
  })

  it('whose final report is asked for already is being finalised all the same', async () => {
    const bench = await active()
    await bench.isPaid()
    bench.at('2005-12-01T09:00:00.000Z')
    await bench.asks('file-report', 1)
    await bench.does({ type: 'terminate', reason, by: rosa })
    expect(bench.is('finalising')).toMatchObject({ ending: 'terminated' })
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('takes a change that nobody decided with it', async () => {
    const bench = await active()
    await bench.does({ type: 'start-amendment', by: mission() })
    const draftId = `${bench.id}.amendment.1`
    const sent = bench.types(draftId, {
      changes: ['extension'],
      'newEnd.date': '2005-12-31',
      reason: 'insecurity',
      explanation: 'Rain.',
    })
    const asks = await bench.gives({ type: 'request-amendment', ...sent, by: mission() })
    expect(asks).not.toHaveProperty('refused')
    const taskId = await bench.asks('acknowledge-amendment', 1)
    await bench.does({ type: 'terminate', reason, by: rosa })
    expect(bench.file.amendments[0]?.status).toBe('lapsed')
    expect(bench.task(taskId)).toMatchObject({ status: 'closed', outcome: 'ended' })
    expect(bench.project.pendingAmendment).toBeUndefined()
  })
})

describe('a closed project', () => {
  async function closed() {
    const bench = await Bench.open()
    await bench.isFinalising()
    await bench.does({ type: 'close-project' })
    return bench
  }

  it('is reopened by two people and settled anew', async () => {
    const bench = await closed()
    await bench.does({ type: 'reopen', reason: 'A receipt came late.', by: rosa })
    expect(bench.project.status).toBe('closed')
    expect(await bench.refuses({ type: 'reopen', reason, by: rosa })).toMatchObject({
      refused: 'already-done',
      allowed: ['a second person'],
    })
    await bench.does({ type: 'reopen', reason: 'Agreed.', by: person('samuel') })
    const reopened = bench.is('finalising')
    expect(reopened.finalReport).toBeUndefined()
    expect(bench.mails('project-reopened')).toHaveLength(1)
    expect(closureStep(await stateOf(bench), bench.file).next).toBe('wait')
    await bench.files(1, '9000')
    await bench.accepts(1)
    await bench.does({ type: 'conclude-report', report: 1 })
    expect(bench.is('finalising').finalSpentCents).toBe(900_000)
    expect(closureStep(await stateOf(bench), bench.file).next).toBe('confirm-return')
    expect(faultsOf(bench.fund)).toEqual([])
    expect(bench.records('reopened')[0]?.facts).toMatchObject({ proposedBy: 'rosa' })
  })

  it('forgets a proposal that nobody agreed to for a month', async () => {
    const bench = await closed()
    await bench.does({ type: 'reopen', reason, by: rosa })
    bench.later(31)
    await bench.does({ type: 'reopen', reason, by: person('helen') })
    expect(bench.is('closed').reopening?.by).toBe('helen')
  })

  it('is reopened by the secretariat and finance only, and nothing else is', async () => {
    const bench = await closed()
    for (const by of [person('elena'), person('victor'), mission()])
      expect(await bench.refuses({ type: 'reopen', reason, by })).toMatchObject({
        refused: 'not-allowed',
      })
    const other = await active()
    expect(await other.refuses({ type: 'reopen', reason, by: rosa })).toMatchObject({
      allowed: ['closed'],
    })
  })

  async function stateOf(bench: Bench) {
    const { state } = await bench.register.read({ projectId: bench.id }, bench.now)
    return { ...state, now: bench.now }
  }
})
