import type { TableVariables } from './connect'
import { connectPages } from './connect-pages'
import { DynamoDeliveryStore } from './dynamo-delivery-store'
import { DynamoOutboxStore } from './dynamo-outbox-store'

/** What the desk is wired to: pages and links, and what became of mails. */
export function connectDesk(
  environment: TableVariables & { PORTAL_URL: string; DELIVERIES_TABLE: string },
) {
  const pages = connectPages(environment)
  const { client, tables } = pages
  return {
    ...pages,
    outbox: new DynamoOutboxStore(client, tables),
    deliveries: new DynamoDeliveryStore(client, { Deliveries: environment.DELIVERIES_TABLE }),
  }
}
