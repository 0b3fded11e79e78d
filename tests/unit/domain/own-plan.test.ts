import { describe, expect, it } from 'vitest'
import type { Command } from '../../../shared/domain/decide/kernel/commands'
import { disbursementStep } from '../../../shared/domain/decide/running/disbursement'
import { owedOn } from '../../../shared/domain/money/owed'
import { paymentAsked } from '../../../shared/domain/money/payment-asked'
import { Bench, faultsOf, mission, person, proposal } from './bench'

const rosa = person('rosa')
const claire = person('claire')

type Part = Extract<Command, { type: 'plan-instalments' }>['parts'][number]

const planning = (parts: readonly Omit<Part, 'row'>[], by = claire): Command => ({
  type: 'plan-instalments',
  parts: parts.map((part, index) => ({ row: index + 1, ...part })),
  by,
})

/** So long that it owes an interim report. */
const LONG = proposal({ starts: { date: '2005-03-01' }, ends: { date: '2006-12-31' } })
const today = (bench: Bench) => bench.now.slice(0, 10)

async function reserved(content = LONG): Promise<Bench> {
  const bench = await Bench.open()
  await bench.isReserved(content)
  return bench
}

async function commits(bench: Bench): Promise<void> {
  bench.later(1)
  await bench.does({ type: 'commit-funds' })
}

async function interimComes(bench: Bench, how: 'accepted' | 'not-reviewed' | 'missed') {
  const n = bench.file.reports.find(({ kind }) => kind === 'interim')!.n
  bench.at('2005-10-01T09:00:00.000Z')
  if (how === 'missed') await bench.letsExpire(await bench.asks('file-report', n))
  else await bench.files(n, '3000')
  if (how === 'accepted') await bench.accepts(n)
  if (how === 'not-reviewed') await bench.letsExpire(await bench.asks('review-report', n))
  await bench.does({ type: 'conclude-report', report: n })
}

describe('a plan of a grant’s own', () => {
  it('takes the place of the fund’s plan: by a day, and on a report', async () => {
    const bench = await reserved()
    await bench.does(
      planning([
        { cents: 600_000, on: today(bench) },
        { cents: 400_000, after: 'interim' },
      ]),
    )
    await commits(bench)
    expect(bench.file.instalments).toMatchObject([
      { n: 1, plannedCents: 600_000 },
      { n: 2, plannedCents: 400_000, awaits: 'interim' },
    ])
    bench.later(400)
    expect(disbursementStep(bench.file, 2, bench.now).next).not.toBe('ask')
    expect(owedOn(bench.file, today(bench))).toMatchObject({
      dueCents: 600_000,
      toComeCents: 400_000,
    })
  })

  it('pays what waits for a report once it is accepted', async () => {
    const bench = await reserved()
    await bench.does(
      planning([
        { cents: 600_000, on: today(bench) },
        { cents: 400_000, after: 'interim' },
      ]),
    )
    await commits(bench)
    await bench.isPaid(600_000)
    await interimComes(bench, 'accepted')
    expect(bench.starts()).toContain(`${bench.id}.disbursement.2.2`)
    expect(disbursementStep(bench.file, 2, bench.now).next).toBe('ask')
    await bench.pays(await bench.asks('confirm-disbursement', 2), 400_000)
    expect(bench.file.instalments[1]).toMatchObject({ openedBy: { report: 1 } })
    expect(paymentAsked(bench.file, 2, today(bench))?.onUnreviewed).toBe(false)
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('pays it as well when nobody reviewed the report, and says so to finance', async () => {
    const bench = await reserved()
    await bench.does(planning([{ cents: 1_000_000, after: 'interim' }], rosa))
    await commits(bench)
    await interimComes(bench, 'not-reviewed')
    expect(paymentAsked(bench.file, 1, today(bench))).toMatchObject({
      cents: 1_000_000,
      onUnreviewed: true,
    })
    await bench.pays(await bench.asks('confirm-disbursement'), 1_000_000)
  })

  it('goes on waiting where no report came', async () => {
    const bench = await reserved()
    await bench.does(planning([{ cents: 1_000_000, after: 'interim' }]))
    await commits(bench)
    await interimComes(bench, 'missed')
    expect(bench.file.instalments).toMatchObject([{ awaits: 'interim', status: 'planned' }])
    expect(disbursementStep(bench.file, 1, bench.now).next).not.toBe('ask')
  })

  it('pays what waits for the final report by its figures', async () => {
    const bench = await reserved(proposal())
    await bench.does(
      planning([
        { cents: 700_000, on: today(bench) },
        { cents: 300_000, after: 'final' },
      ]),
    )
    await commits(bench)
    await bench.isPaid(700_000)
    bench.at('2005-12-01T09:00:00.000Z')
    expect(disbursementStep(bench.file, 2, bench.now).next).not.toBe('ask')
    await bench.files(1, '9000')
    await bench.accepts(1)
    await bench.does({ type: 'conclude-report', report: 1 })
    await bench.does({ type: 'settle-closure' })
    await bench.pays(await bench.asks('confirm-disbursement', 2), 200_000)
    await bench.does({ type: 'close-project' })
    expect(bench.is('closed').disbursedCents).toBe(900_000)
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('adds up to the grant, each part with a day or a report that is to come', async () => {
    const bench = await reserved(proposal())
    const on = today(bench)
    const says = async (parts: Omit<Part, 'row'>[], path: string, code: string) =>
      expect(await bench.refuses(planning(parts))).toMatchObject({ problems: [{ path, code }] })
    await says([{ cents: 900_000, on }], 'parts.1.amount', 'sum-differs')
    await says([{ cents: 1_000_000 }], 'parts.1.on', 'day-or-report')
    await says([{ cents: 1_000_000, on, after: 'final' }], 'parts.1.on', 'day-or-report')
    await says([{ cents: 1_000_000, on: '2004-01-01' }], 'parts.1.on', 'not-to-come')
    await says([{ cents: 1_000_000, after: 'interim' }], 'parts.1.after', 'not-offered')
    for (const by of [person('samuel'), mission()])
      expect(await bench.refuses(planning([{ cents: 1_000_000, on }], by))).toMatchObject({
        refused: 'not-allowed',
      })
  })

  it('plans anew what is left of a grant that runs, and tells the mission', async () => {
    const bench = await reserved()
    await commits(bench)
    await bench.isPaid(400_000)
    bench.later(1)
    const later = '2005-06-01'
    await bench.does(
      planning([
        { cents: 100_000, on: later },
        { cents: 500_000, after: 'final' },
      ]),
    )
    expect(bench.mails('instalments-planned')).toHaveLength(1)
    const owed = owedOn(bench.file, today(bench))!
    expect(owed).toMatchObject({ toMissionCents: 600_000, dueCents: 0 })
    expect(owed.parts.map(({ n, owedCents }) => [n, owedCents])).toEqual([
      [1, 0],
      [2, 100_000],
      [3, 500_000],
    ])
    bench.at(`${later}T09:00:00.000Z`)
    await bench.pays(await bench.asks('confirm-disbursement', 2), 100_000)
    expect(faultsOf(bench.fund)).toEqual([])
  })
})
