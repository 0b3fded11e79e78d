import * as z from 'zod'
import { ApiError, validationError } from '../api-error'
import { isValidName, stateMachineArn } from '../names'
import { page } from '../paging'
import { describeProblems, validateDefinition } from '../validate'
import type { Revision } from '../machines'
import { executionOf, machineOf, seconds, type Answer, type Context } from './context'

const paged = { maxResults: z.int().min(0).optional(), nextToken: z.string().min(1).optional() }

const ROLE_ARN = /^arn:[a-z-]+:iam::\d{12}:role\/.+$/

const createInput = z.looseObject({
  name: z.string(),
  definition: z.string(),
  roleArn: z.string(),
  type: z.string().optional(),
  publish: z.boolean().optional(),
})

function checkRole(roleArn: string): void {
  if (!ROLE_ARN.test(roleArn)) throw new ApiError('InvalidArn', `Invalid Role Arn: '${roleArn}'`)
}

function checkDefinition(context: Context, definition: string): void {
  const validation = validateDefinition(definition, { sqs: context.sqs })
  if (!validation.ok) throw new ApiError('InvalidDefinition', describeProblems(validation.problems))
}

/** Idempotent: the same machine created again is the same answer. */
export function createStateMachine(context: Context, body: unknown): Answer {
  const input = createInput.parse(body)
  if (!isValidName(input.name)) throw new ApiError('InvalidName', `Invalid Name: '${input.name}'`)
  if (input.type !== undefined && input.type !== 'STANDARD' && input.type !== 'EXPRESS')
    throw validationError(
      input.type,
      'type',
      'Member must satisfy enum value set: [STANDARD, EXPRESS]',
    )
  if (input.type === 'EXPRESS')
    throw new ApiError(
      'StateMachineTypeNotSupported',
      'Only state machines of type STANDARD are supported here',
    )
  if (input.publish === true)
    throw new ApiError('ValidationException', 'Versions of state machines are not supported here')
  checkRole(input.roleArn)
  checkDefinition(context, input.definition)
  const arn = stateMachineArn(context, input.name)
  const existing = context.machines.get(arn)
  if (existing && (existing.definition !== input.definition || existing.roleArn !== input.roleArn))
    throw new ApiError('StateMachineAlreadyExists', `State Machine Already Exists: '${arn}'`)
  const machine =
    existing ??
    context.machines.create({
      stateMachineArn: arn,
      name: input.name,
      definition: input.definition,
      roleArn: input.roleArn,
      creationDate: context.clock.now(),
    })
  return { stateMachineArn: arn, creationDate: seconds(machine.creationDate) }
}

const updateInput = z.looseObject({
  stateMachineArn: z.string(),
  definition: z.string().optional(),
  roleArn: z.string().optional(),
})

export function updateStateMachine(context: Context, body: unknown): Answer {
  const input = updateInput.parse(body)
  const current = machineOf(context, input.stateMachineArn)
  if (input.definition === undefined && input.roleArn === undefined)
    throw new ApiError(
      'MissingRequiredParameter',
      'Either the definition or the role ARN must be given',
    )
  if (input.roleArn !== undefined) checkRole(input.roleArn)
  if (input.definition !== undefined) checkDefinition(context, input.definition)
  const updated = context.machines.update(current, input, context.clock.now())
  return { updateDate: seconds(updated.updateDate), revisionId: updated.revisionId }
}

const machineInput = z.looseObject({ stateMachineArn: z.string() })

/** Executions that run go on with the definition they began with. */
export function deleteStateMachine(context: Context, body: unknown): Answer {
  context.machines.delete(machineInput.parse(body).stateMachineArn)
  return {}
}

const UNOBSERVED = {
  loggingConfiguration: { level: 'OFF', includeExecutionData: false },
  tracingConfiguration: { enabled: false },
}

function described(machine: Revision): Answer {
  return {
    stateMachineArn: machine.stateMachineArn,
    name: machine.name,
    definition: machine.definition,
    roleArn: machine.roleArn,
    ...(machine.initial ? {} : { revisionId: machine.revisionId }),
    ...UNOBSERVED,
  }
}

export function describeStateMachine(context: Context, body: unknown): Answer {
  const machine = machineOf(context, machineInput.parse(body).stateMachineArn)
  const creationDate = seconds(machine.creationDate)
  return { ...described(machine), status: 'ACTIVE', type: 'STANDARD', creationDate }
}

export function describeStateMachineForExecution(context: Context, body: unknown): Answer {
  const { executionArn } = z.looseObject({ executionArn: z.string() }).parse(body)
  const { start } = executionOf(context, executionArn)
  const machine = context.machines.revision(start.revisionId)
  if (!machine) return described(machineOf(context, start.stateMachineArn))
  return { ...described(machine), updateDate: seconds(machine.updateDate) }
}

export function listStateMachines(context: Context, body: unknown): Answer {
  const { items, ...rest } = page(context.machines.list(), z.looseObject(paged).parse(body))
  const stateMachines = items.map((machine) => ({
    stateMachineArn: machine.stateMachineArn,
    name: machine.name,
    type: 'STANDARD',
    creationDate: seconds(machine.creationDate),
  }))
  return { stateMachines, ...rest }
}

export function validateStateMachineDefinition(context: Context, body: unknown): Answer {
  const { definition } = z.looseObject({ definition: z.string() }).parse(body)
  const validation = validateDefinition(definition, { sqs: context.sqs })
  const problems = validation.ok ? [] : validation.problems
  const diagnostics = problems.map((problem) => ({ severity: 'ERROR', ...problem }))
  return { result: validation.ok ? 'OK' : 'FAIL', diagnostics, truncated: false }
}
