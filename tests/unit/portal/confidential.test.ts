import { expect, test } from 'vitest'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { codeHashInput } from '../../../shared/domain/confidential/code'
import { HASH, aProject, aReport, aTask, aVersion, PROJECT } from '../../support/builders'
import { Cookies } from '../../support/browser'
import { Bench, ORIGIN, posting } from './bench'

const SECRET = 'Three women hide in the shelter.'
const open = { name: 'do', value: 'open' }
const ask = { name: 'do', value: 'ask' }

function onProject(different: Parameters<typeof aVersion>[0] = {}) {
  const bench = new Bench()
  const content = { protectionNote: SECRET, title: 'Women who come home' }
  bench.project(aProject('active'), aVersion({ content, ...different }))
  bench.fund.heads.set(PROJECT, { seq: 1, hash: HASH })
  const token = bench.link({ type: 'project', projectId: PROJECT })
  return { bench, project: `/projects/${token}`, path: `/confidential/${token}` }
}

/** As its mail brings it. */
function mailed(bench: Bench, code: string): void {
  const [asked] = [...bench.fund.codes.values()]
  const { linkHash, n } = asked!
  const hash = sha256Digest(codeHashInput(linkHash, n, code))
  const expiresAt = new Date(Date.parse(bench.clock.now()) + 600_000).toISOString()
  bench.fund.codes.set(linkHash, { ...asked!, hash, expiresAt })
}

/** Sent by the same browser, whose answer then never arrives. */
function withCookies(bench: Bench, body: string): RequestInit {
  const init = posting(body)
  return { ...init, headers: bench.cookies.sentWith(init.headers) }
}

