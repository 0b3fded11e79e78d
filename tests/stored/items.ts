import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { aggregateLegs, auditLegs, saltedAggregates } from '../../shared/adapters/chain-legs'
import { codeAttributes } from '../../shared/adapters/code-item'
import { DynamoDeliveryStore } from '../../shared/adapters/dynamo-delivery-store'
import { DynamoLinkStore } from '../../shared/adapters/dynamo-link-store'
import {
  ceilingAt,
  kindOfPart,
  tables,
  type TableName,
  type TableNames,
} from '../../shared/adapters/keys'
import type { RawItem } from '../../shared/adapters/query'
import type { Leg } from '../../shared/adapters/leg'
import { entryLegs, outboxLegs, partLegs } from '../../shared/adapters/part-legs'
import { bodyOf, headOf, storedEnvelopeSchema } from '../../shared/adapters/stored'
import { markSchema } from '../../shared/domain/audit/mark'
import { auditRecordSchema, EMPTY_HEAD } from '../../shared/domain/audit/record'
import type { Write } from '../../shared/domain/decide/kernel/change'
import type { Prepared } from '../../shared/domain/decide/kernel/prepare'
import { writeSchemas } from '../../shared/domain/decide/kernel/write-schemas'
import { ceilingChangeSchema, measureSchema } from '../../shared/domain/money/envelope'
import { ledgerEntrySchema } from '../../shared/domain/money/ledger'
import { outboxItemSchema } from '../../shared/domain/outbox/item'
import { deliverySchema } from '../../shared/domain/outbox/delivery'
import { linkSchema } from '../../shared/domain/links/link'

const names = Object.fromEntries(Object.keys(tables).map((name) => [name, name])) as TableNames

/** The kind of an item: what stands in its table under such keys. */
export function kindOf(table: TableName, item: RawItem): string {
  const key = (name: string) => String(item[name])
  switch (table) {
    case 'Projects':
      return kindOfPart(key('part')).replace('#', '')
    case 'Settings':
    case 'Fund':
    case 'Programme':
      return kindOfPart(key('part')) === 'incident' ? 'fund-incident' : kindOfPart(key('part'))
    case 'HumanTasks':
      return 'task'
    case 'Ledger':
      return key('book') === 'envelopes' ? 'envelope' : (key('book').split('#', 1)[0] ?? '')
    case 'Links':
      return key('id').split('#', 1)[0] ?? ''
    case 'Audit':
      return 'audit'
    case 'Marks':
      return 'mark'
    case 'Outbox':
      return 'outbox'
    case 'Drafts':
      return 'draft'
    case 'Deliveries':
      return 'delivery'
    default:
      return table satisfies never
  }
}

/** Kinds whose items hold one thing, written whole, under `body`. */
const WRITTEN = [
  ...['version', 'assessment', 'task', 'report', 'amendment', 'instalment', 'question'],
  ...['incident', 'remark', 'draft', 'call', 'mission', 'person', 'policy', 'waitlist', 'key'],
  ...['fund-incident', 'seals-mailed', 'senders', 'missed-reports'],
]

/** Kinds of items there are. */
export const kinds = [
  ...[
    'project',
    'activity',
    ...WRITTEN,
    'envelope',
    'entries',
    'totals',
    'audit',
    'mark',
    'outbox',
    'delivery',
  ],
  ...[
    'link',
    'code',
    'begun',
    'nothing',
    'strangers',
    'mails',
    'number',
    'ceiling',
    '#head',
    '#strangers',
  ],
]

const NOTHING: Prepared = {
  at: '2005-01-01T00:00:00.000Z',
  ...{ writes: [], grown: [], entries: [], envelopes: [], totals: [], outbox: [] },
  vouching: undefined,
}

/** The one item that a change puts, without its fresh salt. */
function put(prepared: Partial<Prepared>): RawItem {
  const { salt: _, ...item } = putItem(partsOf({ ...NOTHING, ...prepared }))
  return item
}

function partsOf(prepared: Prepared): readonly Leg[] {
  return [
    ...partLegs(names, prepared),
    ...entryLegs(names, prepared),
    ...outboxLegs(names, prepared),
  ]
}

function putItem([leg]: readonly Leg[]): RawItem {
  if (!leg?.item.Put?.Item) throw new Error('Nothing is put.')
  return leg.item.Put.Item
}

/** What an adapter puts, with no service behind it. */
async function putBy(act: (client: DynamoDBDocumentClient) => Promise<void>): Promise<RawItem> {
  const sent: RawItem[] = []
  const send = (command: { input: { Item: RawItem } }) => void sent.push(command.input.Item)
  await act({ send } as unknown as DynamoDBDocumentClient)
  return sent[0] ?? {}
}

/** What lay in an envelope before, and is moved from there. */
const withinBefore = z.object({
  ceilings: z.record(z.string(), ceilingChangeSchema).optional(),
  ceilingCents: z.int().optional(),
})

