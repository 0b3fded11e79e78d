import type { Context, Hono } from 'hono'
import type { Role } from '../../shared/domain/people'
import { readReference } from '../../shared/domain/project/reference'
import { withDeskReader, type DeskReaderDependencies } from '../../shared/runtime/http/desk-reader'
import { httpApp, type HttpAppDependencies } from '../../shared/runtime/http/http-app'
import { keyDoor } from '../../shared/runtime/http/key-door'
import { pageLanguage } from '../../shared/runtime/http/language'
import { problem } from '../../shared/runtime/http/problem'
import { translator, type Language } from '../../shared/texts/language'
import type { Log } from '../../shared/runtime/log'
import type { FundedStores } from '../../shared/runtime/read-funded'
import { readActivities } from './read-activities'
import { replies } from './replies'
import { iatiTexts } from '../../shared/texts/iati'
import { xmlOf } from '../../shared/runtime/xml'

export type IatiDependencies = HttpAppDependencies &
  DeskReaderDependencies &
  FundedStores & { log: Log }

/** Who may take the file from the desk. */
const READERS: readonly Role[] = ['secretariat', 'finance', 'head-of-finance', 'auditor']

/** The file is made of what finance may read. */
const SCOPE = 'finance'

/** The funded projects by the IATI standard, for machines by key and for the desk's people; reads only. */
export function createIatiApp(dependencies: IatiDependencies): Hono {
  const { clock } = dependencies
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

    const { keyNeeded, otherKey } = iatiTexts
    const door = { report: 'iati', realm: 'WGGI IATI', keyNeeded, otherKey }
    app.use('/iati/*', keyDoor(dependencies, { scope: SCOPE, ...door }))

    app.get('/iati/activities.xml', (context) => file(context))
  })
}
