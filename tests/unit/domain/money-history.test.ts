import { expect, it } from 'vitest'
import { memoryAdapters } from '../../support/adapters'
import { MemoryFund } from '../../support/fakes/memory-fund'
import { MoneyHistory } from '../../support/money-history'
import { seeded } from '../../support/race'
import { examples, seed } from '../../support/random'
import { bookedIn, bookedOn } from '../../../shared/domain/money/owed'

const HISTORIES = 12
const STEPS = 60

it('whatever is paid, put off, given back, granted or ended, in any order, what is owed adds up at every step', async () => {
  const fund = new MemoryFund()
  const adapters = memoryAdapters(fund)
  await MoneyHistory.prepare(adapters, 100_000_000_00)
  const faults: string[] = []
  const met = new Map<string, number>()
  let acts = 0
  for (let n = 1; n <= examples(HISTORIES).numRuns; n += 1) {
    const id = `WGGI-2005-${String(n).padStart(4, '0')}`
    const history = new MoneyHistory(adapters, id, seeded(seed * 1_000 + n), async () => {})
    await history.begins()
    for (let step = 0; step < STEPS; step += 1) await history.step()
    faults.push(...history.faults)
    for (const [type, times] of history.met) met.set(type, (met.get(type) ?? 0) + times)
    acts += history.acts
    const project = fund.projects.get(id)
    const booked = bookedIn(fund.entries.filter(({ projectId }) => projectId === id))
    expect(project && bookedOn(project)).toEqual(booked)
  }
  console.log(`${acts} acts on the money of ${examples(HISTORIES).numRuns} projects`)
  expect(faults).toEqual([])
  expect(met.get('confirm-correction')).toBeGreaterThan(0)
})
