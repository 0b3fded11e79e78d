import { Duration } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  StartingPosition,
  type Function,
} from 'aws-cdk-lib/aws-lambda'
import { SnsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import { ImpactAlarm } from './impact-alarm'

export interface OutboxConsumerProps {
  handler: Function
  streamArn: string
  /** The attribute of a new item that tells what kind it is, and the kinds this function does. */
  attribute: string
  values: readonly string[]
  /** Where it is told that a batch was given up; its items stay pending and are tried again later. */
  givenUp: ITopic
  impact: string
  notify: IAlarmAction
}

const TEN_MINUTES_IN_MILLISECONDS = 10 * 60 * 1000

/** Calls a function with each new item of a table's stream, once in good order and again on failure. */
export class OutboxConsumer extends Construct {
  constructor(scope: Construct, id: string, props: OutboxConsumerProps) {
    super(scope, id)
    props.handler.addToRolePolicy(
      new PolicyStatement({
        actions: [
          'dynamodb:DescribeStream',
          'dynamodb:GetRecords',
          'dynamodb:GetShardIterator',
          'dynamodb:ListStreams',
        ],
        resources: [props.streamArn],
      }),
    )
    new EventSourceMapping(this, 'Mapping', {
      target: props.handler,
      eventSourceArn: props.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 10,
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: { NewImage: { [props.attribute]: { S: FilterRule.or(...props.values) } } },
        }),
      ],
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      // One bad item must not hold up the shard for a day: it stays pending and is tried hourly.
      retryAttempts: 5,
      maxRecordAge: Duration.hours(1),
      onFailure: new SnsDlq(props.givenUp),
    })
    new ImpactAlarm(this, 'Behind', {
      impact: props.impact,
      response: `Look for errors and throttles of ${props.handler.node.path}; what is pending is tried again each hour.`,
      metric: props.handler.metric('IteratorAge', {
        period: Duration.minutes(5),
        statistic: 'Maximum',
      }),
      threshold: TEN_MINUTES_IN_MILLISECONDS,
      notify: props.notify,
    })
  }
}
