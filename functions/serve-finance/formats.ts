import {
  columnKinds,
  type ColumnName,
  type Row,
  type Shape,
  type Sums,
} from '../../shared/domain/finance/columns'
import { csvFile, type FileColumn } from '../../shared/runtime/tables/csv'
import { xlsxFile } from '../../shared/runtime/tables/xlsx'
import { columnTexts } from '../../shared/texts/figures'
import { translator, type Language } from '../../shared/texts/language'
import type { Query } from './parameters'

/** A report as it is written down: a page of it, and its total where that is asked for and ends here. */
export interface Written {
  /** What it is called in the name of its file, for example `totals-by-mission`. */
  name: string
  shape: Shape
  rows: readonly Row[]
  total: Sums | undefined
  asOf: string
  periodFrom: string | undefined
  periodTo: string
}

/** What a line that isn't the total says of itself. */
const A_ROW = 'row'
const THE_TOTAL = 'total'

/** Every column of a report, those too that say of each line what it is of. */
export function columnsOf({ columns }: Shape): ColumnName[] {
  return ['line', ...columns, 'asOf', 'periodFrom', 'periodTo']
}

/** The lines of a file: each says as of when it is, and the last, where there is one, that it is the total. */
export function linesOf({ rows, total, asOf, periodFrom, periodTo }: Written): Row[] {
  const frame = { asOf, periodFrom: periodFrom ?? null, periodTo }
  const lines = rows.map((row) => ({ line: A_ROW, ...row, ...frame }))
  return total === undefined ? lines : [...lines, { line: THE_TOTAL, ...total, ...frame }]
}

/** What a column is called in data: amounts say by their name what they are counted in. */
export function nameOf(column: ColumnName, unit: 'Cents' | 'Usd'): string {
  return columnKinds[column] === 'money' ? `${column}${unit}` : column
}

function fileColumns(shape: Shape, header: (column: ColumnName) => string): FileColumn[] {
  return columnsOf(shape)
    .filter((column) => columnKinds[column] !== 'instant')
    .map((column) => ({ key: column, header: header(column), kind: columnKinds[column] }))
}

const LANGUAGES: Readonly<Record<Query['locale'], Language>> = { en: 'en', fr: 'fr', 'es-ES': 'es' }

/** The language of a file's words: as asked for, else that of where it is opened. */
export function languageOf({ lang, locale }: Pick<Query, 'lang' | 'locale'>): Language {
  return lang ?? LANGUAGES[locale]
}

/** A report as data for machines, with what it is of. */
export function jsonOf(written: Written & { query: Pick<Query, 'year'>; sums: Sums }) {
  const { query, asOf, periodFrom, periodTo, shape, rows, sums } = written
  return {
    ...(query.year !== undefined && { year: query.year }),
    asOf,
    periodFrom: periodFrom ?? null,
    periodTo,
    currency: 'USD',
    rows: rows.map((row) => dataOf(row, shape.columns)),
    sums: Object.fromEntries(shape.sums.map((name) => [nameOf(name, 'Cents'), sums[name] ?? 0])),
  }
}

/** A line as data for machines: amounts in whole US cents. */
function dataOf(row: Row, columns: readonly ColumnName[]): Record<string, string | number | null> {
  return Object.fromEntries(columns.map((column) => [nameOf(column, 'Cents'), row[column] ?? null]))
}

export function csvOf(
  written: Written,
  { locale }: Pick<Query, 'locale'>,
): Uint8Array<ArrayBuffer> {
  const columns = fileColumns(written.shape, (column) => nameOf(column, 'Usd'))
  return csvFile(columns, linesOf(written), locale === 'en' ? 'point' : 'comma')
}

/** A workbook for people: headings in their language, amounts in US dollars. */
export function xlsxOf(written: Written, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const t = translator(language)
  const columns = fileColumns(written.shape, (column) => {
    const name = t(columnTexts[column])
    return columnKinds[column] === 'money' ? `${name} (USD)` : name
  })
  return xlsxFile(written.name, columns, linesOf(written))
}
