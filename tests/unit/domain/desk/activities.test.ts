import { expect, it } from 'vitest'
import { sha256Digest } from '../../../../shared/adapters/sha256-digest'
import type { Activity } from '../../../../shared/domain/activities/activity'
import { decide } from '../../../../shared/domain/decide/decide'
import type { PersonCommand } from '../../../../shared/domain/decide/kernel/commands'
import { act } from '../../../../shared/runtime/act'
import { aProgramme } from '../../../support/builders'
import { Bench, faultsOf, person } from '../bench'

const ID = 'ACT-2005-ABCDEF01'
const rosa = person('rosa')
const claire = person('claire')
const samuel = person('samuel')

const COSTING = { type: 'set-activity-cost' as const, id: ID, reason: 'Interpreters.', by: rosa }

/** An activity of USD 3,000 that two people have agreed on. */
async function agreed(programme = aProgramme()) {
  const bench = await Bench.open(programme)
  const does = (command: PersonCommand) =>
    act(
      {
        register: bench.register,
        clock: () => bench.now,
        digest: sha256Digest,
        sleep: async () => undefined,
        random: () => 0,
      },
      { activityId: ID },
      (state) => decide(state, command, sha256Digest),
    )
  const activity = (): Activity => bench.fund.activities.get(ID)!
  const answers = (agrees: boolean, more: { proposedAt?: string; reason?: string } = {}) =>
    does({
      type: 'confirm-activity',
      id: ID,
      agrees,
      proposedAt: activity().proposal?.at,
      by: claire,
      ...more,
    })
  await does({
    type: 'propose-activity',
    id: ID,
    by: rosa,
    year: 2005,
    course: 'planned',
    cents: 300_000,
    content: {
      title: 'A conference',
      prong: 'training-outreach',
      audiences: ['states'],
      coOrganisers: [],
      participants: [],
      outputs: [],
    },
  })
  expect(await answers(true)).toHaveProperty('committed')
  bench.later(1)
  return { bench, does, activity, answers }
}

const refused = (code: string) => ({ refusal: { refused: code } })

it('what was agreed to is what was shown: a cost that was changed meanwhile is asked for anew', async () => {
  const { bench, does, activity, answers } = await agreed()
  await does({ ...COSTING, cents: 310_000 })
  const shown = activity().proposal?.at ?? ''
  bench.later(1)
  await does({ ...COSTING, cents: 5_000_000 })
  expect(await answers(true, { proposedAt: shown })).toMatchObject(refused('conflict'))
  expect(activity()).toMatchObject({ money: [{ committedCents: 300_000 }] })
  expect(await answers(true)).toHaveProperty('committed')
  expect(activity()).toMatchObject({ money: [{ committedCents: 5_000_000 }] })
  expect(faultsOf(bench.fund)).toEqual([])
})

it('a higher cost that is sent twice is proposed once', async () => {
  const { bench, does } = await agreed()
  const told = () => bench.mails('activity-proposed').length
  const before = told()
  await does({ ...COSTING, cents: 310_000 })
  const once = told()
  expect(once).toBeGreaterThan(before)
  bench.later(1)
  expect(await does({ ...COSTING, cents: 310_000 })).toMatchObject(refused('already-done'))
  expect(told()).toBe(once)
})

it('a proposed cost is taken back by the one that stands', async () => {
  const { does, activity } = await agreed()
  await does({ ...COSTING, cents: 310_000 })
  expect(await does({ ...COSTING, cents: 300_000 })).toHaveProperty('committed')
  expect(activity().proposal).toBeUndefined()
  expect(await does({ ...COSTING, cents: 300_000 })).toMatchObject(refused('already-done'))
})

it.each(['', '  ', '\u200b'])('nothing is a reason that shows nothing: %j', async (reason) => {
  const { does, answers } = await agreed()
  const missing = (path: string) => ({ refusal: { problems: [{ path, code: 'required' }] } })
  expect(await does({ ...COSTING, cents: 310_000, reason })).toMatchObject(missing('reason'))
  expect(
    await does({ type: 'set-activity-course', id: ID, course: 'done', reason, by: rosa }),
  ).toMatchObject(missing('reason'))
  await does({ ...COSTING, cents: 310_000 })
  expect(await answers(false, { reason })).toMatchObject(missing('why'))
  expect(await answers(false)).toMatchObject(missing('why'))
})

it('who proposed a cost never confirms it, whatever office they hold besides', async () => {
  const programme = aProgramme()
  const people = programme.people.map((one) =>
    one.id === 'rosa' ? { ...one, roles: [...one.roles, 'chair' as const] } : one,
  )
  const { does, activity } = await agreed({ ...programme, people })
  await does({ ...COSTING, cents: 310_000 })
  const own = { type: 'confirm-activity' as const, id: ID, agrees: true, by: rosa }
  expect(await does({ ...own, proposedAt: activity().proposal?.at })).toMatchObject(
    refused('not-allowed'),
  )
})

it('a payment that is sent twice is booked once, and never more than is left', async () => {
  const { bench, does, activity } = await agreed()
  const on = bench.now.slice(0, 10)
  const paying = { type: 'pay-activity' as const, id: ID, on, reference: 'INV-1', by: samuel }
  const paid = { ...paying, cents: 200_000, isLast: false }
  expect(await does(paid)).toHaveProperty('committed')
  expect(await does(paid)).toMatchObject(refused('already-done'))
  expect(await does({ ...paying, cents: 100_001, reference: 'INV-2', isLast: true })).toMatchObject(
    refused('invalid'),
  )
  expect(activity().money).toMatchObject([{ committedCents: 300_000, paidCents: 200_000 }])
  expect(faultsOf(bench.fund)).toEqual([])
})
