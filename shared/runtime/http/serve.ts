import type { Hono } from 'hono'
import { defaultIsContentTypeBinary, handle } from 'hono/aws-lambda'

/**
 * An app behind the HTTP API. Files of figures go as bytes: read as text they would lose the mark by which a
 * spreadsheet knows their letters.
 */
export function serve(app: Hono): ReturnType<typeof handle> {
  return handle(app, {
    isContentTypeBinary: (type) => type.startsWith('text/csv') || defaultIsContentTypeBinary(type),
  })
}
