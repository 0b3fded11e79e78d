import type { Context, MiddlewareHandler } from 'hono'
import type { Replies } from './replies'

const READING = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whether a request comes from a page of ours. Browsers say so themselves; older ones name the page's origin,
 * which is `null` where it is withheld, as our pages have it.
 */
function isOwn(context: Context, origin: string | undefined): boolean {
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const from = context.req.header('origin')
  return from === undefined || from === 'null' || from === origin
}

/**
 * A page of another site can't act here: the link is the only authority, and its forms are ours alone.
 * `portalUrl` is what our addresses begin with, by configuration: what a request calls its host is anybody's.
 */
export function ownFormsOnly(portalUrl: string | undefined, replies: Replies): MiddlewareHandler {
  const origin = portalUrl === undefined ? undefined : new URL(portalUrl).origin
  return async (context, next) =>
    READING.includes(context.req.method) || isOwn(context, origin)
      ? next()
      : replies.refused(context, 'crossSite')
}
