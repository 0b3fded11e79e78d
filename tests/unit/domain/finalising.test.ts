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

it('takes no reference of a payment that is too long', async () => {
  const bench = await Bench.open()
  await bench.isFinalising('9000')
  const taskId = await bench.asks('confirm-return')
  const by = { type: 'person', id: 'samuel' } as const
  const on = bench.now.slice(0, 10)
  const returned = { type: 'confirm-return', taskId, by, cents: 1_000_00, on } as const
  expect(await bench.refuses({ ...returned, reference: 'x'.repeat(141) })).toMatchObject({
    problems: [{ path: 'reference', code: 'too-long' }],
  })
  await bench.does({ ...returned, reference: 'x'.repeat(140) })
})
