import { isObject, type Json } from '../states/json'
import { leadingKeys, type PartitionKeyOf } from './leading-keys'

/** One action of a request on one table, as IAM counts them. */
export interface Access {
  /** For example dynamodb:PutItem. */
  readonly action: string
  readonly table: string
  readonly index?: string
  /** Set for the legs of a transaction: the operation that encloses them. */
  readonly enclosingOperation?: string
  /** Values of the partition key, where the call tells. */
  readonly leadingKeys: readonly string[]
  readonly kind: 'read' | 'write' | 'check' | 'other'
}

const READS = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan'])
const WRITES = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'])
const LEGS = [
  { name: 'Put', action: 'dynamodb:PutItem', kind: 'write' },
  { name: 'Update', action: 'dynamodb:UpdateItem', kind: 'write' },
  { name: 'Delete', action: 'dynamodb:DeleteItem', kind: 'write' },
  { name: 'ConditionCheck', action: 'dynamodb:ConditionCheckItem', kind: 'check' },
] as const

/** What a request to Streams asks for: an iterator doesn't say of which stream it is, so any will do. */
export function streamAccessOf(operation: string, input: Json): { action: string; table: string } {
  const arn = isObject(input) ? input.StreamArn : undefined
  const table = typeof arn === 'string' ? /:table\/([^/]+)/.exec(arn)?.[1] : tableOf(input)
  return { action: `dynamodb:${operation}`, table: table || '*' }
}

/** What a request asks for. A transaction has no action of its own: each of its legs does. */
export function accessesOf(
  operation: string,
  input: Json,
  partitionKeyOf: PartitionKeyOf = () => undefined,
): Access[] {
  if (!isObject(input)) return []
  const keys = (body: Json | undefined, table = tableOf(body), index?: string) =>
    leadingKeys(body, partitionKeyOf(table, index))
  if (operation === 'TransactWriteItems') return transactionLegs(input.TransactItems, keys)
  if (operation === 'TransactGetItems') {
    return items(input.TransactItems).map(({ Get }) => ({
      action: 'dynamodb:GetItem',
      table: tableOf(Get),
      enclosingOperation: operation,
      leadingKeys: keys(Get),
      kind: 'read',
    }))
  }
  const action = `dynamodb:${operation}`
  const kind = READS.has(operation) ? 'read' : WRITES.has(operation) ? 'write' : 'other'
  if (operation === 'BatchGetItem' || operation === 'BatchWriteItem') {
    const requests = isObject(input.RequestItems) ? input.RequestItems : {}
    return Object.entries(requests).map(([given, one]) => {
      const table = tableNamed(given)
      const body = Array.isArray(one) ? { Requests: one } : one
      return { action, table, kind, leadingKeys: keys(body, table) }
    })
  }
  const index = typeof input.IndexName === 'string' ? input.IndexName : undefined
  const table = tableOf(input)
  return [{ action, table, kind, leadingKeys: keys(input, table, index), ...(index && { index }) }]
}

function transactionLegs(
  legs: Json | undefined,
  keys: (body: Json | undefined) => readonly string[],
): Access[] {
  const enclosingOperation = 'TransactWriteItems'
  return items(legs).flatMap((leg) =>
    LEGS.flatMap(({ name, action, kind }): Access[] => {
      const body = leg[name]
      if (body === undefined) return []
      return [{ action, table: tableOf(body), enclosingOperation, leadingKeys: keys(body), kind }]
    }),
  )
}

function items(list: Json | undefined): Record<string, Json>[] {
  return Array.isArray(list) ? list.filter(isObject) : []
}

/** A table may be given by name or by ARN. */
function tableOf(value: Json | undefined): string {
  const name = isObject(value) ? value.TableName : undefined
  return typeof name === 'string' ? tableNamed(name) : ''
}

function tableNamed(name: string): string {
  return name.startsWith('arn:') ? (name.split(':table/')[1] ?? '') : name
}
