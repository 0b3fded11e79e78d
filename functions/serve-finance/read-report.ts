import type { Sums } from '../../shared/domain/finance/columns'
import { filterNames } from '../../shared/domain/finance/filter'
import { endOfMonth } from '../../shared/domain/time'
import type { Written } from './formats'
import { placeToken, readPlace } from './place-token'
import type { Query } from './parameters'
import { readQuery, type QueryProblem } from './query'
import { reports, type ReportName } from './reports'
import { readPage, readTotal, type Asked, type Books, type Report } from './reports/report'

/** Lines of a page, about. */
const PAGE = 1_000

/** A page of a report that was asked for, whatever it is then written as. */
export interface ReadReport extends Written {
  query: Query
  /** The total of the whole report, whatever page of it this is. */
  sums: Sums
  /** Asks for the next page, with the day as of which this one is. */
  next: { after: string; asOf: string } | undefined
}

/** Why a report that was asked for can't be given. */
export type ReportProblem =
  | QueryProblem
  | { why: 'badAfter' }
  | { why: 'noMission'; mission: string; known: readonly string[] }
  | { why: 'noEnvelope'; year: number; known: readonly number[] }

function asOfFor(report: ReportName, { asOf, year, to }: Query, today: string): string {
  const end =
    asOf ??
    (report === 'carry-over' && year !== undefined ? `${year}-12-31` : to ? endOfMonth(to) : today)
  return end < today ? end : today
}

function periodOf({ from, to }: Query, asOf: string): Pick<Written, 'periodFrom' | 'periodTo'> {
  return {
    periodFrom: from === undefined ? undefined : `${from}-01`,
    periodTo: to === undefined ? asOf : endOfMonth(to),
  }
}

/** What was asked for, by which a place in one report is told from one in another. */
function markOf(report: ReportName, query: Query, asOf: string): string {
  const { year, from, to, by, state } = query
  const of = filterNames.map((name) => query[name])
  return [report, year, from, to, asOf, by, state, ...of].map((one) => one ?? '').join(' ')
}

function fileName(report: ReportName, { by, state }: Query): string {
  if (report === 'totals') return `totals-by-${by}`
  return report === 'payments' && state !== 'all' ? `payments-${state}` : report
}

/** Reads the page of a report that an address asks for. */
export async function readReport(
  books: Books & { pageRows?: number },
  name: ReportName,
  given: URLSearchParams,
  today: string,
): Promise<{ read: ReadReport } | { problems: readonly ReportProblem[] }> {
  const asked = readQuery(name, given, today)
  if ('problems' in asked) return asked
  const { query } = asked
  const asOf = asOfFor(name, query, today)
  const missions = query.mission === undefined ? [] : (await books.programme.read()).missions
  if (query.mission !== undefined && !missions.some(({ code }) => code === query.mission))
    return {
      problems: [
        { why: 'noMission', mission: query.mission, known: missions.map(({ code }) => code) },
      ],
    }
  const all = await books.finance.envelopes()
  const envelopes = all
    .filter(({ year }) => query.year === undefined || year === query.year)
    .sort((a, b) => a.year - b.year)
  if (query.year !== undefined && envelopes.length === 0)
    return {
      problems: [{ why: 'noEnvelope', year: query.year, known: all.map(({ year }) => year) }],
    }
  const mark = markOf(name, query, asOf)
  const place = query.after === undefined ? undefined : readPlace(query.after, mark)
  if (query.after !== undefined && !place) return { problems: [{ why: 'badAfter' }] }
  const report: Report = reports[name]
  const what: Asked = { query, asOf, envelopes }
  const page = await readPage(report, books, what, place, books.pageRows ?? PAGE)
  const isWhole = place === undefined && page.next === undefined
  const sums = await readTotal(report, books, what, { ...page, isWhole })
  // The total stands once, after the last line of all pages, so that what is above it adds up to it.
  const total = query.totals === 'row' && page.next === undefined ? sums : undefined
  return {
    read: {
      query,
      name: fileName(name, query),
      shape: report.shape(query),
      rows: page.rows,
      sums,
      total,
      asOf,
      ...periodOf(query, asOf),
      next: page.next && { after: placeToken(page.next, mark), asOf },
    },
  }
}
