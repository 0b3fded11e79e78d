import { describe, expect, it } from 'vitest'
import type { Change } from '../../../shared/domain/decide/kernel/change'
import type { Command } from '../../../shared/domain/decide/kernel/commands'
import { disbursementStep } from '../../../shared/domain/decide/running/disbursement'
import { entriesOf } from '../../../shared/domain/money/entries'
import { bookedIn, bookedOn, owedOn } from '../../../shared/domain/money/owed'
import type { EntryRef, Stated } from '../../../shared/domain/project/correction'
import type { Person } from '../../../shared/domain/programme/programme'
import { aPerson, aProgramme } from '../../support/builders'
import { Bench, faultsOf, person } from './bench'

const samuel = person('samuel')
const helen = person('helen')
const rosa = person('rosa')

const PAYMENT: EntryRef = { kind: 'payment', instalment: 1, n: 1 }
const RETURN: EntryRef = { kind: 'return', n: 1 }
const SPENT: EntryRef = { kind: 'expenditure', n: 1 }
const reason = 'The bank’s paper says otherwise.'

const proposing = (entry: EntryRef, to?: Stated, by = samuel): Command => ({
  type: 'propose-correction',
  entry,
  ...(to && { to }),
  reason,
  by,
})

const answering = (taskId: string, confirm = true, by = helen): Command => ({
  type: 'confirm-correction',
  taskId,
  by,
  confirm,
  ...(!confirm && { reason: 'It was right.' }),
})

/** Proposed by one, confirmed by another. */
async function corrects(bench: Bench, entry: EntryRef, to?: Stated): Promise<Change> {
  const n = ('corrections' in bench.project ? (bench.project.corrections?.length ?? 0) : 0) + 1
  await bench.does(proposing(entry, to))
  return bench.does(answering(await bench.asks('confirm-correction', n)))
}

const today = (bench: Bench) => bench.now.slice(0, 10)
const paper = (bench: Bench, cents: number, reference = 'PRISM-1'): Stated => ({
  cents,
  on: today(bench),
  reference,
})

function holds(bench: Bench): void {
  expect(bookedOn(bench.project)).toEqual(bookedIn(bench.fund.entries))
  expect(faultsOf(bench.fund)).toEqual([])
}

async function paid(cents = 1_000_000): Promise<Bench> {
  const bench = await Bench.open()
  await bench.isActive()
  await bench.isPaid(cents)
  return bench
}

/** Closed with so much spent, all of it granted and paid; what is left came back. */
async function closed(spent: number): Promise<Bench> {
  const bench = await Bench.open()
  await bench.isFinalising(String(spent / 100))
  await bench.gives({ type: 'settle-closure' })
  if (spent < 1_000_000) {
    const taskId = await bench.asks('confirm-return')
    const cents = 1_000_000 - spent
    const back = { cents, on: today(bench), reference: 'RET-1' }
    await bench.does({ type: 'confirm-return', taskId, by: samuel, ...back })
  }
  await bench.does({ type: 'close-project' })
  return bench
}

const range = (leastCents: number, mostCents: number, path = 'amount') => ({
  refused: 'invalid',
  problems: [{ path, code: 'correction-range', params: { leastCents, mostCents } }],
})

