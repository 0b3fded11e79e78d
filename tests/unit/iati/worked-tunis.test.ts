import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { activities, activity } from '../../../shared/domain/iati/activity'
import { defaultPublisher } from '../../../shared/domain/iati/publisher'
import { xmlOf } from '../../../shared/runtime/xml'
import { aClassification, aProject, aVersion, PROJECT } from '../../support/builders'
import { hasStandard, workedTunis } from './standard'

const TITLE =
  'Identification and assessment of rural women in Tunisia: Innovative actions and entrepreneurial success'

/** What the worked file tells of Tunis that its source tells too; its placeholders aside. */
const FACTS: readonly [fact: string, path: string][] = [
  ['reporter', '//reporting-org/@ref'],
  ['type of the reporter', '//reporting-org/@type'],
  ['reporter’s name', '//reporting-org/narrative'],
  ['title', '//iati-activity/title/narrative'],
  ['target group', '//iati-activity/description[@type="3"]/narrative'],
  // The worked file leaves out who manages the money on the way (3), which is the fund as well.
  [
    'who pays, answers and implements',
    '//participating-org[@ref="XM-DAC-47066"][not(@role="3")]/@role',
  ],
  ['IOM’s part', '//participating-org[@role="4"][@ref="XM-DAC-47066"]/narrative'],
  ['partners', '//participating-org[@role="4"][not(@ref="XM-DAC-47066")]/narrative'],
  ['partner that pays', '//participating-org[@role="1"][not(@ref="XM-DAC-47066")]/narrative'],
  ['status', '//activity-status/@code'],
  ['kinds of dates', '//activity-date[@type="1" or @type="3"]/@type'],
  ['country', '//recipient-country/@code'],
  ['places', '//location/name/narrative'],
  ['sector', '//sector[@vocabulary="1"]/@code'],
  ['prong', '//sector[@vocabulary="99"]/@code'],
  ['gender marker', '//policy-marker[@vocabulary="1"][@code="1"]/@significance'],
  ['finance type', '//default-finance-type/@code'],
  ['aid type', '//default-aid-type/@code'],
  ['kind of budget', '//budget/@type'],
  ['status of the budget', '//budget/@status'],
  // The project ends in another year: a budget's period has twelve months at most, so ours are two.
  ['budget', 'sum(//budget/value)'],
  ['currency', '//value/@currency'],
  ['kind of transaction', '//transaction-type/@code'],
  ['sum committed', 'number(//transaction/value)'],
  ['who receives', '//receiver-org/narrative'],
  ['level of the result', '//result/@type'],
  ['measure', '//indicator/@measure'],
  ['workshops to be held', '//period/target/@value'],
]

/** The texts found, each once and sorted: where the product says more of a kind, order is its own. */
function told(document: XmlDocument, path: string): string[] {
  const found = document.eval(path)
  const all = Array.isArray(found) ? found.map(({ content }) => content.trim()) : [String(found)]
  return [...new Set(all)].sort()
}

const funded = aProject('active')
const [granted] = funded.commitments
if (!granted) throw new Error('An active project has a commitment')

const project = aProject('active', {
  outline: {
    ...funded.outline,
    title: TITLE,
    starts: '2005-01-01',
    ends: '2006-03-31',
    countries: [{ country: 'TN', percent: 100 }],
    prong: 'project-support',
  },
  mission: 'TUNIS',
  participating: [],
  markers: { dac: '2', gam: null, iom: null, version: 1, inputHash: 'x', how: 'confirmed' },
  commitments: [{ ...granted, year: 2005, cents: 1_000_000, at: '2005-01-01T09:00:00.000Z' }],
  decision: { ...funded.decision, version: 1 },
})

const version = aVersion({
  contentLanguage: 'en',
  content: {
    title: TITLE,
    publicSummary: 'Joint project of IOM Tunis with FAO and the Tunisian Solidarity Bank (BTS).',
    targetGroup:
      'Women heading single-parent families in mainly rural areas of Kasserine, Kairouan, Siliana and Zaghouan.',
    places: 'Kasserine, Kairouan, Siliana, Zaghouan',
    partners: [
      {
        id: 'p1',
        name: 'Food and Agriculture Organization of the United Nations',
        cofinancing: 'not-stated',
      },
      { id: 'p2', name: 'Tunisian Solidarity Bank (BTS)', cofinancing: 'money' },
    ],
    indicators: [
      {
        id: 'i1',
        statement: 'Sensitization workshops financed by BTS',
        level: 'output',
        measure: 'unit',
        countsPersons: false,
        target: '3',
      },
    ],
  },
})

describe.runIf(hasStandard)('Tunis of 2005, as it was worked out by hand', () => {
  const sources = {
    project,
    versions: [version],
    reports: [],
    entries: [
      {
        schema: 1 as const,
        id: `${PROJECT}-1`,
        year: 2005,
        projectId: PROJECT,
        type: 'commitment' as const,
        amounts: { reserved: -1_000_000, committed: 1_000_000 },
        grants: 0,
        bookedAt: '2005-01-01T09:00:00.000Z',
        classification: aClassification(),
      },
    ],
    offices: { TUNIS: 'IOM Tunis' },
  }
  const one = activity(sources, { ...defaultPublisher, sector: '24040' }, '2005-11-29')
  const made = one ? xmlOf(activities([one], '2005-11-29T00:00:00Z')) : ''

  it.each(FACTS)('agrees on the %s', (_fact, path) => {
    const documents = [made, workedTunis()].map((xml) => XmlDocument.fromString(xml))
    const [ours, worked] = documents.map((document) => told(document, path))
    for (const document of documents) document.dispose()
    expect(worked).not.toEqual([])
    expect(ours).toEqual(worked)
  })
})
