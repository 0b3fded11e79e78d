import { describe, expect, it } from 'vitest'
import { assess } from '../../../shared/domain/gender-review/assess'
import { wggiGir10 } from '../../../shared/domain/gender-review/rulesets/wggi-gir-1-0'
import { genderPortfolio, type Assessed } from '../../../shared/domain/reporting/gender-portfolio'
import type { ConfirmedMarkers } from '../../../shared/domain/project/project'
import { languages } from '../../../shared/texts/language'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import type { StatusReport } from '../../../shared/domain/project/follow-up'
import { aDecision, aProject, aReport, aStoredAssessment } from '../../support/builders'
import { Bench } from '../domain/bench'
import { strongProposal } from '../gender-review/strong-proposal'
import { without } from '../gender-review/support'
import { Desk } from './desk'

const markers = (dac: ConfirmedMarkers['dac'], iom: string | null): ConfirmedMarkers => ({
  dac,
  gam: '3',
  iom,
  version: 1,
  inputHash: 'hash',
  how: 'confirmed',
})

const reviewed = (projectId: string, version: number, content = strongProposal) =>
  aStoredAssessment({ projectId, version, assessment: assess(content, wggiGir10, sha256Digest) })

function active(id: string, cents: number, marked: ConfirmedMarkers | undefined, year = 2005) {
  const project = aProject('active', {
    id,
    commitments: [{ n: 1, year, cents, at: '2005-02-01T09:00:00.000Z' }],
  })
  const { markers: _, ...unmarked } = project
  return marked ? { ...project, markers: marked } : unmarked
}

const gappy = without(strongProposal, 'indicators.n1.targetBySex')
const portfolio: Assessed[] = (
  [
    { project: active('P-1', 1_000_000, markers('1', '2a')), assessments: [reviewed('P-1', 1)] },
    {
      project: active('P-2', 2_000_000, markers('2', '2b')),
      assessments: [reviewed('P-2', 1, gappy)],
    },
    {
      project: active('P-3', 1_000_000, undefined),
      assessments: [reviewed('P-3', 1, without(gappy, 'exitPlan'))],
    },
    { project: active('P-4', 500_000, markers('0', '0'), 2006), assessments: [] },
    {
      project: aProject('declined', { id: 'P-5', decision: aDecision({ outcome: 'declined' }) }),
      assessments: [reviewed('P-5', 1, gappy)],
    },
    { project: aProject('submitted', { id: 'P-6' }), assessments: [reviewed('P-6', 1, gappy)] },
  ] as const
).map((one) => ({ ...one, reports: [] }))

describe('the fund’s money by gender marker', () => {
  const [later, year] = genderPortfolio(portfolio)

  it('stands in the year of the first commitment, the newest first', () => {
    expect([later?.year, year?.year]).toEqual([2006, 2005])
    expect(later).toMatchObject({ decided: 1, funded: 1, cents: 500_000, gaps: [] })
  })

  it('counts whole amounts, and tells what nobody screened from 0', () => {
    expect(year?.markers.dac).toEqual([
      { code: '1', projects: 1, cents: 1_000_000, tenths: 250 },
      { code: '2', projects: 1, cents: 2_000_000, tenths: 500 },
      { code: null, projects: 1, cents: 1_000_000, tenths: 250 },
    ])
    expect(later?.markers.dac).toEqual([{ code: '0', projects: 1, cents: 500_000, tenths: 1000 }])
  })

  it('adds up to the money committed, whichever marker is asked for', () => {
    for (const shares of Object.values(year?.markers ?? {})) {
      expect(shares.reduce((sum, { cents }) => sum + cents, 0)).toBe(year?.cents)
      expect(shares.reduce((sum, { projects }) => sum + projects, 0)).toBe(year?.funded)
    }
    expect(year?.cents).toBe(4_000_000)
  })

  it('lists the checks that were open most often among all decided, the declined too', () => {
    expect(year?.decided).toBe(4)
    expect(year?.gaps.slice(0, 3)).toMatchObject([
      { check: 'R8', asked: 4, full: 1, half: 0, none: 3 },
      { check: 'R10', asked: 4, full: 3, half: 1, none: 0 },
      { half: 0, none: 0 },
    ])
  })

  it('reads the version that was decided on, not a later one', () => {
    const [first] = portfolio
    if (!first) throw new Error('Empty')
    const both = { ...first, assessments: [reviewed('P-1', 1), reviewed('P-1', 2, gappy)] }
    const [only] = genderPortfolio([both])
    expect(only?.gaps).not.toHaveLength(0)
    expect(only?.gaps.every(({ half, none }) => half + none === 0)).toBe(true)
  })

  it('sums the people that the latest standing report of each project says it reached', () => {
    const report = (n: number, women: number | undefined, status: StatusReport['status']) =>
      aReport({
        n,
        status,
        content: { indicators: [{ id: 'i1', countsPersons: true, women }] },
      })
    const [one, two, three, ...rest] = portfolio
    if (!one || !two || !three) throw new Error('Empty')
    const [, of2005] = genderPortfolio([
      { ...one, reports: [report(2, 40, 'accepted'), report(1, 90, 'accepted')] },
      { ...two, reports: [report(1, 5, 'filed'), report(2, 500, 'returned')] },
      { ...three, reports: [report(1, undefined, 'accepted')] },
      ...rest,
    ])
    expect(of2005?.reached).toEqual([
      { group: 'women', people: 45, projects: 2 },
      { group: 'total', people: 45, projects: 2 },
    ])
    expect(year?.reached).toEqual([])
  })

  it('is empty while nothing is decided', () => {
    expect(
      genderPortfolio([{ project: aProject('submitted'), assessments: [], reports: [] }]),
    ).toEqual([])
  })
})

