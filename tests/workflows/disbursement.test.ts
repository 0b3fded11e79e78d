import { expect } from 'vitest'
import { pathsOf, unanswered, under } from './support/paths'

const { path, covers } = pathsOf('disbursement')

const PLAN = 'Plan the disbursement'
const OPEN = 'Open the confirmation of the payment'
const ASK = 'Ask finance to confirm the payment'
const CHASE = 'Chase the confirmation of the payment'
const WAIT = "Wait for the payment's day"
const SETTLED = 'The payment is settled'

const IN_TWO_PARTS = under({
  instalments: [
    { percent: 60, afterDays: 0 },
    { percent: 40, afterDays: 60 },
  ],
})

path('finance confirms the payment on its day', async (fund) => {
  await fund.isActive()
  await fund.pays()
  await fund.went('disbursement.1.1', [PLAN, OPEN, ASK, SETTLED])
  expect(fund.file.instalments.map(({ status }) => status)).toEqual(['confirmed'])
})

path(
  'a second part waits for its own day',
  async (fund) => {
    await fund.isActive()
    await fund.pays(600_000)
    await fund.went('disbursement.2.1', [PLAN, WAIT])
    await fund.passes(60)
    await fund.pays(400_000)
    await fund.went('disbursement.2.1', [PLAN, WAIT, PLAN, OPEN, ASK, SETTLED])
  },
  IN_TWO_PARTS,
)

path(
  'a second part that is no longer owed is cancelled and never asked',
  async (fund) => {
    await fund.isActive({ ends: { date: '2005-03-31' } })
    await fund.pays(600_000)
    await fund.until('2005-06-01')
    await fund.files('6000')
    await fund.accepts()
    await fund.until('2005-08-01')
    await fund.went('disbursement.2.1', [PLAN, WAIT, PLAN, SETTLED])
    expect(fund.file.instalments.map(({ status }) => status)).toEqual(['confirmed', 'cancelled'])
    expect(fund.mails('payment-cancelled')).toMatchObject([{ subject: 2 }])
    fund.is('closed')
  },
  under({
    instalments: [
      { percent: 60, afterDays: 0 },
      { percent: 40, afterDays: 200 },
    ],
  }),
)

path('nobody confirms: the head of finance may, and it is asked again', async (fund) => {
  await fund.isActive()
  await fund.nobodyAnswers('confirm-disbursement')
  fund.is('active')
  await fund.went('disbursement.1.1', [PLAN, OPEN, ...unanswered(ASK, CHASE), PLAN, OPEN, ASK])
  await fund.passes(20)
  const today = fund.now.slice(0, 10)
  const payment = { type: 'confirm-disbursement', cents: 1_000_000, on: today } as const
  await fund.answers('confirm-disbursement', 'helen', { ...payment, reference: 'PRISM-2' })
  expect(fund.file.instalments.map(({ status }) => status)).toEqual(['confirmed'])
})

path('nobody confirms for most of a year: a new run asks on', async (fund) => {
  await fund.isActive()
  for (let round = 1; round <= 5; round += 1) await fund.nobodyAnswers('confirm-disbursement')
  const rounds = Array.from({ length: 5 }, () => [PLAN, OPEN, ...unanswered(ASK, CHASE)]).flat()
  await fund.went('disbursement.1.1', [...rounds, PLAN, 'The next run goes on'])
  await fund.pays()
  await fund.went('disbursement.1.2', [PLAN, OPEN, ASK, SETTLED])
})

path('finance says that it was not paid, and is asked again on the day it names', async (fund) => {
  await fund.isActive()
  const not = { type: 'not-paid', reason: 'The bank details are wrong.', on: '2005-02-01' } as const
  await fund.answers('confirm-disbursement', 'samuel', not)
  expect(fund.file.remarks).toMatchObject([{ act: 'not-paid', text: not.reason }])
  await fund.until('2005-01-31')
  const asked = fund.file.tasks.filter(({ kind }) => kind === 'confirm-disbursement')
  expect(asked.map(({ outcome }) => outcome)).toEqual(['not-paid'])
  await fund.until('2005-02-01')
  await fund.pays()
  await fund.went('disbursement.1.1', [PLAN, OPEN, ASK, SETTLED])
  await fund.went('disbursement.1.2', [PLAN, WAIT, PLAN, OPEN, ASK, SETTLED])
})

path('of a project that ends, what was not paid is cancelled', async (fund) => {
  await fund.isActive()
  await fund.isTerminated()
  const not = { type: 'not-paid', reason: 'It ends.' } as const
  await fund.answers('confirm-disbursement', 'samuel', not)
  expect(fund.file.instalments.map(({ status }) => status)).toEqual(['cancelled'])
  expect(fund.mails('payment-cancelled')).toMatchObject([
    { to: { type: 'mission', as: 'contact' }, subject: 1 },
  ])
})

covers()
