import { App, Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { describe, expect, it } from 'vitest'
import { placeholderOf } from '../../infra/constructs/placeholders'
import { ImpactAlarm } from '../../infra/constructs/impact-alarm'
import {
  LEDGER_DIFFERENCES,
  OUTBOX_OLDEST_PENDING,
  RECORDS_TAMPERED,
} from '../../shared/contracts/metrics'
import { tables } from '../../shared/adapters/keys'
import { functionNames, production, resourcesOf, synthesize } from './support/stacks'

const { app } = synthesize()
const alarms = resourcesOf(app, 'AWS::CloudWatch::Alarm')
const startingWith = (id: string) => alarms.filter(([each]) => each.startsWith(id))

describe('the alarms', () => {
  it('each state in words what people notice and what to do', () => {
    expect(alarms.length).toBeGreaterThan(40)
    for (const [id, { Properties }] of alarms) {
      expect(Properties.AlarmDescription, id).toMatch(/^Impact: .{15,}\. Response: .{30,}\.$/)
    }
  })

  it('each tell the same people when they go off and when they are over', () => {
    const [topic] = resourcesOf(app, 'AWS::SNS::Topic').filter(([id]) => id.startsWith('Notices'))
    for (const [id, { Properties }] of alarms) {
      expect(Properties.AlarmActions, id).toEqual([{ Ref: topic?.[0] }])
      expect(Properties.OKActions, id).toEqual([{ Ref: topic?.[0] }])
    }
  })

  it('watch the errors of every function', () => {
    for (const name of functionNames) {
      expect(startingWith(`${placeholderOf(name)}Errors`), name).toHaveLength(1)
    }
  })

  it('watch every workflow for executions that fail, time out or are aborted', () => {
    const machines = resourcesOf(app, 'AWS::StepFunctions::StateMachine')
    expect(machines).toHaveLength(9)
    for (const [id] of machines) {
      const [failures] = startingWith(`${id.replace(/StateMachine.*$/, '')}Failures`)
      const names = failures?.[1].Properties.Metrics.flatMap(
        (metric: { MetricStat?: { Metric: { MetricName: string } } }) =>
          metric.MetricStat ? [metric.MetricStat.Metric.MetricName] : [],
      )
      expect(names, id).toEqual(['ExecutionsFailed', 'ExecutionsTimedOut', 'ExecutionsAborted'])
    }
  })

  it('watch every table for throttles and errors of DynamoDB', () => {
    // Nothing waits for where settings lay before.
    for (const name of Object.keys(tables).filter((one) => one !== 'Programme')) {
      const [alarm] = startingWith(`${name}Refuses`)
      const text = JSON.stringify(alarm?.[1].Properties.Metrics)
      expect(text, name).toContain('WriteThrottleEvents')
      expect(text, name).toContain('TransactWriteItems')
    }
  })

  it.each([
    [OUTBOX_OLDEST_PENDING, 'retry-outbox'],
    [LEDGER_DIFFERENCES, 'reconcile-ledger'],
    [RECORDS_TAMPERED, 'witness-record'],
  ])('watch %s as %s publishes it', (metric, service) => {
    const found = alarms.filter(([, { Properties }]) => Properties.MetricName === metric)
    expect(found.map(([, { Properties }]) => Properties)).toEqual([
      expect.objectContaining({
        Namespace: 'wggi-dev',
        Dimensions: [{ Name: 'service', Value: service }],
      }),
    ])
  })

  it.each([
    ['Throttles', 'AWS/Lambda'],
    ['IteratorAge', 'AWS/Lambda'],
    ['5xx', 'AWS/ApiGateway'],
    ['Reputation.BounceRate', 'AWS/SES'],
    ['Reputation.ComplaintRate', 'AWS/SES'],
  ])('watch %s of %s', (metric, namespace) => {
    const found = alarms.filter(
      ([, { Properties }]) =>
        Properties.MetricName === metric && Properties.Namespace === namespace,
    )
    expect(found.length).toBeGreaterThan(0)
  })

  it('reach the addresses of the settings, and let CloudWatch publish', () => {
    const prod = synthesize(production).app
    const mails = resourcesOf(prod, 'AWS::SNS::Subscription').filter(
      ([, { Properties }]) => Properties.Protocol === 'email',
    )
    expect(mails.map(([, { Properties }]) => Properties.Endpoint)).toEqual(['duty@fund.example'])
    const policies = JSON.stringify(resourcesOf(prod, 'AWS::SNS::TopicPolicy'))
    expect(policies).toContain('"Service":"cloudwatch.amazonaws.com"')
  })

  it('stay silent while a metric is silent', () => {
    const stack = new Stack(new App({ builtinCloudFormationValidation: false }), 'Alone')
    new ImpactAlarm(stack, 'Any', {
      impact: 'Nobody can work.',
      response: 'Look.',
      metric: new Metric({ namespace: 'N', metricName: 'M' }),
      threshold: 3,
      datapoints: { bad: 2, of: 3 },
      notify: new SnsAction(new Topic(stack, 'Topic')),
    })
    Template.fromStack(stack).hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmDescription: 'Impact: Nobody can work. Response: Look.',
      TreatMissingData: 'notBreaching',
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      Threshold: 3,
      DatapointsToAlarm: 2,
      EvaluationPeriods: 3,
    })
  })
})
