import type { Hono, MiddlewareHandler } from 'hono'
import type { Replies } from './replies'

/** Methods that routes are written for; whoever answers GET answers HEAD. */
const METHODS = ['GET', 'POST'] as const

/** No method at all: finds only what answers each method, as middleware does. */
const ANY = 'ALL'

/** The methods that have a route at this path, as an `Allow` header names them. */
function allowedAt(app: Hono, path: string): string[] {
  const found = (method: string) => app.router.match(method, path)[0].length
  const always = found(ANY)
  return METHODS.filter((method) => found(method) > always).flatMap((method) =>
    method === 'GET' ? ['GET', 'HEAD'] : [method],
  )
}

/** Refuses a method at a path that has routes for others only, before anything of the request is looked at. */
export function allowedMethods(app: Hono, replies: Replies): MiddlewareHandler {
  return async (context, next) => {
    const allowed = allowedAt(app, context.req.path)
    if (allowed.length === 0 || allowed.includes(context.req.method)) return next()
    context.header('Allow', allowed.join(', '))
    return replies.refused(context, 'method')
  }
}
