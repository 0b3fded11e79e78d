import { ACTIVITY_PREFIX } from '../domain/activities/activity'
import type { Dimension } from '../domain/money/envelope'
import type { MailKind } from '../domain/outbox/item'

/** A key attribute and its DynamoDB type. */
export interface KeyAttribute {
  name: string
  type: 'S' | 'N'
}

/** A table or an index: what it is found by. */
interface Keyed {
  partitionKey: KeyAttribute
  sortKey?: KeyAttribute
}

/** An index with all attributes; sparse where only some items carry its partition key. */
export interface IndexDescription extends Keyed {
  name: string
  sortKey: KeyAttribute
}

export interface TableDescription extends Keyed {
  /** The attribute that holds an epoch in seconds after which an item may go. */
  timeToLive?: string
  stream?: 'NEW_IMAGE' | 'NEW_AND_OLD_IMAGES'
  indexes: readonly IndexDescription[]
}

const text = (name: string): KeyAttribute => ({ name, type: 'S' })

export const STATUS_INDEX = 'by-status'
export const OPEN_INDEX = 'open-by-due'
export const INCIDENT_INDEX = 'incidents-by-time'
export const PENDING_INDEX = 'pending-by-creation'
export const MAILS_INDEX = 'mails-by-project'
export const MESSAGE_INDEX = 'mails-by-message'
export const FAILED_INDEX = 'failed-by-creation'
export const BOUNCED_INDEX = 'bounced-by-time'
export const IDLE_INDEX = 'idle-by-save'
export const CONTACT_INDEX = 'by-contact'
export const ALTERNATE_INDEX = 'by-alternate'
export const ADDRESS_INDEX = 'by-address'

/** The attribute of an outbox item its consumers filter on: `mail`, `start` or `complete`. */
export const OUTBOX_ORDER_TYPE = 'orderType'

/** Every table of the product, as plain data from which they are created. */
export const tables = {
  /** A project or an activity and all its parts, its audit head on the first item. */
  Projects: {
    partitionKey: text('projectId'),
    sortKey: text('part'),
    indexes: [
      { name: STATUS_INDEX, partitionKey: text('projectStatus'), sortKey: text('projectId') },
      { name: CONTACT_INDEX, partitionKey: text('contactHash'), sortKey: text('projectId') },
      { name: ALTERNATE_INDEX, partitionKey: text('alternateHash'), sortKey: text('projectId') },
      { name: INCIDENT_INDEX, partitionKey: text('openIncident'), sortKey: text('happenedAt') },
    ],
  },
  HumanTasks: {
    partitionKey: text('projectId'),
    sortKey: text('taskId'),
    indexes: [{ name: OPEN_INDEX, partitionKey: text('open'), sortKey: text('dueAt') }],
  },
  /** Envelopes with their audit heads, entries and totals. */
  Ledger: { partitionKey: text('book'), sortKey: text('line'), indexes: [] },
  Audit: {
    partitionKey: text('chain'),
    sortKey: { name: 'seq', type: 'N' },
    stream: 'NEW_AND_OLD_IMAGES',
    indexes: [],
  },
  /** Which function wrote which records: one for each transaction, by the hash of its first record. */
  Marks: { partitionKey: text('author'), sortKey: text('record'), indexes: [] },
  /**
   * Links by the hash of their token, codes, counts of what was asked for, and what each mission was asked
   * about people whom nobody has confirmed. All but the last goes.
   */
  Links: { partitionKey: text('id'), timeToLive: 'goesAt', indexes: [] },
  Outbox: {
    partitionKey: text('id'),
    stream: 'NEW_IMAGE',
    indexes: [
      { name: PENDING_INDEX, partitionKey: text('pending'), sortKey: text('createdAt') },
      { name: MAILS_INDEX, partitionKey: text('mailsOf'), sortKey: text('createdAt') },
      { name: MESSAGE_INDEX, partitionKey: text('messageId'), sortKey: text('createdAt') },
      { name: FAILED_INDEX, partitionKey: text('failed'), sortKey: text('createdAt') },
    ],
  },
  Drafts: {
    partitionKey: text('id'),
    timeToLive: 'goesAt',
    indexes: [
      { name: IDLE_INDEX, partitionKey: text('idle'), sortKey: text('savedAt') },
      { name: ADDRESS_INDEX, partitionKey: text('addressHash'), sortKey: text('savedAt') },
    ],
  },
  /** Calls, missions, people, rules, machine keys and ceilings: what one function alone may write. */
  Settings: { partitionKey: text('fund'), sortKey: text('part'), indexes: [] },
  /**
   * What acts leave of the fund as a whole: the ends of its chains, project numbers, waitlists, incidents, and
   * what is remembered of each mission.
   */
  Fund: { partitionKey: text('fund'), sortKey: text('part'), indexes: [] },
  /** Where both lay together before: read once more, to be moved. */
  Programme: { partitionKey: text('fund'), sortKey: text('part'), indexes: [] },
  /** What the mail service told about a message. */
  Deliveries: {
    partitionKey: text('messageId'),
    sortKey: text('news'),
    indexes: [{ name: BOUNCED_INDEX, partitionKey: text('bounced'), sortKey: text('at') }],
  },
} as const satisfies Record<string, TableDescription>

