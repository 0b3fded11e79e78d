import { describe, expect, it } from 'vitest'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { systemSleep } from '../../shared/adapters/system'
import { decide } from '../../shared/domain/decide/decide'
import { act, type ActDependencies } from '../../shared/runtime/act'
import { commitChange, dynamoAdapters, memoryAdapters, type Adapters } from '../support/adapters'
import {
  aChange,
  anAmendment,
  aProject,
  aRecord,
  aTask,
  opening,
  settings,
} from '../support/builders'
import { onDynamo } from '../support/dynamo'
import { MemoryFund } from '../support/fakes/memory-fund'
import { faultsOf, play, randomTries, seeded } from '../support/race'
import { seed } from '../support/random'

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

const CHAIR = { type: 'person', id: 'claire' } as const

/** Running projects whose request for more money waits for the chair. */
async function askForMore(fund: Adapters, count: number, cents: number): Promise<string[]> {
  await commitChange(fund.register, settings())
  const ids = Array.from({ length: count }, (_, index) => `ADD-${index + 1}`)
  for (const id of ids) {
    const request = { changes: ['additional-money' as const], additional: cents }
    const task = { projectId: id, kind: 'decide-amendment', subject: 1 } as const
    const change = aChange({
      writes: [
        { type: 'project', item: aProject('active', { id, pendingAmendment: 1 }) },
        { type: 'amendment', item: anAmendment({ projectId: id, level: 'substantive', request }) },
        {
          type: 'task',
          item: aTask({ ...task, roster: [{ party: CHAIR, as: 'asked' }], version: 2 }),
        },
      ],
      records: [aRecord({ chain: id })],
      outbox: [],
    })
    await commitChange(fund.register, change)
  }
  return ids
}

/** The chair's approvals, each sent twice at once; gives how many took money and how many came too late. */
async function approveAll(dependencies: ActDependencies, ids: readonly string[]) {
  const approve = (projectId: string) =>
    act(dependencies, { projectId }, (state) => {
      const taskId = state.file?.tasks[0]?.id ?? ''
      return decide(
        state,
        { type: 'decide-amendment', taskId, by: CHAIR, approve: true },
        sha256Digest,
      )
    })
  await Promise.all(ids.flatMap((id) => [approve(id), approve(id)]))
  const { register, clock } = dependencies
  const statuses = await Promise.all(
    ids.map(async (projectId) => {
      const { state } = await register.read({ projectId }, clock())
      return state.file?.amendments[0]?.status
    }),
  )
  const count = (status: string) => statuses.filter((one) => one === status).length
  return { approved: count('approved'), refused: count('refused') }
}

/** More money and new grants want the same envelope at the same time, and it holds less than both. */
async function raceForMore(fund: Adapters, sleep: ActDependencies['sleep']): Promise<void> {
  const random = seeded(seed)
  await commitChange(fund.register, opening(2005, 5_000_000))
  const ids = await askForMore(fund, 6, 1_000_000)
  const dependencies = dependenciesOf(fund, random, sleep)
  const [added, played] = await Promise.all([
    approveAll(dependencies, ids),
    play(dependencies, randomTries(6, [2005], random), 3, random),
  ])
  expect(await faultsOf(fund, '2005-12-31')).toEqual([])
  expect(added.approved + added.refused).toBe(ids.length)
  // Too little for all and enough for some, or nothing was proved.
  expect(added.approved + played.reserved).toBeGreaterThan(2)
  expect(added.refused + played.refused).toBeGreaterThan(0)
}

async function race(
  fund: Adapters,
  options: { tries: number; workers: number; ceiling: number; sleep: ActDependencies['sleep'] },
) {
  const random = seeded(seed)
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

describe('More money for running projects and new grants at once, in memory,', () => {
  it('stay within the envelope', async () => {
    await raceForMore(memoryAdapters(new MemoryFund()), () => new Promise(setImmediate))
  })
})

onDynamo('More money for running projects and new grants at once, in DynamoDB,', (dynamo) => {
  it('stay within the envelope', async () => {
    const fund = dynamoAdapters(dynamo().client, await dynamo().createTables(), PAGE)
    await raceForMore(fund, systemSleep)
  })
})

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
