import { describe, expect, it } from 'vitest'
import { refusedProblems } from '../../../shared/domain/answers/refused'
import type { Problem } from '../../../shared/domain/forms/problems'
import { outOfRange, tooLong, wrongMovement } from '../../../shared/domain/decide/kernel/problems'
import { storedText } from '../../../shared/domain/text/stored-text'
import { languages } from '../../../shared/texts/language'
import { problemText } from '../../../shared/texts/problems'
import { Bench, mission, person } from '../domain/bench'

/** One of each problem that a refusal may name, with its figures: the type lists them all. */
const each: { [C in Problem['code']]: Extract<Problem, { code: C }>['params'] } = {
  required: {},
  'too-long': { max: 4_321, length: 5_432 },
  'no-room': { length: 5_432 },
  'not-a-number': {},
  'not-whole': {},
  'not-money': {},
  below: { min: 7 },
  above: { max: 99 },
  'money-above': { maxCents: 765_400 },
  'nothing-asked': {},
  'amount-changed': { agreedCents: 765_400 },
  'money-not-chosen': {},
  'money-for-the-end': {},
  'too-many-years': {},
  'not-a-date': {},
  'date-needed': {},
  'not-offered': {},
  'not-an-address': {},
  'too-many': { max: 99 },
  invalid: {},
  choose: {},
  'money-below': { minCents: 765_400 },
  'not-a-year': {},
  'amount-out-of-range': { maxCents: 765_400 },
  'no-open-envelope': {},
  'not-within-a-year': {},
  'in-future': {},
  'before-commitment': { day: '2005-03-31' },
  'not-indicated': {},
  'envelope-short': { year: 2005, availableCents: 765_400 },
  'year-not-open': { year: 2004, open: [2005] },
  'money-short': { year: 2005, availableCents: 765_400 },
  'year-not-later': { year: 2005 },
  'not-ticked': {},
  'not-a-code': {},
  'code-wrong': {},
  'code-worthless': {},
  'code-on-its-way': {},
  'no-cookies': {},
  'sum-differs': { sumCents: 765_400, dueCents: 765_400 },
  'not-with-choice': {},
  'line-too-long': { max: 99 },
  'not-later': {},
  'correction-range': { leastCents: 765_400, mostCents: 765_400 },
  'nothing-corrected': {},
  'day-or-report': {},
  'too-far': { latest: '2005-03-31' },
  'not-to-come': {},
  'outside-call': {},
  'same-person': {},
  'place-taken': {},
  'list-changed': {},
  'not-of-mission': {},
  'mailed-too-often': {},
  'commented-too-often': {},
  'before-start': { starts: '2005-03-31' },
  'lasts-too-long': { months: 36, latest: '2005-03-31' },
  'people-above-total': { sum: 130, total: 120 },
  'people-not-total': { sum: 110, total: 120 },
  'lines-above-total': { sumCents: 765_400, totalCents: 765_400 },
  other: {},
}

const problems = Object.entries(each).map(
  ([code, params]) => ({ path: 'amount', code, params }) as Problem,
)
const figures = (text: string) => text.replaceAll(/[^0-9]/g, '')

describe.each(languages)('in %s', (language) => {
  it('each problem has a sentence of its own, with its figures', () => {
    const said = problems.map((problem) => problemText(language, problem))
    expect(new Set(said).size).toBe(said.length)
    for (const [index, { params }] of problems.entries())
      for (const figure of Object.values(params)) {
        const shown = figure === 765_400 ? '7654' : figure === '2005-03-31' ? '31' : String(figure)
        expect(figures(said[index] ?? '')).toContain(shown)
      }
  })
})

it('a refusal carries the figure to whoever typed', () => {
  const refused = [
    outOfRange('At most what is requested.', 'amount', 750_000),
    tooLong('x'.repeat(41), storedText(40), 'note'),
    wrongMovement(
      { on: '2005-01-01', reference: 'x'.repeat(141) },
      { since: '2005-01-01', today: '2005-01-02' },
    ),
  ].flatMap((refusal) => (refusal ? refusedProblems(refusal) : []))
  expect(refused.map((problem) => problemText('en', problem))).toEqual([
    'enter an amount above nothing and at most USD 7,500',
    'use at most 40 characters; there are 41',
    'use at most 140 characters; there are 141',
  ])
})

it('more than there may be is refused with what there may be: voted, paid, spent', async () => {
  const bench = await Bench.open()
  const vote = await bench.isPutToVote()
  const over = await bench.refuses({
    type: 'cast-vote',
    taskId: vote,
    by: person('elena'),
    versionHash: bench.task(vote).versionHash,
    vote: { choice: 'fund', amountCents: 1_000_001, conditions: [] },
  })
  for (const voter of ['elena', 'marc', 'peter']) await bench.funds(vote, voter)
  bench.later(1)
  await bench.does({ type: 'commit-funds' })
  const taskId = await bench.asks('confirm-disbursement')
  const paid = await bench.refuses({
    type: 'confirm-disbursement',
    taskId,
    by: person('samuel'),
    cents: 1_000_001,
    on: '2005-01-11',
    reference: 'R',
  })
  for (const refusal of [over, paid])
    expect(refusedProblems(refusal).map((problem) => problemText('en', problem))).toEqual([
      'enter an amount above nothing and at most USD 10,000',
    ])
})

it('money that is on offer and gone again is refused with what is left', async () => {
  const bench = await Bench.open(undefined, 1_500_000)
  await bench.isReserved()
  const first = bench.id
  await bench.isReserved()
  expect(bench.is('waitlisted')).toBeTruthy()
  const second = bench.id
  bench.id = first
  await bench.does({ type: 'withdraw', by: mission() })
  bench.id = second
  await bench.does({ type: 'offer-waitlist' })
  const taskId = await bench.asks('waitlist-offer', bench.project.runs['request.1'] ?? 2)
  const { envelopes } = bench.fund
  const envelope = [...envelopes.values()].find(({ year }) => year === 2005)
  if (!envelope) throw new Error('No envelope.')
  envelopes.set(2005, { ...envelope, availableCents: 50_000 })
  const short = await bench.refuses({
    type: 'answer-waitlist-offer',
    taskId,
    by: person('claire'),
    accept: true,
  })
  expect(refusedProblems(short).map((problem) => problemText('en', problem))).toEqual([
    'the envelope of 2005 holds USD 500 now, which is too little; the project stays on the waitlist',
  ])
})
