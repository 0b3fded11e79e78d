import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { GetCommand, UpdateCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { outboxItemSchema, type OutboxItem } from '../domain/outbox/item'
import type { OutboxStore } from '../ports/stores'
import {
  canBeKey,
  FAILED_INDEX,
  GATHERED,
  MAILS_INDEX,
  MESSAGE_INDEX,
  outboxKey,
  PENDING_INDEX,
  type TableNames,
} from './keys'
import { queryAll, queryFirst, type RawItem } from './query'
import { retryConflict } from './retry-conflict'
import { bodyOf } from './stored'

const MOST_SHOWN = 100

export class DynamoOutboxStore implements OutboxStore {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string

  constructor(client: DynamoDBDocumentClient, tables: Pick<TableNames, 'Outbox'>) {
    this.#client = client
    this.#table = tables.Outbox
  }

  async find(id: string): Promise<OutboxItem | undefined> {
    if (!canBeKey(id)) return undefined
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: outboxKey(id), ConsistentRead: true }),
    )
    return Item && bodyOf(outboxItemSchema, Item)
  }

  async pending(createdBefore: string): Promise<OutboxItem[]> {
    const items = await queryAll(this.#client, {
      TableName: this.#table,
      IndexName: PENDING_INDEX,
      KeyConditionExpression: '#pending = :gathered AND #createdAt < :before',
      ExpressionAttributeNames: { '#pending': 'pending', '#createdAt': 'createdAt' },
      ExpressionAttributeValues: { ':gathered': GATHERED, ':before': createdBefore },
    })
    return items.map((item) => bodyOf(outboxItemSchema, item))
  }

  async mailsOf(projectId: string): Promise<OutboxItem[]> {
    const items = await queryAll(this.#client, {
      TableName: this.#table,
      IndexName: MAILS_INDEX,
      KeyConditionExpression: '#mailsOf = :mailsOf',
      ExpressionAttributeNames: { '#mailsOf': 'mailsOf' },
      ExpressionAttributeValues: { ':mailsOf': projectId },
    })
    return items.flatMap((item) => readable(item) ?? [])
  }

  async ofMessage(messageId: string): Promise<OutboxItem | undefined> {
    const [item] = await queryFirst(
      this.#client,
      {
        TableName: this.#table,
        IndexName: MESSAGE_INDEX,
        KeyConditionExpression: '#messageId = :messageId',
        ExpressionAttributeNames: { '#messageId': 'messageId' },
        ExpressionAttributeValues: { ':messageId': messageId },
      },
      1,
    )
    return item && bodyOf(outboxItemSchema, item)
  }

  async failed(since: string): Promise<OutboxItem[]> {
    const items = await queryFirst(
      this.#client,
      {
        TableName: this.#table,
        IndexName: FAILED_INDEX,
        KeyConditionExpression: '#failed = :gathered AND #createdAt >= :since',
        ExpressionAttributeNames: { '#failed': 'failed', '#createdAt': 'createdAt' },
        ExpressionAttributeValues: { ':gathered': GATHERED, ':since': since },
        ScanIndexForward: false,
      },
      MOST_SHOWN,
    )
    return items.map((item) => bodyOf(outboxItemSchema, item))
  }

  async finish(id: string, at: string, messageId?: string): Promise<void> {
    const sent = messageId === undefined ? {} : { messageId }
    await this.#end(id, { status: 'done', doneAt: at, ...sent }, sent)
  }

  async fail(id: string, at: string, failure: string): Promise<void> {
    await this.#end(id, { status: 'failed', doneAt: at, failure }, { failed: GATHERED })
  }

  /** Ends a pending item: out of the index of pending ones, and into those its `attributes` name. */
  async #end(
    id: string,
    fields: Readonly<Record<string, string>>,
    attributes: Readonly<Record<string, string>>,
  ): Promise<void> {
    const names = Object.keys(fields)
    const indexed = Object.keys(attributes)
    const update = new UpdateCommand({
      TableName: this.#table,
      Key: outboxKey(id),
      UpdateExpression: `SET ${[
        ...names.map((name) => `#body.#${name} = :${name}`),
        ...indexed.map((name) => `#${name} = :${name}`),
        '#body.#attempts = #body.#attempts + :one',
      ].join(', ')} REMOVE #pending`,
      ConditionExpression: '#body.#status = :pending',
      ExpressionAttributeNames: {
        '#body': 'body',
        '#pending': 'pending',
        '#attempts': 'attempts',
        '#status': 'status',
        ...Object.fromEntries([...names, ...indexed].map((name) => [`#${name}`, name])),
      },
      ExpressionAttributeValues: {
        ':one': 1,
        ':pending': 'pending',
        ...Object.fromEntries(names.map((name) => [`:${name}`, fields[name]])),
        ...Object.fromEntries(indexed.map((name) => [`:${name}`, attributes[name]])),
      },
    })
    try {
      await retryConflict(() => this.#client.send(update))
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error
    }
  }
}

const storedSchema = z.looseObject({ id: z.string(), body: z.looseObject({}) })

/** A mail as it lies there, whatever it calls itself; undefined where it has lost its shape. */
function readable(item: RawItem): OutboxItem | undefined {
  const stored = storedSchema.safeParse(item).data
  return stored && outboxItemSchema.safeParse({ ...stored.body, id: stored.id }).data
}
