import { expect, test } from 'vitest'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { deskActs } from '../../../shared/domain/answers/desk/acts'
import type { Link } from '../../../shared/domain/links/link'
import { doneMark, readDone } from '../../../shared/runtime/http/done-mark'
import { aDraft, aProject, aVersion, AT, HASH, PROJECT } from '../../support/builders'
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

/** As an act would write it, but for what only the act can know. */
const forged = (what: string, at = AT) => `${what}.${Date.parse(at)}.${'a'.repeat(16)}`

const ON_PROJECT = [
  'withdraw',
  'take-back',
  'revive',
  'withdraw-amendment',
  'replace-contact',
  'reconsider',
]

test.each([...ON_PROJECT, ...ON_PROJECT.map((what) => forged(what)), 'withdraw.1.'])(
  'the project’s page says nothing of done=%s that no act has written',
  async (done) => {
    const { bench, project } = portal()
    const [plain, written] = [
      await bench.open(`${project}?lang=en`),
      await bench.open(`${project}?lang=en&done=${done}`),
    ]
    expect(written.root.querySelectorAll('.note.good, [role=status]').map(String)).toEqual(
      plain.root.querySelectorAll('.note.good, [role=status]').map(String),
    )
    expect(written.text).toBe(plain.text)
  },
)

test.each([
  'saved=project.4',
  'saved=budget.1',
  'saved=project',
  'done=asked-again',
  `done=${forged('asked-again')}`,
  `done=${forged('not-asked-again')}`,
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
  for (const act of Object.keys(deskActs))
    for (const done of [act, forged(act, fund.now)])
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
  const mark = doneMark(marks, link, PROJECT, 'withdraw')
  expect(readDone(marks, link, PROJECT, mark)).toBe('withdraw')
  expect(readDone(marks, link, 'WGGI-2005-0009', mark)).toBeUndefined()
  expect(readDone(marks, { ...link, hash: 'b'.repeat(64) }, PROJECT, mark)).toBeUndefined()
  expect(readDone(marks, link, PROJECT, mark.replace('withdraw', 'revive'))).toBeUndefined()
  clock.advance(11 * 60_000)
  expect(readDone(marks, link, PROJECT, mark)).toBeUndefined()
})
