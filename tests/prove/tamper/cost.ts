import { TransactWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { changeLegs, legOfEnvelope, writeUp } from '../../../shared/adapters/change-legs'
import type { TableNames } from '../../../shared/adapters/keys'
import type { TransactItem } from '../../../shared/adapters/leg'
import type { AuditKind } from '../../../shared/domain/audit/kinds'
import type { Prepared } from '../../../shared/domain/decide/kernel/prepare'
import type { Adapters } from '../../support/adapters'
import { authorFor } from '../../support/authored'
import { imageOf } from '../../support/image-of'

/** What one act costs: items of its transaction, write units that DynamoDB counts, bytes that are sent. */
export interface Cost {
  legs: number
  units: number
  bytes: number
}

/** The same act with and without what proves it: names of items in records, their salts, the author's mark. */
export interface ActCost {
  kinds: AuditKind[]
  records: number
  before: Cost
  after: Cost
}

/** Where acts are stored as they are, and beside it as they were before there were proofs. */
export interface Stored {
  client: DynamoDBDocumentClient
  tables: TableNames
  bare: TableNames
  adapters: Adapters
}

async function legsOf(prepared: Prepared, { adapters, tables }: Stored): Promise<TransactItem[]> {
  const grown = await Promise.all(
    prepared.grown.map(async (one) => ({ ...one, before: await adapters.audit.end(one.chain) })),
  )
  // Working copies change between acts, outside of the record.
  const writes = prepared.writes.filter(({ type }) => type !== 'draft')
  const onEnds = { ...prepared, grown, writes }
  const written = writeUp(tables, authorFor(prepared), onEnds)
  return [
    ...changeLegs(tables, written),
    ...written.envelopes.map((change) => legOfEnvelope(tables, written, change, 0)),
  ].map(({ item }) => item)
}

/** A leg as it was before, on the other tables; nothing of a mark. */
function bareLeg(item: TransactItem, { tables, bare }: Stored): TransactItem[] {
  const text = JSON.stringify(item)
  if (item.Put?.TableName === tables.Marks) return []
  const named = Object.entries(tables).reduce(
    (all, [table, name]) =>
      all.replace(`"TableName":"${name}"`, `"TableName":"${bare[table as keyof TableNames]}"`),
    text,
  )
  const moved = JSON.parse(named) as TransactItem
  if (!moved.Put) return [moved]
  const { salt: _, items: __, ...Item } = moved.Put.Item ?? {}
  return [{ Put: { ...moved.Put, Item } }]
}

async function write(client: DynamoDBDocumentClient, items: TransactItem[]): Promise<Cost> {
  const { ConsumedCapacity = [] } = await client.send(
    new TransactWriteCommand({ TransactItems: items, ReturnConsumedCapacity: 'TOTAL' }),
  )
  const units = ConsumedCapacity.reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0)
  const sent = items.map((item) =>
    Object.entries(item).map(([action, of]) => [action, notation(of as Record<string, unknown>)]),
  )
  return { legs: items.length, units, bytes: Buffer.byteLength(JSON.stringify(sent)) }
}

/** As it goes over the wire. */
function notation(of: Record<string, unknown>): Record<string, unknown> {
  const values = ['Item', 'Key', 'ExpressionAttributeValues']
  return Object.fromEntries(
    Object.entries(of).map(([name, value]) => [
      name,
      values.includes(name) && value !== undefined
        ? imageOf(JSON.parse(JSON.stringify(value)) as object)
        : value,
    ]),
  )
}

/** Stores acts one after the other, both ways, and says what each cost. */
export async function costsOf(acts: readonly Prepared[], stored: Stored): Promise<ActCost[]> {
  const costs: ActCost[] = []
  for (const prepared of acts) {
    const items = await legsOf(prepared, stored)
    costs.push({
      kinds: prepared.grown.flatMap(({ drafts }) => drafts.map(({ kind }) => kind)),
      records: prepared.grown.flatMap(({ drafts }) => drafts).length,
      before: await write(
        stored.client,
        items.flatMap((item) => bareLeg(item, stored)),
      ),
      after: await write(stored.client, items),
    })
  }
  return costs
}
