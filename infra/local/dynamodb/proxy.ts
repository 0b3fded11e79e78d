import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AccessDenied, type Authorize, type ConditionValues } from '../authorization'
import type { Principal, Principals } from '../principals'
import { readBody } from '../request-body'
import { parseJson, type Json, type JsonObject } from '../states/json'
import type { Disturbances } from '../disturbances'
import { forward } from './call'
import { disturbedCall } from './disturbed'
import type { PartitionKeyOf } from './leading-keys'
import { accessesOf, streamAccessOf, type Access } from './operations'

export interface ProxyOptions {
  readonly endpoint: string
  readonly region: string
  readonly accountId: string
  readonly principals: Principals
  readonly authorize: Authorize
  readonly disturbances: Disturbances
  readonly partitionKeyOf: PartitionKeyOf
  /** ARNs of the streams of the template. */
  readonly streams: readonly string[]
  /** Told of each request that the database accepted. */
  readonly onAccess: (accesses: readonly Access[]) => void
}

const REQUEST_LIMIT = 16 * 1024 * 1024

/** Stands in front of the database: knows who asks, what for, and whether they may. */
export async function proxyRequest(
  options: ProxyOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = String(request.headers['x-amz-target'])
  const [service = '', operation = ''] = target.split('.')
  const body = await readBody(request, REQUEST_LIMIT)
  if (body === undefined) return refuse(response, 413, 'RequestEntityTooLarge', 'Request too large')
  let accesses: Access[] = []
  const principal = options.principals.of(request)
  const isFunction = principal !== undefined
  try {
    if (service.startsWith('DynamoDBStreams')) {
      if (principal) authorizeStream(options, principal, streamAccessOf(operation, parse(body)))
    } else accesses = accessesOf(operation, parse(body), options.partitionKeyOf)
    for (const access of accesses) {
      if (principal === undefined) break
      options.authorize({
        principal,
        action: access.action,
        resource: arnOf(options, access),
        conditionKeys: conditionKeysOf(access),
      })
    }
  } catch (error) {
    if (error instanceof AccessDenied) return refuse(response, 400, error.name, error.message)
    if (error instanceof SyntaxError)
      return refuse(response, 400, 'SerializationException', error.message)
    throw error
  }
  const disturbed = isFunction && disturbedCall(options.disturbances, operation, accesses)
  if (disturbed) return answerRefusal(response, 400, disturbed)
  const answer = await forward(options.endpoint, target, body)
  if (answer.status === 200) options.onAccess(accesses)
  const headers = Object.entries(answer.headers).filter(([name]) => !HOP_BY_HOP.has(name))
  response.writeHead(answer.status, Object.fromEntries(headers)).end(answer.body)
}

function conditionKeysOf({ enclosingOperation, leadingKeys }: Access): ConditionValues {
  return {
    ...(enclosingOperation && { 'dynamodb:EnclosingOperation': enclosingOperation }),
    ...(leadingKeys.length > 0 && { 'dynamodb:LeadingKeys': leadingKeys }),
  }
}

function authorizeStream(
  { region, accountId, authorize, streams }: ProxyOptions,
  principal: Principal,
  { action, table }: { action: string; table: string },
): void {
  const named = `arn:aws:dynamodb:${region}:${accountId}:table/${table}/`
  const wanted = streams.filter((arn) => table === '*' || arn.startsWith(named))
  const [resource = `${named}stream/*`, ...orOn] = wanted
  authorize({ principal, action, resource, orOn })
}

const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding'])

function parse(body: Buffer): Json {
  return parseJson(body.toString('utf8'))
}

function arnOf({ region, accountId }: ProxyOptions, { table, index }: Access): string {
  const arn = `arn:aws:dynamodb:${region}:${accountId}:table/${table}`
  return index === undefined ? arn : `${arn}/index/${index}`
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const body = { __type: `com.amazon.coral.service#${code}`, message }
  answerRefusal(response, status, body)
}

function answerRefusal(response: ServerResponse, status: number, body: JsonObject): void {
  response
    .writeHead(status, {
      'content-type': 'application/x-amz-json-1.0',
      'x-amzn-requestid': randomUUID(),
    })
    .end(JSON.stringify(body))
}
