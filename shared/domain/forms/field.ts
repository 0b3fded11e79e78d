import * as z from 'zod'
import { storedText } from '../text/stored-text'
import { choiceSets, type ChoiceSet } from './choices'

/**
 * What a form must know of a field beside its value's schema.
 *
 * - `required`: a submission without it is stopped.
 * - `material`: a change of it is shown to voters and counts as a change of design in an amendment.
 * - `sensitive`: protection content, never in a mail, list, annex or export.
 * - `onlyFor`: shown and required for these kinds of work only.
 * - `given`: not asked: it stands there from when the form was opened. The items of a list that is given are
 *   those it was opened with: none is added or removed.
 * - `shownWhen`: asked while another answer of the same item is this one, as it is typed.
 * - `hiddenWhen`: not asked while another answer of the same item is this one, unless it has an answer itself:
 *   that one can be seen and changed.
 * - `folded`: seldom needed, so that it stands behind a fold of its page while it has no answer.
 */
interface Traits {
  required?: boolean
  material?: boolean
  sensitive?: boolean
  onlyFor?: readonly ('project' | 'training' | 'research')[]
  given?: boolean
  shownWhen?: { field: string; is: string }
  hiddenWhen?: { field: string; is: string }
  folded?: boolean
}

export type FieldMeta = Traits &
  (
    | { type: 'line' | 'text'; max: number }
    | { type: 'integer'; min: number; max: number }
    | { type: 'percent' | 'money' | 'date' | 'imprecise-date' | 'yes-no' | 'country' | 'email' }
    | { type: 'choice' | 'choices'; set: ChoiceSet }
    /** Ids of items of another list of the same form. */
    | { type: 'references'; list: string }
    /** Codes of missions of the programme. */
    | { type: 'missions' }
    | { type: 'list'; max: number; item: Readonly<Record<string, z.core.$ZodType>> }
  )

const catalogue = new WeakMap<z.core.$ZodType, FieldMeta>()

function field<S extends z.core.$ZodType>(schema: S, meta: FieldMeta): S {
  catalogue.set(schema, meta)
  return schema
}

/** The field's metadata, or undefined when the schema is not a form field (an item's `id`). */
export function fieldMeta(schema: z.core.$ZodType): FieldMeta | undefined {
  return catalogue.get(schema)
}

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** A date as said ("early 2006") with the last day it can mean, so that it can be sorted and chased. */
export const impreciseDateSchema = z.object({
  said: storedText(80).optional(),
  date: isoDay,
})

/** One line of text, at most `max` characters. */
export function line(traits: Traits & { max?: number } = {}) {
  const { max = 200, ...rest } = traits
  return field(storedText(max).optional(), { type: 'line', max, ...rest })
}

/** Text of several lines, at most `max` characters. */
export function text(traits: Traits & { max?: number } = {}) {
  const { max = 4_000, ...rest } = traits
  return field(storedText(max).optional(), { type: 'text', max, ...rest })
}

/** A whole number within bounds. */
export function integer(traits: Traits & { min?: number; max?: number } = {}) {
  const { min = 0, max = 10_000_000, ...rest } = traits
  return field(z.int().min(min).max(max).optional(), { type: 'integer', min, max, ...rest })
}

/** A whole share of a hundred. */
export function percent(traits: Traits = {}) {
  return field(z.int().min(0).max(100).optional(), { type: 'percent', ...traits })
}

/** An amount in integer US cents. */
export function money(traits: Traits = {}) {
  return field(z.int().min(0).max(100_000_000_00).optional(), { type: 'money', ...traits })
}

/** A day, `YYYY-MM-DD`. */
export function date(traits: Traits = {}) {
  return field(isoDay.optional(), { type: 'date', ...traits })
}

export function impreciseDate(traits: Traits = {}) {
  return field(impreciseDateSchema.optional(), { type: 'imprecise-date', ...traits })
}

export function yesNo(traits: Traits = {}) {
  return field(z.boolean().optional(), { type: 'yes-no', ...traits })
}

export function email(traits: Traits = {}) {
  return field(z.email().max(254).optional(), { type: 'email', ...traits })
}

/** An ISO 3166-1 alpha-2 country code. */
export function country(traits: Traits = {}) {
  return field(
    z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    { type: 'country', ...traits },
  )
}

/** One of a named set. */
export function choice<S extends ChoiceSet>(set: S, traits: Traits = {}) {
  return field(z.enum(choiceSets[set]).optional(), { type: 'choice', set, ...traits })
}

/** Any of a named set. */
export function choices<S extends ChoiceSet>(set: S, traits: Traits = {}) {
  return field(z.array(z.enum(choiceSets[set])).optional(), { type: 'choices', set, ...traits })
}

/** Ids of items of the list named `list` in the same form. */
export function references(list: string, traits: Traits = {}) {
  return field(z.array(z.string()).max(100).optional(), { type: 'references', list, ...traits })
}

export function missions(traits: Traits = {}) {
  return field(z.array(z.string()).max(20).optional(), { type: 'missions', ...traits })
}

/** At most `max` items; each has an `id` that stays when others are added, removed or reordered. */
export function list<Shape extends z.ZodRawShape>(shape: Shape, traits: Traits & { max: number }) {
  const item = z.object({ id: z.string().min(1).max(40), ...shape })
  return field(z.array(item).max(traits.max).optional(), { type: 'list', item: shape, ...traits })
}
