import { expect, test } from 'vitest'
import type { Link } from '../../../shared/domain/links/link'
import type { LinkPurpose } from '../../../shared/domain/links/purpose'
import { aDraft, aProject, aVersion, AT, HASH, PROJECT } from '../../support/builders'
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
  expect(bench.fund.senders.get('TUNIS')?.senders).toMatchObject([{ hash: HASH, known: true }])
})

const hashOf = (n: number) => n.toString(16).padStart(3, '0').padEnd(64, 'e')
const fieldOf = (n: number) => `known.${hashOf(n).slice(0, 16)}`

/** A mission in whose name so many write, each with so many forms. */
function manyWait(count: number, forms = 1) {
  const { bench, path } = behind({ type: 'senders', mission: 'TUNIS' }, MAILBOX)
  bench.fund.drafts.clear()
  for (let n = 0; n < count; n += 1)
    for (let m = 0; m < forms; m += 1) {
      const id = `d-${n}-${m}`
      const sender = { ...SENDER, hash: hashOf(n) }
      bench.fund.drafts.set(id, aDraft({ id, address: `a${n}@tunis.iom.example`, sender }))
    }
  let commits = 0
  const { register } = bench.dependencies
  Object.assign(bench.dependencies, {
    register: {
      read: register.read.bind(register),
      commit: (prepared: Parameters<typeof register.commit>[0]) => {
        commits += 1
        return register.commit(prepared)
      },
    },
  })
  const said = () => (bench.fund.senders.get('TUNIS')?.senders ?? []).map(({ known }) => known)
  return { bench, path, said, commits: () => commits }
}

const all = (count: number, said: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [fieldOf(n), said]))

test.each(['yes', 'no'])(
  'a page full of people is answered for with %s in one act',
  async (answer) => {
    const { bench, path, said, commits } = manyWait(60)
    const page = await bench.open(`${path}?lang=en`)
    expect(page.text).toContain('15 more come up')
    let form = page.form()
    for (let n = 59; n >= 0; n -= 1) if (form.has(fieldOf(n))) form = form.set(fieldOf(n), answer)
    const kept = await bench.submit(form)
    expect(kept.text).toContain('your answers are kept')
    expect(said()).toEqual(Array(45).fill(answer === 'yes'))
    expect(commits()).toBe(1)
    expect(bench.fund.mostLegs).toBeLessThanOrEqual(100)
    const mails = bench.mails().filter(({ mail }) => mail !== 'senders-asked')
    expect(mails).toHaveLength(answer === 'yes' ? 90 : 1)
  },
)

test('each form that somebody known has begun gets its word, and its focal point an invitation', async () => {
  const { bench, path } = manyWait(1, 3)
  await bench.submit((await bench.open(`${path}?lang=en`)).form().set(fieldOf(0), 'yes'))
  const to = (kind: string) =>
    bench.mails().flatMap((order) => (order.mail === kind ? [order.link] : []))
  const ids = ['d-0-0', 'd-0-1', 'd-0-2']
  expect(to('sender-known')).toEqual(ids.map((draftId) => ({ type: 'draft', draftId })))
  expect(to('focal-started')).toEqual(ids.map((draftId) => ({ type: 'comment', draftId })))
})

test('answers given at once count whole, or not at all, and the other is told so', async () => {
  const { bench, path, said } = manyWait(5)
  const answers = await Promise.all([
    bench.post(`${path}?lang=en`, all(5, 'yes')),
    bench.post(`${path}?lang=en`, all(5, 'no')),
  ])
  expect(new Set(said()).size).toBe(1)
  expect(said()).toHaveLength(5)
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const told = answers.find(({ status }) => status === 409)
  expect(told?.text).toContain('Somebody else of your mission has answered meanwhile')
})

test('an answer on a page that was opened before others answered is no answer; the same one is', async () => {
  const { bench, path, said } = manyWait(3)
  const [mine, theirs] = [await bench.open(`${path}?lang=en`), await bench.open(`${path}?lang=en`)]
  await bench.submit(theirs.form().set(fieldOf(0), 'no').set(fieldOf(1), 'yes'))
  for (const [n, other] of [
    [0, 'yes'],
    [1, 'no'],
  ] as const) {
    const told = await bench.submit(mine.form().set(fieldOf(2), 'yes').set(fieldOf(n), other))
    expect(told.status).toBe(409)
  }
  expect(said()).toHaveLength(2)
  const kept = await bench.submit(mine.form().set(fieldOf(0), 'no').set(fieldOf(1), 'yes'))
  expect(kept.text).toContain('your answers are kept')
  // Whoever has seen that somebody was denied may still say otherwise.
  const again = await bench.open(`${path}?lang=en`)
  await bench.submit(again.form().set(fieldOf(0), 'yes'))
  expect(said()).toEqual([true, true])
})

test.each([
  { [`known.${'f'.repeat(16)}`]: 'yes' },
  { 'known.': 'yes' },
  { [fieldOf(0)]: 'perhaps' },
  { [`${fieldOf(0)}0`]: 'yes' },
])('what names nobody who waits is no answer: %j', async (fields) => {
  const { bench, path, said } = manyWait(2)
  const page = await bench.post(`${path}?lang=en`, fields)
  expect(page.status).toBe(422)
  expect(page.text).toContain('Choose for at least one person')
  expect(said()).toEqual([])
})

const FORGED = `answered.${Date.parse(AT)}.${'a'.repeat(16)}`

test.each(['yes', '1', HASH.slice(0, 16), '', FORGED])(
  'no page thanks for what its address says alone: %s',
  async (done) => {
    const { bench, path } = manyWait(2)
    expect((await bench.open(`${path}?lang=en&done=${done}`)).text).not.toContain('are kept')
    const comment = bench.link({ type: 'comment', draftId: 'd-0-0' }, { holder: FOCAL })
    const page = await bench.open(`/answers/${comment}?lang=en&done=${done}`)
    expect(page.text).not.toContain('has been sent to your colleagues')
  },
)

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
  expect(again.text).toMatch(/Your note: use at most 4,?000 characters/)
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
