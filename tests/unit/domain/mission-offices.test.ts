import { expect, test } from 'vitest'
import { rawFromContent } from '../../../shared/domain/forms/form-content'
import type { Party } from '../../../shared/domain/people'
import { proposalForm } from '../../../shared/domain/proposal/proposal-content'
import { CALL } from '../../support/builders'
import { programmeOf } from '../../support/fakes/memory-fund'
import { Bench, faultsOf, mission, person, proposal } from './bench'

const MAILBOX: Party = { type: 'mission', mission: 'TUNIS', as: 'mailbox' }
const FOCAL: Party = { type: 'mission', mission: 'TUNIS', as: 'focal-point' }

async function start(bench: Bench, draftId: string, address: string): Promise<void> {
  await bench.does({
    type: 'start-draft',
    draftId,
    callId: CALL,
    mission: 'TUNIS',
    address,
    language: 'en',
  })
}

const judge = (draftId: string, known: boolean, by: Party = MAILBOX) =>
  ({ type: 'judge-sender', draftId, known, by }) as const

async function sends(bench: Bench, draftId: string) {
  const sent = bench.types(draftId, rawFromContent(proposalForm, proposal()))
  return bench.gives({ type: 'submit-draft', ...sent, salt: 'salt' })
}

test('an address new to a mission is sent freely, and goes straight on once the mission knows it', async () => {
  const bench = await Bench.open()
  await start(bench, 'd1', 'amira@tunis.iom.example')
  expect(bench.mails('sender-asked').map(({ to }) => to)).toEqual([MAILBOX])
  expect(bench.mails('focal-started')).toEqual([])
  expect(bench.records('draft-created')).toEqual([])
  await bench.does(judge('d1', true))
  expect(bench.mails('sender-known')).toHaveLength(1)
  expect(bench.mails('focal-started').map(({ to }) => to)).toEqual([FOCAL])
  expect(await sends(bench, 'd1')).not.toHaveProperty('refused')
  expect(bench.starts()).toEqual(['WGGI-2005-0001.request.1.1'])
  await start(bench, 'd2', 'AMIRA@tunis.iom.example')
  expect(bench.mails('sender-asked')).toHaveLength(1)
  expect(bench.draft('d2').sender).toBeUndefined()
  expect(JSON.stringify(bench.fund.audit)).not.toMatch(/amira/i)
  expect(faultsOf(bench.fund)).toEqual([])
})

test.each(['office', 'head', 'gender'])(
  'the mission’s %s is known from the start',
  async (name) => {
    const bench = await Bench.open()
    await start(bench, 'd1', `${name}@tunis.iom.example`)
    expect(bench.mails('sender-asked')).toEqual([])
    expect(await sends(bench, 'd1')).not.toHaveProperty('refused')
  },
)

test('a sender the mailbox denies can’t send, until it or the secretariat says otherwise', async () => {
  const bench = await Bench.open()
  await start(bench, 'd1', 'amira@tunis.iom.example')
  await bench.does(judge('d1', false))
  expect(bench.mails('sender-unknown').map(({ to }) => to)).toEqual([person('rosa')])
  expect(await sends(bench, 'd1')).toMatchObject({ refused: 'not-allowed' })
  expect(await bench.refuses(judge('d1', false))).toMatchObject({ refused: 'already-done' })
  // Who begins the same anew has the one form, and the mission isn't asked again.
  await start(bench, 'd2', 'Amira+2@tunis.iom.example')
  expect(bench.fund.drafts.has('d2')).toBe(false)
  expect(bench.mails('draft-link')).toHaveLength(2)
  expect(bench.mails('sender-asked')).toHaveLength(1)
  await bench.does(judge('d1', true, person('rosa')))
  expect(await sends(bench, 'd1')).not.toHaveProperty('refused')
})

test.each([
  ['the contact', mission()],
  ['another mission’s mailbox', { type: 'mission', mission: 'DAKAR', as: 'mailbox' } as Party],
  ['a reviewer', person('elena')],
])('%s can’t say whom the mission knows', async (_who, by) => {
  const bench = await Bench.open()
  await start(bench, 'd1', 'amira@tunis.iom.example')
  expect(await bench.refuses(judge('d1', true, by))).toMatchObject({ refused: 'not-allowed' })
})

test('a mailbox is mailed once a day, whoever asks, and its record counts who wrote since the last', async () => {
  const bench = await Bench.open()
  await start(bench, 'd1', 'amira@tunis.iom.example')
  await start(bench, 'd2', 'sami@tunis.iom.example')
  await start(bench, 'd3', 'leila@tunis.iom.example')
  expect(await bench.refuses({ type: 'ask-sender', draftId: 'd2' })).toMatchObject({
    refused: 'too-many',
  })
  expect(bench.mails('sender-asked')).toHaveLength(1)
  bench.later(1)
  await start(bench, 'd4', 'nour@tunis.iom.example')
  expect(bench.mails('sender-asked')).toHaveLength(2)
  expect(bench.records('senders-asked').map(({ facts }) => facts)).toMatchObject([
    { mission: 'TUNIS', count: 1 },
    { mission: 'TUNIS', count: 3 },
  ])
  bench.later(1)
  await bench.does({ type: 'ask-sender', draftId: 'd1' })
  await bench.does(judge('d1', true))
  expect(await bench.refuses({ type: 'ask-sender', draftId: 'd1' })).toMatchObject({
    refused: 'already-done',
  })
})

