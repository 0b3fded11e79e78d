import * as z from 'zod'
import { daySchema, instantSchema } from '../time'
import { measureSchema } from './envelope'

/** Where a project's money is counted; `countries` percents are whole and add to 100, or it is empty. */
export const classificationSchema = z.object({
  mission: z.string(),
  missionKind: z.string(),
  countries: z.array(z.object({ country: z.string(), percent: z.int() })),
  region: z.string().optional(),
  prong: z.string(),
  status: z.string(),
  /** DAC gender marker as confirmed: "0", "1", "2", or "not-screened". */
  marker: z.string(),
})
export type Classification = z.infer<typeof classificationSchema>

/**
 * One append-only entry. `cents` is signed; a correction is a reversing entry. A reclassification has no
 * measure of its own: it moves what is already booked from one classification to another, summing to zero.
 * `grants` is the number of commitments the entry adds or takes away.
 */
export const ledgerEntrySchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  year: z.int(),
  projectId: z.string(),
  type: z.enum([
    'reservation',
    'release',
    'commitment',
    'de-commitment',
    'disbursement',
    'expenditure',
    'return',
    'reclassification',
  ]),
  amounts: z.partialRecord(measureSchema, z.int()),
  grants: z.int(),
  bookedAt: instantSchema,
  /** The day the money moved by the papers, where it has one. */
  valueDate: daySchema.optional(),
  reference: z.string().optional(),
  /** The correction that it is part of, by its number on the project: a reversal, or what stands instead. */
  correction: z.int().positive().optional(),
  classification: classificationSchema,
  /** For a reclassification: where the same amounts stood before. */
  from: classificationSchema.optional(),
})
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>
