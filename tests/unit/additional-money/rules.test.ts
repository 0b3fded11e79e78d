import { describe, expect, it } from 'vitest'
import { MOST_LEGS } from '../../../shared/adapters/change-legs'
import { objectionsEnd } from '../../../shared/domain/decide/kinds/objection'
import { agreedContent } from '../../../shared/domain/decide/kernel/agreed'
import type { RawAnswers } from '../../../shared/domain/forms/raw-answers'
import { rawFromContent } from '../../../shared/domain/forms/form-content'
import { moneyByYear } from '../../../shared/domain/money/money-by-year'
import { committedCents, isFunded } from '../../../shared/domain/project/project'
import { proposalForm } from '../../../shared/domain/proposal/proposal-content'
import { plusDays } from '../../../shared/domain/time'
import { Bench, faultsOf, mission, moreMoney, person, proposal } from '../domain/bench'

const VOTERS = ['elena', 'marc', 'peter'] as const
const DAY = 86_400_000

async function votes(bench: Bench, taskId: string, voters: readonly string[], approve = true) {
  for (const who of voters) {
    const { versionHash } = bench.task(taskId)
    const reason = 'Read.'
    await bench.does({
      type: 'vote-amendment',
      taskId,
      by: person(who),
      versionHash,
      approve,
      reason,
    })
  }
}

/** An active project in 2005, and the envelope of 2006. */
async function running(ceilingOf2006 = 3_000_000): Promise<Bench> {
  const bench = await Bench.open()
  await bench.opens(2006, ceilingOf2006)
  await bench.isActive()
  return bench
}

/** More money is asked for and approved in 2006. Gives the vote's task. */
async function approved(bench: Bench, cents = 400_000, more: RawAnswers = {}): Promise<string> {
  bench.at('2006-02-01T09:00:00.000Z')
  const n = await bench.asksForMore(cents, more)
  const vote = await bench.asks('vote-amendment', n)
  await votes(bench, vote, VOTERS)
  return vote
}

const available = (bench: Bench, year: number) => bench.fund.envelopes.get(year)?.availableCents
const applies = (bench: Bench, amendment = 1) => bench.gives({ type: 'apply-amendment', amendment })

function committed(bench: Bench): number {
  const { project } = bench
  if (!isFunded(project)) throw new Error('Not funded')
  return committedCents(project)
}

describe('The time to dispute a change', () => {
  it('begins with the refusal, also for whoever voted before it came to the chair', async () => {
    const bench = await running()
    bench.at('2006-02-01T09:00:00.000Z')
    const n = await bench.asksForMore(400_000)
    const vote = await bench.asks('vote-amendment', n)
    await votes(bench, vote, ['elena'], false)
    await bench.letsExpire(vote)
    const chair = await bench.asks('decide-amendment', n)
    bench.later(20)
    const refusal = { approve: false, reason: 'Not now.', by: person('claire') }
    await bench.does({ type: 'decide-amendment', taskId: chair, ...refusal })
    const ends = objectionsEnd(bench.fund.policy, bench.file, bench.task(vote))
    expect(ends).toBe(plusDays(bench.now, 30))
    bench.later(29)
    await bench.does({ type: 'object', taskId: vote, by: person('elena') })
  })

  it('that ends with the commitment of more money is that of this change alone', async () => {
    const bench = await running()
    const vote = await approved(bench)
    const { addition } = bench.is('active')
    const until = (taskId: string) =>
      objectionsEnd(bench.fund.policy, bench.file, bench.task(taskId))
    expect(until(vote)).toBe(addition?.objectionsUntil)
    const first = bench.file.tasks.find(({ kind }) => kind === 'funding-vote')
    expect(first && until(first.id)).toBeUndefined()
    expect(first).toBeDefined()
  })
})

