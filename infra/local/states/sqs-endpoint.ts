import * as z from 'zod'
import { jsonObject, parseJson, tryParseJson } from './json'
import { ServiceFault, type SendMessage } from './ports'

const errorBody = z.object({ __type: z.string(), message: z.string().optional() })

/** Calls SendMessage of the SQS API (AWS JSON 1.0) at an endpoint. */
export function sendAtEndpoint(endpoint: string): SendMessage {
  return async (request, { signal }) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'AmazonSQS.SendMessage',
      },
      body: JSON.stringify(request),
      signal,
    })
    const text = await response.text()
    const requestId = response.headers.get('x-amzn-requestid') ?? ''
    if (response.ok) return { body: jsonObject.parse(parseJson(text)), requestId }
    const body = errorBody.safeParse(tryParseJson(text))
    const code = body.success ? body.data.__type.split('#').at(-1) : undefined
    const message = (body.success && body.data.message) || text
    throw new ServiceFault(code ?? 'AmazonSQSException', response.status, message, requestId)
  }
}
