import { expect, test } from 'vitest'
import type { RawAnswers } from '../../../shared/domain/forms/raw-answers'
import { languages } from '../../../shared/texts/language'
import { aDraft, aProject, aVersion, PROJECT } from '../../support/builders'
import { Bench } from './bench'
import { onReport, save, send } from './on-project'
import { amendmentForm } from '../../../shared/domain/amending/amendment-content'
import { sendingStops, type SendingStop } from '../../../shared/domain/decide/kernel/sending-stop'
import { rawFromContent } from '../../../shared/domain/forms/form-content'

const agreed = {
  title: 'Women who come home',
  kind: 'project' as const,
  prong: 'project-support' as const,
  amount: 1_000_000,
  starts: { date: '2005-04-01' },
  ends: { date: '2005-12-31' },
  budget: [{ id: 'b1', item: 'Survey', amount: 1_000_000 }],
}

const ELEVEN = ['TN', 'DZ', 'MA', 'EG', 'LY', 'ML', 'NE', 'SN', 'GH', 'CI', 'BF']

interface Case {
  form: 'proposal' | 'amendment' | 'report'
  answers: RawAnswers
  /** Where it is typed. */
  section: string
  input: string
  said: string
}

/** How each stop comes about, where it is said, and the figures that are said. */
const cases: Readonly<Record<SendingStop, Case>> = {
  'nothing-asked': {
    form: 'proposal',
    answers: { amount: '0' },
    section: 'budget',
    input: 'amount',
    said: 'enter an amount above 0',
  },
  'above-largest-grant': {
    form: 'proposal',
    answers: { amount: '25000' },
    section: 'budget',
    input: 'amount',
    said: 'enter USD 20,000 or less',
  },
  'above-committed': {
    form: 'report',
    answers: { spentToDate: '12000' },
    section: 'money-and-changes',
    input: 'spentToDate',
    said: 'enter USD 10,000 or less',
  },
  'money-not-chosen': {
    form: 'amendment',
    answers: { changes: ['reformulation'], additional: '500' },
    section: 'change',
    input: 'changes',
    said: 'also choose “More funds than were agreed”',
  },
  'money-for-the-end': {
    form: 'amendment',
    answers: { changes: ['additional-money', 'cancellation'], additional: '500' },
    section: 'change',
    input: 'changes',
    said: 'ask for additional funds or for the early end of the project, not for both',
  },
  'too-many-years': {
    form: 'amendment',
    answers: {
      changes: ['additional-money'],
      additional: '500',
      countries: ELEVEN.map((_, index) => `c${index}`),
      ...Object.fromEntries(ELEVEN.map((code, index) => [`countries.c${index}.country`, code])),
      ...Object.fromEntries(
        ELEVEN.map((_, index) => [`countries.c${index}.percent`, index === 0 ? '10' : '9']),
      ),
    },
    section: 'change',
    input: 'additional',
    said: 'money of so many years in so many countries',
  },
  'amount-changed': {
    form: 'amendment',
    answers: { amount: '0' },
    section: 'budget',
    input: 'amount',
    said: 'leave the amount agreed, USD 10,000',
  },
  'budget-differs': {
    form: 'amendment',
    answers: { 'budget.b1.amount': '9000' },
    section: 'budget',
    input: 'budget',
    said: 'the lines add up to USD 9,000, the amount asked for is USD 10,000',
  },
  'end-not-later': {
    form: 'amendment',
    answers: { changes: ['extension'], 'newEnd.date': '2005-11-30' },
    section: 'change',
    input: 'newEnd.date',
    said: 'the project already ends on 31 December 2005',
  },
  'lasts-too-long': {
    form: 'proposal',
    answers: { 'starts.date': '2005-04-01', 'ends.date': '2105-12-31' },
    section: 'place-and-time',
    input: 'ends.date',
    said: 'a project lasts at most 36 months: choose a day up to 1 April 2008',
  },
  'ends-before-start': {
    form: 'amendment',
    answers: { 'starts.date': '2006-04-01' },
    section: 'place-and-time',
    input: 'ends.date',
    said: 'the end (31 December 2005) is before the start (1 April 2006)',
  },
}

function opened({ form, answers }: Pick<Case, 'form' | 'answers'>) {
  const bench = new Bench()
  if (form === 'proposal')
    return { bench, base: `/drafts/${bench.draft(aDraft({ language: 'en', answers }))}` }
  const years = [2004, 2005].map((year, index) => ({
    n: index + 1,
    year,
    cents: 500_000,
    at: '2005-03-01T00:00:00.000Z',
  }))
  const project = aProject('active', {
    commitments: years,
    decision: { ...aProject('active').decision, amountCents: 1_000_000 },
  })
  if (form === 'report') return onReport(answers, agreed, project)
  bench.project(project, aVersion({ content: agreed }))
  const draft = aDraft({
    id: `${PROJECT}.amendment.1`,
    form: 'amendment',
    purpose: 'amendment',
    projectId: PROJECT,
    subject: 1,
    language: 'en',
    answers: { ...rawFromContent(amendmentForm, agreed), ...answers },
  })
  return { bench, base: `/amendments/${bench.draft(draft)}` }
}

