import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { startHost, type Host } from '../../../infra/local/host'
import { synthesizeExample } from './example-app'

const directory = mkdtempSync(join(tmpdir(), 'local-host-'))
let assemblyDirectory = ''
let host: Host
let database: DynamoDBClient

async function start(dataDirectory: string): Promise<Host> {
  return startHost({
    assemblyDirectory,
    dataDirectory,
    at: new Date('2005-01-03T09:00:00Z'),
    quiet: true,
  })
}

beforeAll(async () => {
  assemblyDirectory = synthesizeExample(directory)
  host = await start(join(directory, 'data'))
  database = new DynamoDBClient({
    endpoint: host.awsUrl,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'me', secretAccessKey: 'me' },
  })
})

afterAll(async () => {
  await host.stop()
  rmSync(directory, { recursive: true, force: true })
})

async function post(path: string, fields: Record<string, string> = {}): Promise<Response> {
  return fetch(host.portalUrl + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
}

async function control(path: string, body?: object): Promise<Record<string, unknown>> {
  const request =
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }
  const response = await fetch(`${host.controlUrl}/__local/${path}`, request)
  const answer = (await response.json()) as Record<string, unknown>
  expect(response.status, JSON.stringify(answer)).toBe(200)
  return answer
}

async function thing(id: string): Promise<{ status: string; bounced: boolean }> {
  const response = await fetch(`${host.portalUrl}/things/${encodeURIComponent(id)}`)
  return (await response.json()) as { status: string; bounced: boolean }
}

async function count(id: string): Promise<number> {
  const TableName = host.outputs.find(({ key }) => key === 'ThingsTable')?.value
  const { Item } = await database.send(new GetItemCommand({ TableName, Key: { id: { S: id } } }))
  return Number(Item?.count?.N ?? 0)
}

async function mails(): Promise<{ id: string; at: string; to: string[]; text: string }[]> {
  const { mails } = await control('mails')
  return mails as { id: string; at: string; to: string[]; text: string }[]
}

/** Moves no time: resolves once everything that was started has come to rest. */
async function settle(): Promise<void> {
  await control('clock', { advance: 'PT0S' })
}

describe('a request', () => {
  test('goes from the form by table, stream, function and state machine to a mail and back', async () => {
    const response = await post('/things', { id: 'road' })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/things/road')
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    await settle()
    expect(await thing('road')).toMatchObject({ status: 'asked' })
    const mail = (await mails()).find(({ to }) => to.includes('road@example.org'))
    expect(mail?.text).toBe(`${host.portalUrl}/things/road`)
    expect(mail?.at).toMatch(/^2005-01-03T09:/)
    const inbox = (await (await fetch(`${host.inboxUrl}/store`)).json()) as { emails: object[] }
    expect(inbox.emails).toContainEqual(
      expect.objectContaining({ subject: 'Please decide on road', messageId: mail?.id }),
    )

    expect((await post('/things/road/approve')).status).toBe(200)
    await control('clock', { advance: 'P1D' })
    expect(await thing('road')).toMatchObject({ status: 'approved' })
  })
})
