import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { signedFor } from './principals'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface AwsServices {
  readonly dynamodb: Handler
  readonly states: Handler
  readonly lambda: Handler
  readonly mail: Handler
  readonly topics: Handler
  readonly storage: Handler
  readonly control: Handler
}

/** One address for every AWS service: the protocol of a request tells which one it is for. */
export async function answerAws(
  services: AwsServices,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const handler = choose(services, request)
  if (handler) return handler(request, response)
  const { service } = signedFor(request)
  const message = `The local host doesn't serve ${service ?? 'this'}: ${request.method} ${request.url?.split('?')[0]}.`
  response
    .writeHead(501, {
      'content-type': 'application/x-amz-json-1.0',
      'x-amzn-errortype': 'NotImplementedByLocalHost',
      'x-amzn-requestid': randomUUID(),
    })
    .end(JSON.stringify({ __type: 'NotImplementedByLocalHost', message }))
}

function choose(services: AwsServices, request: IncomingMessage): Handler | undefined {
  const url = request.url ?? '/'
  if (url.startsWith('/__local/')) return services.control
  const target = String(request.headers['x-amz-target'] ?? '')
  if (/^DynamoDB(Streams)?_20120810\./.test(target)) return services.dynamodb
  if (target.startsWith('AWSStepFunctions.')) return services.states
  if (url.startsWith('/2015-03-31/functions/')) return services.lambda
  const { service } = signedFor(request)
  if (service === 'ses') return services.mail
  if (service === 'sns') return services.topics
  if (service === 's3') return services.storage
  return undefined
}
