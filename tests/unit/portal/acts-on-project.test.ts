import { describe, expect, test } from 'vitest'
import { lateResultsTexts } from '../../../shared/texts/late-results'
import { CALL, aProject, aReport, aTask, everyStatus, PROJECT } from '../../support/builders'
import { MISSION, onProject, ROSTER } from './on-project'

describe('the page of a project', () => {
  test.each(everyStatus)('says in three languages where one stands that is %s', async (status) => {
    const { bench, path } = onProject(aProject(status))
    const words = new Set<string>()
    for (const lang of ['en', 'fr', 'es']) {
      const page = await bench.open(path.replace('lang=en', `lang=${lang}`))
      expect(page.status).toBe(200)
      expect(page.heading).toContain('Women who come home')
      words.add(page.root.querySelector('.lead')?.text ?? '')
    }
    expect(words.size).toBe(3)
    expect(words).not.toContain('')
  })

  test('names roles and dates of those asked, and never people, votes or what they earn', async () => {
    const { bench, path } = onProject(aProject('in-funding-decision'))
    const vote = { n: 1, person: 'elena', choice: 'not-fund' as const, reason: 'Weak design' }
    bench.task(
      aTask({ votes: [{ ...vote, conditions: [], at: '2005-03-02T00:00:00.000Z', void: false }] }),
    )
    const page = await bench.open(path)
    expect(page.text).toContain('the reviewers, by 15 March 2005')
    expect(page.html).not.toMatch(/elena|marc|peter|Weak design|not-fund/)
  })

  test('gives the reason of a decline', async () => {
    const { bench, path } = onProject(aProject('declined'))
    expect((await bench.open(path)).text).toContain('Too dear.')
  })

  test('is withdrawn only when that is confirmed, and once', async () => {
    const { bench, path, stored } = onProject(aProject('in-gender-review'))
    bench.task(aTask({ kind: 'gender-review' }))
    const page = await bench.open(path)
    const press = { name: 'do', value: 'withdraw' }
    const unsure = await bench.submit(page.form(press), press)
    expect(unsure.status).toBe(422)
    expect(unsure.root.querySelector('.summary')?.text).toContain('tick the box to confirm')
    expect(stored().status).toBe('in-gender-review')
    const done = await bench.submit(unsure.form(press).set('confirm', 'yes'), press)
    expect(done.text).toContain('It has been withdrawn.')
    expect(stored().status).toBe('withdrawn')
    const audit = bench.fund.audit.length
    await bench.submit(unsure.form(press).set('confirm', 'yes'), press)
    expect(bench.fund.audit).toHaveLength(audit)
  })

  test('offers nothing that can’t be done, and refuses it when it is sent all the same', async () => {
    const { bench, path } = onProject(aProject('closed'))
    const buttons = (await bench.open(path)).root.querySelectorAll('main button')
    const offered = buttons.map((button) => button.getAttribute('value'))
    expect(offered).toEqual([`copy:${CALL}`, 'add-results'])
    const before = bench.stored()
    for (const act of ['withdraw', 'take-back', 'ask-change', 'mail:x', 'none'])
      expect((await bench.post(path, { do: act, confirm: 'yes' })).status).toBeLessThan(500)
    expect(bench.stored()).toBe(before)
    expect((await bench.post(path, { do: 'take-back' })).status).toBe(409)
  })

  test('takes results of a closed project, shows them, and keeps a text that is too long', async () => {
    const { bench, path } = onProject(aProject('closed'))
    const press = { name: 'do', value: 'add-results' }
    const page = await bench.open(path)
    const long = 'x'.repeat(2_001)
    const refused = await bench.submit(page.form(press).set('results', long), press)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(long)
    const done = await bench.submit(page.form(press).set('results', 'A law was passed.'), press)
    expect(done.text).toContain(lateResultsTexts.added.en)
    expect(done.text).toContain('A law was passed.')
  })

  test('lets a proposal be taken back until somebody has voted', async () => {
    const { bench, path, stored } = onProject(aProject('in-funding-decision'))
    bench.task(aTask())
    const press = { name: 'do', value: 'take-back' }
    const page = await bench.open(path)
    const done = await bench.submit(page.form(press), press)
    expect(stored().status).toBe('returned')
    expect(done.text).toContain('You have it back')
    expect(bench.fund.drafts.get(`${PROJECT}.v2`)).toMatchObject({ purpose: 'completion' })

    const other = onProject(aProject('in-funding-decision'))
    other.bench.task(
      aTask({
        votes: [
          {
            n: 1,
            person: 'elena',
            choice: 'abstain',
            conditions: [],
            at: '2005-03-02T00:00:00.000Z',
            void: false,
          },
        ],
      }),
    )
    const shown = await other.bench.open(other.path)
    expect(shown.html).not.toContain('take-back')
    expect((await other.bench.post(other.path, { do: 'take-back' })).status).toBe(409)
    expect(other.stored().status).toBe('in-funding-decision')
  })

  test('lets a proposal that lapsed be taken up again until the call closes', async () => {
    const { bench, path, stored } = onProject(aProject('lapsed'))
    const press = { name: 'do', value: 'revive' }
    const page = await bench.open(path)
    expect(page.text).toContain('Nothing you wrote is lost')
    const done = await bench.submit(page.form(press), press)
    expect(stored().status).toBe('returned')
    expect(done.text).toContain('It is with you again')
    expect(bench.mails().map(({ mail }) => mail)).toEqual(['proposal-returned'])
    const audit = bench.fund.audit.length
    expect((await bench.post(path, { do: 'revive' })).status).toBeLessThan(400)
    expect(bench.fund.audit).toHaveLength(audit)
  })

  test('mails the form for a change, and mails its link again when it is asked again', async () => {
    const { bench, path } = onProject()
    const press = { name: 'do', value: 'ask-change' }
    const page = await bench.open(path)
    const mailed = await bench.submit(page.form(press), press)
    expect(mailed.heading).toBe('Check your mail')
    const draftId = `${PROJECT}.amendment.1`
    expect(bench.fund.drafts.get(draftId)?.answers).toMatchObject({ amount: '10000' })
    await bench.submit(page.form(press), press)
    expect(bench.mails().map(({ mail }) => mail)).toEqual(['amendment-draft', 'fresh-link'])
    expect(bench.mails()[1]?.link).toEqual({ type: 'draft', draftId })
  })

  test('mails the link of what the mission is asked for, to the holder only', async () => {
    const { bench, path } = onProject()
    bench.task(aTask({ kind: 'file-report', roster: ROSTER }))
    bench.fund.reports.set(`${PROJECT} 0001`, aReport({ status: 'asked' }))
    const press = { name: 'do', value: `mail:${PROJECT}.file-report.1.1` }
    const page = await bench.open(path)
    await bench.submit(page.form(press), press)
    expect(bench.mails()).toEqual([
      {
        mail: 'fresh-link',
        to: MISSION,
        link: { type: 'draft', draftId: `${PROJECT}.report.1.1` },
      },
    ])
  })

  test('expired, offers a fresh link to its holder with the same answer always', async () => {
    const { bench, path, stored } = onProject()
    bench.clock.set('2006-03-01T00:00:00.000Z')
    const page = await bench.open(path)
    expect(page.status).toBe(410)
    expect(page.text).not.toContain('Women who come home')
    expect((await bench.post(path, { do: 'withdraw', confirm: 'yes' })).status).toBe(410)
    const press = { name: 'do', value: 'fresh-link' }
    const answers = []
    for (let n = 0; n < 5; n += 1) answers.push((await bench.submit(page.form(press), press)).html)
    expect(new Set(answers).size).toBe(1)
    expect(bench.mails()).toHaveLength(3)
    expect(stored().status).toBe('active')
  })

  test('held by somebody who isn’t of the mission, is only read', async () => {
    const { bench } = onProject(aProject('in-gender-review'))
    const holder = { type: 'person', id: 'rosa' } as const
    const token = bench.link({ type: 'project', projectId: PROJECT }, { holder })
    const page = await bench.open(`/projects/${token}`)
    expect(page.status).toBe(200)
    expect(page.root.querySelectorAll('main button')).toHaveLength(0)
    const before = bench.stored()
    const forced = await bench.post(`/projects/${token}`, { do: 'withdraw', confirm: 'yes' })
    expect(forced.status).toBe(409)
    expect(bench.stored()).toBe(before)
  })
})
