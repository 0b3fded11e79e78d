import { Hono, type Context } from 'hono'
import { compress } from 'hono/compress'
import { findRuleset, rulesets } from '../../shared/domain/gender-review/rulesets'
import type { Ruleset } from '../../shared/domain/gender-review/ruleset'
import { BookletPage } from '../../shared/pages/booklet/booklet-page'
import { renderPage } from '../../shared/pages/kit/layout'
import { ServiceError, StandingMessage, type MessageKind } from '../../shared/pages/kit/message'
import { pageLanguage } from '../../shared/runtime/http/language'
import { securityHeaders } from '../../shared/runtime/http/security-headers'

export interface BookletDependencies {
  reference: () => string
  /** Tells operators of a failure by its reference. */
  reportFailure: (reference: string, error: unknown) => void
}

/** Everybody reads the same; a correction is seen within the hour. */
const CACHED = 'public, max-age=3600'

/** The booklet on gender indicators: the newest ruleset, or the one a call or an assessment names. */
export function createBookletApp(dependencies: BookletDependencies): Hono {
  const app = new Hono()
  app.use(compress())
  app.use(securityHeaders)

  const say = (context: Context, kind: MessageKind, status: 404 | 405) =>
    context.html(
      renderPage(<StandingMessage language={pageLanguage(context)} kind={kind} />),
      status,
    )
  const booklet = (context: Context, ruleset: Ruleset | undefined) => {
    if (!ruleset) return say(context, 'notFound', 404)
    context.header('Cache-Control', CACHED)
    context.header('Vary', 'Accept-Language')
    return context.html(
      renderPage(<BookletPage language={pageLanguage(context)} ruleset={ruleset} />),
    )
  }

  app.get('/booklet', (context) => booklet(context, rulesets.at(-1)))
  app.get('/booklet/:ruleset', (context) =>
    booklet(context, findRuleset(context.req.param('ruleset'))),
  )
  app.all('/booklet/*', (context) => {
    context.header('Allow', 'GET, HEAD')
    return say(context, 'method', 405)
  })
  app.notFound((context) => say(context, 'notFound', 404))
  app.onError((error, context) => {
    const reference = dependencies.reference()
    dependencies.reportFailure(reference, error)
    const page = <ServiceError language={pageLanguage(context)} reference={reference} />
    return context.html(renderPage(page), 500)
  })
  return app
}
