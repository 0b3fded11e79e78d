import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { RemovalPolicy } from 'aws-cdk-lib'
import { RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { describe, expect, it } from 'vitest'
import { functionsNamedIn, placeholderOf } from '../../infra/constructs/placeholders'
import { definitionPath, Workflow } from '../../infra/constructs/workflow'
import { workflowSchema } from '../../shared/domain/outbox/item'
import { workflowRecords } from '../../infra/workflow-records'
import {
  buildStacks,
  fixtureRoot,
  functionNames,
  projectRoot,
  resourcesOf,
  roleStatements,
} from './support/stacks'

const arnOf = (name: string) => ({
  'Fn::GetAtt': [expect.stringMatching(new RegExp(`^${placeholderOf(name)}Function`)), 'Arn'],
})

/** Folders with definitions to look at: the small ones of the tests, and the product's own. */
const roots = [
  { title: 'made for tests', root: fixtureRoot },
  { title: 'of the product', root: projectRoot },
]
const names = workflowSchema.options

describe.each(roots)('the workflows $title', ({ root }) => {
  const { stack } = buildStacks({}, root)
  const template = Template.fromStack(stack)
  const machines = resourcesOf(template, 'AWS::StepFunctions::StateMachine')

  it('are all in the template, one to a definition', () => {
    expect(readdirSync(join(root, 'workflows')).filter((file) => file.endsWith('.json'))).toEqual(
      names.map((name) => `${name}.asl.json`).sort(),
    )
    expect(machines.map(([, { Properties }]) => Properties.StateMachineName).sort()).toEqual(
      names.map((name) => `wggi-dev-${name}`).sort(),
    )
  })

  it('may invoke exactly what their definitions name', () => {
    for (const name of names) {
      const invoked = roleStatements(template)
        .filter(({ policy }) => policy.startsWith(`${placeholderOf(name)}StateMachine`))
        .filter(({ actions }) => actions.includes('lambda:InvokeFunction'))
        .flatMap(({ resources }) => resources)
      const named = functionsNamedIn(readFileSync(definitionPath(root, name), 'utf8'))
      expect(named.filter((each) => !functionNames.includes(each))).toEqual([])
      expect(invoked).toHaveLength(named.length)
      expect(invoked).toEqual(expect.arrayContaining(named.map(arnOf)))
    }
  })

  it('fill in every placeholder of their definitions, and nothing else', () => {
    for (const [id, { Properties }] of machines) {
      const placeholders = [...Properties.DefinitionString.matchAll(/\$\{([^}]+)\}/g)]
      const names = new Set(placeholders.map(([, placeholder]) => placeholder))
      expect(new Set(Object.keys(Properties.DefinitionSubstitutions)), id).toEqual(names)
    }
  })

  it('are traced and logged in full, without the data that holds callbacks', () => {
    const groups = new Map(resourcesOf(template, 'AWS::Logs::LogGroup'))
    for (const [id, { Properties }] of machines) {
      expect(Properties.TracingConfiguration, id).toEqual({ Enabled: true })
      const { Level, IncludeExecutionData, Destinations } = Properties.LoggingConfiguration
      expect({ Level, IncludeExecutionData }, id).toEqual({
        Level: 'ALL',
        IncludeExecutionData: false,
      })
      const arn = Destinations[0].CloudWatchLogsLogGroup.LogGroupArn['Fn::GetAtt'][0]
      const group = groups.get(arn)
      expect(group?.Properties.LogGroupName).toBe(
        `/aws/vendedlogs/states/${Properties.StateMachineName}`,
      )
      expect(group?.Properties.RetentionInDays).toBe(14)
    }
  })

  it('are known to the function that starts them, by name', () => {
    const [advance] = resourcesOf(template, 'AWS::Lambda::Function').filter(
      ([, { Properties }]) => Properties.FunctionName === 'wggi-dev-advance-workflows',
    )
    const known = JSON.stringify(advance![1].Properties.Environment.Variables.WORKFLOW_ARNS)
    for (const name of names) expect(known).toContain(`\\"${name}\\":`)
    for (const [id] of machines) expect(known).toContain(`{"Ref":"${id}"}`)
  })
})

describe('a workflow', () => {
  const build = (functions: Record<string, never>) => () => {
    const stack = new Stack(new App({ builtinCloudFormationValidation: false }), 'Alone')
    return new Workflow(stack, 'Any', {
      name: 'closure',
      machineName: 'closure',
      purpose: 'Any',
      impact: 'Any.',
      definitionPath: definitionPath(fixtureRoot, 'closure'),
      functions,
      logRetention: RetentionDays.ONE_DAY,
      logRemoval: RemovalPolicy.DESTROY,
      notify: new SnsAction(new Topic(stack, 'Topic')),
    })
  }

  it('refuses a definition that names a function which isn’t deployed', () => {
    expect(build({})).toThrow(/closure\.asl\.json names open-task, which isn't deployed/)
  })

  it('can’t be left out: without its definition nothing is synthesized', () => {
    const root = mkdtempSync(join(tmpdir(), 'workflows-'))
    cpSync(join(fixtureRoot, 'workflows'), join(root, 'workflows'), { recursive: true })
    rmSync(join(root, 'workflows', 'closure.asl.json'))
    expect(() => buildStacks({}, root)).toThrow(/closure\.asl\.json/)
    rmSync(root, { recursive: true })
  })

  it('is described for every kind there is', () => {
    expect(Object.keys(workflowRecords).sort()).toEqual([...workflowSchema.options].sort())
  })

  it('is written down by the name of its functions', () => {
    const text = '{"a":"${OpenTask}","b":"${AwaitAnswer} ${OpenTask}","c":"{% $x %}"}'
    expect(functionsNamedIn(text)).toEqual(['open-task', 'await-answer'])
    for (const name of functionNames) {
      expect(functionsNamedIn(`\${${placeholderOf(name)}}`)).toEqual([name])
    }
  })
})