describe('More money for a running project', () => {
  it('is reserved by the vote that approves it, and committed once nobody may object', async () => {
    const bench = await running()
    await approved(bench)
    expect(bench.is('active').addition).toMatchObject({ year: 2006, cents: 400_000, amendment: 1 })
    expect(available(bench, 2006)).toBe(2_600_000)
    expect(await applies(bench)).toMatchObject({
      refused: 'not-allowed',
      allowed: ['2006-02-02T09:00:00.000Z'],
    })
    bench.later(1)
    await applies(bench)
    const project = bench.is('active')
    expect(project).not.toHaveProperty('addition')
    expect(project).not.toHaveProperty('pendingAmendment')
    expect(project.commitments).toMatchObject([
      { n: 1, year: 2005, cents: 1_000_000 },
      { n: 2, year: 2006, cents: 400_000, amendment: 1 },
    ])
    expect(project.outline.requestedCents).toBe(1_400_000)
    expect(agreedContent(bench.file).amount).toBe(1_400_000)
    expect(bench.file.instalments).toMatchObject([
      { n: 1, plannedCents: 1_000_000 },
      { n: 2, plannedCents: 400_000, status: 'planned', plannedOn: '2006-02-02' },
    ])
    expect(bench.starts().at(-1)).toBe(`${bench.id}.disbursement.2.1`)
    expect(bench.fund.envelopes.get(2006)).toMatchObject({
      committedCents: 400_000,
      reservedCents: 0,
    })
    expect(bench.fund.envelopes.get(2005)).toMatchObject({ committedCents: 1_000_000 })
    expect(bench.mails('addition-reserved')).toHaveLength(1)
    expect(bench.mails('addition-committed')).toHaveLength(1)
    expect(bench.mails('amendment-applied')).toEqual([])
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('is paid, spent and returned across both years, and closing gives back in the right one', async () => {
    const bench = await running()
    await bench.isPaid()
    await approved(bench)
    bench.later(1)
    await applies(bench)
    await bench.isPaid(400_000, 2)
    bench.at('2006-06-01T09:00:00.000Z')
    await bench.files(1, '11000')
    await bench.accepts(1)
    await bench.does({ type: 'conclude-report', report: 1 })
    const back = await bench.asks('confirm-return')
    await bench.does({
      type: 'confirm-return',
      taskId: back,
      by: person('samuel'),
      cents: 300_000,
      on: '2006-06-01',
      reference: 'RET-1',
    })
    await bench.does({ type: 'close-project' })
    const money = moneyByYear(bench.is('closed'))
    expect(money.map(({ year, amounts }) => ({ year, ...amounts }))).toEqual([
      {
        year: 2005,
        reserved: 0,
        committed: 1_000_000,
        disbursed: 1_000_000,
        expensed: 1_000_000,
        returned: 0,
      },
      {
        year: 2006,
        reserved: 0,
        committed: 100_000,
        disbursed: 400_000,
        expensed: 100_000,
        returned: 300_000,
      },
    ])
    expect(available(bench, 2006)).toBe(2_900_000)
    expect(bench.starts().filter((name) => name.startsWith('waitlist.2006'))).toHaveLength(1)
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('isn’t there: the request ends for lack of funds, and the mission may ask again', async () => {
    const bench = await running(300_000)
    const vote = await approved(bench)
    expect(bench.task(vote)).toMatchObject({ status: 'done', outcome: 'refused' })
    expect(bench.file.amendments).toMatchObject([{ status: 'refused', because: 'lack-of-funds' }])
    expect(bench.is('active')).not.toHaveProperty('pendingAmendment')
    expect(bench.mails('addition-short')).toHaveLength(1)
    expect(available(bench, 2006)).toBe(300_000)
    expect(await bench.asksForMore(300_000)).toBe(2)
  })

  it('isn’t taken from a year that has no open envelope', async () => {
    const bench = await Bench.open()
    await bench.isActive()
    await approved(bench)
    expect(bench.file.amendments).toMatchObject([{ status: 'refused', because: 'lack-of-funds' }])
  })

  it('is no business of those who approved it', async () => {
    const bench = await running()
    bench.at('2006-02-01T09:00:00.000Z')
    const n = await bench.asksForMore(400_000)
    const vote = await bench.asks('vote-amendment', n)
    await votes(bench, vote, ['elena', 'marc', 'naledi'])
    expect(bench.is('active').changeDeciders).toEqual(['elena', 'marc', 'naledi'])
  })
})

describe('A request for more money', () => {
  const ask = async (bench: Bench, cents: number, answers = {}) => {
    await bench.does({ type: 'start-amendment', by: mission() })
    const id = `${bench.id}.amendment.1`
    const sent = bench.types(id, moreMoney(bench.file, cents, answers))
    return bench.gives({ type: 'request-amendment', ...sent, by: mission() })
  }

  it.each([
    ['above the largest grant', 100_000_00, {}, 'additional', 'above-largest-grant'],
    ['of nothing', 400_000, { additional: '' }, 'additional', 'required'],
    [
      'beside the end',
      400_000,
      { changes: ['additional-money', 'cancellation'] },
      'changes',
      'money-for-the-end',
    ],
    [
      'that isn’t called so',
      400_000,
      { changes: ['extension'], 'newEnd.date': '2006-06-30' },
      'changes',
      'money-not-chosen',
    ],
    ['with a budget of another sum', 400_000, { additional: '3000' }, 'budget', 'budget-differs'],
    ['with an amount of its own', 400_000, { amount: '12000' }, 'amount', 'amount-changed'],
  ])('%s is stopped', async (_what, cents, answers, path, code) => {
    const bench = await running()
    const refused = await ask(bench, cents, answers)
    expect(refused).toMatchObject({ refused: 'invalid' })
    expect('problems' in refused && refused.problems).toContainEqual({ path, code })
  })

  it('may say the whole amount as well', async () => {
    const bench = await running()
    const asked = await ask(bench, 400_000, { amount: '14000' })
    expect(asked).not.toHaveProperty('refused')
    expect(bench.file.versions.at(-1)?.content.amount).toBe(1_400_000)
  })

  it('falls with a project that ends: nothing stays reserved, and the mission is told', async () => {
    const bench = await running()
    await bench.isPaid()
    await approved(bench)
    await bench.files(1, '10000')
    await bench.accepts(1)
    await bench.does({ type: 'conclude-report', report: 1 })
    const project = bench.is('finalising')
    expect(project).not.toHaveProperty('addition')
    expect(project).not.toHaveProperty('pendingAmendment')
    expect(bench.file.amendments).toMatchObject([{ status: 'lapsed' }])
    expect(bench.mails('amendment-refused')).toHaveLength(1)
    expect(available(bench, 2006)).toBe(3_000_000)
    bench.later(2)
    expect(await applies(bench)).toMatchObject({ refused: 'not-allowed' })
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('falls with a project that is terminated', async () => {
    const bench = await running()
    await approved(bench)
    await bench.does({ type: 'terminate', by: person('rosa'), reason: 'The office closed.' })
    expect(bench.is('finalising')).not.toHaveProperty('addition')
    expect(available(bench, 2006)).toBe(3_000_000)
    expect(bench.starts().filter((name) => name.startsWith('waitlist.2006'))).toHaveLength(1)
    expect(faultsOf(bench.fund)).toEqual([])
  })
})

describe('“This wasn’t me”, on a change', () => {
  it('gives the money back and opens the vote again, with the other votes', async () => {
    const bench = await running()
    const vote = await approved(bench)
    await bench.does({ type: 'object', taskId: vote, by: person('marc') })
    expect(bench.is('active')).toMatchObject({ pendingAmendment: 1 })
    expect(bench.is('active')).not.toHaveProperty('addition')
    expect(available(bench, 2006)).toBe(3_000_000)
    expect(bench.starts().at(-1)).toBe(`${bench.id}.amendment.1.2`)
    expect(bench.mails('objection-raised').map(({ to }) => to)).toEqual([
      person('claire'),
      person('rosa'),
    ])
    expect(bench.mails('amendment-reopened')).toHaveLength(1)
    bench.later(2)
    expect(await applies(bench)).toMatchObject({ refused: 'not-allowed', allowed: ['approved'] })
    const again = await bench.asks('vote-amendment')
    expect(again).not.toBe(vote)
    expect(bench.task(again).votes.map(({ person: who }) => who)).toEqual(['elena', 'peter'])
    await votes(bench, again, ['marc'])
    expect(bench.is('active').addition?.cents).toBe(400_000)
    expect(
      (await bench.refuses({ type: 'object', taskId: vote, by: person('elena') })).refused,
    ).toBe('already-done')
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('opens the chair’s decision again, and not the vote before it', async () => {
    const bench = await running()
    bench.at('2006-02-01T09:00:00.000Z')
    const n = await bench.asksForMore(400_000)
    await bench.letsExpire(await bench.asks('vote-amendment', n))
    const chair = await bench.asks('decide-amendment', n)
    const yes = { type: 'decide-amendment', approve: true, by: person('claire') } as const
    await bench.does({ ...yes, taskId: chair })
    expect(bench.mails('decision-receipt').map(({ to, taskId }) => [to, taskId])).toEqual([
      [person('claire'), chair],
    ])
    await bench.does({ type: 'object', taskId: chair, by: person('claire') })
    expect(available(bench, 2006)).toBe(3_000_000)
    expect(
      await bench.refuses({ type: 'open-task', kind: 'vote-amendment', subject: n }),
    ).toMatchObject({
      refused: 'already-done',
    })
    const again = await bench.asks('decide-amendment', n)
    expect(again).not.toBe(chair)
    await bench.does({ ...yes, taskId: again })
    expect(available(bench, 2006)).toBe(2_600_000)
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('opens a refusal again, and not while another change is being decided', async () => {
    const bench = await running()
    bench.at('2006-02-01T09:00:00.000Z')
    const n = await bench.asksForMore(400_000)
    const vote = await bench.asks('vote-amendment', n)
    await votes(bench, vote, ['elena', 'marc'], false)
    expect(bench.file.amendments).toMatchObject([{ status: 'refused' }])
    const object = { type: 'object', taskId: vote, by: person('marc') } as const
    await bench.does(object)
    expect(bench.file.amendments).toMatchObject([{ status: 'requested', round: 2 }])
    const again = await bench.asks('vote-amendment', n)
    await votes(bench, again, ['marc'], false)
    await bench.asksForMore(300_000)
    await bench.does({ ...object, taskId: again })
    expect(bench.file.incidents).toHaveLength(1)
    expect(bench.project.pendingAmendment).toBe(2)
  })

  it('is an incident once the change is in force', async () => {
    const bench = await running()
    const vote = await approved(bench)
    bench.later(1)
    await applies(bench)
    const before = bench.project
    await bench.does({ type: 'object', taskId: vote, by: person('marc'), note: 'On leave.' })
    expect(bench.project).toEqual(before)
    expect(bench.file.incidents).toMatchObject([{ kind: 'objection-after-commitment' }])
    expect(committed(bench)).toBe(1_400_000)
  })
})

describe('Money of two years in twenty countries', () => {
  const CODES = 'AG BB BS BZ DM DO GD GY HT JM KN LC SR TT VC CU PA CR NI HN'.split(' ')
  const countries = CODES.map((country, index) => ({ id: `c${index}`, country, percent: 5 }))

  it('fits into one transaction, act by act', async () => {
    const bench = await Bench.open()
    await bench.opens(2006, 3_000_000)
    await bench.isActive(proposal({ countries }))
    const otherwise = countries.map((one, index) => ({ ...one, percent: index === 0 ? 24 : 4 }))
    const counted = {
      countries: otherwise,
      prong: 'training-outreach',
      region: 'caribbean',
    } as const
    await approved(bench, 400_000, rawFromContent(proposalForm, counted))
    bench.later(1)
    await applies(bench)
    await bench.isPaid(1_400_000)
    await bench.does({ type: 'suspend', by: person('rosa'), reason: 'Floods.' })
    await bench.does({ type: 'resume', by: person('rosa'), reason: 'Dry.' })
    bench.at('2006-06-01T09:00:00.000Z')
    await bench.files(1, '9000')
    await bench.accepts(1)
    await bench.does({ type: 'conclude-report', report: 1 })
    // All was paid at once: nothing is left of the second part to be settled.
    expect(await bench.refuses({ type: 'settle-closure' })).toMatchObject({
      refused: 'already-done',
    })
    const back = await bench.asks('confirm-return')
    await bench.does({
      type: 'confirm-return',
      taskId: back,
      by: person('samuel'),
      cents: 500_000,
      on: '2006-06-01',
      reference: 'RET-1',
    })
    await bench.does({ type: 'close-project' })
    expect(faultsOf(bench.fund)).toEqual([])
    expect(bench.fund.mostLegs).toBeLessThanOrEqual(MOST_LEGS)
    expect(bench.fund.mostLegs).toBeGreaterThan(60)
  })

  it('is withdrawn in one, and everybody who was asked is told', async () => {
    const bench = await Bench.open()
    await bench.opens(2006, 3_000_000)
    await bench.isActive(proposal({ countries }))
    await approved(bench, 400_000)
    bench.fund.mostLegs = 0
    await bench.does({ type: 'withdraw-amendment', amendment: 1, by: mission() })
    expect(available(bench, 2006)).toBe(3_000_000)
    // With as many reviewers as there may be, each has one mail more.
    const more = 15 - bench.mails('amendment-withdrawn').length
    expect(bench.fund.mostLegs + more).toBeLessThanOrEqual(MOST_LEGS)
    expect(bench.fund.mostLegs).toBeGreaterThan(30)
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('is as much as there may be: money of a third year is refused', async () => {
    const bench = await Bench.open()
    await bench.opens(2006, 3_000_000)
    await bench.isActive(proposal({ countries }))
    await approved(bench)
    bench.later(1)
    await applies(bench)
    await bench.does({ type: 'start-amendment', by: mission() })
    const sent = bench.types(`${bench.id}.amendment.2`, moreMoney(bench.file, 100_000))
    const refused = await bench.refuses({ type: 'request-amendment', ...sent, by: mission() })
    expect(refused.problems).toEqual([{ path: 'additional', code: 'too-many-years' }])
  })
})

it('two additions at once never take an envelope over its ceiling', async () => {
  const bench = await Bench.open()
  await bench.opens(2006, 500_000)
  await bench.isActive()
  const first = bench.id
  await bench.isActive(proposal({ title: 'Another' }))
  const second = bench.id
  bench.at(new Date(Date.parse('2006-02-01T09:00:00.000Z') + DAY).toISOString())
  const asked: [string, string][] = []
  for (const id of [first, second]) {
    bench.id = id
    const n = await bench.asksForMore(400_000)
    const vote = await bench.asks('vote-amendment', n)
    await votes(bench, vote, ['elena', 'marc'])
    asked.push([id, vote])
  }
  for (const [id, vote] of asked) {
    bench.id = id
    await votes(bench, vote, ['peter'])
  }
  const ended = [first, second].map((id) => {
    bench.id = id
    return bench.file.amendments[0]?.status
  })
  expect(ended).toEqual(['approved', 'refused'])
  expect(available(bench, 2006)).toBe(100_000)
})
