import type { Statement } from './statement'

const allow = (...actions: string[]): Statement => ({
  Effect: 'Allow',
  Action: actions,
  Resource: ['*'],
  Condition: {},
})

const logs = allow('logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents')

/** Policies of AWS itself that a role may name, by the end of their ARN, with what they allow. */
const managedPolicies: Readonly<Record<string, readonly Statement[]>> = {
  'service-role/AWSLambdaBasicExecutionRole': [logs],
  AWSXRayDaemonWriteAccess: [
    allow(
      'xray:PutTraceSegments',
      'xray:PutTelemetryRecords',
      'xray:GetSamplingRules',
      'xray:GetSamplingTargets',
      'xray:GetSamplingStatisticSummaries',
    ),
  ],
}

export function managedPolicy(arn: string): readonly Statement[] | undefined {
  return managedPolicies[arn.split(':policy/')[1] ?? '']
}
