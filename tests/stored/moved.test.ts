import { PutCommand, TransactWriteCommand, type GetCommand } from '@aws-sdk/lib-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, it } from 'vitest'
import { DynamoFundMover } from '../../shared/adapters/dynamo-fund-mover'
import { onceMoved } from '../../shared/adapters/moved-register'
import { ceilingKey, tableOfPart, type TableNames } from '../../shared/adapters/keys'
import { scanItems, type RawItem } from '../../shared/adapters/query'
import { dynamoAdapters } from '../support/adapters'
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
