import { beforeAll, expect, test } from 'vitest'
import { synthesize } from '../../infra/local/synthesis'
import { compare } from './crash/compare'
import { run, type Run } from './crash/run'
import { shortStory } from './crash/story'

const quiet = () => undefined
let assembly = ''
let calm: Run

const played = (disturb?: string) =>
  run({ assembly, story: shortStory, tell: quiet, ...(disturb !== undefined && { disturb }) })

beforeAll(async () => {
  assembly = await synthesize(process.cwd(), quiet)
  calm = await played()
})

test.each([
  ['conflicts', 0.2],
  ['throttles', 0.03],
  ['losses', 0.05],
] as const)('%s leave the same records, sums and mails behind', async (kind, rate) => {
  const { traces, struck } = await played(`${kind}=${rate},seed=2005`)
  expect(struck[kind]).toBeGreaterThan(5)
  expect(compare(calm.traces, traces)).toMatchObject({ lost: [], doubled: [], wrong: [] })
})
