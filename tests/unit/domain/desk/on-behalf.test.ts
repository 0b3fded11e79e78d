import { describe, expect, it } from 'vitest'
import { completionDraftId } from '../../../../shared/domain/decide/request/return-proposal'
import { rawFromContent } from '../../../../shared/domain/forms/form-content'
import { proposalForm } from '../../../../shared/domain/proposal/proposal-content'
import { anAssessment } from '../../../support/builders'
import { Bench, faultsOf, mission, person, proposal, reportAnswers } from '../bench'

const rosa = person('rosa')
const ENTER = {
  type: 'enter-proposal' as const,
  draftId: 'entered-1',
  callId: '2005-a',
  mission: 'TUNIS',
  name: 'Amira',
  address: 'amira@tunis.iom.example',
  language: 'fr' as const,
  receivedOn: '2005-01-08',
  by: rosa,
}

async function entered() {
  const bench = await Bench.open()
  await bench.does(ENTER)
  const sent = bench.types('entered-1', rawFromContent(proposalForm, proposal()))
  await bench.does({ type: 'submit-draft', ...sent, salt: 'salt', by: rosa })
  bench.id = bench.draft('entered-1').becameProject ?? ''
  return bench
}

describe('a proposal that came as a document', () => {
  it('is recorded as by the secretariat on behalf of the mission, and waits for its word', async () => {
    const bench = await entered()
    expect(bench.mails('entry-link')).toMatchObject([{ to: rosa }])
    expect(bench.records('submitted')[0]).toMatchObject({ by: rosa, onBehalfOf: mission() })
    expect(bench.is('submitted').entered).toMatchObject({ by: 'rosa', version: 1 })
    expect(bench.file.versions[0]).toMatchObject({
      submittedBy: mission(),
      enteredBy: rosa,
      receivedOn: '2005-01-08',
    })
    expect(bench.mails('submission-received')).toEqual([])
    expect(
      await bench.refuses({ type: 'record-assessment', version: 1, assessment: anAssessment() }),
    ).toMatchObject({ allowed: ['confirm-version'] })
    const taskId = await bench.asks('confirm-version')
    expect(
      await bench.refuses({ type: 'confirm-version', taskId, by: rosa, confirm: true }),
    ).toMatchObject({ refused: 'not-allowed' })
    await bench.does({ type: 'confirm-version', taskId, by: mission(), confirm: true })
    expect(bench.is('submitted').entered?.confirmedAt).toBe(bench.now)
    expect(bench.mails('submission-received')).toHaveLength(1)
    await bench.isAssessed()
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('comes back to the mission when something is wrong, and its own version needs no word', async () => {
    const bench = await entered()
    const taskId = await bench.asks('confirm-version')
    const object = { type: 'confirm-version' as const, taskId, by: mission(), confirm: false }
    expect(await bench.refuses(object)).toMatchObject({
      problems: [{ path: 'objection', code: 'required' }],
    })
    await bench.does({ ...object, objection: 'That is last year’s budget.' })
    expect(bench.is('returned').returned).toMatchObject({
      from: 'not-confirmed',
      letter: 'That is last year’s budget.',
    })
    expect(bench.mails('version-not-confirmed')).toHaveLength(1)
    const sent = bench.types(`${bench.id}.v2`, {})
    await bench.does({ type: 'submit-draft', ...sent, salt: 'salt' })
    await bench.isAssessed()
    expect(bench.project.status).toBe('in-gender-review')
  })

  it('counts as not submitted when nobody confirms it', async () => {
    const bench = await entered()
    await bench.letsExpire(await bench.asks('confirm-version'))
    expect(bench.is('lapsed').returned.from).toBe('not-confirmed')
    expect(bench.mails('version-not-confirmed')).toMatchObject([{ to: rosa }])
  })

  it('that nobody confirmed is taken up by the mission in a working copy of its own', async () => {
    const bench = await entered()
    await bench.letsExpire(await bench.asks('confirm-version'))
    await bench.does({ type: 'revive', by: mission() })
    const copy = completionDraftId(bench.project)
    expect(bench.mails('proposal-returned').at(-1)?.link).toEqual({ type: 'draft', draftId: copy })
    await bench.asks('complete-proposal')
    const sent = { draftId: copy, revision: bench.draft(copy).revision }
    await bench.does({ type: 'submit-draft', ...sent, salt: 'salt' })
    expect(bench.project).toMatchObject({ status: 'submitted', currentVersion: 2 })
  })

  it('counts from the day it came, some days after the call has closed', async () => {
    const bench = await Bench.open()
    bench.at('2006-01-05T09:00:00.000Z')
    expect(await bench.refuses({ ...ENTER, receivedOn: '2006-01-02' })).toMatchObject({
      problems: [{ path: 'receivedOn', code: 'outside-call' }],
    })
    expect(await bench.refuses({ ...ENTER, receivedOn: '2006-01-09' })).toMatchObject({
      problems: [{ path: 'receivedOn', code: 'in-future' }],
    })
    await bench.does({ ...ENTER, receivedOn: '2005-12-31' })
    const sent = bench.types('entered-1', rawFromContent(proposalForm, proposal()))
    bench.at('2006-01-20T09:00:00.000Z')
    const send = { type: 'submit-draft' as const, ...sent, salt: 'salt', by: rosa }
    expect(await bench.refuses(send)).toMatchObject({ refused: 'not-allowed' })
    bench.at('2006-01-06T09:00:00.000Z')
    await bench.does(send)
  })

  it('is entered by the secretariat only', async () => {
    const bench = await Bench.open()
    for (const by of [person('samuel'), person('elena'), mission()])
      expect(await bench.refuses({ ...ENTER, by })).toMatchObject({ allowed: ['secretariat'] })
    await bench.does(ENTER)
    const sent = bench.types('entered-1', rawFromContent(proposalForm, proposal()))
    const by = person('elena')
    expect(await bench.refuses({ type: 'submit-draft', ...sent, salt: 's', by })).toMatchObject({
      allowed: ['secretariat'],
    })
  })
})

describe('a report that came as a document', () => {
  it('is entered in the mission’s form and filed once the mission sends it', async () => {
    const bench = await Bench.open()
    await bench.isActive()
    bench.at('2005-11-20T09:00:00.000Z')
    const taskId = await bench.asks('file-report', 1)
    await bench.does({ type: 'enter-for-mission', taskId, by: rosa })
    expect(bench.mails('entry-link')).toMatchObject([{ to: rosa, taskId }])
    const draftId = `${bench.id}.report.1.1`
    const enter = { type: 'enter-report' as const, taskId, by: rosa, receivedOn: '2005-11-18' }
    expect(await bench.refuses({ ...enter, ...bench.types(draftId, {}) })).toMatchObject({
      refused: 'invalid',
    })
    const early = { ...enter, ...bench.types(draftId, reportAnswers('8000')) }
    expect(await bench.refuses({ ...early, receivedOn: '2005-11-21' })).toMatchObject({
      problems: [{ path: 'receivedOn', code: 'in-future' }],
    })
    await bench.does(early)
    const enteredAt = bench.now
    expect(bench.records('report-entered')[0]).toMatchObject({ by: rosa, onBehalfOf: mission() })
    expect(bench.mails('report-entered')).toMatchObject([{ to: mission(), link: { draftId } }])
    expect(bench.file.reports[0]?.status).toBe('asked')
    const { revision } = bench.draft(draftId)
    await bench.does({ type: 'file-report', taskId, by: mission(), draftId, revision })
    expect(bench.records('report-filed')[0]).toMatchObject({
      by: mission(),
      facts: { enteredBy: 'rosa' },
    })
    expect(bench.file.reports[0]?.entered).toEqual({
      by: 'rosa',
      receivedOn: '2005-11-18',
      at: enteredAt,
    })
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('is missed like any other when the mission never sends it', async () => {
    const bench = await Bench.open()
    await bench.isActive()
    bench.at('2005-11-20T09:00:00.000Z')
    const taskId = await bench.asks('file-report', 1)
    const sent = bench.types(`${bench.id}.report.1.1`, reportAnswers('8000'))
    await bench.does({ type: 'enter-report', taskId, by: rosa, receivedOn: '2005-11-18', ...sent })
    await bench.letsExpire(taskId)
    expect(bench.file.reports[0]?.status).toBe('missed')
  })

  it('is not entered by whoever isn’t of the secretariat', async () => {
    const bench = await Bench.open()
    await bench.isActive()
    bench.at('2005-11-20T09:00:00.000Z')
    const taskId = await bench.asks('file-report', 1)
    const sent = bench.types(`${bench.id}.report.1.1`, reportAnswers('8000'))
    for (const by of [person('samuel'), mission()])
      expect(
        await bench.refuses({
          type: 'enter-report',
          taskId,
          by,
          receivedOn: '2005-11-18',
          ...sent,
        }),
      ).toMatchObject({ refused: 'not-allowed' })
  })
})
