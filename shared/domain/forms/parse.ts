import type * as z from 'zod'
import type { RawAnswers } from './raw-answers'
import { allFields, appliesTo, type Field } from './catalogue'
import type { Form } from './form'
import { nameOf, placeOf } from './names'
import type { Problem } from './problems'
import { askedFields, isBlankItem, itemIds, kindOf, rawList, rawText } from './raw'
import { readValue } from './values'

export interface Parsed<Shape extends z.ZodRawShape> {
  content: z.infer<z.ZodObject<Shape>>
  problems: Problem[]
}

/**
 * Types what people typed. What can't be understood is left out of `content` and named in `problems`;
 * nothing throws. Blank list items, and answers to questions that aren't asked for the chosen kind of
 * work, are left out silently. With `sectionIds`, only these sections are read.
 */
export function parseAnswers<Shape extends z.ZodRawShape>(
  form: Form<Shape>,
  raw: RawAnswers,
  sectionIds?: readonly string[],
): Parsed<Shape> {
  const problems: Problem[] = []
  const values: Record<string, unknown> = {}
  for (const field of fieldsOf(form, sectionIds)) {
    if (!appliesTo(field.meta, kindOf(raw))) continue
    const value =
      field.meta.type === 'list'
        ? readItems(form, raw, field, problems)
        : readField(form, raw, field, undefined, problems)
    if (value !== undefined) values[field.name] = value
  }
  return { content: typed(form, values, problems), problems }
}

function fieldsOf(form: Form, sectionIds: readonly string[] | undefined): Field[] {
  const tops = new Map(
    allFields(form).flatMap((field) => (field.list === undefined ? [[field.name, field]] : [])),
  )
  return form.sections
    .filter((section) => sectionIds?.includes(section.id) ?? true)
    .flatMap((section) => section.fields.flatMap((name) => tops.get(name) ?? []))
}

/** What one input says, typed as its field is; undefined where it says nothing that can be read. */
export function readInput(form: Form, raw: RawAnswers, name: string): unknown {
  const place = placeOf(form, name)
  return place && readField(form, raw, place.field, place.item, [])
}

function readField(
  form: Form,
  raw: RawAnswers,
  field: Field,
  item: string | undefined,
  problems: Problem[],
): unknown {
  const name = nameOf(field, item)
  const { meta } = field
  const reading = readValue(field, {
    text: rawText(raw, name),
    entries: rawList(raw, name),
    said: rawText(raw, `${name}.said`),
    date: rawText(raw, `${name}.date`),
    known: meta.type === 'references' ? filledItems(form, raw, meta.list) : [],
  })
  if (!reading.problem) return reading.value
  problems.push({ path: reading.part ? `${name}.${reading.part}` : name, ...reading.problem })
  return undefined
}

function readItems(form: Form, raw: RawAnswers, list: Field, problems: Problem[]): unknown {
  if (list.meta.type !== 'list') return undefined
  const ids = filledItems(form, raw, list.name)
  const { max } = list.meta
  if (ids.length > max) {
    problems.push({ path: list.name, code: 'too-many', params: { max } })
  }
  const items = ids.slice(0, max).map((id) => {
    const entries = askedFields(form, raw, list, id)
      .filter((field) => appliesTo(field.meta, kindOf(raw)))
      .map((field) => [field.name, readField(form, raw, field, id, problems)] as const)
      .filter(([, value]) => value !== undefined)
    return { id, ...Object.fromEntries(entries) }
  })
  return items.length > 0 ? items : undefined
}

function filledItems(form: Form, raw: RawAnswers, list: string): string[] {
  return itemIds(raw, list).filter((id) => !isBlankItem(form, raw, list, id))
}

/** Each value was checked by its own field; should one still not fit, it becomes a problem. */
function typed<Shape extends z.ZodRawShape>(
  form: Form<Shape>,
  values: Record<string, unknown>,
  problems: Problem[],
): z.infer<z.ZodObject<Shape>> {
  const result = form.schema.safeParse(values)
  if (result.success) return result.data
  const wrong = new Set(result.error.issues.map((issue) => String(issue.path[0])))
  for (const name of wrong) problems.push({ path: name, code: 'invalid', params: {} })
  const rest = Object.entries(values).filter(([name]) => !wrong.has(name))
  return form.schema.parse(Object.fromEntries(rest))
}
