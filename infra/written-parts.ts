import type { TableName } from '../shared/adapters/keys'

/**
 * Parts of the record that one change may write together. Each change also adds to the audit record and is
 * decided on settings and envelopes, whatever its parts.
 */
export type Part =
  /** A project with its versions, reports, amendments and instalments. */
  | 'project'
  /** Only the end of a project's chain, where the project itself stays as it is. */
  | 'project-note'
  | 'tasks'
  /** Ledger entries, totals and envelopes. */
  | 'money'
  | 'drafts'
  /** A working copy begun by a rule that looks at none. */
  | 'new-drafts'
  /** The end of the programme's chain, and project numbers. */
  | 'programme-note'
  | 'settings'
  /** Mails and workflow signals. */
  | 'orders'
  /** How often an address asked for a mail within the hour, and what a mission was asked about strangers. */
  | 'mail-counts'

export type WriteAction = 'PutItem' | 'UpdateItem'

const writes: Readonly<Record<Part, readonly (readonly [WriteAction, TableName])[]>> = {
  project: [['PutItem', 'Projects']],
  'project-note': [['UpdateItem', 'Projects']],
  tasks: [['PutItem', 'HumanTasks']],
  money: [
    ['PutItem', 'Ledger'],
    ['UpdateItem', 'Ledger'],
  ],
  drafts: [['PutItem', 'Drafts']],
  'new-drafts': [['PutItem', 'Drafts']],
  'programme-note': [['UpdateItem', 'Programme']],
  settings: [['PutItem', 'Programme']],
  orders: [['PutItem', 'Outbox']],
  'mail-counts': [['UpdateItem', 'Links']],
}

/** Everything a change of these parts writes, as legs of its transaction. */
export function writesOf(parts: readonly Part[]): (readonly [WriteAction, TableName])[] {
  return [['PutItem', 'Audit'] as const, ...parts.flatMap((part) => writes[part])]
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
    'settings',
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
  'record-failure': ['project', 'project-note', 'programme-note', 'settings', 'orders'],
  'report-tampering': ['programme-note', 'settings', 'orders'],
  'mail-seals': ['programme-note', 'settings', 'orders'],
  'sweep-waitlist': ['project', 'orders'],
  'mend-rosters': ['project', 'tasks', 'orders'],
  'sweep-drafts': ['project', 'drafts', 'programme-note', 'orders', 'mail-counts'],
} as const satisfies Record<string, readonly Part[]>

export type StepFunction = keyof typeof stepParts

/** What people may change by pages: everything but settings. */
export const pageParts: readonly Part[] = [
  'project',
  'project-note',
  'tasks',
  'money',
  'drafts',
  'programme-note',
  'orders',
  'mail-counts',
]

/** The portal's pages may also write a mission: its mailbox says there whose addresses it knows. */
export const portalParts: readonly Part[] = [...pageParts, 'settings']

/** The desk's pages also order waitlists and settle incidents of the fund, which are kept among the settings. */
export const deskParts: readonly Part[] = [...pageParts, 'settings']
