import { expect, test } from 'vitest'
import type { Link } from '../../../shared/domain/links/link'
import type { LinkPurpose } from '../../../shared/domain/links/purpose'
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

test.each(links)(
  'at /%s a link of %j says in three languages that it opens nothing, once its mission or call is gone',
  async (path, purpose, holder) => {
    for (const gone of ['missions', 'calls'] as const) {
      const bench = new Bench()
      bench.project(aProject('active'), aVersion())
      bench.fund.heads.set(PROJECT, { seq: 1, hash: HASH })
      bench.fund.drafts.set('draft-1', aDraft({ sender: SENDER }))
      const at = `/${path}/${bench.link(purpose, { holder })}`
      if (gone === 'missions') bench.fund.missions.delete('TUNIS')
      // What is decided on projects looks at their call; a form's goes with it.
      else if (!('draftId' in purpose) || purpose.type !== 'draft') continue
      else bench.fund.calls.clear()
      for (const lang of ['en', 'fr', 'es']) {
        const page = await bench.open(`${at}?lang=${lang}`)
        expect(page.status, `${gone} ${lang}`).toBeGreaterThanOrEqual(400)
        expect(page.status, `${gone} ${lang}`).toBeLessThan(500)
        const sent = await bench.post(`${at}?lang=${lang}`, { do: 'save' })
        expect(sent.status, `${gone} ${lang}`).toBeLessThan(500)
      }
      expect(bench.failures).toEqual([])
    }
  },
)
