import * as z from 'zod'
import { actorSchema } from '../people'
import { daySchema, instantSchema } from '../time'

/** What a correction leaves on what it is about; each names the correction by its number. */
export const correctedMarks = {
  /** The correction that brought it. */
  correction: z.int().positive().optional(),
  /** The correction that took it back: it counts no more, and keeps its place. */
  reversedBy: z.int().positive().optional(),
}

/**
 * Money that finance confirmed as come back, or a figure that was booked as spent; amounts in US cents. Day and
 * reference aren't known of what was booked before single ones were kept.
 */
export const movementSchema = z.object({
  /** Below nothing where a later figure is lower than the one before. */
  cents: z.int(),
  on: daySchema.optional(),
  reference: z.string().optional(),
  by: actorSchema.optional(),
  at: instantSchema.optional(),
  ...correctedMarks,
})
export type Movement = z.infer<typeof movementSchema>
