import { describe, expect, test } from 'vitest'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { codeHashInput } from '../../../shared/domain/confidential/code'
import { PROGRAMME_CHAIN } from '../../../shared/domain/audit/record'
import type { Draft } from '../../../shared/domain/drafts/draft'
import { aDraft, aProject, aReport, aTask, aVersion, HASH, PROJECT } from '../../support/builders'
import { Bench } from './bench'

const SECRET = 'Three women hide in the shelter.'
const save = { name: 'do', value: 'save' }
const ask = { name: 'do', value: 'ask' }
const open = { name: 'do', value: 'open' }

function begun(different: Partial<Draft> = {}) {
  const bench = new Bench()
  const answers = { title: 'Women who come home', protectionNote: SECRET }
  const token = bench.draft(aDraft({ language: 'en', answers, ...different }))
  const stored = () => bench.fund.drafts.get('draft-1')!.answers['protectionNote']
  return { bench, token, section: `/drafts/${token}/safeguards?lang=en`, stored }
}

/** As its mail brings it. */
function mailed(bench: Bench, code: string): void {
  const [asked] = [...bench.fund.codes.values()]
  const { linkHash, n } = asked!
  const hash = sha256Digest(codeHashInput(linkHash, n, code))
  const expiresAt = new Date(Date.parse(bench.clock.now()) + 600_000).toISOString()
  bench.fund.codes.set(linkHash, { ...asked!, hash, expiresAt })
}

