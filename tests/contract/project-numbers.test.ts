import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { fundKey } from '../../shared/adapters/keys'
import { AT, aCall, aChange, aProgramme, aRecord, settings } from '../support/builders'
import { commitChange, dynamoAdapters, onEveryAdapter, type Adapters } from '../support/adapters'
import { onDynamo } from '../support/dynamo'

const calls = [
  aCall({ id: '2005-spring' }),
  aCall({ id: '2005-autumn' }),
  aCall({ id: '2006', year: 2006 }),
]

const taking = (year: number, number: number) =>
  aChange({
    writes: [{ type: 'number', year, number }],
    records: [aRecord({ chain: 'programme', kind: 'submitted' })],
  })

const nextOf = async (fund: Adapters) => (await fund.register.read({}, AT)).state.nextNumbers

onEveryAdapter('Project numbers', (make) => {
  it('are counted by year, whatever call of it a proposal answers', async () => {
    const fund = await make()
    await commitChange(fund.register, settings(aProgramme({ calls })))
    expect(await nextOf(fund)).toEqual({ 2005: 1, 2006: 1 })
    await commitChange(fund.register, taking(2005, 1))
    await commitChange(fund.register, taking(2005, 2))
    await commitChange(fund.register, taking(2006, 1))
    expect(await nextOf(fund)).toEqual({ 2005: 3, 2006: 2 })
  })
})

onDynamo('Project numbers that were counted by call', (dynamo) => {
  describe('at first', () => {
    it('go on from the highest of the year', async () => {
      const names = await dynamo().createTables()
      const fund = dynamoAdapters(dynamo().client, names)
      await commitChange(fund.register, settings(aProgramme({ calls })))
      for (const [callId, lastNumber] of [
        ['2005-spring', 4],
        ['2005-autumn', 2],
      ] as const) {
        await dynamo().client.send(
          new PutCommand({
            TableName: names.Fund,
            Item: { ...fundKey('number', callId), callId, lastNumber },
          }),
        )
      }
      expect(await nextOf(fund)).toEqual({ 2005: 5, 2006: 1 })
      await commitChange(fund.register, taking(2005, 5))
      expect(await nextOf(fund)).toEqual({ 2005: 6, 2006: 1 })
      await expect(commitChange(fund.register, taking(2005, 5))).rejects.toThrow('conflict')
      await expect(commitChange(fund.register, taking(2005, 7))).rejects.toThrow('conflict')
    })
  })
})
