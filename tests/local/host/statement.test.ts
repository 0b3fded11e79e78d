import { describe, expect, test } from 'vitest'
import { applies, matchesArn, parseStatements } from '../../../infra/local/iam/statement'

const arn = 'arn:aws:dynamodb:eu-west-1:123456789012:table/Audit'

function speaksOf(
  statement: object,
  call: { action?: string; resource?: string; keys?: Record<string, string> } = {},
): boolean {
  const [one] = parseStatements(
    { Statement: { Effect: 'Allow', Resource: '*', ...statement } },
    'test',
  )
  if (!one) throw new Error('no statement')
  const keys = new Map(Object.entries(call.keys ?? {}))
  return applies(one, {
    action: call.action ?? 'dynamodb:PutItem',
    resource: call.resource ?? arn,
    keys,
  })
}

describe('a statement', () => {
  test.each<[string, object, boolean]>([
    ['the action', { Action: 'dynamodb:PutItem' }, true],
    ['the action in other case', { Action: ['dynamodb:putitem'] }, true],
    ['an action by wildcard', { Action: 'dynamodb:Put*' }, true],
    ['another action', { Action: 'dynamodb:GetItem' }, false],
    ['all but the action', { NotAction: 'dynamodb:PutItem' }, false],
    ['all but another action', { NotAction: ['dynamodb:GetItem'] }, true],
    ['the table', { Action: '*', Resource: arn }, true],
    ['its indexes', { Action: '*', Resource: `${arn}/index/*` }, false],
    ['another table', { Action: '*', Resource: [`${arn}2`] }, false],
    ['all but the table', { Action: '*', Resource: undefined, NotResource: arn }, false],
  ])('that names %s', (_, statement, expected) => {
    expect(speaksOf(statement)).toBe(expected)
  })

  const enclosed = (operator: string, value: string | string[]) => ({
    Action: 'dynamodb:PutItem',
    Condition: { [operator]: { 'dynamodb:EnclosingOperation': value } },
  })

  test.each<[string, object, string | undefined, boolean]>([
    ['equal', enclosed('StringEquals', 'TransactWriteItems'), 'TransactWriteItems', true],
    ['other', enclosed('StringEquals', 'TransactWriteItems'), 'BatchWriteItem', false],
    ['absent', enclosed('StringEquals', 'TransactWriteItems'), undefined, false],
    ['one of', enclosed('StringEquals', ['a', 'TransactWriteItems']), 'TransactWriteItems', true],
    ['not equal', enclosed('StringNotEquals', 'TransactWriteItems'), 'TransactWriteItems', false],
    ['absent, not equal', enclosed('StringNotEquals', 'TransactWriteItems'), undefined, true],
    ['none of', enclosed('StringNotEquals', ['a', 'b']), 'b', false],
    ['like', enclosed('StringLike', 'Transact*'), 'TransactWriteItems', true],
    ['absent, if it exists', enclosed('StringEqualsIfExists', 'x'), undefined, true],
    ['null wanted', enclosed('Null', 'true'), undefined, true],
    ['null not wanted', enclosed('Null', 'false'), undefined, false],
  ])('with a condition: %s', (_, statement, value, expected) => {
    const keys = value === undefined ? {} : { 'dynamodb:enclosingoperation': value }
    expect(speaksOf(statement, { keys })).toBe(expected)
  })

  test.each<[string, object, RegExp]>([
    [
      'a key',
      { Condition: { StringEquals: { 'dynamodb:Attributes': 'a' } } },
      /dynamodb:Attributes/,
    ],
    [
      'a list tested as one',
      { Condition: { StringLike: { 'dynamodb:LeadingKeys': 'a' } } },
      /needs ForAllValues/,
    ],
    [
      'an operator with two readings',
      { Condition: { 'ForAnyValue:StringLikeIfExists': { 'dynamodb:LeadingKeys': 'a' } } },
      /ForAnyValue:StringLikeIfExists/,
    ],
    ['an operator', { Condition: { IpAddress: { 'aws:SourceArn': '1' } } }, /IpAddress/],
    ['a variable', { Resource: 'arn:aws:dynamodb:::table/${aws:username}' }, /aws:username/],
  ])('with %s that nobody evaluates is refused by name', (_, part, message) => {
    expect(() => speaksOf({ Action: 'dynamodb:*', ...part })).toThrow(message)
  })

  test('of a service that is not served may say what it likes', () => {
    const condition = { StringEquals: { 'kms:ViaService': 's3' } }
    expect(speaksOf({ Action: 'kms:Decrypt', Condition: condition })).toBe(false)
  })
})

test.each([
  ['*', true],
  ['arn:aws:dynamodb:*:*:table/Audit', true],
  ['arn:aws:dynamodb:eu-west-?:123456789012:table/A*', true],
  ['arn:aws:*:table/Audit', false],
  ['arn:aws:dynamodb:eu-west-1:123456789012:table/Aud', false],
])('a wildcard stays within its part of an ARN: %s', (pattern, expected) => {
  expect(matchesArn(arn, pattern)).toBe(expected)
})
