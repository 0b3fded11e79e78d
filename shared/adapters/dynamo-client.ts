import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/** The client every DynamoDB adapter takes; where it connects to follows from the environment. */
export function openDynamo(): DynamoDBDocumentClient {
  return documentsOf(new DynamoDBClient({ maxAttempts: 6 }))
}

/** Speaks in plain values; absent optional fields aren't stored. */
export function documentsOf(client: DynamoDBClient): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
}
