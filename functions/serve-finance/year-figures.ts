import { ceilingAsOf } from '../../shared/domain/finance/money'
import type { Row } from '../../shared/domain/finance/columns'
import type { Envelope } from '../../shared/domain/money/envelope'
import { endOfMonth, plusMonths } from '../../shared/domain/time'
import type { YearFigures } from '../../shared/pages/finance/figures-page'
import { valueText } from '../../shared/texts/figure-values'
import { formatMonth } from '../../shared/texts/format'
import type { Language } from '../../shared/texts/language'
import { readReport } from './read-report'
import type { ReportName } from './reports'
import type { Books } from './reports/report'

const monthOf = (day: string) => day.slice(0, 7)

/** Months from one to another, both included. */
function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = monthOf(plusMonths(`${month}-01`, 1)))
    months.push(month)
  return months
}

/** A year's money by month, mission and budget line, and what is due, for charts. */
export async function yearFigures(
  books: Books,
  envelope: Envelope,
  today: string,
  language: Language,
): Promise<YearFigures> {
  const { year } = envelope
  const rowsOf = async (name: ReportName, query: Record<string, string>): Promise<Row[]> => {
    const given = new URLSearchParams({ year: String(year), ...query })
    const found = await readReport({ ...books, pageRows: Infinity }, name, given, today)
    if (!('read' in found)) throw new Error(`Figures of ${year} can’t be read.`)
    return [...found.read.rows]
  }
  const [byMonth, byMission, byProng, due] = await Promise.all([
    rowsOf('totals', { by: 'month' }),
    rowsOf('totals', { by: 'mission' }),
    rowsOf('totals', { by: 'prong' }),
    rowsOf('payments', { state: 'due' }),
  ])
  const booked = new Map(byMonth.map((row) => [monthOf(row.month ?? ''), row]))
  const begins = [`${year}-01`, ...booked.keys()].sort()
  const ends = [[`${year}-12`, monthOf(today)].sort()[0] ?? '', ...booked.keys()].sort()
  const standing = { reserved: 0, committed: 0, disbursed: 0 }
  const months = monthsBetween(begins.at(0) ?? '', ends.at(-1) ?? '').map((month) => {
    const row = booked.get(month)
    standing.reserved += row?.reserved ?? 0
    standing.committed += row?.committed ?? 0
    standing.disbursed += row?.disbursed ?? 0
    const ceiling = ceilingAsOf(envelope, endOfMonth(month))
    return { month: formatMonth(language, month), ceiling, ...standing }
  })
  const dueIn = new Map<string, number>()
  for (const row of due) {
    const month = monthOf(row.plannedOn ?? today)
    dueIn.set(month, (dueIn.get(month) ?? 0) + (row.due ?? 0))
  }
  return {
    year,
    months,
    byMission: byMission.map((row) => ({ label: row.mission ?? '', cents: row.committed ?? 0 })),
    byProng: byProng.map((row) => ({
      label: valueText(language, 'prong', row.prong ?? ''),
      cents: row.committed ?? 0,
    })),
    due: [...dueIn]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([month, cents]) => ({ label: formatMonth(language, month), cents })),
  }
}
