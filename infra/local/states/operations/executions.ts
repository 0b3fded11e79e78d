import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { ApiError, validationError } from '../api-error'
import type { Summary } from '../executions'
import { presentEvent } from '../history'
import { tryParseJson } from '../json'
import { LIMITS } from '../limits'
import { executionArn, isValidName } from '../names'
import { page } from '../paging'
import { executionOf, machineOf, seconds, type Answer, type Context } from './context'

const paged = { maxResults: z.int().min(0).optional(), nextToken: z.string().min(1).optional() }

const startInput = z.looseObject({
  stateMachineArn: z.string(),
  name: z.string().optional(),
  input: z.string().optional(),
})

/** Idempotent by name and input while the execution runs. */
export async function startExecution(context: Context, body: unknown): Promise<Answer> {
  const request = startInput.parse(body)
  const machine = machineOf(context, request.stateMachineArn)
  const name = request.name ?? randomUUID()
  const input = request.input ?? '{}'
  if (!isValidName(name)) throw new ApiError('InvalidName', `Invalid Name: '${name}'`)
  checkInput(input)
  const arn = executionArn(machine.stateMachineArn, name)
  const existing = context.executions.get(arn)
  if (existing) {
    const { start, end } = existing
    if (end || start.input !== input)
      throw new ApiError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`)
    return { executionArn: arn, startDate: seconds(start.startDate) }
  }
  const { startDate } = await context.executions.start({
    executionArn: arn,
    name,
    stateMachineArn: machine.stateMachineArn,
    revisionId: machine.revisionId,
    roleArn: machine.roleArn,
    input,
  })
  return { executionArn: arn, startDate: seconds(startDate) }
}

function checkInput(input: string): void {
  if (Buffer.byteLength(input) > LIMITS.payloadBytes)
    throw validationError(
      '<input>',
      'input',
      `Member must have length less than or equal to ${LIMITS.payloadBytes}`,
    )
  if (tryParseJson(input) === undefined)
    throw new ApiError(
      'InvalidExecutionInput',
      "Invalid State Machine Execution Input: 'Invalid execution input.'",
    )
}

export function startSyncExecution(context: Context, body: unknown): Answer {
  machineOf(context, startInput.parse(body).stateMachineArn)
  throw new ApiError(
    'StateMachineTypeNotSupported',
    'This operation is not supported by this type of state machine',
  )
}

const executionInput = z.looseObject({ executionArn: z.string() })

function summary({ start, end }: Summary): Answer {
  return {
    executionArn: start.executionArn,
    stateMachineArn: start.stateMachineArn,
    name: start.name,
    status: end?.status ?? 'RUNNING',
    startDate: seconds(start.startDate),
    ...(end ? { stopDate: seconds(end.stopDate) } : {}),
    redriveCount: 0,
  }
}

export function describeExecution(context: Context, body: unknown): Answer {
  const execution = executionOf(context, executionInput.parse(body).executionArn)
  const { start, end } = execution
  return {
    ...summary(execution),
    input: start.input,
    inputDetails: { included: true },
    ...(end?.output === undefined ? {} : { output: end.output, outputDetails: { included: true } }),
    ...(end?.error === undefined ? {} : { error: end.error }),
    ...(end?.cause === undefined ? {} : { cause: end.cause }),
    redriveStatus: 'NOT_REDRIVABLE',
    redriveStatusReason: end
      ? 'Redrive is not supported here'
      : 'Execution is RUNNING and cannot be redriven',
  }
}

const STATUSES = ['SUCCEEDED', 'TIMED_OUT', 'PENDING_REDRIVE', 'ABORTED', 'FAILED', 'RUNNING']

const listInput = z.looseObject({
  stateMachineArn: z.string(),
  statusFilter: z.string().optional(),
  ...paged,
})

export function listExecutions(context: Context, body: unknown): Answer {
  const { stateMachineArn, statusFilter, ...request } = listInput.parse(body)
  if (statusFilter !== undefined && !STATUSES.includes(statusFilter))
    throw validationError(
      statusFilter,
      'statusFilter',
      `Member must satisfy enum value set: [${STATUSES.join(', ')}]`,
    )
  machineOf(context, stateMachineArn)
  const all = context.executions.list(stateMachineArn).map(summary)
  const chosen = all.filter(({ status }) => statusFilter === undefined || status === statusFilter)
  const { items, ...rest } = page(chosen, request)
  return { executions: items, ...rest }
}

const historyInput = z.looseObject({
  executionArn: z.string(),
  reverseOrder: z.boolean().optional(),
  includeExecutionData: z.boolean().optional(),
  ...paged,
})

export function getExecutionHistory(context: Context, body: unknown): Answer {
  const request = historyInput.parse(body)
  executionOf(context, request.executionArn)
  const events = context.executions.read(request.executionArn)?.events ?? []
  const ordered = request.reverseOrder === true ? events.toReversed() : events
  const { items, ...rest } = page(ordered, request)
  const includeData = request.includeExecutionData !== false
  return { events: items.map((event) => presentEvent(event, includeData)), ...rest }
}

const stopInput = z.looseObject({
  executionArn: z.string(),
  error: z.string().max(LIMITS.errorCharacters).optional(),
  cause: z.string().max(LIMITS.causeCharacters).optional(),
})

/** Stopping what has ended already is no error, and changes nothing. */
export async function stopExecution(context: Context, body: unknown): Promise<Answer> {
  const { executionArn: arn, error, cause } = stopInput.parse(body)
  executionOf(context, arn)
  await context.executions.stop(arn, error, cause)
  const { end } = executionOf(context, arn)
  return { stopDate: seconds(end?.stopDate ?? context.clock.now()) }
}
