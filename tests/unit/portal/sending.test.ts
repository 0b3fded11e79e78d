import { describe, expect, test } from 'vitest'
import { aDraft } from '../../support/builders'
import { Bench } from './bench'
import { send } from './on-project'

describe('sending', () => {
  const answers = {
    title: 'T',
    kind: 'project',
    prong: 'project-support',
    publicSummary: 'S',
    targetGroup: 'G',
    countries: ['c1'],
    'countries.c1.country': 'TN',
    'starts.date': '2005-04-01',
    'ends.date': '2005-12-31',
    contactName: 'A',
    endorsedBy: 'H',
    mainObjective: 'O',
    results: ['r1'],
    'results.r1.level': 'output',
    'results.r1.statement': 'R',
    activities: ['a1'],
    'activities.a1.statement': 'A',
    reachesPersons: 'no',
    noPersonsReason: 'Research in archives',
    amount: '10000',
    budget: ['b1'],
    'budget.b1.item': 'All',
    'budget.b1.amount': '10000',
  }

  function ready(different: Record<string, string> = {}) {
    const bench = new Bench()
    const token = bench.draft(aDraft({ language: 'en', answers: { ...answers, ...different } }))
    return { bench, base: `/drafts/${token}` }
  }

  test('needs the confirmation, and keeps the reason that was typed', async () => {
    const { bench, base } = ready()
    const check = await bench.open(`${base}/check`)
    expect(check.text).toContain('Advice on gender')
    expect(check.html).not.toMatch(/\d+\s*%|score/i)
    const before = bench.stored()
    const form = check.form(send).set('asItStands', 'It fits us so.')
    const page = await bench.submit(form, send)
    expect(page.status).toBe(422)
    expect(page.root.querySelector('.summary')?.text).toContain(
      'Confirmation: tick the box to confirm',
    )
    expect(page.form(send).value('asItStands')).toBe('It fits us so.')
    expect(bench.stored()).toBe(before)
    const long = 'x'.repeat(4_001)
    const wordy = page.form(send).set('declaration', 'yes').set('asItStands', long)
    const refused = await bench.submit(wordy, send)
    expect(refused.status).toBe(422)
    expect(refused.root.querySelector('.summary')?.text).toContain(
      'at most 4000 characters; there are 4001',
    )
    expect(refused.form(send).value('asItStands')).toBe(long)
    expect(bench.stored()).toBe(before)
    await bench.submit(page.form(send).set('declaration', 'yes'), send)
    expect(bench.fund.projects.get('WGGI-2005-0001')?.asItStands).toBe('It fits us so.')
  })

  test('sends what was seen: a draft changed meanwhile is looked at again', async () => {
    const { bench, base } = ready()
    const form = (await bench.open(`${base}/check`)).form(send).set('declaration', 'yes')
    await bench.post(`${base}/project`, { title: 'Changed', revision: '0' })
    const page = await bench.submit(form, send)
    expect(page.status).toBe(409)
    expect(page.text).toContain('changed elsewhere')
    expect(page.text).toContain('Changed')
    expect(bench.fund.projects.size).toBe(0)
    await bench.submit(page.form(send).set('declaration', 'yes'), send)
    expect(bench.fund.projects.get('WGGI-2005-0001')?.outline.title).toBe('Changed')
  })

  test('twice at the very same time makes one project', async () => {
    const { bench, base } = ready()
    const form = (await bench.open(`${base}/check`)).form(send).set('declaration', 'yes')
    const pages = await Promise.all([1, 2, 3].map(() => bench.submit(form, send)))
    for (const page of pages) expect(page.heading).toBe('Proposal sent')
    expect(bench.fund.projects.size).toBe(1)
  })

  test('an amount above the largest grant stops it, with a link to the answer', async () => {
    const { bench, base } = ready({ amount: '25000' })
    const check = await bench.open(`${base}/check`)
    expect(check.text).toContain('enter USD 20,000 or less')
    expect(check.html).toMatch(/budget\?lang=en#f-amount/)
    const forced = await bench.post(`${base}/submit`, { declaration: 'yes', revision: '0' })
    expect(forced.status).toBe(422)
    expect(bench.fund.projects.size).toBe(0)
  })

  test('after the call has closed it says so and keeps the text', async () => {
    const { bench, base } = ready()
    bench.clock.set('2006-01-02T00:00:00.000Z')
    const token = bench.link({ type: 'draft', draftId: 'draft-1' })
    expect((await bench.open(`/drafts/${token}/check`)).text).toContain('The call closed on')
    const forced = await bench.post(`/drafts/${token}/submit`, {
      declaration: 'yes',
      revision: '0',
    })
    expect(forced.status).toBe(409)
    expect(bench.fund.projects.size).toBe(0)
    expect(bench.fund.drafts.get('draft-1')?.answers.title).toBe('T')
    expect(base).not.toContain(token)
  })

  test.each(['en', 'fr', 'es'])('confirms in %s', async (lang) => {
    const { bench, base } = ready()
    const check = await bench.open(`${base}/check?lang=${lang}`)
    const sent = await bench.submit(check.form(send).set('declaration', 'yes'), send)
    expect(sent.root.querySelector('html')?.getAttribute('lang')).toBe(lang)
    expect(sent.text).toContain('WGGI-2005-0001')
  })
})
