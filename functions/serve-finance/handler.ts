import type { Context, Hono } from 'hono'
import { dayOf } from '../../shared/domain/time'
import type { DeskReaderDependencies } from '../../shared/runtime/http/desk-reader'
import { httpApp, type HttpAppDependencies } from '../../shared/runtime/http/http-app'
import { keyDoor } from '../../shared/runtime/http/key-door'
import type { Log } from '../../shared/runtime/log'
import { pageLanguage } from '../../shared/runtime/http/language'
import { problem } from '../../shared/runtime/http/problem'
import { revalidated } from '../../shared/runtime/http/revalidated'
import { translator } from '../../shared/texts/language'
import { answer, archiveAnswer, ASKED_AGAIN } from './answer'
import { DOCUMENT_PATH, EXPORT_PATH, financeDocument } from './document'
import { deskPages } from './desk-pages'
import { exportYear } from './export-year'
import { readReport, type ReportProblem } from './read-report'
import { reportNames } from './reports'
import type { Books } from './reports/report'
import { replies } from './replies'
import { financeTexts } from './texts'
import { words } from './words'

export interface FinanceDependencies extends HttpAppDependencies, DeskReaderDependencies, Books {
  /** The address people reach the fund by, for links to the next page. */
  portalUrl: string
  /** About how many lines a page has, where it isn't a thousand. */
  pageRows?: number
  log: Log
}

/** The report of a path; nothing of what else somebody typed there. */
function asked(path: string): string {
  if (path === DOCUMENT_PATH) return 'document'
  if (path === EXPORT_PATH) return 'export'
  return reportNames.find((name) => path === `/finance/${name}`) ?? 'none'
}

const text = (context: Context) => translator(pageLanguage(context))

/** Figures for machines and spreadsheets by key, and as pages for the desk's people; reads only. */
export function createFinanceApp(dependencies: FinanceDependencies): Hono {
  const { clock } = dependencies

  function refused(context: Context, problems: readonly ReportProblem[]): Response {
    const isMissing = problems.every(({ why }) => why === 'noEnvelope')
    const told = problems.map((one) => words(text(context), one, dayOf(clock()))).join(' ')
    return problem(context, isMissing ? 404 : 400, told)
  }

  return httpApp(dependencies, replies, (app) => {
    app.route('/desk', deskPages(dependencies))

    app.use(
      '/finance/*',
      keyDoor(dependencies, {
        scope: 'finance',
        realm: 'WGGI finance',
        report: asked,
        otherKey: financeTexts.otherKey,
      }),
    )

    app.use('/finance/*', revalidated)

    let document: ReturnType<typeof financeDocument> | undefined
    app.get(DOCUMENT_PATH, (context) => {
      context.header('Cache-Control', ASKED_AGAIN)
      return context.json((document ??= financeDocument(dependencies.portalUrl)))
    })

    app.get(EXPORT_PATH, async (context) => {
      const today = dayOf(clock())
      const found = await exportYear(dependencies, new URL(context.req.url).searchParams, today)
      return 'bytes' in found ? archiveAnswer(context, found) : refused(context, found.problems)
    })

    for (const name of reportNames)
      app.get(`/finance/${name}`, async (context) => {
        const today = dayOf(clock())
        const found = await readReport(
          dependencies,
          name,
          new URL(context.req.url).searchParams,
          today,
        )
        if ('read' in found) return answer(context, dependencies, found.read)
        return refused(context, found.problems)
      })
  })
}
