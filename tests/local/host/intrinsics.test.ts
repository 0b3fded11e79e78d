import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { readCloudAssembly } from '../../../infra/local/assembly/cloud-assembly'
import {
  parseProperties,
  resolveAssembly,
  type ResolvedAssembly,
} from '../../../infra/local/assembly/resources'

const directories: string[] = []

afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true })
})

/** Writes templates as CDK lays them out, and resolves them. */
function resolved(templates: Record<string, object>, environment?: string): ResolvedAssembly {
  const directory = mkdtempSync(join(tmpdir(), 'assembly-'))
  directories.push(directory)
  const artifacts = Object.keys(templates).map((stackName) => [
    stackName,
    {
      type: 'aws:cloudformation:stack',
      environment: environment ?? 'aws://unknown-account/unknown-region',
      properties: { templateFile: `${stackName}.template.json`, stackName },
    },
  ])
  const manifest = { version: '1', artifacts: Object.fromEntries(artifacts) }
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify(manifest))
  for (const [name, template] of Object.entries(templates)) {
    writeFileSync(join(directory, `${name}.template.json`), JSON.stringify(template))
  }
  return resolveAssembly(readCloudAssembly(directory), (id) => `http://localhost/${id}`)
}

/** Resolves one value in a stack that has a table, a function, parameters and conditions. */
function value(expression: unknown): unknown {
  const assembly = resolved({
    App: {
      Parameters: { Colour: { Type: 'String', Default: 'red' } },
      Mappings: { Sizes: { small: { width: 3 } } },
      Conditions: {
        IsRed: { 'Fn::Equals': [{ Ref: 'Colour' }, 'red'] },
        IsBlue: { 'Fn::Not': [{ Condition: 'IsRed' }] },
        Either: { 'Fn::Or': [{ Condition: 'IsRed' }, { Condition: 'IsBlue' }] },
        Both: { 'Fn::And': [{ Condition: 'IsRed' }, { Condition: 'IsBlue' }] },
      },
      Resources: {
        Things: { Type: 'AWS::DynamoDB::GlobalTable', Properties: {} },
        Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: {} },
        Worker: {
          Type: 'AWS::Lambda::Function',
          Properties: { FunctionName: 'worker', Environment: expression },
        },
      },
    },
  })
  return assembly.resources.find(({ logicalId }) => logicalId === 'Worker')?.properties.Environment
}

const account = '000000000000'

