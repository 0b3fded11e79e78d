import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { documentsOf } from '../../shared/adapters/dynamo-client'
import {
  tables,
  type KeyAttribute,
  type TableDescription,
  type TableName,
  type TableNames,
} from '../../shared/adapters/keys'
import { disturbances } from './disturbance'
import { databaseBinary } from './present'
import { disturbedDynamo } from './disturbed-service'

/** A DynamoDB of one's own; its clients meet what this run disturbs. */
export interface Dynamo {
  /** Of the server itself, behind nothing that disturbs. */
  endpoint: string
  client: DynamoDBDocumentClient
  /** Another client of it, for example with an endpoint in between or fewer tries. */
  connect(options?: { endpoint?: string; maxAttempts?: number }): DynamoDBDocumentClient
  /** A fresh, empty set of the product's tables. */
  createTables(): Promise<TableNames>
  stop(): Promise<void>
}

/** The shell ends the server when its input closes, which it does even when this process is killed. */
const GUARD = 'exec 3<&0; "$0" "$@" & server=$!; (cat <&3 >/dev/null; kill $server) & wait $server'

/** A DynamoDB that the environment names instead, for example AWS's DynamoDB Local. */
const given = process.env.AWS_ENDPOINT_URL_DYNAMODB

export async function startDynamo(): Promise<Dynamo> {
  if (given !== undefined) return dynamoAt(given, () => Promise.resolve())
  const directory = await mkdtemp(join(tmpdir(), 'dynamo-'))
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort()
    const file = join(directory, `${attempt}.db`)
    const child = spawn(
      '/bin/sh',
      ['-c', GUARD, databaseBinary, 'serve', '--port', String(port), '--db-path', file],
      { stdio: ['pipe', 'ignore', 'ignore'] },
    )
    if (await answers(child, port)) {
      return dynamoAt(`http://127.0.0.1:${port}`, async () => {
        const ended = new Promise((resolve) => child.once('exit', resolve))
        child.stdin?.end()
        await ended
        await rm(directory, { recursive: true, force: true })
      })
    }
    child.stdin?.end()
    if (attempt === 5) throw new Error('DynamoDB did not start.')
  }
}

async function dynamoAt(endpoint: string, end: () => Promise<void>): Promise<Dynamo> {
  const plain = clientAt(endpoint)
  const disturbed = disturbances && (await disturbedDynamo(endpoint, disturbances))
  const reached = disturbed?.endpoint ?? endpoint
  const client = clientAt(reached)
  const own = randomBytes(4).toString('hex')
  let sets = 0
  return {
    endpoint,
    client: documentsOf(client),
    connect: (options = {}) =>
      documentsOf(clientAt(options.endpoint ?? reached, options.maxAttempts)),
    async createTables() {
      sets += 1
      const prefix = `${own}-set${sets}-`
      await Promise.all(
        Object.entries(tables).map(([name, table]) => createTable(plain, prefix + name, table)),
      )
      return Object.fromEntries(Object.keys(tables).map((name) => [name, prefix + name])) as Record<
        TableName,
        string
      >
    },
    async stop() {
      plain.destroy()
      client.destroy()
      await disturbed?.close()
      await end()
    },
  }
}

/** As often as the product asks. */
const MAX_ATTEMPTS = 6

function clientAt(endpoint: string, maxAttempts = MAX_ATTEMPTS): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    maxAttempts,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
}

async function createTable(
  client: DynamoDBClient,
  name: string,
  table: TableDescription,
): Promise<void> {
  const keysOf = (keyed: { partitionKey: KeyAttribute; sortKey?: KeyAttribute }) => [
    keyed.partitionKey,
    ...(keyed.sortKey ? [keyed.sortKey] : []),
  ]
  const schemaOf = (keyed: { partitionKey: KeyAttribute; sortKey?: KeyAttribute }) =>
    keysOf(keyed).map((key, index) => ({
      AttributeName: key.name,
      KeyType: index === 0 ? ('HASH' as const) : ('RANGE' as const),
    }))
  const attributes = new Map(
    [table, ...table.indexes].flatMap(keysOf).map((key) => [key.name, key]),
  )
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: schemaOf(table),
      AttributeDefinitions: [...attributes.values()].map((key) => ({
        AttributeName: key.name,
        AttributeType: key.type,
      })),
      ...(table.indexes.length > 0 && {
        GlobalSecondaryIndexes: table.indexes.map((index) => ({
          IndexName: index.name,
          KeySchema: schemaOf(index),
          Projection: { ProjectionType: 'ALL' as const },
        })),
      }),
      ...(table.stream && {
        StreamSpecification: { StreamEnabled: true, StreamViewType: table.stream },
      }),
    }),
  )
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Whether the server answers before it ends; one that found its port taken ends at once. */
async function answers(child: ChildProcess, port: number): Promise<boolean> {
  for (let tries = 0; tries < 400 && child.exitCode === null; tries += 1) {
    const up = await fetch(`http://127.0.0.1:${port}`).then(
      () => true,
      () => false,
    )
    if (up) {
      await delay(20)
      return child.exitCode === null
    }
    await delay(25)
  }
  return false
}
