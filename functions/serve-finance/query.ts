import type * as z from 'zod'
import { firstOf, oneLine, shortValue } from '../../shared/domain/text/typed'
import { everyParameter, type ParameterName, type Query } from './parameters'
import { reports, type ReportName } from './reports'

type Parameters = (typeof reports)[ReportName]['parameters']

/** What is wrong with what was asked for. */
export type QueryProblem =
  | { why: 'wrong'; parameter: ParameterName }
  | { why: 'unknown'; parameter: string; known: readonly string[] }
  | { why: 'twice'; parameter: ParameterName }
  | { why: 'noPeriod' | 'noYear' | 'fromAfterTo' | 'asOfInFuture' }

/** Of a name that nobody knows, as much as is said again. */
const NAME_SHOWN = 40

/** What an address asks for, without what nobody sees; what is longer than any answer to a question stays wrong. */
function typedQuery(given: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    [...given].map(([name, value]) => [
      name,
      name === 'after' ? value : (shortValue(value) ?? '?'),
    ]),
  )
}

const isParameter = (name: unknown): name is ParameterName =>
  typeof name === 'string' && Object.hasOwn(everyParameter.shape, name)

function problemsOf(shape: object, error: z.ZodError): QueryProblem[] {
  return error.issues.flatMap((issue): QueryProblem[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(shape)
      return issue.keys.map((name) => {
        return { why: 'unknown', parameter: firstOf(oneLine(name), NAME_SHOWN), known }
      })
    }
    const [parameter] = issue.path
    return isParameter(parameter) ? [{ why: 'wrong', parameter }] : []
  })
}

/** Which of two values is meant, nobody knows. */
function namedTwice(given: URLSearchParams): QueryProblem[] {
  const names = [...given.keys()].filter((name, index, all) => all.indexOf(name) !== index)
  return [...new Set(names)].filter(isParameter).map((parameter) => ({ why: 'twice', parameter }))
}

/** Reads parameters as they are typed, each once, and none that isn't known. */
export function readParameters<Schema extends z.ZodObject>(
  schema: Schema,
  given: URLSearchParams,
): { read: z.output<Schema> } | { problems: QueryProblem[] } {
  const parsed = schema.safeParse(typedQuery(given))
  const problems = [
    ...namedTwice(given),
    ...(parsed.success ? [] : problemsOf(schema.shape, parsed.error)),
  ]
  return parsed.success && problems.length === 0 ? { read: parsed.data } : { problems }
}

/** Reads what is asked of a report: a year of the envelope, or months of booking, or both. */
export function readQuery(
  report: ReportName,
  given: URLSearchParams,
  today: string,
): { query: Query } | { problems: QueryProblem[] } {
  const parsed = readParameters<Parameters>(reports[report].parameters, given)
  if ('problems' in parsed) return parsed
  const query: Query = { by: 'year', state: 'all', ...parsed.read }
  const { from, to, asOf } = query
  if (query.year === undefined && from === undefined && to === undefined)
    return { problems: [{ why: 'noPeriod' }] }
  if (from !== undefined && to !== undefined && from > to)
    return { problems: [{ why: 'fromAfterTo' }] }
  if (asOf !== undefined && asOf > today) return { problems: [{ why: 'asOfInFuture' }] }
  return { query }
}
