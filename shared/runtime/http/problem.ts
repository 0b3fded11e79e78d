import type { Context } from 'hono'

/**
 * Tells a machine why it gets nothing, as a problem (RFC 9457), with its words under `error` too, where those who
 * know no problems look. By `reference` operators find a failure in the log.
 */
export function problem(
  context: Context,
  status: 400 | 401 | 403 | 404 | 405 | 429 | 500,
  detail: string,
  reference?: string,
): Response {
  const told = { status, detail, error: detail, ...(reference !== undefined && { reference }) }
  return context.body(JSON.stringify(told), status, { 'Content-Type': 'application/problem+json' })
}
