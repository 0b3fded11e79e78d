import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import type { Functions } from '../lambda/functions'
import { LambdaFault } from '../lambda/functions'
import { readBody } from '../request-body'
import { isObject, tryParseJson, type Json } from '../states/json'
import { requestEvent } from './event'
import { matchRoute, type HttpApi, type Route } from './routes'

export interface ServedApi {
  readonly api: HttpApi
  readonly accountId: string
  readonly functions: Functions
  readonly now: () => number
  /** Whether a route may invoke its function. */
  readonly mayInvoke: (route: Route, method: string) => boolean
  /** Told of each answer, with the key of the route and never the path, which may hold a secret. */
  readonly onAnswer: (
    routeKey: string,
    method: string,
    status: number,
    milliseconds: number,
  ) => void
}

/** Bytes of a request's body. */
const BODY_LIMIT = 10 * 1024 * 1024

const result = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.union([z.string(), z.null()]).optional(),
  isBase64Encoded: z.boolean().nullish(),
})

/** Answers one request as an HTTP API in front of Lambda functions does. */
export async function serveHttpApi(
  { api, accountId, functions, now, mayInvoke, onAnswer }: ServedApi,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const started = performance.now()
  const method = request.method ?? 'GET'
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  const match = matchRoute(api.routes, method, path)
  response.on('finish', () => {
    const key = match?.route.key ?? '(no-route)'
    onAnswer(key, method, response.statusCode, performance.now() - started)
  })
  if (!match) return gatewayAnswer(response, 404, 'Not Found')
  const body = await readBody(request, BODY_LIMIT)
  if (body === undefined) return gatewayAnswer(response, 413, 'Request Entity Too Large')
  const event = requestEvent(match, request, body, { apiId: api.id, accountId, now: now() })
  const { functionArn, timeoutMilliseconds } = match.route
  if (!mayInvoke(match.route, method)) return gatewayAnswer(response, 500, 'Internal Server Error')
  try {
    const outcome = await withinTime(
      functions.invoke(functionArn, JSON.stringify(event)),
      timeoutMilliseconds,
    )
    if (outcome === 'late') return gatewayAnswer(response, 503, 'Service Unavailable')
    if (outcome.functionError) return gatewayAnswer(response, 500, 'Internal Server Error')
    sendResult(response, method, tryParseJson(outcome.payload))
  } catch (error) {
    if (!(error instanceof LambdaFault)) throw error
    if (error.statusCode === 413) gatewayAnswer(response, 413, 'Request Entity Too Large')
    else if (error.statusCode === 429) gatewayAnswer(response, 503, 'Service Unavailable')
    else gatewayAnswer(response, 500, 'Internal Server Error')
  }
}

async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** A result without a status code is the body itself, as format 2.0 has it. */
function sendResult(response: ServerResponse, method: string, value: Json | undefined): void {
  if (!isObject(value) || value.statusCode === undefined) {
    const body = typeof value === 'string' ? value : JSON.stringify(value ?? null)
    return send(response, method, 200, { 'content-type': 'application/json' }, Buffer.from(body))
  }
  const parsed = result.safeParse(value)
  if (!parsed.success) return gatewayAnswer(response, 500, 'Internal Server Error')
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data
  const all: Record<string, string | string[]> = { 'content-type': 'text/plain;charset=UTF-8' }
  for (const [name, content] of Object.entries(headers ?? {})) {
    const lower = name.toLowerCase()
    if (lower !== 'content-length' && lower !== 'connection') all[lower] = String(content)
  }
  if (cookies && cookies.length > 0) all['set-cookie'] = cookies
  const bytes = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8')
  send(response, method, statusCode, all, bytes)
}

function gatewayAnswer(response: ServerResponse, status: number, message: string): void {
  const headers = { 'content-type': 'application/json' }
  send(response, 'GET', status, headers, Buffer.from(JSON.stringify({ message })))
}

function send(
  response: ServerResponse,
  method: string,
  status: number,
  headers: Record<string, string | string[]>,
  body: Buffer,
): void {
  const bodiless = method === 'HEAD' || status === 204 || status === 304
  const length = status === 204 || status === 304 ? {} : { 'content-length': body.length }
  response.writeHead(status, { ...headers, ...length })
  response.end(bodiless ? undefined : body)
}