test.each(sendingStops)(
  '%s is said where it is typed, on the list of pages and before sending, and keeps what was typed',
  async (code) => {
    const { section, input, said, ...of } = cases[code]
    const { bench, base } = opened(of)
    const words = new Set<string>()
    for (const language of languages) {
      const page = await bench.open(`${base}/${section}?lang=${language}`)
      expect(page.text).not.toContain('undefined')
      words.add(page.root.querySelector('.summary li')?.text ?? '')
    }
    expect(words).not.toContain('')
    expect(words.size).toBe(3)
    const page = await bench.open(`${base}/${section}?lang=en`)
    const saved = await bench.submit(page.form(save), save)
    expect(saved.status).toBe(422)
    expect(saved.root.querySelector('.summary')?.text).toContain(said)
    const target = saved.root.querySelector('.summary a')?.getAttribute('href') ?? ''
    expect(saved.root.querySelectorAll(target)).toHaveLength(1)
    const [draft] = [...bench.fund.drafts.values()]
    expect(draft?.answers).toMatchObject(
      Object.fromEntries(Object.entries(of.answers).filter(([name]) => !name.startsWith('countr'))),
    )
    expect(draft?.sectionRevisions[section]).toBeGreaterThan(0)
    const check = await bench.open(`${base}/check?lang=en`)
    const stops = check.root.querySelector('.note.bad')
    expect(stops?.text).toContain(said)
    expect(stops?.innerHTML).toContain(`/${section}?lang=en#f-${input.replaceAll('.', '-')}`)
    expect(check.html).not.toContain(`value="${send.value}"`)
    const list = await bench.open(`${base}?lang=en`)
    expect(list.text).toContain('Something to correct')
  },
)

test('what another answer calls for is said once its page was saved, what all need only before sending', async () => {
  const { bench, base } = opened({
    form: 'amendment',
    answers: { changes: ['additional-money'] },
  })
  const fresh = await bench.open(`${base}/change?lang=en`)
  expect(fresh.root.querySelector('.summary')).toBeNull()
  const saved = await bench.submit(fresh.form(save), save)
  const items = saved.root.querySelectorAll('.summary li').map(({ text }) => text)
  expect(items).toEqual([expect.stringContaining('give an answer')])
  expect(items[0]).toContain('Additional amount')
})

test('text that was saved elsewhere meanwhile is judged as it was typed', async () => {
  const { bench, base } = opened({ form: 'proposal', answers: { amount: '5000' } })
  const page = await bench.open(`${base}/budget?lang=en`)
  await bench.submit(page.form(save).set('amount', '6000'), save)
  const late = await bench.submit(page.form(save).set('amount', '25000'), save)
  expect(late.status).toBe(409)
  expect(late.root.querySelector('.summary')?.text).toContain('enter USD 20,000 or less')
})

/** What is typed, where, and all that is said of it. */
test.each([
  ['-1', 'enter an amount above 0'],
  ['0', 'enter an amount above 0'],
  ['20,001', 'enter USD 20,000 or less'],
  ['99999999999', 'enter USD 20,000 or less'],
])('an amount of %s is told what to do once, with the call’s own figure', async (typed, said) => {
  const { bench, base } = opened({ form: 'proposal', answers: {} })
  const page = await bench.open(`${base}/budget?lang=en`)
  const saved = await bench.submit(page.form(save).set('amount', typed), save)
  const items = saved.root.querySelectorAll('.summary li').map(({ text }) => text)
  expect(items).toEqual([expect.stringContaining(said)])
  const check = await bench.open(`${base}/check?lang=en`)
  const stops = check.root.querySelectorAll('.note.bad a[href*="f-amount"]')
  expect(stops.map(({ text }) => text)).toEqual([expect.stringContaining(said)])
})

test.each(['-1', 'much', '99999999999'])(
  'a budget line of %s is told so once, and its sum not while it can’t be read',
  async (typed) => {
    const answers = {
      budget: ['b1', 'b2'],
      'budget.b1.item': 'Survey',
      'budget.b1.amount': typed,
      'budget.b2.item': 'Hall',
      'budget.b2.amount': '500',
      amount: '1000',
    }
    for (const form of ['proposal', 'amendment'] as const) {
      const { bench, base } = opened({ form, answers })
      const page = await bench.open(`${base}/budget?lang=en`)
      const saved = await bench.submit(page.form(save), save)
      const items = saved.root.querySelectorAll('.summary a').map((a) => a.getAttribute('href'))
      expect(items.filter((href) => href?.startsWith('#f-budget'))).toEqual(['#f-budget-b1-amount'])
      const check = await bench.open(`${base}/check?lang=en`)
      const stops = check.root.querySelectorAll('.note a[href*="#f-budget"]')
      expect(stops.map(({ text }) => text)).toHaveLength(1)
      expect(check.text).not.toContain('add up to')
    }
  },
)
