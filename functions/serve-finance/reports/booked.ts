import * as z from 'zod'
import { addUp, type Row, type Sums } from '../../../shared/domain/finance/columns'
import { amountsOf } from '../../../shared/domain/finance/money'
import { hasFilter } from '../../../shared/domain/finance/filter'
import { ledgerRows, ledgerShape } from '../../../shared/domain/finance/ledger-report'
import {
  filteredTotals,
  totalsRow,
  totalsShape,
  yearRow,
} from '../../../shared/domain/finance/totals-report'
import type { Envelope } from '../../../shared/domain/money/envelope'
import { endOfMonth, plusMonths } from '../../../shared/domain/time'
import type { FinanceStore, Total } from '../../../shared/ports/stores'
import { parameters } from '../parameters'
import { everyPage } from '../../../shared/runtime/every-page'
import type { Asked, Books, Report } from './report'

/** Reports of what was booked: of sums, and of the entries themselves. */

const NOTHING: Pick<Total, 'amounts' | 'grants'> = { amounts: {}, grants: 0 }

async function sumOfYear(
  finance: FinanceStore,
  year: number,
  asOf: string,
  from?: string,
): Promise<Pick<Total, 'amounts' | 'grants'>> {
  const { items } = await finance.totals(year, 'year', asOf, undefined, from)
  return items[0] ?? NOTHING
}

async function envelopeRow(finance: FinanceStore, asked: Asked, envelope: Envelope) {
  const { asOf, query } = asked
  const standing = await sumOfYear(finance, envelope.year, asOf)
  const period = query.from ? await sumOfYear(finance, envelope.year, asOf, query.from) : standing
  return yearRow(envelope, asOf, standing.amounts, period)
}

/** What was booked of a year's envelope, as far as it is asked for. */
async function filteredRows(
  { finance }: Books,
  { asOf, query }: Asked,
  { year }: Envelope,
): Promise<Row[]> {
  const entries = await everyPage((after) => finance.entries(year, asOf, after, query.from))
  return filteredTotals(query.by, query, entries).map((total) => totalsRow(query.by, year, total))
}

async function totalOf(books: Books, asked: Asked): Promise<Sums> {
  const { asOf, envelopes, query } = asked
  const ofYear = { ...asked, query: { ...query, by: 'year' as const } }
  const rows = await Promise.all(
    envelopes.map(async (envelope) => {
      if (hasFilter(query)) return filteredRows(books, ofYear, envelope)
      const { amounts, grants } = await sumOfYear(books.finance, envelope.year, asOf, query.from)
      return [{ grants, ...amountsOf(amounts) }]
    }),
  )
  return addUp(ledgerShape(query).sums, rows.flat())
}

/** Months in which something may have been booked on an envelope: from the year before it, or as asked. */
function monthsOf({ asOf, query }: Asked, { year }: Envelope): string[] {
  const months: string[] = []
  let month = query.from ?? `${year - 1}-01`
  while (month <= asOf.slice(0, 7)) {
    months.push(month)
    month = plusMonths(`${month}-01`, 1).slice(0, 7)
  }
  return months
}

async function monthRows(finance: FinanceStore, asked: Asked, envelope: Envelope) {
  const { year } = envelope
  const found = await Promise.all(
    monthsOf(asked, envelope).map(async (month) => {
      const end = endOfMonth(month)
      const until = end < asked.asOf ? end : asked.asOf
      return { month, sum: await sumOfYear(finance, year, until, month) }
    }),
  )
  return found
    .filter(({ sum }) => sum.grants !== 0 || Object.keys(sum.amounts).length > 0)
    .map(({ month, sum }) => totalsRow('month', year, { ...sum, value: `${month}-01` }))
}

export const totalsReport = {
  title: { en: 'Totals', fr: 'Totaux', es: 'Totales' },
  about: {
    en: 'Sums of what was booked, by what is chosen',
    fr: 'Sommes des écritures, selon le critère choisi',
    es: 'Sumas de lo asentado, según el criterio elegido',
  },
  parameters: z.strictObject({
    ...parameters.period,
    by: parameters.by,
    ...parameters.filters,
    ...parameters.writing,
  }),
  shape: (query) => totalsShape(query.by, query),
  async rows(books, asked, envelope, after) {
    const { by, from } = asked.query
    const { finance } = books
    if (hasFilter(asked.query)) return { items: await filteredRows(books, asked, envelope) }
    if (by === 'year') return { items: [await envelopeRow(finance, asked, envelope)] }
    if (by === 'month') return { items: await monthRows(finance, asked, envelope) }
    const { year } = envelope
    const page = await finance.totals(year, by, asked.asOf, after, from)
    const items = page.items.map((total) => totalsRow(by, year, total))
    return { items, ...(page.next !== undefined && { next: page.next }) }
  },
  total: totalOf,
} satisfies Report

export const ledgerReport = {
  title: { en: 'Ledger', fr: 'Grand livre', es: 'Libro mayor' },
  about: {
    en: 'Entries as they were booked; a reclassification is one negative and one positive entry',
    fr: 'Les écritures telles qu’elles ont été passées ; un reclassement donne une écriture négative et une écriture positive',
    es: 'Los asientos tal como se registraron; una reclasificación da un asiento negativo y otro positivo',
  },
  parameters: z.strictObject({
    ...parameters.period,
    ...parameters.filters,
    ...parameters.writing,
  }),
  shape: ledgerShape,
  async rows({ finance }, { asOf, query }, { year }, after) {
    const page = await finance.entries(year, asOf, after, query.from)
    const items = page.items.flatMap((entry) => ledgerRows(query, entry))
    return { items, ...(page.next !== undefined && { next: page.next }) }
  },
  total: totalOf,
} satisfies Report
