import { Hono } from 'hono'
import { isContention } from '../contention'
import { allowedMethods } from './allowed-methods'
import { compressed } from './compressed'
import { copiedLinks } from './copied-links'
import { readForm } from './form-post'
import { ownFormsOnly } from './own-forms'
import type { Replies } from './replies'
import { securityHeaders } from './security-headers'

export interface HttpAppDependencies {
  /** What the addresses of pages begin with, from configuration; whoever takes forms knows it. */
  portalUrl?: string
  /** Tells operators of a failure by its reference; never what was asked or typed. */
  reportFailure: (reference: string, error: unknown) => void
  reference: () => string
}

/** Of an app whose pages have forms. */
export interface FormAppDependencies extends HttpAppDependencies {
  portalUrl: string
}

/** Seconds after which whoever met too many others may try again. */
const AGAIN_AFTER = '5'

/**
 * What every function behind the HTTP API does with a request, whatever its routes do: headers, compression,
 * refusals, and failures, of which nobody but operators learns more than a reference.
 */
export function httpApp(
  { portalUrl, reportFailure, reference }: HttpAppDependencies,
  replies: Replies,
  routes: (app: Hono) => void,
): Hono {
  const app = new Hono()
  app.use(compressed)
  app.use(securityHeaders)
  app.use(allowedMethods(app, replies))
  app.use(copiedLinks)
  app.use(ownFormsOnly(portalUrl, replies))
  routes(app)
  app.notFound((context) => replies.refused(context, 'notFound'))
  app.onError(async (error, context) => {
    // What was typed is given back, however little was done of what was asked.
    if (context.req.method === 'POST') await readForm(context)
    if (isContention(error)) {
      context.header('Retry-After', AGAIN_AFTER)
      return replies.refused(context, 'tooMany')
    }
    const shown = reference()
    reportFailure(shown, error)
    return replies.failed(context, shown)
  })
  return app
}
