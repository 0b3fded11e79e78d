import * as z from 'zod'
import type { OutboxItem } from '../domain/outbox/item'
import { isOpenIncident, type Incident } from '../domain/project/incident'
import type { Project } from '../domain/project/project'
import type { HumanTask } from '../domain/tasks/task'
import { addressHash } from './address-hash'
import {
  ACTIVITIES,
  ACTIVITY_PART,
  GATHERED,
  kindOfPart,
  OUTBOX_ORDER_TYPE,
  PROJECT_PART,
  tables,
} from './keys'
import type { RawItem } from './query'

/**
 * What items carry beside their bodies, for indexes to find them by. All of it follows from the body, so that
 * no record names it: whoever hides a task from the desk changes what is written here.
 */

type Attributes = Readonly<Record<string, unknown>>

type SaidOfProject = Pick<Project, 'status'> & {
  contact: { address: string }
  alternate?: { address: string } | undefined
}

export function projectAttributes({ status, contact, alternate }: SaidOfProject): Attributes {
  return {
    projectStatus: status,
    contactHash: addressHash(contact.address),
    ...(alternate && { alternateHash: addressHash(alternate.address) }),
  }
}

/** Activities are listed beside projects, under a status that no project has. */
export function activityAttributes(): Attributes {
  return { projectStatus: ACTIVITIES }
}

/** Open tasks alone stand in the index of open tasks. */
export function taskAttributes({ dueAt, status }: Pick<HumanTask, 'dueAt' | 'status'>): Attributes {
  return { dueAt, ...(status === 'open' && { open: GATHERED }) }
}

/** Open incidents alone stand in the index of incidents. */
export function incidentAttributes(incident: Pick<Incident, 'at' | 'resolved'>): Attributes {
  return {
    happenedAt: incident.at,
    ...(isOpenIncident(incident) && { openIncident: GATHERED }),
  }
}

type SaidOfOrder = Pick<OutboxItem, 'createdAt'> & {
  order: { type: OutboxItem['order']['type']; projectId?: string | undefined }
}

/** Mails about a project are found by it. */
export function orderAttributes({ order, createdAt }: SaidOfOrder): Attributes {
  const isAboutProject = order.type === 'mail' && order.projectId !== undefined
  return {
    [OUTBOX_ORDER_TYPE]: order.type,
    createdAt,
    ...(isAboutProject && { mailsOf: order.projectId }),
  }
}

/** What an outbox item carries of how far it has come, which no record speaks of. */
const PROGRESS = ['pending', 'messageId', 'failed']

/** Beside these an item carries nothing that doesn't follow from its body. */
const OWN = ['body', 'salt', 'headSeq', 'headHash']

const addressSchema = z.looseObject({ address: z.string() })
const statusSchema = z.custom<Project['status']>((status) => typeof status === 'string')
const projectSaid = z.looseObject({
  status: statusSchema,
  contact: addressSchema,
  alternate: addressSchema.optional(),
})
const taskSaid = z.looseObject({
  dueAt: z.string(),
  status: z.custom<HumanTask['status']>((status) => typeof status === 'string'),
})
const incidentSaid = z.looseObject({
  at: z.string(),
  resolved: z.custom<Incident['resolved']>().optional(),
})
const orderSaid = z.looseObject({
  createdAt: z.string(),
  order: z.looseObject({
    type: z.enum(['mail', 'start', 'complete']),
    projectId: z.string().optional(),
  }),
})

type Indexed = 'Projects' | 'HumanTasks' | 'Outbox' | 'Settings' | 'Fund' | 'Ledger'

/** Undefined for a body that has lost its shape, which is told as that. */
function expected(table: Indexed, { body, part }: RawItem): Attributes | undefined {
  switch (table) {
    case 'Projects': {
      if (part === PROJECT_PART) return of(projectSaid, body, projectAttributes)
      if (part === ACTIVITY_PART) return activityAttributes()
      const isIncident = kindOfPart(String(part)) === 'incident'
      return isIncident ? of(incidentSaid, body, incidentAttributes) : {}
    }
    case 'HumanTasks':
      return of(taskSaid, body, taskAttributes)
    case 'Outbox':
      return of(orderSaid, body, orderAttributes)
    default:
      return {}
  }
}

function of<T>(
  schema: z.ZodType<T>,
  body: unknown,
  attributes: (said: T) => Attributes,
): Attributes | undefined {
  const said = schema.safeParse(body)
  return said.success ? attributes(said.data) : undefined
}

/** Whether an item is found where its body says that it is to be found, and carries nothing else. */
export function isFiledRight(table: Indexed, item: RawItem): boolean {
  const wanted = expected(table, item)
  if (!wanted) return true
  const { partitionKey, sortKey } = { sortKey: undefined, ...tables[table] }
  const known = [partitionKey.name, ...(sortKey ? [sortKey.name] : []), ...OWN]
  if (table === 'Outbox') known.push(...PROGRESS)
  const carried = Object.keys(item).filter((name) => !known.includes(name))
  return (
    carried.every((name) => name in wanted) &&
    Object.entries(wanted).every(([name, value]) => item[name] === value)
  )
}
