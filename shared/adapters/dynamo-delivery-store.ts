import { PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { deliverySchema, type Delivery } from '../domain/outbox/item'
import type { DeliveryStore } from '../ports/stores'
import { deliveryKey, type TableNames } from './keys'
import { partition, queryAll } from './query'
import { bodyOf } from './stored'

export class DynamoDeliveryStore implements DeliveryStore {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string

  constructor(client: DynamoDBDocumentClient, tables: Pick<TableNames, 'Deliveries'>) {
    this.#client = client
    this.#table = tables.Deliveries
  }

  async keep(delivery: Delivery): Promise<void> {
    const { messageId, at, type } = delivery
    await this.#client.send(
      new PutCommand({
        TableName: this.#table,
        Item: { ...deliveryKey(messageId, at, type), body: deliverySchema.parse(delivery) },
      }),
    )
  }

  async of(messageId: string): Promise<Delivery[]> {
    const items = await queryAll(this.#client, partition(this.#table, 'messageId', messageId))
    return items.map((item) => bodyOf(deliverySchema, item))
  }
}
