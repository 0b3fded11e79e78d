import * as z from 'zod'
import type { RawAnswers } from '../forms/raw-answers'
import { rawText } from '../forms/raw'
import { isBlank } from '../text/typed'
import { questionMeta, type QuestionMeta } from './question'

/** The questions of a form; of a union, those that go with each answer to the first. */
export type AnswersSchema = z.ZodObject | z.ZodDiscriminatedUnion<z.ZodObject[]>

/** A question as it stands in a form. `name` is its input's. */
export interface Question {
  name: string
  meta: QuestionMeta
  schema: z.core.$ZodType
}

/** The questions that go with an answer. */
export interface Branch {
  value: string
  questions: Question[]
}

/**
 * A form as it is laid out: the choice that its other questions go with, what belongs to one of its answers only,
 * and what is asked with several or with all of them.
 */
export interface Layout {
  choice: Question | undefined
  branches: Branch[]
  within: ReadonlyMap<string, Question[]>
  common: Question[]
}

/** The questions of an object's shape, in its order. */
export function questionsOf(schema: z.ZodObject): Question[] {
  return Object.entries(schema.shape).flatMap(([name, one]) => {
    const meta = questionMeta(one)
    return meta ? [{ name, meta, schema: one }] : []
  })
}

/** The branches of a union by the answer they go with. */
function branchesOf(name: string, schemas: readonly z.ZodObject[]): Branch[] {
  return schemas.flatMap((schema) => {
    const literal = schema.shape[name]
    const values = literal instanceof z.ZodLiteral ? [...literal.values] : []
    return values.map((value) => ({ value: String(value), questions: questionsOf(schema) }))
  })
}

export function layoutOf(schema: AnswersSchema): Layout {
  if (schema instanceof z.ZodObject)
    return { choice: undefined, branches: [], within: new Map(), common: questionsOf(schema) }
  const name = schema.def.discriminator
  const branches = branchesOf(name, schema.options)
  const places = new Map<string, number>()
  for (const { questions } of branches)
    for (const one of questions) places.set(one.name, (places.get(one.name) ?? 0) + 1)
  const isCommon = (one: Question) => branches.length === 1 || (places.get(one.name) ?? 0) > 1
  const common = new Map<string, Question>()
  for (const one of branches.flatMap(({ questions }) => questions.filter(isCommon)))
    if (!common.has(one.name)) common.set(one.name, withRequired(one, branches))
  return {
    choice: {
      name,
      schema,
      meta: { type: 'option', offered: branches.map(({ value }) => value), required: true },
    },
    branches,
    within: new Map(
      branches.map(({ value, questions }) => [value, questions.filter((one) => !isCommon(one))]),
    ),
    common: [...common.values()],
  }
}

/** The names of all questions of a form that don't hang on another's answer. */
export function questionNames(schema: AnswersSchema): string[] {
  return layoutOf(schema).common.map(({ name }) => name)
}

/** What is asked with several answers is required as such only where each of them requires it. */
function withRequired(one: Question, branches: readonly Branch[]): Question {
  const isRequired = branches.every(({ questions }) =>
    questions.some(({ name, meta }) => name === one.name && meta.required === true),
  )
  return { ...one, meta: { ...one.meta, required: isRequired } }
}

/** A question of one of several, as one of its own. */
export function eachOf({ name, meta }: Question): Question[] {
  if (meta.type !== 'each') return []
  return meta.of.flatMap((one) => {
    const schema = meta.itemOf(one)
    const inner = questionMeta(schema)
    return inner ? [{ name: `${name}.${one}`, meta: inner, schema }] : []
  })
}

/** What was typed in one form among several of a page, whose inputs' names begin with its key. */
export function typedIn(raw: RawAnswers, key: string | undefined): RawAnswers {
  if (key === undefined) return raw
  const start = `${key}.`
  const own = Object.entries(raw).filter(([name]) => name.startsWith(start))
  return Object.fromEntries(own.map(([name, value]) => [name.slice(start.length), value]))
}

/** Whether something stands in a question's input that wasn't there from the start. */
export function isTyped(raw: RawAnswers, name: string, { meta }: Question): boolean {
  const text = rawText(raw, name)
  return !isBlank(text) && text !== meta.byDefault
}

/** The name of a row's input. */
export function rowName(list: string, row: number, name: string): string {
  return `${list}.${row}.${name}`
}

export function rowNumbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
