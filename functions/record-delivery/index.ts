import { openDynamo } from '../../shared/adapters/dynamo-client'
import { DynamoDeliveryStore } from '../../shared/adapters/dynamo-delivery-store'
import { openLog } from '../../shared/runtime/log'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const { DELIVERIES_TABLE } = environmentSchema.parse(process.env)
const deliveries = new DynamoDeliveryStore(openDynamo(), { Deliveries: DELIVERIES_TABLE })
export const handler = createHandler({ deliveries, log: openLog() })
