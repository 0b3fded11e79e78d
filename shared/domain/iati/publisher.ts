import * as z from 'zod'
import { storedText } from '../text/stored-text'

/** An organisation's identifier as the standard's ruleset wants it: no blanks, none of `/ & | ?`. */
const identifier = z.string().regex(/^[^\s/&|?]{3,60}$/)

/** As whom the fund publishes its activities, which it withholds, and the sector it works in. */
export const publisherSchema = z.object({
  /** The identifier under which the organisation is known to the IATI registry. */
  organisation: identifier,
  name: storedText(200, 1),
  /** A five-digit purpose code of the DAC for all projects. */
  sector: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  /** Whose money an envelope is, by its year; without one it is the publisher's own. */
  sources: z
    .array(
      z.object({
        year: z.int().min(2000).max(2200),
        name: storedText(200, 1),
        organisation: identifier.optional(),
      }),
    )
    .max(200)
    .optional(),
  /** Projects that aren't published, and why; the reason stays here. */
  withheld: z
    .array(z.object({ projectId: z.string(), reason: storedText(1_000, 1) }))
    .max(1_000)
    .optional(),
})
export type Publisher = z.infer<typeof publisherSchema>

/**
 * As whom a fund publishes that hasn't said so: IOM by its channel code of the DAC. Whether the registry knows
 * it under that must be confirmed before anything is published.
 */
export const defaultPublisher: Publisher = {
  organisation: 'XM-DAC-47066',
  name: 'International Organization for Migration',
}
