import { expect, it } from 'vitest'
import { Disturbances, disturbanceSchema } from '../../infra/local/disturbances'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { systemSleep } from '../../shared/adapters/system'
import { act } from '../../shared/runtime/act'
import { dynamoAdapters } from '../support/adapters'
import { AT, opening } from '../support/builders'
import { disturbedDynamo } from '../support/disturbed-service'
import { onDynamo } from '../support/dynamo'
import { faultsOf, play, randomTries, seeded } from '../support/race'
import { seed } from '../support/random'

const TRIES = 30
const CEILING = 15_000_000

/** `npm run prove:disturbed` runs every contract in this way; this is its short form. */
onDynamo('Reservations at once in a DynamoDB that is disturbed', (dynamo) => {
  it.each([
    ['conflicts', 0.3],
    ['throttles', 0.1],
    ['losses', 0.1],
  ] as const)('stay within the envelope and add up, whatever %s there are', async (kind, rate) => {
    const disturbances = new Disturbances(disturbanceSchema.parse({ [kind]: rate, seed }))
    const behind = await disturbedDynamo(dynamo().endpoint, disturbances)
    const names = await dynamo().createTables()
    const client = dynamo().connect({ endpoint: behind.endpoint })
    const fund = dynamoAdapters(client, names, 1_000)
    const random = seeded(seed)
    let moment = Date.parse(AT)
    const acting = {
      register: fund.register,
      clock: () => new Date((moment += 1)).toISOString(),
      digest: sha256Digest,
      sleep: systemSleep,
      random,
    }
    await act(acting, {}, () => opening(2005, CEILING))
    const counts = await play(acting, randomTries(TRIES, [2005], random), 4, random)
    expect(await faultsOf(fund, '2005-12-31')).toEqual([])
    expect((await fund.finance.entries(2005, '2005-12-31')).items).toHaveLength(
      counts.reserved + counts.released,
    )
    expect(counts.reserved).toBeGreaterThan(5)
    expect(counts.refused).toBeGreaterThan(3)
    expect(disturbances.counts()[kind]).toBeGreaterThan(5)
    client.destroy()
    await behind.close()
  })
})
