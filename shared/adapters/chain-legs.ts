import type { Sealed } from '../domain/decide/kernel/prepare'
import type { Mark } from '../domain/audit/mark'
import type { AuditHead, AuditRecord } from '../domain/audit/record'
import type { Write } from '../domain/decide/kernel/change'
import type { Project } from '../domain/project/project'
import { isFundChain, placeOfEnd } from './chain-end'
import { projectAttributes } from './index-attributes'
import { auditKey, markKey, projectKey, type RegisterTables } from './keys'
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

/** Moves the end of a chain on, with a salt for the item that it stands on where that gets one. */
export function moveHead(
  tables: Pick<RegisterTables, ReturnType<typeof placeOfEnd>['table']>,
  { chain, before, after }: Grown,
  salt?: string,
): Leg {
  const { table, key } = placeOfEnd(chain)
  const stands = headStands(before)
  const isSalted = salt !== undefined
  return {
    item: {
      Update: {
        TableName: tables[table],
        Key: key,
        UpdateExpression: `SET #headSeq = :seq, #headHash = :hash${isSalted ? ', #salt = :salt' : ''}`,
        ConditionExpression: stands.expression,
        ExpressionAttributeNames: {
          ...stands.names,
          '#headHash': 'headHash',
          ...(isSalted && { '#salt': 'salt' }),
        },
        ExpressionAttributeValues: {
          ...stands.values,
          ':seq': after.seq,
          ':hash': after.hash,
          ...(isSalted && { ':salt': salt }),
        },
      },
    },
  }
}

export function fundHeadLegs(tables: RegisterTables, sealed: Sealed): Leg[] {
  return sealed.heads
    .filter(({ chain }) => isFundChain(chain))
    .map((head) => moveHead(tables, head))
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
  return heads.map((head) => {
    const { chain, before, after } = head
    const project = projects.get(chain)
    if (project) return putProject(tables, project, before, after)
    if (before.seq === 0) throw new Error('The first record of a project that is not written.')
    return moveHead(tables, head)
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
          ...projectAttributes(project),
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