test('what is set of a mission leaves alone whom it knows', async () => {
  const bench = await Bench.open()
  await start(bench, 'd1', 'amira@tunis.iom.example')
  await bench.does(judge('d1', true))
  const { administer } = await import('../../../shared/domain/decide/settings/administer')
  const { aMission } = await import('../../support/builders')
  await bench.decides((state) =>
    administer(state, { type: 'put-mission', by: 'op', item: aMission('TUNIS', { name: 'New' }) }),
  )
  const tunis = programmeOf(bench.fund).missions.find(({ code }) => code === 'TUNIS')
  expect(tunis).toMatchObject({
    name: 'New',
    senders: [{ known: true }],
  })
})

test('what lay within a mission before is put by itself when the mission is set', async () => {
  const bench = await Bench.open()
  const { administer } = await import('../../../shared/domain/decide/settings/administer')
  const { aMission } = await import('../../support/builders')
  const senders = [{ hash: 'h1', known: true, at: bench.now }]
  const missedReports = [{ projectId: 'WGGI-2005-0001', report: 1, at: bench.now }]
  bench.fund.missions.set('TUNIS', aMission('TUNIS', { senders, missedReports }))
  await bench.decides((state) =>
    administer(state, { type: 'put-mission', by: 'op', item: aMission('TUNIS', { senders: [] }) }),
  )
  expect(Object.keys(bench.fund.missions.get('TUNIS') ?? {})).not.toContain('senders')
  const tunis = programmeOf(bench.fund).missions.find(({ code }) => code === 'TUNIS')
  expect(tunis).toMatchObject({ senders, missedReports })
})

test('the focal point’s comments reach the mission, are recorded, and recuse their author', async () => {
  const bench = await Bench.open()
  await start(bench, 'd1', 'office@tunis.iom.example')
  const comment = {
    type: 'comment-draft',
    draftId: 'd1',
    text: 'Ask the women.',
    by: FOCAL,
  } as const
  await bench.does(comment)
  expect(await bench.refuses(comment)).toMatchObject({ refused: 'already-done' })
  expect(await bench.refuses({ ...comment, text: ' ' })).toMatchObject({ refused: 'invalid' })
  expect(await bench.refuses({ ...comment, text: 'x', by: mission() })).toMatchObject({
    refused: 'not-allowed',
  })
  expect(bench.draft('d1').focalComments).toEqual([{ text: 'Ask the women.', at: bench.now }])
  expect(bench.mails('focal-comment')).toHaveLength(1)
  expect(bench.records('focal-point-commented')[0]?.facts).toEqual({ draftId: 'd1', comment: 1 })
  await sends(bench, 'd1')
  bench.id = bench.draft('d1').becameProject!
  expect(bench.project.authors).toContain('gender@tunis.iom.example')
  expect(await bench.refuses({ ...comment, text: 'late' })).toMatchObject({
    refused: 'already-done',
  })
})

test('the mailbox is told of submission, decision and second reminder; the focal point of a return', async () => {
  const bench = await Bench.open()
  const vote = await bench.isPutToVote()
  expect(bench.mails('mailbox-submission')).toMatchObject([
    { to: MAILBOX, link: { type: 'disown', projectId: bench.id } },
  ])
  for (const voter of ['elena', 'marc', 'peter']) await bench.funds(vote, voter, 900_000)
  expect(bench.mails('mailbox-decision')).toHaveLength(1)
  expect(bench.mails('focal-offer').map(({ to }) => to)).toEqual([FOCAL])
  const offer = await bench.asks('accept-offer')
  await bench.letsExpire(offer)
  expect(bench.mails('mailbox-reminder')).toMatchObject([{ to: MAILBOX, taskId: offer }])

  const other = await Bench.open()
  await other.submits()
  await other.does({ type: 'take-back', by: mission() })
  expect(other.mails('focal-returned')).toMatchObject([{ to: FOCAL, link: { type: 'comment' } }])
})

test('a proposal nobody at the mission knows is an incident for the secretariat and stops nothing', async () => {
  const bench = await Bench.open()
  await bench.submits()
  const disown = { type: 'disown-proposal', note: 'Who is this?', by: MAILBOX } as const
  expect(await bench.refuses({ ...disown, by: mission() })).toMatchObject({
    refused: 'not-allowed',
  })
  const { status } = bench.project
  await bench.does(disown)
  expect(bench.project.status).toBe(status)
  expect(bench.file.incidents).toMatchObject([{ kind: 'proposal-disowned', note: 'Who is this?' }])
  expect(bench.mails('incident-raised').map(({ to }) => to)).toEqual([person('rosa')])
  expect(JSON.stringify(bench.fund.audit)).not.toContain('Who is this')
  expect(await bench.refuses(disown)).toMatchObject({ refused: 'already-done' })
})
