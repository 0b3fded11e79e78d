import { expect, it } from 'vitest'
import type { RawAnswers } from '../../../shared/domain/forms/raw-answers'
import { anAssessment } from '../../support/builders'
import { TaskPages } from '../tasks/pages'
import { Bench, faultsOf, mission, person } from './bench'

const ASKED: RawAnswers = {
  changes: ['extension', 'reformulation'],
  reason: 'partner-delay',
  explanation: 'The partner has left.',
  'newEnd.date': '2006-02-28',
  reachesPersons: 'no',
}

/** A request for a changed design before its gender reviewer. Gives the review's task. */
async function isReviewed(bench: Bench, n: number, answers: RawAnswers = {}): Promise<string> {
  const sent = bench.types(`${bench.id}.amendment.${n}`, answers)
  await bench.does({ type: 'request-amendment', ...sent, by: mission() })
  const inputHash = String(n).repeat(64)
  const assessment = anAssessment({ inputHash })
  await bench.does({ type: 'record-amendment-assessment', amendment: n, assessment })
  const version = bench.file.amendments.find((one) => one.n === n)?.version ?? 0
  return bench.asks('gender-review', version)
}

async function asked() {
  const bench = await Bench.open()
  await bench.isActive()
  await bench.does({ type: 'start-amendment', by: mission() })
  const review = await isReviewed(bench, 1, ASKED)
  const comments = [{ path: 'mainObjective', text: 'Whose income?' }]
  const back = { type: 'return-proposal' as const, letter: 'Say whom it reaches.', comments }
  return { bench, review, back: { ...back, taskId: review, by: person('ingrid') } }
}

it('a changed design goes back with one letter, to be gone on with from what was sent', async () => {
  const { bench, review, back } = await asked()
  await bench.does(back)
  expect(bench.task(review)).toMatchObject({ status: 'done', outcome: 'returned' })
  expect(bench.file.amendments).toMatchObject([
    { n: 1, status: 'returned', reason: 'Say whom it reaches.', returned: { next: 2 } },
  ])
  expect(bench.is('active')).toMatchObject({ amendmentDraft: { n: 2 }, nextAmendment: 3 })
  expect(bench.project.pendingAmendment).toBeUndefined()
  const draft = bench.draft(`${bench.id}.amendment.2`)
  expect(draft).toMatchObject({ letter: 'Say whom it reaches.', comments: back.comments })
  expect(draft.answers).toMatchObject({
    ...ASKED,
    amount: '10000',
    'ends.date': '2005-10-31',
  })
  expect(bench.mails('amendment-returned')).toMatchObject([
    { to: mission(), link: { type: 'draft', draftId: draft.id } },
  ])
  expect(bench.mails('amendment-refused')).toEqual([])
  expect(JSON.stringify(bench.fund.audit)).not.toContain('Say whom')
  expect(bench.records('amendment-returned')).toMatchObject([
    { by: person('ingrid'), facts: { amendment: 1, next: 2, comments: ['mainObjective'] } },
  ])
  expect(faultsOf(bench.fund)).toEqual([])
})

it('what was asked goes back as often as the setting says, and a new wish anew', async () => {
  const { bench, back } = await asked()
  expect(await bench.refuses({ ...back, letter: ' ' })).toMatchObject({
    problems: [{ path: 'letter', code: 'required' }],
  })
  expect((await bench.refuses({ ...back, by: person('elena') })).refused).toBe('not-allowed')
  await bench.does(back)
  expect((await bench.refuses(back)).refused).toBe('already-done')
  const again = await isReviewed(bench, 2, { mainObjective: 'Women’s income' })
  expect(await bench.refuses({ ...back, taskId: again })).toMatchObject({
    refused: 'not-allowed',
    allowed: ['review-gender'],
  })
  bench.fund.policy = { ...bench.fund.policy, returnsPerStage: 2 }
  await bench.does({ ...back, taskId: again })
  bench.fund.policy = { ...bench.fund.policy, returnsPerStage: 1 }
  bench.later(91)
  await bench.does({ type: 'start-amendment', by: mission() })
  const other = await isReviewed(bench, 4, ASKED)
  await bench.does({ ...back, taskId: other })
  expect(bench.file.amendments.map(({ status }) => status)).toEqual([
    'returned',
    'returned',
    'returned',
  ])
})

it('a project that ends is not asked to correct anything', async () => {
  const { bench, back } = await asked()
  const { project } = bench.file
  bench.fund.projects.set(bench.id, {
    ...project,
    status: 'finalising',
    ending: 'completed',
    finalisingSince: bench.now,
    returnRound: 0,
    writtenOffCents: 0,
  } as never)
  expect(await bench.refuses(back)).toMatchObject({ allowed: ['active', 'suspended'] })
})

it('its page offers that to the reviewer while it may be, and takes the letter', async () => {
  const { bench, review } = await asked()
  const pages = new TaskPages(bench)
  const path = pages.link(review, person('ingrid'))
  for (const language of ['en', 'fr', 'es'])
    expect((await pages.get(`${path}?lang=${language}`)).html).toContain('value="return"')
  const { versionHash } = bench.task(review)
  const answer = { act: 'answer', choice: 'return', versionHash, letter: 'Say whom it reaches.' }
  const comment = { 'comments.1.path': 'mainObjective', 'comments.1.text': 'Whose income?' }
  expect((await pages.post(path, { ...answer, letter: '' })).status).toBe(422)
  const done = await pages.post(path, { ...answer, ...comment })
  expect(done.text).toContain('returned to the mission')
  const again = await isReviewed(bench, 2, { mainObjective: 'Women’s income' })
  const second = await pages.get(pages.link(again, person('ingrid')))
  expect(second.html).not.toContain('value="return"')
})