describe('a correction', () => {
  it('is booked with a minus and a plus, and nothing is counted twice', async () => {
    const bench = await paid()
    const before = bench.fund.entries.length
    bench.later(2)
    await corrects(bench, PAYMENT, paper(bench, 900_000, 'PRISM-9'))
    expect(bench.fund.entries.slice(before)).toMatchObject([
      { amounts: { disbursed: -1_000_000 }, reference: 'PRISM-1', correction: 1 },
      { amounts: { disbursed: 900_000 }, reference: 'PRISM-9', correction: 1 },
    ])
    expect(bench.fund.entries.at(-1)?.valueDate).toBe(today(bench))
    expect(bench.is('active').disbursedCents).toBe(900_000)
    holds(bench)
  })

  it('of day and reference alone moves no sum, and is told to finance alone', async () => {
    const bench = await paid()
    bench.later(2)
    await corrects(bench, PAYMENT, paper(bench, 1_000_000, 'PRISM-2'))
    expect(bench.is('active').disbursedCents).toBe(1_000_000)
    expect(bench.mails('sum-corrected')).toEqual([])
    expect(bench.mails('correction-made').map(({ to }) => to)).toEqual([samuel])
    holds(bench)
  })

  it('of a payment that was not made asks finance for it again', async () => {
    const bench = await paid()
    expect(disbursementStep(bench.file, 1, bench.now).next).toBe('ended')
    await corrects(bench, PAYMENT)
    expect(bench.is('active').disbursedCents).toBe(0)
    expect(disbursementStep(bench.file, 1, bench.now).next).toBe('ask')
    expect(bench.mails('sum-corrected')).toHaveLength(1)
    const again = await bench.asks('confirm-disbursement')
    await bench.pays(again, 1_000_000)
    expect(entriesOf(bench.file)).toMatchObject([
      { ref: PAYMENT, reversedBy: 1 },
      { ref: { ...PAYMENT, n: 2 }, cents: 1_000_000 },
    ])
    holds(bench)
  })

  it('needs a second person, and never the one who proposed it', async () => {
    const bench = await paid()
    await bench.does(proposing(PAYMENT))
    const task = await bench.asks('confirm-correction')
    expect(bench.task(task).roster.map(({ party }) => party)).toEqual([helen])
    expect(bench.task(task).recused).toMatchObject([{ person: 'samuel', why: 'proposed-it' }])
    expect(await bench.refuses(answering(task, true, samuel))).toMatchObject({
      refused: 'not-allowed',
    })
    expect(bench.is('active').disbursedCents).toBe(1_000_000)
  })

  it('is not handed by the desk to whoever proposed it', async () => {
    const bench = await paid()
    await bench.does(proposing(PAYMENT))
    const taskId = await bench.asks('confirm-correction')
    const handing = { type: 'reassign-task' as const, taskId, from: helen, reason: 'Away.' }
    expect(await bench.refuses({ ...handing, to: 'samuel', by: rosa })).toMatchObject({
      refused: 'not-allowed',
    })
    expect(bench.task(taskId).roster.map(({ party }) => party)).toEqual([helen])
  })

  it('that was answered is answered no more', async () => {
    const bench = await paid()
    await bench.does(proposing(PAYMENT, paper(bench, 800_000)))
    const taskId = await bench.asks('confirm-correction')
    await bench.does(answering(taskId))
    const { length } = bench.fund.entries
    for (const confirm of [true, false])
      expect(await bench.refuses(answering(taskId, confirm))).toHaveProperty('refused')
    expect(bench.fund.entries).toHaveLength(length)
    holds(bench)
  })

  it('is proposed by finance alone', async () => {
    const bench = await paid()
    expect(await bench.refuses(proposing(PAYMENT, undefined, rosa))).toMatchObject({
      refused: 'not-allowed',
      allowed: ['finance', 'head-of-finance'],
    })
  })

  it('that is refused changes nothing, and says why to whoever proposed it', async () => {
    const bench = await paid()
    await bench.does(proposing(PAYMENT))
    const task = await bench.asks('confirm-correction')
    expect(
      await bench.refuses({ type: 'confirm-correction', taskId: task, by: helen, confirm: false }),
    ).toMatchObject({ problems: [{ path: 'reason', code: 'required' }] })
    await bench.does(answering(task, false))
    expect(bench.is('active')).toMatchObject({
      disbursedCents: 1_000_000,
      corrections: [{ status: 'refused' }],
    })
    expect(bench.mails('correction-refused')).toMatchObject([{ to: samuel, subject: 1 }])
  })

  it('lapses after 30 days: the entry stands, and can be proposed anew', async () => {
    const bench = await paid()
    const proposedAt = bench.now
    await bench.does(proposing(PAYMENT))
    await bench.letsExpire(await bench.asks('confirm-correction'))
    expect(Date.parse(bench.now) - Date.parse(proposedAt)).toBe(30 * 86_400_000)
    expect(bench.is('active')).toMatchObject({
      disbursedCents: 1_000_000,
      corrections: [{ status: 'lapsed' }],
    })
    expect(bench.mails('correction-lapsed')).toMatchObject([{ to: samuel }])
    await bench.does(proposing(PAYMENT))
  })

  it('is proposed once for an entry; once corrected, what stands instead can be', async () => {
    const bench = await paid()
    await bench.does(proposing(PAYMENT, paper(bench, 800_000)))
    expect(await bench.refuses(proposing(PAYMENT))).toMatchObject({ refused: 'already-done' })
    await bench.does(answering(await bench.asks('confirm-correction')))
    expect(await bench.refuses(proposing(PAYMENT))).toMatchObject({ refused: 'already-done' })
    await corrects(bench, { ...PAYMENT, n: 2 }, paper(bench, 700_000))
    expect(bench.is('active').disbursedCents).toBe(700_000)
    holds(bench)
  })

  it('says what is wrong with it: nothing differs, a day to come, no reference, above what is granted', async () => {
    const bench = await paid(400_000)
    const [entry] = entriesOf(bench.file)
    const same = { cents: 400_000, on: entry!.on!, reference: 'PRISM-1' }
    const says = async (to: Stated, path: string, code: string) =>
      expect(await bench.refuses(proposing(PAYMENT, to))).toMatchObject({
        problems: [{ path, code }],
      })
    await says(same, 'amount', 'nothing-corrected')
    await says({ ...same, on: '2007-01-01' }, 'on', 'in-future')
    await says({ ...same, on: '2001-01-01' }, 'on', 'before-commitment')
    await says({ ...same, reference: ' ' }, 'reference', 'required')
    expect(await bench.refuses(proposing(PAYMENT, paper(bench, 1_000_001)))).toMatchObject(
      range(0, 1_000_000),
    )
  })

  it('that doesn’t fit any more when it is confirmed is refused with its figure', async () => {
    const bench = await Bench.open()
    await bench.isFinalising('6000')
    await bench.gives({ type: 'settle-closure' })
    await bench.does(proposing(PAYMENT, paper(bench, 200_000)))
    const back = await bench.asks('confirm-return')
    const papers = { cents: 400_000, on: today(bench), reference: 'RET-1' }
    await bench.does({ type: 'confirm-return', taskId: back, by: samuel, ...papers })
    const task = await bench.asks('confirm-correction')
    expect(await bench.refuses(answering(task))).toMatchObject(range(400_000, 1_400_000, 'choice'))
    await bench.does(answering(task, false))
    holds(bench)
  })
})

