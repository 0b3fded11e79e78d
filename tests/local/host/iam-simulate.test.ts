import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { runUnsafeSimulation } from '@cloud-copilot/iam-simulate'
import { readCloudAssembly } from '../../../infra/local/assembly/cloud-assembly'
import { resolveAssembly, type ResolvedAssembly } from '../../../infra/local/assembly/resources'
import { AccessDenied, type ConditionValues } from '../../../infra/local/authorization'
import { AccessControl } from '../../../infra/local/iam/access-control'
import { readRoles } from '../../../infra/local/iam/roles'
import { applies, parseStatements, type Statement } from '../../../infra/local/iam/statement'
import { synthesize } from '../../../infra/local/synthesis'
import { examples } from '../../support/random'

interface Asked {
  action: string
  resource: string
  keys: ConditionValues
}

const roleArn = 'arn:aws:iam::000000000000:role/Simulated'

/** What an evaluator of policies that others wrote says. */
function simulated(statements: readonly Statement[], asked: Asked, as = roleArn) {
  const used = statements.map(({ Condition, ...rest }) =>
    Object.keys(Condition).length > 0 ? { ...rest, Condition } : rest,
  )
  const contextVariables = Object.entries(asked.keys).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : [...value],
  ])
  return runUnsafeSimulation(
    {
      request: {
        principal: as,
        action: asked.action,
        resource: { resource: asked.resource, accountId: '000000000000' },
        contextVariables: Object.fromEntries(contextVariables),
      },
      identityPolicies: [{ name: 'p', policy: { Version: '2012-10-17', Statement: used } }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  )
}

const globals = {
  'aws:SecureTransport': 'true',
  'aws:RequestedRegion': 'eu-west-1',
  'aws:SourceAccount': '000000000000',
}
const enclosing = fc.constantFrom('TransactWriteItems', 'TransactGetItems', 'BatchWriteItem')
const leading = fc.uniqueArray(fc.constantFrom('PERSON#1', 'PERSON#2', 'CASE#1', 'x'), {
  minLength: 1,
  maxLength: 3,
})
const anyKeys: fc.Arbitrary<ConditionValues> = fc
  .record(
    {
      'dynamodb:EnclosingOperation': enclosing,
      'dynamodb:LeadingKeys': leading,
      's3:if-none-match': fc.constant('*'),
      's3:prefix': fc.constantFrom('chains/', 'seals/', 'seals/1', 'x'),
    },
    { requiredKeys: [] },
  )
  .map((keys) => ({ ...globals, ...keys }))

describe('every role of the template', () => {
  let assembly: ResolvedAssembly
  let control: AccessControl
  let roles: [string, Statement[]][]
  /** What buckets deny to everybody: as much as a deny of each role's own, which the evaluator can be told. */
  let denied: Statement[]

  beforeAll(async () => {
    const cloud = readCloudAssembly(await synthesize(process.cwd(), () => undefined))
    assembly = resolveAssembly(cloud, () => 'http://localhost')
    control = new AccessControl(assembly)
    denied = assembly
      .ofType('AWS::S3::BucketPolicy')
      .flatMap(({ properties }) => parseStatements(properties.PolicyDocument, 'a bucket'))
      .map(({ Principal, ...rest }) => {
        expect([rest.Effect, Principal]).toEqual(['Deny', { AWS: ['*'] }])
        return rest
      })
    roles = [...readRoles(assembly)].map(([arn, all]) => [arn, all.map((one) => one.statement)])
  })

  /** Something like what statements of the template speak of: itself, beside it, or of another. */
  const near = (texts: string[]): fc.Arbitrary<string> =>
    fc
      .tuple(fc.constantFrom(...texts), fc.constantFrom('', '/index/a', 'x', ':1'))
      .map(([text, rest]) => text.replaceAll('*', 'any').replaceAll('?', 'y') + rest)

  test('may do just what another evaluator says', () => {
    const all = roles.flatMap(([, statements]) => statements)
    const actions = [...new Set(all.flatMap(({ Action }) => Action ?? []))]
    const resources = [...new Set(all.flatMap(({ Resource }) => Resource ?? []))]
    const named = actions.filter((one) => one.includes(':')).map((one) => one.replace('*', 'Some'))
    const asked = fc
      .constantFrom(...roles)
      .chain(([arn, own]) => {
        const ownActions = own.flatMap(({ Action }) => Action ?? []).filter((a) => a.includes(':'))
        const ownResources = own.flatMap(({ Resource }) => Resource ?? [])
        return fc.record({
          arn: fc.constant(arn),
          own: fc.constant(own),
          action: fc.oneof(
            fc.constantFrom(...named),
            fc
              .constantFrom(...(ownActions.length > 0 ? ownActions : named))
              .map((a) => a.replace('*', 'Some')),
          ),
          resource: fc.oneof(
            near(resources),
            near(ownResources.length > 0 ? ownResources : resources),
            fc
              .constantFrom(...(ownResources.length > 0 ? ownResources : resources))
              .map((r) =>
                r === '*' ? 'arn:aws:sqs:eu-west-1:000000000000:any' : r.replaceAll('*', 'any'),
              ),
          ),
          keys: anyKeys,
        })
      })
      .filter(({ resource }) => resource.startsWith('arn:'))
    fc.assert(
      fc.property(asked, ({ arn, own, action, resource, keys }) => {
        const principal = { roleArn: arn, sessionName: 's' }
        const said = simulated([...own, ...denied], { action, resource, keys }, arn)
        let mine = 'Allowed'
        try {
          control.authorize({ principal, action, resource, conditionKeys: keys })
        } catch (error) {
          if (!(error instanceof AccessDenied)) throw error
          mine = error.denial.explicitly ? 'ExplicitlyDenied' : 'ImplicitlyDenied'
        }
        expect(mine).toBe(said)
      }),
      examples(300),
    )
  })

  test('is asked about what it is allowed, too: each statement once', () => {
    for (const [arn, own] of roles)
      for (const statement of own) {
        const [action = ''] = statement.Action ?? []
        const [first = ''] = statement.Resource ?? []
        const resource =
          first === '*' ? 'arn:aws:sqs:eu-west-1:000000000000:a' : first.replaceAll('*', 'a')
        const held = Object.values(statement.Condition).flatMap(Object.entries) as [
          string,
          string[],
        ][]
        const keys = Object.fromEntries(held.map(([key, [value = '']]) => [key, value]))
        const call = {
          action: action.replaceAll('*', 'A'),
          resource,
          keys: { ...globals, ...keys },
        }
        if (!call.action.includes(':')) continue
        const principal = { roleArn: arn, sessionName: 's' }
        const mine = control.permits({ principal, ...call, conditionKeys: call.keys })
        expect(mine, JSON.stringify(call)).toBe(
          simulated([...own, ...denied], call, arn) === 'Allowed',
        )
      }
  })
})

describe('any statement', () => {
  const table = 'arn:aws:dynamodb:eu-west-1:000000000000:table/'
  const letters = ['A', 'Au', 'Audit', 'Audit/index/x', 'a:b', 'B', 'Audit$', 'Audit.x']
  const resource = fc.constantFrom(...letters.map((one) => table + one))
  const pattern = fc.oneof(
    resource,
    fc.constantFrom('*', `${table}*`, `${table}A*t`, `${table}?`, `${table}*/index/*`),
    fc.constantFrom('arn:aws:dynamodb:*:*:table/Audit', 'arn:aws:dynamodb:*:000000000000:table/A*'),
    fc.constantFrom('arn:aws:*:eu-west-1:000000000000:*', `${table.toUpperCase()}A`),
  )
  const action = fc.constantFrom('dynamodb:PutItem', 'dynamodb:GetItem', 's3:PutObject')
  const actionPattern = fc.oneof(
    action,
    fc.constantFrom('*', 'dynamodb:*', 'dynamodb:Put*', 'DynamoDB:putitem', 'dynamodb:?etItem'),
  )
  const values = (one: fc.Arbitrary<string>) => fc.uniqueArray(one, { minLength: 1, maxLength: 3 })
  const plain = fc.constantFrom(
    'StringEquals',
    'StringNotEquals',
    'StringLike',
    'StringNotLike',
    'StringEqualsIgnoreCase',
  )
  const ifExists = fc.constantFrom('', 'IfExists')
  const condition = fc.oneof(
    fc.constant({}),
    fc
      .tuple(
        plain,
        ifExists,
        values(fc.constantFrom('TransactWriteItems', 'transactwriteitems', 'Batch*', 'x')),
      )
      .map(([operator, suffix, all]) => ({
        [operator + suffix]: { 'dynamodb:EnclosingOperation': all },
      })),
    fc
      .tuple(
        fc.constantFrom('ForAllValues', 'ForAnyValue'),
        plain,
        ifExists,
        values(fc.constantFrom('PERSON#*', 'PERSON#1', 'CASE#?', 'x', 'person#1')),
        fc.constantFrom(undefined, 'true', 'false'),
      )
      .map(([set, operator, suffix, all, isNull]) => ({
        [`${set}:${operator}${set === 'ForAnyValue' ? '' : suffix}`]: {
          'dynamodb:LeadingKeys': all,
        },
        ...(isNull && { Null: { 'dynamodb:LeadingKeys': isNull } }),
      })),
  )
  const statement = fc
    .record({
      Effect: fc.constantFrom('Allow', 'Deny'),
      acts: fc.tuple(fc.constantFrom('Action', 'Action', 'NotAction'), values(actionPattern)),
      names: fc.tuple(fc.constantFrom('Resource', 'Resource', 'NotResource'), values(pattern)),
      Condition: condition,
    })
    .map(({ Effect, acts, names, Condition }) => ({
      Effect,
      ...Object.fromEntries([acts, names]),
      Condition,
    }))

  test('speaks of what another evaluator says it does', () => {
    const asked = fc.record({ action, resource, keys: anyKeys })
    fc.assert(
      fc.property(statement, asked, (one, call) => {
        const [parsed] = parseStatements({ Statement: one }, 'test')
        if (!parsed) throw new Error('no statement')
        const keys = new Map(
          Object.entries(call.keys).map(([key, value]) => [key.toLowerCase(), value]),
        )
        const mine = applies(parsed, { ...call, keys })
        const said = simulated([parsed], call)
        expect(mine).toBe(said === 'Allowed' || said === 'ExplicitlyDenied')
      }),
      examples(1000),
    )
  })
})
