import * as z from 'zod'
import { post, type HttpAnswer } from './http-post'
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
    const answer = await post(url, {
      headers: { 'content-type': 'application/json', 'x-amz-invocation-type': 'RequestResponse' },
      body: payload,
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_INVOCATION)]),
    })
    if (answer.status >= 300) throw fault(answer, qualifier === undefined ? `${arn}:$LATEST` : arn)
    return {
      statusCode: answer.status,
      payload: answer.text,
      functionError: answer.header('x-amz-function-error'),
      executedVersion: answer.header('x-amz-executed-version') ?? '$LATEST',
      requestId: answer.header('x-amzn-requestid'),
    }
  }
}

function fault(answer: HttpAnswer, arn: string): ServiceFault {
  const body = errorBody.safeParse(tryParseJson(answer.text))
  const message = (body.success && (body.data.Message ?? body.data.message)) || answer.text
  const type = answer.header('x-amzn-errortype')?.split(':')[0]
  const notFound = answer.status === 404
  const code = type ?? (notFound ? 'ResourceNotFoundException' : 'ServiceException')
  return new ServiceFault(
    code,
    answer.status,
    notFound ? `Function not found: ${arn}` : message,
    answer.header('x-amzn-requestid'),
  )
}
