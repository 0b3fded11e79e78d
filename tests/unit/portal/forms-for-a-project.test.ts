import { describe, expect, test } from 'vitest'
import type { Project } from '../../../shared/domain/project/project'
import { aDraft, anAmendment, aProject, aTask, aVersion, PROJECT } from '../../support/builders'
import { Bench } from './bench'
import { agreed, onProject, onReport, save, send } from './on-project'

const typed = { asOf: '2005-12-31' }

describe('a status report', () => {
  test('is filled in, checked and sent', async () => {
    const { bench, base } = onReport(typed)
    const list = await bench.open(base)
    expect(list.text).toContain('15 March 2005')
    await bench.fill(list, {
      progress: 'completed',
      publicSummary: 'All four surveys are done.',
      noResultsReason: 'Nobody has read them yet.',
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
    const { bench, base } = onReport(typed)
    await bench.fill(await bench.open(base), { spentToDate: '12,000', progress: 'completed' })
    const check = await bench.open(`${base}/check?lang=en`)
    expect(check.text).toContain('Before you can send it')
    expect(check.text).toContain('enter USD 10,000 or less')
    expect(check.html).not.toContain('value="submit"')
  })

  test('opens by the link of its task, too', async () => {
    const { bench } = onReport(typed)
    const taskId = `${PROJECT}.file-report.1.1`
    const token = bench.link({ type: 'task', projectId: PROJECT, taskId })
    expect((await bench.open(`/reports/${token}`)).heading).toContain('Women who come home')
  })

  test('whose task has ended shows how', async () => {
    const { bench, base } = onReport(typed)
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
    expect(unsure.root.querySelector('.summary')?.text).toContain('tick the box to confirm')
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
