import type { Hono } from 'hono'
import { pageApp } from '../../shared/runtime/http/page-app'
import { answerRoutes } from './answer-routes'
import { assetRoutes } from './asset-routes'
import { confidentialRoutes } from './confidential-routes'
import type { PortalDependencies } from './dependencies'
import { formRoutes } from './form-routes'
import { linksRoutes } from './links-routes'
import { offerRoutes } from './offer-routes'
import { projectRoutes } from './project-routes'
import { startRoutes } from './start-routes'

/** The mission pages: the first page, forms, projects and offers behind mailed links. */
export function createPortalApp(dependencies: PortalDependencies): Hono {
  return pageApp(dependencies, (app) => {
    app.route('/assets', assetRoutes())
    app.route('/', startRoutes(dependencies))
    app.route('/', linksRoutes(dependencies))
    app.route('/drafts', formRoutes(dependencies, 'drafts'))
    app.route('/reports', formRoutes(dependencies, 'reports'))
    app.route('/amendments', formRoutes(dependencies, 'amendments'))
    app.route('/projects', projectRoutes(dependencies))
    app.route('/offers', offerRoutes(dependencies))
    app.route('/answers', answerRoutes(dependencies))
    app.route('/confidential', confidentialRoutes(dependencies))
  })
}
