import { expect, test } from 'vitest'
import { parseAnswers } from '../../../shared/domain/forms/parse'
import { addItem, mergePosted, removeItem } from '../../../shared/domain/forms/raw'
import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'
import { onWhatIsAgreed } from '../../../shared/domain/reporting/promised'
import { reportForm } from '../../../shared/domain/reporting/report-content'
import { wrongSums } from '../../../shared/domain/reporting/sums'

const agreed: ProposalContent = {
  mainObjective: 'Women keep the income of their businesses.',
  results: [{ id: 'r1', level: 'outcome', statement: 'Women run businesses.' }],
  indicators: [
    {
      id: 'i1',
      statement: 'Women with a business',
      countsPersons: true,
      baseline: '12',
      target: '30',
      targetDate: '2005-12-31',
    },
    { id: 'i2', statement: 'Workshops held', target: '3' },
  ],
  activities: [{ id: 'a1', statement: 'Hold workshops.' }],
  deliverables: [{ id: 'd1', title: 'Report', due: { said: 'spring', date: '2005-06-20' } }],
  budget: [
    { id: 'b1', item: 'Survey', amount: 600_000 },
    { id: 'b2', item: 'Report', amount: 400_000 },
  ],
}
const read = (raw: Parameters<typeof parseAnswers>[1]) => parseAnswers(reportForm, raw)

test('a report begins with what was promised, and with no figure that was aimed at', () => {
  const { content, problems } = read(onWhatIsAgreed({}, agreed, undefined))
  expect(problems).toEqual([])
  expect(content).toEqual({
    agreedObjective: 'Women keep the income of their businesses.',
    agreedResults: [{ id: 'r1', level: 'outcome', statement: 'Women run businesses.' }],
    indicators: [
      {
        id: 'i1',
        statement: 'Women with a business',
        countsPersons: true,
        baseline: '12',
        target: '30',
        targetDate: '2005-12-31',
      },
      { id: 'i2', statement: 'Workshops held', countsPersons: false, target: '3' },
    ],
    activities: [{ id: 'a1', statement: 'Hold workshops.' }],
    deliverables: [{ id: 'd1', title: 'Report', due: { said: 'spring', date: '2005-06-20' } }],
    spending: [
      { id: 'b1', item: 'Survey', planned: 600_000, left: 600_000 },
      { id: 'b2', item: 'Report', planned: 400_000, left: 400_000 },
    ],
  })
})

test('what the last report said of an item stays with it, and what is no longer agreed goes', () => {
  const last = { spending: [{ id: 'b1', spent: 450_000 }] }
  const typed = {
    publicSummary: 'As before.',
    indicators: ['i1', 'i9'],
    'indicators.i1.statement': 'An older wording',
    'indicators.i1.women': '17',
    'indicators.i9.total': '4',
    activities: ['a1'],
    'activities.a1.state': 'under-way',
  }
  const { content } = read(onWhatIsAgreed(typed, agreed, last))
  expect(content.publicSummary).toBe('As before.')
  expect(content.indicators).toMatchObject([
    { id: 'i1', statement: 'Women with a business', women: 17 },
    { id: 'i2' },
  ])
  expect(content.activities).toMatchObject([{ id: 'a1', state: 'under-way' }])
  expect(content.spending).toMatchObject([
    { id: 'b1', left: 150_000 },
    { id: 'b2', left: 400_000 },
  ])
})

test('a line on which more was spent than planned has nothing left', () => {
  const last = { spending: [{ id: 'b1', spent: 700_000 }] }
  const { content } = read(onWhatIsAgreed({}, agreed, last))
  expect(content.spending?.[0]).toMatchObject({ planned: 600_000, left: 0 })
})

test('nobody who fills in the form changes what was promised', () => {
  const opened = onWhatIsAgreed({}, agreed, undefined)
  const posted = mergePosted(reportForm, opened, {
    agreedObjective: 'Something else',
    indicators: ['i1', 'i2', 'x'],
    'indicators.x.total': '99',
    'indicators.i1.target': '1',
    'indicators.i1.women': '20',
    'spending.b1.planned': '1',
  })
  expect(posted).toEqual({ ...opened, 'indicators.i1.women': '20' })
  expect(addItem(reportForm, opened, 'indicators', 'x')).toBe(opened)
  expect(removeItem(reportForm, opened, 'indicators', 'i1')).toBe(opened)
})

test('what an indicator doesn’t count isn’t read', () => {
  const opened = onWhatIsAgreed({}, agreed, undefined)
  const { content } = read({
    ...opened,
    'indicators.i1.reached': 'many',
    'indicators.i2.women': '3',
    'indicators.i2.reached': '2 of 3',
  })
  expect(content.indicators?.[0]).not.toHaveProperty('reached')
  expect(content.indicators?.[1]).toMatchObject({ reached: '2 of 3' })
  expect(content.indicators?.[1]).not.toHaveProperty('women')
})

test.each([
  [{ girls: 70, boys: 60, total: 120 }, ['people-above-total', { sum: 130, total: 120 }]],
  [
    { women: 1, men: 2, girls: 3, boys: 4, total: 11 },
    ['people-not-total', { sum: 10, total: 11 }],
  ],
  [{ women: 1, men: 2, girls: 3, boys: 4, total: 10 }, undefined],
  [{ girls: 70, total: 120 }, undefined],
  [{ girls: 70, boys: 60 }, undefined],
])('people %j', (people, wrong) => {
  const found = wrongSums({ indicators: [{ id: 'i1', ...people }] })
  expect(found).toEqual(
    wrong ? [{ path: 'indicators.i1.total', code: wrong[0], params: wrong[1] }] : [],
  )
})

test('the lines don’t make more than what was spent in all', () => {
  const spending = [
    { id: 'b1', spent: 600_000 },
    { id: 'b2', spent: 300_001 },
  ]
  expect(wrongSums({ spending, spentToDate: 900_000 })).toEqual([
    {
      path: 'spentToDate',
      code: 'lines-above-total',
      params: { sumCents: 900_001, totalCents: 900_000 },
    },
  ])
  expect(wrongSums({ spending, spentToDate: 900_001 })).toEqual([])
  expect(wrongSums({ spending })).toEqual([])
})

test('numbers of women, men, girls and boys that were promised stand beside those that are asked', () => {
  const inNumbers: ProposalContent = {
    indicators: [
      {
        id: 'i1',
        statement: 'People trained',
        countsPersons: true,
        baselineWomen: 0,
        baselineMen: 5,
        targetWomen: 40,
        targetGirls: 10,
      },
    ],
  }
  const raw = onWhatIsAgreed({}, inNumbers, undefined)
  expect(read(raw).content.indicators).toEqual(inNumbers.indicators)
  const posted = mergePosted(reportForm, raw, {
    'indicators.i1.targetWomen': '7',
    'indicators.i1.women': '38',
  })
  expect(read(posted).content.indicators).toMatchObject([{ targetWomen: 40, women: 38 }])
})
