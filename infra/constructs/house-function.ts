import { Duration, type RemovalPolicy } from 'aws-cdk-lib'
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  ApplicationLogLevel,
  Architecture,
  Function,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
  type Code,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type * as z from 'zod'
import type { author } from '../../shared/contracts/environment'
import { ImpactAlarm } from './impact-alarm'

/** A schema of environment variables: read from text. */
export type EnvironmentSchema = z.ZodObject<Record<string, z.ZodType<unknown, string>>>

/** The variables that a schema reads, without what each function is given alike. */
export type Variables<Schema extends EnvironmentSchema> = Omit<
  z.input<Schema>,
  keyof z.input<typeof author>
>

export interface HouseFunctionProps<Schema extends EnvironmentSchema> {
  /** The function's folder: a verb and a noun. */
  name: string
  /** Its name in the account, which its log group carries too. */
  functionName: string
  purpose: string
  /** What people notice while it fails. */
  impact: string
  code: Code
  environmentSchema: Schema
  /** Exactly the variables of the schema, its name apart: a missing one doesn't compile. */
  environment: Variables<Schema>
  /** What it may do, apart from writing its own log and traces. */
  grants: readonly PolicyStatement[]
  /** Megabytes. */
  memory: number
  /** Seconds. */
  timeout: number
  /** So many runs at once are kept for it, and no more; undefined shares what the account has. */
  concurrency: number | undefined
  metricsNamespace: string
  logRetention: RetentionDays
  logRemoval: RemovalPolicy
  notify: IAlarmAction
}

/** A function with a role of its own, on its own log group, traced, with an alarm on its errors. */
export class HouseFunction<Schema extends EnvironmentSchema> extends Construct {
  readonly function: Function

  constructor(scope: Construct, id: string, props: HouseFunctionProps<Schema>) {
    super(scope, id)
    const logGroupName = `/aws/lambda/${props.functionName}`
    const logGroup = new LogGroup(this, 'LogGroup', {
      logGroupName,
      retention: props.logRetention,
      removalPolicy: props.logRemoval,
    })
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${props.name} may do`,
    })
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    )
    for (const grant of props.grants) role.addToPolicy(grant)
    this.function = new Function(this, 'Function', {
      functionName: props.functionName,
      description: props.purpose,
      code: props.code,
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memory,
      timeout: Duration.seconds(props.timeout),
      ...(props.concurrency !== undefined && {
        reservedConcurrentExecutions: props.concurrency,
      }),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.ACTIVE,
      environment: {
        ...props.environment,
        POWERTOOLS_SERVICE_NAME: props.name,
        POWERTOOLS_METRICS_NAMESPACE: props.metricsNamespace,
      },
    })
    new ImpactAlarm(this, 'Errors', {
      impact: props.impact,
      response: `Read the errors in the log group ${logGroupName}; each line names the request or project.`,
      metric: this.function.metricErrors({ period: Duration.minutes(5) }),
      threshold: 1,
      notify: props.notify,
    })
  }
}
