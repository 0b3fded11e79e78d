import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xmlOf } from '../../../shared/runtime/xml'
import { choiceSets } from '../../../shared/domain/forms/choices'
import { activities, activity, type ActivitySources } from '../../../shared/domain/iati/activity'
import type { Element } from '../../../shared/domain/iati/element'
import { period, overPeriods, withinYears } from '../../../shared/domain/iati/periods'
import { defaultPublisher } from '../../../shared/domain/iati/publisher'
import { numberOf } from '../../../shared/domain/iati/results'
import type { LedgerEntry } from '../../../shared/domain/money/ledger'
import { daysAfter, plusMonths } from '../../../shared/domain/time'
import { aClassification, aProject, aReport, aVersion, PROJECT } from '../../support/builders'
import { faultsByStandard, hasStandard, workedTunis } from './standard'

const TODAY = '2006-12-31'
const NOW = `${TODAY}T12:00:00.000Z`

const named = (of: Element, name: string): Element[] =>
  of.children.flatMap((one) => (typeof one !== 'string' && one.name === name ? [one] : []))
const textOf = (one: Element | undefined): string =>
  (one?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
const at = (of: Element, name: string) => named(of, name).map(({ attributes }) => attributes)

function booked(n: number, more: Partial<LedgerEntry>): LedgerEntry {
  return {
    schema: 1,
    id: `${PROJECT}-${n}`,
    year: 2005,
    projectId: PROJECT,
    type: 'commitment',
    amounts: {},
    grants: 0,
    bookedAt: `2005-02-0${n}T09:00:00.000Z`,
    classification: aClassification(),
    ...more,
  }
}

const outline = { ...aProject('active').outline, starts: '2005-02-01', ends: '2005-12-31' }

const sources = (more: Partial<ActivitySources> = {}): ActivitySources => ({
  project: aProject('active', { outline }),
  versions: [aVersion()],
  reports: [],
  entries: [booked(1, { amounts: { reserved: -1_000_000, committed: 1_000_000 } })],
  offices: { TUNIS: 'IOM Tunis' },
  ...more,
})

function made(more: Partial<ActivitySources> = {}, today = TODAY): Element {
  const one = activity(sources(more), defaultPublisher, today)
  if (!one) throw new Error('There is no activity')
  return one
}

const valid = (...all: Element[]) => {
  const xml = xmlOf(activities(all, NOW))
  if (hasStandard) expect(faultsByStandard(xml)).toEqual([])
  return xml
}

describe('An activity', () => {
  it.each([
    ['active', {}, '2'],
    ['active', { outline: { ...outline, starts: '2007-01-01', ends: '2007-06-01' } }, '1'],
    ['suspended', {}, '6'],
    ['finalising', {}, '3'],
    ['closed', {}, '4'],
    ['closed', { ending: 'cancelled' }, '5'],
    ['closed', { ending: 'terminated' }, '5'],
  ] as const)('that is %s %j has status %s', (status, different, code) => {
    const project = aProject(status, { outline, ...different })
    expect(at(made({ project }), 'activity-status')).toEqual([{ code }])
    valid(made({ project }))
  })

  it('has an identifier of its own under the publisher’s', () => {
    const one = made()
    expect(textOf(named(one, 'iati-identifier')[0])).toBe(`XM-DAC-47066-${PROJECT}`)
    expect(at(one, 'reporting-org')).toEqual([{ ref: 'XM-DAC-47066', type: '40' }])
  })

  it('books money with its sign, none of it tomorrow', () => {
    const entries = [
      booked(1, { amounts: { reserved: -1_000_000, committed: 1_000_000 } }),
      booked(2, { amounts: { disbursed: 1_000_000 }, valueDate: '2005-02-01' }),
      booked(3, { amounts: { expensed: 940_000 } }),
      booked(4, { amounts: { returned: 60_000 }, valueDate: '2099-01-01' }),
      booked(5, { type: 'de-commitment', amounts: { committed: -60_000 } }),
      booked(6, { type: 'reclassification', amounts: { committed: 940_000 } }),
      booked(7, { amounts: { disbursed: 1 }, bookedAt: '2099-02-01T00:00:00.000Z' }),
    ]
    const one = made({ entries })
    const money = named(one, 'transaction').map((entry) => [
      at(entry, 'transaction-type')[0]?.code,
      textOf(named(entry, 'value')[0]),
      at(entry, 'transaction-date')[0]?.['iso-date'],
    ])
    expect(money).toEqual([
      ['2', '10000.00', '2005-02-01'],
      ['3', '10000.00', '2005-02-01'],
      ['4', '9400.00', '2005-02-03'],
      ['3', '-600.00', '2005-02-04'],
      ['2', '-600.00', '2005-02-05'],
    ])
    valid(one)
  })

  it('names countries by the mission’s shares, and the region where there are none', () => {
    const places = (different: object) => {
      const one = made({ project: aProject('active', { outline: { ...outline, ...different } }) })
      valid(one)
      return [...at(one, 'recipient-country'), ...at(one, 'recipient-region')]
    }
    const [sn, ml] = ['SN', 'ML'].map((country) => ({ country, percent: 0 }))
    expect(places({ countries: [sn] })).toEqual([{ code: 'SN' }])
    expect(
      places({
        countries: [
          { ...sn, percent: 70 },
          { ...ml, percent: 30 },
        ],
      }),
    ).toEqual([
      { code: 'SN', percentage: '70' },
      { code: 'ML', percentage: '30' },
    ])
    const region = 'western-africa'
    expect(places({ countries: [sn, ml], region })).toEqual([{ vocabulary: '1', code: '1030' }])
    expect(places({ countries: [], region: undefined })).toEqual([{ vocabulary: '1', code: '998' }])
  })

  it('says nothing of a marker that nobody screened for, which is not 0', () => {
    const confirmed = {
      gam: null,
      iom: null,
      version: 1,
      inputHash: 'x',
      how: 'confirmed',
    } as const
    const marker = (dac: '0' | '2' | null) => {
      const project = aProject('active', { outline, markers: { ...confirmed, dac } })
      return at(made({ project }), 'policy-marker')
    }
    expect(marker(null)).toEqual([])
    expect(marker('0')).toEqual([{ vocabulary: '1', code: '1', significance: '0' }])
    expect(marker('2')).toEqual([{ vocabulary: '1', code: '1', significance: '2' }])
  })

  it('names funders and implementers, partners that pay among both', () => {
    const content = {
      partners: [
        { id: 'a', name: 'FAO', cofinancing: 'not-stated' as const },
        { id: 'b', name: 'BTS', cofinancing: 'money' as const },
      ],
    }
    const one = made({ versions: [aVersion({ content })] })
    const roles = named(one, 'participating-org').map((org) => [org.attributes.role, textOf(org)])
    expect(roles.slice(3)).toEqual([
      ['4', 'IOM Tunis'],
      ['4', 'FAO'],
      ['4', 'BTS'],
      ['1', 'BTS'],
    ])
    expect(roles.slice(0, 3).map(([role]) => role)).toEqual(['1', '2', '3'])
    valid(one)
  })

  it('names whose money a year’s envelope was, where the settings say so', () => {
    const own = sources()
    const year = own.project.commitments[0]?.year ?? 0
    const donor = { year, name: 'A Member State', organisation: 'XM-DAC-4-2' }
    const publisher = { ...defaultPublisher, sources: [donor, { year: year + 1, name: 'Another' }] }
    const one = activity(own, publisher, TODAY)
    if (!one) throw new Error('There is no activity')
    const funding = named(one, 'participating-org').filter(
      ({ attributes }) => attributes.role === '1',
    )
    expect(funding.map((org) => [org.attributes, textOf(org)])).toEqual([
      [{ role: '1', ref: 'XM-DAC-4-2' }, 'A Member State'],
    ])
    valid(one)
  })

  it('splits a budget of more than twelve months, to the cent', () => {
    const periods = withinYears(period('2005-02-01', '2007-03-01'))
    expect(periods.map(({ from }) => from)).toEqual(['2005-02-01', '2006-02-01', '2007-02-01'])
    expect(overPeriods(1_000_001, periods).reduce((sum, one) => sum + one)).toBe(1_000_001)
  })

  it('gives baseline, target and what was reached by sex and age, of reports taken in alone', () => {
    const indicators = [
      {
        id: 'i1',
        statement: 'Trained',
        level: 'output',
        countsPersons: true,
        baseline: '0',
        target: '1,200',
      },
      { id: 'i3', statement: 'Businesses', baselineWomen: 4, targetWomen: 30, targetBoys: 0 },
      { id: 'i2', statement: 'Trust', level: 'outcome', baseline: 'low', target: 'high' },
    ] as const
    const content = { mainObjective: 'Aim', indicators: [...indicators] }
    const filled = {
      protectionNote: 'SECRET',
      indicators: [
        { id: 'i1', women: 70, girls: 12, total: 82 },
        { id: 'i2', reached: 'rising' },
      ],
    }
    const report = aReport({ contentLanguage: 'fr', content: filled, status: 'accepted' })
    const xml = valid(made({ versions: [aVersion({ content })], reports: [report] }))
    expect(xml).toContain(
      '<actual value="70"><dimension name="sex" value="female"/><dimension name="age" value="adult"/></actual>',
    )
    expect(xml).toContain('<target value="1200"/>')
    expect(xml).toMatch(/<baseline year="2005" value="4"><dimension name="sex" value="female"\/>/)
    expect(xml).toMatch(/<target value="30"><dimension name="sex" value="female"\/>/)
    expect(xml).toMatch(/<target value="0"><dimension name="sex" value="male"\/>/)
    expect(xml).toContain(
      '<actual><comment><narrative xml:lang="fr">rising</narrative></comment></actual>',
    )
    expect(xml).not.toContain('SECRET')
    const filed = aReport({ content: filled, status: 'filed' })
    expect(valid(made({ versions: [aVersion({ content })], reports: [filed] }))).not.toContain(
      '<actual',
    )
  })

  it.each([
    ['10,000', '10000'],
    ['1 200', '1200'],
    ['3.5', '3.5'],
    ['12,5', undefined],
    ['about 3', undefined],
  ])('reads %s as %s', (typed, number) => {
    expect(numberOf(typed)).toBe(number)
  })
})

const day = fc.integer({ min: 0, max: 1_500 }).map((days) => daysAfter('2004-01-01', days))
const words = fc.string({ unit: 'binary', maxLength: 20 })

it('is valid whatever a funded project is like', () => {
  const random = fc.record({
    status: fc.constantFrom('active', 'suspended', 'finalising', 'closed' as const),
    ending: fc.constantFrom('completed', 'cancelled', 'terminated' as const),
    starts: day,
    ends: day,
    activeSince: day,
    region: fc.option(fc.constantFrom(...choiceSets.region), { nil: undefined }),
    countries: fc.array(
      fc.record({
        country: fc.constantFrom('TN', 'SN', 'ML'),
        percent: fc.integer({ min: 0, max: 100 }),
      }),
      { maxLength: 3 },
    ),
    title: words,
    level: fc.constantFrom(...choiceSets.indicatorLevel, undefined),
    measure: fc.constantFrom(...choiceSets.measure, undefined),
    baseline: fc.oneof(words, fc.nat().map(String)),
    women: fc.option(fc.nat(), { nil: undefined }),
    cents: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  })
  const files: Element[] = []
  fc.assert(
    fc.property(random, (one) => {
      const { starts, ends, region, countries, title, status, baseline } = one
      const project = aProject(status, {
        outline: { ...outline, starts, ends, countries, title, region },
        activeSince: `${one.activeSince}T00:00:00.000Z`,
        ...((status === 'finalising' || status === 'closed') && { ending: one.ending }),
      } as object)
      const content = {
        publicSummary: title,
        places: title,
        partners: [{ id: 'p', name: title, cofinancing: 'money' as const }],
        indicators: [
          { id: 'i', statement: title, level: one.level, measure: one.measure, baseline },
        ],
      }
      const report = aReport({
        status: 'accepted',
        content: { indicators: [{ id: 'i', women: one.women, reached: baseline }] },
      })
      const entries = [booked(1, { amounts: { committed: one.cents } })]
      const made_ = made({ project, versions: [aVersion({ content })], reports: [report], entries })
      files.push(made_)
      const dates = Object.fromEntries(
        named(made_, 'activity-date').map(({ attributes }) => [
          attributes.type,
          attributes['iso-date'],
        ]),
      )
      const { 1: planned = '', 2: began, 3: plannedEnd, 4: ended } = dates
      expect(planned).not.toBe('')
      if (plannedEnd !== undefined) expect(planned < plannedEnd).toBe(true)
      if (began !== undefined) expect(began <= TODAY).toBe(true)
      if (ended !== undefined)
        expect(began !== undefined && began < ended && ended <= TODAY).toBe(true)
      for (const budget of named(made_, 'budget')) {
        const from = at(budget, 'period-start')[0]?.['iso-date'] ?? ''
        const to = at(budget, 'period-end')[0]?.['iso-date'] ?? ''
        expect(from < to && to < plusMonths(from, 12)).toBe(true)
      }
      const shares = at(made_, 'recipient-country').map(({ percentage }) =>
        Number(percentage ?? 100),
      )
      const isRegion = named(made_, 'recipient-region').length === 1
      expect(isRegion || shares.reduce((sum, share) => sum + share, 0) === 100).toBe(true)
      for (const result of named(made_, 'result'))
        for (const indicator of named(result, 'indicator')) {
          const values = [indicator, ...named(indicator, 'period')].flatMap((place) =>
            ['baseline', 'target', 'actual'].flatMap((name) => at(place, name)),
          )
          const isText = indicator.attributes.measure === '5'
          for (const { value } of values)
            expect(isText ? value === undefined : Number.isFinite(Number(value))).toBe(true)
        }
      for (const name of ['title', 'description'])
        for (const text of named(made_, name)) expect(textOf(text).trim()).not.toBe('')
    }),
    { numRuns: 100 },
  )
  valid(...files)
})

it.runIf(hasStandard)('is held to a standard that tells wrong files from right ones', () => {
  expect(faultsByStandard(workedTunis())).toEqual([])
  expect(faultsByStandard(workedTunis().replace('code="TN"', 'code="ZZ"'))).toHaveLength(1)
  const moved = workedTunis()
    .replace(/<activity-status[^>]*>/, '')
    .replace('<title>', '<activity-status code="2"/><title>')
  expect(faultsByStandard(moved)).not.toEqual([])
})
