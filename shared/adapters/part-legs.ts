import { codeAttributes, codeIsStill } from './code-item'
import type { Write } from '../domain/decide/kernel/change'
import type { Beginner } from '../domain/decide/kernel/state'
import { chainOf, type Prepared } from '../domain/decide/kernel/prepare'
import { addressHash } from './address-hash'
import { incidentAttributes, orderAttributes, taskAttributes } from './index-attributes'
import {
  ceilingKey,
  codeKey,
  draftKey,
  entryKey,
  fundIncidentKey,
  fundKey,
  GATHERED,
  mailCountKey,
  outboxKey,
  partKey,
  policyKey,
  sealsMailedKey,
  settingKey,
  nothingKey,
  strangersKey,
  begunKey,
  turnKey,
  taskKey,
  totalKey,
  type Key,
  type NumberedPart,
  type RegisterTables,
} from './keys'
import { put, putOnce, valuesOf, vouch, type Leg } from './leg'
import { nothingLeg } from './nothing-leg'
import { draftAttributes } from './stored-draft'
import { itemName, orderIn, type VouchedTable } from './vouched-items'

/** About as large as a record or a mail. */
const FILLING = 600

/** How long a count of mails is kept: longer than the hour it counts. */
const COUNT_KEPT_SECONDS = 3 * 3_600

/** Legs by the item they write: what is written to one item twice in a change becomes one leg. */
type LegsByItem = Map<string, Leg>

/** Legs of everything that is written whole, apart from projects and envelopes, which carry a chain's end. */
export function partLegs(tables: RegisterTables, prepared: Prepared): Leg[] {
  const legs: LegsByItem = new Map()
  for (const write of prepared.writes) addWrite(legs, tables, prepared, write)
  return [...legs.values()]
}

function addWrite(
  legs: LegsByItem,
  tables: RegisterTables,
  prepared: Prepared,
  write: Write,
): void {
  const chain = chainOf(write)
  const rewrite = (table: VouchedTable, key: Key, body: object, indexed = {}) => {
    const name = itemName(table, key)
    const { salt, vouched } = vouch(chain, name, body)
    legs.set(name, { ...put(tables[table], key, { body, salt, ...indexed }), vouched })
  }
  const part = (kind: NumberedPart, item: { projectId: string; n: number }) =>
    rewrite('Projects', partKey(item.projectId, kind, item.n), item)
  const setting = (kind: 'call' | 'mission' | 'person' | 'key', id: string, item: object) =>
    rewrite('Settings', settingKey(kind, id), item)
  switch (write.type) {
    case 'project':
    case 'activity':
    case 'envelope-opened':
      return
    case 'ceiling':
      rewrite('Settings', ceilingKey(write.year, write.change.id), write.change)
      return
    case 'version':
      addOnce(
        legs,
        tables,
        chain,
        partKey(write.item.projectId, 'version', write.item.n),
        write.item,
      )
      return
    case 'assessment':
      addOnce(
        legs,
        tables,
        chain,
        partKey(write.item.projectId, 'assessment', write.item.version),
        write.item,
      )
      return
    case 'report':
    case 'amendment':
    case 'instalment':
    case 'question':
    case 'remark':
    case 'public-text':
      part(write.type, write.item)
      return
    case 'incident':
      rewrite(
        'Projects',
        partKey(write.item.projectId, 'incident', write.item.n),
        write.item,
        incidentAttributes(write.item),
      )
      return
    case 'task':
      rewrite(
        'HumanTasks',
        taskKey(write.item.projectId, write.item.id),
        write.item,
        taskAttributes(write.item),
      )
      return
    case 'call':
    case 'person':
    case 'key':
      setting(write.type, write.item.id, write.item)
      return
    case 'mission':
      setting('mission', write.item.code, write.item)
      return
    case 'waitlist':
      rewrite('Fund', fundKey('waitlist', write.item.year), write.item)
      return
    case 'fund-incident':
      rewrite('Fund', fundIncidentKey(write.item.n), write.item)
      return
    case 'policy':
      rewrite('Settings', policyKey(), write.item)
      return
    case 'seals-mailed':
      rewrite('Fund', sealsMailedKey(), write.item)
      return
    case 'senders':
    case 'missed-reports':
      rewrite('Fund', fundKey(write.type, write.item.mission), write.item)
      return
    case 'draft':
      addDraft(legs, tables, write)
      return
    case 'number':
      legs.set(
        itemName('Fund', fundKey('number', write.year)),
        numberLeg(tables, write.year, write.number),
      )
      return
    case 'code':
      legs.set(codeKey(write.item.linkHash).id, codeLeg(tables, write))
      return
    case 'strangers':
      legs.set(strangersKey(write.mission).id, strangersLeg(tables, write))
      return
    case 'turn':
      legs.set(turnKey().id, turnLeg(tables, write.before))
      return
    case 'begun':
      legs.set(begunKeyOf(write.beginner).id, begunLeg(tables, prepared.at, write))
      return
    case 'nothing': {
      const leg = nothingLeg(tables, write.id, prepared.at, FILLING)
      legs.set(nothingKey(write.id).id, leg)
      return
    }
    case 'mail-count':
      addMailCount(legs, tables, prepared.at, write)
  }
}

