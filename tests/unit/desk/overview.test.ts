import { describe, expect, it } from 'vitest'
import { aPerson } from '../../support/builders'
import { Bench, person } from '../domain/bench'
import { Desk } from './desk'

async function open() {
  const bench = await Bench.open()
  return { bench, desk: new Desk(bench) }
}

describe('the door of the desk', () => {
  it('answers alike whoever asks, and mails a link to whoever may', async () => {
    const { bench, desk } = await open()
    const known = await desk.post('/desk', { address: 'rosa@wggi.iom.example' })
    expect(bench.mails('desk-link')).toMatchObject([{ to: person('rosa') }])
    for (const address of ['elena@wggi.iom.example', 'nobody@wggi.iom.example'])
      expect((await desk.post('/desk', { address })).html).toBe(known.html)
    expect(bench.mails('desk-link')).toHaveLength(1)
  })

  it('opens for fifteen minutes, and then keeps what was typed for copying', async () => {
    const { bench, desk } = await open()
    await bench.isPutToVote()
    const link = desk.linkOf('rosa')
    const page = await desk.open(`${link}/projects/${bench.id}`)
    expect(page.status).toBe(200)
    bench.later(16 / (24 * 60))
    expect((await desk.open(link)).status).toBe(410)
    const late = await desk.acts(page, 'extend-task', {
      dueOn: '2005-02-10',
      reason: 'The reviewer is in the field until the tenth.',
    })
    expect(late.status).toBe(410)
    expect(late.text).toContain('The reviewer is in the field until the tenth.')
    expect(bench.records('due-extended')).toEqual([])
  })

  it('doesn’t open for somebody who has left, or for another kind of link', async () => {
    const { bench, desk } = await open()
    const link = desk.linkOf('rosa')
    bench.fund.people.set('rosa', aPerson('rosa', ['secretariat'], { leftOn: '2005-01-01' }))
    expect((await desk.open(link)).status).toBe(410)
    expect((await desk.open(`/desk/${'x'.repeat(43)}`)).status).toBe(404)
    expect((await desk.open(desk.linkOf('elena'))).status).toBe(410)
  })
})

describe('the first page', () => {
  it('says who waits for whom, what is overdue, and who can’t answer', async () => {
    const { bench, desk } = await open()
    await bench.isPutToVote()
    bench.fund.people.set('elena', aPerson('elena', ['reviewer'], { leftOn: '2005-01-10' }))
    bench.fund.people.set(
      'marc',
      aPerson('marc', ['reviewer'], { absences: [{ from: '2005-01-01', to: '2005-03-01' }] }),
    )
    bench.later(30)
    const page = await desk.open(desk.linkOf('rosa'))
    expect(page.text).toContain('elenahas left')
    expect(page.text).toContain('marcabsent')
    expect(page.text).toContain('Show only what is overdue (1)')
    expect(page.text).toContain('24 January 2005 overdue')
  })

  it('lists mails that bounced or were given up, by person and project', async () => {
    const { bench, desk } = await open()
    await bench.isPutToVote()
    const [first, second] = [...bench.fund.outbox.values()].filter(
      ({ order }) => order.type === 'mail' && order.mail === 'task-opened',
    )
    bench.fund.outbox.set(first!.id, { ...first!, status: 'done', messageId: 'm-1' })
    bench.fund.outbox.set(second!.id, { ...second!, status: 'failed', failure: 'rejected' })
    bench.fund.deliveries.push({
      schema: 1,
      messageId: 'm-1',
      type: 'bounce',
      detail: 'Permanent/General',
      at: bench.now,
    })
    const page = await desk.open(desk.linkOf('rosa'))
    expect(page.text).toContain('Emails that didn’t arrive')
    expect(page.text).toContain('bounced')
    expect(page.text).toContain('not sent')
    const project = await desk.open(page.link(/#mails/))
    expect(project.text).toContain('bounced')
    const again = await desk.submit(project.form({ name: 'act', value: 'resend-mail' }), {
      name: 'act',
      value: 'resend-mail',
    })
    expect(again.text).toContain('The email is sent again.')
    expect(bench.records('mail-resent')).toHaveLength(1)
  })

  it('shows fifty tasks a page and goes to a project by its reference', async () => {
    const { bench, desk } = await open()
    const vote = await bench.isPutToVote()
    for (let n = 1; n <= 60; n += 1)
      bench.fund.tasks.set(`copy-${n}`, { ...bench.task(vote), id: `copy-${n}` })
    const link = desk.linkOf('rosa')
    const page = await desk.open(link)
    expect(page.text).toContain('Page 1 of 2')
    expect((await desk.open(page.link(/tasks=2/))).text).toContain('Page 2 of 2')
    expect((await desk.open(`${link}?reference=wggi-2005-0001`)).heading).toContain(bench.id)
    const unknown = await desk.open(`${link}?reference=${encodeURIComponent('<b>7')}`)
    expect(unknown.status).toBe(404)
    expect(unknown.text).toContain('There is no project <B>7.')
  })

  it('lets the secretariat ask all open projects for an update, and nobody else', async () => {
    const { bench, desk } = await open()
    await bench.isActive()
    const page = await desk.open(desk.linkOf('rosa'))
    const form = page.form({ name: 'act', value: 'council-update' })
    const wrong = await desk.submit(form.set('asOf', 'soon').set('dueOn', '1 May 2005'))
    expect(wrong.status).toBe(422)
    expect(wrong.form({ name: 'act', value: 'council-update' }).value('dueOn')).toBe('1 May 2005')
    const done = await desk.submit(form.set('asOf', '31 March 2005').set('dueOn', '1 May 2005'))
    expect(done.text).toContain('Projects asked for an update as of 31 March 2005: 1.')
    expect(bench.records('council-update-opened')[0]?.facts).toHaveProperty('linkOf')
    const finance = await desk.open(desk.linkOf('samuel'))
    expect(finance.html).not.toContain('council-update')
  })

  it('reads in French and Spanish', async () => {
    const { bench, desk } = await open()
    await bench.isPutToVote()
    const link = desk.linkOf('rosa')
    expect((await desk.open(`${link}?lang=fr`)).text).toContain('Qui attend qui')
    expect((await desk.open(`${link}?lang=es`)).text).toContain('Quién espera a quién')
  })
})
