import { Hono, type Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Digest } from '../../shared/domain/audit/record'
import { deskLinkState } from '../../shared/domain/links/validity'
import type { Role } from '../../shared/domain/people'
import { readReference } from '../../shared/domain/project/reference'
import type { Programme } from '../../shared/domain/programme/programme'
import { decisionRecord } from '../../shared/domain/record/decision-record'
import { renderPage } from '../../shared/pages/kit/layout'
import { ServiceError, StandingMessage, type MessageKind } from '../../shared/pages/kit/message'
import { namer } from '../../shared/pages/record/names'
import { RecordPage } from '../../shared/pages/record/record-page'
import type { LinkStore, ProgrammeStore } from '../../shared/ports/stores'
import { keyHolder } from '../../shared/runtime/http/key-holder'
import { pageLanguage } from '../../shared/runtime/http/language'
import { findLink } from '../../shared/runtime/http/link-gate'
import { securityHeaders } from '../../shared/runtime/http/security-headers'
import { translator, type Language } from '../../shared/texts/language'
import { recordTexts } from '../../shared/texts/record'
import { readSources, type SourceDependencies } from './read-sources'

export interface RecordsDependencies extends SourceDependencies {
  programme: ProgrammeStore
  links: LinkStore
  digest: Digest
  hashSecret: (secret: string) => string
  reportFailure: (reference: string, error: unknown) => void
  reference: () => string
}

/** Who may read a project's decision record at the desk. */
const READERS: readonly Role[] = ['secretariat', 'finance', 'head-of-finance', 'auditor']

type Status = 200 | 401 | 404 | 405 | 410 | 500

/** The decision record of a project, for the desk's people by its link and for machines by their key; reads only. */
export function createRecordsApp(dependencies: RecordsDependencies): Hono {
  const { clock, digest, hashSecret } = dependencies
  const app = new Hono()
  app.use(securityHeaders)

  const show = (context: Context, page: Child, status: Status = 200) =>
    context.html(renderPage(page), status)
  const message = (context: Context, kind: MessageKind, status: Status) =>
    show(context, <StandingMessage language={pageLanguage(context)} kind={kind} />, status)

  async function record(context: Context, typed: string, own?: Language): Promise<Response> {
    const projectId = readReference(typed)
    const read = projectId === undefined ? undefined : await readSources(dependencies, projectId)
    if (!read) return message(context, 'notFound', 404)
    const made = decisionRecord(read.sources, digest)
    if (context.req.query('format') === 'json') return context.json({ madeAt: clock(), ...made })
    const language = pageLanguage(context, own)
    return show(
      context,
      <RecordPage
        language={language}
        record={made}
        name={namer(read.programme, translator(language))}
        path={context.req.path}
        now={clock()}
      />,
    )
  }

  /** The registered person whose desk link is still good; `expired` once it was. */
  async function reader(token: string, programme: Programme) {
    const link = await findLink(dependencies, token)
    if (link?.purpose.type !== 'desk' || link.holder.type !== 'person') return undefined
    const { id } = link.holder
    const person = programme.people.find((one) => one.id === id)
    if (!person?.roles.some((role) => READERS.includes(role))) return undefined
    if (person.leftOn !== undefined && person.leftOn <= clock().slice(0, 10)) return undefined
    return deskLinkState(link, clock()) === 'open' ? person : 'expired'
  }

  app.get('/desk/:token/records/:projectId', async (context) => {
    const programme = await dependencies.programme.read()
    const person = await reader(context.req.param('token'), programme)
    if (person === undefined) return message(context, 'unknownLink', 404)
    if (person === 'expired') return context.redirect('/desk', 303)
    return record(context, context.req.param('projectId'), person.language)
  })

  app.get('/records/:projectId', async (context) => {
    const { keys } = await dependencies.programme.read()
    const header = context.req.header('authorization')
    if (!keyHolder(header, keys, hashSecret, clock())) {
      context.header('WWW-Authenticate', 'Basic realm="WGGI records", charset="UTF-8"')
      return context.text(translator(pageLanguage(context))(recordTexts.deskOnly), 401)
    }
    return record(context, context.req.param('projectId'))
  })

  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', (context) => {
    context.header('Allow', 'GET, HEAD')
    return message(context, 'method', 405)
  })
  app.notFound((context) => message(context, 'notFound', 404))
  app.onError((error, context) => {
    const reference = dependencies.reference()
    dependencies.reportFailure(reference, error)
    return show(
      context,
      <ServiceError language={pageLanguage(context)} reference={reference} />,
      500,
    )
  })
  return app
}
