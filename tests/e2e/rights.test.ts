import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import {
  DynamoDBDocumentClient,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCloudAssembly } from '../../infra/local/assembly/cloud-assembly'
import { resolveAssembly } from '../../infra/local/assembly/resources'
import { functionSettings } from '../../infra/local/lambda/function-settings'
import { Principals } from '../../infra/local/principals'
import {
  auditKey,
  ceilingKey,
  entryKey,
  envelopeKey,
  fundHeadKey,
  fundKey,
  linkKey,
  markKey,
  PROGRAMME_HEAD_PART,
  settingKey,
  type Key,
  type TableName,
} from '../../shared/adapters/keys'
import { authors } from '../../shared/domain/audit/authors'
import { auditWriters } from '../support/audit-writers'
import { projectAssembly } from './support/assembly'
import { startFund, type Fund } from './support/fund'
import { onHost } from './support/register'

/** What each role may do with its own credentials, whatever its code is. */

onHost('A function’s role', () => {
  let fund: Fund
  let tables: Readonly<Record<string, string>> = {}
  const clients = new Map<string, DynamoDBDocumentClient>()
  let reader: DynamoDBDocumentClient

  beforeAll(async () => {
    fund = await startFund('2005-01-30T08:00:00Z', { seed: false })
    const { awsUrl: endpoint, region } = fund.host
    const cloud = readCloudAssembly(await projectAssembly())
    const functions = resolveAssembly(cloud, () => 'http://localhost')
      .ofType('AWS::Lambda::Function')
      .map((one) => functionSettings(cloud, one))
    const open = (credentials: { accessKeyId: string; secretAccessKey: string }) =>
      DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region, credentials }))
    for (const { name, roleArn } of functions) {
      // As the host gives them to the function itself.
      const keys = new Principals().credentials({ roleArn, sessionName: name })
      const accessKeyId = keys['AWS_ACCESS_KEY_ID'] ?? ''
      clients.set(name.replace('wggi-dev-', ''), open({ accessKeyId, secretAccessKey: 'local' }))
    }
    const root = open({ accessKeyId: 'root', secretAccessKey: 'root' })
    const { TableNames = [] } = await root.send(new ListTablesCommand({}))
    reader = root
    tables = Object.fromEntries(
      TableNames.map((name) => [/data-(\w+?)Table/.exec(name)?.[1] ?? name, name]),
    )
  })
  afterAll(async () => {
    for (const client of [...clients.values(), reader]) client.destroy()
    await fund.stop()
  })

  const as = (name: string) => {
    const client = clients.get(name)
    if (!client) throw new Error(`There is no function ${name}.`)
    return client
  }

  /** Whether IAM lets it: what the table itself then says of it is another matter. */
  async function may(act: Promise<unknown>): Promise<boolean> {
    return act.then(
      () => true,
      (error: unknown) => {
        if (String(error).includes('is not authorized to perform')) return false
        throw error
      },
    )
  }

  const write = (
    name: string,
    ...TransactItems: NonNullable<TransactWriteCommandInput['TransactItems']>
  ) => may(as(name).send(new TransactWriteCommand({ TransactItems })))
  const put = (table: TableName, key: Key) => ({
    Put: { TableName: tables[table] ?? '', Item: { ...key, body: 'forged' } },
  })
  const update = (table: TableName, key: Key) => ({
    Update: {
      TableName: tables[table] ?? '',
      Key: key,
      UpdateExpression: 'SET #body = :body',
      ExpressionAttributeNames: { '#body': 'body' },
      ExpressionAttributeValues: { ':body': 'forged' },
    },
  })

  const settings = [
    settingKey('person', 'stranger'),
    settingKey('key', 'stranger'),
    settingKey('mission', 'DAKAR'),
    ceilingKey(2005, '2005-1'),
  ]

  // First: other tests leave what no function can read.
  test('adds records where the template says, and what it puts over one is seen', async () => {
    const writers = await auditWriters()
    const chains = ['WGGI-2005-0001', 'envelope-2005', 'programme', 'strangers']
    const able: string[] = []
    const putOver = new Map<string, number>()
    for (const name of clients.keys())
      for (const chain of chains) {
        const { TableName, Item } = put('Audit', auditKey(chain, 900)).Put
        if (!(await write(name, { Put: { TableName, Item: { ...Item, by: name } } }))) continue
        able.push(`${name} ${chain}`)
        putOver.set(chain, (putOver.get(chain) ?? 0) + 1)
      }
    const isLike = (pattern: string, chain: string) =>
      pattern === chain || (pattern.endsWith('*') && chain.startsWith(pattern.slice(0, -1)))
    const expected = [...writers].flatMap(([name, patterns]) =>
      chains
        .filter((chain) => patterns.some((one) => isLike(one, chain)))
        .map((chain) => `${name} ${chain}`),
    )
    expect(able.sort()).toEqual(expected.sort())
    expect([...writers.keys()].sort()).toEqual(Object.keys(authors).sort())
    await fund.world.settle()
    // A copy of what stood there first, and a report of each that was put over it.
    const { Items: incidents = [] } = await reader.send(
      new QueryCommand({
        TableName: tables['Fund'],
        KeyConditionExpression: 'fund = :fund AND begins_with(part, :incident)',
        ExpressionAttributeValues: { ':fund': 'fund', ':incident': 'incident#' },
      }),
    )
    const about = incidents.map(({ body }) => String((body as { about: unknown }).about))
    for (const chain of putOver.keys()) expect(about).toContain(`${chain}/900`)
  })

  test('sets no person, key, mission or ceiling, but for the operator’s', async () => {
    const able: string[] = []
    for (const name of clients.keys())
      for (const key of settings)
        for (const leg of [put('Settings', key), update('Settings', key)])
          if (await write(name, leg)) able.push(`${name} ${Object.keys(leg).join('')}`)
    // Whoever mends the record gives items salts.
    expect([...new Set(able)].sort()).toEqual(['administer Put', 'mend-record Update'])
    const alone = new PutCommand({ TableName: tables['Settings'], Item: settings[0] })
    expect(await may(as('administer').send(alone))).toBe(false)
  })

  test('writes nothing where settings lay before, and one alone reads it', async () => {
    const able: string[] = []
    for (const [name, client] of clients) {
      const query = new QueryCommand({
        TableName: tables['Programme'],
        KeyConditionExpression: 'fund = :fund',
        ExpressionAttributeValues: { ':fund': 'fund' },
      })
      if (await may(client.send(query))) able.push(`${name} reads`)
      if (await write(name, put('Programme', settings[0]!))) able.push(`${name} puts`)
    }
    expect(able).toEqual(['administer reads'])
  })

  test('leaves marks under its own name alone, also beside one of its own', async () => {
    const able: string[] = []
    for (const name of clients.keys())
      for (const author of new Set([name, 'serve-tasks', 'serve-desk']))
        if (await write(name, put('Marks', markKey(author, name))))
          able.push(`${name} as ${author}`)
    expect(able.sort()).toEqual(
      Object.keys(authors)
        .map((name) => `${name} as ${name}`)
        .sort(),
    )
    const [own, other] = ['commit-funds', 'serve-tasks'].map((name) =>
      put('Marks', markKey(name, 'x')),
    )
    expect(await write('commit-funds', own!, other!)).toBe(false)
  })

  test('writes chains, books and links of its own kind alone', async () => {
    const project = auditKey('WGGI-2005-0001', 1)
    const entry = entryKey(2005, '2005-01-30T08:00:00.000Z', 'WGGI-2005-0001.1.1')
    const cases: [string, boolean, ReturnType<typeof put> | ReturnType<typeof update>][] = [
      ['commit-funds', true, put('Audit', project)],
      ['commit-funds', true, put('Audit', auditKey('envelope-2005', 1))],
      ['commit-funds', false, put('Audit', auditKey('programme', 1))],
      ['commit-funds', true, put('Ledger', entry)],
      ['commit-funds', false, put('Ledger', envelopeKey(2005))],
      ['commit-funds', true, update('Ledger', envelopeKey(2005))],
      ['commit-funds', false, update('Ledger', entry)],
      ['commit-funds', false, update('Fund', fundHeadKey(PROGRAMME_HEAD_PART))],
      ['assess-proposal', false, put('Audit', auditKey('envelope-2005', 1))],
      ['administer', false, put('Ledger', entry)],
      ['administer', true, put('Ledger', envelopeKey(2006))],
      ['serve-portal', true, put('Audit', auditKey('strangers', 1))],
      ['serve-portal', true, put('Fund', fundKey('senders', 'DAKAR'))],
      ['serve-portal', false, update('Links', linkKey('a'))],
      ['serve-tasks', false, put('Audit', auditKey('strangers', 1))],
      ['serve-tasks', false, put('Fund', fundKey('senders', 'DAKAR'))],
      ['serve-tasks', false, update('Links', linkKey('a'))],
    ]
    for (const [name, expected, leg] of cases)
      expect([name, leg, await write(name, leg)]).toEqual([name, leg, expected])
  })

  test('changes no record in place, and adds none outside a transaction', async () => {
    const able: string[] = []
    for (const [name, client] of clients) {
      const { Update } = update('Audit', auditKey('WGGI-2005-0001', 1))
      if (await may(client.send(new UpdateCommand(Update)))) able.push(`${name} updates`)
      if (await write(name, { Update })) able.push(`${name} updates in a transaction`)
      const { Put } = put('Audit', auditKey('WGGI-2005-0001', 1))
      if (await may(client.send(new PutCommand(Put)))) able.push(`${name} puts`)
    }
    expect(able).toEqual([])
  })
})
