import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { tables } from '../shared/adapters/keys'
import { type TableName } from '../shared/adapters/keys'
import type { Tables } from './data-stack'

/**
 * What functions may do, by what they are for. Each helper names its tables and indexes; none gives more
 * than reading unless its name says so.
 */

const IN_TRANSACTION = {
  StringEquals: { 'dynamodb:EnclosingOperation': 'TransactWriteItems' },
}

/** May read items and partitions of these tables, by their primary key. */
export function reads(data: Tables, ...names: readonly TableName[]): PolicyStatement {
  return new PolicyStatement({
    actions: ['dynamodb:GetItem', 'dynamodb:Query'],
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
  actions: readonly string[],
  names: readonly TableName[],
): PolicyStatement {
  return new PolicyStatement({
    actions: [...actions],
    resources: names.map((name) => data[name].arn),
    conditions: IN_TRANSACTION,
  })
}

/**
 * May read what decisions look at, and write a change with its audit record, its ledger entries and its
 * outbox items: every write only as a leg of a transaction, and audit records only ever added.
 */
export function acts(data: Tables): PolicyStatement[] {
  return [
    reads(data, 'Projects', 'HumanTasks', 'Ledger', 'Links', 'Drafts', 'Programme'),
    inTransaction(
      data,
      ['dynamodb:PutItem'],
      ['Projects', 'HumanTasks', 'Ledger', 'Audit', 'Outbox', 'Drafts', 'Programme'],
    ),
    inTransaction(data, ['dynamodb:UpdateItem'], ['Projects', 'Ledger', 'Links', 'Programme']),
  ]
}

/** May save a working copy of a draft, which is outside the audited record. */
export function savesDrafts(data: Tables): PolicyStatement {
  return new PolicyStatement({ actions: ['dynamodb:PutItem'], resources: [data.Drafts.arn] })
}

/** May remember a link by the hash of its token. */
export function mintsLinks(data: Tables): PolicyStatement {
  return new PolicyStatement({ actions: ['dynamodb:PutItem'], resources: [data.Links.arn] })
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

/** May call these functions. */
export function invokes(...functionArns: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    actions: ['lambda:InvokeFunction'],
    resources: [...functionArns],
  })
}

/** May start these state machines and answer their waits. */
export function advances(machineArns: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    actions: ['states:StartExecution', 'states:SendTaskSuccess'],
    resources: [...machineArns],
  })
}

/** May read whole tables, for a check of everything. */
export function scans(data: Tables, ...names: readonly TableName[]): PolicyStatement {
  return new PolicyStatement({
    actions: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Scan'],
    resources: names.map((name) => data[name].arn),
  })
}
