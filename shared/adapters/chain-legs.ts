import type { Sealed } from '../domain/decide/kernel/prepare'
import type { Mark } from '../domain/audit/mark'
import type { AuditHead, AuditRecord } from '../domain/audit/record'
import type { Write } from '../domain/decide/kernel/change'
import type { Activity } from '../domain/activities/activity'
import type { Project } from '../domain/project/project'
import { isFundChain, placeOfEnd } from './chain-end'
import { activityAttributes, projectAttributes } from './index-attributes'
import { activityKey, auditKey, markKey, projectKey, type Key, type RegisterTables } from './keys'
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

/** A project or an activity with its salt, before it is known where its chain will end. */
export interface SaltedAggregate extends ReturnType<typeof vouch> {
  key: Key
  /** The attributes by which indexes find it. */
  indexed: Readonly<Record<string, unknown>>
  body: Project | Activity
}

function salted(
  chain: string,
  { key, indexed, body }: Pick<SaltedAggregate, 'key' | 'indexed' | 'body'>,
): SaltedAggregate {
  return { key, indexed, body, ...vouch(chain, itemName('Projects', key), body) }
}

function ofProject(project: Project): SaltedAggregate {
  return salted(project.id, {
    key: projectKey(project.id),
    indexed: projectAttributes(project),
    body: project,
  })
}

function ofActivity(activity: Activity): SaltedAggregate {
  const indexed = activityAttributes()
  return salted(activity.id, { key: activityKey(activity.id), indexed, body: activity })
}

/** What a change makes of each project and activity it writes, by its chain: the last word counts. */
export function saltedAggregates(writes: readonly Write[]): Map<string, SaltedAggregate> {
  const last = new Map<string, Extract<Write, { type: 'project' | 'activity' }>>()
  for (const write of writes)
    if (write.type === 'project' || write.type === 'activity') last.set(write.item.id, write)
  return new Map(
    [...last].map(([id, write]) => [
      id,
      write.type === 'project' ? ofProject(write.item) : ofActivity(write.item),
    ]),
  )
}

/** A project or activity and the end of its chain share an item, so each change of any part is conditional on it. */
export function aggregateLegs(
  tables: RegisterTables,
  heads: readonly Grown[],
  aggregates: ReadonlyMap<string, SaltedAggregate>,
): Leg[] {
  return heads.map((head) => {
    const { chain, before, after } = head
    const aggregate = aggregates.get(chain)
    if (aggregate) return putAggregate(tables, aggregate, before, after)
    if (before.seq === 0) throw new Error(`The first record of ${chain}, which is not written.`)
    return moveHead(tables, head)
  })
}

function putAggregate(
  tables: RegisterTables,
  { key, indexed, body, salt }: SaltedAggregate,
  before: AuditHead,
  after: AuditHead,
): Leg {
  const stands = headStands(before)
  return {
    item: {
      Put: {
        TableName: tables.Projects,
        Item: { ...key, ...headAttributes(after), ...indexed, body, salt },
        ConditionExpression: stands.expression,
        ExpressionAttributeNames: stands.names,
        ...valuesOf(stands.values),
      },
    },
  }
}
