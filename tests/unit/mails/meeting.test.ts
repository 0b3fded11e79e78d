import { expect, it } from 'vitest'
import { paramsOf } from '../../../functions/send-mail/params'
import { aProgramme } from '../../support/builders'
import { Bench, person } from '../domain/bench'

const FUND = { choice: 'fund' as const, amountCents: 1_000_000, conditions: [] }

/** The last day that the mail to each of those named gives them, once the minutes are recorded. */
async function lastDays(
  named: readonly string[],
  { vote = FUND, ceilingCents }: { vote?: typeof FUND | typeof AGAINST; ceilingCents?: number },
) {
  const bench = await Bench.open(undefined, ceilingCents)
  bench.fund.policy = { ...bench.fund.policy, objectionHours: 0 }
  const taskId = await bench.isPutToVote()
  const { versionHash } = bench.task(taskId)
  const votes = named.map((one) => ({ person: one, vote }))
  const minutes = { minutes: 'MIN/2', heldOn: '2005-01-09', votes, by: person('rosa') }
  await bench.does({ type: 'record-meeting', taskId, versionHash, ...minutes })
  const programme = { ...aProgramme(), policy: bench.fund.policy }
  const subject = { programme, file: bench.file, task: bench.task(taskId) }
  const days = bench
    .mails('meeting-vote')
    .map((order) => paramsOf(order, subject, 'en', bench.now).day)
  expect(days).toHaveLength(named.length)
  return [...new Set(days)]
}

const AGAINST = { choice: 'not-fund' as const, reason: 'Too dear.' }
const THREE = ['elena', 'marc', 'peter']

it('whoever is named in minutes reads until when they can say that it wasn’t so', async () => {
  expect(await lastDays(THREE, {})).toEqual(['11 January 2005'])
  expect(await lastDays(['elena', 'marc'], {}), 'others still vote').toEqual(['11 January 2005'])
  expect(await lastDays(THREE, { vote: AGAINST }), 'declined').toEqual(['9 February 2005'])
  expect(await lastDays(THREE, { ceilingCents: 500_000 }), 'waits').toEqual(['9 February 2005'])
})
