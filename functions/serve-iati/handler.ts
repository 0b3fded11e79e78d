import type { Context, Hono } from 'hono'
import { readReference } from '../../shared/domain/project/reference'
import { withDeskReader, type DeskReaderDependencies } from '../../shared/runtime/http/desk-reader'
import { httpApp, type HttpAppDependencies } from '../../shared/runtime/http/http-app'
import { keyDoor } from '../../shared/runtime/http/key-door'
import { pageLanguage } from '../../shared/runtime/http/language'
import { machineReplies } from '../../shared/runtime/http/machine-replies'
import { problem } from '../../shared/runtime/http/problem'
import { translator, type Language } from '../../shared/texts/language'
import type { Log } from '../../shared/runtime/log'
import type { FundedStores } from '../../shared/runtime/read-funded'
import { readActivities } from './read-activities'
import { iatiTexts } from '../../shared/texts/iati'
import { xmlOf } from '../../shared/runtime/xml'

export type IatiDependencies = HttpAppDependencies &
  DeskReaderDependencies &
  FundedStores & { log: Log }

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

  const { noSuchFile, readsOnly } = iatiTexts
  const replies = machineReplies({ notFound: (t) => t(noSuchFile), readsOnly })
  return httpApp(dependencies, replies, (app) => {
    app.get('/desk/:token/iati/activities.xml', (context) =>
      withDeskReader(context, dependencies, ({ language }) => file(context, language)),
    )

    app.use(
      '/iati/*',
      keyDoor(dependencies, {
        // The file is made of what finance may read.
        scope: 'finance',
        realm: 'WGGI IATI',
        report: () => 'iati',
        otherKey: iatiTexts.otherKey,
      }),
    )

    app.get('/iati/activities.xml', (context) => file(context))
  })
}
