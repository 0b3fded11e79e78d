import { connectPages } from './connect-pages'
import type { TableVariables } from './connect'
import { DynamoAuditStore } from './dynamo-audit-store'
import { DynamoDeliveryStore } from './dynamo-delivery-store'
import { DynamoOutboxStore } from './dynamo-outbox-store'

/** What the decision record is read from. */
export function connectRecords(
  environment: TableVariables & { PORTAL_URL: string; DELIVERIES_TABLE: string },
) {
  const pages = connectPages(environment)
  const { client, tables } = pages
  return {
    ...pages,
    audit: new DynamoAuditStore(client, tables),
    outbox: new DynamoOutboxStore(client, tables),
    deliveries: new DynamoDeliveryStore(client, { Deliveries: environment.DELIVERIES_TABLE }),
  }
}
