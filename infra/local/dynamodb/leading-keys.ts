import { isObject, type Json, type JsonObject } from '../states/json'

/** Name of the partition key of a table or of one of its indexes. */
export type PartitionKeyOf = (table: string, index?: string) => string | undefined

/**
 * The partition keys that a call, or the leg of a transaction, is on, as `dynamodb:LeadingKeys` has them. None
 * where it doesn't say: a scan, or a table that isn't the template's.
 */
export function leadingKeys(body: Json | undefined, name: string | undefined): string[] {
  if (!isObject(body) || name === undefined) return []
  const items = [body.Key, body.Item, ...batchItems(body)]
  const ofItems = items.flatMap((item) => (isObject(item) ? valueOf(item[name]) : []))
  return [...new Set([...ofItems, ...queried(body, name)])]
}

/** Of a table's part of BatchGetItem or BatchWriteItem. */
function batchItems(body: JsonObject): (Json | undefined)[] {
  const gets = Array.isArray(body.Keys) ? body.Keys : []
  const writes = Array.isArray(body.Requests) ? body.Requests.filter(isObject) : []
  const written = writes.map(({ PutRequest: put, DeleteRequest: remove }) =>
    isObject(put) ? put.Item : isObject(remove) ? remove.Key : undefined,
  )
  return [...gets, ...written]
}

function queried(body: JsonObject, name: string): string[] {
  const old = isObject(body.KeyConditions) ? body.KeyConditions[name] : undefined
  if (isObject(old) && Array.isArray(old.AttributeValueList))
    return old.AttributeValueList.flatMap(valueOf)
  const expression = body.KeyConditionExpression
  if (typeof expression !== 'string') return []
  const names = isObject(body.ExpressionAttributeNames) ? body.ExpressionAttributeNames : {}
  const values = isObject(body.ExpressionAttributeValues) ? body.ExpressionAttributeValues : {}
  const equalities = expression.matchAll(/([#:]?[\w.-]+)\s*=\s*([#:]?[\w.-]+)/g)
  return [...equalities].flatMap(([, one = '', other = '']) => {
    const [attribute, value] = one.startsWith(':') ? [other, one] : [one, other]
    return (names[attribute] ?? attribute) === name ? valueOf(values[value]) : []
  })
}

function valueOf(value: Json | undefined): string[] {
  if (!isObject(value)) return []
  const [given] = [value.S, value.N, value.B].filter((one) => typeof one === 'string')
  return given === undefined ? [] : [given]
}
