import { expect, it } from 'vitest'
import { MOST_LEGS } from '../../shared/adapters/change-legs'
import type { AuditKind } from '../../shared/domain/audit/kinds'
import { dynamoAdapters } from '../support/adapters'
import { onDynamo } from '../support/dynamo'
import { Bench, person, proposal } from '../unit/domain/bench'
import { costsOf, type ActCost, type Cost } from './tamper/cost'

const COUNTRIES = [
  ...['AG', 'BB', 'BS', 'BZ', 'DM', 'DO', 'GD', 'GY', 'HT', 'JM'],
  ...['KN', 'LC', 'SR', 'TT', 'VC', 'CU', 'PA', 'CR', 'NI', 'HN'],
]

/** From the form to more money: a project of as many countries as may be. */
async function played(): Promise<Bench> {
  const bench = await Bench.open()
  const countries = COUNTRIES.map((country, n) => ({ id: `c${n}`, country, percent: 5 }))
  await bench.isActive(proposal({ countries }))
  await bench.isPaid()
  await bench.asksForMore(400_000)
  const taskId = await bench.asks('vote-amendment')
  const { versionHash } = bench.task(taskId)
  const approves = { type: 'vote-amendment', taskId, versionHash, approve: true } as const
  for (const voter of ['elena', 'marc', 'peter'])
    await bench.does({ ...approves, by: person(voter) })
  bench.later(3)
  await bench.does({ type: 'apply-amendment', amendment: 1 })
  return bench
}

const ACTS: [string, AuditKind][] = [
  ['a vote', 'vote-cast'],
  ['the vote that decides, with its money', 'reserved'],
  ['a commitment in 20 countries', 'committed'],
  ['a payment', 'disbursement-confirmed'],
  ['a change asked for', 'amendment-requested'],
  ['a change approved, with more money', 'amendment-approved'],
  ['a change put in force, with more money', 'amendment-applied'],
]

onDynamo('What an act costs', (dynamo) => {
  it('is known with and without what proves it, and fits into one transaction', async () => {
    const { client } = dynamo()
    const [tables, bare] = [await dynamo().createTables(), await dynamo().createTables()]
    const adapters = dynamoAdapters(client, tables)
    const costs = await costsOf((await played()).committed, { client, tables, bare, adapters })
    const lines = ACTS.map(([act, kind]) => {
      const cost = costs.find(({ kinds }) => kinds.includes(kind))
      if (!cost) throw new Error(`Nothing was ${kind}.`)
      return lineOf(act, cost)
    })
    console.log(['act | records | legs | write units | bytes sent', ...lines].join('\n'))
    for (const { kinds, before, after } of costs) {
      expect(after.legs, kinds.join()).toBeLessThanOrEqual(MOST_LEGS)
      // The mark, and nothing else.
      expect(after.legs - before.legs, kinds.join()).toBeLessThanOrEqual(1)
      expect(after.bytes, kinds.join()).toBeGreaterThanOrEqual(before.bytes)
    }
  })
})

function lineOf(act: string, { records, before, after }: ActCost): string {
  const from = (of: keyof Cost) => `${before[of]} → ${after[of]}`
  return [act, records, from('legs'), from('units'), from('bytes')].join(' | ')
}