test.each(['en', 'fr', 'es'])(
  'a project’s confidential answers open by a code, in %s',
  async (lang) => {
    const { bench, project, path } = onProject()
    const shown = await bench.open(`${project}?lang=${lang}`)
    expect(shown.html).not.toContain(SECRET)
    const before = bench.stored()
    const closed = await bench.open(shown.link(/\/confidential\//))
    expect(closed.html).not.toContain(SECRET)
    expect(bench.stored()).toBe(before)
    const asked = await bench.submit(closed.form(ask), ask)
    expect(asked.html).not.toContain(SECRET)
    mailed(bench, '123456')
    const opened = await bench.submit(asked.form(open).set('code', ' 123 456'), open)
    expect(opened.text).toContain(SECRET)
    bench.clock.advance(16 * 60_000)
    expect((await bench.open(path)).html).not.toContain(SECRET)
    expect(bench.logged.join()).not.toMatch(/123456|shelter/)
  },
)

test('what is open in one browser is closed in another that has the same link', async () => {
  const { bench, project, path } = onProject()
  const asked = await bench.submit((await bench.open(`${path}?lang=en`)).form(ask), ask)
  mailed(bench, '123456')
  const form = asked.form(open).set('code', '123456')
  expect((await bench.submit(form, open)).text).toContain(SECRET)
  const own = bench.cookies
  bench.cookies = new Cookies()
  for (const url of [path, project])
    expect((await bench.open(`${url}?lang=en`)).html).not.toContain(SECRET)
  const late = await bench.submit((await bench.open(`${path}?lang=en`)).form(ask), ask)
  expect(late.text).toContain('code')
  bench.cookies = own
  expect((await bench.open(`${path}?lang=en`)).html).not.toContain(SECRET)
})

test('a code sent twice by the same form is open, whichever answer arrives', async () => {
  const { bench, path } = onProject()
  const asked = await bench.submit((await bench.open(`${path}?lang=en`)).form(ask), ask)
  mailed(bench, '123456')
  const form = asked.form(open).set('code', '123456')
  await bench.raw(form.action, withCookies(bench, form.body(open).toString()))
  expect((await bench.submit(form, open)).text).toContain(SECRET)
})

test.each(['en', 'fr', 'es'])(
  'a browser that keeps no cookies is told so, in %s, and the code is still good',
  async (lang) => {
    const { bench, path } = onProject()
    const jar = bench.cookies
    const forgets = () => (bench.cookies = new Cookies())
    const closed = await bench.open(`${path}?lang=${lang}`)
    forgets()
    const response = await bench.raw(closed.form(ask).action, posting({ do: 'ask' }))
    const asked = await bench.open(new URL(response.headers.get('location')!, ORIGIN).href)
    expect(asked.text).toContain('cookies')
    mailed(bench, '123456')
    const form = asked.form(open).set('code', '123456')
    forgets()
    const blocked = await bench.submit(form, open)
    expect(blocked.root.querySelector('.summary')?.text).toContain('cookies')
    expect(blocked.html).not.toContain(SECRET)
    expect([...bench.fund.codes.values()]).toMatchObject([{ tries: 0 }])
    bench.cookies = jar
    expect((await bench.submit(form, open)).text).toContain(SECRET)
  },
)

test('a wrong code and none are told apart, and what can’t be a code costs no try', async () => {
  const { bench, path } = onProject()
  const asked = await bench.submit((await bench.open(`${path}?lang=en`)).form(ask), ask)
  mailed(bench, '123456')
  const none = await bench.submit(asked.form(open).set('code', '12'), open)
  expect(none.status).toBe(422)
  expect(none.root.querySelector('title')?.text).toMatch(/^Error: /)
  const wrong = await bench.submit(asked.form(open).set('code', '000000'), open)
  expect(wrong.text).toContain('That is not the code')
  expect([...bench.fund.codes.values()][0]?.tries).toBe(1)
  for (const code of ['000001', '000002', '000003', '000004'])
    await bench.submit(asked.form(open).set('code', code), open)
  const late = await bench.submit(asked.form(open).set('code', '123456'), open)
  expect(late.text).toContain('tried five times')
  expect(late.html).not.toContain(SECRET)
})

test('a person’s task opens what its answer turns on, and a fourth code an hour isn’t mailed', async () => {
  const bench = new Bench()
  bench.project(aProject('active'), aVersion({ content: { protectionNote: SECRET } }))
  bench.task(
    aTask({
      id: 't1',
      kind: 'review-report',
      subject: 1,
      status: 'open',
      roster: [{ party: { type: 'person', id: 'rosa' }, as: 'asked' }],
    }),
  )
  bench.fund.reports.set(
    `${PROJECT} 0001`,
    aReport({ n: 1, content: { protectionNote: 'In it.' } }),
  )
  bench.fund.heads.set(PROJECT, { seq: 1, hash: HASH })
  const holder = { type: 'person', id: 'rosa' } as const
  const token = bench.link({ type: 'task', projectId: PROJECT, taskId: 't1' }, { holder })
  let page = await bench.open(`/confidential/${token}?lang=en`)
  for (let n = 0; n < 3; n += 1) page = await bench.submit(page.form(ask), ask)
  mailed(bench, '123456')
  const opened = await bench.submit(page.form(open).set('code', '123456'), open)
  expect(opened.text).toContain('In it.')
  bench.clock.advance(20 * 60_000)
  const again = await bench.open(`/confidential/${token}?lang=en`)
  const refused = await bench.submit(again.form(ask), ask)
  expect(refused.status).toBe(429)
  expect(bench.mails().filter(({ mail }) => mail === 'confidential-code')).toHaveLength(3)
  expect(bench.mails().at(-1)?.to).toEqual(holder)
})

test('dead, foreign and unknown links open nothing', async () => {
  const { bench } = onProject()
  bench.fund.projects.set(
    PROJECT,
    aProject('active', { contactsSince: { contact: '2005-03-02T00:00:00.000Z' } }),
  )
  const dead = bench.link({ type: 'project', projectId: PROJECT })
  expect((await bench.open(`/confidential/${dead}`)).status).toBe(410)
  const lapsed = bench.link({ type: 'draft', draftId: 'd' })
  expect((await bench.open(`/confidential/${lapsed}`)).status).toBe(410)
  const desk = bench.link({ type: 'desk' })
  expect((await bench.open(`/confidential/${desk}`)).status).toBe(404)
  expect((await bench.open(`/confidential/${'x'.repeat(43)}`)).status).toBe(404)
  expect((await bench.raw(`/confidential/${dead}`, { method: 'DELETE' })).status).toBe(405)
})

test('without anything confidential there is no link, and the page says so', async () => {
  const { bench, project, path } = onProject({ content: { title: 'Women who come home' } })
  expect((await bench.open(project)).html).not.toContain('/confidential/')
  expect((await bench.open(`${path}?lang=en`)).text).toContain('Nothing confidential')
})
