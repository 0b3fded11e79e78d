import { allFields, itemFields, type Field } from './catalogue'
import { itemsOf, type Content, type Item } from './form-content'
import type { Form } from './form'
import { isEmpty } from './missing'
import { nameOf } from './names'

/**
 * One answer that differs. `path` is the input's name; `item` tells what became of the list item it is
 * in. A material difference is shown to voters and counts as a change of design.
 */
export interface Difference {
  path: string
  field: Field
  itemId: string | undefined
  item: 'added' | 'removed' | 'kept' | undefined
  before: unknown
  after: unknown
  material: boolean
}

/** What differs between two contents of a form. Items are matched by id; their order doesn't count. */
export function differences(form: Form, before: Content, after: Content): Difference[] {
  return allFields(form)
    .filter((field) => field.list === undefined)
    .flatMap((field) =>
      field.meta.type === 'list'
        ? itemDifferences(form, field, before, after)
        : difference(field, undefined, before[field.name], after[field.name]),
    )
}

/** The catalogue paths of differences that change the design, each once. */
export function materialPaths(found: readonly Difference[]): string[] {
  return [...new Set(found.filter((entry) => entry.material).map((entry) => entry.field.path))]
}

function itemDifferences(form: Form, list: Field, before: Content, after: Content): Difference[] {
  const old = new Map(itemsOf(before, list.name).map((item) => [item.id, item]))
  const fresh = new Map(itemsOf(after, list.name).map((item) => [item.id, item]))
  const ids = [...new Set([...fresh.keys(), ...old.keys()])]
  return ids.flatMap((id) => {
    const was = old.get(id)
    const is = fresh.get(id)
    const state = was ? (is ? 'kept' : 'removed') : 'added'
    const inner = itemFields(form, list).flatMap((field) =>
      difference(field, { id, state }, was?.[field.name], is?.[field.name]),
    )
    return inner.length > 0 || state === 'kept' ? inner : [emptyItem(list, id, state)]
  })
}

function emptyItem(list: Field, id: string, state: 'added' | 'removed'): Difference {
  const { material } = list
  const values = { before: undefined, after: undefined }
  return { path: list.name, field: list, itemId: id, item: state, ...values, material }
}

function difference(
  field: Field,
  item: { id: string; state: 'added' | 'removed' | 'kept' } | undefined,
  before: unknown,
  after: unknown,
): Difference[] {
  if (sameAnswer(before, after)) return []
  const { material } = field
  const path = nameOf(field, item?.id)
  return [{ path, field, itemId: item?.id, item: item?.state, before, after, material }]
}

/** Answers are plain data with keys in the schema's order, so their text decides. */
function sameAnswer(before: unknown, after: unknown): boolean {
  if (isEmpty(before) && isEmpty(after)) return true
  return JSON.stringify(ordered(before)) === JSON.stringify(ordered(after))
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/**
 * The answers that make up the design, items in the order of their ids, so that two designs are the same
 * exactly when their canonical JSON is.
 */
export function materialAnswers(form: Form, content: Content): Record<string, unknown> {
  const fields = allFields(form).filter((field) => field.list === undefined)
  const entries = fields.flatMap((field): [string, unknown][] => {
    if (field.meta.type !== 'list') {
      const value = content[field.name]
      return field.material && !isEmpty(value) ? [[field.name, value]] : []
    }
    const inner = itemFields(form, field).filter((entry) => entry.material)
    const items = itemsOf(content, field.name)
    if (inner.length === 0 || items.length === 0) return []
    return [[field.name, [...items].sort(byId).map((item) => pick(item, inner))]]
  })
  return Object.fromEntries(entries)
}

function byId(a: Item, b: Item): number {
  return a.id < b.id ? -1 : 1
}

function pick(item: Item, fields: readonly Field[]): Record<string, unknown> {
  const entries = fields.map((field) => [field.name, item[field.name]] as const)
  return { id: item.id, ...Object.fromEntries(entries.filter(([, value]) => !isEmpty(value))) }
}
