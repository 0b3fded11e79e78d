import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { assets } from '../../shared/pages/kit/assets'
import { ServiceError } from '../../shared/pages/kit/message'
import { ContentionError } from '../../shared/runtime/act'
import { pageLanguage } from '../../shared/runtime/http/language'
import { copiedLinks } from '../../shared/runtime/http/copied-links'
import { ownFormsOnly } from '../../shared/runtime/http/own-forms'
import { securityHeaders } from '../../shared/runtime/http/security-headers'
import { say, show } from '../../shared/runtime/http/reply'
import { answerRoutes } from './answer-routes'
import { confidentialRoutes } from './confidential-routes'
import type { PortalDependencies } from './dependencies'
import { formRoutes } from './form-routes'
import { linksRoutes } from './links-routes'
import { offerRoutes } from './offer-routes'
import { projectRoutes } from './project-routes'
import { CrowdedDraftError } from './save-section'
import { startRoutes } from './start-routes'

/** The mission pages: the first page, forms, projects and offers behind mailed links. */
export function createPortalApp(dependencies: PortalDependencies): Hono {
  const app = new Hono()
  app.use(compress())
  app.use(securityHeaders)
  app.use(copiedLinks)
  app.use(ownFormsOnly(dependencies.portalUrl))

  app.get('/assets/:name', (context) => {
    const { path } = context.req
    const asset = Object.hasOwn(assets, path) ? assets[path] : undefined
    if (!asset) return say(context, 'notFound', 404)
    return context.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  })
  app.route('/', startRoutes(dependencies))
  app.route('/', linksRoutes(dependencies))
  app.route('/drafts', formRoutes(dependencies, 'drafts'))
  app.route('/reports', formRoutes(dependencies, 'reports'))
  app.route('/amendments', formRoutes(dependencies, 'amendments'))
  app.route('/projects', projectRoutes(dependencies))
  app.route('/offers', offerRoutes(dependencies))
  app.route('/answers', answerRoutes(dependencies))
  app.route('/confidential', confidentialRoutes(dependencies))

  app.notFound((context) => say(context, 'notFound', 404))
  app.onError((error, context) => {
    if (error instanceof ContentionError || error instanceof CrowdedDraftError) {
      context.header('Retry-After', '5')
      return say(context, 'tooMany', 429)
    }
    const reference = dependencies.reference()
    dependencies.reportFailure(reference, error)
    const page = <ServiceError language={pageLanguage(context)} reference={reference} />
    return show(context, page, 500)
  })
  return app
}
