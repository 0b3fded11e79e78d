import * as z from 'zod'
import { ApiError } from '../api-error'
import type { TokenAnswer } from '../executions'
import { tryParseJson } from '../json'
import { LIMITS } from '../limits'
import { failureTexts } from '../interpreter/flow'
import type { Answer, Context } from './context'

const taskToken = z.string().min(1).max(LIMITS.tokenCharacters)

function checked(answer: TokenAnswer): Answer {
  if (answer === 'invalid') throw new ApiError('InvalidToken', "Invalid Token: 'Invalid token'")
  if (answer === 'unknown')
    throw new ApiError('TaskDoesNotExist', "Task does not exist: 'Provided task does not exist'")
  if (answer === 'closed')
    throw new ApiError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'")
  return {}
}

const successInput = z.looseObject({ taskToken, output: z.string() })

export async function sendTaskSuccess(context: Context, body: unknown): Promise<Answer> {
  const input = successInput.parse(body)
  const output = tryParseJson(input.output)
  if (output === undefined)
    throw new ApiError('InvalidOutput', `Invalid Output: '${input.output.slice(0, 100)}'`)
  if (Buffer.byteLength(input.output) > LIMITS.payloadBytes)
    throw new ApiError('InvalidOutput', `Invalid Output: larger than ${LIMITS.payloadBytes} bytes`)
  return checked(await context.executions.answer(input.taskToken, { ok: true, output }))
}

const failureInput = z.looseObject({
  taskToken,
  error: z.string().max(LIMITS.errorCharacters).optional(),
  cause: z.string().max(LIMITS.causeCharacters).optional(),
})

export async function sendTaskFailure(context: Context, body: unknown): Promise<Answer> {
  const input = failureInput.parse(body)
  const failure = failureTexts(input)
  return checked(await context.executions.answer(input.taskToken, { ok: false, failure }))
}

export async function sendTaskHeartbeat(context: Context, body: unknown): Promise<Answer> {
  const input = z.looseObject({ taskToken }).parse(body)
  return checked(await context.executions.heartbeat(input.taskToken))
}
