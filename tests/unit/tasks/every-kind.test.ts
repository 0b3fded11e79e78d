import { beforeEach, describe, expect, it } from 'vitest'
import { layoutOf } from '../../../shared/domain/answers/form'
import { taskForm } from '../../../shared/domain/answers/tasks/kinds'
import type { Party } from '../../../shared/domain/people'
import { kindsThat, traitsOf, type TaskKind } from '../../../shared/domain/tasks/kinds'
import type { Condition } from '../../../shared/domain/project/project'
import { languages } from '../../../shared/texts/language'
import { anAsking } from '../../support/asking'
import { aDecision, aProject, aTask } from '../../support/builders'
import { hasOneOfEach, statusDuring } from '../../support/where-tasks-stand'
import { Bench, person } from '../domain/bench'
import { TaskPages } from './pages'

const CONDITION: Condition = {
  id: 'c1',
  text: 'A partner signs.',
  blocks: 'closure',
  confirmedBy: 'secretariat',
}
const MISSION: Party = { type: 'mission', mission: 'TUNIS', as: 'contact' }

/** What the page of each kind asks that is answered on a page of tasks. */
const names: Readonly<Partial<Record<TaskKind, readonly string[]>>> = {
  'gender-review': ['choice'],
  'funding-vote': ['choice', 'amount', 'reason', 'versionHash'],
  'chair-decision': ['choice', 'amount', 'reason', 'year', 'versionHash'],
  'waitlist-offer': ['choice'],
  'join-next-call': ['choice'],
  'confirm-condition': ['choice'],
  'confirm-version': ['choice'],
  'confirm-disbursement': ['amount', 'on', 'reference'],
  'review-report': ['choice', 'note'],
  'waive-report': ['reason', 'spent'],
  'acknowledge-amendment': ['choice', 'reason'],
  'decide-amendment': ['choice', 'reason'],
  'vote-amendment': ['choice', 'reason', 'versionHash'],
  'confirm-return': ['choice', 'amount', 'on', 'reference', 'reason'],
  'confirm-correction': ['choice', 'reason'],
}
const asked = kindsThat(({ door }) => door === 'tasks')
const elsewhere = kindsThat(({ door }) => door !== 'tasks')

it('Every kind of task that is answered on a page of tasks is said to ask something', () => {
  expect(Object.keys(names).sort()).toEqual([...asked].sort())
})

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

  /** A project with an open task of a kind; gives the path of its link for whoever is asked. */
  function waits(kind: TaskKind, ended = false): string {
    const of = traitsOf(kind).asks === 'mission' ? MISSION : person('elena')
    const { fund } = bench
    const stands = aProject(statusDuring(kind))
    const project =
      stands.status === 'active'
        ? { ...stands, decision: aDecision({ conditions: [CONDITION] }) }
        : stands
    fund.projects.set(project.id, project)
    hasOneOfEach(fund, project.id)
    // Who decided on the grant doesn't confirm its money.
    const asked = of.type === 'person' && kind.startsWith('confirm-') ? person('samuel') : of
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
    async (kind) => {
      const path = waits(kind)
      const before = stored()
      for (const language of languages) {
        const page = await pages.get(`${path}?lang=${language}`)
        expect(page.status).toBe(200)
        const form = page.form({ name: 'act', value: 'answer' })
        expect(form.names).toEqual(expect.arrayContaining([...(names[kind] ?? [])]))
        expect(form.value('choice')).toBeUndefined()
        expect(page.html).not.toMatch(/undefined|\[object|NaN/)
      }
      await pages.app.request(`https://wggi.example${path}`, { method: 'HEAD' })
      expect(stored()).toBe(before)
    },
  )

  it.each(asked)(
    '%s shows an empty answer again with what is missing, and changes nothing',
    async (kind) => {
      const path = waits(kind)
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

  it.each(asked)('%s that has ended says so, to whoever reads or answers late', async (kind) => {
    const path = waits(kind, true)
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
  })

  const onTexts = asked.filter((kind) =>
    layoutOf(taskForm(kind, anAsking())!.schema).common.some(({ name }) => name === 'versionHash'),
  )

  it('of a proposal or a change says which text it shows', () => {
    const onText = kindsThat(
      ({ weighsRequest, about, door }) => door === 'tasks' && (weighsRequest || about === 'change'),
    )
    expect(onTexts).toEqual(onText)
  })

  it.each(onTexts)(
    '%s refuses an answer to a text that has changed since it was shown, and keeps what was typed',
    async (kind) => {
      const path = waits(kind)
      const [task] = [...bench.fund.tasks.values()]
      const page = await pages.get(`${path}?lang=en`)
      const form = page.form({ name: 'act', value: 'answer' })
      const texts = form.element
        .querySelectorAll('textarea')
        .map((one) => one.getAttribute('name')!)
      for (const choice of form.options('choice')) {
        const typed: Record<string, string> = {}
        for (const name of form.names) typed[name] = form.value(name) ?? ''
        for (const name of texts) if (!name.includes('.1.')) typed[name] = `Typed in ${name}`
        for (const name of texts) if (/^[a-z]+\.\d\./.test(name)) typed[name] = ''
        // What stands beside every choice and isn't taken by this one is told so before anything else.
        const { common, branches } = layoutOf(taskForm(kind, anAsking())!.schema)
        const taken = branches.find(({ value }) => value === choice)?.questions ?? common
        for (const { name } of common) if (!taken.some((one) => one.name === name)) typed[name] = ''
        Object.assign(typed, { choice, dac: '1', gam: '3', iom: '2a', act: 'answer' })
        bench.fund.tasks.set(task!.id, { ...task!, versionHash: 'e'.repeat(64) })
        const before = stored()
        const refused = await pages.post(`${path}?lang=en`, typed)
        expect([choice, refused.status]).toEqual([choice, 409])
        expect(refused.text).toContain('This has changed since you opened it.')
        const again = refused.form({ name: 'act', value: 'answer' })
        for (const name of texts) expect(again.value(name)).toBe(typed[name])
        expect(again.value('versionHash')).toBe('e'.repeat(64))
        expect(stored()).toBe(before)
        bench.fund.tasks.set(task!.id, task!)
      }
    },
  )

  it.each(elsewhere)('%s takes no answer here, and reading it changes nothing', async (kind) => {
    const path = waits(kind)
    const before = stored()
    await pages.get(path)
    const answered = await pages.post(path, { act: 'answer', choice: 'accept', reason: 'Yes.' })
    expect(answered.status).toBeGreaterThanOrEqual(400)
    expect(stored()).toBe(before)
  })

  it('is unknown by any token but its own', async () => {
    const path = waits('funding-vote')
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
