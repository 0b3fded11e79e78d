import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { activitySchema, type Activity } from '../domain/activities/activity'
import type { FileRemains, ProjectFile, StoredAssessment } from '../domain/decide/kernel/state'
import { storedAssessmentSchema } from '../domain/decide/kernel/write-schemas'
import { statusReportSchema, type StatusReport } from '../domain/project/follow-up'
import { incidentSchema, type Incident } from '../domain/project/incident'
import { projectSchema, type Project, type ProjectStatus } from '../domain/project/project'
import { humanTaskSchema, type HumanTask } from '../domain/tasks/task'
import type { ProjectStore } from '../ports/stores'
import { addressHash } from './address-hash'
import {
  ACTIVITIES,
  ALTERNATE_INDEX,
  CONTACT_INDEX,
  GATHERED,
  INCIDENT_INDEX,
  OPEN_INDEX,
  partPrefix,
  STATUS_INDEX,
  type TableNames,
} from './keys'
import { queryAll } from './query'
import { readActivity, readFile, readRemains } from './read-file'
import { bodyOf } from './stored'

export class DynamoProjectStore implements ProjectStore {
  readonly #client: DynamoDBDocumentClient
  readonly #tables: Pick<TableNames, 'Projects' | 'HumanTasks'>

  constructor(client: DynamoDBDocumentClient, tables: Pick<TableNames, 'Projects' | 'HumanTasks'>) {
    this.#client = client
    this.#tables = tables
  }

  async find(projectId: string): Promise<ProjectFile | undefined> {
    const found = await readFile(this.#client, this.#tables, projectId)
    return found?.file
  }

  async remains(projectId: string): Promise<FileRemains> {
    return readRemains(this.#client, this.#tables, projectId)
  }

  async assessments(projectId: string): Promise<StoredAssessment[]> {
    const items = await this.#parts(projectId, 'assessment')
    return items.map((item) => bodyOf(storedAssessmentSchema, item))
  }

  async reports(projectId: string): Promise<StatusReport[]> {
    const items = await this.#parts(projectId, 'report')
    return items.map((item) => bodyOf(statusReportSchema, item))
  }

  #parts(projectId: string, part: 'assessment' | 'report') {
    return queryAll(this.#client, {
      TableName: this.#tables.Projects,
      KeyConditionExpression: 'projectId = :projectId AND begins_with(part, :part)',
      ExpressionAttributeValues: { ':projectId': projectId, ':part': partPrefix(part) },
    })
  }

  async inStatus(statuses: readonly ProjectStatus[]): Promise<Project[]> {
    const found = await Promise.all(
      [...new Set(statuses)].map((status) =>
        queryAll(this.#client, {
          TableName: this.#tables.Projects,
          IndexName: STATUS_INDEX,
          KeyConditionExpression: 'projectStatus = :status',
          ExpressionAttributeValues: { ':status': status },
        }),
      ),
    )
    return found
      .flat()
      .map((item) => bodyOf(projectSchema, item))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  async ofAddress(address: string): Promise<Project[]> {
    const offices = [
      { IndexName: CONTACT_INDEX, KeyConditionExpression: 'contactHash = :address' },
      { IndexName: ALTERNATE_INDEX, KeyConditionExpression: 'alternateHash = :address' },
    ]
    const found = await Promise.all(
      offices.map((office) =>
        queryAll(this.#client, {
          TableName: this.#tables.Projects,
          ...office,
          ExpressionAttributeValues: { ':address': addressHash(address) },
        }),
      ),
    )
    return found
      .flat()
      .map((item) => bodyOf(projectSchema, item))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  async openTasks(): Promise<HumanTask[]> {
    const items = await queryAll(this.#client, {
      TableName: this.#tables.HumanTasks,
      IndexName: OPEN_INDEX,
      KeyConditionExpression: '#open = :gathered',
      ExpressionAttributeNames: { '#open': 'open' },
      ExpressionAttributeValues: { ':gathered': GATHERED },
    })
    return items.map((item) => bodyOf(humanTaskSchema, item))
  }

  async openIncidents(): Promise<Incident[]> {
    const items = await queryAll(this.#client, {
      TableName: this.#tables.Projects,
      IndexName: INCIDENT_INDEX,
      KeyConditionExpression: 'openIncident = :gathered',
      ExpressionAttributeValues: { ':gathered': GATHERED },
    })
    return items.map((item) => bodyOf(incidentSchema, item))
  }

  async activity(activityId: string): Promise<Activity | undefined> {
    const found = await readActivity(this.#client, this.#tables, activityId)
    return found?.activity
  }

  async activities(): Promise<Activity[]> {
    const items = await queryAll(this.#client, {
      TableName: this.#tables.Projects,
      IndexName: STATUS_INDEX,
      KeyConditionExpression: 'projectStatus = :activities',
      ExpressionAttributeValues: { ':activities': ACTIVITIES },
    })
    return items.map((item) => bodyOf(activitySchema, item))
  }
}
