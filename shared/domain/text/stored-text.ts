import * as z from 'zod'
import { bounds } from './bounds'

const longest = new WeakMap<z.core.$ZodType, number>()

/**
 * A text of at most `max` characters as people count them, as it is stored. What is too long is refused where
 * it is typed; this only keeps items within what the store takes.
 */
export function storedText(max: number, min = 0): z.ZodString {
  const text = z.string().max(max * bounds.bytesOfCharacter)
  const schema = min > 0 ? text.min(min) : text
  longest.set(schema, max)
  return schema
}

/** The most characters that a stored text may have: forms and rules take it from what is stored. */
export function longestOf(schema: z.ZodString | z.ZodOptional<z.ZodString>): number {
  const max = longest.get(schema instanceof z.ZodOptional ? schema.unwrap() : schema)
  if (max === undefined) throw new Error('This is no stored text')
  return max
}
