import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import { ApiError } from './api-error'
import type { Answer, Context } from './operations/context'
import * as executions from './operations/executions'
import * as machines from './operations/machines'
import * as tokens from './operations/tokens'
import type { Authorize } from './ports'
import { machineOfToken } from './task-token'

/** AWS JSON 1.0: the operation stands in a header, input and output are JSON bodies. */

type Operation = (context: Context, body: unknown) => Answer | Promise<Answer>

const OPERATIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['CreateStateMachine', machines.createStateMachine],
  ['UpdateStateMachine', machines.updateStateMachine],
  ['DeleteStateMachine', machines.deleteStateMachine],
  ['DescribeStateMachine', machines.describeStateMachine],
  ['DescribeStateMachineForExecution', machines.describeStateMachineForExecution],
  ['ListStateMachines', machines.listStateMachines],
  ['ValidateStateMachineDefinition', machines.validateStateMachineDefinition],
  ['StartExecution', executions.startExecution],
  ['StartSyncExecution', executions.startSyncExecution],
  ['DescribeExecution', executions.describeExecution],
  ['ListExecutions', executions.listExecutions],
  ['GetExecutionHistory', executions.getExecutionHistory],
  ['StopExecution', executions.stopExecution],
  ['SendTaskSuccess', tokens.sendTaskSuccess],
  ['SendTaskFailure', tokens.sendTaskFailure],
  ['SendTaskHeartbeat', tokens.sendTaskHeartbeat],
])

const PREFIX = 'AWSStepFunctions.'
const LARGEST_REQUEST = 4 * 1024 * 1024

const subject = z.looseObject({
  stateMachineArn: z.string().optional(),
  executionArn: z.string().optional(),
  taskToken: z.string().optional(),
})

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > LARGEST_REQUEST)
      throw new ApiError('RequestEntityTooLarge', 'Request too large', 413)
    chunks.push(bytes)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}')
  } catch {
    throw new ApiError('SerializationException', 'The request body is not JSON')
  }
}

function authorizeRequest(
  authorize: Authorize,
  name: string,
  body: unknown,
  request: IncomingMessage,
): void {
  const parsed = subject.safeParse(body)
  const { stateMachineArn, executionArn, taskToken = '' } = parsed.data ?? {}
  const resource = stateMachineArn ?? executionArn ?? machineOfToken(taskToken) ?? '*'
  try {
    authorize({ kind: 'request', action: `states:${name}`, resource, request })
  } catch (refusal) {
    const message = refusal instanceof Error ? refusal.message : String(refusal)
    throw new ApiError('AccessDeniedException', message)
  }
}

async function answer(
  context: Context,
  authorize: Authorize,
  request: IncomingMessage,
): Promise<Answer> {
  const target = String(request.headers['x-amz-target'] ?? '')
  const name = target.startsWith(PREFIX) ? target.slice(PREFIX.length) : ''
  const body = await readBody(request)
  const operation = OPERATIONS.get(name)
  if (!operation)
    throw new ApiError(
      'UnknownOperationException',
      `The operation '${target}' is not supported here`,
    )
  authorizeRequest(authorize, name, body, request)
  return operation(context, body)
}

function asApiError(fault: unknown): ApiError {
  if (fault instanceof ApiError) return fault
  if (fault instanceof z.ZodError) {
    const issues = fault.issues.map(
      ({ path, message }) =>
        `Value at '${path.join('.')}' failed to satisfy constraint: ${message}`,
    )
    const count = `${issues.length} validation error${issues.length === 1 ? '' : 's'} detected`
    return new ApiError('ValidationException', `${count}: ${issues.join('; ')}`)
  }
  const message = fault instanceof Error ? fault.message : String(fault)
  return new ApiError('InternalServerError', message, 500)
}

/** Answers one request of the Step Functions API; never rejects. */
export async function handleRequest(
  context: Context,
  authorize: Authorize,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let statusCode = 200
  let body: unknown
  try {
    body = await answer(context, authorize, request)
  } catch (fault) {
    const error = asApiError(fault)
    statusCode = error.statusCode
    body = { __type: error.code, message: error.message }
    response.setHeader('x-amzn-errortype', error.code)
  }
  response.writeHead(statusCode, {
    'content-type': 'application/x-amz-json-1.0',
    'x-amzn-requestid': crypto.randomUUID(),
  })
  response.end(JSON.stringify(body))
}
