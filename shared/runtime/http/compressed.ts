import type { MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'

/** Bytes below which an answer fits into one packet as it is. */
const WORTHWHILE = 1024

const gzip = compress()
const answered = () => Promise.resolve()

/** Sends what is long compressed. Hono alone would also compress what is short, since no answer here says its length. */
export const compressed: MiddlewareHandler = async (context, next) => {
  await next()
  const body = await context.res.clone().arrayBuffer()
  if (body.byteLength >= WORTHWHILE) await gzip(context, answered)
}