export type TableName = keyof typeof tables

/** The deployed name of each table. */
export type TableNames = Readonly<Record<TableName, string>>
/** The tables that a decision reads and that a change is written to. */
export type RegisterTables = Omit<TableNames, 'Deliveries' | 'Programme'>

/** Where an item stands; the attributes of its primary key. */
export type Key = Readonly<Record<string, string | number>>

/** The value under which a sparse index gathers its items. */
export const GATHERED = 'yes'

const padded = (n: number) => String(n).padStart(4, '0')

/** An activity lies where a project would, with its reasons as parts. */
export const ACTIVITY_PART = '#activity'
export const activityKey = (activityId: string) => ({ projectId: activityId, part: ACTIVITY_PART })
/** The value by which activities are listed in the index of projects by status. */
export const ACTIVITIES = 'activity'

/** The project itself sorts before its parts. */
export const PROJECT_PART = '#project'
export const projectKey = (projectId: string) => ({ projectId, part: PROJECT_PART })
export type NumberedPart =
  | 'version'
  | 'assessment'
  | 'report'
  | 'amendment'
  | 'instalment'
  | 'question'
  | 'incident'
  | 'remark'
  | 'public-text'
export const partPrefix = (part: NumberedPart) => `${part}#`
export const partKey = (projectId: string, part: NumberedPart, n: number) => ({
  projectId,
  part: `${partPrefix(part)}${padded(n)}`,
})

/** What a sort key of `Projects`, `Settings` or `Fund` says the item is. */
export function kindOfPart(part: string): string {
  return part.startsWith('#') ? part : (part.split('#', 1)[0] ?? '')
}

export const taskKey = (projectId: string, taskId: string) => ({ projectId, taskId })

export const ENVELOPES_BOOK = 'envelopes'
export const envelopeKey = (year: number) => ({ book: ENVELOPES_BOOK, line: String(year) })

export const entriesBook = (year: number) => `entries#${year}`
/** Entries stand in the order of their booking. */
export const entryKey = (year: number, bookedAt: string, id: string) => ({
  book: entriesBook(year),
  line: `${bookedAt}#${id}`,
})
/** Sorts after every entry booked on a day and before any of the next. */
export const endOfEntries = (day: string) => `${day}U`

export const totalsBook = (year: number, dimension: Dimension) => `totals#${year}#${dimension}`
/** A value's sums stand month by month; no value holds the bar. */
export const totalLine = (value: string, month: string) => {
  if (value.includes('|')) throw new Error('A value to sum by holds a bar.')
  return `${value}|${month}`
}
/** Sorts after every month of a value. */
export const endOfValue = (value: string) => `${value}|~`
export const totalKey = (year: number, dimension: Dimension, value: string, month: string) => ({
  book: totalsBook(year, dimension),
  line: totalLine(value, month),
})

export const auditKey = (chain: string, seq: number) => ({ chain, seq })

export const markKey = (author: string, firstRecord: string) => ({ author, record: firstRecord })

export const linkKey = (hash: string) => ({ id: `link#${hash}` })
export const codeKey = (linkHash: string) => ({ id: `code#${linkHash}` })
export const mailCountKey = (mail: MailKind, addressHash: string, hour: string) => ({
  id: `mails#${mail}#${addressHash}#${hour}`,
})
/** What strangers asked for, by a keyed hash of whom it is counted for, within an hour or a day. */
export const requestCountKey = (counted: string, within: string) => ({
  id: `requests#${counted}#${within}`,
})
export const dayKeyKey = (day: string) => ({ id: `request-key#${day}` })
export const nothingKey = (random: string) => ({ id: `nothing#${random}` })

