import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { SendEmailCommand, SESClient } from '@aws-sdk/client-ses'
import { ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn'
import { startHost, type Host } from '../../../infra/local/host'
import { onHost } from '../../support/on-host'
import { hasDatabase } from '../../support/present'
import { exampleAssembly } from './assembly-cache'
import { databaseAt, ExampleClient } from './client'

const directory = mkdtempSync(join(tmpdir(), 'local-host-'))
let assemblyDirectory = ''
let host: Host
let client: ExampleClient

const start = (dataDirectory: string, more: object = {}) =>
  startHost({
    assemblyDirectory,
    dataDirectory: join(directory, dataDirectory),
    at: new Date('2005-01-03T09:00:00Z'),
    quiet: true,
    ...more,
  })

beforeAll(async () => {
  if (!hasDatabase) return
  assemblyDirectory = await exampleAssembly()
  host = await start('data')
  client = new ExampleClient(host.portalUrl, host.controlUrl)
})

afterAll(async () => {
  await host?.stop()
  rmSync(directory, { recursive: true, force: true })
})

const output = (key: string) => host.outputs.find((one) => one.key === key)?.value ?? ''

async function item(id: string) {
  const key = { TableName: output('ThingsTable'), Key: { id: { S: id } } }
  const { Item } = await databaseAt(host.awsUrl).send(new GetItemCommand(key))
  return Item
}

const credentials = { accessKeyId: 'me', secretAccessKey: 'me' }
const sdk = () => ({ endpoint: host.awsUrl, region: 'eu-west-1', credentials })

onHost('from the form to the mail', () => {
  test('a form goes by table, stream, function and state machine to a mail and back', async () => {
    const response = await client.post('/things', { id: 'road' })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/things/road')
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    await client.settle()
    expect(await client.thing('road')).toMatchObject({ status: 'asked' })
    const [mail] = await client.mailsTo('road@example.org')
    expect(mail?.text).toBe(`${host.portalUrl}/things/road`)
    expect(mail?.at).toMatch(/^2005-01-03T09:/)
    const inbox = (await (await fetch(`${host.inboxUrl}/store`)).json()) as { emails: object[] }
    const at = Math.floor(Date.parse(mail?.at ?? '') / 1000)
    expect(inbox.emails).toContainEqual(expect.objectContaining({ messageId: mail?.id, at }))

    expect((await client.post('/things/road/approve')).status).toBe(200)
    await client.settle()
    expect(await client.thing('road')).toMatchObject({ status: 'asked' })
    await client.advance('P1D')
    expect(await client.thing('road')).toMatchObject({ status: 'approved' })
    const [ended] = await client.mailsTo('operator@example.org')
    expect(ended?.text).toBe('"An execution has ended."')
  })

  test('how an execution went can be looked at, without what went through it', async () => {
    await client.post('/things', { id: 'looked-at' })
    await client.settle()
    const sfn = new SFNClient(sdk())
    const { stateMachines = [] } = await sfn.send(new ListStateMachinesCommand({}))
    const path = `executions/${stateMachines[0]?.name}/looked-at`
    const text = await (await client.control(path)).text()
    expect(JSON.parse(text)).toMatchObject({
      status: 'RUNNING',
      events: expect.arrayContaining([
        expect.objectContaining({ type: 'TaskStateEntered', state: 'Ask' }),
        expect.objectContaining({ type: 'TaskSubmitted' }),
      ]),
    })
    expect(text).not.toMatch(/oken|input|output/)
    expect((await client.control(`${path}-not`)).status).toBe(404)
    expect((await client.control('executions/a/%E0')).status).toBe(404)
  })

  test('a new record reaches its function within moments', async () => {
    await client.post('/things', { id: 'warm' })
    await client.settle()
    const started = performance.now()
    await client.post('/things', { id: 'quick' })
    while ((await client.mailsTo('quick@example.org')).length === 0) {
      expect(performance.now() - started).toBeLessThan(2_000)
    }
  })

  test('nobody answers: the task times out when the clock says so, not before', async () => {
    await client.post('/things', { id: 'silent' })
    await client.settle()
    await client.advance('P29D')
    expect(await client.thing('silent')).toMatchObject({ status: 'asked' })
    await client.advance('P1DT1H')
    expect(await client.thing('silent')).toMatchObject({ status: 'expired' })
  })

  test('the seed function ran once, with the example', async () => {
    expect(await item('seeded')).toMatchObject({ status: { S: 'example' } })
    expect(await client.invocations('seed')).toBe(1)
  })
})

onHost('the stream', () => {
  test('a record that fails for good goes to the topic, and the next one is not held up', async () => {
    await client.post('/things', { id: 'poison' })
    await client.post('/things', { id: 'after-poison' })
    await client.advance('PT10M')
    expect(await client.thing('after-poison')).toMatchObject({ status: 'asked' })
    const alarms = await client.mailsTo('operator@example.org')
    const message = alarms
      .map(({ text }) => text)
      .find((text) => text.includes('DDBStreamBatchInfo'))
    expect(JSON.parse(message ?? '{}')).toMatchObject({
      requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
      DDBStreamBatchInfo: { batchSize: 1 },
    })
  })

  test('what the filter leaves out invokes nothing', async () => {
    const before = await client.invocations('startOnOutbox')
    const Item = { id: { S: 'x' }, kind: { S: 'other' } }
    const put = new PutItemCommand({ TableName: output('OutboxTable'), Item })
    await databaseAt(host.awsUrl).send(put)
    await client.settle()
    expect(await client.invocations('startOnOutbox')).toBe(before)
  })
})

onHost('a second stream', () => {
  const Bucket = () => output('CopiesBucket')
  const objects = async () => {
    const { Versions = [] } = await new S3Client(sdk()).send(
      new ListObjectVersionsCommand({ Bucket: Bucket() }),
    )
    return Versions
  }
  const read = async (Key = '') => {
    const { Body } = await new S3Client(sdk()).send(new GetObjectCommand({ Bucket: Bucket(), Key }))
    return JSON.parse((await Body?.transformToString()) ?? '') as object
  }

  test('tells of what was added, changed and removed, into a bucket that lets nothing go', async () => {
    const database = databaseAt(host.awsUrl)
    const TableName = output('RecordsTable')
    const id = { S: 'one' }
    for (const n of ['1', '2'])
      await database.send(new PutItemCommand({ TableName, Item: { id, n: { N: n } } }))
    await database.send(new DeleteItemCommand({ TableName, Key: { id } }))
    await client.settle()
    const all = await objects()
    expect(await Promise.all(all.map(({ Key }) => read(Key)))).toEqual([
      { eventName: 'INSERT', after: { id, n: { N: '1' } } },
      { eventName: 'MODIFY', before: { id, n: { N: '1' } }, after: { id, n: { N: '2' } } },
      { eventName: 'REMOVE', before: { id, n: { N: '2' } } },
    ])
    const [{ Key = '', VersionId } = {}] = all
    const removal = new DeleteObjectCommand({ Bucket: Bucket(), Key, VersionId })
    await expect(new S3Client(sdk()).send(removal)).rejects.toMatchObject({ name: 'AccessDenied' })
  })

  test('gives a record up to its topic when its function can’t copy it, and goes on', async () => {
    const database = databaseAt(host.awsUrl)
    const TableName = output('RecordsTable')
    const before = (await objects()).length
    for (const id of ['poison', 'after'])
      await database.send(new PutItemCommand({ TableName, Item: { id: { S: id } } }))
    await client.advance('PT1H')
    const alarms = await client.mailsTo('operator@example.org')
    expect(alarms.some(({ text }) => text.includes(`table/${TableName}/stream`))).toBe(true)
    expect((await objects()).length).toBeGreaterThan(before)
  })
})

onHost('the HTTP API', () => {
  test('form posts arrive in base64, query keys comma-joined, cookies apart', async () => {
    const response = await client.get('/echo/a/b%20c?x=1&x=2&y=3', {
      method: 'POST',
      body: new URLSearchParams({ name: 'é' }),
      headers: { cookie: 'a=1; b=2', 'X-Test': 'Yes' },
    })
    expect(await response.json()).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /echo/{proxy+}',
      rawQueryString: 'x=1&x=2&y=3',
      queryStringParameters: { x: '1,2', y: '3' },
      pathParameters: { proxy: 'a/b c' },
      cookies: ['a=1', 'b=2'],
      headers: {
        'x-test': 'Yes',
        'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
      },
      body: Buffer.from('name=%C3%A9').toString('base64'),
      isBase64Encoded: true,
      requestContext: { http: { method: 'POST', sourceIp: '127.0.0.1' }, stage: '$default' },
    })
  })

  test('JSON arrives as text', async () => {
    const body = JSON.stringify({ a: 1 })
    const headers = { 'content-type': 'application/json' }
    const response = await client.get('/echo/json', { method: 'PUT', body, headers })
    expect(await response.json()).toMatchObject({ body, isBase64Encoded: false })
  })

  test.each([
    ['/nothing/here', 404, 'nothing here'],
    ['/broken', 500, '{"message":"Internal Server Error"}'],
    ['/slow', 500, '{"message":"Internal Server Error"}'],
  ])('%s is answered with %i', async (path, status, text) => {
    const response = await client.get(path)
    expect(response.status).toBe(status)
    expect(await response.text()).toBe(text)
  })

  test.each([7, 11])('%i MB are more than AWS takes', async (megabytes) => {
    const body = Buffer.alloc(megabytes * 1024 * 1024, 65)
    const response = await client.get('/echo/big', { method: 'POST', body })
    expect(response.status).toBe(413)
    expect(await response.json()).toEqual({ message: 'Request Entity Too Large' })
  })

  test.each([
    [9_000, 200],
    [10_500, 431],
  ])('an address of %i bytes is answered %i', async (bytes, status) => {
    expect((await client.get(`/echo/big?a=${'x'.repeat(bytes)}`)).status).toBe(status)
  })
})

