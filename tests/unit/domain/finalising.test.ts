import { expect, it } from 'vitest'
import { Bench, faultsOf } from './bench'

it('a project whose final report is accepted keeps its final figures, and nothing it did contradicts another', async () => {
  const bench = await Bench.open()
  await bench.isFinalising('9000')
  expect(bench.is('finalising').finalSpentCents).toBe(9_000_00)
  expect(faultsOf(bench.fund)).toEqual([])
})

it('keeps why each of two people gave money up', async () => {
  const bench = await Bench.open()
  await bench.isFinalising('9000')
  const taskId = await bench.asks('confirm-return')
  const writesOff = (id: string, reason: string) =>
    bench.does({ type: 'write-off', taskId, by: { type: 'person', id }, reason })
  await writesOff('samuel', ' The bank has closed. ')
  expect(bench.task(taskId).writeOffProposed).toMatchObject({
    by: 'samuel',
    reason: 'The bank has closed.',
  })
  await writesOff('helen', 'Confirmed by the embassy.')
  expect(bench.is('finalising').waivers).toMatchObject([
    {
      what: 'balance',
      proposedBecause: 'The bank has closed.',
      reason: 'Confirmed by the embassy.',
      by: [{ id: 'samuel' }, { id: 'helen' }],
    },
  ])
})
