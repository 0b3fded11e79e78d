import * as z from 'zod'
import { daySchema } from '../../shared/domain/time'

/** What totals can be summed by. */
export const byValues = [
  'year',
  'mission',
  'mission-kind',
  'country',
  'region',
  'prong',
  'status',
  'marker',
  'project',
] as const

const year = z.coerce.number().int().min(1990).max(2200)

const common = {
  year,
  asOf: daySchema.optional(),
  format: z.enum(['json', 'csv']).default('json'),
  after: z.string().max(2_000).optional(),
}

export const totalsQuerySchema = z.object({ ...common, by: z.enum(byValues).default('year') })
export const listQuerySchema = z.object(common)
export type ListQuery = z.infer<typeof listQuerySchema>
