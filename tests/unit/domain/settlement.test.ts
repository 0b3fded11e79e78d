import { expect, it } from 'vitest'
import { owedOn } from '../../../shared/domain/money/owed'
import { aProgramme } from '../../support/builders'
import { Bench, faultsOf, person } from './bench'

async function putOff(bench: Bench, n: number, on: string): Promise<void> {
  const taskId = await bench.asks('confirm-disbursement', n)
  const by = person('samuel')
  await bench.does({ type: 'not-paid', taskId, by, reason: 'The bank was changed.', on })
}

/**
 * Of USD 10,000, 6,000 was put off into January and 4,000 is due today, when final figures say that 5,000 was
 * spent: by the plan 4,000 of it is owed on the second part and the rest on the first.
 */
async function firstPutOff({ askedWhile }: { askedWhile: 'running' | 'ending' }): Promise<Bench> {
  const programme = aProgramme()
  const instalments = [
    { percent: 60, afterDays: 0 },
    { percent: 40, afterDays: 60 },
  ]
  const bench = await Bench.open({ ...programme, policy: { ...programme.policy, instalments } })
  await bench.isActive()
  bench.at('2005-11-20T09:00:00.000Z')
  await putOff(bench, 1, '2006-01-10')
  await putOff(bench, 2, '2005-12-01')
  bench.at('2005-12-01T09:00:00.000Z')
  if (askedWhile === 'running') await bench.asks('confirm-disbursement', 2)
  await bench.files(1, '5000')
  await bench.accepts(1)
  await bench.does({ type: 'conclude-report', report: 1 })
  if (askedWhile === 'ending') await bench.asks('confirm-disbursement', 2)
  return bench
}

const secondAsked = ({ file }: Bench) =>
  file.tasks.findLast(({ kind, subject }) => kind === 'confirm-disbursement' && subject === 2)
const owedByPart = ({ file, now }: Bench) =>
  owedOn(file, now.slice(0, 10))?.parts.map(({ owedCents, mostCents }) => [owedCents, mostCents])

it('nobody is asked any more for a part whose money an earlier one asks for once it is due now', async () => {
  const bench = await firstPutOff({ askedWhile: 'ending' })
  expect(owedByPart(bench)).toEqual([
    [100_000, 100_000],
    [400_000, 400_000],
  ])
  await bench.does({ type: 'settle-closure' })
  expect(owedByPart(bench)).toEqual([
    [500_000, 500_000],
    [0, 0],
  ])
  expect(bench.file.instalments).toMatchObject([
    { status: 'planned', plannedOn: '2005-12-01' },
    { status: 'confirmed' },
  ])
  expect(secondAsked(bench)).toMatchObject({ status: 'closed', outcome: 'ended' })
  await bench.pays(await bench.asks('confirm-disbursement', 1), 500_000)
  await bench.does({ type: 'close-project' })
  expect(faultsOf(bench.fund)).toEqual([])
})

it('what finance was asked for while the project ran it is asked on, since it may have been paid', async () => {
  const bench = await firstPutOff({ askedWhile: 'running' })
  await bench.does({ type: 'settle-closure' })
  expect(secondAsked(bench)).toMatchObject({ status: 'open' })
  expect(owedByPart(bench)).toEqual([
    [500_000, 500_000],
    [0, 400_000],
  ])
})
