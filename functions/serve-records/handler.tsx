import type { Context, Hono } from 'hono'
import { asActivityId } from '../../shared/domain/activities/activity'
import type { Role } from '../../shared/domain/people'
import { readReference } from '../../shared/domain/project/reference'
import { decisionRecord } from '../../shared/domain/record/decision-record'
import { shortValue } from '../../shared/domain/text/typed'
import { namer } from '../../shared/pages/record/names'
import { RecordPage } from '../../shared/pages/record/record-page'
import type { Clock } from '../../shared/ports/outside'
import type { LinkStore, ProgrammeStore } from '../../shared/ports/stores'
import type { HttpAppDependencies } from '../../shared/runtime/http/http-app'
import { withDeskReader } from '../../shared/runtime/http/desk-reader'
import { keyHolder, mayOpen } from '../../shared/runtime/http/key-holder'
import type { Log } from '../../shared/runtime/log'
import { pageLanguage } from '../../shared/runtime/http/language'
import { pageApp } from '../../shared/runtime/http/page-app'
import { show } from '../../shared/runtime/http/reply'
import { translator, type Language } from '../../shared/texts/language'
import { recordTexts } from '../../shared/texts/record'
import { readSources, type SourceDependencies } from './read-sources'

export interface RecordsDependencies extends SourceDependencies, HttpAppDependencies {
  programme: ProgrammeStore
  links: LinkStore
  hashSecret: (secret: string) => string
  clock: Clock
  log: Log
}

/** Who may read a project's decision record at the desk. */
const READERS: readonly Role[] = ['secretariat', 'finance', 'head-of-finance', 'auditor']

/** The decision record of a project, for the desk's people by its link and for machines by their key; reads only. */
export function createRecordsApp(dependencies: RecordsDependencies): Hono {
  const { clock, digest, hashSecret } = dependencies
  async function record(context: Context, typed: string, own?: Language): Promise<Response> {
    const projectId = readReference(typed) ?? asActivityId(shortValue(typed) ?? '')
    const sources = projectId === undefined ? undefined : await readSources(dependencies, projectId)
    if (!sources) return context.notFound()
    const made = decisionRecord(sources, digest)
    if (context.req.query('format') === 'json') return context.json({ madeAt: clock(), ...made })
    const language = pageLanguage(context, own)
    return show(
      context,
      <RecordPage
        language={language}
        record={made}
        name={namer(await dependencies.programme.read(), translator(language))}
        path={context.req.path}
        now={clock()}
      />,
    )
  }

  return pageApp(dependencies, (app) => {
    app.get('/desk/:token/records/:projectId', (context) =>
      withDeskReader(context, dependencies, READERS, ({ language }) =>
        record(context, context.req.param('projectId'), language),
      ),
    )

    app.get('/records/:projectId', async (context) => {
      const { keys } = await dependencies.programme.read()
      const header = context.req.header('authorization')
      const holder = keyHolder(header, keys, hashSecret, clock())
      const t = translator(pageLanguage(context))
      if (!holder) {
        context.header('WWW-Authenticate', 'Basic realm="WGGI records", charset="UTF-8"')
        return context.text(t(recordTexts.deskOnly), 401)
      }
      if (!mayOpen(holder, 'records')) return context.text(t(recordTexts.otherKey), 403)
      dependencies.log.info('Key used', { key: holder.id, report: 'record' })
      return record(context, context.req.param('projectId'))
    })
  })
}
