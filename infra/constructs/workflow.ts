import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Duration, type RemovalPolicy } from 'aws-cdk-lib'
import { MathExpression, type IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions'
import { Construct } from 'constructs'
import { functionsNamedIn, placeholderOf } from './placeholders'
import { ImpactAlarm } from './impact-alarm'

export interface WorkflowProps<Name extends string> {
  /** Name of the workflow: its definition lies in `workflows/<name>.asl.json`. */
  name: string
  /** Its name in the account. */
  machineName: string
  purpose: string
  /** What people notice when an execution fails. */
  impact: string
  definitionPath: string
  /** All functions there are; the machine may invoke those its definition names. */
  functions: Readonly<Partial<Record<Name, IFunction>>>
  logRetention: RetentionDays
  logRemoval: RemovalPolicy
  notify: IAlarmAction
}

export function definitionPath(root: string, workflow: string): string {
  return join(root, 'workflows', `${workflow}.asl.json`)
}

/**
 * A state machine from its file, allowed to invoke exactly the functions that the file names as
 * `${OpenTask}` for `open-task`. Throws when the file names a function that isn't there.
 */
export class Workflow<Name extends string> extends Construct {
  readonly machine: StateMachine
  /** Whether it waits for answers. */
  readonly waits: boolean

  constructor(scope: Construct, id: string, props: WorkflowProps<Name>) {
    super(scope, id)
    const definition = readFileSync(props.definitionPath, 'utf8')
    this.waits = definition.includes('.waitForTaskToken')
    const functions: Readonly<Partial<Record<string, IFunction>>> = props.functions
    const named = functionsNamedIn(definition).map((name) => {
      const found = functions[name]
      if (!found) throw new Error(`${props.definitionPath} names ${name}, which isn't deployed.`)
      return { placeholder: placeholderOf(name), arn: found.functionArn }
    })
    const logGroup = new LogGroup(this, 'LogGroup', {
      // The prefix keeps the account's one log resource policy from growing with every machine.
      logGroupName: `/aws/vendedlogs/states/${props.machineName}`,
      retention: props.logRetention,
      removalPolicy: props.logRemoval,
    })
    this.machine = new StateMachine(this, 'StateMachine', {
      stateMachineName: props.machineName,
      comment: props.purpose,
      definitionBody: DefinitionBody.fromString(definition),
      definitionSubstitutions: Object.fromEntries(
        named.map(({ placeholder, arn }) => [placeholder, arn]),
      ),
      tracingEnabled: true,
      // Execution data holds task tokens: whoever reads one in a log could answer for a person.
      logs: { destination: logGroup, level: LogLevel.ALL, includeExecutionData: false },
    })
    if (named.length > 0) {
      this.machine.addToRolePolicy(
        new PolicyStatement({
          actions: ['lambda:InvokeFunction'],
          resources: named.map(({ arn }) => arn),
        }),
      )
    }
    const period = Duration.minutes(5)
    new ImpactAlarm(this, 'Failures', {
      impact: props.impact,
      response: `Open the failed execution of ${props.name} in Step Functions, cure its cause, and restart it with "npm run admin -- restart".`,
      metric: new MathExpression({
        expression: 'failed + timedOut + aborted',
        label: 'Executions that did not end well',
        usingMetrics: {
          failed: this.machine.metricFailed({ period }),
          timedOut: this.machine.metricTimedOut({ period }),
          aborted: this.machine.metricAborted({ period }),
        },
        period,
      }),
      threshold: 1,
      notify: props.notify,
    })
  }
}
