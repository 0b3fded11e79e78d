import { SFNClient } from '@aws-sdk/client-sfn'
import { openDynamo } from '../adapters/dynamo-client'
import { DynamoOutboxStore } from '../adapters/dynamo-outbox-store'
import { DynamoTaskStore } from '../adapters/dynamo-task-store'
import { SfnWorkflowEngine, type StateMachines } from '../adapters/sfn-workflow-engine'
import { systemClock } from '../adapters/system'
import { openLog } from './log'

interface AdvancingVariables {
  HUMAN_TASKS_TABLE: string
  OUTBOX_TABLE: string
  WORKFLOW_ARNS: StateMachines
}

/** What talks to the workflows, connected to what the environment names. */
export function openAdvancing(variables: AdvancingVariables) {
  const client = openDynamo()
  return {
    outbox: new DynamoOutboxStore(client, { Outbox: variables.OUTBOX_TABLE }),
    tasks: new DynamoTaskStore(client, { HumanTasks: variables.HUMAN_TASKS_TABLE }),
    engine: new SfnWorkflowEngine(new SFNClient({ maxAttempts: 6 }), variables.WORKFLOW_ARNS),
    clock: systemClock,
    log: openLog(),
  }
}
