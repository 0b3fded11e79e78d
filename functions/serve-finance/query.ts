import * as z from 'zod'
import { paymentStates } from '../../shared/domain/finance/payments-report'
import { byValues } from '../../shared/domain/finance/totals-report'
import { languageSchema } from '../../shared/domain/people'
import { shortValue } from '../../shared/domain/text/typed'
import { daySchema, plusMonths, daysAfter } from '../../shared/domain/time'

/** What finance can ask for. */
export const reportNames = [
  'totals',
  'ledger',
  'projects',
  'payments',
  'carry-over',
  'co-financing',
  'ceilings',
  'reconciliation',
] as const
export type ReportName = (typeof reportNames)[number]

const year = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(z.int().min(1990).max(2200))
const month = z.string().regex(/^(?:199\d|20\d\d|21\d\d|2200)-(?:0[1-9]|1[0-2])$/)

const common = {
  year: year.optional(),
  from: month.optional(),
  to: month.optional(),
  asOf: daySchema.optional(),
  format: z.enum(['json', 'csv', 'xlsx']).default('json'),
  locale: z.enum(['en', 'fr', 'es-ES']).default('en'),
  totals: z.enum(['row', 'none']).default('row'),
  lang: languageSchema.optional(),
  after: z.string().min(1).max(600).optional(),
}
const by = z.enum(byValues).default('year')
const state = z.enum(paymentStates).default('all')

/** Every parameter of every report: declared here, and nowhere else. */
export const querySchemas = {
  totals: z.strictObject({ ...common, by }),
  ledger: z.strictObject(common),
  projects: z.strictObject(common),
  payments: z.strictObject({ ...common, state }),
  'carry-over': z.strictObject(common),
  'co-financing': z.strictObject(common),
  ceilings: z.strictObject(common),
  // What stands now is compared, of whole envelopes.
  reconciliation: z.strictObject(common).omit({ from: true, to: true, asOf: true }),
} as const satisfies Record<ReportName, z.ZodType>

export type ParameterName = keyof typeof common | 'by' | 'state'

const asked = z.object({ ...common, by, state })
export type Query = z.infer<typeof asked>

/** What is wrong with what was asked for. */
export type QueryProblem =
  | { why: 'wrong'; parameter: ParameterName }
  | { why: 'unknown'; parameter: string; known: readonly string[] }
  | { why: 'noPeriod' | 'fromAfterTo' | 'asOfInFuture' }

/** What an address asks for, without what nobody sees; what is longer than any answer to a question stays wrong. */
function typedQuery(query: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      name === 'after' ? value : (shortValue(value) ?? '?'),
    ]),
  )
}

const isParameter = (name: unknown): name is ParameterName =>
  typeof name === 'string' && name in asked.shape

function problemsOf(report: ReportName, error: z.ZodError): QueryProblem[] {
  return error.issues.flatMap((issue): QueryProblem[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(querySchemas[report].shape)
      return issue.keys.map((parameter) => ({ why: 'unknown', parameter, known }))
    }
    const [parameter] = issue.path
    return isParameter(parameter) ? [{ why: 'wrong', parameter }] : []
  })
}

/** The last day of a month. */
export function endOfMonth(one: string): string {
  return daysAfter(plusMonths(`${one}-01`, 1), -1)
}

/** Reads what is asked of a report: a year of the envelope, or months of booking, or both. */
export function readQuery(
  report: ReportName,
  given: Readonly<Record<string, string>>,
  today: string,
): { query: Query } | { problems: QueryProblem[] } {
  const parsed = querySchemas[report].safeParse(typedQuery(given))
  if (!parsed.success) return { problems: problemsOf(report, parsed.error) }
  const query: Query = { by: 'year', state: 'all', ...parsed.data }
  const { from, to, asOf } = query
  if (query.year === undefined && from === undefined && to === undefined)
    return { problems: [{ why: 'noPeriod' }] }
  if (from !== undefined && to !== undefined && from > to)
    return { problems: [{ why: 'fromAfterTo' }] }
  if (asOf !== undefined && asOf > today) return { problems: [{ why: 'asOfInFuture' }] }
  return { query }
}
