import { gunzipSync } from 'node:zlib'
import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { expect, test } from 'vitest'
import { aDraft } from '../../support/builders'
import { Bench } from './bench'

/** A request as an HTTP API hands it to a function: payload format 2.0, bodies of forms in base64. */
function event(method: string, path: string, body?: string): LambdaEvent {
  const headers: Record<string, string> = {
    'accept-encoding': 'gzip, deflate, br',
    host: 'api.example',
    ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
  }
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers,
    body: body === undefined ? null : Buffer.from(body).toString('base64'),
    isBase64Encoded: body !== undefined,
    requestContext: { http: { method, path }, domainName: 'api.example' },
  } as unknown as LambdaEvent
}

test('behind the gateway pages travel compressed, and a form’s words arrive as they were typed', async () => {
  const bench = new Bench()
  const token = bench.draft(aDraft())
  const handler = handle(bench.app)
  const page = await handler(event('GET', `/drafts/${token}`))
  expect(page.isBase64Encoded).toBe(true)
  expect(page.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-store' })
  expect(gunzipSync(Buffer.from(page.body, 'base64')).toString()).toContain('<!doctype html>')

  const title = 'Femmes à l’œuvre : 50 % & plus'
  const body = new URLSearchParams({ title, revision: '0', do: 'save' }).toString()
  const saved = await handler(event('POST', `/drafts/${token}/project`, body))
  expect(saved.statusCode).toBe(303)
  expect(saved.headers?.location).toMatch(new RegExp(`^/drafts/${token}/place-and-time`))
  expect(bench.fund.drafts.get('draft-1')?.answers).toMatchObject({ title })
})

test('asking only whether a page is there gets no page', async () => {
  const bench = new Bench()
  const answer = await handle(bench.app)(event('HEAD', '/'))
  expect(answer.statusCode).toBe(200)
  expect(answer.body).toBe('')
})
