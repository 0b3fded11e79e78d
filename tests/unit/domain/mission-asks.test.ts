import { expect, test } from 'vitest'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { decide } from '../../../shared/domain/decide/decide'
import { aCall, aProgramme, aProject, CALL } from '../../support/builders'
import { Bench, faultsOf, mission, person, proposal } from './bench'

const amendmentDraft = (bench: Bench, n = 1) => bench.draft(`${bench.id}.amendment.${n}`)

test('a report that says something agreed has changed opens a request filled in with it', async () => {
  const bench = await Bench.open()
  await bench.isActive()
  bench.at('2005-12-01T09:00:00.000Z')
  await bench.files(1, undefined, {
    spentToDate: '100',
    changedFromAgreed: 'yes',
    changeDescription: 'The roads were closed.',
    'expectedCompletion.date': '2006-02-28',
    'expectedCompletion.said': 'end of February',
  })
  const { answers } = amendmentDraft(bench)
  expect(answers).toMatchObject({
    changes: ['extension'],
    explanation: 'The roads were closed.',
    'newEnd.date': '2006-02-28',
    title: 'Women who come home',
  })
  expect(bench.mails('amendment-draft')).toHaveLength(1)
  expect(bench.project.amendmentDraft).toMatchObject({ n: 1 })
  expect(faultsOf(bench.fund)).toEqual([])
})

test('a report without a change, or beside a request already open, opens none', async () => {
  const bench = await Bench.open()
  await bench.isActive()
  bench.at('2005-12-01T09:00:00.000Z')
  await bench.files(1, '100')
  expect(bench.mails('amendment-draft')).toEqual([])

  const other = await Bench.open()
  await other.isActive()
  other.at('2005-12-01T09:00:00.000Z')
  await other.does({ type: 'start-amendment', by: mission() })
  await other.files(1, '100', { changedFromAgreed: 'yes' })
  expect(other.mails('amendment-draft')).toHaveLength(1)
})

test('a pause the mission asks for goes to the chair and, once applied, suspends the project', async () => {
  const bench = await Bench.open()
  await bench.isActive()
  bench.later(30)
  await bench.does({ type: 'start-amendment', by: mission(), asks: 'suspension' })
  expect(amendmentDraft(bench).answers.changes).toEqual(['suspension'])
  const sent = bench.types(`${bench.id}.amendment.1`, {
    reason: 'insecurity',
    explanation: 'Fighting in the district.',
  })
  await bench.does({ type: 'request-amendment', by: mission(), ...sent })
  expect(bench.file.amendments[0]).toMatchObject({ level: 'larger', late: false })
  const taskId = await bench.asks('decide-amendment', 1)
  await bench.does({ type: 'decide-amendment', taskId, by: person('claire'), approve: true })
  await bench.does({ type: 'apply-amendment', amendment: 1 })
  expect(bench.project).toMatchObject({ status: 'suspended', suspendedAt: bench.now })
  expect(bench.project).not.toHaveProperty('pendingAmendment')
  expect(bench.records('suspended')[0]?.facts).toMatchObject({ amendment: 1 })
  expect(faultsOf(bench.fund)).toEqual([])
})

test('an early end the mission asks for is finalised by the checklist', async () => {
  const bench = await Bench.open()
  await bench.isActive()
  await bench.does({ type: 'start-amendment', by: mission(), asks: 'cancellation' })
  const sent = bench.types(`${bench.id}.amendment.1`, {
    reason: 'insecurity',
    explanation: 'It can’t go on.',
  })
  await bench.does({ type: 'request-amendment', by: mission(), ...sent })
  const taskId = await bench.asks('decide-amendment', 1)
  await bench.does({ type: 'decide-amendment', taskId, by: person('claire'), approve: true })
  await bench.does({ type: 'apply-amendment', amendment: 1 })
  expect(bench.is('finalising').ending).toBe('cancelled')
  expect(bench.starts().at(-2)).toContain('closure')
})

async function declined(): Promise<Bench> {
  const calls = [aCall(), aCall({ id: 'old', closesAt: '2005-01-02T00:00:00.000Z' })]
  const bench = await Bench.open(aProgramme({ calls }))
  const taskId = await bench.isPutToVote(proposal({ title: 'Once more' }))
  for (const voter of ['elena', 'marc', 'peter']) {
    if (bench.task(taskId).status !== 'open') break
    await bench.does({
      type: 'cast-vote',
      taskId,
      by: person(voter),
      versionHash: bench.task(taskId).versionHash,
      vote: { choice: 'not-fund', reason: 'Too vague.' },
    })
  }
  expect(bench.project.status).toBe('declined')
  return bench
}

test('a declined proposal is copied into a new one for an open call, once for each', async () => {
  const bench = await declined()
  const copy = { type: 'copy-proposal', callId: CALL, by: mission() } as const
  const id = `${bench.id}.copy.${CALL}`
  await bench.does(copy)
  expect(bench.draft(id)).toMatchObject({
    purpose: 'new',
    address: 'contact@tunis.iom.example',
    answers: { title: 'Once more' },
  })
  expect(bench.mails('draft-link').at(-1)?.to).toEqual({ type: 'draft', id })
  const again = await bench.decides((state) => decide(state, copy, sha256Digest), id)
  expect(again).toMatchObject({ refused: 'already-done' })
  expect(await bench.refuses({ ...copy, callId: 'old' })).toMatchObject({ refused: 'not-allowed' })
  expect(await bench.refuses({ ...copy, by: mission('DAKAR') })).toMatchObject({
    refused: 'not-allowed',
  })
  const first = bench.id
  await bench.does({ type: 'submit-draft', draftId: id, revision: 0, salt: 'salt' })
  expect(bench.draft(id).becameProject).not.toBe(first)
})

test('a copy that was left until it lapsed is begun anew', async () => {
  const bench = await declined()
  const copy = { type: 'copy-proposal', callId: CALL, by: mission() } as const
  const id = `${bench.id}.copy.${CALL}`
  await bench.does(copy)
  const lapsed = { ...bench.draft(id), answers: {}, address: 'nobody@erased.invalid', revision: 4 }
  bench.fund.drafts.set(id, { ...lapsed, lapsedAt: bench.now })
  const again = await bench.decides((state) => decide(state, copy, sha256Digest), id)
  expect(again).not.toHaveProperty('refused')
  expect(bench.draft(id)).toMatchObject({
    address: 'contact@tunis.iom.example',
    answers: { title: 'Once more' },
    revision: 5,
  })
  expect(bench.draft(id).lapsedAt).toBeUndefined()
})

test('what follows on from a closed project says so', async () => {
  const bench = await Bench.open()
  await bench.isActive()
  const closed = { ...aProject('closed'), id: bench.id, mission: bench.project.mission }
  bench.fund.projects.set(bench.id, { ...bench.project, ...closed, originalVersion: 1 })
  const first = bench.id
  const id = `${first}.copy.${CALL}`
  await bench.does({ type: 'copy-proposal', callId: CALL, by: mission() })
  expect(bench.draft(id).follows).toBe(first)
  await bench.does({ type: 'submit-draft', draftId: id, revision: 0, salt: 'salt' })
  const next = bench.draft(id).becameProject
  expect(bench.fund.projects.get(next ?? '')?.follows).toBe(first)
})

test('what isn’t over isn’t copied', async () => {
  const bench = await Bench.open()
  await bench.submits()
  const copy = { type: 'copy-proposal', callId: CALL, by: mission() } as const
  expect(await bench.refuses(copy)).toMatchObject({ refused: 'not-allowed' })
})
