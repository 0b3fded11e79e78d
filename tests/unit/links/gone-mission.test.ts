import { expect, test } from 'vitest'
import type { Link } from '../../../shared/domain/links/link'
import type { LinkPurpose } from '../../../shared/domain/links/purpose'
import { languages } from '../../../shared/texts/language'
import { aDraft, aProject, aVersion, HASH, PROJECT } from '../../support/builders'
import { Bench } from '../portal/bench'

const SENDER = { hash: HASH, askedAt: '2005-03-01T09:00:00.000Z', reminders: 0 }
const office = (as: 'contact' | 'mailbox' | 'focal-point' | 'head') =>
  ({ type: 'mission', mission: 'TUNIS', as }) as const

const links: [string, LinkPurpose, Link['holder']][] = [
  ['drafts', { type: 'draft', draftId: 'draft-1' }, { type: 'draft', id: 'draft-1' }],
  ['drafts', { type: 'draft', draftId: 'draft-1' }, office('contact')],
  ['drafts', { type: 'draft', draftId: 'draft-1' }, { type: 'person', id: 'rosa' }],
  ['answers', { type: 'comment', draftId: 'draft-1' }, office('focal-point')],
  ['answers', { type: 'sender', draftId: 'draft-1' }, office('mailbox')],
  ['answers', { type: 'sender', draftId: 'draft-1' }, { type: 'person', id: 'rosa' }],
  ['answers', { type: 'senders', mission: 'TUNIS' }, office('head')],
  ['answers', { type: 'disown', projectId: PROJECT }, office('mailbox')],
  ['projects', { type: 'project', projectId: PROJECT }, office('contact')],
]

type Loss = (bench: Bench) => void
const mission: Loss = ({ fund }) => void fund.missions.delete('TUNIS')
const call: Loss = ({ fund }) => fund.calls.clear()
// What is decided on projects looks at their call; a form's goes with it.
const losses = links.flatMap((link) => [
  ['mission', ...link, mission] as const,
  ...(link[0] === 'drafts' ? [['call', ...link, call] as const] : []),
])

test.each(losses)(
  'once its %s is gone, at /%s a link of %j says in three languages that it opens nothing',
  async (_gone, path, purpose, holder, loses) => {
    const bench = new Bench()
    bench.project(aProject('active'), aVersion())
    bench.fund.heads.set(PROJECT, { seq: 1, hash: HASH })
    bench.fund.drafts.set('draft-1', aDraft({ sender: SENDER }))
    const at = `/${path}/${bench.link(purpose, { holder })}`
    const before = await bench.open(`${at}?lang=en`)
    expect(before.status).toBe(200)
    loses(bench)
    const headings = new Set<string>()
    for (const lang of languages)
      for (const page of [
        await bench.open(`${at}?lang=${lang}`),
        await bench.post(`${at}?lang=${lang}`, { do: 'save' }),
      ]) {
        expect([404, 410]).toContain(page.status)
        expect(page.root.querySelector('html')?.getAttribute('lang')).toBe(lang)
        headings.add(page.heading)
      }
    expect(headings.size, 'one heading in each language').toBe(3)
    expect(headings).not.toContain(before.heading)
    expect(bench.failures).toEqual([])
  },
)
