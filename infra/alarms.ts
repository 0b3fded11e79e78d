import { Duration } from 'aws-cdk-lib'
import { MathExpression, Metric, type IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import type { TableName } from '../shared/adapters/keys'
import {
  AUDIT_FAULTS,
  LEDGER_DIFFERENCES,
  OUTBOX_OLDEST_PENDING,
  RECORDS_TAMPERED,
} from '../shared/contracts/metrics'
import { ImpactAlarm } from './constructs/impact-alarm'
import type { Tables } from './data-stack'

const FIVE_MINUTES = Duration.minutes(5)

/** More functions at once than the account allows. Asked of all together: they share one limit. */
export function alarmOnThrottles(scope: Construct, notify: IAlarmAction): void {
  new ImpactAlarm(scope, 'FunctionsThrottled', {
    impact: 'Pages and steps of workflows are refused because too many functions run at once.',
    response:
      'See which function’s Invocations rose; stop what drives it, or ask AWS for more concurrent executions.',
    metric: new Metric({
      namespace: 'AWS/Lambda',
      metricName: 'Throttles',
      statistic: 'Sum',
      period: FIVE_MINUTES,
    }),
    threshold: 1,
    notify,
  })
}

const OPERATIONS = ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'TransactWriteItems']

const tableImpacts = {
  Projects: 'Proposals and projects can’t be read or changed.',
  HumanTasks: 'Nobody can be asked or answer.',
  Ledger: 'Money can’t be reserved or committed, and finance gets no figures.',
  Audit: 'Nothing can be changed, because no change goes without its record.',
  Marks: 'Nothing can be changed, because no change goes without its author’s mark.',
  Links: 'Links in mails don’t open.',
  Outbox: 'Nothing can be changed, because no change goes without its mails.',
  Drafts: 'Missions can’t save what they write.',
  Settings: 'No page opens, and nothing can be changed.',
  Fund: 'No page opens, and nothing can be changed.',
  Deliveries: 'The desk doesn’t show bounced mails.',
} as const satisfies Readonly<Partial<Record<TableName, string>>>

/** A table that refuses: it is throttled, or DynamoDB itself fails. */
export function alarmOnTables(scope: Construct, data: Tables, notify: IAlarmAction): void {
  const metric = (name: TableName, metricName: string, operation?: string) =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap: {
        TableName: data[name].name,
        ...(operation !== undefined && { Operation: operation }),
      },
      statistic: 'Sum',
      period: FIVE_MINUTES,
    })
  const watch = (name: keyof typeof tableImpacts) => {
    const errors = OPERATIONS.map((operation) => {
      const id = operation.charAt(0).toLowerCase() + operation.slice(1)
      return [id, metric(name, 'SystemErrors', operation)] as const
    })
    const refusals = {
      readThrottles: metric(name, 'ReadThrottleEvents'),
      writeThrottles: metric(name, 'WriteThrottleEvents'),
      ...Object.fromEntries(errors),
    }
    new ImpactAlarm(scope, `${name}Refuses`, {
      impact: tableImpacts[name],
      response:
        'See in CloudWatch whether it is throttles (one partition too busy) or system errors (AWS Health tells more). Callers try again by themselves.',
      metric: new MathExpression({
        expression: Object.keys(refusals)
          .map((id) => `FILL(${id}, 0)`)
          .join(' + '),
        label: `Throttles and system errors of ${name}`,
        usingMetrics: refusals,
        period: FIVE_MINUTES,
      }),
      threshold: 1,
      datapoints: { bad: 2, of: 3 },
      notify,
    })
  }
  watch('Projects')
  watch('HumanTasks')
  watch('Ledger')
  watch('Audit')
  watch('Marks')
  watch('Links')
  watch('Outbox')
  watch('Drafts')
  watch('Settings')
  watch('Fund')
  watch('Deliveries')
}

const TWO_HOURS_IN_SECONDS = 2 * 60 * 60

