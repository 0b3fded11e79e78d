import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { GetCommand, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { draftSchema, type Draft } from '../domain/drafts/draft'
import type { DraftStore } from '../ports/stores'
import { addressHash } from './address-hash'
import { ADDRESS_INDEX, draftKey, GATHERED, IDLE_INDEX, type TableNames } from './keys'
import { queryAll } from './query'
import { retryConflict } from './retry-conflict'
import { sha256Digest } from './sha256-digest'
import { bodyOf } from './stored'
import { draftAttributes } from './stored-draft'

export class DynamoDraftStore implements DraftStore {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string

  constructor(client: DynamoDBDocumentClient, tables: Pick<TableNames, 'Drafts'>) {
    this.#client = client
    this.#table = tables.Drafts
  }

  async find(draftId: string): Promise<Draft | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: draftKey(draftId), ConsistentRead: true }),
    )
    return Item && bodyOf(draftSchema, Item)
  }

  async save(draft: Draft, expected: number): Promise<'saved' | 'conflict'> {
    const saved = draftSchema.parse(draft)
    const put = new PutCommand({
      TableName: this.#table,
      Item: { ...draftAttributes(saved), ...draftKey(saved.id) },
      ConditionExpression: '#revision = :expected',
      ExpressionAttributeNames: { '#revision': 'revision' },
      ExpressionAttributeValues: { ':expected': expected },
    })
    try {
      await retryConflict(() => this.#client.send(put))
      return 'saved'
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error
      return (await this.#isStored(saved)) ? 'saved' : 'conflict'
    }
  }

  async idleSince(before: string): Promise<Draft[]> {
    const items = await queryAll(this.#client, {
      TableName: this.#table,
      IndexName: IDLE_INDEX,
      KeyConditionExpression: '#idle = :gathered AND #savedAt < :before',
      ExpressionAttributeNames: { '#idle': 'idle', '#savedAt': 'savedAt' },
      ExpressionAttributeValues: { ':gathered': GATHERED, ':before': before },
    })
    return items.map((item) => bodyOf(draftSchema, item))
  }

  async ofAddress(address: string): Promise<Draft[]> {
    const items = await queryAll(this.#client, {
      TableName: this.#table,
      IndexName: ADDRESS_INDEX,
      KeyConditionExpression: 'addressHash = :address',
      ExpressionAttributeValues: { ':address': addressHash(address) },
    })
    return items.map((item) => bodyOf(draftSchema, item))
  }

  /** When the answer to a save is lost the SDK saves again, and finds its own first save in the way. */
  async #isStored(draft: Draft): Promise<boolean> {
    const stored = await this.find(draft.id)
    return stored !== undefined && digestOf(stored) === digestOf(draft)
  }
}

function digestOf(draft: Draft): string {
  return sha256Digest(
    Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)),
  )
}
