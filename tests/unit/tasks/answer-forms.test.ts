import { describe, expect, it } from 'vitest'
import { layoutOf, questionsOf, rowName, type Question } from '../../../shared/domain/answers/form'
import { acts } from '../../../shared/domain/answers/tasks/acts'
import { taskForm } from '../../../shared/domain/answers/tasks/kinds'
import { kindsThat, taskKindSchema, traitsOf } from '../../../shared/domain/tasks/kinds'
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