function addOnce(
  legs: LegsByItem,
  tables: RegisterTables,
  chain: string | undefined,
  key: Key,
  body: object,
): void {
  const name = itemName('Projects', key)
  if (legs.has(name)) throw new Error('A change writes an unchangeable item twice.')
  const { salt, vouched } = vouch(chain, name, body)
  legs.set(name, { ...putOnce(tables.Projects, key, { body, salt }), vouched })
}

function addDraft(
  legs: LegsByItem,
  tables: RegisterTables,
  write: Extract<Write, { type: 'draft' }>,
): void {
  const key = draftKey(write.item.id)
  const name = `Drafts/${key.id}`
  if (legs.has(name)) throw new Error('A change writes a draft twice.')
  if (write.expected === undefined) {
    legs.set(name, putOnce(tables.Drafts, key, draftAttributes(write.item)))
    return
  }
  legs.set(name, {
    item: {
      Put: {
        TableName: tables.Drafts,
        Item: { ...draftAttributes(write.item), ...key },
        ConditionExpression: '#revision = :expected',
        ExpressionAttributeNames: { '#revision': 'revision' },
        ExpressionAttributeValues: { ':expected': write.expected },
      },
    },
  })
}

/**
 * Numbers are taken one after the other: the one before must be the last that was taken. A year whose first
 * numbers were counted by call has no count of its own yet.
 */
function numberLeg(tables: RegisterTables, year: number, number: number): Leg {
  return {
    item: {
      Update: {
        TableName: tables.Fund,
        Key: fundKey('number', year),
        UpdateExpression: 'SET #last = :number, #year = :year',
        ConditionExpression: 'attribute_not_exists(#last) OR #last = :before',
        ExpressionAttributeNames: { '#last': 'lastNumber', '#year': 'year' },
        ...valuesOf({ ':number': number, ':year': year, ':before': number - 1 }),
      },
    },
  }
}

function addMailCount(
  legs: LegsByItem,
  tables: RegisterTables,
  at: string,
  write: Extract<Write, { type: 'mail-count' }>,
): void {
  const key = mailCountKey(write.mail, addressHash(write.address), write.hour)
  const name = key.id
  if (legs.has(name)) throw new Error('A change counts a mail to one address twice.')
  legs.set(name, {
    item: {
      Update: {
        TableName: tables.Links,
        Key: key,
        UpdateExpression: 'SET #goesAt = :goesAt ADD #mails :one',
        ExpressionAttributeNames: { '#goesAt': 'goesAt', '#mails': 'mails' },
        ExpressionAttributeValues: {
          ':goesAt': Math.floor(Date.parse(at) / 1_000) + COUNT_KEPT_SECONDS,
          ':one': 1,
        },
      },
    },
  })
}

type StrangersWrite = Extract<Write, { type: 'strangers' }>

function strangersUpdate({ mailedAt, officesMailedAt, sent }: StrangersWrite): string {
  if (mailedAt === undefined && officesMailedAt === undefined)
    return sent ? 'ADD #sent :one' : 'ADD #count :one'
  const sets = [
    '#count = :none',
    ...(mailedAt === undefined ? [] : ['#mailedAt = :at']),
    ...(officesMailedAt === undefined ? [] : ['#officesMailedAt = :at', '#sent = :none']),
  ]
  return `SET ${sets.join(', ')}`
}

const STRANGERS = ['mailedAt', 'count', 'officesMailedAt', 'sent'] as const

/**
 * Somebody more is counted while the mailbox was last mailed as it was read, so that people who write at once
 * don't wait for each other's count; a mail is ordered only on all that it was decided on.
 */
function strangersLeg(tables: RegisterTables, write: StrangersWrite): Leg {
  const { mission, before } = write
  const mailedAt = write.mailedAt ?? write.officesMailedAt
  const still = STRANGERS.filter((name) => mailedAt !== undefined || name === 'mailedAt')
  const counted = write.sent ? 'sent' : 'count'
  const read = still.filter((name) => before?.[name] !== undefined)
  return {
    item: {
      Update: {
        TableName: tables.Links,
        Key: strangersKey(mission),
        UpdateExpression: strangersUpdate(write),
        ConditionExpression: still
          .map((name) =>
            read.includes(name) ? `#${name} = :${name}` : `attribute_not_exists(#${name})`,
          )
          .join(' AND '),
        ExpressionAttributeNames: Object.fromEntries(
          [...new Set([...still, counted])].map((name) => [`#${name}`, name]),
        ),
        ExpressionAttributeValues: {
          ...Object.fromEntries(read.map((name) => [`:${name}`, before?.[name]])),
          ...(mailedAt === undefined ? { ':one': 1 } : { ':at': mailedAt, ':none': 0 }),
        },
      },
    },
  }
}

