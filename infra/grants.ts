import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Author } from '../shared/contracts/author'
import type { tables } from '../shared/adapters/keys'
import { partitions, type TableName } from '../shared/adapters/keys'
import { COPIES, NOTES, SEALS } from '../shared/adapters/keys-of-witness'
import type { Tables, Witness } from './data-stack'
import { writesOf, type Part, type PartWrite, type WriteAction } from './written-parts'

/**
 * What functions may do, by what they are for. Each helper names its tables and indexes; none gives more
 * than reading unless its name says so.
 */

const IN_TRANSACTION = {
  StringEquals: { 'dynamodb:EnclosingOperation': 'TransactWriteItems' },
}

/** How the adapters read each table: by key, by partition, or both. */
const readBy = {
  Projects: ['GetItem', 'Query'],
  HumanTasks: ['Query'],
  Ledger: ['Query'],
  Audit: ['Query'],
  Marks: [],
  Links: ['GetItem'],
  Outbox: ['GetItem'],
  Drafts: ['GetItem'],
  Settings: ['Query'],
  Fund: ['Query'],
  Programme: ['Query'],
  Deliveries: ['Query'],
} as const satisfies Record<TableName, readonly ('GetItem' | 'Query')[]>

/** May read these tables, each as the adapters do. */
export function reads(data: Tables, ...names: readonly TableName[]): PolicyStatement[] {
  return (['GetItem', 'Query'] as const).flatMap((action) => {
    const read = names.filter((name) => readBy[name].some((one) => one === action))
    return read.length === 0 ? [] : [onTables(data, [action], read)]
  })
}

/** May read single items of these tables, besides what `reads` gives. */
export function gets(data: Tables, ...names: readonly TableName[]): PolicyStatement {
  return onTables(data, ['GetItem'], names)
}

function onTables(
  data: Tables,
  actions: readonly string[],
  names: readonly TableName[],
): PolicyStatement {
  return new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: names.map((name) => data[name].arn),
  })
}

/** May list the few items that one index gathers. */
export function lists<Name extends TableName>(
  data: Tables,
  name: Name,
  index: (typeof tables)[Name]['indexes'][number]['name'],
): PolicyStatement {
  return new PolicyStatement({
    actions: ['dynamodb:Query'],
    resources: [data[name].indexArn(index)],
  })
}

function inTransaction(
  data: Tables,
  action: WriteAction,
  names: readonly TableName[],
): PolicyStatement {
  return new PolicyStatement({
    actions: [`dynamodb:${action}`],
    resources: names.map((name) => data[name].arn),
    conditions: IN_TRANSACTION,
  })
}

/** May read what decisions on these parts look at. */
function readsFor(data: Tables, parts: readonly Part[]): PolicyStatement[] {
  const has = (...some: Part[]) => some.some((one) => parts.includes(one))
  return reads(
    data,
    'Settings',
    'Fund',
    'Ledger',
    ...(has('project', 'project-note', 'activity') ? (['Projects'] as const) : []),
    ...(has('project', 'project-note') ? (['HumanTasks'] as const) : []),
    ...(has('drafts') ? (['Drafts'] as const) : []),
    ...(has('mail-counts', 'strangers') ? (['Links'] as const) : []),
  )
}

/**
 * On partitions of these patterns alone. A call that names no key would pass a test of all its keys, which are
 * none: so that there is one is asked as well.
 */
function within(patterns: readonly string[]) {
  return {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...patterns] },
    Null: { 'dynamodb:LeadingKeys': 'false' },
  }
}

/** Writes as legs of a transaction: what is bound to partitions by a statement for each action and table. */
function legs(data: Tables, writes: readonly PartWrite[]): PolicyStatement[] {
  const bound = writes.filter(([, , ...patterns]) => patterns.length > 0)
  const free = (action: WriteAction) =>
    writes.flatMap(([one, table, ...patterns]) =>
      one === action && patterns.length === 0 ? [table] : [],
    )
  return [
    ...(['PutItem', 'UpdateItem'] as const).flatMap((action) => {
      const names = free(action)
      return names.length === 0 ? [] : [inTransaction(data, action, names)]
    }),
    ...bound.map(([action, table, ...patterns]) => {
      const conditions = { ...IN_TRANSACTION, ...within(patterns) }
      const resources = [data[table].arn]
      return new PolicyStatement({ actions: [`dynamodb:${action}`], resources, conditions })
    }),
  ]
}

