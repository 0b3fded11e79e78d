import type { RawAnswers } from './raw-answers'
import { allFields, itemFields, type Field } from './catalogue'
import { impreciseDateSchema } from './field'
import type { Form } from './form'
import { nameOf } from './names'
import { typedMoney } from './numbers'
import * as z from 'zod'

/** Answers of a form, whichever form it is. */
export type Content = Readonly<Record<string, unknown>>

const itemSchema = z.looseObject({ id: z.string() })
/** A list item of any form. */
export type Item = z.infer<typeof itemSchema>

/** A list's items; none when it has no answer. */
export function itemsOf(content: Content, list: string): Item[] {
  const items = z.array(itemSchema).safeParse(content[list])
  return items.success ? items.data : []
}

/** Makes what would have to be typed to give these answers: to prefill a form. */
export function rawFromContent(form: Form, content: Content): RawAnswers {
  const raw: RawAnswers = {}
  for (const field of allFields(form)) {
    if (field.list !== undefined) continue
    if (field.meta.type !== 'list') {
      put(raw, field, undefined, content[field.name])
      continue
    }
    const items = itemsOf(content, field.name)
    if (items.length === 0) continue
    raw[field.name] = items.map((item) => item.id)
    for (const item of items) {
      for (const inner of itemFields(form, field)) put(raw, inner, item.id, item[inner.name])
    }
  }
  return raw
}

function put(raw: RawAnswers, field: Field, item: string | undefined, value: unknown): void {
  if (value === undefined) return
  const name = nameOf(field, item)
  if (field.meta.type !== 'imprecise-date') {
    raw[name] = typedFor(field, value)
    return
  }
  const date = impreciseDateSchema.safeParse(value)
  if (!date.success) return
  if (date.data.said !== undefined) raw[`${name}.said`] = date.data.said
  raw[`${name}.date`] = date.data.date
}

function typedFor(field: Field, value: unknown): string | string[] {
  if (Array.isArray(value)) return value.map(String)
  if (field.meta.type === 'money' && typeof value === 'number') return typedMoney(value)
  return asTyped(value)
}

/** One answer that is neither money nor a date nor several, as it is typed. */
export function asTyped(value: unknown): string {
  if (value === undefined) return ''
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}
