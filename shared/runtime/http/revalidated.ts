import type { MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'

const tag = etag()

/**
 * Gives what may be kept a tag, and answers whoever has it already with 304. Not for pages behind links, which
 * nobody keeps.
 */
export const revalidated: MiddlewareHandler = async (context, next) => {
  await tag(context, next)
  if (context.res.headers.has('ETag')) context.header('Vary', 'Accept-Encoding', { append: true })
}
