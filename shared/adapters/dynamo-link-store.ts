import { GetCommand, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { linkSchema, type Link } from '../domain/links/link'
import { plusDays } from '../domain/time'
import type { LinkStore } from '../ports/stores'
import { linkKey, type TableNames } from './keys'
import { retryConflict } from './retry-conflict'
import { bodyOf } from './stored'

/** A link is kept this long after it expired, so that its page can say so and offer a fresh one. */
const KEPT_DAYS = 400

export class DynamoLinkStore implements LinkStore {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string

  constructor(client: DynamoDBDocumentClient, tables: Pick<TableNames, 'Links'>) {
    this.#client = client
    this.#table = tables.Links
  }

  async put(link: Link): Promise<void> {
    const goesAt = Math.floor(Date.parse(plusDays(link.expiresAt, KEPT_DAYS)) / 1_000)
    const put = new PutCommand({
      TableName: this.#table,
      Item: { ...linkKey(link.hash), body: linkSchema.parse(link), goesAt },
      // The same link put again, after a lost answer, is the same; no other may take its place.
      ConditionExpression: 'attribute_not_exists(#id) OR #body.#outboxId = :outboxId',
      ExpressionAttributeNames: { '#id': 'id', '#body': 'body', '#outboxId': 'outboxId' },
      ExpressionAttributeValues: { ':outboxId': link.outboxId },
    })
    await retryConflict(() => this.#client.send(put))
  }

  async find(hash: string): Promise<Link | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: linkKey(hash), ConsistentRead: true }),
    )
    return Item && bodyOf(linkSchema, Item)
  }
}
