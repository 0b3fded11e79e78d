import * as z from 'zod'
import { instantSchema } from '../time'

/** A dated change of a year's ceiling with its authority (for example "MC/2176 VIII.9") and two people. */
export const ceilingChangeSchema = z.object({
  id: z.string(),
  ceilingCents: z.int().nonnegative(),
  authority: z.string(),
  proposedBy: z.string(),
  proposedAt: instantSchema,
  confirmedBy: z.string().optional(),
  confirmedAt: instantSchema.optional(),
})
export type CeilingChange = z.infer<typeof ceilingChangeSchema>

/** The ceiling that stands, in US cents: the one that was confirmed last; none before the first. */
export function standingCents(ceilings: readonly CeilingChange[]): number {
  return lastConfirmed(ceilings)?.ceilingCents ?? 0
}

export function lastConfirmed(ceilings: readonly CeilingChange[]): CeilingChange | undefined {
  let last: CeilingChange | undefined
  for (const ceiling of ceilings)
    if ((ceiling.confirmedAt ?? '') > (last?.confirmedAt ?? '')) last = ceiling
  return last
}

/**
 * A year's money in US cents. `available` = ceiling − reserved − committed; it may be negative after a
 * cut. Disbursed, expensed and returned don't move it.
 */
export const envelopeSchema = z.object({
  schema: z.literal(1),
  year: z.int(),
  ceilingCents: z.int().nonnegative(),
  availableCents: z.int(),
  reservedCents: z.int(),
  committedCents: z.int(),
  disbursedCents: z.int(),
  expensedCents: z.int(),
  returnedCents: z.int(),
  open: z.boolean(),
  ceilings: z.array(ceilingChangeSchema),
})
export type Envelope = z.infer<typeof envelopeSchema>

export const measureSchema = z.enum(['reserved', 'committed', 'disbursed', 'expensed', 'returned'])
export type Measure = z.infer<typeof measureSchema>
export const MEASURES: readonly Measure[] = measureSchema.options

/** What money may be summed by. `project-status` is `<status>#<projectId>`, from which carry-over is read. */
export const dimensionSchema = z.enum([
  'year',
  'mission',
  'mission-kind',
  'country',
  'region',
  'prong',
  'status',
  'marker',
  'project',
  'project-status',
])
export type Dimension = z.infer<typeof dimensionSchema>
