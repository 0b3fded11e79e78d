import { expect, test } from 'vitest'
import { accessesOf } from '../../../infra/local/dynamodb/operations'
import { parseStatements, applies } from '../../../infra/local/iam/statement'

const partitionKeyOf = (table: string, index?: string) =>
  table === 'Audit' ? (index === 'by-day' ? 'day' : 'pk') : undefined
const key = (pk: string) => ({ pk: { S: pk }, sk: { S: 'CHAIN#2' } })
const TableName = 'Audit'
const check = { ConditionExpression: 'pk = :a' }

const leg = (pk: string, name: 'Put' | 'Update' | 'Delete' | 'ConditionCheck') =>
  name === 'Put' ? { Put: { TableName, Item: key(pk) } } : { [name]: { TableName, Key: key(pk) } }

test.each<[string, string, object, string[][]]>([
  [
    'each leg of a transaction',
    'TransactWriteItems',
    {
      TransactItems: [
        leg('CHAIN#1', 'Put'),
        leg('CHAIN#2', 'Update'),
        leg('CHAIN#3', 'Delete'),
        { ConditionCheck: { TableName, Key: key('HEAD#1'), ...check } },
        { Put: { TableName: 'Other', Item: key('x') } },
      ],
    },
    [['CHAIN#1'], ['CHAIN#2'], ['CHAIN#3'], ['HEAD#1'], []],
  ],
  [
    'each read of a transaction',
    'TransactGetItems',
    {
      TransactItems: [{ Get: { TableName, Key: key('a') } }, { Get: { TableName, Key: key('b') } }],
    },
    [['a'], ['b']],
  ],
  ['an item', 'PutItem', { TableName, Item: { pk: { N: '7' } } }, [['7']]],
  [
    'a table by its ARN',
    'GetItem',
    { TableName: 'arn:aws:dynamodb:::table/Audit', Key: key('a') },
    [['a']],
  ],
  [
    'a batch, once each',
    'BatchWriteItem',
    {
      RequestItems: {
        Audit: [
          { PutRequest: { Item: key('a') } },
          { DeleteRequest: { Key: key('b') } },
          { DeleteRequest: { Key: key('a') } },
        ],
      },
    },
    [['a', 'b']],
  ],
  [
    'a batch of reads',
    'BatchGetItem',
    { RequestItems: { Audit: { Keys: [key('a'), key('b')] } } },
    [['a', 'b']],
  ],
  [
    'a query',
    'Query',
    {
      TableName,
      KeyConditionExpression: '#p = :p AND begins_with(sk, :s)',
      ExpressionAttributeNames: { '#p': 'pk' },
      ExpressionAttributeValues: { ':p': { S: 'CHAIN#1' }, ':s': { S: 'x' } },
    },
    [['CHAIN#1']],
  ],
  [
    'a query of an index',
    'Query',
    {
      ...{ TableName, IndexName: 'by-day', KeyConditionExpression: 'sk = :s and :d = day' },
      ExpressionAttributeValues: { ':d': { S: '2005-01-03' }, ':s': { S: 'x' } },
    },
    [['2005-01-03']],
  ],
  ['a scan', 'Scan', { TableName }, [[]]],
])('%s tells its partition keys', (_, operation, input, expected) => {
  const accesses = accessesOf(operation, JSON.parse(JSON.stringify(input)), partitionKeyOf)
  expect(accesses.map(({ leadingKeys }) => leadingKeys)).toEqual(expected)
})

test.each<[string, string[] | undefined, boolean]>([
  ['is within', ['CHAIN#1', 'CHAIN#2'], true],
  ['is partly within', ['CHAIN#1', 'HEAD#1'], false],
  ['has no keys', undefined, false],
])('a grant on some partitions, to a call that %s', (_, given, expected) => {
  const [one] = parseStatements(
    {
      Statement: {
        ...{ Effect: 'Allow', Action: 'dynamodb:PutItem', Resource: '*' },
        Condition: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['CHAIN#*'] },
          Null: { 'dynamodb:LeadingKeys': 'false' },
        },
      },
    },
    'test',
  )
  const keys = new Map(given ? [['dynamodb:leadingkeys', given]] : [])
  const call = { action: 'dynamodb:PutItem', resource: 'arn:aws:dynamodb:::table/Audit', keys }
  expect(one && applies(one, call)).toBe(expected)
})
