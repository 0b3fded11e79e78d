import { expect, test } from 'vitest'
import { languages } from '../../../shared/texts/language'
import type { Project } from '../../../shared/domain/project/project'
import type { Remark } from '../../../shared/domain/project/remark'
import type { Version } from '../../../shared/domain/project/version'
import {
  aDecision,
  aProject,
  aQuestion,
  aReport,
  aTask,
  aVersion,
  PROJECT,
} from '../../support/builders'
import { Bench } from './bench'

const AT = '2005-03-02T09:00:00.000Z'
const ROSA = { type: 'person', id: 'rosa' } as const

function onProject(project: Project = aProject('active'), version: Partial<Version> = {}) {
  const bench = new Bench()
  bench.project(project, aVersion(version))
  const token = bench.link({ type: 'project', projectId: PROJECT })
  return { bench, path: `/projects/${token}?lang=en` }
}

function remark(act: Remark['act'], different: Partial<Remark> = {}): Remark {
  const n = different.n ?? 1
  return {
    schema: 1,
    projectId: PROJECT,
    n,
    act,
    text: `Because of ${act}.`,
    by: ROSA,
    at: AT,
    ...different,
  }
}

test('says why a project was paused, went on, was ended early or reopened, newest first', async () => {
  const { bench, path } = onProject(aProject('suspended'))
  const acts = [
    'suspend',
    'resume',
    'terminate',
    'reopen',
    'extend-task',
    'replace-contact',
  ] as const
  acts.forEach((act, index) =>
    bench.fund.remarks.set(`${PROJECT} ${index}`, remark(act, { n: index + 1 })),
  )
  bench.fund.remarks.set(
    `${PROJECT} 9`,
    remark('reopen', { n: 9, proposes: true, text: 'Only proposed.' }),
  )
  for (const language of languages) {
    const { text } = await bench.open(path.replace('lang=en', `lang=${language}`))
    const places = ['reopen', 'terminate', 'resume', 'suspend'].map((act) =>
      text.indexOf(`Because of ${act}.`),
    )
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places.toSorted((a, b) => a - b)).toEqual(places)
    expect(text).not.toMatch(/extend-task|replace-contact|Only proposed|rosa/i)
  }
  expect((await bench.open(path)).text).toContain('Why it was suspended on 2 March 2005')
})

test('gives the reason of a decline also while it is looked at again', async () => {
  const declined = aDecision({ outcome: 'declined', reason: 'Too dear.', at: AT })
  const by = { type: 'mission', mission: 'TUNIS', as: 'contact' } as const
  const reconsidered = {
    at: AT,
    by,
    whatIsNew: 'A partner pays half.',
    decidedBefore: [],
    declined,
  }
  const { bench, path } = onProject(aProject('in-funding-decision', { reconsidered }))
  expect((await bench.open(path)).text).toContain('Why it was declined (2 March 2005)Too dear.')
})

test('shows each question with its answer and their days, and never who asked', async () => {
  const { bench, path } = onProject(aProject('in-funding-decision'))
  const asked = { askedAt: AT, version: 1 }
  const questions = [
    aQuestion({
      ...asked,
      n: 1,
      answer: 'The partner does.',
      answeredAt: '2005-03-04T09:00:00.000Z',
    }),
    aQuestion({ ...asked, n: 2, text: 'Who pays for it?', closedAt: '2005-03-09T09:00:00.000Z' }),
    aQuestion({
      ...asked,
      n: 3,
      text: 'And for how long?',
      waitsUntil: '2099-01-01T00:00:00.000Z',
    }),
    aQuestion({ ...asked, n: 4, text: 'From when?', waitsUntil: '2099-01-01T00:00:00.000Z' }),
  ]
  for (const one of questions) bench.fund.questions.set(`${PROJECT} ${one.n}`, one)
  const kind = 'answer-question'
  bench.task(aTask({ id: 'decided', kind, subject: 4, status: 'closed' }))
  const { text } = await bench.open(path)
  expect(text).toMatch(/From when\? ?It was not answered in time/)
  expect(text).toMatch(
    /Asked on 2 March 2005.*register.*Your answer of 4 March 2005.*The partner does/,
  )
  expect(text).toMatch(/Who pays for it\? ?It was not answered in time/)
  expect(text).toMatch(/And for how long\? ?Waiting for your answer/)
  expect(text).not.toMatch(/elena/i)
})

test('says who entered a version or a report for the mission, from which document, and how to object', async () => {
  const project = aProject('active', {
    entered: { by: 'rosa', version: 1, at: AT, confirmedAt: '2005-03-05T09:00:00.000Z' },
  })
  const { bench, path } = onProject(project, {
    submittedAt: AT,
    enteredBy: ROSA,
    receivedOn: '2005-02-28',
  })
  bench.fund.reports.set(
    `${PROJECT} 0001`,
    aReport({
      n: 1,
      status: 'filed',
      content: { progress: 'under-way' },
      filedAt: '2005-08-03T09:00:00.000Z',
      entered: { by: 'rosa', receivedOn: '2005-08-01', at: '2005-08-02T09:00:00.000Z' },
    }),
  )
  const { text } = await bench.open(path)
  expect(text).toMatch(
    /Entered for the mission by rosa of the secretariat on 2 March 2005, from the document that came on 28 February 2005\. The mission looked it through and confirmed it on 5 March 2005\. ?If it isn’t what your mission sent, write to/,
  )
  expect(text).toMatch(
    /on 2 August 2005, from the document that came on 1 August 2005\. The mission looked it through and confirmed it on 3 August 2005/,
  )
})

test('mails the link to confirm what was entered, while that is waited for', async () => {
  const project = aProject('submitted', { entered: { by: 'rosa', version: 1, at: AT } })
  const { bench, path } = onProject(project, { enteredBy: ROSA, submittedAt: AT })
  const party = { type: 'mission', mission: 'TUNIS', as: 'contact' } as const
  bench.task(aTask({ id: 't1', kind: 'confirm-version', roster: [{ party, as: 'asked' }] }))
  const page = await bench.open(path)
  expect(page.text).toContain('Until it does, this is not considered sent.')
  const button = { name: 'do', value: 'mail:t1' }
  await bench.submit(page.form(button), button)
  expect(bench.mails().at(-1)?.link).toEqual({ type: 'task', projectId: PROJECT, taskId: 't1' })
})

test('lets a mission read and agree with what the Council will read', async () => {
  const { bench, path } = onProject()
  bench.fund.heads.set(PROJECT, { seq: 1, hash: 'a'.repeat(64) })
  expect((await bench.open(path)).text).not.toContain('What the Council will read')
  bench.fund.publicTexts.set(`${PROJECT} 0001`, {
    schema: 1,
    projectId: PROJECT,
    n: 1,
    language: 'en',
    sections: { title: 'As printed', summary: 'A summary for Member States.' },
    on: { version: 1 },
    by: ROSA,
    at: AT,
  })
  const page = await bench.open(path)
  expect(page.text).toContain('A summary for Member States.')
  const button = { name: 'do', value: 'agree-text:1' }
  const agreed = await bench.submit(page.form(button), button)
  expect(agreed.text).toContain('Your agreement is recorded.')
  expect(agreed.text).not.toContain('We agree with this text')
  expect([...bench.fund.publicTexts.values()].map(({ agreed: said }) => said?.by)).toEqual([
    { type: 'mission', mission: 'TUNIS', as: 'contact' },
  ])
})
