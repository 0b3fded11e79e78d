import { describe, expect, it } from 'vitest'
import { Bench, person } from '../domain/bench'
import { Desk } from './desk'

const reason = 'Agreed on the phone today.'

async function atVote() {
  const bench = await Bench.open()
  const taskId = await bench.isPutToVote()
  const desk = new Desk(bench)
  const page = await desk.open(`${desk.linkOf('rosa')}/projects/${bench.id}`)
  return { bench, desk, taskId, page }
}

async function active() {
  const bench = await Bench.open()
  await bench.isActive()
  const desk = new Desk(bench)
  const at = async (id: string) => desk.open(`${desk.linkOf(id)}/projects/${bench.id}`)
  return { bench, desk, at }
}

describe('a project at the desk', () => {
  it('gives more time by a form, keeps what was typed when it is wrong, and shows the reason', async () => {
    const { bench, desk, page } = await atVote()
    const wrong = await desk.acts(page, 'extend-task', { dueOn: '12 January 2005', reason })
    expect(wrong.status).toBe(422)
    const form = wrong.form({ name: 'act', value: 'extend-task' })
    expect(form.value('extend-1.dueOn')).toBe('12 January 2005')
    expect(form.value('extend-1.reason')).toBe(reason)
    expect(wrong.html).toContain('href="#f-extend-1-dueOn"')
    const far = await desk.acts(wrong, 'extend-task', { dueOn: '12 January 2015', reason })
    expect(far.text).toContain('choose a day up to')
    const done = await desk.acts(page, 'extend-task', { dueOn: '10 February 2005', reason })
    expect(done.status).toBe(200)
    expect(done.text).toContain('More time is given.')
    expect(done.text).toContain(reason)
    expect(bench.records('due-extended')[0]).toMatchObject({
      by: person('rosa'),
      facts: { linkOf: 'desk-mail-1' },
    })
  })

  it('reassigns, calls alternates and mails a link again', async () => {
    const { bench, desk, taskId, page } = await atVote()
    const offered = page.form({ name: 'act', value: 'reassign-task' }).options('reassign-1.to')
    expect(offered).toContain('joyce')
    expect(offered).not.toContain('yasmine')
    const call = await desk.acts(page, 'appoint-alternates', { people: 'joyce', reason })
    expect(call.text).toContain('They are called to the vote by mail.')
    expect(bench.task(taskId).roster).toHaveLength(5)
    const again = await desk.submit(page.form({ name: 'act', value: 'resend-task' }), {
      name: 'act',
      value: 'resend-task',
    })
    expect(again.text).toContain('The link is mailed again.')
    const late = await desk.acts(page, 'reassign-task', { from: 'elena', to: 'joyce', reason })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Nothing was changed.')
    expect(late.text).toContain(reason)
    expect(bench.task(taskId).roster).toHaveLength(5)
    expect(bench.records('task-reassigned')).toEqual([])
  })

  it('suspends and resumes, terminates only when confirmed', async () => {
    const { bench, desk, at } = await active()
    const paused = await desk.acts(await at('rosa'), 'suspend', { reason })
    expect(paused.text).toContain('The project is paused')
    const on = await desk.acts(paused, 'resume', { reason })
    expect(on.text).toContain('The project goes on')
    const unsure = await desk.acts(on, 'terminate', { reason })
    expect(unsure.status).toBe(422)
    expect(bench.project.status).toBe('active')
    const ended = await desk.acts(unsure, 'terminate', { reason, confirm: 'yes' })
    expect(ended.text).toContain('The project is ended.')
    expect(bench.is('finalising').ending).toBe('terminated')
  })

  it('lets an auditor read everything and change nothing', async () => {
    const { bench, desk, at } = await active()
    const page = await at('victor')
    expect(page.status).toBe(200)
    expect(page.html).toContain(`/records/${bench.id}`)
    for (const act of ['suspend', 'terminate', 'reopen', 'replace-contact', 'extend-task'])
      expect(page.html).not.toContain(`value="${act}"`)
    const records = bench.fund.audit.length
    const forged = await desk.post(page.url, {
      act: 'suspend',
      form: 'suspend',
      'suspend.reason': reason,
    })
    expect(forged.status).toBe(409)
    expect(bench.fund.audit).toHaveLength(records)
  })

  it('shows finance only what is theirs to do, and refuses the rest', async () => {
    const { bench, desk, at } = await active()
    const page = await at('samuel')
    for (const act of ['suspend', 'terminate', 'replace-contact'])
      expect(page.html).not.toContain(`value="${act}"`)
    const forged = await desk.post(page.url, {
      act: 'suspend',
      form: 'suspend',
      'suspend.reason': reason,
    })
    expect(forged.status).toBe(409)
    expect(forged.text).toContain('Possible: secretariat.')
    expect(bench.project.status).toBe('active')
  })

  it('replaces a contact at once, with a reason kept beside the record', async () => {
    const { bench, desk, at } = await active()
    const page = await at('rosa')
    const wrong = await desk.acts(page, 'replace-contact', { as: 'contact', name: 'New', reason })
    expect(wrong.status).toBe(422)
    const done = await desk.acts(page, 'replace-contact', {
      as: 'contact',
      name: 'New Contact',
      address: 'new@tunis.iom.example',
      reason,
    })
    expect(done.text).toContain('The new person is written to.')
    expect(bench.project.contact.name).toBe('New Contact')
    expect(bench.file.remarks).toMatchObject([{ act: 'replace-contact', text: reason }])
    expect(JSON.stringify(bench.records('contact-replaced'))).not.toContain('New Contact')
  })

  it('reopens a closed project with two people, one after the other', async () => {
    const bench = await Bench.open()
    await bench.isFinalising()
    await bench.does({ type: 'close-project' })
    const desk = new Desk(bench)
    const at = async (id: string) => desk.open(`${desk.linkOf(id)}/projects/${bench.id}`)
    const proposed = await desk.acts(await at('rosa'), 'reopen', { reason })
    expect(proposed.text).toContain('rosa proposed on')
    expect(proposed.html).not.toContain('value="reopen"')
    const agreed = await desk.acts(await at('helen'), 'reopen', { reason })
    expect(agreed.status).toBe(200)
    expect(bench.project.status).toBe('finalising')
  })

  it('resolves an incident with a note, once', async () => {
    const { bench, desk, at } = await active()
    await bench.does({
      type: 'record-failure',
      workflow: 'status-report',
      execution: 'x',
      state: 'Plan the report',
      error: 'Oops',
    })
    const page = await at('rosa')
    const empty = await desk.acts(page, 'resolve-incident', {})
    expect(empty.status).toBe(422)
    const done = await desk.acts(page, 'resolve-incident', { note: 'Started again.' })
    expect(done.text).toContain('Resolved by rosa')
    expect(await desk.acts(page, 'resolve-incident', { note: 'Again.' })).toMatchObject({
      status: 409,
    })
    expect((await desk.open(desk.linkOf('rosa'))).text).not.toContain('A workflow has stopped')
  })

  it('changes nothing on GET, and knows no project it doesn’t have', async () => {
    const { bench, desk, at } = await active()
    const before = bench.fund.audit.length
    await at('rosa')
    expect((await desk.open(`${desk.linkOf('rosa')}/projects/WGGI-2005-0099`)).status).toBe(404)
    expect(bench.fund.audit).toHaveLength(before)
    expect(desk.failures).toEqual([])
  })
})

