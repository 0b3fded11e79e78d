import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { placeOfEnd } from '../../../shared/adapters/chain-end'
import { endIn } from '../../../shared/adapters/stored'
import type { AuditHead } from '../../../shared/domain/audit/record'
import { tables, type TableName, type TableNames } from '../../../shared/adapters/keys'
import type { RawItem } from '../../../shared/adapters/query'

type Contents = Readonly<Record<TableName, readonly RawItem[]>>

interface Asked {
  TableName: string
  Key?: RawItem
  FilterExpression?: string
  ExpressionAttributeNames?: Record<string, string>
  ExpressionAttributeValues?: Record<string, unknown>
}

const tableNames = Object.keys(tables) as TableName[]

/** Each table is called what it is. */
export const names = Object.fromEntries(tableNames.map((name) => [name, name])) as TableNames

function order(a: unknown, b: unknown): number {
  if (a === b) return 0
  const isLess = typeof a === 'number' && typeof b === 'number' ? a < b : String(a) < String(b)
  return isLess ? -1 : 1
}

/** The attributes by which an item is found. */
export function keyOf(table: TableName, item: RawItem): string {
  const { partitionKey, sortKey } = { sortKey: undefined, ...tables[table] }
  return [partitionKey, sortKey].map((one) => String(one && item[one.name])).join(' ')
}

/** All that lies in tables, held in memory, so that somebody may do with it as they please. */
export class RawTables {
  readonly contents: Contents

  constructor(contents: Contents) {
    this.contents = contents
  }

  static async read(client: DynamoDBDocumentClient, of: TableNames): Promise<RawTables> {
    const read = async (name: TableName) => {
      const items: RawItem[] = []
      let start: Record<string, unknown> | undefined
      do {
        const page = await client.send(
          new ScanCommand({ TableName: of[name], ConsistentRead: true, ExclusiveStartKey: start }),
        )
        items.push(...(page.Items ?? []))
        start = page.LastEvaluatedKey
      } while (start)
      return [name, items] as const
    }
    return new RawTables(
      Object.fromEntries(await Promise.all(tableNames.map(read))) as unknown as Contents,
    )
  }

  /** The same with an item instead of the one under its key, or besides what is there. */
  with(table: TableName, item: RawItem): RawTables {
    const others = this.contents[table].filter((one) => keyOf(table, one) !== keyOf(table, item))
    return new RawTables({ ...this.contents, [table]: [...others, item] })
  }

  without(table: TableName, item: RawItem): RawTables {
    const others = this.contents[table].filter((one) => one !== item)
    return new RawTables({ ...this.contents, [table]: others })
  }

  /** What the adapters that read the record ask a service for. */
  client(): DynamoDBDocumentClient {
    const send = async ({
      input,
      constructor,
    }: {
      input: Asked
      constructor: { name: string }
    }) => {
      const table = input.TableName as TableName
      const all = this.contents[table]
      if (constructor.name === 'GetCommand')
        return { Item: all.find((item) => keyOf(table, item) === keyOf(table, input.Key ?? {})) }
      const wanted = Object.entries(input.ExpressionAttributeValues ?? {}).map(([value, is]) => {
        const name = input.ExpressionAttributeNames?.[value.replace(':', '#')]
        // The one condition that isn't on a whole key.
        const sort =
          input.ExpressionAttributeNames?.[input.FilterExpression ? '#id' : '#sort'] ?? ''
        if (value === ':beginning')
          return (item: RawItem) => String(item[sort]).startsWith(String(is))
        return (item: RawItem) => name === undefined || item[name] === is
      })
      const found = all.filter((item) => wanted.every((is) => is(item)))
      const { partitionKey, sortKey } = { sortKey: undefined, ...tables[table] }
      const sorted = (name: string) => (a: RawItem, b: RawItem) => order(a[name], b[name])
      if (sortKey) found.sort(sorted(sortKey.name))
      return { Items: found.sort(sorted(partitionKey.name)) }
    }
    return { send } as unknown as DynamoDBDocumentClient
  }
}

/** Where a chain ends. */
export function endOf(tables: RawTables, chain: string): AuditHead {
  const { table, key } = placeOfEnd(chain)
  return endIn(tables.contents[table].find((item) => keyOf(table, item) === keyOf(table, key)))
}

export function withEnd(tables: RawTables, chain: string, { seq, hash }: AuditHead): RawTables {
  const { table, key } = placeOfEnd(chain)
  const found = tables.contents[table].find((item) => keyOf(table, item) === keyOf(table, key))
  return tables.with(table, { ...(found ?? key), headSeq: seq, headHash: hash })
}
