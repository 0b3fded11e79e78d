import { expect } from 'vitest'
import type { Play } from './support/play'
import { pathsOf, unanswered } from './support/paths'

const { path, covers } = pathsOf('closure')

const REVIEW = 'Review the closure'
const WAIT = 'Wait for what has its own workflow'
const WAIVER = ['Open the waiver of the final report', 'Ask the secretariat about the final report']
const RETURN = ['Open the return of unspent money', 'Ask finance about the unspent money']
const CLOSE = ['Close the project', 'The project is closed']
const WAIVER_SILENCE = unanswered(WAIVER[1]!, 'Chase the answer about the final report')
const RETURN_SILENCE = unanswered(RETURN[1]!, 'Chase the unspent money')

/** Its final report is asked for at the end of May. */
const SHORT = { ends: { date: '2005-03-31' } }

/** A final report accepted that says what was spent, in whole US dollars. */
async function isFinalised(fund: Play, spent: string): Promise<void> {
  await fund.isActive(SHORT)
  await fund.pays()
  await fund.until('2005-05-31')
  await fund.files(spent)
  await fund.accepts()
}

async function hasNoReport(fund: Play): Promise<void> {
  await fund.isActive(SHORT)
  await fund.pays()
  await fund.until('2005-05-31')
  await fund.nobodyAnswers('file-report')
  fund.is('finalising')
}

async function sendsBack(fund: Play, cents: number, who = 'samuel'): Promise<void> {
  const on = fund.now.slice(0, 10)
  const answer = { type: 'confirm-return', cents, on, reference: 'PRISM-9' } as const
  await fund.answers('confirm-return', who, answer)
}

const WAIVE = {
  type: 'waive-report',
  reason: 'The office has closed.',
  spentCents: 1_000_000,
} as const

path('all is in: it closes', async (fund) => {
  await isFinalised(fund, '10000')
  await fund.went('closure.1.1', [REVIEW, ...CLOSE])
  fund.is('closed')
})

path('money is left: finance confirms its return', async (fund) => {
  await isFinalised(fund, '9000')
  await sendsBack(fund, 100_000)
  await fund.went('closure.1.1', [REVIEW, ...RETURN, REVIEW, ...CLOSE])
  expect(fund.availableCents).toBe(6_000_000 - 900_000)
})

path('a part comes back: the rest stays owed, and can be confirmed at once', async (fund) => {
  await isFinalised(fund, '9000')
  await sendsBack(fund, 60_000)
  await sendsBack(fund, 40_000)
  await fund.went('closure.1.1', [...[REVIEW, ...RETURN, REVIEW, ...RETURN], ...[REVIEW, ...CLOSE]])
})

path('nobody confirms the return: head of finance, then asked again each month', async (fund) => {
  await isFinalised(fund, '9000')
  const { roster } = await fund.nobodyAnswers('confirm-return')
  expect(roster.at(-1)?.party).toEqual({ type: 'person', id: 'helen' })
  await fund.nobodyAnswers('confirm-return')
  await fund.went('closure.1.1', [
    ...[REVIEW, RETURN[0]!, ...RETURN_SILENCE],
    ...[REVIEW, RETURN[0]!, ...RETURN_SILENCE],
    ...[REVIEW, ...RETURN],
  ])
  fund.is('finalising')
})

path('two people write it off', async (fund) => {
  await isFinalised(fund, '9000')
  const answer = { type: 'write-off', reason: 'The bank has closed.' } as const
  await fund.answers('confirm-return', 'samuel', answer)
  fund.is('finalising')
  await fund.answers('confirm-return', 'helen', answer)
  await fund.went('closure.1.1', [REVIEW, ...RETURN, REVIEW, ...CLOSE])
})

path('no final report: the secretariat waives it with a reason', async (fund) => {
  await hasNoReport(fund)
  await fund.answers('waive-report', 'rosa', WAIVE)
  await fund.went('closure.1.1', [REVIEW, ...WAIVER, REVIEW, ...CLOSE])
})

path('nobody waives the report: it is asked again, and it stays open', async (fund) => {
  await hasNoReport(fund)
  await fund.nobodyAnswers('waive-report')
  await fund.went('closure.1.1', [
    ...[REVIEW, WAIVER[0]!, ...WAIVER_SILENCE],
    ...[REVIEW, ...WAIVER],
  ])
  await fund.answers('waive-report', 'rosa', WAIVE)
  fund.is('closed')
})

path('nobody waives it for most of a year: a new run asks on', async (fund) => {
  await hasNoReport(fund)
  for (let round = 1; round <= 5; round += 1) await fund.nobodyAnswers('waive-report')
  const rounds = Array.from({ length: 5 }, () => [REVIEW, WAIVER[0]!, ...WAIVER_SILENCE]).flat()
  await fund.went('closure.1.1', [...rounds, REVIEW, 'The next run goes on'])
  await fund.went('closure.1.2', [REVIEW, ...WAIVER])
})

path('cancelled: it waits for the final report, then closes', async (fund) => {
  await fund.isActive()
  await fund.pays()
  await fund.cancels()
  fund.is('finalising')
  await fund.passes(3)
  await fund.files('10000')
  await fund.accepts()
  await fund.passes(2)
  const { states } = (await fund.walked()).find(({ name }) => name === 'closure.1.1')!
  expect(states.slice(0, 3)).toEqual([REVIEW, 'What does the closure wait for?', WAIT])
  expect(states.slice(-3)).toEqual(['Close the project', 'Is the project closed?', CLOSE[1]])
  fund.is('closed')
})

path('started again once it is closed: nothing happens', async (fund) => {
  await isFinalised(fund, '10000')
  await fund.restarts('closure')
  await fund.went('closure.1.2', [REVIEW, 'The closure is settled'])
})

path('a condition holds the closure until it is met', async (fund) => {
  const text = 'The equipment is handed over.'
  const condition = { id: 'c1', text, blocks: 'closure', confirmedBy: 'secretariat' } as const
  await fund.isGrantedUnder([condition], SHORT)
  await fund.pays()
  await fund.until('2005-05-31')
  await fund.files('10000')
  await fund.accepts()
  await fund.went('closure.1.1', [REVIEW, WAIT])
  const met = { type: 'confirm-condition', how: 'met', note: 'Receipt seen.' } as const
  await fund.answers('confirm-condition', 'rosa', met)
  await fund.passes(2)
  fund.is('closed')
})

path('closed, and opened again by two people: it is settled anew', async (fund) => {
  await isFinalised(fund, '10000')
  fund.is('closed')
  const reopen = { type: 'reopen', reason: 'An invoice came late.' } as const
  await fund.doesAtDesk({ ...reopen, by: fund.party('rosa') })
  fund.is('closed')
  await fund.doesAtDesk({ ...reopen, by: fund.party('helen') })
  fund.is('finalising')
  await fund.passes(1)
  await fund.files('9500')
  await fund.accepts()
  await fund.passes(2)
  await sendsBack(fund, 50_000)
  await fund.passes(2)
  fund.is('closed')
  expect(fund.availableCents).toBe(6_000_000 - 950_000)
})

const ONLY_CLOSING_ENDS_IT =
  'A project that is finalised ends by closing only, and closes only once this has been answered.'

covers({
  'Is the final report waived? → The closure is settled': ONLY_CLOSING_ENDS_IT,
  'Is the unspent money settled? → The closure is settled': ONLY_CLOSING_ENDS_IT,
  'Is the project closed? → Review the closure':
    'Nothing that the checklist asks for can be undone between the check and the closing.',
})
