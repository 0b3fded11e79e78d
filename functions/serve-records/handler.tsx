import type { Context, Hono } from 'hono'
import { asActivityId } from '../../shared/domain/activities/activity'
import { readReference } from '../../shared/domain/project/reference'
import { decisionRecord } from '../../shared/domain/record/decision-record'
import { shortValue } from '../../shared/domain/text/typed'
import { namer } from '../../shared/pages/record/names'
import { RecordPage } from '../../shared/pages/record/record-page'
import type { Clock } from '../../shared/ports/outside'
import type { LinkStore, ProgrammeStore } from '../../shared/ports/stores'
import type { HttpAppDependencies } from '../../shared/runtime/http/http-app'
import { withDeskReader } from '../../shared/runtime/http/desk-reader'
import { keyDoor } from '../../shared/runtime/http/key-door'
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

/** The decision record of a project, for the desk's people by its link and for machines by their key; reads only. */
export function createRecordsApp(dependencies: RecordsDependencies): Hono {
  const { clock, digest } = dependencies
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
      withDeskReader(context, dependencies, ({ language }) =>
        record(context, context.req.param('projectId'), language),
      ),
    )

    const door = keyDoor(dependencies, {
      scope: 'records',
      realm: 'WGGI records',
      report: () => 'record',
      keyNeeded: recordTexts.deskOnly,
      otherKey: recordTexts.otherKey,
      refuse: (context, status, detail) => context.text(detail, status),
    })
    app.get('/records/:projectId', door, (context) =>
      record(context, context.req.param('projectId')),
    )
  })
}
