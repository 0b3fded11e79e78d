import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { humanTaskSchema, type HumanTask } from '../domain/tasks/task'
import type { TaskStore } from '../ports/tasks'
import { taskKey, type TableNames } from './keys'
import { bodyOf } from './stored'

export class DynamoTaskStore implements TaskStore {
  readonly #client: DynamoDBDocumentClient
  readonly #table: string

  constructor(client: DynamoDBDocumentClient, tables: Pick<TableNames, 'HumanTasks'>) {
    this.#client = client
    this.#table = tables.HumanTasks
  }

  async find(projectId: string, taskId: string): Promise<HumanTask | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({
        TableName: this.#table,
        Key: taskKey(projectId, taskId),
        ConsistentRead: true,
      }),
    )
    return Item && bodyOf(humanTaskSchema, Item)
  }
}
