import { describe, expect, it } from 'vitest'
import { Bench, mission, person } from '../domain/bench'
import { Desk } from './desk'

const ENTRY = {
  call: '2005-a',
  mission: 'TUNIS',
  name: 'Amira',
  address: 'amira@tunis.iom.example',
  language: 'fr',
  receivedOn: '8 January 2005',
}

describe('a proposal that came as a document', () => {
  it('is begun at the desk, and its form mailed to whoever enters it', async () => {
    const desk = new Desk(await Bench.open())
    const page = await desk.open(desk.linkOf('rosa'))
    const wrong = await desk.acts(page, 'enter-proposal', { ...ENTRY, address: 'amira', call: '' })
    expect(wrong.status).toBe(422)
    const again = wrong.form({ name: 'act', value: 'enter-proposal' })
    expect(again.value('enter.name')).toBe('Amira')
    expect(wrong.html).toContain('href="#f-enter-call"')
    const early = await desk.acts(page, 'enter-proposal', { ...ENTRY, receivedOn: '1 May 2004' })
    expect(early.text).toContain('outside the call')
    const done = await desk.acts(page, 'enter-proposal', ENTRY)
    expect(done.text).toContain('The form is on its way to your mail.')
    expect(desk.bench.mails('entry-link')).toMatchObject([{ to: person('rosa') }])
    const [draft] = [...desk.bench.fund.drafts.values()]
    expect(draft).toMatchObject({ mission: 'TUNIS', language: 'fr', entered: { by: 'rosa' } })
    expect(desk.bench.records('draft-created')[0]).toMatchObject({
      by: person('rosa'),
      onBehalfOf: mission(),
    })
  })

  it('is begun once by a form that is sent twice, and again by another', async () => {
    const desk = new Desk(await Bench.open())
    const drafts = () => desk.bench.fund.drafts.size
    const link = desk.linkOf('rosa')
    const page = await desk.open(link)
    const wrong = await desk.acts(page, 'enter-proposal', { ...ENTRY, name: '' })
    const once = (one: typeof page) =>
      one.form({ name: 'act', value: 'enter-proposal' }).value('enter.once')
    expect(once(wrong)).toBe(once(page))
    await Promise.all([
      desk.acts(page, 'enter-proposal', ENTRY),
      desk.acts(page, 'enter-proposal', ENTRY),
    ])
    const again = await desk.acts(wrong, 'enter-proposal', ENTRY)
    expect(again.text).toContain('The form is on its way to your mail.')
    expect(drafts()).toBe(1)
    expect(desk.bench.mails('entry-link')).toHaveLength(1)
    await desk.acts(page, 'enter-proposal', { ...ENTRY, name: 'Nadia' })
    await desk.acts(await desk.open(link), 'enter-proposal', ENTRY)
    expect(drafts()).toBe(3)
  })

  it('isn’t offered to finance', async () => {
    const desk = new Desk(await Bench.open())
    const link = desk.linkOf('samuel')
    expect((await desk.open(link)).html).not.toContain('enter-proposal')
    const fields = Object.entries(ENTRY).map(([name, value]) => [`enter.${name}`, value])
    const forged = await desk.post(`${link}/enter`, Object.fromEntries(fields))
    expect(forged.status).toBe(409)
    expect(desk.bench.fund.drafts.size).toBe(0)
  })
})

it('mails the form of a report that is asked for to whoever enters it', async () => {
  const bench = await Bench.open()
  await bench.isActive()
  bench.at('2005-11-20T09:00:00.000Z')
  await bench.asks('file-report', 1)
  const desk = new Desk(bench)
  const page = await desk.open(`${desk.linkOf('rosa')}/projects/${bench.id}`)
  const done = await desk.acts(page, 'enter-for-mission', {})
  expect(done.text).toContain('The form is on its way to your mail.')
  expect(bench.mails('entry-link')).toMatchObject([
    { to: person('rosa'), link: { draftId: `${bench.id}.report.1.1` } },
  ])
})

describe('a decision taken in a meeting', () => {
  const MEETING = { minutes: 'WGGI/MIN/2005/2', heldOn: '9 January 2005', amount: '10,000' }

  async function atVote() {
    const bench = await Bench.open()
    const taskId = await bench.isPutToVote()
    const desk = new Desk(bench)
    const page = await desk.open(`${desk.linkOf('rosa')}/projects/${bench.id}`)
    return { bench, desk, taskId, page }
  }

  it('is recorded by a form in which nobody has decided until it is said', async () => {
    const { bench, desk, page } = await atVote()
    const form = page.form({ name: 'act', value: 'record-meeting' })
    expect(form.value('meeting-1.vote.elena')).toBe('')
    expect(form.names).not.toContain('meeting-1.vote.yasmine')
    const nobody = await desk.acts(page, 'record-meeting', MEETING)
    expect(nobody.status).toBe(422)
    const fund = Object.fromEntries(['elena', 'marc', 'peter'].map((id) => [`vote.${id}`, 'fund']))
    const much = await desk.acts(page, 'record-meeting', { ...MEETING, ...fund, amount: '99,000' })
    expect(much.status).toBe(422)
    expect(much.text).toContain('enter USD 10,000 or less')
    const done = await desk.acts(page, 'record-meeting', {
      ...MEETING,
      ...fund,
      conditions: 'A partner signs.\n\nThe plan is shared.',
      blocks: 'disbursement',
    })
    expect(done.text).toContain('It is recorded.')
    expect(done.text).toContain('WGGI/MIN/2005/2')
    expect(bench.is('reserved').decision.conditions).toMatchObject([
      { id: 'c1', text: 'A partner signs.', blocks: 'disbursement' },
      { id: 'c2', text: 'The plan is shared.' },
    ])
  })

  it('records the chair’s word with its reason', async () => {
    const { bench, desk, taskId } = await atVote()
    await bench.letsExpire(taskId)
    await bench.asks('chair-decision')
    const page = await desk.open(`${desk.linkOf('rosa')}/projects/${bench.id}`)
    const word = { ...MEETING, chair: 'claire', decision: 'decline' }
    expect((await desk.acts(page, 'record-meeting', word)).status).toBe(422)
    await desk.acts(page, 'record-meeting', { ...word, reason: 'No partner.' })
    expect(bench.is('declined').decision.reason).toBe('No partner.')
  })
})
