import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planFinalReport, planReport } from '../../../shared/domain/decide/decision/commit'
import { defaultPolicy } from '../../../shared/domain/programme/default-policy'
import { readDay } from '../../../shared/domain/forms/days'
import { daysAfter } from '../../../shared/domain/time'
import { examples } from '../../support/random'
import { aProgramme } from '../../support/builders'
import { Bench, proposal } from './bench'

describe('The reports of a project', () => {
  it('are planned one at a time, so that a slip in its end doesn’t stop its money', async () => {
    const longestMonths = 240
    const bench = await Bench.open(aProgramme({ policy: { ...defaultPolicy, longestMonths } }))
    await bench.isActive(proposal({ starts: { date: '2005-02-01' }, ends: { date: '2024-12-31' } }))
    expect(bench.project.status).toBe('active')
    expect(bench.file.reports.map(({ kind, asOf }) => [kind, asOf])).toEqual([
      ['interim', '2005-08-01'],
      ['final', '2024-12-31'],
    ])
  })

  it('follow each other by the calendar until the final one, whatever the dates', async () => {
    const { state } = await (await Bench.open()).register.read({}, '2005-01-10T09:00:00.000Z')
    const any = fc.record({ start: fc.integer({ min: 0, max: 400 }), days: fc.nat({ max: 2_000 }) })
    fc.assert(
      fc.property(any, ({ start, days }) => {
        const starts = daysAfter('2005-01-01', start)
        const ends = daysAfter(starts, days)
        const project = { id: 'P', outline: { starts, ends } as never }
        const now = { ...state, now: '2005-01-10T09:00:00.000Z' }
        let after = '2005-01-10'
        let count = 0
        for (; count < 20; count += 1) {
          const report = planReport(now, project, 1, after)
          if (report.kind === 'final') break
          expect(report.asOf > after && report.dueOn < ends).toBe(true)
          after = report.asOf
        }
        expect(count).toBeLessThanOrEqual(Math.ceil(days / 180))
        expect(planReport(now, project, 1, after)).toEqual(planFinalReport(now, project, 1))
      }),
      examples(100),
    )
  })
})

describe('An interim report', () => {
  it.each([
    // Dakar's and Washington's, once they ran longer: what an interim one would say, the final one says.
    ['2005-03-01', '2006-03-31', '2005-12-31', 'final'],
    ['2005-02-15', '2006-08-31', '2005-12-31', 'interim'],
    ['2005-02-15', '2006-08-31', '2006-02-15', 'final'],
  ])(
    'of %s to %s, after %s, is planned only where it is due before the end: %s',
    async (starts, ends, after, kind) => {
      const { state } = await (await Bench.open()).register.read({}, '2005-11-07T09:00:00.000Z')
      const project = { id: 'P', outline: { starts, ends } as never }
      expect(
        planReport({ ...state, now: '2005-11-07T09:00:00.000Z' }, project, 3, after).kind,
      ).toBe(kind)
    },
  )
})

describe('A date that is typed', () => {
  it.each(['1899-12-31', '2200-01-01', '9999-12-31', '31/12/3005', '1 March 0205'])(
    'so far away as %s is a slip',
    (typed) => expect(readDay(typed)).toBeUndefined(),
  )

  it.each(['1900-01-01', '2199-12-31'])('like %s is a day', (typed) =>
    expect(readDay(typed)).toBe(typed),
  )
})
