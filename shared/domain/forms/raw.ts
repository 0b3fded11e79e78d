import type { RawAnswers } from './raw-answers'
import { bounds } from '../text/bounds'
import { isBlank } from '../text/typed'
import { fieldAt, isAskedIn, isGiven, itemFields, type Field, type Kind } from './catalogue'
import { choiceSets } from './choices'
import type { Form } from './form'
import { isItemId, nameOf, placeOf } from './names'

/** The size of answers in bytes of UTF-8. */
export function rawBytes(raw: RawAnswers): number {
  return new TextEncoder().encode(JSON.stringify(raw)).length
}

/** What is there under a name; never what every object has. */
function own(raw: RawAnswers, name: string): string | string[] | undefined {
  return Object.hasOwn(raw, name) ? raw[name] : undefined
}

/** What stands in an input of one value; of several, the last that isn't empty. */
export function rawText(raw: RawAnswers, name: string): string {
  const value = own(raw, name)
  if (value === undefined || typeof value === 'string') return value ?? ''
  return value.findLast((entry) => entry !== '') ?? ''
}

/** What stands in an input of several values, without the empty ones. */
export function rawList(raw: RawAnswers, name: string): string[] {
  const value = own(raw, name) ?? []
  const entries = typeof value === 'string' ? [value] : value.slice(0, bounds.values)
  return [...new Set(entries)].filter((entry) => entry !== '')
}

/** The ids of a list's items, in order; of more than any list may have, the first. */
export function itemIds(raw: RawAnswers, list: string): string[] {
  return rawList(raw, list).filter(isItemId).slice(0, bounds.items)
}

/** The kind of work answered so far, which decides which questions apply. */
export function kindOf(raw: RawAnswers): Kind | undefined {
  return choiceSets.kind.find((kind) => kind === rawText(raw, 'kind'))
}

/**
 * Puts what a page posted over what was there. Every input that a page shows is posted, empty ones too
 * (several choices and lists by a hidden empty entry), so that an absent name means "not shown" and stays
 * as it was. Names the form doesn't have are left out, and what a form was opened with stays; inputs of items
 * that are no longer listed go.
 */
export function mergePosted(form: Form, raw: RawAnswers, posted: RawAnswers): RawAnswers {
  const fresh = Object.entries(posted)
    .filter(([name]) => {
      const place = placeOf(form, name)
      return place !== undefined && !isGiven(place.field)
    })
    .map(([name, value]) => [name, stored(form, name, [value].flat().map(unixLines))] as const)
  return withoutOrphans(form, { ...raw, ...Object.fromEntries(fresh) })
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

function stored(form: Form, name: string, values: string[]): string | string[] {
  const meta = placeOf(form, name)?.field.meta
  const many =
    meta?.type === 'list' ||
    meta?.type === 'choices' ||
    meta?.type === 'references' ||
    meta?.type === 'missions'
  if (many) return [...new Set(values)].filter((value) => value !== '')
  return values.findLast((value) => value !== '') ?? ''
}

function withoutOrphans(form: Form, raw: RawAnswers): RawAnswers {
  const items = new Map<string, ReadonlySet<string>>()
  const itemsOf = (list: string) => {
    const known = items.get(list) ?? new Set(itemIds(raw, list))
    items.set(list, known)
    return known
  }
  const listed = (name: string) => {
    const place = placeOf(form, name)
    if (!place) return false
    const { list } = place.field
    return list === undefined || itemsOf(list).has(place.item ?? '')
  }
  return Object.fromEntries(Object.entries(raw).filter(([name]) => listed(name)))
}

/** Adds an empty item at the end. `id` is new to the list; nothing changes when the list is full. */
export function addItem(form: Form, raw: RawAnswers, list: string, id: string): RawAnswers {
  const meta = fieldAt(form, list)?.meta
  const ids = itemIds(raw, list)
  if (meta?.type !== 'list' || meta.given === true) return raw
  if (!isItemId(id) || ids.includes(id) || ids.length >= meta.max) return raw
  return { ...raw, [list]: [...ids, id] }
}

/** Removes an item with all its inputs, and what refers to it from other lists. */
export function removeItem(form: Form, raw: RawAnswers, list: string, id: string): RawAnswers {
  const meta = fieldAt(form, list)?.meta
  if (meta?.type !== 'list' || meta.given === true) return raw
  const left = { ...raw, [list]: itemIds(raw, list).filter((other) => other !== id) }
  const entries = Object.entries(withoutOrphans(form, left)).map(([name, value]) => {
    const refers = refersTo(placeOf(form, name)?.field, list)
    return [name, refers ? rawList(left, name).filter((other) => other !== id) : value] as const
  })
  return Object.fromEntries(entries)
}

function refersTo(field: Field | undefined, list: string): boolean {
  return field?.meta.type === 'references' && field.meta.list === list
}

/** The questions of an item that are asked there, and what it was opened with. */
export function askedFields(form: Form, raw: RawAnswers, list: Field, id: string): Field[] {
  const typed = (name: string) => rawText(raw, `${list.name}.${id}.${name}`)
  return itemFields(form, list).filter((field) => isAskedIn(field, typed))
}

/** Whether anything was typed or chosen in an item. */
export function isBlankItem(form: Form, raw: RawAnswers, list: string, id: string): boolean {
  const field = fieldAt(form, list)
  if (field?.meta.type !== 'list') return true
  return Object.keys(field.meta.item).every((name) => {
    const inner = fieldAt(form, `${list}.${name}`)
    if (!inner) return true
    const input = nameOf(inner, id)
    const names =
      inner.meta.type === 'imprecise-date' ? [`${input}.said`, `${input}.date`] : [input]
    return names.every((entry) => rawList(raw, entry).every(isBlank))
  })
}
