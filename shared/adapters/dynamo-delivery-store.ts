import { PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { deliverySchema, type Delivery } from '../domain/outbox/delivery'
import type { DeliveryStore } from '../ports/stores'
import { BOUNCED_INDEX, deliveryKey, GATHERED, type TableNames } from './keys'
import { partition, queryAll, queryFirst } from './query'
import { retryConflict } from './retry-conflict'
import { bodyOf } from './stored'

const MOST_SHOWN = 100

export class DynamoDeliveryStore implements DeliveryStore {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string

  constructor(client: DynamoDBDocumentClient, tables: Pick<TableNames, 'Deliveries'>) {
    this.#client = client
    this.#table = tables.Deliveries
  }

  async keep(delivery: Delivery): Promise<void> {
    const { messageId, at, type } = delivery
    const put = new PutCommand({
      TableName: this.#table,
      Item: {
        ...deliveryKey(messageId, at, type),
        body: deliverySchema.parse(delivery),
        ...(type !== 'delivery' && { bounced: GATHERED, at }),
      },
    })
    await retryConflict(() => this.#client.send(put))
  }

  async bounced(since: string): Promise<Delivery[]> {
    const items = await queryFirst(
      this.#client,
      {
        TableName: this.#table,
        IndexName: BOUNCED_INDEX,
        KeyConditionExpression: '#bounced = :gathered AND #at >= :since',
        ExpressionAttributeNames: { '#bounced': 'bounced', '#at': 'at' },
        ExpressionAttributeValues: { ':gathered': GATHERED, ':since': since },
        ScanIndexForward: false,
      },
      MOST_SHOWN,
    )
    return items.map((item) => bodyOf(deliverySchema, item))
  }

  async of(messageId: string): Promise<Delivery[]> {
    const items = await queryAll(this.#client, partition(this.#table, 'messageId', messageId))
    return items.map((item) => bodyOf(deliverySchema, item))
  }
}