function ceilingIn(item: RawItem): Write {
  const year = Number(ceilingAt(String(item['part']))?.year)
  return { type: 'ceiling', year, change: bodyOf(ceilingChangeSchema, item) }
}

/** What guards beginnings of drafts, and is gone after an hour or a day. */
const guards = {
  begun: z.object({ draftId: z.string(), goesAt: z.int() }),
  nothing: z.object({ filling: z.string(), goesAt: z.int() }),
  strangers: z.object({ mailedAt: z.string(), count: z.int() }),
}

const sumsSchema = z.object({
  schema: z.literal(1),
  book: z.string(),
  line: z.string().regex(/\|\d{4}-\d{2}$/),
})
const SUM = new RegExp(`^(${[...measureSchema.options, 'grants'].join('|')})(\\d\\d)?$`)

/**
 * An item as today's code reads it, and would store it again. Throws where today's schemas can't read it.
 * Whoever changes a stored shape sees here what becomes of what was stored before.
 */
export async function storedAgain(table: TableName, item: RawItem): Promise<RawItem> {
  const kind = kindOf(table, item)
  if (WRITTEN.includes(kind)) {
    const schema = writeSchemas[kind as Write['type']] as unknown as z.ZodType<object>
    const write = schema.parse({ item: item['body'] })
    return put({ writes: [{ type: kind, ...write } as Write] })
  }
  switch (kind) {
    case 'project': {
      const write = writeSchemas.project.parse({ item: item['body'] })
      const head = { chain: write.item.id, before: EMPTY_HEAD, after: headOf(item) }
      const projects = saltedAggregates([{ type: 'project', ...write }])
      const { salt: _, ...again } = putItem(aggregateLegs(names, [head], projects))
      return again
    }
    case 'activity': {
      const write = writeSchemas.activity.parse({ item: item['body'] })
      const head = { chain: write.item.id, before: EMPTY_HEAD, after: headOf(item) }
      const activities = saltedAggregates([{ type: 'activity', ...write }])
      const { salt: _, ...again } = putItem(aggregateLegs(names, [head], activities))
      return again
    }
    case 'envelope': {
      const envelope = storedEnvelopeSchema.parse(item)
      const { seq: headSeq, hash: headHash } = headOf(item)
      return { ...key(table, item), ...envelope, ...withinBefore.parse(item), headSeq, headHash }
    }
    case 'ceiling':
      return put({ writes: [ceilingIn(item)] })
    case 'entries':
      return put({ entries: [bodyOf(ledgerEntrySchema, item)] })
    case 'audit':
      return putItem(
        auditLegs(names, { ...NOTHING, heads: [], records: [auditRecordSchema.parse(item)] }),
      )
    case 'mark': {
      const { schema, records } = bodyOf(markSchema, item)
      return { ...key(table, item), body: { schema, records } }
    }
    case 'totals': {
      // What it adds up to is held to the ledger; here that nobody would overlook a sum of it.
      const { schema, ...place } = sumsSchema.parse(item)
      const sums = Object.entries(item).filter(([name]) => SUM.test(name))
      return { schema, ...place, ...z.record(z.string(), z.int()).parse(Object.fromEntries(sums)) }
    }
    case 'outbox': {
      const stored = outboxItemSchema.parse(item['body'])
      const { pending, ...first } = put({ outbox: [stored] })
      return {
        ...first,
        ...(stored.status === 'pending' && { pending }),
        ...(stored.messageId !== undefined && { messageId: stored.messageId }),
        ...(stored.status === 'failed' && { failed: pending }),
      }
    }
    case 'delivery':
      return putBy((client) =>
        new DynamoDeliveryStore(client, names).keep(bodyOf(deliverySchema, item)),
      )
    case 'link':
      return putBy((client) => new DynamoLinkStore(client, names).put(bodyOf(linkSchema, item)))
    case 'code': {
      const { item: code } = writeSchemas.code.parse({ item: item['body'] })
      return { ...key(table, item), ...codeAttributes(code) }
    }
    case 'mails':
      return { ...key(table, item), ...z.object({ mails: z.int(), goesAt: z.int() }).parse(item) }
    case 'begun':
    case 'nothing':
    case 'strangers':
      return { ...key(table, item), ...guards[kind].parse(item) }
    case 'number':
      return {
        ...key(table, item),
        ...z.object({ year: z.int(), lastNumber: z.int() }).parse(item),
      }
    case '#head':
    case '#strangers': {
      const { seq: headSeq, hash: headHash } = headOf(item)
      return { ...key(table, item), headSeq, headHash }
    }
    default:
      throw new Error(`Nothing reads ${kind} in ${table}.`)
  }
}

/** The attributes by which an item is found. */
export function key(table: TableName, item: RawItem): RawItem {
  const { partitionKey, ...rest } = tables[table]
  const sortKey = 'sortKey' in rest ? [rest.sortKey.name] : []
  return Object.fromEntries([partitionKey.name, ...sortKey].map((name) => [name, item[name]]))
}
