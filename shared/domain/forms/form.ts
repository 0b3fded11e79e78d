import type * as z from 'zod'

/** One page of a form: an id for its address and its fields in the order of the page. */
export interface FormSection<Name extends string = string> {
  id: string
  fields: readonly Name[]
}

/** A schema of fields laid out in sections; every field stands in exactly one. */
export interface Form<Shape extends z.ZodRawShape = z.ZodRawShape> {
  id: 'proposal' | 'report' | 'amendment'
  schema: z.ZodObject<Shape>
  sections: readonly FormSection[]
}

/**
 * Lays out a schema. Throws at load when a field stands in no section or in two, since a field that is
 * nowhere could never be answered.
 */
export function defineForm<Shape extends z.ZodRawShape>(form: {
  id: Form['id']
  schema: z.ZodObject<Shape>
  sections: readonly FormSection<keyof Shape & string>[]
}): Form<Shape> {
  const placed = form.sections.flatMap((section) => section.fields)
  const missing = Object.keys(form.schema.shape).filter((name) => !placed.includes(name))
  const doubled = placed.filter((name, index) => placed.indexOf(name) !== index)
  if (missing.length > 0) throw new Error(`Fields in no section: ${missing.join(', ')}`)
  if (doubled.length > 0) throw new Error(`Fields in two sections: ${doubled.join(', ')}`)
  return form
}

/** The names of a content type's fields and of its lists' item fields (`indicators.target`). */
export type FieldPath<Content> = {
  [K in keyof Content & string]: NonNullable<Content[K]> extends readonly (infer Item)[]
    ? Item extends object
      ? K | `${K}.${Exclude<keyof Item & string, 'id'>}`
      : K
    : K
}[keyof Content & string]
