import { describe, expect, test } from 'vitest'
import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'
import type { Project } from '../../../shared/domain/project/project'
import {
  aDecision,
  aDraft,
  anAmendment,
  aProject,
  aReport,
  aTask,
  aVersion,
  everyStatus,
  PROJECT,
} from '../../support/builders'
import { Bench } from './bench'

const MISSION = { type: 'mission', mission: 'TUNIS', as: 'contact' } as const
const ROSTER = [{ party: MISSION, as: 'asked' as const }]

const agreed: ProposalContent = {
  title: 'Women who come home',
  kind: 'project',
  prong: 'project-support',
  publicSummary: 'A summary',
  amount: 1_000_000,
  starts: { date: '2005-04-01' },
  ends: { date: '2005-12-31' },
  budget: [
    { id: 'b1', item: 'Survey', amount: 600_000 },
    { id: 'b2', item: 'Report', amount: 400_000 },
  ],
}

const save = { name: 'do', value: 'save' }
const send = { name: 'do', value: 'submit' }

function onProject(project: Project = aProject('active')) {
  const bench = new Bench()
  bench.project(project, aVersion({ content: agreed }))
  const token = bench.link({ type: 'project', projectId: PROJECT })
  return {
    bench,
    path: `/projects/${token}?lang=en`,
    stored: () => bench.fund.projects.get(PROJECT)!,
  }
}

