import * as z from 'zod'
import type { RawItem } from '../../shared/adapters/query'
import { auditKinds } from '../../shared/domain/audit/kinds'
import { draftSchema } from '../../shared/domain/drafts/draft'
import { ledgerEntrySchema } from '../../shared/domain/money/ledger'
import {
  mailKindSchema,
  outboxItemSchema,
  outboxOrderSchema,
  workflowSchema,
} from '../../shared/domain/outbox/item'
import { deliverySchema } from '../../shared/domain/outbox/delivery'
import { linkPurposeSchema } from '../../shared/domain/links/purpose'
import { taskKindSchema } from '../../shared/domain/tasks/kinds'
import {
  amendmentLevelSchema,
  amendmentSchema,
  instalmentSchema,
  statusReportSchema,
} from '../../shared/domain/project/follow-up'
import { incidentKindSchema } from '../../shared/domain/project/incident'
import { offerSchema } from '../../shared/domain/project/project'
import { remarkActSchema } from '../../shared/domain/project/remark'
import {
  humanTaskSchema,
  recusalSchema,
  taskOutcomeSchema,
  voteSchema,
} from '../../shared/domain/tasks/task'
import { tableNames, type Exported } from './exported'
import { kindOf, kinds } from './items'
import { statuses } from './load'

/** What there may be of something, from the types' own lists, and what of it an export holds. */
export interface Held {
  what: string
  all: readonly string[]
  held: ReadonlySet<string>
}

const types = (options: readonly { shape: { type: z.ZodLiteral<string> } }[]) =>
  options.map(({ shape }) => shape.type.value)

/** Values at a path of items, lists gone through; paths of what isn't there give nothing. */
function at(items: readonly unknown[], path: string): Set<string> {
  const found = path.split('.').reduce<unknown[]>(
    (values, name) =>
      values.flatMap((value) => {
        const inner = z.looseObject({}).safeParse(value).data?.[name]
        return inner === undefined ? [] : [inner].flat()
      }),
    [...items],
  )
  return new Set(found.map(String))
}

export function contentsOf(exported: Exported): Held[] {
  const items = tableNames.flatMap((table) =>
    exported.tables[table].map((item) => ({ kind: kindOf(table, item), item })),
  )
  const of = (kind: string): RawItem[] =>
    items.filter((one) => one.kind === kind).map(({ item }) => item)
  const list = (what: string, all: readonly string[], kind: string, path: string): Held => ({
    what,
    all,
    held: at(of(kind), path),
  })
  const tasks = of('task')
  const withStatus = (status: string, wanted: boolean) =>
    tasks.filter((task) => at([task], 'body.status').has(status) === wanted)
  const pending = of('outbox').filter((item) => item['pending'] !== undefined)
  return [
    { what: 'item', all: kinds, held: new Set(items.map(({ kind }) => kind)) },
    list('status of a project', statuses, 'project', 'body.status'),
    list('status of an offer', offerSchema.shape.status.options, 'project', 'body.offer.status'),
    {
      what: 'open task',
      all: taskKindSchema.options,
      held: at(withStatus('open', true), 'body.kind'),
    },
    {
      what: 'ended task',
      all: taskKindSchema.options,
      held: at(withStatus('open', false), 'body.kind'),
    },
    list('status of a task', humanTaskSchema.shape.status.options, 'task', 'body.status'),
    list('outcome of a task', taskOutcomeSchema.options, 'task', 'body.outcome'),
    list('vote', voteSchema.shape.choice.options, 'task', 'body.votes.choice'),
    list('recusal', recusalSchema.shape.why.options, 'task', 'body.recused.why'),
    list('report', statusReportSchema.shape.kind.options, 'report', 'body.kind'),
    list('status of a report', statusReportSchema.shape.status.options, 'report', 'body.status'),
    list('level of a change', amendmentLevelSchema.options, 'amendment', 'body.level'),
    list('status of a change', amendmentSchema.shape.status.options, 'amendment', 'body.status'),
    list('status of a payment', instalmentSchema.shape.status.options, 'instalment', 'body.status'),
    {
      what: 'incident',
      all: incidentKindSchema.options,
      held: at([...of('incident'), ...of('fund-incident')], 'body.kind'),
    },
    list('remark', remarkActSchema.options, 'remark', 'body.act'),
    list('purpose of a draft', draftSchema.shape.purpose.options, 'draft', 'body.purpose'),
    list('link', types(linkPurposeSchema.options), 'link', 'body.purpose.type'),
    list('order', types(outboxOrderSchema.options), 'outbox', 'body.order.type'),
    {
      what: 'pending order',
      all: types(outboxOrderSchema.options),
      held: at(pending, 'body.order.type'),
    },
    list('status of an order', outboxItemSchema.shape.status.options, 'outbox', 'body.status'),
    list('mail', mailKindSchema.options, 'outbox', 'body.order.mail'),
    list('news of a mail', deliverySchema.shape.type.options, 'delivery', 'body.type'),
    list('entry', ledgerEntrySchema.shape.type.options, 'entries', 'body.type'),
    list('record', auditKinds, 'audit', 'kind'),
    {
      what: 'running workflow',
      all: workflowSchema.options,
      held: new Set(exported.executions.map(({ workflow }) => workflow)),
    },
  ]
}