onHost('functions', () => {
  const invoke = (FunctionName: string, payload: unknown, type?: 'Event') =>
    new LambdaClient(sdk()).send(
      new InvokeCommand({
        FunctionName,
        Payload: Buffer.from(JSON.stringify(payload)),
        ...(type ? { InvocationType: type } : {}),
      }),
    )
  const web = () => output('WebFunction')
  const route = (routeKey: string) => ({ routeKey, body: '', isBase64Encoded: false })

  test('the SDK invokes them and sees their errors as AWS gives them', async () => {
    const good = await invoke(web(), route('GET /now'))
    expect(good.FunctionError).toBeUndefined()
    expect(JSON.parse(good.Payload?.transformToString() ?? '')).toHaveProperty('now')
    const bad = await invoke(web(), route('GET /broken'))
    expect(bad.FunctionError).toBe('Unhandled')
    expect(JSON.parse(bad.Payload?.transformToString() ?? '')).toMatchObject({
      errorType: 'TypeError',
      errorMessage: 'as asked',
      trace: expect.arrayContaining([expect.stringContaining('as asked')]),
    })
    const late = await invoke(web(), route('GET /slow'))
    expect(JSON.parse(late.Payload?.transformToString() ?? '')).toMatchObject({
      errorType: 'Sandbox.Timedout',
      errorMessage: expect.stringContaining('Task timed out after 2.00 seconds'),
    })
  })

  test('an unknown one is refused by name', async () => {
    await expect(invoke('nobody', {})).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
  })

  test('an Event invocation is accepted at once and done later', async () => {
    expect(
      await invoke(output('FinishFunction'), { id: 'later', status: 'done' }, 'Event'),
    ).toMatchObject({
      StatusCode: 202,
    })
    await client.settle()
    expect(await client.thing('later')).toMatchObject({ status: 'done' })
  })

  test('an Event may have a megabyte, and no more', async () => {
    await expect(
      invoke(output('FinishFunction'), 'x'.repeat(1024 * 1024), 'Event'),
    ).rejects.toMatchObject({ name: 'RequestTooLargeException' })
    const { StatusCode } = await invoke(web(), 'x'.repeat(1024 * 1024 - 2), 'Event')
    expect(StatusCode).toBe(202)
  })

  test('their Date follows the clock, cold and warm', async () => {
    for (let round = 0; round < 2; round += 1) {
      const { now, millis } = (await (await client.get('/now')).json()) as {
        now: string
        millis: number
      }
      expect(Math.abs(Date.parse(await client.now()) - millis)).toBeLessThan(1_000)
      expect(Date.parse(now)).toBeCloseTo(millis, -2)
      await client.advance('P1D')
    }
  })
})