describe('the page of a project', () => {
  test.each(everyStatus)('says in three languages where one stands that is %s', async (status) => {
    const { bench, path } = onProject(aProject(status))
    const words = new Set<string>()
    for (const lang of ['en', 'fr', 'es']) {
      const page = await bench.open(path.replace('lang=en', `lang=${lang}`))
      expect(page.status).toBe(200)
      expect(page.heading).toContain('Women who come home')
      words.add(page.root.querySelector('.lead')?.text ?? '')
    }
    expect(words.size).toBe(3)
    expect(words).not.toContain('')
  })

  test('names roles and dates of those asked, and never people, votes or what they earn', async () => {
    const { bench, path } = onProject(aProject('in-funding-decision'))
    const vote = { n: 1, person: 'elena', choice: 'not-fund' as const, reason: 'Weak design' }
    bench.task(
      aTask({ votes: [{ ...vote, conditions: [], at: '2005-03-02T00:00:00.000Z', void: false }] }),
    )
    const page = await bench.open(path)
    expect(page.text).toContain('the reviewers, by 15 March 2005')
    expect(page.html).not.toMatch(/elena|marc|peter|Weak design|not-fund/)
  })

  test('gives the reason of a decline', async () => {
    const { bench, path } = onProject(aProject('declined'))
    expect((await bench.open(path)).text).toContain('Too dear.')
  })

  test('is withdrawn only when that is confirmed, and once', async () => {
    const { bench, path, stored } = onProject(aProject('in-gender-review'))
    bench.task(aTask({ kind: 'gender-review' }))
    const page = await bench.open(path)
    const press = { name: 'do', value: 'withdraw' }
    const unsure = await bench.submit(page.form(press), press)
    expect(unsure.status).toBe(422)
    expect(unsure.root.querySelector('.summary')?.text).toContain('Tick the confirmation')
    expect(stored().status).toBe('in-gender-review')
    const done = await bench.submit(unsure.form(press).set('confirm', 'yes'), press)
    expect(done.text).toContain('It has been withdrawn.')
    expect(stored().status).toBe('withdrawn')
    const audit = bench.fund.audit.length
    await bench.submit(unsure.form(press).set('confirm', 'yes'), press)
    expect(bench.fund.audit).toHaveLength(audit)
  })

  test('offers nothing that can’t be done, and refuses it when it is sent all the same', async () => {
    const { bench, path } = onProject(aProject('closed'))
    expect((await bench.open(path)).root.querySelectorAll('main button')).toHaveLength(0)
    const before = bench.stored()
    for (const act of ['withdraw', 'take-back', 'ask-change', 'mail:x', 'none'])
      expect((await bench.post(path, { do: act, confirm: 'yes' })).status).toBeLessThan(500)
    expect(bench.stored()).toBe(before)
    expect((await bench.post(path, { do: 'take-back' })).status).toBe(409)
  })

  test('lets a proposal be taken back until somebody has voted', async () => {
    const { bench, path, stored } = onProject(aProject('in-funding-decision'))
    bench.task(aTask())
    const press = { name: 'do', value: 'take-back' }
    const page = await bench.open(path)
    const done = await bench.submit(page.form(press), press)
    expect(stored().status).toBe('returned')
    expect(done.text).toContain('You have it back')
    expect(bench.fund.drafts.get(`${PROJECT}.v2`)).toMatchObject({ purpose: 'completion' })

    const other = onProject(aProject('in-funding-decision'))
    other.bench.task(
      aTask({
        votes: [
          {
            n: 1,
            person: 'elena',
            choice: 'abstain',
            conditions: [],
            at: '2005-03-02T00:00:00.000Z',
            void: false,
          },
        ],
      }),
    )
    const shown = await other.bench.open(other.path)
    expect(shown.html).not.toContain('take-back')
    expect((await other.bench.post(other.path, { do: 'take-back' })).status).toBe(409)
    expect(other.stored().status).toBe('in-funding-decision')
  })

  test('lets a proposal that lapsed be taken up again until the call closes', async () => {
    const { bench, path, stored } = onProject(aProject('lapsed'))
    const press = { name: 'do', value: 'revive' }
    const page = await bench.open(path)
    expect(page.text).toContain('Nothing you wrote is lost')
    const done = await bench.submit(page.form(press), press)
    expect(stored().status).toBe('returned')
    expect(done.text).toContain('It is with you again')
    expect(bench.mails().map(({ mail }) => mail)).toEqual(['proposal-returned'])
    const audit = bench.fund.audit.length
    expect((await bench.post(path, { do: 'revive' })).status).toBeLessThan(400)
    expect(bench.fund.audit).toHaveLength(audit)
  })

  test('mails the form for a change, and mails its link again when it is asked again', async () => {
    const { bench, path } = onProject()
    const press = { name: 'do', value: 'ask-change' }
    const page = await bench.open(path)
    const mailed = await bench.submit(page.form(press), press)
    expect(mailed.heading).toBe('Check your mail')
    const draftId = `${PROJECT}.amendment.1`
    expect(bench.fund.drafts.get(draftId)?.answers).toMatchObject({ amount: '10000' })
    await bench.submit(page.form(press), press)
    expect(bench.mails().map(({ mail }) => mail)).toEqual(['amendment-draft', 'fresh-link'])
    expect(bench.mails()[1]?.link).toEqual({ type: 'draft', draftId })
  })

  test('mails the link of what the mission is asked for, to the holder only', async () => {
    const { bench, path } = onProject()
    bench.task(aTask({ kind: 'file-report', roster: ROSTER }))
    bench.fund.reports.set(`${PROJECT} 0001`, aReport({ status: 'asked' }))
    const press = { name: 'do', value: `mail:${PROJECT}.file-report.1.1` }
    const page = await bench.open(path)
    await bench.submit(page.form(press), press)
    expect(bench.mails()).toEqual([
      {
        mail: 'fresh-link',
        to: MISSION,
        link: { type: 'draft', draftId: `${PROJECT}.report.1.1` },
      },
    ])
  })

  test('expired, offers a fresh link to its holder with the same answer always', async () => {
    const { bench, path, stored } = onProject()
    bench.clock.set('2006-03-01T00:00:00.000Z')
    const page = await bench.open(path)
    expect(page.status).toBe(410)
    expect(page.text).not.toContain('Women who come home')
    expect((await bench.post(path, { do: 'withdraw', confirm: 'yes' })).status).toBe(410)
    const press = { name: 'do', value: 'fresh-link' }
    const answers = []
    for (let n = 0; n < 5; n += 1) answers.push((await bench.submit(page.form(press), press)).html)
    expect(new Set(answers).size).toBe(1)
    expect(bench.mails()).toHaveLength(3)
    expect(stored().status).toBe('active')
  })

  test('held by somebody who isn’t of the mission, is only read', async () => {
    const { bench } = onProject(aProject('in-gender-review'))
    const holder = { type: 'person', id: 'rosa' } as const
    const token = bench.link({ type: 'project', projectId: PROJECT }, { holder })
    const page = await bench.open(`/projects/${token}`)
    expect(page.status).toBe(200)
    expect(page.root.querySelectorAll('main button')).toHaveLength(0)
    const before = bench.stored()
    const forced = await bench.post(`/projects/${token}`, { do: 'withdraw', confirm: 'yes' })
    expect(forced.status).toBe(409)
    expect(bench.stored()).toBe(before)
  })
})

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
    expect(wrong.text).toContain('adds up to USD 10,000; make it USD 7,000')
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
    ['no choice', { 'budget.b1.amount': '7000' }, 'Choose whether'],
    ['an unknown choice', { choice: 'maybe' }, 'Choose whether'],
    [
      'an amount that is none',
      { choice: 'accept', 'budget.b1.amount': 'all' },
      'Survey: enter an amount',
    ],
    [
      'a negative amount',
      { choice: 'accept', 'budget.b1.amount': '-1', 'budget.b2.amount': '7001' },
      'Survey: enter an amount',
    ],
    ['a missing amount', { choice: 'accept' }, 'Survey: enter an amount'],
  ])('with %s is asked again, with what was typed', async (_name, fields, problem) => {
    const { bench, path } = onOffer()
    const before = bench.stored()
    const page = await bench.post(path, fields as Record<string, string>)
    expect(page.status).toBe(422)
    expect(page.root.querySelector('.summary')?.text).toContain(problem)
    const typed = page.root.querySelector('[name="budget.b1.amount"]')?.getAttribute('value')
    expect(typed).toBe((fields as Record<string, string>)['budget.b1.amount'] ?? '')
    expect(bench.stored()).toBe(before)
  })

  test.each(['fr', 'es'])('speaks %s', async (lang) => {
    const { bench, path } = onOffer()
    const page = await bench.open(path.replace('lang=en', `lang=${lang}`))
    expect(page.root.querySelector('html')?.getAttribute('lang')).toBe(lang)
    expect(page.text).not.toContain('Revised budget')
  })
})

