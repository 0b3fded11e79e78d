import type * as z from 'zod'
import type { NumberName, Row, Shape, Sums } from '../../../shared/domain/finance/columns'
import { addUp } from '../../../shared/domain/finance/columns'
import type { Envelope } from '../../../shared/domain/money/envelope'
import type { FinanceStore, Page, ProgrammeStore, ProjectStore } from '../../../shared/ports/stores'
import type { Text } from '../../../shared/texts/language'
import { endOfMonth } from '../../../shared/domain/time'
import type { Query } from '../parameters'

/** What reports are made from. */
export interface Books {
  finance: FinanceStore
  projects: Pick<ProjectStore, 'inStatus' | 'find' | 'activities'>
  programme: ProgrammeStore
}

/** What is asked for, with what follows from it. */
export interface Asked {
  query: Query
  /** The day at whose end everything is looked at. */
  asOf: string
  /** Envelopes asked for, the earliest first. */
  envelopes: readonly Envelope[]
}

/**
 * A report: what it may be asked with, the lines of one envelope year, page by page, and its columns. `total` is
 * there where the total of everything is known without reading every line.
 */
export interface Report {
  title: Text
  /** What its lines are, in a sentence without its full stop. */
  about: Text
  parameters: z.ZodObject
  shape: (query: Query) => Shape
  rows: (
    books: Books,
    asked: Asked,
    envelope: Envelope,
    after: string | undefined,
  ) => Promise<Page<Row>>
  total?: (books: Books, asked: Asked) => Promise<Sums>
}

/** Where a page ended: in which year, and after what. */
export interface Place {
  year: number
  after?: string | undefined
}

export interface ReportPage {
  rows: Row[]
  next?: Place | undefined
}

/** A page of a report, over all its years: about so many lines. */
export async function readPage(
  report: Report,
  books: Books,
  asked: Asked,
  begin: Place | undefined,
  size: number,
): Promise<ReportPage> {
  const rows: Row[] = []
  let place = begin
  for (const envelope of asked.envelopes) {
    if (place && envelope.year < place.year) continue
    let after = place?.year === envelope.year ? place.after : undefined
    place = undefined
    do {
      if (rows.length >= size) return { rows, next: { year: envelope.year, after } }
      const page = await report.rows(books, asked, envelope, after)
      rows.push(...page.items)
      after = page.next
    } while (after !== undefined)
  }
  return { rows }
}

/** The total of a whole report, whatever page of it is looked at. */
export async function readTotal(
  report: Report,
  books: Books,
  asked: Asked,
  page: ReportPage & { isWhole: boolean },
): Promise<Sums> {
  const { sums } = report.shape(asked.query)
  if (page.isWhole) return addUp(sums, page.rows)
  if (report.total) return pick(sums, await report.total(books, asked))
  const { rows } = await readPage(report, books, asked, undefined, Infinity)
  return addUp(sums, rows)
}

function pick(names: readonly NumberName[], sums: Sums): Sums {
  return Object.fromEntries(names.map((name) => [name, sums[name] ?? 0]))
}

/** Whether a day lies in the months asked for. */
export function isWithin({ query: { from, to } }: Asked, day: string): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= endOfMonth(to))
}
