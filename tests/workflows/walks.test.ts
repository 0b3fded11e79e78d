import { afterAll, expect, it } from 'vitest'
import { aCall, aNextCall, aProgramme } from '../support/builders'
import { faultsOf, moreMoney } from '../unit/domain/bench'
import type { FundOptions } from './support/fund'
import { Walk } from './support/walk'

/** What people do on the pages behind their links, with the real workflows going on behind them. */

const open: Walk[] = []
afterAll(async () => {
  for (const fund of open) await fund.close()
})

function walk(name: string, steps: (fund: Walk) => Promise<void>, options: FundOptions = {}): void {
  it(name, async () => {
    const fund = new Walk(options)
    open.push(fund)
    await fund.open()
    await steps(fund)
    expect(faultsOf(fund.memory)).toEqual([])
    expect(fund.undelivered).toEqual([])
  })
}

const SHORT = { ends: { date: '2005-03-31' } }
const EXTENSION = { changes: ['extension'], 'newEnd.date': '2006-06-30' }

walk('a mission reads what was entered for it, and confirms it', async (fund) => {
  await fund.enters('rosa')
  const page = await fund.reads('confirm-version', 'mission')
  expect(page.text).toContain('Women who come home')
  expect((await fund.presses('confirm-version', 'mission', {})).status).toBe(422)
  await fund.presses('confirm-version', 'mission', { choice: 'confirm' })
  fund.is('in-gender-review')
})

walk('a mission says what is wrong with what was entered for it', async (fund) => {
  await fund.enters('rosa')
  const fields = { choice: 'object', objection: 'That is last year’s budget.' }
  await fund.presses('confirm-version', 'mission', fields)
  fund.is('returned')
})

walk('the chair steps aside on the page, and the deputy decides on theirs', async (fund) => {
  await fund.isBeforeTheChair()
  await fund.presses('chair-decision', 'claire', {}, 'recuse')
  expect((await fund.reads('chair-decision', 'claire')).html).not.toContain('value="answer"')
  await fund.presses('chair-decision', 'david', { choice: 'approve', amount: '10000' })
  fund.is('reserved')
})

walk(
  'the standing deputy of a reviewer who is away votes',
  async (fund) => {
    await fund.isPutToVote()
    for (const who of ['elena', 'joyce', 'peter'])
      await fund.presses('funding-vote', who, { choice: 'fund', amount: '10000' })
    fund.is('reserved')
  },
  {
    programme: aProgramme({
      people: aProgramme().people.map((one) =>
        one.id === 'marc'
          ? { ...one, absences: [{ from: '2005-01-01', to: '2005-02-28' }], deputy: 'joyce' }
          : one,
      ),
    }),
  },
)

walk(
  'the chair passes on freed money; next time it is taken',
  async (fund) => {
    await fund.isPutToVote()
    await fund.votesToFund()
    await fund.raises(1_000_000)
    await fund.presses('waitlist-offer', 'claire', { choice: 'pass' })
    fund.is('waitlisted')
    await fund.raises(1_100_000)
    await fund.presses('waitlist-offer', 'claire', { choice: 'accept' })
    fund.is('reserved')
  },
  { ceilingCents: 500_000 },
)

walk(
  'the call has closed: the mission waits on in the next',
  async (fund) => {
    await fund.isPutToVote()
    await fund.votesToFund()
    await fund.until('2006-01-01')
    await fund.gives({ type: 'end-waiting' })
    await fund.presses('join-next-call', 'mission', { choice: 'join' })
    fund.is('waitlisted')
    expect(fund.project.callId).toBe('2006-a')
  },
  {
    ceilingCents: 500_000,
    programme: aProgramme({ calls: [aCall(), aNextCall()] }),
  },
)

walk('a small change is acknowledged, a larger one decided, a new design voted', async (fund) => {
  await fund.isActive()
  await fund.asksToChange({ changes: ['extension'], 'newEnd.date': '2005-12-15' })
  await fund.presses('acknowledge-amendment', 'rosa', { choice: 'approve' })
  await fund.asksToChange(EXTENSION)
  await fund.presses('decide-amendment', 'claire', { choice: 'approve' })
  await fund.asksToChange({ changes: ['reformulation'], mainObjective: 'Safe work of their own' })
  for (const who of ['elena', 'marc', 'peter'])
    await fund.presses('vote-amendment', who, { choice: 'approve' })
  expect(fund.file.amendments.map(({ status }) => status)).toEqual([
    'applied',
    'applied',
    'applied',
  ])
  expect(fund.project.outline.ends).toBe('2006-06-30')
})

walk('more money is voted, disputed, voted again, and paid', async (fund) => {
  await fund.isActive()
  await fund.pays()
  await fund.asksToChange(moreMoney(fund.file, 400_000))
  for (const who of ['elena', 'marc', 'peter'])
    await fund.presses('vote-amendment', who, { choice: 'approve' })
  await fund.disputes('vote-amendment', 'marc')
  await fund.presses('vote-amendment', 'marc', { choice: 'approve' })
  await fund.passes(2)
  const paid = { amount: '4000', on: fund.now.slice(0, 10), reference: 'PRISM-2' }
  await fund.presses('confirm-disbursement', 'samuel', paid)
  expect(fund.file.instalments.map(({ status }) => status)).toEqual(['confirmed', 'confirmed'])
  expect(fund.availableCents).toBe(6_000_000 - 1_400_000)
})

walk('a payment, a report returned and accepted, money back, closed', async (fund) => {
  await fund.isActive(SHORT)
  const today = () => fund.now.slice(0, 10)
  const paid = { amount: '10000', on: today(), reference: 'PRISM-1' }
  await fund.presses('confirm-disbursement', 'samuel', paid)
  await fund.until('2005-05-31')
  await fund.files('9000')
  await fund.presses('review-report', 'rosa', { choice: 'return', note: 'How many took part?' })
  await fund.files('9000')
  await fund.presses('review-report', 'rosa', { choice: 'accept' })
  const back = { choice: 'received', amount: '1000', on: today(), reference: 'RET-1' }
  await fund.presses('confirm-return', 'samuel', back)
  fund.is('closed')
})

walk(
  'no report comes: it is waived with a reason, and two people give the money up',
  async (fund) => {
    await fund.isActive(SHORT)
    await fund.pays()
    await fund.until('2005-05-31')
    await fund.nobodyAnswers('file-report')
    const reason = 'The office has closed.'
    await fund.presses('waive-report', 'rosa', { reason, spent: '4000' })
    for (const who of ['samuel', 'helen'])
      await fund.presses('confirm-return', who, { choice: 'write-off', reason })
    fund.is('closed')
    const { id } = fund.project
    await fund.submits()
    for (const language of ['en', 'fr', 'es'])
      expect((await fund.reads('gender-review', 'ingrid', language)).text).toContain(`${id} – 1 (`)
    await fund.submits({}, 'DAKAR')
    expect((await fund.reads('gender-review', 'ingrid')).text).not.toContain(id)
  },
)
