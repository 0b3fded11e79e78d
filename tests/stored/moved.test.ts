import { PutCommand, TransactWriteCommand, type GetCommand } from '@aws-sdk/lib-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, it } from 'vitest'
import { DynamoFundMover } from '../../shared/adapters/dynamo-fund-mover'
import { onceMoved } from '../../shared/adapters/moved-register'
import { ceilingKey, draftKey, tableOfPart, type TableNames } from '../../shared/adapters/keys'
import { draftAttributes } from '../../shared/adapters/stored-draft'
import { scanItems, type RawItem } from '../../shared/adapters/query'
import { createHandler as sendMail } from '../../functions/send-mail/handler'
import { hashSecret } from '../../shared/adapters/hash-secret'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { dynamoAdapters } from '../support/adapters'
import { aDraft, aMailOrder } from '../support/builders'
import { MemoryMailer } from '../support/fakes/memory-mailer'
import { CountingIds } from '../support/fakes/system'
import { onDynamo } from '../support/dynamo'
import { everyExport, readExport, tableNames, type Exported } from './exported'
import { storeUnmoved } from './load'

const [directory = ''] = everyExport()
const exported = readExport(directory)
/** What is moved, and one project of the fund. */
const projectId = exported.tables.Projects[0]?.['projectId']
const fund = {
  ...exported,
  tables: {
    ...Object.fromEntries(tableNames.map((name) => [name, []])),
    Programme: exported.tables.Programme,
    Ledger: exported.tables.Ledger.filter(({ book }) => book === 'envelopes'),
    Projects: exported.tables.Projects.filter((item) => item['projectId'] === projectId),
  },
} as unknown as Exported
const before = exported.tables.Programme
const ceilings = exported.tables.Ledger.filter(({ book }) => book === 'envelopes').flatMap(
  (envelope) =>
    Object.values(envelope['ceilings'] as Record<string, RawItem & { id: string }>).map(
      ({ salt, ...body }) => ({
        ...ceilingKey(String(envelope['line']), body.id),
        body,
        ...(salt !== undefined && { salt }),
      }),
    ),
)
const all = before.length + ceilings.length

onDynamo('Settings that lay in one table, and ceilings that lay in envelopes,', (dynamo) => {
  describe('once', () => {
    let names: TableNames
    let client: DynamoDBDocumentClient
    beforeEach(async () => {
      client = dynamo().client
      names = await dynamo().createTables()
      await storeUnmoved(client, names, fund)
    })

    const mover = (by = client) => new DynamoFundMover(by, names)

    async function itemsIn(table: 'Settings' | 'Fund'): Promise<RawItem[]> {
      const items: RawItem[] = []
      for await (const item of scanItems(client, { TableName: names[table] })) items.push(item)
      return items
    }

    /** The client of somebody whose connection breaks before the second transaction. */
    function breaking(): DynamoDBDocumentClient {
      let sent = 0
      const send = (command: unknown) => {
        if (command instanceof TransactWriteCommand && (sent += 1) > 1)
          throw new Error('broken off')
        return client.send(command as GetCommand)
      }
      return { send } as unknown as DynamoDBDocumentClient
    }

    it('are moved item for item, from where it broke off, and not twice', async () => {
      expect(all).toBeGreaterThan(30)
      await expect(mover(breaking()).move()).rejects.toThrow('broken off')
      const { register } = dynamoAdapters(client, names)
      const now = exported.about.stoppedAt
      const reading = () => onceMoved(register).read({ projectId: String(projectId) }, now)
      await expect(reading()).rejects.toThrow('settings move')
      const moved = await mover().move()
      expect(moved).toEqual({ moved: all - 20, there: 20 })
      for (const table of ['Settings', 'Fund'] as const) {
        const expected = [
          ...before.filter(({ part }) => tableOfPart(String(part)) === table),
          ...(table === 'Settings' ? ceilings : []),
        ]
        const found = await itemsIn(table)
        expect(found.length).toBe(expected.length)
        expect(found).toEqual(expect.arrayContaining(expected))
      }
      expect((await reading()).state.programme.people.length).toBeGreaterThan(5)
      expect(await mover().move()).toEqual({ refused: 'moved-before' })
    })

    it('keep mails and working copies waiting until they are moved', async () => {
      const adapters = dynamoAdapters(client, names)
      const { outbox, register } = adapters
      const now = exported.about.stoppedAt
      const to = { type: 'person', id: 'elena' } as const
      const id = `${String(projectId)}.900.1`
      const item = { schema: 1, id, order: aMailOrder({ mail: 'vote-receipt', to }) }
      await client.send(
        new PutCommand({
          TableName: names.Outbox,
          Item: { id, body: { ...item, status: 'pending', createdAt: now, attempts: 0 } },
        }),
      )
      const draft = aDraft()
      const Item = { ...draftKey(draft.id), ...draftAttributes(draft) }
      await client.send(new PutCommand({ TableName: names.Drafts, Item }))
      const mailer = new MemoryMailer()
      const send = sendMail({
        ...{ ...adapters, mailer, ids: new CountingIds(), hashSecret, digest: sha256Digest },
        ...{ portalUrl: 'https://wggi.example', fallbackContact: 'wggi@iom.example' },
        ...{ clock: () => now, measure: () => undefined },
        log: { info: () => undefined, warn: () => undefined },
      })
      const read = () => onceMoved(register).read({ draftId: draft.id }, now)
      expect(await send({ outboxIds: [id] })).toMatchObject({ failedIds: [id] })
      expect((await outbox.find(id))?.status).toBe('pending')
      await expect(read()).rejects.toThrow('settings move')
      await mover().move()
      expect(await send({ outboxIds: [id] })).toMatchObject({ failedIds: [] })
      expect((await outbox.find(id))?.status).toBe('done')
      expect(mailer.sent).toHaveLength(1)
      expect((await read()).state.draft?.id).toBe(draft.id)
    })

    it('are told of where something else lies there, and nothing goes on by it', async () => {
      const person = before.find(({ part }) => String(part).startsWith('person#'))
      const other = { ...person, body: { ...(person?.['body'] as object), roles: [] } }
      await client.send(new PutCommand({ TableName: names.Settings, Item: other }))
      const items = [`Settings/${String(person?.['part'])}`]
      expect(await mover().move()).toEqual({ refused: 'differs', items })
      expect((await itemsIn('Fund')).some(({ part }) => part === '#head')).toBe(false)
    })

    it('aren’t looked for in a fund that never had them there', async () => {
      const fresh = await dynamo().createTables()
      expect(await new DynamoFundMover(client, fresh).move()).toEqual({
        refused: 'nothing-to-move',
      })
    })
  })
})