/** Turns are had one after the other, whether or not anything comes of them. */
export function turnLeg(tables: RegisterTables, before: number | undefined): Leg {
  return {
    item: {
      Update: {
        TableName: tables.Links,
        Key: turnKey(),
        UpdateExpression: 'SET #turn = :turn',
        ConditionExpression:
          before === undefined ? 'attribute_not_exists(#turn)' : '#turn = :before',
        ExpressionAttributeNames: { '#turn': 'turn' },
        ExpressionAttributeValues: {
          ':turn': (before ?? 0) + 1,
          ...(before !== undefined && { ':before': before }),
        },
      },
    },
  }
}

export function begunKeyOf({ mission, callId, address }: Beginner): { id: string } {
  return begunKey(mission, callId, addressHash(address))
}

/** Until the index by address surely shows what was begun. */
const BEGUN_KEPT_SECONDS = 24 * 3_600

/** Of two who begin at once as the same person, one does; the other then reads what it began. */
function begunLeg(
  tables: RegisterTables,
  at: string,
  { beginner, draftId, before }: Extract<Write, { type: 'begun' }>,
): Leg {
  return {
    item: {
      Update: {
        TableName: tables.Links,
        Key: begunKeyOf(beginner),
        UpdateExpression: 'SET #draftId = :draftId, #goesAt = :goesAt',
        ConditionExpression:
          before === undefined ? 'attribute_not_exists(#draftId)' : '#draftId = :before',
        ExpressionAttributeNames: { '#draftId': 'draftId', '#goesAt': 'goesAt' },
        ExpressionAttributeValues: {
          ':draftId': draftId,
          ':goesAt': Math.floor(Date.parse(at) / 1_000) + BEGUN_KEPT_SECONDS,
          ...(before !== undefined && { ':before': before }),
        },
      },
    },
  }
}

/** A link's code is changed as it was read, so that no try and no code goes uncounted. */
function codeLeg(tables: RegisterTables, { item, before }: Extract<Write, { type: 'code' }>): Leg {
  const { body, goesAt } = codeAttributes(item)
  const still = before && codeIsStill(before)
  return {
    item: {
      Update: {
        TableName: tables.Links,
        Key: codeKey(item.linkHash),
        UpdateExpression: 'SET #body = :body, #goesAt = :goesAt',
        ConditionExpression: still?.expression ?? 'attribute_not_exists(#body)',
        ExpressionAttributeNames: { '#body': 'body', '#goesAt': 'goesAt', ...still?.names },
        ExpressionAttributeValues: { ':body': body, ':goesAt': goesAt, ...still?.values },
      },
    },
  }
}

export function entryLegs(tables: RegisterTables, prepared: Prepared): Leg[] {
  return prepared.entries.map((entry) => {
    const key = entryKey(entry.year, entry.bookedAt, entry.id)
    const { salt, vouched } = vouch(prepared.vouching, itemName('Ledger', key), entry)
    return { ...putOnce(tables.Ledger, key, { body: entry, salt }), vouched }
  })
}

/** A value's month is one item: the month's sums, and the sums of each of its days under `<measure><day>`. */
export function totalsLegs(tables: RegisterTables, prepared: Prepared): Leg[] {
  return prepared.totals.map((increment) => {
    const names: Record<string, string> = { '#schema': 'schema' }
    const values: Record<string, number> = { ':schema': 1 }
    const adds: string[] = []
    const day = increment.day.slice(8, 10)
    for (const [sum, amount] of Object.entries({
      ...increment.amounts,
      grants: increment.grants,
    })) {
      if (amount === 0) continue
      names[`#${sum}`] = sum
      names[`#${sum}Day`] = `${sum}${day}`
      values[`:${sum}`] = amount
      adds.push(`#${sum} :${sum}`, `#${sum}Day :${sum}`)
    }
    const { year, dimension, value } = increment
    return {
      item: {
        Update: {
          TableName: tables.Ledger,
          Key: totalKey(year, dimension, value, increment.day.slice(0, 7)),
          UpdateExpression: `SET #schema = :schema ADD ${adds.join(', ')}`,
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: values,
        },
      },
    }
  })
}

/** Pending items alone stand in the index of pending items. */
export function outboxLegs(tables: RegisterTables, prepared: Prepared): Leg[] {
  return prepared.outbox.map((item) => {
    const key = outboxKey(item.id)
    const { salt, vouched } = vouch(prepared.vouching, itemName('Outbox', key), orderIn(item))
    const put = putOnce(tables.Outbox, key, {
      body: item,
      salt,
      ...orderAttributes(item),
      pending: GATHERED,
    })
    return { ...put, vouched }
  })
}
