import { describe, expect, test } from 'vitest'
import type { Resource, ResolvedAssembly } from '../../../infra/local/assembly/resources'
import { AccessDenied } from '../../../infra/local/authorization'
import { AccessControl } from '../../../infra/local/iam/access-control'
import type { JsonObject } from '../../../infra/local/states/json'

const table = (name: string) => `arn:aws:dynamodb:eu-west-1:123456789012:table/${name}`
const roleArn = 'arn:aws:iam::123456789012:role/Writer'

function resource(type: string, logicalId: string, properties: JsonObject): Resource {
  const arn = type.endsWith(':Role') ? `arn:aws:iam::123456789012:role/${logicalId}` : logicalId
  return { stack: 'App', logicalId, type, ref: logicalId, arn, attributes: {}, properties }
}

/** A role with one policy of its own, and what it is allowed. */
function access(statements: JsonObject[], role: JsonObject = {}): AccessControl {
  const resources = [
    resource('AWS::IAM::Role', 'Writer', role),
    resource('AWS::IAM::Policy', 'Policy', {
      Roles: ['Writer'],
      PolicyDocument: { Statement: statements },
    }),
  ]
  const assembly: ResolvedAssembly = {
    region: 'eu-west-1',
    accountId: '123456789012',
    resources,
    outputs: [],
    ofType: (...types) => resources.filter(({ type }) => types.includes(type)),
  }
  return new AccessControl(assembly)
}

const principal = { roleArn, sessionName: 'write-things' }
const put = { principal, action: 'dynamodb:PutItem', resource: table('Things') }
const allow = (Action: string | string[], Resource: string | string[], Condition = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  Condition,
})

describe('a role', () => {
  test('may do what a statement allows, and nothing else, in AWS’s words', () => {
    const control = access([allow('dynamodb:PutItem', table('Things'))])
    control.authorize(put)
    expect(() => control.authorize({ ...put, resource: table('Others') })).toThrow(
      new AccessDenied({
        user: 'arn:aws:sts::123456789012:assumed-role/Writer/write-things',
        action: 'dynamodb:PutItem',
        resource: table('Others'),
        explicitly: false,
      }),
    )
    expect(() => control.authorize({ ...put, action: 'dynamodb:DeleteItem' })).toThrow(
      `User: arn:aws:sts::123456789012:assumed-role/Writer/write-things is not authorized to perform: dynamodb:DeleteItem on resource: ${table('Things')} because no identity-based policy allows the dynamodb:DeleteItem action`,
    )
  })

  test('is held back by a deny, however much is allowed', () => {
    const control = access([
      allow('dynamodb:*', '*'),
      { Effect: 'Deny', Action: 'dynamodb:DeleteItem', Resource: table('Things') },
    ])
    control.authorize(put)
    expect(() => control.authorize({ ...put, action: 'dynamodb:DeleteItem' })).toThrow(
      /with an explicit deny in an identity-based policy$/,
    )
  })

  test('that isn’t in the template may do nothing', () => {
    const control = access([allow('*', '*')])
    const stranger = { roleArn: 'arn:aws:iam::123456789012:role/Stranger', sessionName: 'x' }
    expect(() => control.authorize({ ...put, principal: stranger })).toThrow(/Stranger\/x/)
  })

  test('may use any of several resources, where a call doesn’t tell which it is on', () => {
    const control = access([allow('states:SendTaskSuccess', 'arn:aws:states:::stateMachine:b')])
    const answer = { principal, action: 'states:SendTaskSuccess' }
    const [a, b] = ['a', 'b'].map((name) => `arn:aws:states:::stateMachine:${name}`)
    control.authorize({ ...answer, resource: a ?? '', orOn: [b ?? ''] })
    expect(control.refused()).toEqual([])
    expect(() => control.authorize({ ...answer, resource: a ?? '', orOn: [] })).toThrow(/:a /)
  })

  test('with a policy of AWS may log; an unknown one is refused by name', () => {
    const named = (name: string) => ({ ManagedPolicyArns: [`arn:aws:iam::aws:policy/${name}`] })
    const log = { principal, action: 'logs:PutLogEvents', resource: 'arn:aws:logs:::log-group:a' }
    access([], named('service-role/AWSLambdaBasicExecutionRole')).authorize(log)
    expect(() => access([]).authorize(log)).toThrow(AccessDenied)
    expect(() => access([], named('AdministratorAccess'))).toThrow(/AdministratorAccess/)
  })
})

describe('the record', () => {
  const enclosed = { StringEquals: { 'dynamodb:EnclosingOperation': 'TransactWriteItems' } }

  test('tells what was used and what refused, each with a count', () => {
    const control = access([allow('dynamodb:PutItem', table('Things'))])
    control.authorize(put)
    control.authorize(put)
    expect(() => control.authorize({ ...put, resource: table('Others') })).toThrow(AccessDenied)
    const use = { role: 'Writer', action: 'dynamodb:PutItem' }
    expect(control.uses()).toEqual([{ ...use, resource: table('Things'), count: 2 }])
    expect(control.refused()).toEqual([{ ...use, resource: table('Others'), count: 1 }])
  })

  test('tells of each action on each resource whether it was needed', () => {
    const control = access([
      allow(['dynamodb:GetItem', 'dynamodb:PutItem'], [table('Things'), table('Others')], enclosed),
      allow('dynamodb:PutItem', table('Things')),
    ])
    control.authorize(put)
    const conditionKeys = { 'dynamodb:EnclosingOperation': 'TransactWriteItems' }
    control.authorize({ ...put, resource: table('Others'), conditionKeys })
    const told = control
      .grants()
      .map(({ action, resource: on, at, used }) => [action.slice(9), on.slice(46), at, used])
    expect(told).toEqual([
      ['GetItem', 'Things', [0, 0, 0], 0],
      ['GetItem', 'Others', [0, 0, 1], 0],
      ['PutItem', 'Things', [0, 1, 0], 0],
      ['PutItem', 'Others', [0, 1, 1], 1],
      ['PutItem', 'Things', [1, 0, 0], 1],
    ])
  })
})