onHost('a role that lacks a grant', () => {
  const table = (key: string) => `arn:aws:dynamodb:eu-west-1:000000000000:table/${output(key)}`

  test.each([
    ['/forbidden', 'dynamodb:Scan'],
    // Its role may put there, but only within a transaction.
    ['/forbidden-alone', 'dynamodb:PutItem'],
  ])('is refused in the words of AWS (%s)', async (path, action) => {
    const { name, text } = (await (await client.get(path)).json()) as { name: string; text: string }
    expect(name).toBe('AccessDeniedException')
    expect(text).toMatch(
      /^User: arn:aws:sts::000000000000:assumed-role\/\S+\/\S+ is not authorized/,
    )
    expect(text).toContain(`to perform: ${action} on resource: ${table('OutboxTable')} because no`)
  })

  test('what roles did is listed', async () => {
    await client.post('/things', { id: 'listed' })
    await client.settle()
    const { uses } = (await (await client.control('access')).json()) as { uses: object[] }
    expect(uses).toContainEqual(
      expect.objectContaining({
        role: expect.stringContaining('webServiceRole'),
        action: 'dynamodb:PutItem',
        resource: table('OutboxTable'),
      }),
    )
    expect(uses).toContainEqual(expect.objectContaining({ action: 'dynamodb:GetRecords' }))
    expect(uses).toContainEqual(expect.objectContaining({ action: 'lambda:InvokeFunction' }))
  })
})

