import { describe, expect, test } from 'vitest'
import { aDecision, aProject, aTask, aVersion, PROJECT } from '../../support/builders'
import { Bench } from './bench'
import { agreed, ROSTER } from './on-project'

function onOffer() {
  const bench = new Bench()
  const conditions = [
    {
      id: 'c1',
      text: 'Name a focal point',
      blocks: 'commitment' as const,
      confirmedBy: 'secretariat' as const,
      due: '2005-05-01',
    },
  ]
  const project = aProject('reserved', {
    decision: aDecision({ amountCents: 700_000, conditions }),
    reservation: {
      year: 2005,
      cents: 700_000,
      at: '2005-03-01T09:00:00.000Z',
      objectionsUntil: '2005-03-01T09:00:00.000Z',
    },
    offer: { amountCents: 700_000, status: 'open' },
  })
  bench.project(project, aVersion({ content: agreed }))
  const task = aTask({ kind: 'accept-offer', roster: ROSTER })
  bench.task(task)
  const envelope = bench.fund.envelopes.get(2005)!
  bench.fund.envelopes.set(2005, {
    ...envelope,
    availableCents: envelope.availableCents - 700_000,
    reservedCents: 700_000,
  })
  const token = bench.link({ type: 'task', projectId: PROJECT, taskId: task.id })
  return {
    bench,
    path: `/offers/${token}?lang=en`,
    stored: () => bench.fund.projects.get(PROJECT)!,
  }
}

describe('an offer', () => {
  const answer = { name: 'do', value: 'answer' }

  test('shows what is offered against what was asked, with nothing chosen', async () => {
    const { bench, path } = onOffer()
    const page = await bench.open(path)
    for (const words of ['USD 7,000', 'USD 10,000', 'Name a focal point (by 1 May 2005'])
      expect(page.text).toContain(words)
    expect(page.form(answer).value('choice')).toBeUndefined()
    expect(page.form(answer).value('budget.b1.amount')).toBe('6000')
  })

  test('is accepted with a budget that adds up, once, and shows it for good', async () => {
    const { bench, path, stored } = onOffer()
    const page = await bench.open(path)
    const form = page.form(answer).set('choice', 'accept')
    const wrong = await bench.submit(form, answer)
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('the lines add up to USD 10,000; make them add up to USD 7,000')
    expect(wrong.form(answer).value('choice')).toBe('accept')
    const right = wrong
      .form(answer)
      .set('budget.b1.amount', '5,500.50')
      .set('budget.b2.amount', '1 499,50')
    const done = await bench.submit(right, answer)
    expect(done.text).toMatch(/It was accepted on \d+ \w+ 2005\./)
    expect(done.text).toContain('USD 5,500.50')
    expect(stored()).toMatchObject({
      offer: {
        status: 'accepted',
        budget: [
          { id: 'b1', amount: 550_050 },
          { id: 'b2', amount: 149_950 },
        ],
      },
    })
    const before = bench.stored()
    expect((await bench.submit(right, answer)).status).toBe(409)
    expect((await bench.post(path, { choice: 'decline' })).status).toBe(409)
    expect(bench.stored()).toBe(before)
  })

  test('is declined without a budget, and the money is free', async () => {
    const { bench, path, stored } = onOffer()
    const page = await bench.open(path)
    const form = page.form(answer).set('choice', 'decline').set('budget.b1.amount', 'nothing')
    await bench.submit(form, answer)
    expect(stored().status).toBe('offer-declined')
    expect(bench.fund.envelopes.get(2005)?.reservedCents).toBe(0)
  })

  test.each([
    [
      'no choice',
      { 'budget.b1.amount': '7000' },
      'Does your mission accept? Choose one of the answers',
    ],
    [
      'an unknown choice',
      { choice: 'maybe' },
      'Does your mission accept? Choose one of the answers',
    ],
    [
      'an amount that is none',
      { choice: 'accept', 'budget.b1.amount': 'all' },
      'Survey: enter an amount',
    ],
    [
      'a negative amount',
      { choice: 'accept', 'budget.b1.amount': '-1', 'budget.b2.amount': '7000' },
      'Survey: enter USD 0 or more',
    ],
    [
      'an amount above what is offered',
      { choice: 'accept', 'budget.b1.amount': '7001', 'budget.b2.amount': '0' },
      'Survey: enter USD 7,000 or less',
    ],
    ['a missing amount', { choice: 'accept' }, 'Survey: give an answer'],
    [
      'no line left',
      { choice: 'accept', 'budget.b1.amount': '0', 'budget.b2.amount': '0' },
      'Revised budget: the lines add up to USD 0; make them add up to USD 7,000',
    ],
  ])('with %s is asked again, with what was typed', async (_name, fields, problem) => {
    const { bench, path } = onOffer()
    const before = bench.stored()
    const page = await bench.post(path, fields as Record<string, string>)
    expect(page.status).toBe(422)
    expect(page.root.querySelector('.summary')?.text).toContain(problem)
    const typed = page.root.querySelector('[name="budget.b1.amount"]')?.getAttribute('value')
    expect(typed).toBe((fields as Record<string, string>)['budget.b1.amount'] ?? '6000')
    expect(bench.stored()).toBe(before)
  })

  test.each(['fr', 'es'])('speaks %s', async (lang) => {
    const { bench, path } = onOffer()
    const page = await bench.open(path.replace('lang=en', `lang=${lang}`))
    expect(page.root.querySelector('html')?.getAttribute('lang')).toBe(lang)
    expect(page.text).not.toContain('Revised budget')
  })
})
