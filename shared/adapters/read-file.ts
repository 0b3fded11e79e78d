import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type * as z from 'zod'
import { activitySchema, type Activity } from '../domain/activities/activity'
import type { AuditHead } from '../domain/audit/record'
import type { FileRemains, ProjectFile } from '../domain/decide/kernel/state'
import { storedAssessmentSchema } from '../domain/decide/kernel/write-schemas'
import {
  amendmentSchema,
  instalmentSchema,
  questionSchema,
  statusReportSchema,
} from '../domain/project/follow-up'
import { incidentSchema } from '../domain/project/incident'
import { projectSchema } from '../domain/project/project'
import { publicTextSchema } from '../domain/project/public-text'
import { remarkSchema } from '../domain/project/remark'
import { versionSchema } from '../domain/project/version'
import { humanTaskSchema } from '../domain/tasks/task'
import {
  ACTIVITY_PART,
  activityKey,
  canBeKey,
  kindOfPart,
  PROJECT_PART,
  projectKey,
  type TableNames,
} from './keys'
import { partition, queryAll, type RawItem } from './query'
import { bodyOf, headOf } from './stored'
import { nameOf } from './vouched-items'

type Tables = Pick<TableNames, 'Projects' | 'HumanTasks'>

/**
 * A project's file and the end of its chain, strongly consistent. The end is read before everything else:
 * a file that changes while it is read is then newer than its end, and no decision on it can be committed.
 */
export async function readFile(
  client: DynamoDBDocumentClient,
  tables: Tables,
  projectId: string,
): Promise<{ file: ProjectFile; head: AuditHead } | undefined> {
  if (!canBeKey(projectId)) return undefined
  const { Item: first } = await client.send(
    new GetCommand({
      TableName: tables.Projects,
      Key: projectKey(projectId),
      ConsistentRead: true,
      ProjectionExpression: 'headSeq, headHash',
    }),
  )
  if (!first) return undefined
  const [parts, tasks] = await Promise.all([
    queryAll(client, partition(tables.Projects, 'projectId', projectId)),
    queryAll(client, partition(tables.HumanTasks, 'projectId', projectId)),
  ])
  return { file: fileOf(projectId, parts, tasks), head: headOf(first) }
}

/** An activity with the end of its chain, which share one item; strongly consistent. */
export async function readActivity(
  client: DynamoDBDocumentClient,
  tables: Pick<Tables, 'Projects'>,
  activityId: string,
): Promise<{ activity: Activity; head: AuditHead } | undefined> {
  if (!canBeKey(activityId)) return undefined
  const { Item } = await client.send(
    new GetCommand({
      TableName: tables.Projects,
      Key: activityKey(activityId),
      ConsistentRead: true,
    }),
  )
  return Item && { activity: bodyOf(activitySchema, Item), head: headOf(Item) }
}

function fileOf(
  projectId: string,
  parts: readonly RawItem[],
  tasks: readonly RawItem[],
): ProjectFile {
  const [project] = parts.filter((item) => item['part'] === PROJECT_PART)
  if (!project) throw new Error(`Project ${projectId} vanished while it was read.`)
  const read = <T extends object>(_kind: string, schema: z.ZodType<T>, items: readonly RawItem[]) =>
    items.map((item) => bodyOf(schema, item))
  return { project: bodyOf(projectSchema, project), ...partsOf(parts, tasks, read) }
}

/** The same of whatever has kept its shape. */
export async function readRemains(
  client: DynamoDBDocumentClient,
  tables: Tables,
  projectId: string,
): Promise<FileRemains> {
  const [parts, tasks] = await Promise.all([
    queryAll(client, partition(tables.Projects, 'projectId', projectId)),
    queryAll(client, partition(tables.HumanTasks, 'projectId', projectId)),
  ])
  const at = new Map<object, string>()
  const read = <T extends object>(kind: string, schema: z.ZodType<T>, items: readonly RawItem[]) =>
    items.flatMap((item) => {
      const { success, data } = schema.safeParse(item['body'])
      if (!success) return []
      at.set(data, nameOf(kind === 'task' ? 'HumanTasks' : 'Projects', item))
      return [data]
    })
  const [project] = read(
    PROJECT_PART,
    projectSchema,
    parts.filter((item) => item['part'] === PROJECT_PART),
  )
  const [activity] = read(
    ACTIVITY_PART,
    activitySchema,
    parts.filter((item) => item['part'] === ACTIVITY_PART),
  )
  return { project, ...(activity && { activity }), ...partsOf(parts, tasks, read), at }
}

type Reading = <T extends object>(
  kind: string,
  schema: z.ZodType<T>,
  items: readonly RawItem[],
) => T[]

function partsOf(parts: readonly RawItem[], tasks: readonly RawItem[], read: Reading) {
  const of = <T extends object>(kind: string, schema: z.ZodType<T>) =>
    read(
      kind,
      schema,
      parts.filter((item) => kindOfPart(String(item['part'])) === kind),
    )
  return {
    versions: of('version', versionSchema),
    assessments: of('assessment', storedAssessmentSchema),
    tasks: read('task', humanTaskSchema, tasks),
    reports: of('report', statusReportSchema),
    amendments: of('amendment', amendmentSchema),
    instalments: of('instalment', instalmentSchema),
    questions: of('question', questionSchema),
    incidents: of('incident', incidentSchema),
    remarks: of('remark', remarkSchema),
    publicTexts: of('public-text', publicTextSchema),
  }
}