describe('a confidential answer on the form it was typed in', () => {
  test.each(['en', 'fr', 'es'])(
    'is shown by no page behind the link alone, in %s',
    async (lang) => {
      const { bench, token } = begun()
      const list = await bench.open(`/drafts/${token}?lang=${lang}`)
      const pages = list.root
        .querySelectorAll('main a')
        .map((a) => a.getAttribute('href') ?? '')
        .filter((href) => href.includes(token))
      expect(pages.length).toBeGreaterThan(5)
      for (const href of pages) {
        const page = await bench.open(href)
        expect([href, page.status, page.html.includes('shelter')]).toEqual([href, 200, false])
      }
    },
  )

  test('stays when its page is saved without touching it, by whichever button', async () => {
    const { bench, section, stored } = begun()
    for (const pressed of ['save', 'save-and-list', 'autosave', 'language:fr', 'add:risks']) {
      const body = (await bench.open(section)).form(save).body()
      body.set('do', pressed)
      await bench.post(section, body.toString())
      expect([pressed, stored()]).toEqual([pressed, SECRET])
    }
    expect(bench.fund.drafts.get('draft-1')?.revision).toBe(5)
  })

  test('is replaced by what is written anew, and shown once more only where that can’t be read', async () => {
    const { bench, section, stored } = begun()
    const long = 'New words. '.repeat(300)
    const page = await bench.open(section)
    const refused = await bench.submit(page.form(save).set('protectionNote', long), save)
    expect(refused.status).toBe(422)
    expect(refused.form(save).value('protectionNote')).toContain('New words.')
    expect(stored()).toContain('New words.')
    expect((await bench.open(section)).html).not.toContain('New words.')
    const done = await bench.submit(refused.form(save).set('protectionNote', 'Short words.'), save)
    expect(done.status).toBe(200)
    expect(done.html).not.toContain('Short words.')
    expect(stored()).toBe('Short words.')
  })

  test('that was just shown again can be emptied', async () => {
    const { bench, section, stored } = begun({ answers: {} })
    const page = await bench.open(section)
    const long = 'New words. '.repeat(300)
    const refused = await bench.submit(page.form(save).set('protectionNote', long), save)
    await bench.submit(refused.form(save).set('protectionNote', ''), save)
    expect(stored()).toBe('')
  })

  test('can be deleted without reading it; what is written at the same time stays', async () => {
    const { bench, section, stored } = begun()
    const both = (await bench.open(section)).form(save)
    both.set('protectionNote.clear', 'yes').set('protectionNote', 'Instead.')
    await bench.submit(both, save)
    expect(stored()).toBe('Instead.')
    const form = (await bench.open(section)).form(save).set('protectionNote.clear', 'yes')
    await bench.submit(form, save)
    expect(stored()).toBe('')
    expect((await bench.open(section)).form(save).names).not.toContain('protectionNote.clear')
  })

  test('isn’t replaced by letters saved while typing, but what is typed for the first time is', async () => {
    const { bench, section, stored } = begun()
    const form = (await bench.open(section)).form(save).set('protectionNote', 'Ne')
    const typing = (fields: URLSearchParams) => {
      fields.set('do', 'autosave')
      return Object.fromEntries(fields)
    }
    await bench.post(section, typing(form.body()))
    expect(stored()).toBe(SECRET)
    const fresh = begun({ answers: {} })
    const first = (await fresh.bench.open(fresh.section)).form(save).set('protectionNote', 'Ne')
    await fresh.bench.post(fresh.section, typing(first.body()))
    expect(fresh.stored()).toBe('Ne')
  })

  test('saved elsewhere meanwhile isn’t shown either, and isn’t lost to an empty page', async () => {
    const { bench, section, stored } = begun({ answers: {} })
    const [one, two] = [await bench.open(section), await bench.open(section)]
    await bench.submit(one.form(save).set('protectionNote', SECRET), save)
    const told = await bench.submit(two.form(save).set('protectionNote', 'Of mine.'), save)
    expect(told.status).toBe(409)
    expect(told.html).not.toContain('shelter')
    expect(told.form(save).value('protectionNote')).toBe('Of mine.')
    const empty = await bench.submit(two.form(save), save)
    expect(empty.status).toBe(409)
    expect(empty.html).not.toContain('shelter')
    await bench.submit(empty.form(save), save)
    expect(stored()).toBe(SECRET)
  })

  test('opens on its form by a mailed code for a quarter of an hour, recorded in no project', async () => {
    const { bench, section, stored, token } = begun()
    const closed = await bench.open((await bench.open(section)).link(/\/confidential\//))
    expect(closed.html).not.toContain('shelter')
    const asked = await bench.submit(closed.form(ask), ask)
    expect(bench.mails().at(-1)).toMatchObject({
      mail: 'confidential-code',
      to: { type: 'draft', id: 'draft-1' },
    })
    mailed(bench, '123456')
    const opened = await bench.submit(asked.form(open).set('code', '123456'), open)
    expect(opened.text).toContain(SECRET)
    const form = (await bench.open(opened.link(/\/safeguards/))).form(save)
    expect(form.value('protectionNote')).toBe(SECRET)
    expect(form.names).not.toContain('protectionNote.clear')
    const other = bench.link({ type: 'draft', draftId: 'draft-1' })
    expect((await bench.open(`/drafts/${other}/safeguards`)).html).not.toContain('shelter')
    bench.clock.advance(16 * 60_000)
    expect((await bench.open(section)).html).not.toContain('shelter')
    await bench.submit(form.set('protectionNote', `${SECRET} Two more.`), save)
    expect(stored()).toBe(`${SECRET} Two more.`)
    expect((await bench.open(`/confidential/${token}`)).html).not.toContain('shelter')
    const records = [...bench.fund.audit.values()].flatMap(({ chain, kind, facts }) =>
      kind === 'code-asked' || kind === 'confidential-opened' ? [{ chain, kind, facts }] : [],
    )
    expect(records).toMatchObject([
      { chain: PROGRAMME_CHAIN, kind: 'code-asked', facts: { draftId: 'draft-1' } },
      { chain: PROGRAMME_CHAIN, kind: 'confidential-opened', facts: { draftId: 'draft-1' } },
    ])
    expect(bench.logged.join()).not.toMatch(/123456|shelter/)
  })

  test('of a report opens through the link of its task, and is recorded with the project', async () => {
    const bench = new Bench()
    bench.project(aProject('active'), aVersion())
    bench.fund.heads.set(PROJECT, { seq: 1, hash: HASH })
    bench.fund.reports.set(`${PROJECT} 0001`, aReport({ n: 1, status: 'asked' }))
    bench.task(aTask({ id: 't1', kind: 'file-report', subject: 1, status: 'open' }))
    const id = `${PROJECT}.report.1.1`
    bench.fund.drafts.set(
      id,
      aDraft({
        id,
        form: 'report',
        purpose: 'report',
        projectId: PROJECT,
        subject: 1,
        answers: { protectionNote: SECRET },
      }),
    )
    const token = bench.link({ type: 'task', projectId: PROJECT, taskId: 't1' })
    const section = await bench.open(`/reports/${token}/money-and-changes?lang=en`)
    expect(section.html).not.toContain('shelter')
    const closed = await bench.open(section.link(/\/confidential\//))
    await bench.submit(closed.form(ask), ask)
    expect(bench.mails().at(-1)).toMatchObject({
      mail: 'confidential-code',
      to: { type: 'mission', mission: 'TUNIS', as: 'contact' },
    })
    expect([...bench.fund.audit.values()].at(-1)).toMatchObject({ chain: PROJECT })
  })
})

test('a form without a confidential answer has nothing to open, and a sent one shows what came of it', async () => {
  const { bench, token } = begun({ answers: {} })
  expect((await bench.open(`/confidential/${token}?lang=en`)).text).toContain(
    'Nothing confidential',
  )
  bench.project(aProject('submitted'), aVersion())
  bench.fund.drafts.set(
    'draft-1',
    aDraft({ becameProject: PROJECT, answers: { protectionNote: SECRET } }),
  )
  const sent = await bench.open(`/confidential/${token}?lang=en`)
  expect(sent.text).toContain(PROJECT)
  expect(sent.html).not.toContain('shelter')
})
