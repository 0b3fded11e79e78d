import * as z from 'zod'
import type { VirtualClock } from '../clock'
import { json, type Json } from '../states/json'
import { callDatabase, DatabaseError, dynamodb } from './call'
import type { Table } from './tables'

const page = z.object({
  Items: z.array(z.record(z.string(), json)).default([]),
  LastEvaluatedKey: json.optional(),
})

/** Deletes the items whose time to live has passed; AWS does so too, within about two days. */
export async function expireItems(
  endpoint: string,
  tables: readonly Table[],
  clock: VirtualClock,
): Promise<{ readonly table: string; readonly deleted: number }[]> {
  const results = []
  for (const table of tables) {
    if (table.expiryAttribute === undefined) continue
    const deleted = await expireTable(endpoint, table, table.expiryAttribute, clock.now())
    if (deleted > 0) results.push({ table: table.name, deleted })
  }
  return results
}

async function expireTable(
  endpoint: string,
  table: Table,
  attribute: string,
  now: number,
): Promise<number> {
  const condition = {
    ExpressionAttributeNames: { '#expiry': attribute },
    ExpressionAttributeValues: {
      ':now': { N: String(Math.floor(now / 1000)) },
      ':number': { S: 'N' },
    },
  }
  const expired = 'attribute_type(#expiry, :number) AND #expiry <= :now'
  let deleted = 0
  let from: Json | undefined
  do {
    const input = { TableName: table.name, FilterExpression: expired, ...condition }
    const start = from === undefined ? {} : { ExclusiveStartKey: from }
    const { Items, LastEvaluatedKey } = await callDatabase(
      endpoint,
      dynamodb('Scan'),
      { ...input, ...start },
      page,
    )
    for (const item of Items) {
      const Key = Object.fromEntries(table.keyAttributes.map((name) => [name, item[name] ?? null]))
      const deletion = { TableName: table.name, Key, ConditionExpression: expired, ...condition }
      if (await deleteStillExpired(endpoint, deletion)) deleted += 1
    }
    from = LastEvaluatedKey
  } while (from !== undefined)
  return deleted
}

async function deleteStillExpired(endpoint: string, deletion: Json): Promise<boolean> {
  try {
    await callDatabase(endpoint, dynamodb('DeleteItem'), deletion, z.unknown())
    return true
  } catch (error) {
    const renewed =
      error instanceof DatabaseError && error.code === 'ConditionalCheckFailedException'
    if (renewed) return false
    throw error
  }
}