/** How many had their turn at the doors of strangers. */
export const turnKey = () => ({ id: 'turn' })
/** What somebody began of late for a call in a mission's name. */
export const begunKey = (mission: string, callId: string, addressHash: string) => ({
  id: `begun#${mission}#${callId}#${addressHash}`,
})

export const strangersKey = (mission: string) => ({ id: `strangers#${mission}` })

export const outboxKey = (id: string) => ({ id })
export const draftKey = (id: string) => ({ id })

/** The one partition of settings, and of what belongs to no project. */
export const FUND = 'fund'
const ofFund = (part: string) => ({ fund: FUND, part })

const POLICY_PART = 'policy'
const settingKinds = ['call', 'mission', 'person', 'key'] as const
export const settingKey = (setting: (typeof settingKinds)[number], id: string) =>
  ofFund(`${setting}#${id}`)
export const policyKey = () => ofFund(POLICY_PART)
const CEILINGS = 'ceiling#'
export const ceilingKey = (year: number | string, id: string) => ofFund(`${CEILINGS}${year}#${id}`)
/** What the sort keys of ceilings begin with: of a year, or of all. */
export const ceilingsOf = (year?: number) => (year === undefined ? CEILINGS : `${CEILINGS}${year}#`)
/** The year and id of a ceiling; undefined for other settings, and for what lies at a place of no year's. */
export function ceilingAt(part: string): { year: string; id: string } | undefined {
  const [, year = '', id = ''] = /^ceiling#([^#]*)#(.+)$/s.exec(part) ?? []
  return isYear(year) && id !== '' ? { year, id } : undefined
}

/** Whether a line or a part of a key is a year's. */
export function isYear(line: string): boolean {
  return /^\d+$/.test(line) && line === String(Number(line))
}

/** The ends of the fund's chains sort before all else. */
export const PROGRAMME_HEAD_PART = '#head'
export const STRANGERS_HEAD_PART = '#strangers'
export const fundHeadKey = (part: typeof PROGRAMME_HEAD_PART | typeof STRANGERS_HEAD_PART) =>
  ofFund(part)
export const fundKey = (
  kind: 'number' | 'waitlist' | 'senders' | 'missed-reports',
  id: string | number,
) => ofFund(`${kind}#${id}`)
export const fundIncidentKey = (n: number) => ofFund(`incident#${padded(n)}`)
export const SEALS_MAILED_PART = 'seals-mailed'
export const sealsMailedKey = () => ofFund(SEALS_MAILED_PART)

/** Which table an item lies in that is the fund's, by its sort key. */
export function tableOfPart(part: string): 'Settings' | 'Fund' {
  const kinds = [...settingKinds, POLICY_PART, kindOfPart(CEILINGS)]
  return kinds.includes(kindOfPart(part)) ? 'Settings' : 'Fund'
}

export const deliveryKey = (messageId: string, at: string, type: string) => ({
  messageId,
  news: `${at}#${type}`,
})

/** The longest keys DynamoDB takes, in bytes. */
const LONGEST_KEY = 1_024
export const LONGEST_PARTITION_KEY = 2_048

/** Whether something can lie under a text that came with a request; asking for what can't is an error there. */
export function canBeKey(text: string, longest = LONGEST_KEY): boolean {
  return text !== '' && new TextEncoder().encode(text).length <= longest
}

/** Partitions by what lies in them, as grants name them: a star stands for any text. */
export const partitions = {
  Audit: {
    project: 'WGGI-*',
    activity: `${ACTIVITY_PREFIX}*`,
    envelope: 'envelope-*',
    programme: 'programme',
    strangers: 'strangers',
  },
  Projects: { activity: `${ACTIVITY_PREFIX}*` },
  Ledger: { envelopes: ENVELOPES_BOOK, entries: 'entries#*', totals: 'totals#*' },
  Links: {
    link: 'link#*',
    code: 'code#*',
    mails: 'mails#*',
    strangers: 'strangers#*',
    begun: 'begun#*',
    turn: 'turn',
    requests: 'requests#*',
    requestKey: 'request-key#*',
    nothing: 'nothing#*',
  },
} as const
