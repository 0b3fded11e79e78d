import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { AuditHead } from '../domain/audit/record'
import type { ProjectFile } from '../domain/decide/kernel/state'
import { storedAssessmentSchema } from '../domain/decide/kernel/write-schemas'
import {
  amendmentSchema,
  instalmentSchema,
  questionSchema,
  statusReportSchema,
} from '../domain/project/follow-up'
import { incidentSchema } from '../domain/project/incident'
import { projectSchema } from '../domain/project/project'
import { remarkSchema } from '../domain/project/remark'
import { versionSchema } from '../domain/project/version'
import { humanTaskSchema } from '../domain/tasks/task'
import { canBeKey, kindOfPart, PROJECT_PART, projectKey, type TableNames } from './keys'
import { partition, queryAll, type RawItem } from './query'
import { bodyOf, headOf } from './stored'

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

function fileOf(
  projectId: string,
  parts: readonly RawItem[],
  tasks: readonly RawItem[],
): ProjectFile {
  const of = (kind: string) => parts.filter((item) => kindOfPart(String(item['part'])) === kind)
  const [project] = of(PROJECT_PART)
  if (!project) throw new Error(`Project ${projectId} vanished while it was read.`)
  return {
    project: bodyOf(projectSchema, project),
    versions: of('version').map((item) => bodyOf(versionSchema, item)),
    assessments: of('assessment').map((item) => bodyOf(storedAssessmentSchema, item)),
    tasks: tasks.map((item) => bodyOf(humanTaskSchema, item)),
    reports: of('report').map((item) => bodyOf(statusReportSchema, item)),
    amendments: of('amendment').map((item) => bodyOf(amendmentSchema, item)),
    instalments: of('instalment').map((item) => bodyOf(instalmentSchema, item)),
    questions: of('question').map((item) => bodyOf(questionSchema, item)),
    incidents: of('incident').map((item) => bodyOf(incidentSchema, item)),
    remarks: of('remark').map((item) => bodyOf(remarkSchema, item)),
  }
}
