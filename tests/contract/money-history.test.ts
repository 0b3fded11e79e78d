import { expect, it } from 'vitest'
import { systemSleep } from '../../shared/adapters/system'
import { dynamoAdapters } from '../support/adapters'
import { onDynamo } from '../support/dynamo'
import { MoneyHistory } from '../support/money-history'
import { seeded } from '../support/race'
import { examples, seed } from '../support/random'

const HISTORIES = 3
const STEPS = 60
const AT_ONCE = 4

onDynamo('Money of several projects at once, in DynamoDB,', (dynamo) => {
  it('adds up at every step, with acts that come twice', async () => {
    const fund = dynamoAdapters(dynamo().client, await dynamo().createTables(), 1_000)
    await MoneyHistory.prepare(fund, 10_000_000_000)
    const numbers = Array.from({ length: examples(HISTORIES).numRuns }, (_, index) => index + 1)
    const faults: string[] = []
    let acts = 0
    async function work(): Promise<void> {
      for (let n = numbers.shift(); n !== undefined; n = numbers.shift()) {
        const id = `WGGI-2005-${String(n).padStart(4, '0')}`
        const random = seeded(seed * 1_000 + n)
        const history = new MoneyHistory(fund, id, random, systemSleep, true)
        await history.begins()
        for (let step = 0; step < STEPS; step += 1) await history.step()
        faults.push(...history.faults)
        acts += history.acts
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    console.log(`${acts} acts on money in DynamoDB`)
    expect(faults).toEqual([])
    expect(acts).toBeGreaterThan(0)
  })
})