describe('an expression', () => {
  test.each<[string, unknown, unknown]>([
    ['a plain value', { a: [1, true, null, 'x'] }, { a: [1, true, null, 'x'] }],
    ['Ref to a resource', { Ref: 'Things' }, 'App-Things'],
    ['Ref to a parameter', { Ref: 'Colour' }, 'red'],
    ['Ref to a pseudo parameter', { Ref: 'AWS::AccountId' }, account],
    [
      'GetAtt',
      { 'Fn::GetAtt': ['Worker', 'Arn'] },
      `arn:aws:lambda:eu-west-1:${account}:function:worker`,
    ],
    [
      'GetAtt with a dot',
      { 'Fn::GetAtt': 'Things.StreamArn' },
      `arn:aws:dynamodb:eu-west-1:${account}:table/App-Things/stream/local`,
    ],
    ['the address of an API', { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] }, 'http://localhost/Api'],
    ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'Colour' }, 3]] }, 'a-red-3'],
    [
      'Sub',
      { 'Fn::Sub': '${Colour} ${Things.Arn} ${!kept}' },
      `red arn:aws:dynamodb:eu-west-1:${account}:table/App-Things \${kept}`,
    ],
    [
      'Sub with variables',
      { 'Fn::Sub': ['${a}${Colour}', { a: { Ref: 'AWS::Region' } }] },
      'eu-west-1red',
    ],
    ['Select of Split', { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
    ['If, true', { 'Fn::If': ['IsRed', 'yes', 'no'] }, 'yes'],
    ['If, false', { 'Fn::If': ['IsBlue', 'yes', 'no'] }, 'no'],
    ['Or', { 'Fn::If': ['Either', 1, 2] }, 1],
    ['And', { 'Fn::If': ['Both', 1, 2] }, 2],
    ['NoValue in an object', { a: { Ref: 'AWS::NoValue' }, b: 1 }, { b: 1 }],
    ['NoValue in a list', ['a', { 'Fn::If': ['IsBlue', 'b', { Ref: 'AWS::NoValue' }] }], ['a']],
    ['FindInMap', { 'Fn::FindInMap': ['Sizes', 'small', 'width'] }, 3],
    ['Base64', { 'Fn::Base64': { Ref: 'Colour' } }, 'cmVk'],
    ['ToJsonString', { 'Fn::ToJsonString': { a: { Ref: 'Colour' } } }, '{"a":"red"}'],
  ])('%s', (_, expression, expected) => {
    expect(value(expression)).toEqual(expected)
  })

  test.each<[string, unknown, RegExp]>([
    ['an unknown function', { 'Fn::Cidr': ['a'] }, /Fn::Cidr/],
    ['an unknown reference', { Ref: 'Nobody' }, /App refers to Nobody/],
    [
      'an unknown attribute',
      { 'Fn::GetAtt': ['Things', 'Colour'] },
      /App\/Things .* no attribute Colour/,
    ],
    ['a missing export', { 'Fn::ImportValue': 'none' }, /imports none/],
  ])('%s is refused by name', (_, expression, message) => {
    expect(() => value(expression)).toThrow(message)
  })
})

describe('stacks', () => {
  test('talk by exports, whatever their order, and conditions leave resources out', () => {
    const assembly = resolved(
      {
        App: {
          Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
          Resources: {
            Worker: {
              Type: 'AWS::Lambda::Function',
              Properties: { Environment: { 'Fn::ImportValue': 'things-arn' } },
            },
            Gone: { Type: 'AWS::SNS::Topic', Condition: 'Never' },
          },
          Outputs: { ThingsAddress: { Value: { 'Fn::ImportValue': 'things-arn' } } },
        },
        Data: {
          Resources: { Things: { Type: 'AWS::DynamoDB::Table' } },
          Outputs: {
            Arn: { Value: { 'Fn::GetAtt': ['Things', 'Arn'] }, Export: { Name: 'things-arn' } },
          },
        },
      },
      'aws://123456789012/eu-central-1',
    )
    const arn = 'arn:aws:dynamodb:eu-central-1:123456789012:table/Data-Things'
    expect(assembly.ofType('AWS::Lambda::Function')[0]?.properties.Environment).toBe(arn)
    expect(assembly.outputs).toContainEqual({ stack: 'App', key: 'ThingsAddress', value: arn })
    expect(assembly.ofType('AWS::SNS::Topic')).toEqual([])
  })

  test('a type that nobody serves is refused, with every place', () => {
    const queue = { Type: 'AWS::SQS::Queue' }
    const template = { Resources: { One: queue, Two: queue, Log: { Type: 'AWS::Logs::LogGroup' } } }
    expect(() => resolved({ App: template })).toThrow(/AWS::SQS::Queue \(App\/One, App\/Two\)/)
  })

  test('a property that is not served is refused by name', () => {
    const template = {
      Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: { FifoTopic: true } } },
    }
    const [topic] = resolved({ App: template }).ofType('AWS::SNS::Topic')
    if (!topic) throw new Error('no topic')
    expect(() => parseProperties(topic, z.strictObject({}))).toThrow(
      /App\/Topic \(AWS::SNS::Topic\): the local host doesn't support FifoTopic/,
    )
  })

  test('a folder without a manifest is refused', () => {
    expect(() => readCloudAssembly(tmpdir())).toThrow(/manifest\.json/)
  })
})
