import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  differences,
  materialAnswers,
  materialPaths,
} from '../../../shared/domain/forms/differences'
import { amendmentDoubts, proposalDoubts, reportDoubts } from '../../../shared/domain/forms/doubts'
import { missingAnswers } from '../../../shared/domain/forms/missing'
import { proposalForm } from '../../../shared/domain/proposal/proposal-content'
import { examples } from '../../support/random'
import { contentOf } from './content-arbitrary'

test('what a submission needs is asked for in the order of the form', () => {
  expect(missingAnswers(proposalForm, {}, undefined).map(({ path }) => path)).toEqual([
    'title',
    'kind',
    'prong',
    'publicSummary',
    'targetGroup',
    'countries',
    'starts.date',
    'ends.date',
    'contactName',
    'endorsedBy',
    'mainObjective',
    'results',
    'activities',
    'reachesPersons',
    'amount',
    'budget',
  ])
})

test('items are asked for their own required answers, and false is an answer', () => {
  const content = { reachesPersons: false, budget: [{ id: 'b1', item: 'Travel' }, { id: 'b2' }] }
  const paths = missingAnswers(proposalForm, content, 'project').map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['budget.b1.amount', 'budget.b2.item']))
  expect(paths).not.toContain('reachesPersons')
  expect(paths).not.toContain('budget')
})

test('nothing differs from itself, whatever the order of items', () => {
  fc.assert(
    fc.property(contentOf(proposalForm), (content) => {
      const turned = Object.fromEntries(
        Object.entries(content).map(([name, value]) => [
          name,
          Array.isArray(value) && typeof value[0] === 'object' ? [...value].reverse() : value,
        ]),
      )
      expect(differences(proposalForm, content, turned)).toEqual([])
      expect(materialAnswers(proposalForm, turned)).toEqual(materialAnswers(proposalForm, content))
    }),
    examples(20),
  )
})

test('the design is the same exactly when no material answer differs', () => {
  fc.assert(
    fc.property(contentOf(proposalForm), contentOf(proposalForm), (before, after) => {
      const found = differences(proposalForm, before, after)
      const same =
        JSON.stringify(materialAnswers(proposalForm, before)) ===
        JSON.stringify(materialAnswers(proposalForm, after))
      expect(materialPaths(found).length === 0).toBe(same)
    }),
    examples(30),
  )
})

test('differences name the item, and say which change the design', () => {
  const before = {
    title: 'Study',
    places: 'Dakar',
    results: [
      { id: 'r1', statement: 'A study' },
      { id: 'r2', statement: 'A seminar' },
    ],
  }
  const after = {
    title: 'Study',
    places: 'Bamako',
    results: [
      { id: 'r1', statement: 'A documentary' },
      { id: 'r3', statement: 'A broadcast' },
    ],
  }
  const found = differences(proposalForm, before, after)
  expect(
    found.map(({ path, item, before, after, material }) => [path, item, before, after, material]),
  ).toEqual([
    ['places', undefined, 'Dakar', 'Bamako', false],
    ['results.r1.statement', 'kept', 'A study', 'A documentary', true],
    ['results.r3.statement', 'added', undefined, 'A broadcast', true],
    ['results.r2.statement', 'removed', 'A seminar', undefined, true],
  ])
  expect(materialPaths(found)).toEqual(['results.statement'])
})

test('answers that contradict each other raise a doubt', () => {
  const codes = proposalDoubts({
    starts: { date: '2005-06-01' },
    ends: { date: '2005-03-31' },
    amount: 10_000_00,
    budget: [{ id: 'b1', item: 'All', amount: 9_999_99 }],
    countries: [
      { id: 'c1', country: 'SN', percent: 60 },
      { id: 'c2', country: 'SN', percent: 60 },
    ],
    reachesPersons: false,
    beneficiaries: [{ id: 'p1', group: 'women', number: 3 }],
    noPartners: true,
    partners: [{ id: 'q1', name: 'FAO' }],
    indicators: [{ id: 'i1', statement: 'x', baselineDueBy: '2005-04-01' }],
  }).map(({ code }) => code)
  expect(codes).toEqual([
    'ends-before-start',
    'budget-differs',
    'split-not-100',
    'country-twice',
    'no-persons-contradicted',
    'no-partners-contradicted',
    'baseline-after-end',
  ])
})

test('answers that agree raise none', () => {
  expect(
    proposalDoubts({
      starts: { date: '2005-01-01' },
      ends: { date: '2005-03-31' },
      amount: 10_000_00,
      budget: [{ id: 'b1', item: 'All', amount: 10_000_00 }],
      countries: [{ id: 'c1', country: 'SN' }],
      reachesPersons: true,
      beneficiaries: [{ id: 'p1', group: 'women', number: 3 }],
    }),
  ).toEqual([])
  expect(reportDoubts({ changedFromAgreed: false })).toEqual([])
})

test('a later end must be later, and a reformulated project may want another title', () => {
  const agreed = { title: 'Soap opera', ends: { date: '2005-12-31' } }
  const asked = { ...agreed, changes: ['extension' as const, 'reformulation' as const] }
  expect(amendmentDoubts(asked, agreed).map(({ code }) => code)).toEqual([
    'extension-without-end',
    'title-unchanged',
  ])
  const early = { ...asked, title: 'TV spots', newEnd: { date: '2005-12-31' } }
  expect(amendmentDoubts(early, agreed)).toEqual([
    { path: 'newEnd.date', code: 'end-not-later', params: { ends: '2005-12-31' } },
  ])
  expect(reportDoubts({ changedFromAgreed: true }).map(({ code }) => code)).toEqual([
    'change-undescribed',
  ])
})
