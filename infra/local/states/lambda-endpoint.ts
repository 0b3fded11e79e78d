import * as z from 'zod'
import { tryParseJson } from './json'
import { functionArn, type Place } from './names'
import { ServiceFault, type InvokeFunction } from './ports'

const errorBody = z.object({
  Message: z.string().optional(),
  message: z.string().optional(),
})

/** Longest that AWS lets a function run, with a minute for what surrounds it; real time. */
const LONGEST_INVOCATION = 16 * 60 * 1000

/** Calls the Lambda Invoke API at an endpoint such as http://localhost:3001. */
export function invokeAtEndpoint(endpoint: string, place: Place): InvokeFunction {
  return async (functionArnOrName, payload, { signal }) => {
    const arn = functionArn(place, functionArnOrName)
    const [, , , , , , name = '', qualifier] = arn.split(':')
    const url = new URL(`/2015-03-31/functions/${encodeURIComponent(name)}/invocations`, endpoint)
    if (qualifier !== undefined) url.searchParams.set('Qualifier', qualifier)
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-amz-invocation-type': 'RequestResponse' },
      body: payload,
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_INVOCATION)]),
    })
    const text = await response.text()
    const requestId = response.headers.get('x-amzn-requestid') ?? undefined
    if (!response.ok)
      throw fault(response, text, `${arn}${qualifier === undefined ? ':$LATEST' : ''}`)
    return {
      statusCode: response.status,
      payload: text,
      functionError: response.headers.get('x-amz-function-error') ?? undefined,
      executedVersion: response.headers.get('x-amz-executed-version') ?? '$LATEST',
      requestId,
    }
  }
}

function fault(response: Response, text: string, arn: string): ServiceFault {
  const body = errorBody.safeParse(tryParseJson(text))
  const message = (body.success && (body.data.Message ?? body.data.message)) || text
  const type = response.headers.get('x-amzn-errortype')?.split(':')[0]
  const notFound = response.status === 404
  const code = type ?? (notFound ? 'ResourceNotFoundException' : 'ServiceException')
  const text_ = notFound ? `Function not found: ${arn}` : message
  const requestId = response.headers.get('x-amzn-requestid') ?? undefined
  return new ServiceFault(code, response.status, text_, requestId)
}
