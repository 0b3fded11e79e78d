import writeXlsxFile from 'write-excel-file/universal'
import { startOfDay } from '../../domain/time'
import type { ColumnKind } from '../../domain/finance/columns'
import type { FileColumn, FileRow } from './csv'

/** The longest text that a cell of a workbook may hold. */
const LONGEST = 32_767

/** The longest name that a sheet may have. */
const SHEET_NAME = 31

const FORMATS: Readonly<Partial<Record<ColumnKind, string>>> = {
  money: '#,##0.00',
  tenths: '0.0',
  day: 'yyyy-mm-dd',
}

/** Width of a column in characters, by what it holds. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 24,
  day: 12,
  instant: 26,
  whole: 10,
  money: 16,
  tenths: 10,
}

function cell(kind: ColumnKind, value: string | number | null | undefined) {
  if (value === null || value === undefined || value === '') return null
  const format = FORMATS[kind]
  if (typeof value === 'number') {
    const shown = kind === 'money' ? value / 100 : kind === 'tenths' ? value / 10 : value
    return { value: shown, type: Number, ...(format !== undefined && { format }) }
  }
  return kind === 'day'
    ? { value: new Date(startOfDay(value)), type: Date, ...(format !== undefined && { format }) }
    : { value: value.slice(0, LONGEST), type: String }
}

/** A workbook of one sheet: each cell of its type, the line of headings standing while one scrolls. */
export async function xlsxFile(
  name: string,
  columns: readonly FileColumn[],
  rows: readonly FileRow[],
): Promise<Uint8Array<ArrayBuffer>> {
  const headings = columns.map(({ header }) => ({
    value: header,
    type: String,
    fontWeight: 'bold' as const,
  }))
  const lines = rows.map((row) => columns.map(({ key, kind }) => cell(kind, row[key])))
  const written = await writeXlsxFile([headings, ...lines], {
    sheet: name.slice(0, SHEET_NAME),
    stickyRowsCount: 1,
    columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
  }).toBlob()
  return new Uint8Array(await written.arrayBuffer())
}
