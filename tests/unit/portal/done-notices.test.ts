import { expect, test } from 'vitest'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import type { Link } from '../../../shared/domain/links/link'
import { doneMark, readDone } from '../../../shared/runtime/http/done-mark'
import { aDraft, aProject, aVersion, HASH, PROJECT } from '../../support/builders'
import { FakeClock } from '../../support/fakes/system'
import { Bench as Fund } from '../domain/bench'
import { Desk } from '../desk/desk'
import { Bench } from './bench'

const SENDER = { hash: HASH, askedAt: '2005-03-01T09:00:00.000Z', reminders: 0 }

function portal() {
  const bench = new Bench()
  bench.project(aProject('active'), aVersion())
  bench.fund.heads.set(PROJECT, { seq: 1, hash: HASH })
  const project = `/projects/${bench.link({ type: 'project', projectId: PROJECT })}`
  const draft = aDraft({ sender: SENDER, sectionRevisions: { project: 3 } })
  return { bench, project, draft: `/drafts/${bench.draft(draft)}` }
}

test.each([
  ...['withdrawn', 'taken-back', 'revived', 'change-withdrawn', 'contact-asked', 'reconsidered'],
  `withdrawn.${Date.parse('2005-03-01T09:00:00.000Z')}.${'a'.repeat(16)}`,
  'withdrawn.1.',
])('the project’s page says nothing of done=%s that no act has written', async (done) => {
  const { bench, project } = portal()
  const [plain, written] = [
    await bench.open(`${project}?lang=en`),
    await bench.open(`${project}?lang=en&done=${done}`),
  ]
  expect(written.root.querySelectorAll('.note.good, [role=status]').map(String)).toEqual(
    plain.root.querySelectorAll('.note.good, [role=status]').map(String),
  )
  expect(written.text).toBe(plain.text)
})

test.each([
  'saved=project.4',
  'saved=budget.1',
  'saved=project',
  'mailbox=again',
  'done=asked-again',
])('a form says nothing of %s that no act has written', async (query) => {
  const { bench, draft } = portal()
  const plain = await bench.open(`${draft}?lang=en`)
  const written = await bench.open(`${draft}?lang=en&${query}`)
  expect(written.text).toBe(plain.text)
  expect(written.html).not.toContain('data-forget')
})

test('a form says of a section that it was saved as long as that is stored', async () => {
  const { bench, draft } = portal()
  expect((await bench.open(`${draft}?lang=en&saved=project.3`)).html).toContain('data-upto="3"')
})

test('the desk says nothing of an act that nobody did', async () => {
  const fund = await Fund.open()
  await fund.submits()
  const desk = new Desk(fund)
  const at = `${desk.linkOf('rosa')}/projects/${fund.id}?lang=en`
  const plain = await desk.open(at)
  for (const done of ['suspend', 'resume', 'give-time', 'send-again', 'replace-contact'])
    expect((await desk.open(`${at}&done=${done}`)).text).toBe(plain.text)
})

test('what an act has written holds for its link, for what it is about and for ten minutes', () => {
  const clock = new FakeClock('2005-03-01T09:00:00.000Z')
  const marks = { digest: sha256Digest, clock: clock.now }
  const link: Link = {
    schema: 1,
    hash: HASH,
    purpose: { type: 'project', projectId: PROJECT },
    holder: { type: 'mission', mission: 'TUNIS', as: 'contact' },
    mintedAt: clock.now(),
    expiresAt: '2030-01-01T00:00:00.000Z',
    outboxId: 'o',
  }
  const mark = doneMark(marks, link, PROJECT, 'withdrawn')
  expect(readDone(marks, link, PROJECT, mark)).toBe('withdrawn')
  expect(readDone(marks, link, 'WGGI-2005-0009', mark)).toBeUndefined()
  expect(readDone(marks, { ...link, hash: 'b'.repeat(64) }, PROJECT, mark)).toBeUndefined()
  expect(readDone(marks, link, PROJECT, mark.replace('withdrawn', 'revived'))).toBeUndefined()
  clock.advance(11 * 60_000)
  expect(readDone(marks, link, PROJECT, mark)).toBeUndefined()
})

test('a title with marks that turn the line, or with lines, is shown in one line as it reads', async () => {
  const { bench } = portal()
  const answers = { title: 'Women \u202Eemoh\u2066\nwho\u2028come\u2069' }
  const path = `/drafts/${bench.draft(aDraft({ answers }))}`
  for (const page of ['', '/project', '/check']) {
    const { html } = await bench.open(`${path}${page}?lang=en`)
    const heads = html.replace(/<(textarea|input)[^>]*>([^<]*<\/textarea>)?/g, '')
    expect(heads, page).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u2028]/)
  }
  bench.project(
    aProject('active', { outline: { ...aProject('active').outline, title: answers.title } }),
    aVersion(),
  )
  const project = await bench.open(
    `/projects/${bench.link({ type: 'project', projectId: PROJECT })}?lang=en`,
  )
  expect(project.html).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u2028]/)
  expect(project.heading).toContain('Women emoh who come')
})
