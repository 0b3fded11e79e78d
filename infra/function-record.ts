import { RemovalPolicy } from 'aws-cdk-lib'
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch'
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Code, Function } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import type { Config } from './config'
import { HouseFunction, type EnvironmentSchema, type Variables } from './constructs/house-function'
import { placeholderOf } from './constructs/placeholders'

/** What all functions of a deployment have in common. */
export interface Deployment {
  config: Config
  codeOf: (name: string) => Code
  notify: IAlarmAction
}

/** One function of the product: a line of what it is given, what it may do and what its failure means. */
export interface FunctionRecord {
  name: string
  create: (scope: Construct, deployment: Deployment) => Function
}

export interface FunctionDetails<Schema extends EnvironmentSchema> {
  purpose: string
  impact: string
  environment: Variables<Schema>
  grants: readonly PolicyStatement[]
  /** Megabytes; 512 unless said. */
  memory?: number
  /** Seconds; 30 unless said. */
  timeout?: number
  /** Answers people's requests, of which so many at once may be set for a deployment. */
  servesPages?: boolean
}

/** Prefix of everything a deployment names: `wggi-dev`. */
export function prefixOf({ programme, stage }: Config): string {
  return `${programme}-${stage}`
}

export function logRemovalOf({ stage }: Config): RemovalPolicy {
  return stage === 'dev' ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN
}

export function defineFunction<Schema extends EnvironmentSchema>(
  name: string,
  environmentSchema: Schema,
  details: FunctionDetails<Schema>,
): FunctionRecord {
  return {
    name,
    create: (scope, { config, codeOf, notify }) => {
      const made = new HouseFunction(scope, placeholderOf(name), {
        name,
        functionName: `${prefixOf(config)}-${name}`,
        purpose: details.purpose,
        impact: details.impact,
        code: codeOf(name),
        environmentSchema,
        environment: details.environment,
        grants: details.grants,
        memory: details.memory ?? 512,
        timeout: details.timeout ?? 30,
        concurrency: details.servesPages === true ? config.pageConcurrency : undefined,
        metricsNamespace: prefixOf(config),
        logRetention: config.logRetention,
        logRemoval: logRemovalOf(config),
        notify,
      })
      return made.function
    },
  }
}
