import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import {
  EventInvokeConfig,
  FilterCriteria,
  FilterRule,
  type Code,
  type Function,
} from 'aws-cdk-lib/aws-lambda'
import { SnsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import {
  ConfigurationSet,
  ConfigurationSetEventDestination,
  EmailSendingEvent,
  EventDestination,
} from 'aws-cdk-lib/aws-ses'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import { OUTBOX_ORDER_TYPE, type TableName } from '../shared/adapters/keys'
import {
  alarmOnFigures,
  alarmOnReputation,
  alarmOnTables,
  alarmOnTampering,
  alarmOnThrottles,
} from './alarms'
import {
  advanceWorkflowsFunction,
  type Machines,
  backgroundFunctions,
  retryOutboxFunction,
  sealFunctions,
  sendMailFunction,
  witnessRecordFunction,
} from './background-functions'
import type { Config } from './config'
import { HttpFront } from './constructs/http-front'
import { Notices } from './constructs/notices'
import { StreamConsumer } from './constructs/stream-consumer'
import { placeholderOf } from './constructs/placeholders'
import { definitionPath, Workflow } from './constructs/workflow'
import type { DataStack } from './data-stack'
import { logRemovalOf, prefixOf, type Deployment, type FunctionRecord } from './function-record'
import { httpFunctions } from './http-functions'
import { taskFunctions } from './task-functions'
import { workflowRecords } from './workflow-records'

export interface AppStackProps extends StackProps {
  config: Config
  data: DataStack
  /** The bundled code of a function. */
  codeOf: (name: string) => Code
  /** Folder of the project, in which the workflows' definitions lie. */
  root: string
}

const HOURLY = Schedule.rate(Duration.hours(1))
const DAILY = Schedule.rate(Duration.days(1))
const MONTHLY = Schedule.cron({ minute: '0', hour: '6', day: '1' })

/** What can be made again at any time: functions, workflows, the HTTP API, schedules, mail events, alarms. */
export class AppStack extends Stack {
  private readonly config: Config
  private readonly data: DataStack
  private readonly notices: Notices
  private readonly deployment: Deployment
  private readonly functions: Record<string, Function> = {}

  constructor(scope: Construct, id: string, props: AppStackProps) {
    super(scope, id, props)
    this.config = props.config
    this.data = props.data
    this.notices = new Notices(this, 'Notices', this.config.alarmAddresses)
    this.deployment = {
      config: this.config,
      codeOf: props.codeOf,
      notify: this.notices.action,
    }
    const portalUrl = this.serveHttp()
    for (const record of taskFunctions(this.data.tables)) this.add(record)
    const { tables, witness } = this.data
    for (const record of backgroundFunctions(tables, witness, this.config)) this.add(record)
    for (const record of sealFunctions(tables, witness)) this.add(record)
    const machines = this.addWorkflows(props.root)
    this.followOutbox(portalUrl, machines)
    this.followAudit()
    this.schedule('reconcile-ledger', DAILY)
    this.schedule('verify-audit', Schedule.rate(Duration.hours(6)))
    this.schedule('sweep-drafts', DAILY)
    this.schedule('sweep-waitlist', DAILY)
    this.schedule('sweep-activities', DAILY)
    this.schedule('mend-rosters', HOURLY)
    this.schedule('seal-record', DAILY)
    this.schedule('mail-seals', MONTHLY)
    alarmOnThrottles(this, this.notices.action)
    alarmOnTables(this, this.data.tables, this.notices.action)
    alarmOnFigures(this, prefixOf(this.config), this.notices.action)
    this.nameForClients('AdministerFunction', 'administer')
    this.nameForClients('LocalSeedFunction', 'administer')
    this.nameForClients('VerifyAuditFunction', 'verify-audit')
    this.nameForClients('MendRecordFunction', 'mend-record')
  }

  private add(record: FunctionRecord): Function {
    const made = record.create(this, this.deployment)
    this.functions[record.name] = made
    return made
  }

  private named(name: string): Function {
    const found = this.functions[name]
    if (!found) throw new Error(`${name} has no record among the functions.`)
    return found
  }

  /** The API with its routes; returns what links begin with. */
  private serveHttp(): string {
    const prefix = prefixOf(this.config)
    const front = new HttpFront(this, 'Http', {
      name: prefix,
      throttle: { rate: 50, burst: 100 },
      impact: 'People see an error page instead of the page they asked for.',
      logGroupName: `/aws/vendedlogs/apis/${prefix}`,
      logRetention: this.config.logRetention,
      logRemoval: logRemovalOf(this.config),
      notify: this.notices.action,
    })
    const portalUrl = this.config.portalUrl ?? front.api.apiEndpoint
    const { cloudFrontProofSha256 } = this.config
    for (const record of httpFunctions(
      this.data.tables,
      this.data.witness,
      portalUrl,
      cloudFrontProofSha256,
    )) {
      front.serve(record.name, this.add(record), record.routes)
    }
    const address = (key: string, path: string) =>
      new CfnOutput(this, `${key}Address`, { value: `${portalUrl}${path}` })
    address('Portal', '/')
    address('Desk', '/desk')
    address('Finance', '/finance/totals')
    return portalUrl
  }

  private addWorkflows(root: string): Machines {
    const machines = Object.entries(workflowRecords).map(([name, record]) => {
      const { machine, waits } = new Workflow(this, placeholderOf(name), {
        name,
        machineName: `${prefixOf(this.config)}-${name}`,
        ...record,
        definitionPath: definitionPath(root, name),
        functions: this.functions,
        logRetention: this.config.logRetention,
        logRemoval: logRemovalOf(this.config),
        notify: this.notices.action,
      })
      return { name, arn: machine.stateMachineArn, waits }
    })
    return {
      arns: machines.map(({ arn }) => arn),
      waiting: machines.flatMap(({ arn, waits }) => (waits ? arn : [])),
      byWorkflow: this.toJsonString(
        Object.fromEntries(machines.map(({ name, arn }) => [name, arn])),
      ),
    }
  }

  private followOutbox(portalUrl: string, machines: Machines): void {
    const { tables, identity } = this.data
    const configurationSet = this.hearOfDeliveries()
    const sendMail = this.add(
      sendMailFunction(tables, {
        portalUrl,
        mailFrom: this.config.mailFrom,
        identityArn: identity.emailIdentityArn,
        configurationSet,
      }),
    )
    const advanceWorkflows = this.add(advanceWorkflowsFunction(tables, machines))
    this.consume('SendMailOrders', sendMail, ['mail'], 'Mails go out late.')
    this.consume(
      'WorkflowSignals',
      advanceWorkflows,
      ['start', 'complete'],
      'Projects move on late after a submission, vote or report.',
    )
    this.add(retryOutboxFunction(tables, { sendMail, advanceWorkflows }))
    this.schedule('retry-outbox', HOURLY)
  }

  private consume(id: string, handler: Function, values: readonly string[], impact: string): void {
    new StreamConsumer(this, id, {
      handler,
      streamArn: this.streamOf('Outbox'),
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: { NewImage: { [OUTBOX_ORDER_TYPE]: { S: FilterRule.or(...values) } } },
        }),
      ],
      // One bad item must not hold up the shard for a day: it stays pending and is tried hourly.
      patience: { retries: 5, age: Duration.hours(1) },
      givenUp: this.notices.topic,
      impact,
      response: 'What is pending is tried again each hour.',
      notify: this.notices.action,
    })
  }

  private streamOf(name: TableName): string {
    const streamArn = this.data.tables[name].table.tableStreamArn
    if (streamArn === undefined) throw new Error(`${name} has no stream.`)
    return streamArn
  }

  private followAudit(): void {
    const reportTampering = this.named('report-tampering')
    new EventInvokeConfig(this, 'ReportTamperingCalls', {
      function: reportTampering,
      maxEventAge: Duration.hours(6),
      retryAttempts: 2,
      onFailure: new SnsDestination(this.notices.topic),
    })
    const guard = this.add(witnessRecordFunction(this.data.witness, reportTampering))
    new StreamConsumer(this, 'AuditChanges', {
      handler: guard,
      streamArn: this.streamOf('Audit'),
      // There are no bad items: what fails does so until its cause is gone, and nothing may be left out.
      patience: { retries: 10_000, age: Duration.hours(23) },
      givenUp: this.notices.topic,
      impact: 'Audit records aren’t copied to where nobody can change them.',
      response: 'After 23 hours a record is copied only when "npm run verify-audit" is run.',
      notify: this.notices.action,
    })
    alarmOnTampering(this, prefixOf(this.config), this.notices.action)
  }

  /** The way mail goes out, and where the mail service tells what became of it. */
  private hearOfDeliveries(): { name: string; arn: string } {
    const configurationSetName = prefixOf(this.config)
    const configurationSet = new ConfigurationSet(this, 'Mail', {
      configurationSetName,
      reputationMetrics: true,
    })
    const news = new Topic(this, 'MailNews', { enforceSSL: true })
    new ConfigurationSetEventDestination(this, 'MailEvents', {
      configurationSet,
      destination: EventDestination.snsTopic(news),
      events: [EmailSendingEvent.DELIVERY, EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
    })
    news.addSubscription(new LambdaSubscription(this.named('record-delivery')))
    alarmOnReputation(this, configurationSetName, this.notices.action)
    return {
      name: configurationSet.configurationSetName,
      arn: this.formatArn({
        service: 'ses',
        resource: 'configuration-set',
        resourceName: configurationSetName,
      }),
    }
  }

  private schedule(name: string, schedule: Schedule): void {
    new Rule(this, `${placeholderOf(name)}Schedule`, {
      schedule,
      targets: [new LambdaFunction(this.named(name))],
    })
  }

  /** Tells the command-line clients what a function is called. */
  private nameForClients(output: string, name: string): void {
    new CfnOutput(this, output, { value: this.named(name).functionName })
  }
}
