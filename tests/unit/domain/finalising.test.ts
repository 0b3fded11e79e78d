import { expect, it } from 'vitest'
import { Bench, faultsOf } from './bench'

it('a project whose final report is accepted keeps its final figures, and nothing it did contradicts another', async () => {
  const bench = await Bench.open()
  await bench.isFinalising('9000')
  expect(bench.is('finalising').finalSpentCents).toBe(9_000_00)
  expect(faultsOf(bench.fund)).toEqual([])
})