onHost('mail', () => {
  test('a bounce is told to the topic of the configuration set', async () => {
    await client.post('/things', { id: 'gone' })
    await client.settle()
    const [mail] = await client.mailsTo('gone@example.org')
    expect((await client.thing('gone')).bounced).toBe(false)
    expect((await client.control('bounce', { messageId: mail?.id })).status).toBe(200)
    expect((await client.thing('gone')).bounced).toBe(true)
    expect((await client.control('bounce', { messageId: 'none' })).status).toBe(404)
  })

  test('the address of a simulator bounces by itself', async () => {
    const id = 'bounce@simulator.example.org'
    await client.post('/things', { id: `x-${id}` })
    await client.settle()
    expect(await client.mailsTo(`x-${id}`)).toHaveLength(1)
    expect((await client.thing(`x-${id}`)).bounced).toBe(false)
    await client.post('/things', { id })
    await client.settle()
    expect((await client.thing(id)).bounced).toBe(true)
  })

  test.each<[object, string]>([
    [{ ConfigurationSetName: 'none' }, 'ConfigurationSetDoesNotExistException'],
    [{ Destination: { ToAddresses: ['nobody'] } }, 'InvalidParameterValue'],
    [
      { Destination: { ToAddresses: Array<string>(51).fill('a@example.org') } },
      'InvalidParameterValue',
    ],
  ])('%j is refused as SES does', async (wrong, name) => {
    const mail = {
      Source: 'a@example.org',
      Destination: { ToAddresses: ['b@example.org'] },
      Message: { Subject: { Data: 's' }, Body: { Text: { Data: 't' } } },
      ...wrong,
    }
    const sent = new SESClient(sdk()).send(new SendEmailCommand(mail))
    await expect(sent).rejects.toMatchObject({ name })
  })
})

onHost('the clock', () => {
  test('a season of an hourly and a daily schedule takes seconds', async () => {
    const days = 90
    const daily = await client.invocations('daily')
    const hourly = await client.invocations('tick')
    const started = performance.now()
    await client.advance(`P${days}D`)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect((await client.invocations('daily')) - daily).toBe(days)
    // Once between two other timers is enough for a rate.
    const ran = (await client.invocations('tick')) - hourly
    expect(ran).toBeGreaterThanOrEqual(days)
    expect(ran).toBeLessThan(days + 15)
  })

  test('it moves to a date, and never back', async () => {
    const day = new Date(Date.parse(await client.now()) + 40 * 86_400_000)
      .toISOString()
      .slice(0, 10)
    expect((await client.control('clock', { to: `${day}T12:00:00Z` })).status).toBe(200)
    expect(await client.now()).toMatch(new RegExp(`^${day}T12:00:`))
    expect((await client.control('clock', { to: '2005-01-01T00:00:00Z' })).status).toBe(400)
    expect((await client.control('clock', { advance: 'a while' })).status).toBe(400)
  })

  test('it stands still just before a deadline and just after it, and functions see so', async () => {
    const functionsDate = async () =>
      ((await (await client.get('/now')).json()) as { now: string }).now
    await client.post('/things', { id: 'deadline' })
    await client.advance('P29D')
    const { next } = (await (await client.control('clock')).json()) as { next: { at: string } }
    const before = new Date(Date.parse(next.at) - 1).toISOString()
    const move = { to: next.at, stop: 'before' }
    expect((await client.control('clock', move)).status).toBe(200)
    expect(await client.now()).toBe(before)
    expect(await functionsDate()).toBe(before)
    expect((await client.control('clock', move)).status).toBe(200)
    expect((await client.control('clock', { to: next.at, stop: 'after' })).status).toBe(200)
    expect(await client.now()).toBe(next.at)
    expect(await functionsDate()).toBe(next.at)
    expect((await client.control('clock', move)).status).toBe(400)
    await client.settle()
    await expect.poll(async () => (await client.now()) > next.at).toBe(true)
  })

  test('expired items are gone once it has moved past their time', async () => {
    const TableName = output('ThingsTable')
    const expires = Math.floor(Date.parse(await client.now()) / 1000) + 86_400
    for (const [id, at] of [
      ['short', expires],
      ['long', expires + 30 * 86_400],
    ] as const) {
      const Item = { id: { S: id }, expires: { N: String(at) } }
      await databaseAt(host.awsUrl).send(new PutItemCommand({ TableName, Item }))
    }
    await client.advance('P2D')
    expect(await item('short')).toBeUndefined()
    expect(await item('long')).toBeDefined()
  })

  test('pages of other sites reach neither the clock nor the services', async () => {
    const form = await fetch(`${host.controlUrl}/__local/clock`, {
      method: 'POST',
      body: '{"advance":"P1D"}',
    })
    expect(form.status).toBe(415)
    const headers = { origin: 'https://elsewhere.example' }
    expect((await fetch(`${host.controlUrl}/__local/stats`, { headers })).status).toBe(403)
  })
})

