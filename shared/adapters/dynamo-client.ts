import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/** The client every DynamoDB adapter takes; where it connects to follows from the environment. */
export function openDynamo(): DynamoDBDocumentClient {
  return documentsOf(new DynamoDBClient({ maxAttempts: 6 }))
}

/**
 * Speaks in plain values; absent optional fields aren't stored. Numbers too large for JavaScript, which nobody
 * stored by the product, come as near as they can: the SDK would throw at some, and keep a page of others from
 * being read.
 */
export function documentsOf(client: DynamoDBClient): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
    unmarshallOptions: { wrapNumbers: Number },
  })
}
