import { expect, test } from 'vitest'
import { reportForm } from '../../../shared/domain/reporting/report-content'
import type { Draft } from '../../../shared/domain/drafts/draft'
import { aDraft, aProject, aReport, aTask, aVersion, HASH, PROJECT } from '../../support/builders'
import { reportAnswers } from '../domain/bench'
import { Bench } from './bench'

const ROSA = { type: 'person', id: 'rosa' } as const
const id = `${PROJECT}.report.1.1`
const send = { name: 'do', value: 'submit' }

function ofReport(different: Partial<Draft> = {}) {
  const bench = new Bench()
  bench.project(aProject('active'), aVersion())
  bench.fund.heads.set(PROJECT, { seq: 1, hash: HASH })
  bench.fund.reports.set(`${PROJECT} 0001`, aReport({ n: 1, status: 'asked' }))
  const party = { type: 'mission', mission: 'TUNIS', as: 'contact' } as const
  bench.task(aTask({ id: 't1', kind: 'file-report', subject: 1, roster: [{ party, as: 'asked' }] }))
  const draft = aDraft({
    id,
    form: 'report',
    purpose: 'report',
    projectId: PROJECT,
    subject: 1,
    language: 'en',
    answers: reportAnswers('8000'),
    ...different,
  })
  bench.fund.drafts.set(id, draft)
  const to = (holder: Parameters<Bench['link']>[1]) =>
    `/reports/${bench.link({ type: 'draft', draftId: id }, holder)}`
  return { bench, ofSecretary: to({ holder: ROSA }), ofMission: to({}) }
}

test.each([
  ['en', 'You are entering this for'],
  ['fr', 'Vous saisissez ces données pour la mission'],
  ['es', 'Está introduciendo estos datos para la misión'],
])('every page says for whom it is filled in, in %s', async (lang, words) => {
  const { bench, ofSecretary, ofMission } = ofReport()
  const pages = ['', '/check', ...reportForm.sections.map((section) => `/${section.id}`)]
  for (const page of pages) {
    const url = (base: string) => `${base}${page}?lang=${lang}`
    expect((await bench.open(url(ofSecretary))).text).toContain(words)
    expect((await bench.open(url(ofMission))).text).not.toContain(words)
  }
})

test('asks whoever enters it for the day the document came, and the mission sends it', async () => {
  const { bench, ofSecretary, ofMission } = ofReport()
  const check = await bench.open(`${ofSecretary}/check?lang=en`)
  const form = check.form(send).set('declaration', 'yes')
  const without = await bench.submit(form, send)
  expect(without.status).toBe(422)
  expect(without.text).toContain('Day on which the mission’s document came: give an answer')
  const ahead = await bench.submit(
    without.form(send).set('declaration', 'yes').set('receivedOn', '31 March 2099'),
    send,
  )
  expect(ahead.text).toContain('enter today or an earlier day')
  expect(ahead.form(send).value('receivedOn')).toBe('31 March 2099')
  const sent = await bench.submit(
    ahead.form(send).set('declaration', 'yes').set('receivedOn', '28 February 2005'),
    send,
  )
  expect(sent.text).toContain('from the document that came on 28 February 2005')
  expect(bench.fund.drafts.get(id)?.entered).toMatchObject({ by: 'rosa', receivedOn: '2005-02-28' })
  const own = await bench.open(`${ofMission}/check?lang=en`)
  expect(own.text).toContain('It takes effect once you send it')
  expect(own.form(send).names).not.toContain('receivedOn')
  await bench.submit(own.form(send).set('declaration', 'yes'), send)
  expect(bench.fund.reports.get(`${PROJECT} 0001`)).toMatchObject({
    status: 'filed',
    entered: { by: 'rosa', receivedOn: '2005-02-28' },
  })
})

test('what the mission files itself is marked as entered by nobody', async () => {
  const { bench, ofMission } = ofReport()
  bench.fund.reports.set(
    `${PROJECT} 0001`,
    aReport({
      n: 1,
      status: 'asked',
      content: {},
      entered: { by: 'rosa', receivedOn: '2005-01-01', at: bench.clock.now() },
    }),
  )
  const own = await bench.open(`${ofMission}/check?lang=en`)
  await bench.submit(own.form(send).set('declaration', 'yes'), send)
  const filed = bench.fund.reports.get(`${PROJECT} 0001`)
  expect(filed?.status).toBe('filed')
  expect(filed).not.toHaveProperty('entered')
})

test('whoever has entered a proposal reads that the mission confirms it next', async () => {
  const bench = new Bench()
  bench.project(aProject('submitted'), aVersion())
  bench.fund.drafts.set('draft-1', aDraft({ becameProject: PROJECT }))
  const purpose = { type: 'draft', draftId: 'draft-1' } as const
  const page = await bench.open(`/drafts/${bench.link(purpose, { holder: ROSA })}?lang=en`)
  expect(page.text).toContain('The mission has been asked to look it through.')
  const own = await bench.open(`/drafts/${bench.link(purpose)}?lang=en`)
  expect(own.text).not.toContain('asked to look it through')
})
