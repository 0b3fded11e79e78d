import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { SendEmailCommand, SESClient } from '@aws-sdk/client-ses'
import { SendTaskSuccessCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn'
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  DynamoDBStreamEvent,
  SNSEvent,
} from 'aws-lambda'

const database = new DynamoDBClient({})
const mail = new SESClient({})
const storage = new S3Client({})
const workflows = new SFNClient({})

const Things = process.env.THINGS
const Outbox = process.env.OUTBOX

function formOf({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): URLSearchParams {
  return new URLSearchParams(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').toString())
}

async function refusalOf(work: Promise<object>): Promise<object> {
  try {
    await work
    return { name: 'none' }
  } catch (error) {
    return error instanceof Error ? { name: error.name, text: error.message } : {}
  }
}

/** POST /things starts one, GET shows it, POST /things/{id}/approve answers its question. */
export async function web(
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2 | object> {
  const id = event.pathParameters?.id ?? formOf(event).get('id') ?? ''
  switch (event.routeKey) {
    case 'POST /things':
      await database.send(
        new TransactWriteItemsCommand({
          TransactItems: [
            {
              Put: {
                TableName: Things,
                Item: { id: { S: id }, status: { S: 'new' } },
                ConditionExpression: 'attribute_not_exists(id)',
              },
            },
            { Put: { TableName: Outbox, Item: { id: { S: id }, kind: { S: 'start' } } } },
          ],
        }),
      )
      return { statusCode: 303, headers: { location: `/things/${id}` }, cookies: ['a=1', 'b=2'] }
    case 'GET /things/{id}': {
      const { Item } = await database.send(
        new GetItemCommand({ TableName: Things, Key: { id: { S: id } } }),
      )
      return { id, status: Item?.status?.S ?? 'unknown', bounced: Item?.bounced?.BOOL ?? false }
    }
    case 'POST /things/{id}/approve': {
      const { Item } = await database.send(
        new GetItemCommand({ TableName: Things, Key: { id: { S: id } } }),
      )
      const taskToken = Item?.token?.S ?? ''
      await workflows.send(new SendTaskSuccessCommand({ taskToken, output: '{"approved":true}' }))
      return { statusCode: 200, body: 'approved' }
    }
    case 'GET /now':
      return { now: new Date().toISOString(), millis: Date.now() }
    case 'ANY /echo/{proxy+}':
      return event
    case 'GET /forbidden':
      return refusalOf(database.send(new ScanCommand({ TableName: Outbox })))
    case 'GET /forbidden-alone':
      return refusalOf(
        database.send(new PutItemCommand({ TableName: Outbox, Item: { id: { S: 'alone' } } })),
      )
    case 'GET /slow':
      await new Promise((resolve) => setTimeout(resolve, 10_000))
      return {}
    case 'GET /broken':
      throw new TypeError('as asked')
    default:
      return { statusCode: 404, body: 'nothing here' }
  }
}

export async function startOnOutbox({ Records }: DynamoDBStreamEvent): Promise<object> {
  for (const { dynamodb } of Records) {
    const id = dynamodb?.NewImage?.id?.S ?? ''
    if (id.startsWith('poison')) {
      return { batchItemFailures: [{ itemIdentifier: dynamodb?.SequenceNumber }] }
    }
    await workflows.send(
      new StartExecutionCommand({
        stateMachineArn: process.env.MACHINE,
        name: id,
        input: JSON.stringify({ id }),
      }),
    )
  }
  return { batchItemFailures: [] }
}

/** Puts what a stream tells of a record into a bucket, under the record's place in the stream. */
export async function copyRecord({ Records }: DynamoDBStreamEvent): Promise<void> {
  for (const { eventName, dynamodb } of Records) {
    if (dynamodb?.Keys?.id?.S === 'poison') throw new Error('as asked')
    await storage.send(
      new PutObjectCommand({
        Bucket: process.env.COPIES,
        Key: dynamodb?.SequenceNumber?.padStart(40, '0'),
        Body: JSON.stringify({
          ...{ eventName, before: dynamodb?.OldImage, after: dynamodb?.NewImage },
        }),
      }),
    )
  }
}

export async function ask({ id, token }: { id: string; token: string }): Promise<void> {
  await database.send(
    new UpdateItemCommand({
      TableName: Things,
      Key: { id: { S: id } },
      UpdateExpression: 'SET #s = :asked, #t = :token',
      ExpressionAttributeNames: { '#s': 'status', '#t': 'token' },
      ExpressionAttributeValues: { ':asked': { S: 'asked' }, ':token': { S: token } },
    }),
  )
  const { MessageId } = await mail.send(
    new SendEmailCommand({
      Source: 'Fund <fund@example.org>',
      Destination: { ToAddresses: [id.includes('@') ? id : `${id}@example.org`] },
      Message: {
        Subject: { Data: `Please decide on ${id}` },
        Body: { Text: { Data: `${process.env.BASE_URL}/things/${id}` } },
      },
      ConfigurationSetName: process.env.CONFIGURATION_SET,
      Tags: [{ Name: 'thing', Value: id.replace(/[^\w-]/g, '_') }],
    }),
  )
  console.log(JSON.stringify({ message: 'mail sent', MessageId }))
}

async function setStatus(id: string, status: string): Promise<void> {
  await database.send(
    new UpdateItemCommand({
      TableName: Things,
      Key: { id: { S: id } },
      UpdateExpression: 'SET #s = :status, #at = :at',
      ExpressionAttributeNames: { '#s': 'status', '#at': 'at' },
      ExpressionAttributeValues: {
        ':status': { S: status },
        ':at': { S: new Date().toISOString() },
      },
    }),
  )
}

export async function finish({ id, status }: { id: string; status: string }): Promise<object> {
  await setStatus(id, status)
  return { id, status }
}

export async function tick(): Promise<void> {
  await database.send(
    new UpdateItemCommand({
      TableName: Things,
      Key: { id: { S: process.env.COUNTER ?? 'ticks' } },
      UpdateExpression: 'ADD #n :one',
      ExpressionAttributeNames: { '#n': 'count' },
      ExpressionAttributeValues: { ':one': { N: '1' } },
    }),
  )
}

export async function recordMailEvent({ Records }: SNSEvent): Promise<void> {
  for (const { Sns } of Records) {
    const event: unknown = JSON.parse(Sns.Message)
    if (typeof event !== 'object' || event === null || !('eventType' in event)) continue
    if (!('mail' in event) || event.eventType !== 'Bounce') continue
    const { destination } = event.mail as { destination: string[] }
    const address = destination[0] ?? ''
    const id = address.includes('simulator') ? address : (address.split('@')[0] ?? '')
    await database.send(
      new UpdateItemCommand({
        TableName: Things,
        Key: { id: { S: id } },
        UpdateExpression: 'SET bounced = :true',
        ExpressionAttributeValues: { ':true': { BOOL: true } },
      }),
    )
  }
}

export async function seed(event: { seed: string }): Promise<void> {
  await setStatus('seeded', event.seed)
}
