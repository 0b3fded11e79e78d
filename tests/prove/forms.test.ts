import { expect, test } from 'vitest'
import { seeded } from './crash/run'
import { attack } from './forms/attack'

const seed = Date.now() % 1_000_000

test(`forms of tasks and of the desk take nothing they can't, and say where (seed ${seed})`, async () => {
  const { unreached, faults, sent } = await attack(seeded(seed), {
    only: /^\/(tasks|desk)/,
    share: 0.04,
  })
  expect(faults).toEqual([])
  expect(sent).toBeGreaterThan(0)
  expect(
    unreached.filter((one) => !/^\/(drafts|reports|amendments|confidential)\//.test(one)),
  ).toEqual([])
}, 60_000)
