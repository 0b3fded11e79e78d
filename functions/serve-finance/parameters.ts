import * as z from 'zod'
import { filterValues } from '../../shared/domain/finance/filter'
import { paymentStates } from '../../shared/domain/finance/payments-report'
import { byValues } from '../../shared/domain/finance/totals-report'
import { languageSchema } from '../../shared/domain/people'
import { missionSchema } from '../../shared/domain/programme/programme'
import { REFERENCE } from '../../shared/domain/project/reference'
import { daySchema } from '../../shared/domain/time'

const year = z
  .string()
  .regex(/^(?:199\d|20\d\d|21\d\d|2200)$/)
  .transform(Number)
const month = z.string().regex(/^(?:199\d|20\d\d|21\d\d|2200)-(?:0[1-9]|1[0-2])$/)

/** How an answer is written, whatever it is about. */
const writing = {
  format: z.enum(['json', 'csv', 'xlsx']).default('json'),
  locale: z.enum(['en', 'fr', 'es-ES']).default('en'),
  totals: z.enum(['row', 'none']).default('row'),
  lang: languageSchema.optional(),
  after: z.string().min(1).max(600).optional(),
}

/** Of which envelope. */
const ofYear = { year: year.optional() }

/** Of which time. */
const period = {
  ...ofYear,
  from: month.optional(),
  to: month.optional(),
  asOf: daySchema.optional(),
}

/** Of which grants. */
const filters = {
  mission: missionSchema.shape.code.optional(),
  missionKind: z.enum(filterValues.missionKind).optional(),
  country: z.enum(filterValues.country).optional(),
  region: z.enum(filterValues.region).optional(),
  prong: z.enum(filterValues.prong).optional(),
  status: z.enum(filterValues.status).optional(),
  marker: z.enum(filterValues.marker).optional(),
  project: z.string().regex(REFERENCE).optional(),
}

/** What some reports alone are asked. */
const by = z.enum(byValues).default('year')
const state = z.enum(paymentStates).default('all')

/** What reports may be asked with: a report's own are made of these. */
export const parameters = { writing, ofYear, period, filters, by, state }

export const everyParameter = z.object({ ...period, ...filters, by, state, ...writing })

export type ParameterName = keyof typeof everyParameter.shape

/** What a report is asked, of every parameter there is. */
export type Query = z.infer<typeof everyParameter>
