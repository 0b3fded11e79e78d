import type { Transition } from '../states/interpreter/turn'
import type { Rules } from './rules'

/** Raises the event by which Step Functions tells of an execution's beginning and end. */
export function raiseStatusChange(
  rules: Rules,
  { kind, executionArn, stateMachineArn, state, at }: Transition,
): void {
  if (kind !== 'started' && kind !== 'ended') return
  rules.raise('aws.states', 'Step Functions Execution Status Change', [executionArn], {
    executionArn,
    stateMachineArn,
    name: executionArn.split(':').at(-1) ?? '',
    status: kind === 'started' ? 'RUNNING' : state,
    ...(kind === 'started' ? { startDate: at } : { stopDate: at }),
  })
}
