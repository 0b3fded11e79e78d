import { expect, it } from 'vitest'
import { systemSleep } from '../../shared/adapters/system'
import { dynamoAdapters } from '../support/adapters'
import { onDynamo } from '../support/dynamo'
import { MoneyHistory } from '../support/money-history'
import { seeded } from '../support/race'
import { examples, seed } from '../support/random'

/** So many acts are played, and a few more until each project's last step; `npm run prove:money` plays 10,000. */
const ACTS = examples(40).numRuns
const STEPS = 40
const AT_ONCE = 3
/** Milliseconds for an act with all that is read to check it, on however busy a machine. */
const AN_ACT = 600

onDynamo('Money of several projects at once, in DynamoDB,', (dynamo) => {
  it(
    'adds up at every step, with acts that come twice',
    { timeout: 120_000 + ACTS * AN_ACT },
    async () => {
      const fund = dynamoAdapters(dynamo().client, await dynamo().createTables(), 1_000)
      await MoneyHistory.prepare(fund, 10_000_000_000)
      const faults: string[] = []
      let acts = 0
      let projects = 0
      async function work(): Promise<void> {
        while (acts < ACTS) {
          projects += 1
          const id = `WGGI-2005-${String(projects).padStart(4, '0')}`
          const random = seeded(seed * 1_000 + projects)
          const history = new MoneyHistory(fund, id, random, systemSleep, true)
          await history.begins()
          for (let step = 0; step < STEPS; step += 1) {
            const before = history.acts
            await history.step()
            acts += history.acts - before
          }
          faults.push(...history.faults)
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      console.log(`${acts} acts on the money of ${projects} projects in DynamoDB`)
      expect(faults).toEqual([])
      expect(acts).toBeGreaterThanOrEqual(ACTS)
    },
  )
})
