import { expect } from 'vitest'
import type { Play } from './support/play'
import { pathsOf, unanswered } from './support/paths'

const { path, covers } = pathsOf('correction')

const OPEN = 'Open the correction'
const ASK = 'Ask a second person to confirm'
const CHASE = 'Chase the confirmation of the correction'
const SETTLED = 'The correction is settled'

/** Finance has paid, and one of finance proposes that it was less. */
async function isProposed(fund: Play): Promise<void> {
  await fund.isActive()
  await fund.pays()
  const to = { cents: 900_000, on: fund.now.slice(0, 10), reference: 'PRISM-1' }
  await fund.doesAtDesk({
    type: 'propose-correction',
    entry: { kind: 'payment', instalment: 1, n: 1 },
    to,
    reason: 'The bank says otherwise.',
    by: fund.party('samuel'),
  })
}

path('a second person confirms: it is booked, and the rest is asked for', async (fund) => {
  await isProposed(fund)
  await fund.answers('confirm-correction', 'helen', { type: 'confirm-correction', confirm: true })
  await fund.went('correction.1.1', [OPEN, ASK, SETTLED])
  expect(fund.project).toMatchObject({ disbursedCents: 900_000 })
  await fund.pays(100_000)
  expect(fund.project).toMatchObject({ disbursedCents: 1_000_000 })
})

path('a second person refuses: what is booked stands', async (fund) => {
  await isProposed(fund)
  const answer = { type: 'confirm-correction', confirm: false, reason: 'It was right.' } as const
  await fund.answers('confirm-correction', 'helen', answer)
  await fund.went('correction.1.1', [OPEN, ASK, SETTLED])
  expect(fund.project).toMatchObject({ disbursedCents: 1_000_000 })
})

path('nobody confirms: reminded, others brought in, lapsed after 30 days', async (fund) => {
  await isProposed(fund)
  await fund.nobodyAnswers('confirm-correction')
  await fund.went('correction.1.1', [OPEN, ...unanswered(ASK, CHASE), SETTLED])
  expect(fund.project).toMatchObject({
    disbursedCents: 1_000_000,
    corrections: [{ status: 'lapsed' }],
  })
})

covers()
