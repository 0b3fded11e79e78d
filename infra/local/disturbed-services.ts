import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { loseAnswer, type Disturbances } from './disturbances'
import { signedFor } from './principals'

/**
 * Disturbs a call of a function, to whichever service. False when it was refused here and is not to be
 * answered again. DynamoDB's own refusals name the legs of a transaction, and are made where it is read.
 */
export function passesDisturbances(
  disturbances: Disturbances,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (disturbances.strikes('losses')) loseAnswer(response)
  const { service } = signedFor(request)
  const throttled = service === undefined ? undefined : throttles[service]
  if (!throttled || !disturbances.strikes('throttles')) return true
  request.resume()
  throttled(response)
  return false
}

const RATE_EXCEEDED = 'Rate exceeded'

/** How each service says that it is asked too often. */
const throttles: Readonly<Record<string, (response: ServerResponse) => void>> = {
  states: (response) => {
    const headers = { 'content-type': 'application/x-amz-json-1.0', ...ids() }
    response
      .writeHead(400, headers)
      .end(JSON.stringify({ __type: 'ThrottlingException', message: RATE_EXCEEDED }))
  },
  lambda: (response) => {
    const headers = {
      'content-type': 'application/json',
      'x-amzn-errortype': 'TooManyRequestsException',
      ...ids(),
    }
    response
      .writeHead(429, headers)
      .end(
        JSON.stringify({ Type: 'User', Reason: 'CallerRateLimitExceeded', message: RATE_EXCEEDED }),
      )
  },
  ses: (response) => answerXml(response, 'Throttling', 'Maximum sending rate exceeded.'),
  s3: (response) => {
    const body =
      '<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>'
    response.writeHead(503, { 'content-type': 'application/xml', ...ids() }).end(body)
  },
  sns: (response) => answerXml(response, 'Throttled', RATE_EXCEEDED),
}

function answerXml(response: ServerResponse, code: string, message: string): void {
  response
    .writeHead(400, { 'content-type': 'text/xml', ...ids() })
    .end(
      `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
    )
}

function ids(): Record<string, string> {
  return { 'x-amzn-requestid': randomUUID() }
}
