import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { SendEmailCommand, SESClient } from '@aws-sdk/client-ses'
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { disturbedCall } from '../../../infra/local/dynamodb/disturbed'
import { accessesOf } from '../../../infra/local/dynamodb/operations'
import { passesDisturbances } from '../../../infra/local/disturbed-services'
import { Disturbances, disturbanceSchema } from '../../../infra/local/disturbances'
import { readDisturbance } from '../../../infra/local/options'
import { readBody } from '../../../infra/local/request-body'
import { parseJson } from '../../../infra/local/states/json'

const disturbances = new Disturbances()
let server: Server
let done = 0
let options = { endpoint: '', region: 'eu-west-1', maxAttempts: 1 }

/** Answers every call as the host does when it is disturbed, and does nothing else. */
beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      if (!passesDisturbances(disturbances, request, response)) return
      const operation = String(request.headers['x-amz-target']).split('.')[1] ?? ''
      const body = (await readBody(request, 100_000))?.toString() ?? '{}'
      const isDynamo = String(request.headers['x-amz-target']).startsWith('DynamoDB_')
      const accesses = isDynamo ? accessesOf(operation, parseJson(body)) : []
      const disturbed = isDynamo && disturbedCall(disturbances, operation, accesses)
      if (!disturbed) done += 1
      response.writeHead(disturbed ? 400 : 200, { 'content-type': 'application/x-amz-json-1.0' })
      response.end(JSON.stringify(disturbed || {}))
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const credentials = { accessKeyId: 'me', secretAccessKey: 'me' }
  options = {
    ...options,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ credentials },
  }
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function disturb(settings: object): void {
  disturbances.set(disturbanceSchema.parse(settings))
  done = 0
}

const item = { TableName: 'Things', Item: { id: { S: 'a' } } }
const put = () => new DynamoDBClient(options).send(new PutItemCommand(item))
const transact = () =>
  new DynamoDBClient(options).send(
    new TransactWriteItemsCommand({ TransactItems: [{ Put: item }, { Put: item }, { Put: item }] }),
  )
const get = () =>
  new DynamoDBClient(options).send(
    new GetItemCommand({ TableName: 'Things', Key: { id: { S: 'a' } } }),
  )

describe('a conflict', () => {
  test('cancels a transaction with a reason for each leg, one of them the conflict', async () => {
    disturb({ conflicts: 1, seed: 3 })
    const error = await transact().catch((caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'TransactionCanceledException' })
    const { CancellationReasons: reasons } = error as {
      CancellationReasons: { Code: string; Message?: string }[]
    }
    expect(reasons.map(({ Code }) => Code).sort()).toEqual(['None', 'None', 'TransactionConflict'])
    expect(done).toBe(0)
  })

  test('meets a single write, and no read', async () => {
    disturb({ conflicts: 1 })
    await expect(put()).rejects.toMatchObject({ name: 'TransactionConflictException' })
    await get()
    expect(done).toBe(1)
    expect(disturbances.counts().conflicts).toBeGreaterThan(0)
  })
})

describe('a throttle', () => {
  test('is one of DynamoDB’s two, and cancels a transaction', async () => {
    disturb({ throttles: 1 })
    const names = new Set<string>()
    for (let n = 0; n < 12; n += 1)
      names.add((await get().catch(({ name }: Error) => name)) as string)
    expect([...names].sort()).toEqual([
      'ProvisionedThroughputExceededException',
      'ThrottlingException',
    ])
    await expect(transact()).rejects.toMatchObject({
      name: 'TransactionCanceledException',
      message: expect.stringContaining('ThrottlingError'),
    })
    expect(done).toBe(0)
  })

  test.each<[string, () => Promise<unknown>]>([
    [
      'ThrottlingException',
      () => new SFNClient(options).send(new StartExecutionCommand({ stateMachineArn: 'a' })),
    ],
    [
      'TooManyRequestsException',
      () => new LambdaClient(options).send(new InvokeCommand({ FunctionName: 'a' })),
    ],
    [
      'Throttling',
      () =>
        new SESClient(options).send(
          new SendEmailCommand({
            Source: 'a@example.org',
            Destination: { ToAddresses: ['b@example.org'] },
            Message: { Subject: { Data: 's' }, Body: { Text: { Data: 't' } } },
          }),
        ),
    ],
  ])('of another service is said its way: %s', async (name, call) => {
    disturb({ throttles: 1 })
    await expect(call()).rejects.toMatchObject({ name })
    expect(done).toBe(0)
  })
})

test('a lost answer comes after the work is done', async () => {
  disturb({ losses: 1 })
  await expect(put()).rejects.toThrow()
  expect(done).toBe(1)
})

test('the seed decides', () => {
  const strikes = () => Array.from({ length: 40 }, () => disturbances.strikes('conflicts'))
  disturb({ conflicts: 0.3, seed: 9 })
  const first = strikes()
  disturb({ conflicts: 0.3, seed: 9 })
  expect(strikes()).toEqual(first)
  expect(first).toContain(true)
  expect(first).toContain(false)
})

test('an option says what and how often; a wrong one is refused', () => {
  expect(readDisturbance('conflicts=0.1,seed=7')).toEqual({
    conflicts: 0.1,
    throttles: 0,
    losses: 0,
    seed: 7,
  })
  for (const wrong of ['conflicts=2', 'losses', 'else=0.1']) {
    expect(() => readDisturbance(wrong), wrong).toThrow(/--disturb takes/)
  }
})
