import { stringify } from 'csv-stringify/sync'
import type { ColumnKind } from '../../domain/finance/columns'

/** A column of a file: where its cells are, what it is called there, and what they hold. */
export interface FileColumn {
  key: string
  header: string
  kind: ColumnKind
}

export type FileRow = Readonly<Record<string, string | number | null | undefined>>

/** How numbers are written where a spreadsheet is used. */
export type Decimals = 'point' | 'comma'

function written(kind: ColumnKind, value: number): string {
  switch (kind) {
    case 'money':
      return (value / 100).toFixed(2)
    case 'tenths':
      return (value / 10).toFixed(1)
    case 'whole':
    case 'text':
    case 'day':
    case 'instant':
      return String(value)
    default:
      return kind satisfies never
  }
}

/**
 * A file that spreadsheets open with a double click: UTF-8 with the mark they know it by, lines as RFC 4180 has
 * them, numbers that are numbers, and texts that never run as formulas. With a decimal comma the fields are
 * parted by semicolons, as the spreadsheets of such countries expect.
 */
export function csvFile(
  columns: readonly FileColumn[],
  rows: readonly FileRow[],
  decimals: Decimals = 'point',
): Uint8Array<ArrayBuffer> {
  const kinds = new Map(columns.map(({ key, kind }) => [key, kind]))
  const number = (value: number, { column }: { column?: string | number | undefined }) => {
    const text = written(kinds.get(String(column)) ?? 'whole', value)
    return decimals === 'comma' ? text.replace('.', ',') : text
  }
  const text = stringify([...rows], {
    header: true,
    columns: columns.map(({ key, header }) => ({ key, header })),
    bom: true,
    record_delimiter: 'windows',
    delimiter: decimals === 'comma' ? ';' : ',',
    // Guards texts alone: a number that is below nothing begins with a minus too, and is none.
    escape_formulas: true,
    cast: { number },
  })
  return new TextEncoder().encode(text)
}
