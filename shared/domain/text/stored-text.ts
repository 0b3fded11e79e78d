import * as z from 'zod'
import { bounds } from './bounds'

/**
 * A text of at most `max` characters as people count them, as it is stored. What is too long is refused where
 * it is typed; this only keeps items within what the store takes.
 */
export function storedText(max: number): z.ZodString {
  return z.string().max(max * bounds.bytesOfCharacter)
}
