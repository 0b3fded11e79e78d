import { stringify } from 'csv-stringify/sync'
import type { Context, Hono } from 'hono'
import * as z from 'zod'
import { spreadsheetDollars } from '../../shared/domain/forms/numbers'
import type { Clock } from '../../shared/ports/outside'
import type { FinanceStore, ProgrammeStore, Total } from '../../shared/ports/stores'
import { httpApp, type HttpAppDependencies } from '../../shared/runtime/http/http-app'
import { pageLanguage } from '../../shared/runtime/http/language'
import { problem } from '../../shared/runtime/http/problem'
import { revalidated } from '../../shared/runtime/http/revalidated'
import { translator } from '../../shared/texts/language'
import { keyHolder } from '../../shared/runtime/http/key-holder'
import { listQuerySchema, totalsQuerySchema, typedQuery, type ListQuery } from './query'
import { carryOverTable, ledgerTable, totalsTable, type Row, type Table } from './rows'
import { replies } from './replies'
import { financeTexts } from './texts'

export interface FinanceDependencies extends HttpAppDependencies {
  finance: FinanceStore
  programme: ProgrammeStore
  clock: Clock
  hashSecret: (secret: string) => string
  /** The address people reach the fund by, for links to the next page. */
  portalUrl: string
}

/** Kept by its reader alone, who asks each time whether it still holds. */
const ASKED_AGAIN = 'private, no-cache'

const text = (context: Context) => translator(pageLanguage(context))

/** Cents as dollars with two decimals, as spreadsheets expect, under a name that says so. */
function forSpreadsheet(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) =>
      name.endsWith('Cents') && typeof value === 'number'
        ? [name.replace(/Cents$/, 'Usd'), spreadsheetDollars(value)]
        : [name, value],
    ),
  )
}

function answer(
  context: Context,
  query: ListQuery,
  asOf: string,
  table: Table,
  next?: string,
): Response {
  context.header('Cache-Control', ASKED_AGAIN)
  if (next !== undefined) context.header('Link', `<${next}>; rel="next"`)
  if (query.format === 'json') {
    return context.json({
      year: query.year,
      asOf,
      currency: 'USD',
      ...table,
      ...(next !== undefined && { next }),
    })
  }
  const rows = [...table.rows, table.sums].map(forSpreadsheet)
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const csv = stringify(rows, { header: true, columns, bom: true, escape_formulas: true })
  context.header('Content-Type', 'text/csv; charset=utf-8')
  return context.body(csv)
}

/** Totals, ledger and carry-over for machines and spreadsheets; reads only. */
export function createFinanceApp(dependencies: FinanceDependencies): Hono {
  const { finance, clock } = dependencies
  const wrongQuery = (context: Context, error: z.ZodError) =>
    problem(
      context,
      400,
      text(context)(financeTexts.wrongQuery, { details: z.prettifyError(error) }),
    )
  const asOfDay = (query: ListQuery, byDefault: string) => query.asOf ?? byDefault
  const today = () => clock().slice(0, 10)
  const nextPage = (context: Context, after: string | undefined) => {
    if (after === undefined) return undefined
    const url = new URL(context.req.path, dependencies.portalUrl)
    url.search = new URL(context.req.url).search
    url.searchParams.set('after', after)
    return url.href
  }
  const everyTotal = async (year: number, dimension: 'project-status', asOf: string) => {
    const all: Total[] = []
    let after: string | undefined
    do {
      const page = await finance.totals(year, dimension, asOf, after)
      all.push(...page.items)
      after = page.next
    } while (after !== undefined)
    return all
  }
  const envelopeOf = async (year: number) => {
    const envelopes = await finance.envelopes()
    return envelopes.find((envelope) => envelope.year === year)
  }

  return httpApp(dependencies, replies, (app) => {
    app.use(async (context, next) => {
      const { keys } = await dependencies.programme.read()
      const holder = keyHolder(
        context.req.header('authorization'),
        keys,
        dependencies.hashSecret,
        clock(),
      )
      if (!holder) {
        context.header('WWW-Authenticate', 'Basic realm="WGGI finance", charset="UTF-8"')
        return problem(context, 401, text(context)(financeTexts.keyNeeded))
      }
      return next()
    })

    app.use(revalidated)

    app.get('/finance/totals', async (context) => {
      const parsed = totalsQuerySchema.safeParse(typedQuery(context.req.query()))
      if (!parsed.success) return wrongQuery(context, parsed.error)
      const query = parsed.data
      const asOf = asOfDay(query, today())
      const envelope = await envelopeOf(query.year)
      if (!envelope) {
        return problem(context, 404, text(context)(financeTexts.noEnvelope, { year: query.year }))
      }
      const page = await finance.totals(query.year, query.by, asOf, query.after)
      const table = totalsTable(query.year, query.by, page.items, envelope, asOf)
      return answer(context, query, asOf, table, nextPage(context, page.next))
    })

    app.get('/finance/ledger', async (context) => {
      const parsed = listQuerySchema.safeParse(typedQuery(context.req.query()))
      if (!parsed.success) return wrongQuery(context, parsed.error)
      const query = parsed.data
      const asOf = asOfDay(query, today())
      if (!(await envelopeOf(query.year))) {
        return problem(context, 404, text(context)(financeTexts.noEnvelope, { year: query.year }))
      }
      const page = await finance.entries(query.year, asOf, query.after)
      return answer(context, query, asOf, ledgerTable(page.items), nextPage(context, page.next))
    })

    app.get('/finance/carry-over', async (context) => {
      const parsed = listQuerySchema.safeParse(typedQuery(context.req.query()))
      if (!parsed.success) return wrongQuery(context, parsed.error)
      const query = parsed.data
      const asOf = asOfDay(query, `${query.year}-12-31`)
      if (!(await envelopeOf(query.year))) {
        return problem(context, 404, text(context)(financeTexts.noEnvelope, { year: query.year }))
      }
      const totals = await everyTotal(query.year, 'project-status', asOf)
      return answer(context, query, asOf, carryOverTable(totals))
    })
  })
}