describe('of a closed project', () => {
  it('what leaves nothing owed leaves it closed', async () => {
    const bench = await closed(1_000_000)
    bench.later(5)
    await corrects(bench, PAYMENT, paper(bench, 1_000_000, 'PRISM-2'))
    bench.is('closed')
    holds(bench)
  })

  it('a payment that was less opens it again, and the rest is paid', async () => {
    const bench = await closed(1_000_000)
    bench.later(5)
    await corrects(bench, PAYMENT, paper(bench, 700_000))
    expect(bench.is('finalising')).toMatchObject({ finalSpentCents: 1_000_000 })
    expect(bench.records('reopened')).toHaveLength(1)
    expect(bench.starts()).toContain(`${bench.id}.closure.1.2`)
    expect(owedOn(bench.file, today(bench))?.toMissionCents).toBe(300_000)
    await bench.pays(await bench.asks('confirm-disbursement'), 300_000)
    await bench.does({ type: 'close-project' })
    holds(bench)
  })

  it('a return that was not made is asked for again, and its money committed again', async () => {
    const bench = await closed(800_000)
    const available = () => bench.fund.envelopes.get(2005)?.availableCents
    expect(available()).toBe(6_000_000 - 800_000)
    await corrects(bench, RETURN)
    expect(bench.is('finalising').commitments).toMatchObject([{ cents: 1_000_000 }])
    expect(available()).toBe(5_000_000)
    holds(bench)
    const taskId = await bench.asks('confirm-return', 1)
    const back = { cents: 200_000, on: today(bench), reference: 'RET-2' }
    await bench.does({ type: 'confirm-return', taskId, by: samuel, ...back })
    await bench.does({ type: 'close-project' })
    expect(available()).toBe(6_000_000 - 800_000)
    holds(bench)
  })

  it('what its envelope can’t cover any more is refused with its figure', async () => {
    const bench = await closed(800_000)
    bench.fund.envelopes.set(2005, {
      ...bench.fund.envelopes.get(2005)!,
      availableCents: 50_000,
    })
    expect(await bench.refuses(proposing(RETURN))).toMatchObject(
      range(150_000, 1_000_000, 'choice'),
    )
  })

  it('less that was spent is asked back', async () => {
    const bench = await closed(1_000_000)
    await corrects(bench, SPENT, { cents: 900_000, on: '2005-10-31' })
    expect(bench.is('finalising')).toMatchObject({
      expensedCents: 900_000,
      finalSpentCents: 900_000,
    })
    expect(owedOn(bench.file, today(bench))?.byMissionCents).toBe(100_000)
    holds(bench)
  })

  it('nobody is asked any more for what a correction settles', async () => {
    const bench = await Bench.open()
    await bench.isFinalising('9000')
    await bench.gives({ type: 'settle-closure' })
    const back = await bench.asks('confirm-return')
    await corrects(bench, PAYMENT, paper(bench, 900_000))
    expect(bench.task(back)).toMatchObject({ status: 'closed', outcome: 'corrected' })
    await bench.does({ type: 'close-project' })
    holds(bench)
  })

  it('what was written off is claimed no further than it is out', async () => {
    const bench = await Bench.open()
    await bench.isFinalising('9000')
    await bench.gives({ type: 'settle-closure' })
    const taskId = await bench.asks('confirm-return')
    for (const by of [samuel, helen])
      await bench.does({ type: 'write-off', taskId, by, reason: 'Lost.' })
    await bench.does({ type: 'close-project' })
    await corrects(bench, PAYMENT, paper(bench, 900_000))
    expect(bench.is('closed')).toMatchObject({
      writtenOffCents: 0,
      commitments: [{ cents: 900_000 }],
    })
    holds(bench)
  })
})

