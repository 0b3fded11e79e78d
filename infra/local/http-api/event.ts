import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Json, JsonObject } from '../states/json'
import type { RouteMatch } from './routes'

const TEXT = /^(text\/|application\/(json|javascript|xml)\b|application\/[^;]+\+(json|xml))/
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Builds the event of payload format 2.0 that a function behind an HTTP API receives. */
export function requestEvent(
  { route, parameters }: RouteMatch,
  request: IncomingMessage,
  body: Buffer,
  place: { readonly apiId: string; readonly accountId: string; readonly now: number },
): JsonObject {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const { cookie, ...others } = request.headers
  const headers = Object.fromEntries(
    Object.entries(others).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : value]],
    ),
  )
  const sourceIp = request.socket.remoteAddress ?? '127.0.0.1'
  const host = request.headers.host ?? 'localhost'
  const requestId = randomBytes(11).toString('base64url')
  const event: Record<string, Json | undefined> = {
    version: '2.0',
    routeKey: route.key,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    cookies: cookie === undefined ? undefined : cookie.split(/;\s*/),
    headers: {
      ...headers,
      'x-forwarded-for': sourceIp,
      'x-forwarded-port': host.split(':')[1] ?? '80',
      'x-forwarded-proto': 'http',
      'x-amzn-trace-id': `Root=1-${hex(Math.floor(place.now / 1000), 8)}-${randomBytes(12).toString('hex')}`,
    },
    queryStringParameters: commaJoined(url.searchParams),
    pathParameters: Object.keys(parameters).length === 0 ? undefined : { ...parameters },
    requestContext: {
      accountId: place.accountId,
      apiId: place.apiId,
      domainName: host.split(':')[0] ?? host,
      domainPrefix: place.apiId,
      http: {
        method: request.method ?? 'GET',
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: route.key,
      stage: '$default',
      time: requestTime(new Date(place.now)),
      timeEpoch: place.now,
    },
    ...bodyOf(body, request.headers['content-type'] ?? ''),
  }
  return Object.fromEntries(
    Object.entries(event).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

/** Only texts are passed as they are; a form post is not one of them. */
function bodyOf(body: Buffer, contentType: string): JsonObject {
  if (body.length === 0) return { isBase64Encoded: false }
  const isText = TEXT.test(contentType)
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText }
}

function commaJoined(parameters: URLSearchParams): JsonObject | undefined {
  const names = new Set(parameters.keys())
  if (names.size === 0) return undefined
  return Object.fromEntries([...names].map((name) => [name, parameters.getAll(name).join(',')]))
}

function requestTime(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${two(at.getUTCDate())}/${MONTHS[at.getUTCMonth()] ?? ''}/${at.getUTCFullYear()}`
  return `${day}:${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`
}

function hex(number: number, length: number): string {
  return number.toString(16).padStart(length, '0')
}
