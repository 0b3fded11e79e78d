import { describe, expect, it } from 'vitest'
import { closureStep } from '../../../shared/domain/decide/running/closure'
import { disbursementStep } from '../../../shared/domain/decide/running/disbursement'
import type { Change } from '../../../shared/domain/decide/kernel/change'
import type { Command } from '../../../shared/domain/decide/kernel/commands'
import { bookedIn, bookedOn } from '../../../shared/domain/money/owed'
import type { Policy } from '../../../shared/domain/programme/programme'
import { aProgramme } from '../../support/builders'
import { Bench, faultsOf, person, proposal } from './bench'

const samuel = person('samuel')
const rosa = person('rosa')

const ofCents = (amount: number) =>
  proposal({ amount, budget: [{ id: 'b1', item: 'Workshops', amount }] })

async function running(cents: number, instalments?: Policy['instalments']): Promise<Bench> {
  const programme = aProgramme()
  const bench = await Bench.open({
    ...programme,
    policy: { ...programme.policy, ...(instalments && { instalments }) },
  })
  await bench.isActive(ofCents(cents))
  return bench
}

const HALVES: Policy['instalments'] = [
  { percent: 60, afterDays: 0 },
  { percent: 40, afterDays: 30 },
]

const openOf = (bench: Bench, kind: string) =>
  bench.file.tasks.filter((task) => task.status === 'open' && task.kind === kind)

const paying = (bench: Bench, taskId: string, cents: number): Command => ({
  type: 'confirm-disbursement',
  taskId,
  by: samuel,
  cents,
  on: bench.now.slice(0, 10),
  reference: 'PRISM-1',
})

const most = (maxCents: number) => ({
  refused: 'invalid',
  problems: [{ path: 'amount', code: 'amount-out-of-range', params: { maxCents } }],
})

/** Files the final report, accepted, and what follows it. */
async function reports(bench: Bench, spent: string): Promise<void> {
  await bench.files(1, spent)
  await bench.accepts(1)
  await bench.does({ type: 'conclude-report', report: 1 })
  await bench.gives({ type: 'settle-closure' })
}

const closes = (bench: Bench) => bench.gives({ type: 'close-project' })

const state = (bench: Bench) => ({
  now: bench.now,
  programme: aProgramme(),
  envelopes: [],
  nextNumbers: {},
  mailsThisHour: 0,
})

