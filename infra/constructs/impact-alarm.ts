import {
  Alarm,
  ComparisonOperator,
  TreatMissingData,
  type IAlarmAction,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch'
import { Construct } from 'constructs'

export interface ImpactAlarmProps {
  /** What people notice, in words for somebody who doesn't know the system. */
  impact: string
  /** What to look at or do first. */
  response: string
  metric: IMetric
  /** Goes off at this value or above. */
  threshold: number
  /** How many of the last periods must be at the threshold; one of one by default. */
  datapoints?: { bad: number; of: number }
  notify: IAlarmAction
}

/** An alarm that says what is at stake and what to do. Silence of a metric is no alarm. */
export class ImpactAlarm extends Construct {
  constructor(scope: Construct, id: string, props: ImpactAlarmProps) {
    super(scope, id)
    const { bad, of } = props.datapoints ?? { bad: 1, of: 1 }
    const alarm = new Alarm(this, 'Alarm', {
      alarmDescription: `Impact: ${props.impact} Response: ${props.response}`,
      metric: props.metric,
      threshold: props.threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      datapointsToAlarm: bad,
      evaluationPeriods: of,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(props.notify)
    alarm.addOkAction(props.notify)
  }
}
