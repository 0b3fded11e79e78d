import { partitions, type TableName } from '../shared/adapters/keys'

/**
 * Parts of the record that one change may write together. Each change is decided on settings and envelopes,
 * whatever its parts.
 */
export type Part =
  /** A project with its versions, reports, amendments and instalments. */
  | 'project'
  /** Only the end of a project's chain, where the project itself stays as it is. */
  | 'project-note'
  /** An activity with the reasons for what becomes of it. */
  | 'activity'
  | 'tasks'
  /** Ledger entries, totals, and what is taken from envelopes. */
  | 'money'
  /** What is there to be taken: envelopes as ceilings make them. */
  | 'envelopes'
  | 'drafts'
  /** A working copy begun by a rule that looks at none. */
  | 'new-drafts'
  /** The end of the programme's chain, and project numbers. */
  | 'programme-note'
  /** The end of the chain of what strangers ask for. */
  | 'strangers-note'
  /** Waitlists, incidents of the fund, and what is remembered of missions. */
  | 'fund'
  /** Calls, missions, people, rules, keys and ceilings. */
  | 'settings'
  /** Mails and workflow signals. */
  | 'orders'
  /** How often an address asked for a mail within the hour. */
  | 'mail-counts'
  /** What a mission was asked about people whom nobody has confirmed. */
  | 'strangers'
  /** Turns and counts at doors at which anybody may knock, and what makes answers alike there. */
  | 'doors'
  /** What somebody began of late. */
  | 'beginnings'
  | 'codes'

export type WriteAction = 'PutItem' | 'UpdateItem'

/** An action on a table; on partitions of these patterns alone, where some are named. */
export type PartWrite = readonly [WriteAction, TableName, ...patterns: string[]]

const { Audit, Ledger, Links, Projects } = partitions

const writes: Readonly<Record<Part, readonly PartWrite[]>> = {
  project: [
    ['PutItem', 'Projects'],
    ['PutItem', 'Audit', Audit.project],
  ],
  'project-note': [
    ['UpdateItem', 'Projects'],
    ['PutItem', 'Audit', Audit.project],
  ],
  activity: [
    ['PutItem', 'Projects', Projects.activity],
    ['PutItem', 'Audit', Audit.activity],
  ],
  tasks: [['PutItem', 'HumanTasks']],
  money: [
    ['PutItem', 'Ledger', Ledger.entries],
    ['UpdateItem', 'Ledger', Ledger.envelopes, Ledger.totals],
    ['PutItem', 'Audit', Audit.envelope],
  ],
  envelopes: [
    ['PutItem', 'Ledger', Ledger.envelopes],
    ['UpdateItem', 'Ledger', Ledger.envelopes],
    ['PutItem', 'Audit', Audit.envelope],
  ],
  drafts: [['PutItem', 'Drafts']],
  'new-drafts': [['PutItem', 'Drafts']],
  'programme-note': [
    ['UpdateItem', 'Fund'],
    ['PutItem', 'Audit', Audit.programme],
  ],
  'strangers-note': [
    ['UpdateItem', 'Fund'],
    ['PutItem', 'Audit', Audit.strangers],
  ],
  fund: [['PutItem', 'Fund']],
  settings: [['PutItem', 'Settings']],
  orders: [['PutItem', 'Outbox']],
  'mail-counts': [['UpdateItem', 'Links', Links.mails]],
  strangers: [['UpdateItem', 'Links', Links.strangers]],
  doors: [['UpdateItem', 'Links', Links.turn, Links.requests, Links.requestKey, Links.nothing]],
  beginnings: [['UpdateItem', 'Links', Links.begun]],
  codes: [['UpdateItem', 'Links', Links.code]],
}

/**
 * Everything a change of these parts writes, as legs of its transaction; each action on a table once. What one part
 * may anywhere in a table isn't bound by what another may within some partitions.
 */
export function writesOf(parts: readonly Part[]): PartWrite[] {
  const found = new Map<string, PartWrite>()
  for (const [action, table, ...patterns] of parts.flatMap((part) => writes[part])) {
    const key = `${action} ${table}`
    const [, , ...before] = found.get(key) ?? [action, table, ...patterns]
    const isAnywhere = before.length === 0 || patterns.length === 0
    const within = isAnywhere ? [] : [...new Set([...before, ...patterns])]
    found.set(key, [action, table, ...within])
  }
  return [...found.values()]
}

/** What functions that no person calls may change; their rules are `decideStep`. */
export const stepParts = {
  'assess-proposal': ['project', 'orders'],
  'open-task': ['project', 'tasks', 'new-drafts', 'programme-note', 'orders'],
  'await-answer': ['project', 'tasks', 'orders'],
  'chase-task': [
    'project',
    'project-note',
    'tasks',
    'money',
    'new-drafts',
    'programme-note',
    'fund',
    'orders',
  ],
  'commit-funds': ['project', 'money', 'orders'],
  'plan-condition': ['project', 'orders'],
  'plan-disbursement': ['project', 'orders'],
  'plan-report': ['project', 'orders'],
  'conclude-report': ['project', 'project-note', 'tasks', 'money', 'orders'],
  'assess-amendment': ['project', 'project-note'],
  'apply-amendment': ['project', 'tasks', 'money', 'orders'],
  'review-closure': ['project', 'tasks', 'money', 'orders'],
  'close-project': ['project', 'tasks', 'money', 'orders'],
  'offer-waitlist': ['project', 'orders'],
  'record-failure': ['project', 'project-note', 'programme-note', 'fund', 'orders'],
  'report-tampering': ['programme-note', 'fund', 'orders'],
  'mail-seals': ['programme-note', 'fund', 'orders'],
  'sweep-waitlist': ['project', 'orders'],
  'sweep-activities': ['activity', 'orders'],
  'mend-rosters': ['project', 'tasks', 'orders'],
  'sweep-drafts': ['project', 'drafts', 'programme-note', 'strangers-note', 'orders', 'strangers'],
} as const satisfies Record<string, readonly Part[]>

export type StepFunction = keyof typeof stepParts

/** What people may change by any page. */
const pageParts: readonly Part[] = [
  'project',
  'project-note',
  'tasks',
  'money',
  'drafts',
  'programme-note',
  'orders',
]

export const taskPageParts = pageParts

/** The portal's pages also remember whose addresses a mission knows, and let strangers in. */
export const portalParts: readonly Part[] = [
  ...pageParts,
  'fund',
  'strangers-note',
  'mail-counts',
  'strangers',
  'doors',
  'beginnings',
  'codes',
]

/** The desk's pages also keep activities, order waitlists, settle incidents of the fund, and have a door of their own. */
export const deskParts: readonly Part[] = [
  ...pageParts,
  'activity',
  'fund',
  'strangers-note',
  'mail-counts',
  'doors',
]

/** What an operator may change: the settings, and workflows that have stopped. */
export const operatorParts: readonly Part[] = [
  'settings',
  'envelopes',
  'programme-note',
  'fund',
  'project',
  'orders',
]
