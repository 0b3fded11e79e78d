import * as z from 'zod'
import { partySchema } from '../people'
import { daySchema, instantSchema } from '../time'

/** Which entry of a project's money: a payment by its part payment and its place there, others by their place. */
export const entryRefSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('payment'),
    instalment: z.int().positive(),
    n: z.int().positive(),
  }),
  z.object({ kind: z.literal('return'), n: z.int().positive() }),
  z.object({ kind: z.literal('expenditure'), n: z.int().positive() }),
])
export type EntryRef = z.infer<typeof entryRefSchema>

/** An entry as it is stated; amounts in US cents. */
const statedSchema = z.object({
  cents: z.int().positive(),
  on: daySchema.optional(),
  reference: z.string().optional(),
})
export type Stated = z.infer<typeof statedSchema>

/**
 * The correction of an entry, proposed by one person and confirmed by another. Until then the entry stands. The
 * reason of each is a remark, which it names by number.
 */
export const correctionSchema = z.object({
  n: z.int().positive(),
  entry: entryRefSchema,
  /** As the entry stood when it was proposed. */
  from: statedSchema,
  /** As it should be; not there where it was not made at all. */
  to: statedSchema.optional(),
  remark: z.int().positive(),
  by: partySchema,
  at: instantSchema,
  status: z.enum(['proposed', 'confirmed', 'refused', 'lapsed']),
  settledBy: partySchema.optional(),
  settledAt: instantSchema.optional(),
  /** Why it was refused. */
  settledRemark: z.int().positive().optional(),
  /** Whoever confirmed it had decided on the project: nobody else was left. */
  hadDecided: z.literal(true).optional(),
})
export type Correction = z.infer<typeof correctionSchema>