function onReport() {
  const bench = new Bench()
  bench.project(aProject('active'), aVersion({ content: agreed }))
  bench.fund.reports.set(`${PROJECT} 0001`, aReport({ status: 'asked' }))
  bench.task(aTask({ kind: 'file-report', roster: ROSTER }))
  const draft = aDraft({
    id: `${PROJECT}.report.1.1`,
    form: 'report',
    purpose: 'report',
    projectId: PROJECT,
    subject: 1,
    language: 'en',
    answers: { asOf: '2005-12-31' },
  })
  const token = bench.draft(draft)
  return { bench, base: `/reports/${token}`, token }
}

describe('a status report', () => {
  test('is filled in, checked and sent', async () => {
    const { bench, base } = onReport()
    const list = await bench.open(base)
    expect(list.text).toContain('15 March 2005')
    await bench.fill(list, {
      progress: 'completed',
      publicSummary: 'All four surveys are done.',
      spentToDate: '9,900',
      changedFromAgreed: false,
    })
    const check = await bench.open(`${base}/check?lang=en`)
    const sent = await bench.submit(check.form(send).set('declaration', 'yes'), send)
    expect(sent.heading).toBe('Report sent')
    expect(bench.fund.reports.get(`${PROJECT} 0001`)).toMatchObject({
      status: 'filed',
      content: { spentToDate: 990_000 },
    })
    expect((await bench.open(`${base}/summary?lang=en`)).heading).toBe('Report sent')
  })

  test('names what keeps it from being sent, with the amount that was promised', async () => {
    const { bench, base } = onReport()
    await bench.fill(await bench.open(base), { spentToDate: '12,000', progress: 'completed' })
    const check = await bench.open(`${base}/check?lang=en`)
    expect(check.text).toContain('Before you can send it')
    expect(check.text).toContain('enter USD 10,000 or less')
    expect(check.html).not.toContain('value="submit"')
  })

  test('opens by the link of its task, too', async () => {
    const { bench } = onReport()
    const taskId = `${PROJECT}.file-report.1.1`
    const token = bench.link({ type: 'task', projectId: PROJECT, taskId })
    expect((await bench.open(`/reports/${token}`)).heading).toContain('Women who come home')
  })

  test('whose task has ended shows how', async () => {
    const { bench, base } = onReport()
    bench.task(aTask({ kind: 'file-report', status: 'expired', outcome: 'missed' }))
    expect((await bench.open(`${base}?lang=en`)).text).toContain('No report was received.')
  })
})