onHost('starting', () => {
  test('a restart keeps data, mails, clock and counts, and seeds nothing again', async () => {
    const first = await start('restarted')
    let mine = new ExampleClient(first.portalUrl, first.controlUrl)
    await mine.post('/things', { id: 'kept' })
    await mine.advance('P10D')
    const [before, mails, stats] = [await mine.now(), await mine.mails(), await mine.stats()]
    await first.stop()
    const second = await start('restarted', { at: new Date('2001-01-01T00:00:00Z') })
    try {
      mine = new ExampleClient(second.portalUrl, second.controlUrl)
      const passed = Date.parse(await mine.now()) - Date.parse(before)
      expect(passed).toBeGreaterThanOrEqual(0)
      expect(passed).toBeLessThan(10_000)
      expect(await mine.mails()).toEqual(mails)
      expect(await mine.stats()).toEqual(stats)
      const inbox = (await (await fetch(`${second.inboxUrl}/store`)).json()) as { emails: object[] }
      expect(inbox.emails).toHaveLength(mails.length)
      expect(await mine.thing('kept')).toMatchObject({ status: 'asked' })
      await mine.post('/things/kept/approve')
      await mine.advance('P1D')
      expect(await mine.thing('kept')).toMatchObject({ status: 'approved' })
    } finally {
      await second.stop()
    }
  })

  test('a clock that stands still stands over a restart, and what is asked meanwhile goes on', async () => {
    const to = '2005-02-01T00:00:00.000Z'
    const first = await start('standing')
    let mine = new ExampleClient(first.portalUrl, first.controlUrl)
    expect((await mine.control('clock', { to, stop: 'after' })).status).toBe(200)
    await first.stop()
    const second = await start('standing')
    try {
      mine = new ExampleClient(second.portalUrl, second.controlUrl)
      await mine.post('/things', { id: 'standing' })
      await expect.poll(() => mine.mailsTo('standing@example.org')).toHaveLength(1)
      expect((await mine.mailsTo('standing@example.org'))[0]?.at).toBe(to)
      expect(await (await mine.control('clock')).json()).toMatchObject({
        now: to,
        standsStill: true,
      })
    } finally {
      await second.stop()
    }
  })

  test('a second host on the same data is refused', async () => {
    await expect(start('data')).rejects.toThrow(/Another host uses/)
  })

  test.each([0, 1, 2])('a busy port (%i after the first) says what to do', async (distance) => {
    const taken = Number(new URL(host.portalUrl).port)
    await expect(start('busy', { port: taken - distance })).rejects.toThrow(
      /Port \d+ .* in use.*--port/,
    )
  })

  test('a new beginning is refused on a database that holds an earlier one', async () => {
    const environment = { ...process.env, AWS_ENDPOINT_URL_DYNAMODB: host.awsUrl }
    await expect(start('mixed', { environment })).rejects.toThrow(/of an earlier run.*--data/)
  })
})
