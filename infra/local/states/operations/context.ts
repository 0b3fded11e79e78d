import type { VirtualClock } from '../../clock'
import { ApiError } from '../api-error'
import type { Executions, Summary } from '../executions'
import type { Json } from '../json'
import type { Machines, Revision } from '../machines'
import type { Place } from '../names'

/** What every operation works on. */
export interface Context extends Place {
  readonly clock: VirtualClock
  readonly machines: Machines
  readonly executions: Executions
  readonly sqs: boolean
}

export type Answer = Record<string, Json>

const MACHINE_ARN = /^arn:[a-z-]+:states:[a-z0-9-]+:\d{12}:stateMachine:/

export function machineOf(context: Context, stateMachineArn: string): Revision {
  const machine = context.machines.get(stateMachineArn)
  if (machine) return machine
  if (!MACHINE_ARN.test(stateMachineArn)) throw invalidArn(stateMachineArn)
  throw new ApiError(
    'StateMachineDoesNotExist',
    `State Machine Does Not Exist: '${stateMachineArn}'`,
  )
}

export function executionOf(context: Context, executionArn: string): Summary {
  const execution = context.executions.get(executionArn)
  if (!execution)
    throw new ApiError('ExecutionDoesNotExist', `Execution Does Not Exist: '${executionArn}'`)
  return execution
}

function invalidArn(arn: string): ApiError {
  return new ApiError('InvalidArn', `Invalid Arn: '${arn}'`)
}

/** Dates go over the wire as seconds since 1970. */
export function seconds(milliseconds: number): number {
  return milliseconds / 1000
}
