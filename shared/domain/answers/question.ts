import * as z from 'zod'
import { fieldMeta, type FieldMeta } from '../forms/field'
import { storedText } from '../text/stored-text'

/**
 * What a form of answers must know of a question beside its value's schema: a field of the forms' catalogue,
 * or something whose bounds come with the case at hand.
 *
 * - `required`: an answer without it is not taken.
 * - `byDefault`: what stands in its input until somebody types, and what is meant where nothing was sent.
 * - `suggested`: what stands in its input until somebody types; it is meant only where it was sent.
 */
export type QuestionMeta = {
  required?: boolean
  byDefault?: string
  suggested?: string
} & (
  | FieldMeta
  /** US cents. */
  | { type: 'amount'; minCents: number; maxCents: number }
  | { type: 'year' }
  | { type: 'option' | 'options'; offered: readonly string[] }
  | { type: 'rows'; count: number; item: z.ZodObject }
  /** The same question of each of several: people, projects, lines of a budget. */
  | { type: 'each'; of: readonly string[]; itemOf: (one: string) => z.core.$ZodType }
  /** A box that says yes. */
  | { type: 'tick' }
  /** Six digits that were mailed. */
  | { type: 'code' }
  /** Texts of one line each, `each` the most characters of one and `max` of all. */
  | { type: 'lines'; max: number; each: number }
  /** What the page itself sends along; `value` is what it sends, where this form sends it. */
  | { type: 'carried'; value: string | undefined }
)

const metas = new WeakMap<z.core.$ZodType, QuestionMeta>()

function question<S extends z.core.$ZodType>(schema: S, meta: QuestionMeta): S {
  metas.set(schema, meta)
  return schema
}

/** The question behind a schema; undefined where nobody is asked (a row's number). */
export function questionMeta(schema: z.core.$ZodType): QuestionMeta | undefined {
  return metas.get(schema) ?? fieldMeta(schema)
}

function metaOf(schema: z.core.$ZodType): QuestionMeta {
  const meta = questionMeta(schema)
  if (!meta) throw new Error('This was not made by a function that makes questions')
  return meta
}

/** A question that must be answered. */
export function required<S extends z.ZodType>(schema: z.ZodOptional<S>): S {
  return question(schema.unwrap(), { ...metaOf(schema), required: true })
}

/** A question whose input has something in it from the start. */
export function startingWith<S extends z.ZodType>(schema: S, byDefault: string): S {
  const meta = metaOf(schema)
  return question(schema.clone(), { ...meta, byDefault })
}

/** A question whose input holds a suggestion, which counts once it was sent. */
export function suggesting<S extends z.ZodType>(schema: S, suggested: string): S {
  const meta = metaOf(schema)
  return question(schema.clone(), { ...meta, suggested })
}

/** A question that must be answered where it is asked; this case may not ask it. */
export function requiredIf<S extends z.ZodType>(isAsked: boolean, schema: z.ZodOptional<S>) {
  return isAsked ? question(schema, { ...metaOf(schema), required: true }) : schema.clone()
}

/** A question that this case may not ask: then it is neither shown nor read. */
export function askedIf<S extends z.ZodType>(isAsked: boolean, schema: z.ZodOptional<S>) {
  return isAsked ? schema : schema.clone()
}

/** An amount in US cents within bounds that come with the case. */
export function amount({ minCents = 1, maxCents }: { minCents?: number; maxCents: number }) {
  const schema = z.int().min(minCents).max(maxCents).optional()
  return question(schema, { type: 'amount', minCents, maxCents })
}

/** A year of four digits. */
export function year() {
  return question(z.int().min(1_000).max(9_999).optional(), { type: 'year' })
}

/** One of what is offered, people or codes. */
export function option<const O extends string>(offered: readonly O[]) {
  return question(z.enum(offered).optional(), { type: 'option', offered })
}

/** Any of what is offered. */
export function options<const O extends string>(offered: readonly O[]) {
  return question(z.array(z.enum(offered)).optional(), { type: 'options', offered })
}

/**
 * So many rows of the same questions, `<name>.<row>.<question>`; rows left as they were are no items. `row` counts
 * from 1.
 */
export function rows<Shape extends z.ZodRawShape>(count: number, shape: Shape) {
  const item = z.object({ row: z.int().positive(), ...shape })
  return question(z.array(item).max(count), { type: 'rows', count, item })
}

/**
 * The same question of each, `<name>.<one>`; whom nothing was said of is left out. `item` is the question, or makes
 * it of each where what stands in its input differs.
 */
export function each<S extends z.ZodType>(of: readonly string[], item: S | ((one: string) => S)) {
  const itemOf = item instanceof z.ZodType ? () => item : item
  const [first = ''] = of
  return question(z.record(z.string(), itemOf(first)), { type: 'each', of, itemOf })
}

/** A box that is ticked to go on. */
export function ticked() {
  return question(z.literal(true), { type: 'tick', required: true })
}

/** A code of six digits from a mail. */
export function mailedCode() {
  return question(z.string().regex(/^\d{6}$/), { type: 'code', required: true })
}

/** Texts of one line each; lines that show nothing are none. */
export function lines(bound: { max: number; each: number }) {
  return question(z.array(storedText(bound.each)).optional(), { type: 'lines', ...bound })
}

/** What the page sends along with an answer; what can't be read is not there. */
export function carried<S extends z.ZodType>(schema: S, value?: string): z.ZodOptional<S> {
  return question(schema.optional(), { type: 'carried', value })
}
