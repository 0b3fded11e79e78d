import { expect, test } from 'vitest'
import * as z from 'zod'
import { list, text } from '../../../shared/domain/forms/field'
import { defineForm } from '../../../shared/domain/forms/form'
import { heldBack, withoutKept } from '../../../shared/domain/forms/kept'

const form = defineForm({
  id: 'report',
  schema: z.object({
    open: text({ max: 100 }),
    secret: text({ max: 100, sensitive: true }),
    people: list({ story: text({ max: 100, sensitive: true }) }, { max: 5 }),
  }),
  sections: [{ id: 'all', fields: ['open', 'secret', 'people'] }],
})

const stored = {
  open: 'Read by all',
  secret: 'One',
  people: ['p1', 'p2'],
  'people.p1.story': 'Two',
  'people.p2.story': '',
}

test('holds back each confidential answer that is stored, in lists too', () => {
  expect(heldBack(form, stored)).toEqual(['secret', 'people.p1.story'])
  expect(heldBack(form, stored, { secret: 'Typed just now' })).toEqual(['people.p1.story'])
})

test('takes from a page only what it showed, or what was written anew', () => {
  const posted = {
    open: '',
    secret: '',
    'secret.kept': 'yes',
    people: ['p1', 'p2'],
    'people.p1.story': 'Anew',
    'people.p1.story.kept': 'yes',
    'people.p2.story': '',
  }
  const names = (counted: object) => Object.keys(counted).filter((name) => !name.endsWith('.kept'))
  expect(names(withoutKept(form, posted, true))).toEqual([
    'open',
    'people',
    'people.p1.story',
    'people.p2.story',
  ])
  expect(names(withoutKept(form, posted, false))).toEqual(['open', 'people', 'people.p2.story'])
})
