import type { Disturbances } from '../disturbances'
import type { JsonObject } from '../states/json'
import type { Access } from './operations'

const MODEL = 'com.amazonaws.dynamodb.v20120810'
const CONFLICT = { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' }
const THROTTLE = {
  Code: 'ThrottlingError',
  Message:
    'Throughput exceeds the current capacity of your table or index. DynamoDB is automatically scaling your table or index so please try again shortly.',
}
const SINGLE_WRITES = new Set(['PutItem', 'UpdateItem', 'DeleteItem'])

/** DynamoDB's refusal of a call, when a disturbance strikes; undefined when the call is to be done. */
export function disturbedCall(
  disturbances: Disturbances,
  operation: string,
  accesses: readonly Access[],
): JsonObject | undefined {
  const isTransaction = operation.startsWith('Transact')
  if (isTransaction || SINGLE_WRITES.has(operation)) {
    if (disturbances.strikes('conflicts')) {
      return isTransaction
        ? cancelled(accesses.length, disturbances.pick(accesses.length), CONFLICT)
        : refusal(`${MODEL}#TransactionConflictException`, CONFLICT.Message)
    }
  }
  if (!disturbances.strikes('throttles')) return undefined
  if (isTransaction) {
    return cancelled(accesses.length, disturbances.pick(accesses.length), THROTTLE)
  }
  return disturbances.pick(2) === 0
    ? refusal(
        `${MODEL}#ProvisionedThroughputExceededException`,
        'The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API.',
      )
    : refusal('com.amazon.coral.availability#ThrottlingException', THROTTLE.Message)
}

function refusal(type: string, message: string): JsonObject {
  return { __type: type, message }
}

/** One leg is the reason; the others are named as `None`, in the order of the legs. */
function cancelled(
  legs: number,
  at: number,
  reason: { readonly Code: string; readonly Message: string },
): JsonObject {
  const reasons = Array.from({ length: legs }, (_, leg) => (leg === at ? reason : { Code: 'None' }))
  const codes = reasons.map(({ Code }) => Code).join(', ')
  return {
    __type: `${MODEL}#TransactionCanceledException`,
    CancellationReasons: reasons,
    Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
  }
}
