import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rawFromContent } from '../../../shared/domain/forms/form-content'
import { placeOf } from '../../../shared/domain/forms/names'
import {
  addItem,
  itemIds,
  mergePosted,
  rawList,
  removeItem,
} from '../../../shared/domain/forms/raw'
import { proposalForm } from '../../../shared/domain/proposal/proposal-content'
import { examples } from '../../support/random'
import { contentOf } from './content-arbitrary'

test('posting keeps every input that the page did not show', () => {
  fc.assert(
    fc.property(contentOf(proposalForm), (content) => {
      const raw = rawFromContent(proposalForm, content)
      expect(mergePosted(proposalForm, raw, {})).toEqual(raw)
      expect(mergePosted(proposalForm, raw, { title: 'Another' })).toEqual({
        ...raw,
        title: 'Another',
      })
    }),
    examples(20),
  )
})

test('whatever is typed into a known input is stored as typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (typed) => {
      const merged = mergePosted(proposalForm, {}, { publicSummary: typed })
      expect(merged['publicSummary']).toBe(typed.replace(/\r\n?/g, '\n'))
    }),
    examples(100),
  )
})

test('a hidden empty entry clears choices and lists', () => {
  const raw = { kind: 'project', rolesAges: ['adults'], issues: ['i1'], 'issues.i1.statement': 'x' }
  const posted = { kind: '', rolesAges: '', issues: [''] }
  expect(mergePosted(proposalForm, raw, posted)).toEqual({ kind: '', rolesAges: [], issues: [] })
})

test('unknown names, foreign items and forged ids are not stored', () => {
  const posted = {
    act: 'save',
    ['__proto__']: 'x',
    issues: ['', 'i1'],
    'issues.i1.statement': 'kept',
    'issues.i2.statement': 'not listed',
    'issues.i1.nothing': 'x',
    'issues.../x.statement': 'x',
    'title.said': 'x',
  }
  expect(mergePosted(proposalForm, {}, posted)).toEqual({
    issues: ['i1'],
    'issues.i1.statement': 'kept',
  })
})

test('removing an item takes its inputs and what refers to it, and leaves its neighbours', () => {
  const raw = {
    issues: ['i1', 'i2'],
    'issues.i1.statement': 'one',
    'issues.i2.statement': 'two',
    activities: ['a1'],
    'activities.a1.answersIssues': ['i1', 'i2'],
  }
  expect(removeItem(proposalForm, raw, 'issues', 'i1')).toEqual({
    issues: ['i2'],
    'issues.i2.statement': 'two',
    activities: ['a1'],
    'activities.a1.answersIssues': ['i2'],
  })
})

test('an item is added at the end, once, up to the most', () => {
  const added = addItem(proposalForm, addItem(proposalForm, {}, 'issues', 'i1'), 'issues', 'i2')
  expect(itemIds(added, 'issues')).toEqual(['i1', 'i2'])
  expect(addItem(proposalForm, added, 'issues', 'i2')).toBe(added)
  const full = { issues: Array.from({ length: 12 }, (_, index) => `i${index}`) }
  expect(addItem(proposalForm, full, 'issues', 'i99')).toBe(full)
  expect(addItem(proposalForm, {}, 'title', 'i1')).toEqual({})
})

test('adding then removing changes no other input', () => {
  fc.assert(
    fc.property(contentOf(proposalForm), (content) => {
      const raw = rawFromContent(proposalForm, content)
      const there = addItem(proposalForm, raw, 'risks', 'new1')
      const back = removeItem(proposalForm, there, 'risks', 'new1')
      expect({ ...back, risks: rawList(back, 'risks') }).toEqual({
        ...raw,
        risks: rawList(raw, 'risks'),
      })
    }),
    examples(20),
  )
})

test('names lead to fields', () => {
  expect(placeOf(proposalForm, 'deliverables.d1.due.said')).toMatchObject({
    field: { path: 'deliverables.due' },
    item: 'd1',
    part: 'said',
  })
  expect(placeOf(proposalForm, 'ends')).toMatchObject({ field: { path: 'ends' }, part: undefined })
  expect(placeOf(proposalForm, 'ends.said.more')).toBeUndefined()
})
