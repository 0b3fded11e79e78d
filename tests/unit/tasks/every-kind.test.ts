import { beforeEach, describe, expect, it } from 'vitest'
import type { TaskKind } from '../../../shared/domain/programme/programme'
import type { ProjectStatus } from '../../../shared/domain/project/project'
import { languages } from '../../../shared/texts/language'
import {
  anAmendment,
  anInstalment,
  aProject,
  aReport,
  aStoredAssessment,
  aTask,
  aVersion,
} from '../../support/builders'
import { Bench, person } from '../domain/bench'
import { TaskPages } from './pages'

/** Each task that people of the fund are asked, where its project then stands, and what its page asks. */
const asked: [TaskKind, ProjectStatus, string[]][] = [
  ['gender-review', 'in-gender-review', ['choice']],
  ['funding-vote', 'in-funding-decision', ['choice', 'amount', 'reason', 'versionHash']],
  ['chair-decision', 'in-funding-decision', ['choice', 'amount', 'reason', 'year', 'versionHash']],
  ['waitlist-offer', 'waitlisted', ['choice']],
  ['confirm-disbursement', 'active', ['amount', 'on', 'reference']],
  ['review-report', 'active', ['choice', 'note']],
  ['waive-report', 'finalising', ['reason', 'spent']],
  ['acknowledge-amendment', 'active', ['choice', 'reason']],
  ['decide-amendment', 'active', ['choice', 'reason']],
  ['vote-amendment', 'active', ['choice', 'reason', 'versionHash']],
  ['confirm-return', 'finalising', ['choice', 'amount', 'on', 'reference', 'reason']],
]

describe('The page of a task', () => {
  let bench: Bench
  let pages: TaskPages

  beforeEach(async () => {
    bench = await Bench.open()
    bench.now = '2005-03-02T09:00:00.000Z'
    pages = new TaskPages(bench)
  })

  const stored = () =>
    JSON.stringify(
      Object.entries(bench.fund).map(([name, kept]) => [
        name,
        kept instanceof Map ? [...kept] : kept,
      ]),
    )

  /** A project with an open task of a kind; gives the path of its link for somebody. */
  function waits(kind: TaskKind, status: ProjectStatus, ended = false): string {
    const { fund } = bench
    const project = aProject(status)
    fund.projects.set(project.id, project)
    const place = `${project.id} 0001`
    fund.versions.set(place, aVersion())
    fund.assessments.set(place, aStoredAssessment())
    fund.reports.set(place, aReport())
    fund.amendments.set(place, anAmendment())
    fund.instalments.set(place, anInstalment())
    // Who decided on the grant doesn't confirm its money.
    const asked = kind.startsWith('confirm-') ? person('samuel') : person('elena')
    const task = aTask({
      kind,
      roster: [{ party: asked, as: 'asked' }],
      ...(ended && {
        status: 'expired' as const,
        outcome: 'lapsed' as const,
        endedAt: '2005-03-01T10:00:00.000Z',
      }),
    })
    fund.tasks.set(task.id, task)
    return pages.link(task.id, asked)
  }

  it.each(asked)(
    '%s asks what is to be answered, chooses nothing, and reading it changes nothing',
    async (kind, status, names) => {
      const path = waits(kind, status)
      const before = stored()
      for (const language of languages) {
        const page = await pages.get(`${path}?lang=${language}`)
        expect(page.status).toBe(200)
        const form = page.form({ name: 'act', value: 'answer' })
        expect(form.names).toEqual(expect.arrayContaining(names))
        expect(form.value('choice')).toBeUndefined()
        expect(page.html).not.toMatch(/undefined|\[object|NaN/)
      }
      await pages.app.request(`https://wggi.example${path}`, { method: 'HEAD' })
      expect(stored()).toBe(before)
    },
  )

  it.each(asked)(
    '%s shows an empty answer again with what is missing, and changes nothing',
    async (kind, status) => {
      const path = waits(kind, status)
      const before = stored()
      const page = await pages.post(path, { act: 'answer', reason: 'Typed before' })
      expect(page.status).toBe(422)
      expect(page.root.querySelectorAll('.summary a').length).toBeGreaterThan(0)
      for (const link of page.root.querySelectorAll('.summary a')) {
        const id = link.getAttribute('href')?.slice(1) ?? ''
        expect(page.root.querySelector(`[id="${id}"]`), id).not.toBeNull()
      }
      expect(stored()).toBe(before)
    },
  )

  it.each(asked)(
    '%s that has ended says so, to whoever reads or answers late',
    async (kind, status) => {
      const path = waits(kind, status, true)
      const before = stored()
      const read = await pages.get(`${path}?lang=en`)
      expect([read.status, read.heading]).toEqual([
        200,
        expect.stringContaining('This has been settled'),
      ])
      const late = await pages.post(path, { act: 'answer', choice: 'accept', amount: '1' })
      expect(late.status).toBe(409)
      expect(late.root.querySelectorAll('form button[value=answer]')).toHaveLength(0)
      expect(stored()).toBe(before)
    },
  )

  it('is unknown by any token but its own', async () => {
    const path = waits('funding-vote', 'in-funding-decision')
    const own = path.split('/')[2] ?? ''
    const before = stored()
    for (const token of [own.slice(1), `${own}x`, own.toUpperCase(), 'x'.repeat(43), '%00']) {
      expect((await pages.get(`/tasks/${token}`)).status).toBe(404)
      expect(
        (await pages.post(`/tasks/${token}`, { act: 'answer', choice: 'abstain' })).status,
      ).toBe(404)
    }
    expect(stored()).toBe(before)
  })
})
