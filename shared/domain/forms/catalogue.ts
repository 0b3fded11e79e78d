import type * as z from 'zod'
import type { choiceSets } from './choices'
import { isBlank } from '../text/typed'
import { fieldMeta, type FieldMeta } from './field'
import type { Form } from './form'

export type Kind = (typeof choiceSets.kind)[number]

/** A field as it stands in a form. `path` is `amount` or, in a list's items, `budget.amount`. */
export interface Field {
  path: string
  name: string
  list: string | undefined
  meta: FieldMeta
  schema: z.core.$ZodType
  /** Of the field or of the list it is in. */
  material: boolean
  sensitive: boolean
}

function field(schema: z.core.$ZodType, name: string, list?: Field): Field {
  const path = list ? `${list.name}.${name}` : name
  const meta = fieldMeta(schema)
  if (!meta) throw new Error(`${path} was not made by a field function`)
  return {
    path,
    name,
    list: list?.name,
    meta,
    schema,
    material: (meta.material ?? false) || (list?.material ?? false),
    sensitive: (meta.sensitive ?? false) || (list?.sensitive ?? false),
  }
}

const catalogues = new WeakMap<object, ReadonlyMap<string, Field>>()

function catalogue(form: Form): ReadonlyMap<string, Field> {
  const known = catalogues.get(form)
  if (known) return known
  const fields = new Map<string, Field>()
  for (const [name, schema] of Object.entries(form.schema.shape)) {
    const top = field(schema, name)
    fields.set(top.path, top)
    if (top.meta.type !== 'list') continue
    for (const [itemName, itemSchema] of Object.entries(top.meta.item)) {
      const inner = field(itemSchema, itemName, top)
      fields.set(inner.path, inner)
    }
  }
  catalogues.set(form, fields)
  return fields
}

/** Every field and every list's item field, in the order of the schema. */
export function allFields(form: Form): Field[] {
  return [...catalogue(form).values()]
}

export function fieldAt(form: Form, path: string): Field | undefined {
  return catalogue(form).get(path)
}

/** A section's own fields in the order of its page; of these kinds of work only. */
export function sectionFields(form: Form, sectionId: string, kind: Kind | undefined): Field[] {
  const section = form.sections.find((candidate) => candidate.id === sectionId)
  return (section?.fields ?? [])
    .flatMap((name) => fieldAt(form, name) ?? [])
    .filter((entry) => appliesTo(entry.meta, kind))
}

/** A section's fields that there is something to show of: what is given and empty isn't there. */
export function shownFields(
  form: Form,
  sectionId: string,
  kind: Kind | undefined,
  isEmpty: (name: string) => boolean,
): Field[] {
  return sectionFields(form, sectionId, kind).filter(
    (field) => !(isGiven(field) && isEmpty(field.name)),
  )
}

/** The fields of a list's items, in order. */
export function itemFields(form: Form, list: Field): Field[] {
  if (list.meta.type !== 'list') return []
  return Object.keys(list.meta.item).flatMap((name) => fieldAt(form, `${list.name}.${name}`) ?? [])
}

/** Whether a question is asked for this kind of work; while the kind is open, only common ones are. */
export function appliesTo(meta: FieldMeta, kind: Kind | undefined): boolean {
  return meta.onlyFor === undefined || (kind !== undefined && meta.onlyFor.includes(kind))
}

/** Whether a question of an item is asked there, by what is typed for the others of that item. */
export function isAskedIn({ name, meta }: Field, typed: (name: string) => string): boolean {
  const { shownWhen, hiddenWhen } = meta
  if (hiddenWhen && typed(hiddenWhen.field) === hiddenWhen.is) return !isBlank(typed(name))
  return shownWhen === undefined || typed(shownWhen.field) === shownWhen.is
}

/** Whether what stands in an input is not for whoever fills in the form to say. */
export function isGiven({ meta }: Field): boolean {
  return meta.given === true
}

/** The section a field or list stands in. */
export function sectionOf(form: Form, name: string): string | undefined {
  return form.sections.find((section) => section.fields.includes(name))?.id
}
