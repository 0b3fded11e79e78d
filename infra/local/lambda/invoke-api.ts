import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AccessDenied, type Authorize } from '../authorization'
import type { Principals } from '../principals'
import { readBody } from '../request-body'
import type { AsyncInvocations } from './async-invocations'
import { functionName, LambdaFault, PAYLOAD_LIMIT, type Functions } from './functions'

export interface InvokeApiOptions {
  readonly functions: Functions
  readonly asyncInvocations: AsyncInvocations
  readonly principals: Principals
  readonly authorize: Authorize
}

const PATH = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/
const ASYNC_PAYLOAD_LIMIT = 1024 * 1024

/** Answers the Invoke operation of the Lambda API. */
export async function answerInvoke(
  { functions, asyncInvocations, principals, authorize }: InvokeApiOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const path = new URL(request.url ?? '/', 'http://local').pathname
    const name = decodeURIComponent(PATH.exec(path)?.[1] ?? '')
    if (request.method !== 'POST' || name === '') {
      throw new LambdaFault('UnknownOperationException', 404, 'The local host answers Invoke only.')
    }
    const settings = functions.settings(name)
    const principal = principals.of(request)
    const resource = settings?.arn ?? functionName(name)
    if (principal) authorize({ principal, action: 'lambda:InvokeFunction', resource })
    if (!settings) {
      throw new LambdaFault('ResourceNotFoundException', 404, `Function not found: ${name}`)
    }
    const type = String(request.headers['x-amz-invocation-type'] ?? 'RequestResponse')
    const limit = type === 'Event' ? ASYNC_PAYLOAD_LIMIT : PAYLOAD_LIMIT
    const body = await readBody(request, limit)
    if (body === undefined) {
      const text = `Request must be smaller than ${limit} bytes for the InvokeFunction operation`
      throw new LambdaFault('RequestTooLargeException', 413, text)
    }
    const event = body.length === 0 ? '{}' : body.toString('utf8')
    refuseNonJson(event)
    if (type === 'DryRun') return void response.writeHead(204, ids()).end()
    if (type === 'Event') {
      asyncInvocations.enqueue(settings.name, event)
      return void response.writeHead(202, ids()).end()
    }
    const { payload, functionError, requestId } = await functions.invoke(settings.name, event)
    const failure = functionError ? { 'x-amz-function-error': functionError } : {}
    response
      .writeHead(200, {
        'content-type': 'application/json',
        'x-amz-executed-version': '$LATEST',
        ...ids(requestId),
        ...failure,
      })
      .end(payload)
  } catch (error) {
    if (error instanceof LambdaFault) refuse(response, error.statusCode, error.code, error.message)
    else if (error instanceof AccessDenied) refuse(response, 403, error.name, error.message)
    else throw error
  }
}

function refuseNonJson(event: string): void {
  try {
    JSON.parse(event)
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    const text = `Could not parse request body into json: ${reason}`
    throw new LambdaFault('InvalidRequestContentException', 400, text)
  }
}

function ids(requestId: string = randomUUID()): Record<string, string> {
  return { 'x-amzn-requestid': requestId }
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': code, ...ids() })
    .end(JSON.stringify({ Type: 'User', Message: message, message }))
}
