import { parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { layoutOf, questionsOf, rowName, type Question } from '../../../shared/domain/answers/form'
import { acts } from '../../../shared/domain/answers/tasks/acts'
import { taskForm } from '../../../shared/domain/answers/tasks/kinds'
import { kindsThat, taskKindSchema, traitsOf } from '../../../shared/domain/tasks/kinds'
import { AnswerFields, problemsShown } from '../../../shared/pages/answers/answer-fields'
import { inputId } from '../../../shared/pages/kit/components'
import { renderPage } from '../../../shared/pages/kit/render'
import { questionTexts, type Wording } from '../../../shared/pages/tasks/question-texts'
import { languages } from '../../../shared/texts/language'
import { anAsking } from '../../support/asking'

/** Every text and every other input of a form, with the choice it goes with. */
function inputsOf(questions: readonly Question[]): { name: string; meta: Question['meta'] }[] {
  return questions.flatMap(({ name, meta }) =>
    meta.type === 'rows'
      ? questionsOf(meta.item).map((one) => ({ meta: one.meta, name: rowName(name, 1, one.name) }))
      : [{ name, meta }],
  )
}

describe('The form of each kind of task', () => {
  it('is declared where the task is answered on its own page, and nowhere else', () => {
    const declared = taskKindSchema.options.filter((kind) => taskForm(kind, anAsking()))
    expect(declared).toEqual(kindsThat(({ door }) => door === 'tasks'))
    expect(declared.every((kind) => traitsOf(kind).door === 'tasks')).toBe(true)
  })

  const forms = [
    ...taskKindSchema.options.flatMap((kind) => taskForm(kind, anAsking()) ?? []),
    ...Object.values(acts).map((declares) => declares(anAsking())),
  ]

  it.each(forms.map((form) => [form.id, form] as const))(
    '%s names what can’t be taken at its input',
    (id, form) => {
      const { choice, branches, common } = layoutOf(form.schema)
      const ways = choice ? branches : [{ value: '', questions: common }]
      for (const { value, questions } of ways)
        for (const { name, meta } of inputsOf(questions)) {
          const bad = badOf(meta)
          for (const typed of bad) {
            const raw = { ...(choice && { [choice.name]: value }), [name]: typed }
            const read = form.read(raw)
            const paths = 'problems' in read ? read.problems.map(({ path }) => path) : []
            expect(paths, `${id} ${value} ${name} ${typed.slice(0, 20)}`).toContain(name)
          }
          if (meta.required !== true) continue
          for (const blank of ['', ' ', '\u200B\u2060', '\u0000'])
            if (!name.includes('.') || !/^\w+\.1\./.test(name)) {
              const read = form.read({ ...(choice && { [choice.name]: value }), [name]: blank })
              expect('problems' in read && read.problems.map(({ path }) => path)).toContain(name)
            }
        }
    },
  )
})

const wording: Wording = {
  amountCents: 100_00,
  people: [{ id: 'marc', name: 'Marc Dubois' }],
  stated: { iom: '2a' },
  advice: [{ value: 'R8.1', label: 'Say it for women and men.' }],
}

const mixedCase = anAsking({
  replaces: 2,
  review: {
    indicated: { dac: '1', gam: 'mixed', iom: '2b' },
    stated: { dac: '2', gam: '3', iom: '2a' },
    comments: new Map([['R8.1', { path: 'ends', text: 'Say it.' }]]),
  },
})

describe('The form of each kind of task as it is shown', () => {
  const forms = [
    ...taskKindSchema.options.flatMap((kind) => taskForm(kind, mixedCase) ?? []),
    ...Object.values(acts).map((declares) => declares(mixedCase)),
  ]

  it.each(forms.map((form) => [form.id, form] as const))(
    '%s has an input for each question with what was typed, in each language',
    (id, form) => {
      const { choice, within, common } = layoutOf(form.schema)
      const inputs = inputsOf([
        ...(choice ? [choice] : []),
        ...[...within.values()].flat(),
        ...common,
      ])
      const typed = Object.fromEntries(
        inputs.flatMap(({ name, meta }) => {
          if (meta.type === 'carried') return []
          const value = 'offered' in meta ? (meta.offered.at(-1) ?? '') : `typed in ${name}`
          return [[name, value]]
        }),
      )
      for (const language of languages) {
        const asked = { language, schema: form.schema, texts: questionTexts(id, wording) }
        const wrong = Object.keys(typed).map((path) => ({
          path,
          code: 'required' as const,
          params: {},
        }))
        const problems = problemsShown(asked, wrong)
        expect(problems.map(({ name }) => name)).toEqual(Object.keys(typed))
        const page = parse(renderPage(AnswerFields({ ...asked, typed, problems })))
        for (const { name, text } of problems) {
          const shown = page.querySelectorAll(`[name="${name}"]`)
          expect(shown.length, name).toBeGreaterThan(0)
          expect(page.querySelector(`[id="${inputId(name)}"]`), name).not.toBeNull()
          expect(page.text).toContain(text)
          const held = shown.some(
            (one) =>
              one.text.trim() === typed[name] ||
              one.getAttribute('value') === typed[name] ||
              one.querySelector('option[selected]')?.getAttribute('value') === typed[name],
          )
          expect(held, name).toBe(true)
        }
        expect(page.text).not.toMatch(/undefined|\[object|NaN/)
      }
    },
  )
})

function badOf(meta: Question['meta']): string[] {
  switch (meta.type) {
    case 'text':
    case 'line':
      return ['x'.repeat(meta.max + 1), '\uD83D\uDC69'.repeat(meta.max + 1), 'x'.repeat(150_000)]
    case 'amount':
      return ['-1', 'much', '1e9', '99999999999999', String(meta.maxCents / 100 + 1), '\uD800']
    case 'date':
      return ['31 February 2005', 'soon', '9'.repeat(150_000)]
    case 'year':
      return ['next', '20055', '\uD800']
    case 'option':
    case 'options':
      return ['__proto__', 'x'.repeat(150_000)]
    default:
      return []
  }
}