describe('a part payment', () => {
  it('leaves the rest due: asked for again at once', async () => {
    const bench = await running(1_500_000)
    await bench.isPaid(1_000_000)
    expect(bench.file.instalments).toMatchObject([{ status: 'planned' }])
    expect(bench.starts()).toContain(`${bench.id}.disbursement.1.2`)
    expect(disbursementStep(bench.file, 1, bench.now).next).toBe('ask')
    const rest = await bench.asks('confirm-disbursement')
    expect(await bench.refuses(paying(bench, rest, 500_001))).toMatchObject(most(500_000))
    await bench.pays(rest, 500_000)
    expect(bench.is('active').disbursedCents).toBe(1_500_000)
    expect(disbursementStep(bench.file, 1, bench.now).next).toBe('ended')
  })

  it('doesn’t let a project close whose mission has spent what it was granted', async () => {
    const bench = await running(1_500_000)
    await bench.isPaid(1_000_000)
    bench.at('2005-12-01T09:00:00.000Z')
    await reports(bench, '15000')
    expect(await closes(bench)).toMatchObject({ refused: 'not-allowed' })
    const rest = await bench.asks('confirm-disbursement')
    await bench.pays(rest, 500_000)
    await bench.does({ type: 'close-project' })
    expect(bench.is('closed').commitments).toMatchObject([{ cents: 1_500_000 }])
    expect(bench.is('closed').disbursedCents).toBe(1_500_000)
    expect(bookedOn(bench.project)).toEqual(bookedIn(bench.fund.entries))
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('is no reason to pay what was not spent in the end', async () => {
    const bench = await running(1_500_000)
    await bench.isPaid(1_000_000)
    bench.at('2005-12-01T09:00:00.000Z')
    await reports(bench, '10000')
    await bench.does({ type: 'close-project' })
    expect(bench.is('closed').commitments).toMatchObject([{ cents: 1_000_000 }])
  })
})

describe('a payment of more than was planned', () => {
  it('shortens the next, which is asked for what is left of it', async () => {
    const bench = await running(1_000_000, HALVES)
    await bench.isPaid(700_000)
    bench.later(30)
    const next = await bench.asks('confirm-disbursement', 2)
    expect(await bench.refuses(paying(bench, next, 300_001))).toMatchObject(most(300_000))
    await bench.pays(next, 300_000)
    expect(bench.file.instalments).toMatchObject([{ status: 'confirmed' }, { status: 'confirmed' }])
  })

  it('of all that was granted leaves nobody to be asked', async () => {
    const bench = await running(1_000_000, HALVES)
    await bench.isPaid(1_000_000)
    bench.later(300)
    expect(disbursementStep(bench.file, 2, bench.now).next).toBe('ended')
    await reports(bench, '10000')
    await bench.does({ type: 'close-project' })
    expect(bench.mails('payment-cancelled')).toEqual([])
  })

  it('ends what finance is asked of the next, and says so', async () => {
    const bench = await running(1_000_000, HALVES)
    bench.later(30)
    const first = await bench.asks('confirm-disbursement')
    const second = await bench.asks('confirm-disbursement', 2)
    const change = (await bench.does(paying(bench, first, 1_000_000))) as Change
    expect(bench.task(second)).toMatchObject({ status: 'closed', outcome: 'ended' })
    expect(change.outbox).toContainEqual(
      expect.objectContaining({ type: 'complete', taskId: second }),
    )
    expect(bench.file.instalments.map(({ status }) => status)).toEqual(['confirmed', 'confirmed'])
  })
})

describe('of a project that ends', () => {
  async function cancelled(paid = 390_000): Promise<Bench> {
    const bench = await running(650_000, HALVES)
    await bench.isPaid(paid)
    bench.later(30)
    await bench.asks('confirm-disbursement', 2)
    await bench.does({ type: 'terminate', reason: 'It ends.', by: rosa })
    return bench
  }

  it('finance is asked whether it had paid, and is told so at once', async () => {
    const bench = await cancelled()
    const [task] = openOf(bench, 'confirm-disbursement')
    expect(bench.mails('task-reminder')).toMatchObject([{ taskId: task?.id }])
    await reports(bench, '3900')
    // Nothing is owed; but what was asked may have been paid, which nobody has said.
    expect(openOf(bench, 'confirm-disbursement')).toHaveLength(1)
    expect(closureStep(state(bench), bench.file).next).toBe('wait')
    await bench.does({
      type: 'not-paid',
      taskId: task!.id,
      by: samuel,
      reason: 'It was stopped.',
    })
    await bench.does({ type: 'close-project' })
    expect(bench.is('closed').commitments).toMatchObject([{ cents: 390_000 }])
  })

  it('what had been paid is booked, and asked back where it was not spent', async () => {
    const bench = await cancelled()
    await reports(bench, '3900')
    const [task] = openOf(bench, 'confirm-disbursement')
    expect(await bench.refuses(paying(bench, task!.id, 260_001))).toMatchObject(most(260_000))
    await bench.pays(task!.id, 260_000)
    expect(await closes(bench)).toMatchObject({
      refused: 'not-allowed',
      allowed: ['confirm-return'],
    })
  })

  it('only what was spent and is not paid is asked for', async () => {
    const bench = await running(1_000_000, [
      { percent: 60, afterDays: 0 },
      { percent: 40, afterDays: 200 },
    ])
    await bench.isPaid(600_000)
    await bench.does({ type: 'terminate', reason: 'It ends.', by: rosa })
    await reports(bench, '8400')
    const asked = await bench.asks('confirm-disbursement', 2)
    expect(await bench.refuses(paying(bench, asked, 400_000))).toMatchObject(most(240_000))
    await bench.pays(asked, 240_000)
    await bench.does({ type: 'close-project' })
    expect(bench.is('closed').disbursedCents).toBe(840_000)
  })

  it('what is owed and was not paid is asked for again, and not given up', async () => {
    const bench = await running(1_000_000)
    await bench.does({ type: 'terminate', reason: 'It ends.', by: rosa })
    const [task] = openOf(bench, 'confirm-disbursement')
    await bench.gives({ type: 'open-task', kind: 'confirm-disbursement', subject: 1 })
    await reports(bench, '8400')
    const asked = task?.id ?? (await bench.asks('confirm-disbursement'))
    const not: Command = { type: 'not-paid', taskId: asked, by: samuel, reason: 'Wrong account.' }
    expect(await bench.refuses(not)).toMatchObject({ problems: [{ path: 'askAgainOn' }] })
    await bench.does({ ...not, on: bench.now.slice(0, 8) + '28' })
    expect(await closes(bench)).toMatchObject({ refused: 'not-allowed' })
  })

  it('what finance said was not paid is owed all the same once it was spent', async () => {
    const bench = await cancelled()
    const [task] = openOf(bench, 'confirm-disbursement')
    await bench.does({ type: 'not-paid', taskId: task!.id, by: samuel, reason: 'Stopped.' })
    await reports(bench, '5000')
    expect(await closes(bench)).toMatchObject({ refused: 'not-allowed' })
    const asked = await bench.asks('confirm-disbursement', 3)
    expect(await bench.refuses(paying(bench, asked, 110_001))).toMatchObject(most(110_000))
    await bench.pays(asked, 110_000)
    await bench.does({ type: 'close-project' })
  })
})

describe('without a final report', () => {
  async function unreported(paid: number): Promise<{ bench: Bench; waiver: string }> {
    const bench = await running(1_000_000)
    if (paid > 0) await bench.isPaid(paid)
    bench.at('2005-12-01T09:00:00.000Z')
    await bench.letsExpire(await bench.asks('file-report'))
    await bench.does({ type: 'conclude-report', report: 1 })
    await bench.gives({ type: 'settle-closure' })
    return { bench, waiver: await bench.asks('waive-report') }
  }
  const waiving = (taskId: string, spentCents: number): Command => ({
    type: 'waive-report',
    taskId,
    by: rosa,
    reason: 'The office has closed.',
    spentCents,
  })

  it('nothing was spent where nothing was paid', async () => {
    const { bench, waiver } = await unreported(0)
    expect(await bench.refuses(waiving(waiver, 950_000))).toMatchObject({
      problems: [{ path: 'spent', code: 'money-above', params: { maxCents: 0 } }],
    })
    await bench.does(waiving(waiver, 0))
    await bench.does({ type: 'settle-closure' })
    await bench.does({ type: 'close-project' })
    expect(bench.is('closed').commitments).toMatchObject([{ cents: 0 }])
  })

  it('at most what was paid was spent', async () => {
    const { bench, waiver } = await unreported(1_000_000)
    expect(await bench.refuses(waiving(waiver, 1_000_001))).toMatchObject({
      problems: [{ params: { maxCents: 1_000_000 } }],
    })
    await bench.does(waiving(waiver, 1_000_000))
  })

  it('a report that nobody looked at may say more than was paid', async () => {
    const bench = await running(1_000_000)
    bench.at('2005-12-01T09:00:00.000Z')
    await bench.files(1, '8000')
    await bench.letsExpire(await bench.asks('review-report'))
    await bench.does({ type: 'conclude-report', report: 1 })
    const waiver = await bench.asks('waive-report')
    expect(await bench.refuses(waiving(waiver, 800_001))).toMatchObject({
      problems: [{ params: { maxCents: 800_000 } }],
    })
    await bench.does(waiving(waiver, 800_000))
    await bench.gives({ type: 'settle-closure' })
    const asked = await bench.asks('confirm-disbursement')
    expect(await bench.refuses(paying(bench, asked, 800_001))).toMatchObject(most(800_000))
  })
})

describe('the day money moved', () => {
  it('lies between commitment and today', async () => {
    const bench = await running(1_000_000)
    bench.later(10)
    const task = await bench.asks('confirm-disbursement')
    const paid = paying(bench, task, 1_000_000) as Extract<
      Command,
      { type: 'confirm-disbursement' }
    >
    const committed = bench.is('active').activeSince.slice(0, 10)
    expect(await bench.refuses({ ...paid, on: '2005-01-01' })).toMatchObject({
      problems: [{ path: 'on', code: 'before-commitment', params: { day: committed } }],
    })
    expect(await bench.refuses({ ...paid, on: '2005-12-31' })).toMatchObject({
      problems: [{ path: 'on', code: 'in-future' }],
    })
    await bench.does({ ...paid, on: committed })
  })
})

describe('money given back', () => {
  it('comes in parts, each booked at once, and the rest stays owed', async () => {
    const bench = await Bench.open()
    await bench.isFinalising('9000')
    const back = async (cents: number) => {
      const taskId = await bench.asks('confirm-return')
      const on = bench.now.slice(0, 10)
      return bench.gives({
        type: 'confirm-return',
        taskId,
        by: samuel,
        cents,
        on,
        reference: 'R-1',
      })
    }
    await back(40_000)
    expect(closureStep(state(bench), bench.file).next).toBe('confirm-return')
    expect(await back(60_001)).toMatchObject(most(60_000))
    const [task] = openOf(bench, 'confirm-return')
    await bench.does({
      type: 'confirm-return',
      taskId: task!.id,
      by: samuel,
      cents: 60_000,
      on: bench.now.slice(0, 10),
      reference: 'R-2',
    })
    await bench.does({ type: 'close-project' })
    expect(bench.is('closed').returnedCents).toBe(100_000)
  })
})