/** May leave marks under this name and no other. */
const marks = (author: Author): PartWrite => ['PutItem', 'Marks', author]

/**
 * May read what decisions look at, and write a change of these parts with its audit record and its mark: every
 * write only as a leg of a transaction, and audit records only ever added.
 */
export function acts(data: Tables, author: Author, parts: readonly Part[]): PolicyStatement[] {
  return [...readsFor(data, parts), ...legs(data, [...writesOf(parts), marks(author)])]
}

/** May add a record that mends a chain, and give a salt to each item that it names. */
export function mendsRecord(data: Tables, author: Author): PolicyStatement[] {
  const salted = ['Projects', 'HumanTasks', 'Ledger', 'Settings', 'Fund', 'Outbox'] as const
  return [
    ...legs(data, [marks(author), ['PutItem', 'Audit']]),
    inTransaction(data, 'UpdateItem', salted),
  ]
}

/** May save a working copy of a draft, which is outside the audited record, alone or with a change. */
export function savesDrafts(data: Tables): PolicyStatement {
  return new PolicyStatement({ actions: ['dynamodb:PutItem'], resources: [data.Drafts.arn] })
}

/** May remember a link by the hash of its token, and a code by that of its link. */
export function mintsLinks(data: Tables): PolicyStatement {
  const { link, code } = partitions.Links
  const conditions = within([link, code])
  return new PolicyStatement({
    actions: ['dynamodb:PutItem'],
    resources: [data.Links.arn],
    conditions,
  })
}

/** May read an outbox item and say what became of it. */
export function settlesOutbox(data: Tables): PolicyStatement {
  return new PolicyStatement({
    actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
    resources: [data.Outbox.arn],
  })
}

/** May keep what the mail service told. */
export function keepsDeliveries(data: Tables): PolicyStatement {
  return new PolicyStatement({ actions: ['dynamodb:PutItem'], resources: [data.Deliveries.arn] })
}

/** May send mail as the fund, and only so that its bounces are heard of. */
export function sendsMail(identityArn: string, configurationSetArn: string): PolicyStatement {
  return new PolicyStatement({
    actions: ['ses:SendEmail'],
    resources: [identityArn, configurationSetArn],
  })
}

const objectsIn = (bucket: Witness, ...prefixes: readonly string[]) =>
  prefixes.map((prefix) => `${bucket.bucketArn}/${prefix}*`)

function listsObjects(bucket: Witness, ...prefixes: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    actions: ['s3:ListBucketVersions'],
    resources: [bucket.bucketArn],
    conditions: { StringLike: { 's3:prefix': prefixes.map((prefix) => `${prefix}*`) } },
  })
}

/** May copy records, and see which copies there are; the bucket itself lets nobody put over what is there. */
export function copiesRecords(bucket: Witness): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['s3:PutObject'],
      resources: objectsIn(bucket, COPIES, NOTES),
    }),
    listsObjects(bucket, COPIES),
  ]
}

/** May seal what was copied. */
export function sealsRecords(bucket: Witness): PolicyStatement[] {
  return [
    new PolicyStatement({ actions: ['s3:PutObject'], resources: objectsIn(bucket, SEALS) }),
    ...readsSeals(bucket),
    listsObjects(bucket, NOTES),
  ]
}

/** May read seals. */
export function readsSeals(bucket: Witness): PolicyStatement[] {
  return [
    new PolicyStatement({ actions: ['s3:GetObject'], resources: objectsIn(bucket, SEALS) }),
    listsObjects(bucket, SEALS),
  ]
}

/** May call these functions. */
export function invokes(...functionArns: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    actions: ['lambda:InvokeFunction'],
    resources: [...functionArns],
  })
}

/** May start these state machines. */
export function starts(machineArns: readonly string[]): PolicyStatement {
  return new PolicyStatement({ actions: ['states:StartExecution'], resources: [...machineArns] })
}

/** May answer the waits of these state machines. */
export function answers(machineArns: readonly string[]): PolicyStatement {
  return new PolicyStatement({ actions: ['states:SendTaskSuccess'], resources: [...machineArns] })
}

/** May read whole tables, for a check of everything. */
export function scans(data: Tables, ...names: readonly TableName[]): PolicyStatement {
  return onTables(data, ['Scan'], names)
}