/** Figures that functions of the product publish about its own work. */
export function alarmOnFigures(scope: Construct, namespace: string, notify: IAlarmAction): void {
  new ImpactAlarm(scope, 'OutboxPendingTooLong', {
    impact:
      'A mail or a workflow step that a change ordered more than two hours ago hasn’t happened: people wait for links that don’t come, or projects stand still.',
    response:
      'Read why in the logs of send-mail and advance-workflows. MessageRejected, MailFromDomainNotVerified and the like mean that SES doesn’t let this account send yet or any more (sandbox, unverified sender, paused or suspended): see its account dashboard. Nothing is lost: once cured, the hourly retry does what is pending.',
    metric: new Metric({
      namespace,
      metricName: OUTBOX_OLDEST_PENDING,
      dimensionsMap: { service: 'retry-outbox' },
      statistic: 'Maximum',
      period: Duration.hours(1),
    }),
    threshold: TWO_HOURS_IN_SECONDS,
    notify,
  })
  new ImpactAlarm(scope, 'RecordAltered', {
    impact:
      'A record or an item isn’t as it was written: somebody or something has changed the fund’s record.',
    response:
      'Take no new decisions. "npm run verify-audit" names each record and item; keep its answer. Compare with a backup of the second before, and find in CloudTrail who wrote.',
    metric: new Metric({
      namespace,
      metricName: AUDIT_FAULTS,
      dimensionsMap: { service: 'verify-audit' },
      statistic: 'Maximum',
      period: Duration.days(1),
    }),
    threshold: 1,
    notify,
  })
  new ImpactAlarm(scope, 'LedgerDiffers', {
    impact: 'Totals or envelopes that finance reads differ from the ledger.',
    response:
      'Take no new decisions. Read the differences in the log of reconcile-ledger, and verify the audit record with "npm run verify-audit".',
    metric: new Metric({
      namespace,
      metricName: LEDGER_DIFFERENCES,
      dimensionsMap: { service: 'reconcile-ledger' },
      statistic: 'Maximum',
      period: Duration.days(1),
    }),
    threshold: 1,
    notify,
  })
}

/** What the guard of the audit record has seen. */
export function alarmOnTampering(scope: Construct, namespace: string, notify: IAlarmAction): void {
  new ImpactAlarm(scope, 'RecordsTampered', {
    impact: 'Somebody changed or removed audit records, or put some that no act wrote.',
    response:
      'Take no new decisions. Keep the tables as they are, look up in CloudTrail who had access to the audit table, and verify the record with "npm run verify-audit": as it was written it is kept in the witness bucket. The auditors have been told by mail.',
    metric: new Metric({
      namespace,
      metricName: RECORDS_TAMPERED,
      dimensionsMap: { service: 'witness-record' },
      statistic: 'Sum',
      period: Duration.minutes(1),
    }),
    threshold: 1,
    notify,
  })
}

/** How the mail service sees the sender. It stops accounts that bounce or are complained of too much. */
export function alarmOnReputation(
  scope: Construct,
  configurationSet: string,
  notify: IAlarmAction,
): void {
  const rate = (metricName: string) =>
    new Metric({
      namespace: 'AWS/SES',
      metricName,
      dimensionsMap: { 'ses:configuration-set': configurationSet },
      statistic: 'Average',
      period: Duration.hours(1),
    })
  new ImpactAlarm(scope, 'MailBounces', {
    impact: 'Many mails don’t arrive; AWS may stop all sending if it goes on.',
    response: 'See on the desk which addresses bounced, and replace them in the settings.',
    metric: rate('Reputation.BounceRate'),
    threshold: 0.05,
    notify,
  })
  new ImpactAlarm(scope, 'MailComplaints', {
    impact: 'Recipients mark the fund’s mails as unwanted; AWS may stop all sending.',
    response:
      'See on the desk who complained, ask them, and take them off the roster if they wish.',
    metric: rate('Reputation.ComplaintRate'),
    threshold: 0.001,
    notify,
  })
}
