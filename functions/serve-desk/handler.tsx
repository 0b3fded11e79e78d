import { Hono } from 'hono'
import { ServiceError } from '../../shared/pages/kit/message'
import { pageLanguage } from '../../shared/runtime/http/language'
import { copiedLinks } from '../../shared/runtime/http/copied-links'
import { ownFormsOnly } from '../../shared/runtime/http/own-forms'
import { securityHeaders } from '../../shared/runtime/http/security-headers'
import { refuseOthers, say, show } from '../../shared/runtime/http/reply'
import type { DeskDependencies } from './dependencies'
import { doorRoutes } from './door-routes'
import { enterRoutes } from './enter-routes'
import { incidentRoutes } from './incident-routes'
import { overviewRoutes } from './overview-routes'
import { portfolioRoutes } from './portfolio-routes'
import { projectRoutes } from './project-routes'
import { waitlistRoutes } from './waitlist-routes'

/** The secretariat's and finance's pages, behind a mailed link of a few minutes. */
export function createDeskApp(dependencies: DeskDependencies): Hono {
  const app = new Hono()
  app.use(securityHeaders)
  app.use(copiedLinks)
  app.use(ownFormsOnly(dependencies.portalUrl))
  app.route('/desk', doorRoutes(dependencies))
  app.route('/desk', overviewRoutes(dependencies))
  app.route('/desk', projectRoutes(dependencies))
  app.route('/desk', waitlistRoutes(dependencies))
  app.route('/desk', incidentRoutes(dependencies))
  app.route('/desk', portfolioRoutes(dependencies))
  app.route('/desk', enterRoutes(dependencies))
  refuseOthers(app, ['/desk/*'])
  app.notFound((context) => say(context, 'notFound', 404))
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
