import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amendmentForm } from '../../../shared/domain/amending/amendment-content'
import { rawFromContent } from '../../../shared/domain/forms/form-content'
import type { Form } from '../../../shared/domain/forms/form'
import { parseAnswers } from '../../../shared/domain/forms/parse'
import { proposalForm } from '../../../shared/domain/proposal/proposal-content'
import { reportForm } from '../../../shared/domain/reporting/report-content'
import { examples } from '../../support/random'
import { contentOf } from './content-arbitrary'

const forms: [string, Form][] = [
  ['proposal', proposalForm],
  ['report', reportForm],
  ['amendment', amendmentForm],
]

describe.each(forms)('%s', (_, form) => {
  test('answers come back as they were through the form', () => {
    fc.assert(
      fc.property(contentOf(form), (content) => {
        expect(parseAnswers(form, rawFromContent(form, content))).toEqual({ content, problems: [] })
      }),
      examples(20),
    )
  })

  test('no input makes it throw, and what it gives is always valid', () => {
    const names = form.sections.flatMap((section) => [...section.fields])
    const name = fc.oneof(
      fc.constantFrom(...names),
      fc
        .tuple(fc.constantFrom(...names), fc.constantFrom('a1', '__proto__', 'x'), fc.string())
        .map((parts) => parts.join('.')),
      fc.constantFrom('__proto__', 'constructor', 'toString', ''),
    )
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string(), { maxLength: 40 }))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (entries) => {
        const { content } = parseAnswers(form, Object.fromEntries(entries))
        expect(form.schema.safeParse(content).success).toBe(true)
      }),
      examples(40),
    )
  })
})

test('what cannot be read is named, and the rest is kept', () => {
  const { content, problems } = parseAnswers(proposalForm, {
    title: '  Rural \n women ',
    kind: 'party',
    amount: 'ten thousand',
    countries: ['c1', 'c2'],
    'countries.c1.country': 'TN',
    'countries.c1.percent': '120',
    'ends.said': 'early 2006',
    'starts.date': '2005-02-30',
    alternateAddress: 'somebody',
    publicSummary: 'x'.repeat(3_001),
    budget: ['b1'],
    'budget.b1.amount': '-5',
    'budget.b1.genderShare': '12.5',
  })
  expect(content).toEqual({
    title: 'Rural women',
    countries: [{ id: 'c1', country: 'TN' }],
    budget: [{ id: 'b1' }],
  })
  expect(problems).toEqual([
    { path: 'kind', code: 'not-offered', params: {} },
    { path: 'publicSummary', code: 'too-long', params: { max: 3_000, length: 3_001 } },
    { path: 'countries.c1.percent', code: 'above', params: { max: 100 } },
    { path: 'starts.date', code: 'not-a-date', params: {} },
    { path: 'ends.date', code: 'date-needed', params: {} },
    { path: 'alternateAddress', code: 'not-an-address', params: {} },
    { path: 'amount', code: 'not-money', params: {} },
    { path: 'budget.b1.amount', code: 'below', params: { min: 0 } },
    { path: 'budget.b1.genderShare', code: 'not-whole', params: {} },
  ])
})

test('a month or a year alone says until when it lasts', () => {
  const { content } = parseAnswers(proposalForm, {
    'starts.said': 'March 2005',
    'ends.said': '2006',
  })
  expect(content).toEqual({
    starts: { said: 'March 2005', date: '2005-03-31' },
    ends: { said: '2006', date: '2006-12-31' },
  })
})

test('questions for another kind of work are left out', () => {
  const raw = { kind: 'training', trainingTopic: 'Referral', researchQuestion: 'Why?' }
  expect(parseAnswers(proposalForm, raw).content).toEqual({
    kind: 'training',
    trainingTopic: 'Referral',
  })
})

test('a list longer than it may be is a problem', () => {
  const ids = Array.from({ length: 21 }, (_, index) => `c${index}`)
  const inputs = ids.map((id) => [`countries.${id}.country`, 'TN'] as const)
  const { content, problems } = parseAnswers(proposalForm, {
    countries: ids,
    ...Object.fromEntries(inputs),
  })
  expect(content.countries).toHaveLength(20)
  expect(problems).toEqual([{ path: 'countries', code: 'too-many', params: { max: 20 } }])
})

test('only the asked sections are read', () => {
  const raw = { title: 'T', amount: 'x' }
  expect(parseAnswers(proposalForm, raw, ['project'])).toEqual({
    content: { title: 'T' },
    problems: [],
  })
})
