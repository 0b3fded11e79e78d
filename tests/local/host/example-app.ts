import { buildSync } from 'esbuild'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { App, CfnOutput, Duration, Stack } from 'aws-cdk-lib'
import { HttpApi, HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { AttributeType, StreamViewType, TableV2, type ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction, SnsTopic } from 'aws-cdk-lib/aws-events-targets'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import {
  Code,
  FilterCriteria,
  FilterRule,
  Function as LambdaFunctionConstruct,
  Runtime,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SnsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Bucket, ObjectLockRetention } from 'aws-cdk-lib/aws-s3'
import { ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription, LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { DefinitionBody, StateMachine } from 'aws-cdk-lib/aws-stepfunctions'

const SOURCE = fileURLToPath(new URL('./example-functions.ts', import.meta.url))

function bundle(directory: string): string {
  const outdir = join(directory, 'bundle')
  mkdirSync(outdir, { recursive: true })
  buildSync({
    entryPoints: { index: SOURCE },
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.mjs' },
    minify: true,
  })
  return outdir
}

const invokeAnd = (functionName: string, payload: object, rest: object) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: functionName, Payload: payload },
  ...rest,
})

function grant(
  to: LambdaFunctionConstruct,
  actions: string[],
  resources: string[],
  conditions: Record<string, Record<string, string>> = {},
): void {
  to.addToRolePolicy(new PolicyStatement({ actions, resources, conditions }))
}

const definition = {
  QueryLanguage: 'JSONata',
  StartAt: 'Ask',
  States: {
    Ask: {
      ...invokeAnd(
        '${ask}',
        { id: '{% $states.input.id %}', token: '{% $states.context.Task.Token %}' },
        {
          TimeoutSeconds: 30 * 86_400,
          Assign: { id: '{% $states.input.id %}' },
          Catch: [
            {
              ErrorEquals: ['States.Timeout'],
              Assign: { id: '{% $states.input.id %}' },
              Next: 'Expire',
            },
          ],
          Next: 'Pause',
        },
      ),
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    },
    Pause: { Type: 'Wait', Seconds: 86_400, Next: 'Finish' },
    Finish: invokeAnd('${finish}', { id: '{% $id %}', status: 'approved' }, { End: true }),
    Expire: invokeAnd('${finish}', { id: '{% $id %}', status: 'expired' }, { End: true }),
  },
}

