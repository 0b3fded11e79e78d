import { expect, test } from 'vitest'
import type { Link } from '../../../shared/domain/links/link'
import type { LinkPurpose } from '../../../shared/domain/links/purpose'
import { aDraft, aProject, aVersion, HASH, PROJECT } from '../../support/builders'
import { Bench } from './bench'

const MAILBOX = { type: 'mission', mission: 'TUNIS', as: 'mailbox' } as const
const FOCAL = { type: 'mission', mission: 'TUNIS', as: 'focal-point' } as const
const SENDER = { hash: HASH, askedAt: '2005-03-01T09:00:00.000Z', reminders: 0 }
const SECRET = 'Three women hide in the shelter.'

function behind(purpose: LinkPurpose, holder: Link['holder']) {
  const bench = new Bench()
  bench.project(aProject('active'), aVersion())
  bench.fund.heads.set(PROJECT, { seq: 1, hash: HASH })
  bench.fund.drafts.set(
    'draft-1',
    aDraft({ sender: SENDER, answers: { title: 'Women who come home', protectionNote: SECRET } }),
  )
  return { bench, path: `/answers/${bench.link(purpose, { holder })}` }
}

const asked: [string, LinkPurpose, Link['holder']][] = [
  ['sender', { type: 'sender', draftId: 'draft-1' }, MAILBOX],
  ['comment', { type: 'comment', draftId: 'draft-1' }, FOCAL],
  ['disown', { type: 'disown', projectId: PROJECT }, MAILBOX],
]

test.each(asked)(
  'the page of %s reads in three languages and changes nothing',
  async (_what, purpose, holder) => {
    const { bench, path } = behind(purpose, holder)
    const before = bench.stored()
    const headings = new Set<string>()
    for (const lang of ['en', 'fr', 'es']) {
      const page = await bench.open(`${path}?lang=${lang}`)
      expect(page.status).toBe(200)
      expect(page.html).not.toContain(SECRET)
      headings.add(page.heading)
    }
    expect(headings.size).toBe(3)
    expect(bench.stored()).toBe(before)
    expect((await bench.raw(path, { method: 'PUT' })).status).toBe(405)
  },
)

const KNOWN = `known.${HASH.slice(0, 16)}`

test('the mailbox chooses before it answers, may deny, and may think better of it', async () => {
  const { bench, path } = behind({ type: 'sender', draftId: 'draft-1' }, MAILBOX)
  const page = await bench.open(`${path}?lang=en`)
  const none = await bench.submit(page.form())
  expect(none.status).toBe(422)
  expect(none.root.querySelector('.summary')?.text).toContain('Choose for at least one person')
  const denied = await bench.submit(page.form().set(KNOWN, 'no'))
  expect(denied.text).toContain('The mission has said that it doesn’t know this person')
  const form = `/drafts/${bench.link({ type: 'draft', draftId: 'draft-1' })}?lang=en`
  expect((await bench.open(form)).text).toContain('doesn’t know your address')
  const known = await bench.submit(denied.form().set(KNOWN, 'yes'))
  expect(known.text).toContain('Nobody waits for your word')
  expect((await bench.open(form)).text).not.toContain('has to confirm you')
})

test.each([
  ['mailbox', MAILBOX],
  ['head', { type: 'mission', mission: 'TUNIS', as: 'head' } as const],
  ['focal point', FOCAL],
])('the mission’s %s says on one page whom it knows', async (_who, holder) => {
  const { bench, path } = behind({ type: 'senders', mission: 'TUNIS' }, holder)
  const known = await bench.submit((await bench.open(`${path}?lang=en`)).form().set(KNOWN, 'yes'))
  expect(known.text).toContain('your answers are kept')
  expect(bench.fund.missions.get('TUNIS')?.senders).toMatchObject([{ hash: HASH, known: true }])
})

test('whoever waits for the mission can have it asked again, once a day', async () => {
  const { bench } = behind({ type: 'sender', draftId: 'draft-1' }, MAILBOX)
  const form = `/drafts/${bench.link({ type: 'draft', draftId: 'draft-1' })}?lang=en`
  const button = { name: 'do', value: 'ask-mailbox' }
  let page = await bench.open(form)
  page = await bench.submit(page.form(button), button)
  expect(page.text).toContain('We have asked the mailbox again')
  page = await bench.submit(page.form(button), button)
  expect(page.text).toContain('The mailbox wasn’t asked again')
  expect(bench.mails().filter(({ mail }) => mail === 'sender-asked')).toHaveLength(1)
})

test('a focal point’s comment is shown on the mission’s form; an empty one is named', async () => {
  const { bench, path } = behind({ type: 'comment', draftId: 'draft-1' }, FOCAL)
  const page = await bench.open(`${path}?lang=en`)
  expect(page.text).toContain('Women who come home')
  const empty = await bench.submit(page.form().set('text', ' '))
  expect(empty.status).toBe(422)
  const sent = await bench.submit(page.form().set('text', 'Ask the <women>.'))
  expect(sent.text).toContain('has been sent to your colleagues')
  const form = await bench.open(
    `/drafts/${bench.link({ type: 'draft', draftId: 'draft-1' })}?lang=en`,
  )
  expect(form.html).toContain('Ask the &lt;women&gt;.')
  expect(bench.logged.join()).not.toContain('women')
})

test('a disowned proposal is told once, and an expired link is mailed anew to the mailbox', async () => {
  const { bench, path } = behind({ type: 'disown', projectId: PROJECT }, MAILBOX)
  const page = await bench.open(`${path}?lang=en`)
  const told = await bench.submit(page.form().set('note', 'Never seen.'))
  expect(told.text).toContain('The secretariat has been told')
  await bench.submit(page.form().set('note', 'Again.'))
  expect([...bench.fund.incidents.values()]).toMatchObject([{ note: 'Never seen.' }])
  bench.clock.set('2031-01-01T00:00:00.000Z')
  const late = await bench.open(`${path}?lang=en`)
  expect(late.status).toBe(410)
  const fresh = { name: 'do', value: 'fresh-link' }
  await bench.submit(late.form(fresh), fresh)
  expect(bench.mails().at(-1)).toMatchObject({ mail: 'fresh-link', to: MAILBOX })
})

test('what is too long to say about a disowned proposal is said so, and stays typed', async () => {
  const { bench, path } = behind({ type: 'disown', projectId: PROJECT }, MAILBOX)
  const page = await bench.open(`${path}?lang=en`)
  const note = 'x'.repeat(4_001)
  const again = await bench.submit(page.form().set('note', note))
  expect(again.text).toContain('Shorten your text to 4,000 characters')
  expect(again.html).toContain(note)
  expect(bench.fund.incidents.size).toBe(0)
})

test('another mission’s mailbox can’t answer for a mission', async () => {
  const other = { type: 'mission', mission: 'DAKAR', as: 'mailbox' } as const
  const { bench, path } = behind({ type: 'senders', mission: 'TUNIS' }, other)
  const before = bench.stored()
  expect((await bench.open(path)).status).toBe(404)
  expect((await bench.post(path, { known: 'yes' })).status).toBe(404)
  expect(bench.stored()).toBe(before)
})

test('a draft that is no longer kept opens nothing', async () => {
  const { bench, path } = behind({ type: 'comment', draftId: 'draft-1' }, FOCAL)
  bench.fund.drafts.clear()
  expect((await bench.open(path)).status).toBe(410)
})
