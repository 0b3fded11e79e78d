import type { Context, Hono } from 'hono'
import type { Role } from '../../shared/domain/people'
import { readReference } from '../../shared/domain/project/reference'
import { withDeskReader, type DeskReaderDependencies } from '../../shared/runtime/http/desk-reader'
import { httpApp, type HttpAppDependencies } from '../../shared/runtime/http/http-app'
import { keyHolder, mayOpen } from '../../shared/runtime/http/key-holder'
import { pageLanguage } from '../../shared/runtime/http/language'
import { problem } from '../../shared/runtime/http/problem'
import { translator, type Language } from '../../shared/texts/language'
import type { Log } from '../../shared/runtime/log'
import { readActivities, type ActivityStores } from './read-activities'
import { replies } from './replies'
import { iatiTexts } from '../../shared/texts/iati'
import { xmlOf } from '../../shared/runtime/xml'

export type IatiDependencies = HttpAppDependencies &
  DeskReaderDependencies &
  ActivityStores & { log: Log }

/** Who may take the file from the desk. */
const READERS: readonly Role[] = ['secretariat', 'finance', 'head-of-finance', 'auditor']

/** The file is made of what finance may read. */
const SCOPE = 'finance'

/** The funded projects by the IATI standard, for machines by key and for the desk's people; reads only. */
export function createIatiApp(dependencies: IatiDependencies): Hono {
  const { clock, hashSecret } = dependencies
  async function file(context: Context, own?: Language): Promise<Response> {
    const t = translator(pageLanguage(context, own))
    const typed = context.req.query('project')
    const only = typed === undefined ? undefined : readReference(typed)
    if (typed !== undefined && only === undefined)
      return problem(context, 404, t(iatiTexts.noSuchProject, { project: typed.slice(0, 40) }))
    const programme = await dependencies.programme.read()
    const root = await readActivities(dependencies, programme, clock(), only)
    if (!root) {
      const { noSuchProject, nothing } = iatiTexts
      const said = only === undefined ? t(nothing) : t(noSuchProject, { project: only })
      return problem(context, 404, said)
    }
    context.header('Cache-Control', 'private, no-cache')
    context.header('Content-Type', 'application/xml; charset=utf-8')
    return context.body(xmlOf(root))
  }

  return httpApp(dependencies, replies, (app) => {
    app.get('/desk/:token/iati/activities.xml', (context) =>
      withDeskReader(context, dependencies, READERS, ({ language }) => file(context, language)),
    )

    app.use('/iati/*', async (context, next) => {
      const { keys } = await dependencies.programme.read()
      const header = context.req.header('authorization')
      const holder = keyHolder(header, keys, hashSecret, clock())
      const t = translator(pageLanguage(context))
      if (!holder) {
        context.header('WWW-Authenticate', 'Basic realm="WGGI IATI", charset="UTF-8"')
        return problem(context, 401, t(iatiTexts.keyNeeded))
      }
      if (!mayOpen(holder, SCOPE)) return problem(context, 403, t(iatiTexts.otherKey))
      dependencies.log.info('Key used', { key: holder.id, report: 'iati' })
      return next()
    })

    app.get('/iati/activities.xml', (context) => file(context))
  })
}
