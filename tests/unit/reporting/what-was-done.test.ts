import { describe, expect, it, test } from 'vitest'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { assess } from '../../../shared/domain/gender-review/assess'
import { wggiGir11 } from '../../../shared/domain/gender-review/rulesets/wggi-gir-1-1'
import { doneReview } from '../../../shared/domain/reporting/done-review'
import { peopleReached, sumReached } from '../../../shared/domain/reporting/people-reached'
import {
  reportContentSchema,
  type ReportContent,
} from '../../../shared/domain/reporting/report-content'
import { whatWasDone } from '../../../shared/domain/reporting/what-was-done'
import { languages } from '../../../shared/texts/language'
import { aReport } from '../../support/builders'
import { person } from '../domain/bench'
import { inNumbers } from '../gender-review/strong-proposal'
import { TasksBench } from '../tasks/bench'

/** All of it done, and measured as it was promised. */
const allDone: ReportContent = {
  indicators: [
    { id: 'n1', countsPersons: true, women: 18, men: 11 },
    { id: 'n2', countsPersons: false, reached: 'Seven of nine' },
  ],
  activities: [
    { id: 'a1', state: 'done' },
    { id: 'a2', state: 'under-way' },
    { id: 'a3', state: 'done' },
  ],
  results: [{ id: 'r1', statement: 'Women hold accounts.' }],
  spending: [
    { id: 'g1', spent: 6_000_00 },
    { id: 'g2', spent: 3_500_00 },
  ],
}
const verdicts = (report: ReportContent) =>
  Object.fromEntries(
    assess(whatWasDone(inNumbers, report), wggiGir11, sha256Digest).checks.map((one) => [
      one.id,
      one.verdict,
    ]),
  )

describe('the review of what was done', () => {
  it('is as good as it was planned where all was done and measured', () => {
    expect(new Set(Object.values(verdicts(allDone)))).toEqual(new Set(['full']))
  })

  it('reads what was reached and never what was aimed at', () => {
    const [n1] = whatWasDone(inNumbers, allDone).indicators ?? []
    expect(n1).toMatchObject({ targetWomen: 18, targetMen: 11, baselineWomen: 3 })
    const unmeasured = {
      ...allDone,
      indicators: [{ id: 'n1', countsPersons: true, notMeasured: 'The branch closed.' }],
    }
    const { R7, R8, R2 } = verdicts(unmeasured)
    expect({ R7, R8, R2 }).toEqual({ R7: 'half', R8: 'none', R2: 'full' })
    expect(whatWasDone(inNumbers, unmeasured).beneficiaries).toEqual([])
  })

  it.each([
    [
      'activities that were not begun',
      { activities: [{ id: 'a1', state: 'dropped' }] },
      'R5',
      'none',
    ],
    ['no results', { results: undefined }, 'R4', 'half'],
    [
      'a total that nobody told apart',
      { indicators: [{ id: 'n1', countsPersons: true, total: 29 }] },
      'R8',
      'none',
    ],
    ['money on no line for gender equality', { spending: [{ id: 'g2', spent: 1 }] }, 'R9', 'half'],
  ] as const)('shows %s', (_, change, check, verdict) => {
    const report = reportContentSchema.parse({ ...allDone, ...change })
    expect(verdicts(report)[check]).toBe(verdict)
  })

  it('is the same however often it is asked for, and changes neither of the two', () => {
    const [agreed, report] = [structuredClone(inNumbers), structuredClone(allDone)]
    expect(whatWasDone(agreed, report)).toEqual(whatWasDone(agreed, report))
    expect([agreed, report]).toEqual([inNumbers, allDone])
  })
})

test('people are counted once, and what nobody measured is not 0', () => {
  const report: ReportContent = {
    indicators: [
      { id: 'i1', countsPersons: true, women: 40, men: 0 },
      { id: 'i2', countsPersons: true, women: 25, girls: 10 },
      { id: 'i3', countsPersons: true, notMeasured: 'No list was kept.' },
      { id: 'i4', countsPersons: false, women: 900 },
    ],
  }
  expect(peopleReached(report)).toEqual({ women: 40, men: 0, girls: 10, total: 50 })
  expect(peopleReached({ indicators: [{ id: 'i1', countsPersons: true, total: 70 }] })).toEqual({
    total: 70,
  })
  expect(peopleReached({})).toEqual({})
  expect(sumReached([{ women: 40, men: 0, total: 40 }, { women: 5, total: 5 }, {}])).toEqual([
    { group: 'women', people: 45, projects: 2 },
    { group: 'men', people: 0, projects: 1 },
    { group: 'total', people: 45, projects: 2 },
  ])
  expect(sumReached([{}, {}])).toEqual([])
})

describe('who looks at a final report', () => {
  async function filed() {
    const bench = await TasksBench.open()
    const { fund } = bench
    await fund.isActive()
    fund.at('2005-12-01T09:00:00.000Z')
    await fund.files(1, '10000')
    return { bench, path: bench.link(await fund.asks('review-report', 1), person('rosa')) }
  }

  it.each(languages)('sees it reviewed as planned and as done, in %s', async (language) => {
    const { bench, path } = await filed()
    const page = await bench.open(path, language)
    expect(page.status).toBe(200)
    const table = page.root.querySelector('section[aria-labelledby="since"] table')
    expect(table?.querySelectorAll('th[scope="col"]').length).toBe(3)
    expect(page.text).not.toMatch(/undefined|\[object/)
  })

  it('sees none on a report that is not the last', async () => {
    const { bench } = await filed()
    const [report] = bench.fund.file.reports
    const { content } = report ?? {}
    expect(doneReview(bench.fund.file, report, sha256Digest)?.done.checks).toHaveLength(10)
    const interim = aReport({ kind: 'interim', ...(content && { content }) })
    expect(doneReview(bench.fund.file, interim, sha256Digest)).toBeUndefined()
  })
})
