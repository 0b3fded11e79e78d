import type { Hono } from 'hono'
import { pageApp } from '../../shared/runtime/http/page-app'
import { activityRoutes } from './activity-routes'
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
  return pageApp(dependencies, (app) => {
    app.route('/desk', doorRoutes(dependencies))
    app.route('/desk', overviewRoutes(dependencies))
    app.route('/desk', projectRoutes(dependencies))
    app.route('/desk', waitlistRoutes(dependencies))
    app.route('/desk', incidentRoutes(dependencies))
    app.route('/desk', portfolioRoutes(dependencies))
    app.route('/desk', enterRoutes(dependencies))
    app.route('/desk', activityRoutes(dependencies))
  })
}