describe('what the Council reads', () => {
  it('is worded, cleared and worded anew by forms, beginning with what stands there', async () => {
    const { bench, desk, at } = await active()
    const page = await at('rosa')
    expect(page.html).not.toContain('value="clear-public-text"')
    const form = page.form({ name: 'act', value: 'write-public-text' })
    expect(form.value('write-public-text.title')).toBe('Women who come home')
    const empty = await desk.acts(page, 'write-public-text', { summary: ' ', results: 'Much.' })
    expect(empty.status).toBe(422)
    expect(empty.html).toContain('href="#f-write-public-text-summary"')
    const sent = empty.form({ name: 'act', value: 'write-public-text' })
    expect(sent.value('write-public-text.results')).toBe('Much.')
    const kept = await desk.acts(page, 'write-public-text', {
      partners: 'FAO\nBTS',
      results: 'Much was done.',
    })
    expect(kept.text).toContain('The text is kept.')
    expect(kept.text).toContain('Not cleared: it is printed nowhere.')
    expect(kept.text).toContain('FAO and BTS')
    const unread = await desk.acts(kept, 'clear-public-text', { of: 'protection' })
    expect(unread.status).toBe(422)
    const half = await desk.acts(kept, 'clear-public-text', {
      of: 'protection',
      withoutAgreement: 'No answer since May.',
    })
    expect(half.text).toContain('Not cleared: it is printed nowhere.')
    const cleared = await desk.acts(half, 'clear-public-text', { of: 'sensitivity' })
    expect(cleared.text).toContain('it may be printed')
    expect(cleared.html).not.toContain('value="clear-public-text"')
    const french = { language: 'fr', title: 'Celles qui rentrent', summary: 'Un crédit.' }
    const translated = await desk.acts(cleared, 'translate-public-text', french)
    expect(translated.text).toContain('Translated into: Français.')
    expect(translated.text).toContain('it may be printed')
    const old = await desk.acts(page, 'write-public-text', { results: 'Typed on the old page.' })
    expect(old.status).toBe(409)
    expect(old.text).toContain('Typed on the old page.')
    expect(bench.file.publicTexts).toHaveLength(1)
  })
})
