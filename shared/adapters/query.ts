import {
  QueryCommand,
  ScanCommand,
  type DynamoDBDocumentClient,
  type QueryCommandInput,
  type ScanCommandInput,
} from '@aws-sdk/lib-dynamodb'

/** An item as the service gives it, before anything has parsed it. */
export type RawItem = Readonly<Record<string, unknown>>

/** Every item of a query in key order, following `LastEvaluatedKey`; asks for the next page only when it is wanted. */
export async function* queryItems(
  client: DynamoDBDocumentClient,
  input: QueryCommandInput,
): AsyncGenerator<RawItem> {
  let start = input.ExclusiveStartKey
  do {
    const page = await client.send(new QueryCommand({ ...input, ExclusiveStartKey: start }))
    yield* page.Items ?? []
    start = page.LastEvaluatedKey
  } while (start)
}

/** Every item of a query at once. */
export async function queryAll(
  client: DynamoDBDocumentClient,
  input: QueryCommandInput,
): Promise<RawItem[]> {
  const items: RawItem[] = []
  for await (const item of queryItems(client, input)) items.push(item)
  return items
}

/** The first items of a query. */
export async function queryFirst(
  client: DynamoDBDocumentClient,
  input: QueryCommandInput,
  most: number,
): Promise<RawItem[]> {
  const items: RawItem[] = []
  for await (const item of queryItems(client, { ...input, Limit: most })) {
    items.push(item)
    if (items.length === most) break
  }
  return items
}

/** Every item of a scan, page by page. */
export async function* scanItems(
  client: DynamoDBDocumentClient,
  input: ScanCommandInput,
): AsyncGenerator<RawItem> {
  let start = input.ExclusiveStartKey
  do {
    const page = await client.send(new ScanCommand({ ...input, ExclusiveStartKey: start }))
    yield* page.Items ?? []
    start = page.LastEvaluatedKey
  } while (start)
}

/** A strongly consistent query of a whole partition. */
export function partition(table: string, attribute: string, value: string): QueryCommandInput {
  return {
    TableName: table,
    ConsistentRead: true,
    KeyConditionExpression: '#partition = :partition',
    ExpressionAttributeNames: { '#partition': attribute },
    ExpressionAttributeValues: { ':partition': value },
  }
}

/** The same of those items of it whose sort key begins so. */
export function beginningWith(
  input: QueryCommandInput,
  attribute: string,
  beginning: string,
): QueryCommandInput {
  return {
    ...input,
    KeyConditionExpression: `${input.KeyConditionExpression} AND begins_with(#sort, :beginning)`,
    ExpressionAttributeNames: { ...input.ExpressionAttributeNames, '#sort': attribute },
    ExpressionAttributeValues: { ...input.ExpressionAttributeValues, ':beginning': beginning },
  }
}
