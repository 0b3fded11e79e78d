import { createHash } from 'node:crypto'
import type { Context, Hono } from 'hono'
import * as z from 'zod'
import { frameOf, type PaperFrame } from '../../shared/domain/council-paper/frame'
import { defaultCouncilNames } from '../../shared/domain/council-paper/masthead'
import { dayOf, daySchema } from '../../shared/domain/time'
import { PAPER_STYLES } from '../../shared/pages/council-paper/paper-styles'
import { withDeskReader, type DeskReaderDependencies } from '../../shared/runtime/http/desk-reader'
import { httpApp, type HttpAppDependencies } from '../../shared/runtime/http/http-app'
import { keyDoor } from '../../shared/runtime/http/key-door'
import { pageLanguage } from '../../shared/runtime/http/language'
import { machineReplies } from '../../shared/runtime/http/machine-replies'
import { problem } from '../../shared/runtime/http/problem'
import type { Log } from '../../shared/runtime/log'
import { paperDocument } from '../../shared/runtime/paper-document'
import type { FundedStores } from '../../shared/runtime/read-funded'
import { paperReplies } from '../../shared/texts/council-paper'
import { translator, type Language } from '../../shared/texts/language'
import { paperHtml } from './paper-html'
import { readPaper } from './read-paper'

export type CouncilReportDependencies = HttpAppDependencies &
  DeskReaderDependencies &
  FundedStores & { log: Log }

/** A page that stands alone brings its own style, named by what it is. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(PAPER_STYLES).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'`

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const fileSchema = z
  .string()
  .regex(/^[12]\d{3}(\.html|\.docx)?$/)
  .transform((file) => ({ year: Number(file.slice(0, 4)), isDocx: file.endsWith('.docx') }))

const DAYS = ['from', 'to', 'asOf'] as const

/** The paper's days as they are asked for in the address; the name of what isn't a day. */
function daysAsked(context: Context, frame: PaperFrame): PaperFrame | { wrong: string } {
  const asked: Partial<Record<(typeof DAYS)[number], string>> = {}
  for (const name of DAYS) {
    const typed = context.req.query(name)
    if (typed === undefined) continue
    const day = daySchema.safeParse(typed)
    if (!day.success) return { wrong: typed.slice(0, 40) }
    asked[name] = day.data
  }
  const whole = { ...frame, ...asked }
  return whole.from > whole.to ? { wrong: whole.from } : whole
}

/** The paper for the Council, for machines by key and for the desk's people: a page, or a document; reads only. */
export function createCouncilReportApp(dependencies: CouncilReportDependencies): Hono {
  const { clock } = dependencies

  async function paper(context: Context, own?: Language): Promise<Response> {
    const language = pageLanguage(context, own)
    const t = translator(language)
    const file = fileSchema.safeParse(context.req.param('file'))
    if (!file.success) return problem(context, 404, t(paperReplies.noSuchPaper))
    const { year, isDocx } = file.data
    const { missions, policy } = await dependencies.programme.read()
    const frame = daysAsked(context, frameOf(year, dayOf(clock()), policy.councilReport))
    if ('wrong' in frame)
      return problem(context, 400, t(paperReplies.badDay, { name: frame.wrong }))
    const names = policy.councilReport?.names ?? defaultCouncilNames
    const read = { frame, language, missions, names }
    const told = await readPaper(dependencies, read)
    context.header('Cache-Control', 'private, no-cache')
    if (isDocx) {
      context.header('Content-Type', DOCX)
      context.header(
        'Content-Disposition',
        `attachment; filename="council-report-${year}-${language}.docx"`,
      )
      return context.body(await paperDocument(told))
    }
    context.header('Content-Security-Policy', POLICY)
    return context.html(paperHtml(told))
  }

  const { noSuchPaper, readsOnly } = paperReplies
  const replies = machineReplies({ notFound: (t) => t(noSuchPaper), readsOnly })
  return httpApp(dependencies, replies, (app) => {
    app.get('/desk/:token/council-report/:file', (context) =>
      withDeskReader(context, dependencies, ({ language }) => paper(context, language)),
    )
    app.use(
      '/council-report/*',
      keyDoor(dependencies, {
        scope: 'finance',
        realm: 'WGGI report to the Council',
        report: () => 'council-report',
        otherKey: paperReplies.otherKey,
      }),
    )
    app.get('/council-report/:file', (context) => paper(context))
  })
}
