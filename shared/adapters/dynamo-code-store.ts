import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { GetCommand, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { codeSchema, type Code } from '../domain/confidential/code'
import type { CodeStore } from '../ports/stores'
import { codeAttributes, codeIsStill } from './code-item'
import { codeKey, type TableNames } from './keys'
import { retryConflict } from './retry-conflict'
import { bodyOf } from './stored'

export class DynamoCodeStore implements CodeStore {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string

  constructor(client: DynamoDBDocumentClient, tables: Pick<TableNames, 'Links'>) {
    this.#client = client
    this.#table = tables.Links
  }

  async find(linkHash: string): Promise<Code | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: codeKey(linkHash), ConsistentRead: true }),
    )
    return Item && bodyOf(codeSchema, Item)
  }

  async mint(code: Code): Promise<'minted' | 'gone'> {
    const still = codeIsStill({ n: code.n, tries: 0 })
    const put = new PutCommand({
      TableName: this.#table,
      Item: { ...codeKey(code.linkHash), ...codeAttributes(codeSchema.parse(code)) },
      ConditionExpression: still.expression,
      ExpressionAttributeNames: still.names,
      ExpressionAttributeValues: still.values,
    })
    try {
      await retryConflict(() => this.#client.send(put))
      return 'minted'
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return 'gone'
      throw error
    }
  }
}