/** Synthesizes a small app that uses everything the host serves; returns its `cdk.out`. */
export function synthesizeExample(directory: string): string {
  const app = new App({ outdir: join(directory, 'cdk.out'), analyticsReporting: false })
  const data = new Stack(app, 'ExampleData')
  const things = new TableV2(data, 'Things', {
    partitionKey: { name: 'id', type: AttributeType.STRING },
    timeToLiveAttribute: 'expires',
    globalSecondaryIndexes: [
      { indexName: 'byStatus', partitionKey: { name: 'status', type: AttributeType.STRING } },
    ],
  })
  const outbox = new TableV2(data, 'Outbox', {
    partitionKey: { name: 'id', type: AttributeType.STRING },
    dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
  })
  const records = new TableV2(data, 'Records', {
    partitionKey: { name: 'id', type: AttributeType.STRING },
    dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
  })
  const copies = new Bucket(data, 'Copies', {
    enforceSSL: true,
    objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(30)),
  })
  const stack = new Stack(app, 'ExampleApp')
  const code = Code.fromAsset(bundle(directory))
  const alarms = new Topic(stack, 'Alarms')
  alarms.addSubscription(new EmailSubscription('operator@example.org'))
  const mailEvents = new Topic(stack, 'MailEvents')
  const configurationSet = new ConfigurationSet(stack, 'Mails')
  configurationSet.addEventDestination('ToTopic', {
    destination: EventDestination.snsTopic(mailEvents),
    events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT, EmailSendingEvent.DELIVERY],
  })
  const api = new HttpApi(stack, 'Api')
  const make = (handler: string, environment: Record<string, string> = {}, timeout = 10) =>
    new LambdaFunctionConstruct(stack, handler, {
      code,
      handler: `index.${handler}`,
      runtime: Runtime.NODEJS_24_X,
      memorySize: 256,
      timeout: Duration.seconds(timeout),
      environment: { THINGS: things.tableName, OUTBOX: outbox.tableName, ...environment },
    })
  const ask = make('ask', {
    BASE_URL: api.apiEndpoint,
    CONFIGURATION_SET: configurationSet.configurationSetName,
  })
  const finish = make('finish')
  const machine = new StateMachine(stack, 'Machine', {
    definitionBody: DefinitionBody.fromString(JSON.stringify(definition)),
    definitionSubstitutions: { ask: ask.functionArn, finish: finish.functionArn },
  })
  const web = make('web', {}, 2)
  const integration = new HttpLambdaIntegration('Web', web)
  const routes: [HttpMethod, string][] = [
    [HttpMethod.POST, '/things'],
    [HttpMethod.GET, '/things/{id}'],
    [HttpMethod.POST, '/things/{id}/approve'],
    [HttpMethod.GET, '/now'],
    [HttpMethod.ANY, '/echo/{proxy+}'],
    [HttpMethod.GET, '/slow'],
    [HttpMethod.GET, '/broken'],
    [HttpMethod.GET, '/forbidden'],
    [HttpMethod.GET, '/forbidden-alone'],
  ]
  for (const [method, path] of routes) api.addRoutes({ path, methods: [method], integration })
  new HttpRoute(stack, 'Fallback', { httpApi: api, routeKey: HttpRouteKey.DEFAULT, integration })
  const consumer = make('startOnOutbox', { MACHINE: machine.stateMachineArn })
  consumer.addEventSource(
    new DynamoEventSource(outbox as ITable, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 10,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 2,
      onFailure: new SnsDlq(alarms),
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: { NewImage: { kind: { S: FilterRule.isEqual('start') } } },
        }),
      ],
    }),
  )
  const copier = make('copyRecord', { COPIES: copies.bucketName })
  copier.addEventSource(
    new DynamoEventSource(records as ITable, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      retryAttempts: 1,
      bisectBatchOnError: true,
      onFailure: new SnsDlq(alarms),
      filters: ['INSERT', 'MODIFY', 'REMOVE'].map((name) =>
        FilterCriteria.filter({ eventName: FilterRule.isEqual(name) }),
      ),
    }),
  )
  grant(copier, ['s3:PutObject'], [copies.arnForObjects('*')])
  const hourly = make('tick', { COUNTER: 'hourly' })
  new Rule(stack, 'Hourly', {
    schedule: Schedule.rate(Duration.hours(1)),
    targets: [new LambdaFunction(hourly)],
  })
  const daily = new LambdaFunctionConstruct(stack, 'daily', {
    code,
    handler: 'index.tick',
    runtime: Runtime.NODEJS_24_X,
    environment: { THINGS: things.tableName, COUNTER: 'daily' },
  })
  new Rule(stack, 'Daily', {
    schedule: Schedule.cron({ minute: '0', hour: '6' }),
    targets: [new LambdaFunction(daily)],
  })
  new Rule(stack, 'FailedExecutions', {
    eventPattern: {
      source: ['aws.states'],
      detailType: ['Step Functions Execution Status Change'],
      detail: { status: ['SUCCEEDED'] },
    },
    targets: [
      new SnsTopic(alarms, { message: RuleTargetInput.fromText('An execution has ended.') }),
    ],
  })
  const onMailEvent = make('recordMailEvent')
  mailEvents.addSubscription(new LambdaSubscription(onMailEvent))
  const seed = make('seed')
  grant(web, ['dynamodb:GetItem'], [things.tableArn])
  grant(web, ['dynamodb:PutItem'], [things.tableArn, outbox.tableArn], {
    StringEquals: { 'dynamodb:EnclosingOperation': 'TransactWriteItems' },
  })
  machine.grantTaskResponse(web)
  machine.grantStartExecution(consumer)
  grant(
    ask,
    ['ses:SendEmail'],
    [
      stack.formatArn({ service: 'ses', resource: 'identity', resourceName: 'example.org' }),
      stack.formatArn({
        service: 'ses',
        resource: 'configuration-set',
        resourceName: configurationSet.configurationSetName,
      }),
    ],
  )
  for (const one of [ask, finish, hourly, daily, onMailEvent, seed]) {
    grant(one, ['dynamodb:UpdateItem'], [things.tableArn])
  }
  for (const one of [ask, finish]) one.grantInvoke(machine)
  new CfnOutput(stack, 'LocalSeedFunction', { value: seed.functionName })
  new CfnOutput(stack, 'PortalAddress', { value: api.apiEndpoint })
  new CfnOutput(stack, 'ThingsTable', { value: things.tableName })
  new CfnOutput(stack, 'OutboxTable', { value: outbox.tableName })
  new CfnOutput(stack, 'RecordsTable', { value: records.tableName })
  new CfnOutput(stack, 'CopiesBucket', { value: copies.bucketName })
  new CfnOutput(stack, 'WebFunction', { value: web.functionName })
  new CfnOutput(stack, 'FinishFunction', { value: finish.functionName })
  return app.synth().directory
}
