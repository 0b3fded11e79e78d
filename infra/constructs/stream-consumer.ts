import { Duration } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { EventSourceMapping, StartingPosition, type Function } from 'aws-cdk-lib/aws-lambda'
import { SnsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import { ImpactAlarm } from './impact-alarm'

export interface StreamConsumerProps {
  handler: Function
  streamArn: string
  /** What it is called for; whatever happens to the table, when none is given. */
  filters?: Record<string, unknown>[]
  /** How often a batch is tried again, and for how long: until then it holds up those behind it. */
  patience: { retries: number; age: Duration }
  /** Where it is told that a batch was given up. */
  givenUp: ITopic
  impact: string
  /** What else to do when it is behind, besides looking at its errors; a sentence. */
  response: string
  notify: IAlarmAction
}

const TEN_MINUTES_IN_MILLISECONDS = 10 * 60 * 1000

/** Calls a function with what happens to a table's items, once in good order and again on failure. */
export class StreamConsumer extends Construct {
  constructor(scope: Construct, id: string, props: StreamConsumerProps) {
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
      ...(props.filters && { filters: props.filters }),
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: props.patience.retries,
      maxRecordAge: props.patience.age,
      onFailure: new SnsDlq(props.givenUp),
    })
    new ImpactAlarm(this, 'Behind', {
      impact: props.impact,
      response: `Look for errors and throttles of ${props.handler.node.path}. ${props.response}`,
      metric: props.handler.metric('IteratorAge', {
        period: Duration.minutes(5),
        statistic: 'Maximum',
      }),
      threshold: TEN_MINUTES_IN_MILLISECONDS,
      notify: props.notify,
    })
  }
}
