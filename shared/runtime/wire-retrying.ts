import { LambdaClient } from '@aws-sdk/client-lambda'
import { openDynamo } from '../adapters/dynamo-client'
import { DynamoOutboxStore } from '../adapters/dynamo-outbox-store'
import { LambdaConsumers } from '../adapters/lambda-consumers'
import { systemClock } from '../adapters/system'
import { openLog } from './log'
import { openMeasure } from './metrics'

interface RetryingVariables {
  OUTBOX_TABLE: string
  SEND_MAIL_FUNCTION: string
  ADVANCE_WORKFLOWS_FUNCTION: string
}

/** What hands pending items to their functions, connected to what the environment names. */
export function openRetrying(variables: RetryingVariables) {
  return {
    outbox: new DynamoOutboxStore(openDynamo(), { Outbox: variables.OUTBOX_TABLE }),
    consumers: new LambdaConsumers(new LambdaClient({}), {
      mail: variables.SEND_MAIL_FUNCTION,
      start: variables.ADVANCE_WORKFLOWS_FUNCTION,
      complete: variables.ADVANCE_WORKFLOWS_FUNCTION,
    }),
    clock: systemClock,
    log: openLog(),
    measure: openMeasure(),
  }
}