describe('a request for a change', () => {
  async function onAmendment() {
    const made = onProject()
    const press = { name: 'do', value: 'ask-change' }
    const page = await made.bench.open(made.path)
    await made.bench.submit(page.form(press), press)
    const token = made.bench.link({ type: 'draft', draftId: `${PROJECT}.amendment.1` })
    return { ...made, base: `/amendments/${token}` }
  }

  test('is prefilled, shows what would change, and is sent', async () => {
    const { bench, base, stored } = await onAmendment()
    await bench.fill(await bench.open(base), {
      changes: ['extension'],
      reason: 'partner-delay',
      explanation: 'The bank needs two more months.',
      ends: '2006-02-28',
      newEnd: '2006-02-28',
    })
    const check = await bench.open(`${base}/check?lang=en`)
    const table = check.root.querySelector('table')?.text ?? ''
    expect(table).toContain('31 December 2005')
    expect(table).toContain('28 February 2006')
    const sent = await bench.submit(check.form(send).set('declaration', 'yes'), send)
    expect(sent.heading).toBe('Request sent')
    expect(stored()).toMatchObject({ pendingAmendment: 1 })
  })

  test('that was returned shows letter and comments where they belong, and is sent again', async () => {
    const { bench, base, path, stored } = await onAmendment()
    const id = `${PROJECT}.amendment.1`
    const letter = 'Say whom it reaches.'
    const comments = [{ path: 'mainObjective', text: 'Whose income?' }]
    bench.fund.drafts.set(id, { ...bench.fund.drafts.get(id)!, letter, comments })
    const returned = {
      at: bench.clock.now(),
      by: { type: 'person', id: 'ingrid' },
      next: 1,
    } as const
    const amendment = anAmendment({ n: 9, status: 'returned', reason: letter, returned })
    bench.fund.amendments.set(`${PROJECT} 0009`, amendment)
    expect((await bench.open(path)).text).toContain('returned, to be corrected')
    const list = await bench.open(`${base}?lang=en`)
    expect(list.text).toContain('Please correct what you sent')
    expect(list.text).toContain(letter)
    expect((await bench.open(`${base}/objectives?lang=en`)).text).toContain('Whose income?')
    await bench.fill(list, {
      changes: ['reformulation'],
      reason: 'partner-delay',
      explanation: 'The partner has left.',
      mainObjective: 'An income of their own for women who return',
    })
    const check = await bench.open(`${base}/check?lang=en`)
    const sent = await bench.submit(check.form(send).set('declaration', 'yes'), send)
    expect(sent.heading).toBe('Request sent')
    expect(stored()).toMatchObject({ pendingAmendment: 1 })
  })

  test('is withdrawn while it is pending, when that is confirmed, and another may be asked', async () => {
    const { bench, path, stored } = onProject({
      ...aProject('active'),
      pendingAmendment: 9,
      nextAmendment: 10,
    } as Project)
    const kept = () => bench.fund.amendments.get(`${PROJECT} 0009`)
    bench.fund.amendments.set(`${PROJECT} 0009`, anAmendment({ n: 9 }))
    const asked = aTask({ kind: 'decide-amendment', subject: 9 })
    bench.task(asked)
    for (const lang of ['fr', 'es'])
      expect((await bench.open(path.replace('lang=en', `lang=${lang}`))).text).not.toContain(
        'Withdraw the request',
      )
    const page = await bench.open(path)
    expect(page.html).not.toContain('ask-change')
    const press = { name: 'do', value: 'withdraw-change:9' }
    const unsure = await bench.submit(page.form(press), press)
    expect(unsure.status).toBe(422)
    expect(unsure.root.querySelector('.summary')?.text).toContain('Tick the confirmation')
    expect(kept()?.status).toBe('requested')
    const form = unsure.form(press).set('confirm', 'yes')
    const done = await bench.submit(form, press)
    expect(done.text).toContain('Your request for a change has been withdrawn.')
    expect(done.text).toContain('withdrawn by the mission')
    expect(done.html).toContain('ask-change')
    expect(kept()?.status).toBe('withdrawn')
    expect(stored()).not.toHaveProperty('pendingAmendment')
    const people = new Set(bench.mails().map(({ mail }) => mail))
    expect([...people]).toEqual(['amendment-withdrawn'])
    const audit = bench.fund.audit.length
    expect((await bench.submit(form, press)).text).toContain('has been withdrawn')
    expect(bench.fund.audit).toHaveLength(audit)
    for (const which of ['1', 'x', ''])
      expect(
        (await bench.post(path, { do: `withdraw-change:${which}`, confirm: 'yes' })).status,
      ).toBe(409)
  })

  test('in force can’t be withdrawn any more', async () => {
    const { bench, path } = onProject()
    bench.fund.amendments.set(`${PROJECT} 0009`, anAmendment({ n: 9, status: 'applied' }))
    expect((await bench.open(path)).html).not.toContain('withdraw-change')
    const late = await bench.post(path, { do: 'withdraw-change:9', confirm: 'yes' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('in force')
  })

  test('names an amount that can’t change, and an end that isn’t later', async () => {
    const { bench, base } = await onAmendment()
    await bench.fill(await bench.open(base), {
      changes: ['extension'],
      reason: 'partner-delay',
      explanation: 'More.',
      newEnd: '2005-11-30',
      amount: '12,000',
    })
    const check = await bench.open(`${base}/check?lang=en`)
    expect(check.text).toContain('leave the amount agreed, USD 10,000')
    expect(check.text).toContain('the project already ends on 31 December 2005')
  })

  test('can’t be sent while another is being decided, and its text stays', async () => {
    const { bench, base } = await onAmendment()
    bench.fund.amendments.set(`${PROJECT} 0009`, anAmendment({ n: 9 }))
    bench.project({ ...aProject('active'), pendingAmendment: 9 } as Project)
    const page = await bench.open(`${base}/check?lang=en`)
    expect(page.text).toContain('Another request for a change is being decided')
    expect(bench.fund.drafts.get(`${PROJECT}.amendment.1`)?.answers.amount).toBe('10000')
  })
})

describe('completing a returned proposal', () => {
  function onReturn() {
    const bench = new Bench()
    bench.project(aProject('returned'), aVersion({ content: agreed }))
    const token = bench.draft(
      aDraft({
        id: `${PROJECT}.v2`,
        purpose: 'completion',
        projectId: PROJECT,
        language: 'en',
        answers: { title: agreed.title!, kind: 'project' },
        letter: 'Please say who was consulted.',
        comments: [{ path: 'participation', text: 'Who, and when?' }],
      }),
    )
    return { bench, base: `/drafts/${token}` }
  }

  test('shows the letter, marks what is asked, and the changes made since', async () => {
    const { bench, base } = onReturn()
    const list = await bench.open(base)
    expect(list.text).toContain('Please say who was consulted.')
    expect(list.text).toContain('People reachedChanges requested')
    const people = await bench.open(`${base}/people`)
    expect(people.text).toContain('Who, and when?')
    await bench.submit(people.form(save).set('reachesPersons', 'yes'), save)
    expect((await bench.open(base)).text).not.toContain('Changes requested')
    const check = await bench.open(`${base}/check`)
    expect(check.root.querySelector('table')?.text).toContain('USD 10,000')
  })

  test('is over once the proposal is no longer returned', async () => {
    const { bench, base } = onReturn()
    bench.project(aProject('lapsed'))
    const page = await bench.open(base)
    expect(page.status).toBe(200)
    expect(page.text).toContain('lapsed')
    const late = await bench.post(`${base}/people`, {
      consultationUnsafeReason: 'x',
      revision: '0',
    })
    expect(late.status).toBe(409)
  })
})

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
    expect(page.root.querySelector('.summary')?.text).toContain('Tick the confirmation')
    expect(page.form(send).value('asItStands')).toBe('It fits us so.')
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
