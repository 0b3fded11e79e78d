import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { AppStack } from '../../../infra/app-stack'
import { readConfig } from '../../../infra/config'
import { DataStack } from '../../../infra/data-stack'
import { featureFlags } from '../../../infra/feature-flags'
import { prefixOf } from '../../../infra/function-record'

export const projectRoot = join(import.meta.dirname, '..', '..', '..')
/** A folder whose `workflows/` holds one small definition for every workflow. */
export const fixtureRoot = join(import.meta.dirname, '..', 'fixtures')

/** Every function of the product: the folders that say which variables they take. */
export const functionNames: readonly string[] = readdirSync(join(projectRoot, 'functions'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

export const production = {
  STAGE: 'prod',
  MAIL_FROM: 'funding@fund.example',
  ALARM_ADDRESSES: 'duty@fund.example',
  PORTAL_URL: 'https://funding.fund.example/',
}

export function buildStacks(environment: Record<string, string> = {}, root = fixtureRoot) {
  const config = readConfig(environment)
  const app = new App({
    context: featureFlags(projectRoot),
    builtinCloudFormationValidation: false,
  })
  const data = new DataStack(app, `${prefixOf(config)}-data`, config, {})
  const stack = new AppStack(app, `${prefixOf(config)}-app`, {
    config,
    data,
    codeOf: () => Code.fromInline('exports.handler = async () => undefined'),
    root,
  })
  return { app, data, stack }
}

export interface CfnResource {
  Type: string
  Properties: Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any
  DependsOn?: string[]
  DeletionPolicy?: string
}

type Synthesized = { data: Template; app: Template; dataStack: DataStack }

/** By settings: nobody changes them, and several files look at the same. */
const synthesized = new Map<string, Synthesized>()

/** Templates of both stacks, with every function and workflow in them. */
export function synthesize(environment: Record<string, string> = {}): Synthesized {
  const settings = JSON.stringify(environment)
  const known = synthesized.get(settings)
  if (known) return known
  const { data, stack } = buildStacks(environment)
  const fresh = {
    data: Template.fromStack(data),
    app: Template.fromStack(stack),
    dataStack: data,
  }
  synthesized.set(settings, fresh)
  return fresh
}

export function resourcesOf(template: Template, type?: string): [string, CfnResource][] {
  const all: Record<string, CfnResource> = template.toJSON().Resources
  return Object.entries(all).filter(([, resource]) => type === undefined || resource.Type === type)
}

export interface Statement {
  Effect: string
  Action: string | string[]
  Resource: unknown
  Condition?: Record<string, Record<string, unknown>>
}

export interface RoleStatement {
  /** Logical id of the policy, which begins with the function's or workflow's construct id. */
  policy: string
  actions: string[]
  resources: unknown[]
  condition: Statement['Condition']
}

/** Every statement of every role, one by one. */
export function roleStatements(template: Template): RoleStatement[] {
  return resourcesOf(template, 'AWS::IAM::Policy').flatMap(([policy, { Properties }]) =>
    (Properties.PolicyDocument.Statement as Statement[]).map((statement) => ({
      policy,
      actions: [statement.Action].flat(),
      resources: [statement.Resource].flat(),
      condition: statement.Condition,
    })),
  )
}

/** The table behind an imported ARN; undefined for anything else, its stream too. */
export function tableOf(resource: unknown): string | undefined {
  return /ExportsOutput(?:FnGetAtt|Ref)([A-Za-z]+?)Table[0-9A-F]{8}(?!StreamArn)/.exec(
    JSON.stringify(resource),
  )?.[1]
}