describe('where finance is one person', () => {
  async function among(people: Person[]): Promise<Bench> {
    const bench = await Bench.open(aProgramme({ people }))
    await bench.isActive()
    await bench.isPaid()
    await bench.does(proposing(PAYMENT))
    return bench
  }
  const but = (...ids: string[]) => aProgramme().people.filter(({ id }) => !ids.includes(id))

  it('the chair is asked, then the secretariat', async () => {
    const bench = await among(but('helen'))
    const task = await bench.asks('confirm-correction')
    expect(bench.task(task).roster.map(({ party }) => party)).toEqual([person('claire')])
    const without = await among(but('helen', 'claire'))
    const other = await without.asks('confirm-correction')
    expect(without.task(other).roster.map(({ party }) => party)).toEqual([rosa])
  })

  it('who decided on the project only where nobody else is left, and the record says so', async () => {
    // Elena, who votes, is the secretariat as well.
    const people = but('helen', 'claire', 'rosa', 'elena')
    const elena = aPerson('elena', ['reviewer', 'secretariat'], { language: 'es' })
    const bench = await among([...people, elena])
    const task = await bench.asks('confirm-correction')
    expect(bench.task(task).roster.map(({ party }) => party)).toEqual([person('elena')])
    await bench.does(answering(task, true, person('elena')))
    expect(bench.is('active').corrections).toMatchObject([{ hadDecided: true }])
    expect(bench.records('correction-confirmed')).toMatchObject([{ facts: { hadDecided: true } }])
  })

  it('who decided is not asked while somebody else is there', async () => {
    const people = but('helen', 'claire', 'elena')
    const elena = aPerson('elena', ['reviewer', 'secretariat'], { language: 'es' })
    const bench = await among([...people, elena])
    const task = await bench.asks('confirm-correction')
    expect(bench.task(task).roster.map(({ party }) => party)).toEqual([rosa])
  })
})

it('what was booked before single returns were kept can be corrected as one', async () => {
  const bench = await closed(800_000)
  const { returnedMoney: _kept, ...before } = bench.is('closed')
  bench.fund.projects.set(bench.id, before)
  expect(entriesOf(bench.file)).toContainEqual(
    expect.objectContaining({ ref: RETURN, cents: 200_000 }),
  )
  await corrects(bench, RETURN, paper(bench, 100_000))
  expect(bench.is('finalising').returnedCents).toBe(100_000)
  holds(bench)
})
