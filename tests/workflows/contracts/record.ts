import { writeFileSync } from 'node:fs'
import { Play } from '../support/play'
import type { Step } from './steps'

/**
 * Writes down what the functions of a release are given by their workflows and what they answer, so that
 * later releases are held to it: `npx tsx tests/workflows/contracts/record.ts 2026-11`.
 */

const LONG = { starts: { date: '2005-01-15' }, ends: { date: '2006-03-31' } }

async function lives(fund: Play): Promise<void> {
  await fund.isPutToVote(LONG)
  await fund.votesToFund(800_000)
  await fund.passes(1)
  const budget = [{ id: 'b1', item: 'Workshops', amount: 800_000 }]
  await fund.answers('accept-offer', 'mission', { type: 'answer-offer', accept: true, budget })
  await fund.nobodyAnswers('confirm-disbursement')
  await fund.pays(800_000)
  await fund.until('2005-08-01')
  await fund.files('4000')
  await fund.accepts()
  await fund.asksToChange({ changes: ['reformulation'], reachesPersons: 'no' })
  await fund.nobodyAnswers('gender-review', 2)
  await fund.nobodyAnswers('vote-amendment')
  await fund.answers('decide-amendment', 'claire', { type: 'decide-amendment', approve: true })
  await fund.cancels()
  await fund.nobodyAnswers('file-report')
  await fund.passes(2)
  const waiver = { type: 'waive-report', reason: 'Closed.', spentCents: 700_000 } as const
  await fund.answers('waive-report', 'rosa', waiver)
  const on = fund.now.slice(0, 10)
  const back = { type: 'confirm-return', cents: 100_000, on, reference: 'PRISM-9' } as const
  await fund.answers('confirm-return', 'samuel', back)
  fund.is('closed')
}

async function waits(fund: Play): Promise<void> {
  await fund.isPutToVote()
  await fund.votesToFund()
  await fund.raises(1_000_000)
  fund.failsOnce('CheckReservation')
  await fund.answers('waitlist-offer', 'claire', { type: 'answer-waitlist-offer', accept: true })
}

async function returns(fund: Play): Promise<void> {
  await fund.submits()
  const letter = { type: 'return-proposal', letter: 'Please add a date.' } as const
  await fund.answers('gender-review', 'ingrid', { ...letter, comments: [] })
  await fund.nobodyAnswers('complete-proposal')
}

async function isConditional(fund: Play): Promise<void> {
  const condition = { id: 'c1', text: 'The partner signs.', confirmedBy: 'secretariat' } as const
  await fund.isPutToVote()
  const question = { type: 'ask-question', text: 'Who keeps the register?' } as const
  await fund.answers('funding-vote', 'elena', question)
  await fund.nobodyAnswers('answer-question')
  const conditions = [{ ...condition, blocks: 'disbursement' as const }]
  for (const who of ['elena', 'marc', 'peter'])
    await fund.votes(who, { choice: 'fund', amountCents: 1_000_000, conditions })
  await fund.passes(2)
  const budget = [{ id: 'b1', item: 'Workshops', amount: 1_000_000 }]
  await fund.answers('accept-offer', 'mission', { type: 'answer-offer', accept: true, budget })
  await fund.nobodyAnswers('confirm-condition')
  const met = { type: 'confirm-condition', how: 'met', note: 'Seen.' } as const
  await fund.answers('confirm-condition', 'claire', met)
}

/** Calls that differ in their fields or in a word one of them says; ids and times are alike. */
function kindOf({ function: name, input, output }: Step): string {
  const words = (value: unknown) =>
    Object.entries(value ?? {}).map(([field, said]) =>
      typeof said === 'string' && /^[a-z-]+$/.test(said) ? `${field}=${said}` : field,
    )
  return JSON.stringify([name, words(input), words(output)])
}

async function recorded(): Promise<Step[]> {
  const steps = new Map<string, Step>()
  const plays = [
    { play: lives, options: {} },
    { play: waits, options: { ceilingCents: 500_000 } },
    { play: returns, options: {} },
    { play: isConditional, options: {} },
  ]
  for (const { play, options } of plays) {
    const fund = await new Play(options).open()
    try {
      await play(fund)
    } finally {
      await fund.close()
    }
    for (const { name, input, output } of fund.calls) {
      const step: Step = { function: name, input, ...(output !== undefined && { output }) }
      if (!steps.has(kindOf(step))) steps.set(kindOf(step), step)
    }
  }
  return [...steps.values()].sort((a, b) => a.function.localeCompare(b.function))
}

const [release] = process.argv.slice(2)
if (release === undefined) throw new Error('Name the release, for example 2026-11.')
const json = JSON.stringify(await recorded(), undefined, 2)
const withoutTokens = json.replaceAll(/"taskToken": "[^"]*"/g, '"taskToken": "a-token"')
writeFileSync(new URL(`${release}.json`, import.meta.url), `${withoutTokens}\n`)
