import * as z from 'zod'
import { post } from './http-post'
import { jsonObject, parseJson, tryParseJson } from './json'
import { ServiceFault, type SendMessage } from './ports'

const errorBody = z.object({ __type: z.string(), message: z.string().optional() })

/** Calls SendMessage of the SQS API (AWS JSON 1.0) at an endpoint. */
export function sendAtEndpoint(endpoint: string): SendMessage {
  return async (request, { signal }) => {
    const answer = await post(new URL(endpoint), {
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'AmazonSQS.SendMessage',
      },
      body: JSON.stringify(request),
      signal,
    })
    const requestId = answer.header('x-amzn-requestid') ?? ''
    if (answer.status < 300) return { body: jsonObject.parse(parseJson(answer.text)), requestId }
    const body = errorBody.safeParse(tryParseJson(answer.text))
    const code = body.success ? body.data.__type.split('#').at(-1) : undefined
    const message = (body.success && body.data.message) || answer.text
    throw new ServiceFault(code ?? 'AmazonSQSException', answer.status, message, requestId)
  }
}
