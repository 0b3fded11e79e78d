import * as z from 'zod'
import { instantSchema } from '../time'

/** A code lives so many minutes from the moment it is mailed. */
export const CODE_MINUTES = 10
/** So often a code may be tried. */
export const CODE_TRIES = 5
/** What a code opened stays open so many minutes. */
export const OPEN_MINUTES = 15

/**
 * The one code of a link, or what it opened. `n` rises with each that is asked for, so that the one before
 * is worthless; `hash` is there once it was mailed, and gone once it was used.
 */
export const codeSchema = z.object({
  schema: z.literal(1),
  linkHash: z.string().length(64),
  n: z.int().positive(),
  tries: z.int().nonnegative(),
  askedAt: instantSchema,
  hash: z.string().optional(),
  expiresAt: instantSchema.optional(),
  openUntil: instantSchema.optional(),
  /** The hash by which the one browser is known that it is open in. */
  reader: z.string().length(64).optional(),
})
export type Code = z.infer<typeof codeSchema>

/** What a code's hash is over: a code is good for its link and its number only. */
export function codeHashInput(linkHash: string, n: number, code: string): (string | number)[] {
  return [linkHash, n, code]
}

/**
 * - `none`: no code was asked for, or it is worthless by now, or what it opened is open in another browser.
 * - `asked`: one was asked for or mailed, and can still be tried.
 * - `open`: it was given in the browser that `reader` is the hash of.
 */
export function codeStands(
  code: Code | undefined,
  now: string,
  reader: string | undefined,
): 'none' | 'asked' | 'open' {
  if (!code) return 'none'
  if (code.openUntil !== undefined)
    return reader !== undefined && code.reader === reader && code.openUntil > now ? 'open' : 'none'
  if (code.tries >= CODE_TRIES) return 'none'
  return code.expiresAt === undefined || code.expiresAt > now ? 'asked' : 'none'
}
