import * as z from 'zod'
import type { ResolvedAssembly } from '../assembly/resources'
import { AccessDenied, type Authorize } from '../authorization'
import { Refusal } from '../refusal'

const properties = z.object({
  RoleArn: z.string(),
  LoggingConfiguration: z.object({ Level: z.string().default('OFF') }).default({ Level: 'OFF' }),
  TracingConfiguration: z.object({ Enabled: z.boolean().default(false) }).default({
    Enabled: false,
  }),
})

/** What AWS asks of the role of a state machine that keeps a log. */
const LOGGING = [
  'logs:CreateLogDelivery',
  'logs:GetLogDelivery',
  'logs:UpdateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:DescribeResourcePolicies',
  'logs:DescribeLogGroups',
]
const TRACING = [
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
]

/** Throws a Refusal when a state machine's role lacks what its log and its traces need. */
export function requireMachinePermissions(assembly: ResolvedAssembly, authorize: Authorize): void {
  for (const machine of assembly.ofType('AWS::StepFunctions::StateMachine')) {
    const { RoleArn, LoggingConfiguration, TracingConfiguration } = properties.parse(
      machine.properties,
    )
    const principal = { roleArn: RoleArn, sessionName: machine.logicalId }
    const needs = [
      ...(LoggingConfiguration.Level === 'OFF' ? [] : LOGGING),
      ...(TracingConfiguration.Enabled ? TRACING : []),
    ]
    for (const action of needs) {
      try {
        authorize({ principal, action, resource: '*' })
      } catch (error) {
        if (!(error instanceof AccessDenied)) throw error
        throw new Refusal(
          `State machine ${machine.stack}/${machine.logicalId} can't log or trace: ${error.message}`,
        )
      }
    }
  }
}
