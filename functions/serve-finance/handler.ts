import type { Context, Hono } from 'hono'
import type { Clock } from '../../shared/ports/outside'
import type { ProgrammeStore } from '../../shared/ports/stores'
import { dayOf } from '../../shared/domain/time'
import { httpApp, type HttpAppDependencies } from '../../shared/runtime/http/http-app'
import { keyHolder, mayOpen } from '../../shared/runtime/http/key-holder'
import type { Log } from '../../shared/runtime/log'
import { pageLanguage } from '../../shared/runtime/http/language'
import { problem } from '../../shared/runtime/http/problem'
import { revalidated } from '../../shared/runtime/http/revalidated'
import { translator, type Translate } from '../../shared/texts/language'
import { answer, ASKED_AGAIN } from './answer'
import { DOCUMENT_PATH, financeDocument } from './document'
import { readReport, type ReportProblem } from './read-report'
import { reportNames } from './reports'
import type { Books } from './reports/report'
import { replies } from './replies'
import { financeTexts, parameterTexts } from './texts'

export interface FinanceDependencies extends HttpAppDependencies, Books {
  programme: ProgrammeStore
  clock: Clock
  hashSecret: (secret: string) => string
  /** The address people reach the fund by, for links to the next page. */
  portalUrl: string
  /** About how many lines a page has, where it isn't a thousand. */
  pageRows?: number
  log: Log
}

/** How many missions are named to whoever asked for one that isn't there. */
const MISSIONS_NAMED = 40

/** The report of a path; nothing of what else somebody typed there. */
function asked(path: string): string {
  if (path === DOCUMENT_PATH) return 'document'
  return reportNames.find((name) => path === `/finance/${name}`) ?? 'none'
}

const text = (context: Context) => translator(pageLanguage(context))

function words(t: Translate, found: ReportProblem, today: string): string {
  switch (found.why) {
    case 'wrong': {
      const { parameter } = found
      return t(financeTexts.wrongParameter, { parameter, allowed: t(parameterTexts[parameter]) })
    }
    case 'badAfter':
      return t(financeTexts.wrongParameter, {
        parameter: 'after',
        allowed: t(parameterTexts.after),
      })
    case 'unknown':
      return t(financeTexts.unknownParameter, {
        parameter: found.parameter,
        known: found.known.join(', '),
      })
    case 'twice':
      return t(financeTexts.namedTwice, { parameter: found.parameter })
    case 'noMission':
      return t(financeTexts.noMission, {
        mission: found.mission,
        known: found.known.slice(0, MISSIONS_NAMED).join(', '),
      })
    case 'asOfInFuture':
      return t(financeTexts.asOfInFuture, { today })
    case 'noPeriod':
    case 'fromAfterTo':
      return t(financeTexts[found.why])
    case 'noEnvelope':
      return found.known.length === 0
        ? t(financeTexts.noEnvelopes)
        : t(financeTexts.noEnvelope, { year: found.year, known: found.known.join(', ') })
    default:
      return found satisfies never
  }
}

/** Figures for machines and spreadsheets, by key; reads only. */
export function createFinanceApp(dependencies: FinanceDependencies): Hono {
  const { clock } = dependencies

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
      if (!mayOpen(holder, 'finance'))
        return problem(context, 403, text(context)(financeTexts.otherKey))
      dependencies.log.info('Key used', { key: holder.id, report: asked(context.req.path) })
      return next()
    })

    app.use(revalidated)

    let document: ReturnType<typeof financeDocument> | undefined
    app.get(DOCUMENT_PATH, (context) => {
      context.header('Cache-Control', ASKED_AGAIN)
      return context.json((document ??= financeDocument(dependencies.portalUrl)))
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
        const t = text(context)
        const isMissing = found.problems.every(({ why }) => why === 'noEnvelope')
        const told = found.problems.map((one) => words(t, one, today)).join(' ')
        return problem(context, isMissing ? 404 : 400, told)
      })
  })
}
