import { fieldAt, type Field } from './catalogue'
import type { Form } from './form'

/**
 * Where an input stands. Names are flat: `title`, `ends.said`, `indicators` (the order of the items' ids),
 * `indicators.i1.target`, `deliverables.d1.due.date`.
 */
export interface Place {
  field: Field
  item: string | undefined
  part: 'said' | 'date' | undefined
}

const itemId = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/

export function isItemId(text: string): boolean {
  return itemId.test(text)
}

/** The place of an input, or undefined for a name the form doesn't have. */
export function placeOf(form: Form, name: string): Place | undefined {
  const [first = '', second, third, fourth, ...rest] = name.split('.')
  if (rest.length > 0) return undefined
  const top = fieldAt(form, first)
  if (!top) return undefined
  if (top.meta.type === 'list' && second !== undefined) {
    if (!isItemId(second) || third === undefined) return undefined
    const inner = fieldAt(form, `${first}.${third}`)
    return inner && place(inner, second, fourth)
  }
  return third === undefined ? place(top, undefined, second) : undefined
}

function place(
  field: Field,
  item: string | undefined,
  part: string | undefined,
): Place | undefined {
  if (field.meta.type !== 'imprecise-date') {
    return part === undefined ? { field, item, part: undefined } : undefined
  }
  return part === undefined || part === 'said' || part === 'date'
    ? { field, item, part }
    : undefined
}

/** The name of a field's input; for an imprecise date the common beginning of its two inputs. */
export function nameOf(field: Field, item?: string): string {
  return field.list === undefined ? field.name : `${field.list}.${item ?? ''}.${field.name}`
}

/** The input that a link to a field should go to. */
export function inputOf(form: Form, name: string): string {
  const found = placeOf(form, name)
  return found?.field.meta.type === 'imprecise-date' && !found.part ? `${name}.date` : name
}
