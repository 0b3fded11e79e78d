import * as z from 'zod'
import { bounds } from '../../shared/domain/text/bounds'
import { shortValue } from '../../shared/domain/text/typed'
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
  after: z.string().max(bounds.value).optional(),
}

/** What an address asks for, without what nobody sees; what is longer than any answer to a question stays wrong. */
export function typedQuery(query: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      name === 'after' ? value : (shortValue(value) ?? '?'),
    ]),
  )
}

export const totalsQuerySchema = z.object({ ...common, by: z.enum(byValues).default('year') })
export const listQuerySchema = z.object(common)
export type ListQuery = z.infer<typeof listQuerySchema>