describe('the desk’s page on it', () => {
  async function open() {
    const bench = await Bench.open()
    await bench.isActive()
    const desk = new Desk(bench)
    return { desk, base: desk.linkOf('rosa') }
  }

  it.each(languages)(
    'shows marker, money and share in %s, and is linked from the desk',
    async (language) => {
      const { desk, base } = await open()
      const overview = await desk.open(`${base}?lang=${language}`)
      const page = await desk.open(overview.link(/\/gender/))
      expect(page.status).toBe(200)
      const rows = page.root.querySelectorAll('tbody tr').map(({ text }) => text)
      expect(rows[0]).toMatch(/^11.*10.000.*100/)
      expect(page.text).not.toMatch(/undefined|\[object/)
      expect(desk.failures).toEqual([])
    },
  )

  it('gives the same as CSV and as JSON', async () => {
    const { desk, base } = await open()
    const page = await desk.open(`${base}/gender?lang=en`)
    const csv = await desk.open(page.link(/table=markers/))
    expect(csv.html).toBe(
      'year,marker,code,projects,usd,percent\r\n' +
        '2005,dac,1,1,10000.00,100.0\r\n2005,gam,3,1,10000.00,100.0\r\n2005,iom,2a,1,10000.00,100.0\r\n',
    )
    const json = JSON.parse((await desk.open(page.link(/format=json/))).html) as unknown
    expect(json).toMatchObject({
      currency: 'USD',
      years: [{ year: 2005, cents: 1_000_000, markers: { dac: [{ code: '1' }] } }],
    })
  })

  it.each(languages)(
    'shows people reached in %s, and how many projects measured it',
    async (language) => {
      const { desk } = await open()
      desk.bench.at('2005-12-01T09:00:00.000Z')
      await desk.bench.files(1, '10000')
      for (const [key, report] of desk.bench.fund.reports) {
        const indicators = [{ id: 'i1', countsPersons: true, women: 1234 }]
        const content = { ...report.content, indicators }
        desk.bench.fund.reports.set(key, { ...report, content })
      }
      const base = desk.linkOf('rosa')
      const page = await desk.open(`${base}/gender?lang=${language}`)
      expect(page.text).toMatch(/1.?234/)
      const csv = await desk.open(`${base}/gender?format=csv&table=people`)
      expect(csv.html).toBe(
        'year,group,people,projects\r\n2005,women,1234,1\r\n2005,total,1234,1\r\n',
      )
    },
  )

  it('agrees with the ledger’s totals by marker', async () => {
    const { desk, base } = await open()
    const { fund } = desk.bench
    const booked = fund.totals
      .filter(({ dimension, value }) => dimension === 'marker' && value === '1')
      .reduce((sum, { amounts }) => sum + (amounts.committed ?? 0), 0)
    const text = (await desk.open(`${base}/gender?format=json`)).html
    expect(text).toContain(`"cents":${booked}`)
    expect(booked).toBe(1_000_000)
  })

  it('opens for nobody without a desk link', async () => {
    const { desk, base } = await open()
    const wrong = base.slice(0, -1) + (base.endsWith('a') ? 'b' : 'a')
    expect((await desk.open(`${wrong}/gender`)).status).toBe(404)
    desk.bench.later(1)
    expect((await desk.open(`${base}/gender`)).status).toBe(410)
  })
})
