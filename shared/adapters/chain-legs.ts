import { addressHash } from './address-hash'
import type { Sealed } from '../domain/decide/kernel/prepare'
import type { Mark } from '../domain/audit/mark'
import { PROGRAMME_CHAIN, type AuditHead, type AuditRecord } from '../domain/audit/record'
import type { Write } from '../domain/decide/kernel/change'
import type { Project } from '../domain/project/project'
import {
  auditKey,
  markKey,
  PROGRAMME_HEAD_PART,
  programmeKey,
  projectKey,
  type RegisterTables,
} from './keys'
import { headAttributes, headStands, putOnce, valuesOf, vouch, type Leg } from './leg'
import { itemName } from './vouched-items'

type Grown = Sealed['heads'][number]

export function auditLegs(tables: RegisterTables, sealed: Sealed): Leg[] {
  return sealed.records.map((record) =>
    putOnce(tables.Audit, auditKey(record.chain, record.seq), { ...record }),
  )
}

/** Says who wrote the records of a transaction, under a key that only its author may put there. */
export function markLegs(
  tables: Pick<RegisterTables, 'Marks'>,
  author: string,
  records: readonly AuditRecord[],
): Leg[] {
  const [first] = records
  if (!first) return []
  const body = { schema: 1, records: records.map(({ hash }) => hash) } satisfies Mark
  return [putOnce(tables.Marks, markKey(author, first.hash), { body })]
}

function moveHead(
  table: string,
  key: Record<string, string>,
  before: AuditHead,
  after: AuditHead,
): Leg {
  const stands = headStands(before)
  return {
    item: {
      Update: {
        TableName: table,
        Key: key,
        UpdateExpression: 'SET #headSeq = :seq, #headHash = :hash',
        ConditionExpression: stands.expression,
        ExpressionAttributeNames: { ...stands.names, '#headHash': 'headHash' },
        ExpressionAttributeValues: { ...stands.values, ':seq': after.seq, ':hash': after.hash },
      },
    },
  }
}

export function programmeHeadLegs(tables: RegisterTables, sealed: Sealed): Leg[] {
  return sealed.heads
    .filter(({ chain }) => chain === PROGRAMME_CHAIN)
    .map(({ before, after }) =>
      moveHead(tables.Programme, programmeKey(PROGRAMME_HEAD_PART), before, after),
    )
}

/** A project's state with its salt, before it is known where its chain will end. */
export interface SaltedProject extends ReturnType<typeof vouch> {
  project: Project
}

/** What a change makes of each project it writes: the last word counts. */
export function saltedProjects(writes: readonly Write[]): Map<string, SaltedProject> {
  const projects = new Map<string, Project>()
  for (const write of writes) if (write.type === 'project') projects.set(write.item.id, write.item)
  const salted = [...projects].map(([id, project]) => {
    return [id, { project, ...vouch(id, itemName('Projects', projectKey(id)), project) }] as const
  })
  return new Map(salted)
}

/** A project and the end of its chain share an item, so each change of any part of it is conditional on it. */
export function projectLegs(
  tables: RegisterTables,
  heads: readonly Grown[],
  projects: ReadonlyMap<string, SaltedProject>,
): Leg[] {
  return heads.map(({ chain, before, after }) => {
    const project = projects.get(chain)
    if (project) return putProject(tables, project, before, after)
    if (before.seq === 0) throw new Error('The first record of a project that is not written.')
    return moveHead(tables.Projects, projectKey(chain), before, after)
  })
}

function putProject(
  tables: RegisterTables,
  { project, salt }: SaltedProject,
  before: AuditHead,
  after: AuditHead,
): Leg {
  const stands = headStands(before)
  return {
    item: {
      Put: {
        TableName: tables.Projects,
        Item: {
          ...projectKey(project.id),
          ...headAttributes(after),
          projectStatus: project.status,
          contactHash: addressHash(project.contact.address),
          ...(project.alternate && { alternateHash: addressHash(project.alternate.address) }),
          body: project,
          salt,
        },
        ConditionExpression: stands.expression,
        ExpressionAttributeNames: stands.names,
        ...valuesOf(stands.values),
      },
    },
  }
}
