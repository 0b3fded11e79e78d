import * as z from 'zod'
import {
  columnKinds,
  type ColumnKind,
  type ColumnName,
  type Shape,
} from '../../shared/domain/finance/columns'
import { byValues } from '../../shared/domain/finance/totals-report'
import { daySchema, instantSchema } from '../../shared/domain/time'
import { columnTexts } from '../../shared/texts/figures'
import { nameOf } from './formats'
import type { Query } from './parameters'
import { reports, type ReportName } from './reports'
import type { Report } from './reports/report'

/** What an answer in JSON is, report by report, from the same columns that it is written by. */

const CELLS: Readonly<Record<ColumnKind, z.ZodType>> = {
  text: z.string(),
  day: daySchema,
  instant: instantSchema,
  whole: z.int(),
  money: z.int(),
  tenths: z.int(),
}

const UNITS: Readonly<Partial<Record<ColumnKind, string>>> = {
  money: ', in US cents',
  tenths: ', in tenths of a percent',
}

function cell(column: ColumnName): z.ZodType {
  const kind = columnKinds[column]
  return CELLS[kind]
    .nullable()
    .meta({ description: `${columnTexts[column].en}${UNITS[kind] ?? ''}` })
}

const ANYTHING: Query = {
  by: 'year',
  state: 'all',
  format: 'json',
  locale: 'en',
  totals: 'row',
}

/** Every shape that a report has, however it is asked for. */
function shapesOf({ shape }: Report): Shape[] {
  return byValues.flatMap((by) =>
    [{}, { mission: 'TUNIS' }, { country: 'SN' }].map((of) => shape({ ...ANYTHING, by, ...of })),
  )
}

/** An object of columns: those of each of the lists are always there, others where they are asked for. */
function objectOf(
  lists: readonly (readonly ColumnName[])[],
  schema: (column: ColumnName) => z.ZodType,
): z.ZodObject {
  const columns = [...new Set(lists.flat())]
  return z.strictObject(
    Object.fromEntries(
      columns.map((column) => {
        const isAlways = lists.every((list) => list.includes(column))
        return [nameOf(column, 'Cents'), isAlways ? schema(column) : schema(column).optional()]
      }),
    ),
  )
}

export function answerSchema(name: ReportName): z.ZodObject {
  const shapes = shapesOf(reports[name])
  return z.strictObject({
    year: z.int().optional().meta({ description: 'The envelope’s year, where one was asked for' }),
    asOf: daySchema.meta({ description: 'The day at whose end (UTC) the figures are taken' }),
    periodFrom: daySchema.nullable().meta({ description: 'The first day of booking that counts' }),
    periodTo: daySchema.meta({ description: 'The last day of booking that counts' }),
    currency: z.literal('USD'),
    rows: z.array(
      objectOf(
        shapes.map(({ columns }) => columns),
        cell,
      ),
    ),
    sums: objectOf(
      shapes.map(({ sums }) => sums),
      () => z.int(),
    ).meta({ description: 'The total of the whole report, whatever page of it this is' }),
    next: z
      .url()
      .optional()
      .meta({ description: 'Where the next page is, as the Link header says it too' }),
  })
}
