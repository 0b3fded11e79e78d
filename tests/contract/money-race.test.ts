import { describe, expect, it } from 'vitest'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { systemSleep } from '../../shared/adapters/system'
import type { ActDependencies } from '../../shared/runtime/act'
import { commitChange, dynamoAdapters, memoryAdapters, type Adapters } from '../support/adapters'
import { opening } from '../support/builders'
import { onDynamo } from '../support/dynamo'
import { MemoryFund } from '../support/fakes/memory-fund'
import { faultsOf, play, randomTries, seeded } from '../support/race'

const YEARS = [2005, 2006, 2007]
const PAGE = 1_000

/** Acts on a fund at moments that rise by a millisecond, over a month. */
function dependenciesOf(
  fund: Adapters,
  random: () => number,
  sleep: ActDependencies['sleep'],
): ActDependencies {
  let moment = Date.parse('2005-03-01T00:00:00.000Z')
  return {
    register: fund.register,
    clock: () => new Date((moment += 1)).toISOString(),
    digest: sha256Digest,
    sleep,
    random,
  }
}

async function race(
  fund: Adapters,
  options: { tries: number; workers: number; ceiling: number; sleep: ActDependencies['sleep'] },
) {
  const random = seeded(20_051_117)
  for (const year of YEARS) await commitChange(fund.register, opening(year, options.ceiling))
  const counts = await play(
    dependenciesOf(fund, random, options.sleep),
    randomTries(options.tries, YEARS, random),
    options.workers,
    random,
  )
  expect(await faultsOf(fund, '2005-12-31')).toEqual([])
  // The envelopes are too small for all and large enough for some, or nothing was proved.
  expect(counts.reserved).toBeGreaterThan(30)
  expect(counts.refused).toBeGreaterThan(options.tries / 5)
  expect(counts.released).toBeGreaterThan(10)
  const entries = []
  for (const year of YEARS) entries.push(...(await fund.finance.entries(year, '2005-12-31')).items)
  return { counts, entries: entries.length }
}

describe('Ten thousand reservations at once in memory', () => {
  it('stay within the envelopes', async () => {
    const fund = memoryAdapters(new MemoryFund(), 100_000)
    const { counts, entries } = await race(fund, {
      tries: 10_000,
      workers: 12,
      ceiling: 50_000_000,
      sleep: () => new Promise(setImmediate),
    })
    expect(entries).toBe(counts.reserved + counts.released)
  })
})

onDynamo('Five hundred reservations at once in DynamoDB', (dynamo) => {
  it('stay within the envelopes', async () => {
    const fund = dynamoAdapters(dynamo().client, await dynamo().createTables(), PAGE)
    const { counts, entries } = await race(fund, {
      tries: 500,
      workers: 4,
      ceiling: 30_000_000,
      sleep: systemSleep,
    })
    expect(entries).toBe(counts.reserved + counts.released)
  })
})
