import { describe, expect, it } from 'vitest'
import { renderPage } from '../../../shared/pages/kit/render'
import { Conditions } from '../../../shared/pages/mission/conditions'
import { languages } from '../../../shared/texts/language'
import { createHandler as sweeping } from '../../../functions/sweep-waitlist/handler'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { aCall, aNextCall, aProgramme } from '../../support/builders'
import { MemoryProjectStore } from '../../support/fakes/memory-stores'
import { Bench, mission, person } from '../domain/bench'
import { TaskPages } from './pages'

async function voting() {
  const bench = await Bench.open()
  const vote = await bench.isPutToVote()
  const pages = new TaskPages(bench)
  return { bench, vote, pages, path: pages.link(vote, person('peter')) }
}

describe('a vote from a page that is older than the vote that counts', () => {
  const against = { act: 'answer', choice: 'not-fund', reason: 'Too dear.' }

  it('is not taken, and what it said is there to be sent again', async () => {
    const { bench, pages, path } = await voting()
    const versionHash = bench.project.currentHash
    const first = { act: 'answer', choice: 'fund', amount: '8000', versionHash }
    expect((await pages.post(path, first)).status).toBe(200)
    const other = await pages.post(path, { ...against, versionHash })
    expect(other.status).toBe(409)
    expect(other.text).not.toContain('Recorded')
    expect(other.html).toContain('Too dear.')
    const again = other.form({ name: 'act', value: 'answer' })
    expect(again.value('replaces')).toBe('1')
  })

  it('is the same vote after a double click, and counts once', async () => {
    const { bench, pages, path } = await voting()
    const versionHash = bench.project.currentHash
    const first = { act: 'answer', choice: 'fund', amount: '8000', versionHash }
    await pages.post(path, first)
    const twice = await pages.post(path, first)
    expect(twice.status).toBe(409)
    expect(twice.text).toContain('Recorded')
  })
})

describe('a question to the mission', () => {
  it('is asked from the task’s page, and its answer is read there by all who decide', async () => {
    const { bench, vote, pages, path } = await voting()
    const page = await pages.get(path)
    const form = page.form({ name: 'act', value: 'ask' })
    form.set('question', 'Who keeps the register?')
    const asked = await pages.post(path, { act: 'ask', question: 'Who keeps the register?' })
    expect(asked.status).toBe(200)
    expect(asked.text).toContain('on its way to the mission')
    expect(asked.html).not.toContain('value="ask"')
    const task = await bench.asks('answer-question')
    const answer = { type: 'answer-question' as const, answer: 'The partner does.' }
    await bench.does({ ...answer, taskId: task, by: mission() })
    const other = await pages.get(`${pages.link(vote, person('naledi'))}?lang=en`)
    expect(other.text).toContain('Who keeps the register?')
    expect(other.text).toContain('The partner does.')
  })

  it('names who asked and who reviewed on no page of the mission', async () => {
    const bench = await Bench.open(aProgramme({ calls: [aCall(), aNextCall()] }), 500_000)
    const vote = await bench.isPutToVote()
    const question = { type: 'ask-question' as const, taskId: vote, text: 'Who pays for it?' }
    await bench.does({ ...question, by: person('peter') })
    const task = await bench.asks('answer-question')
    const answer = { type: 'answer-question' as const, taskId: task, answer: 'We do.' }
    await bench.does({ ...answer, by: mission() })
    for (const who of ['elena', 'marc', 'peter']) await bench.funds(vote, who)
    bench.at('2006-01-01T06:00:00.000Z')
    const quiet = () => {}
    await sweeping({
      register: bench.register,
      projects: new MemoryProjectStore(bench.fund),
      clock: () => bench.now,
      digest: sha256Digest,
      sleep: async () => {},
      random: () => 0,
      log: { info: quiet, warn: quiet },
    })()
    const asked = await bench.asks('join-next-call')
    const pages = new TaskPages(bench)
    const page = await pages.get(`${pages.link(asked, mission())}?lang=en`)
    expect(page.text).toContain('Workshops')
    expect(page.html).not.toMatch(/Peter|Ingrid|Who pays/)
  })

  it('without an answer says so', async () => {
    const { bench, pages, path } = await voting()
    await pages.post(path, { act: 'ask', question: 'Who keeps the register?' })
    await bench.letsExpire(await bench.asks('answer-question'))
    expect((await pages.get(path)).text).toContain('Not answered.')
  })

  it('keeps what was typed when it can’t be sent', async () => {
    const { bench, pages, path } = await voting()
    const long = 'x'.repeat(4_001)
    const page = await pages.post(path, { act: 'ask', question: long })
    expect(page.status).toBe(422)
    expect(page.html).toContain(long)
    expect((await pages.post(path, { act: 'ask', question: ' ' })).status).toBe(422)
    expect(bench.file.questions).toEqual([])
  })
})

describe('a task given to a colleague', () => {
  it('is offered to whom it may be given, and its link shows nothing of the case afterwards', async () => {
    const { bench, vote, pages, path } = await voting()
    const page = await pages.get(path)
    const offered = page.root.querySelectorAll('select[name=delegate] option')
    const values = offered.map((one) => one.getAttribute('value'))
    expect(values).toContain('rosa')
    expect(values).not.toContain('yasmine')
    expect(values).not.toContain('elena')
    const given = await pages.post(path, { act: 'delegate', delegate: 'rosa' })
    expect(given.text).toContain('Your colleague has been asked')
    const roster = bench.task(vote).roster.map(({ party }) => party)
    expect(roster).toContainEqual(person('rosa'))
    const after = await pages.get(path)
    expect(after.status).toBe(410)
    expect(after.text).toContain('You gave this task to a colleague')
    expect(after.text).not.toContain(bench.project.outline.title)
  })

  it('needs somebody chosen', async () => {
    const { bench, vote, pages, path } = await voting()
    for (const delegate of ['', 'yasmine'])
      expect((await pages.post(path, { act: 'delegate', delegate })).status).toBe(422)
    expect(bench.task(vote).roster.map(({ party }) => party)).toContainEqual(person('peter'))
  })
})

describe('a vote seen by the chair', () => {
  it('says nothing of inputs that the page doesn’t have where an answer comes that isn’t asked for', async () => {
    const { bench, vote, pages } = await voting()
    const chair = pages.link(vote, person('claire'))
    for (const form of [{}, { act: 'answer' }, { act: 'answer', choice: 'fund' }]) {
      const page = await pages.post(chair, form)
      expect(page.status).toBe(409)
      for (const link of page.root.querySelectorAll('.summary a'))
        expect(page.root.querySelectorAll(link.getAttribute('href') ?? '')).toHaveLength(1)
    }
    expect(bench.task(vote).votes).toEqual([])
  })

  it('offers nothing but to return the proposal, with comments on its fields', async () => {
    const { bench, vote, pages, path } = await voting()
    expect((await pages.get(path)).html).not.toContain('value="return"')
    const chair = pages.link(vote, person('claire'))
    for (const language of languages) {
      const page = await pages.get(`${chair}?lang=${language}`)
      expect(page.html).toContain('value="return"')
      expect(page.html).not.toContain('value="answer"')
      expect(page.text).not.toContain('undefined')
    }
    const empty = await pages.post(chair, { act: 'return', letter: '' })
    expect(empty.status).toBe(422)
    expect(bench.project.status).toBe('in-funding-decision')
    const { versionHash } = bench.task(vote)
    const letter = { act: 'return', versionHash, letter: 'Who keeps the register?' }
    const comment = { 'comments.1.path': 'ends', 'comments.1.text': 'The year is missing.' }
    const tried = await pages.post(path, { ...letter, ...comment })
    expect(tried.status).toBe(409)
    const stale = await pages.post(chair, { ...letter, ...comment, versionHash: 'f'.repeat(64) })
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('This has changed since you opened it.')
    const again = stale.form({ name: 'act', value: 'return' })
    expect(again.value('letter')).toBe('Who keeps the register?')
    expect(again.value('versionHash')).toBe(versionHash)
    expect(bench.project.status).toBe('in-funding-decision')
    const done = await pages.post(chair, { ...letter, ...comment })
    expect(done.text).toContain('returned to the mission')
    expect(bench.is('returned').returned.comments).toEqual([
      { path: 'ends', text: 'The year is missing.' },
    ])
    expect((await pages.get(path)).text).toContain('returned to the mission')
  })
})

describe('a condition', () => {
  async function asked() {
    const { bench, vote, pages, path } = await voting()
    const fields = {
      act: 'answer',
      versionHash: bench.task(vote).versionHash,
      choice: 'fund',
      amount: '10000',
      'conditions.1.text': 'The partner signs.',
      'conditions.1.blocks': 'commitment',
      'conditions.1.confirmedBy': 'chair',
    }
    await pages.post(path, fields)
    for (const who of ['elena', 'marc']) await pages.post(pages.link(vote, person(who)), fields)
    bench.later(2)
    const offer = await bench.asks('accept-offer')
    await bench.does({
      type: 'answer-offer',
      taskId: offer,
      by: mission(),
      accept: true,
      budget: [{ id: 'b1', item: 'Workshops', amount: 1_000_000 }],
    })
    const task = await bench.asks('confirm-condition')
    return { bench, pages, task, path: pages.link(task, person('claire')) }
  }

  it('is set with who confirms it, read on its task’s page, and confirmed with what shows it', async () => {
    const { bench, pages, task, path } = await asked()
    for (const language of languages) {
      const page = await pages.get(`${path}?lang=${language}`)
      expect(page.text).toContain('The partner signs.')
      expect(page.text).not.toContain('undefined')
    }
    const lacking = await pages.post(path, { act: 'answer', choice: 'met', note: '' })
    expect(lacking.status).toBe(422)
    const done = await pages.post(path, { act: 'answer', choice: 'met', note: 'Ref. 12' })
    expect(done.status).toBe(200)
    expect(bench.task(task)).toMatchObject({ outcome: 'confirmed', endedBy: person('claire') })
    expect(bench.is('reserved').decision.conditions[0]?.met).toMatchObject({ note: 'Ref. 12' })
  })

  it('is waived by the chair alone', async () => {
    const { bench, pages, task, path } = await asked()
    expect((await pages.get(path)).html).toContain('value="waived"')
    await bench.letsExpire(task)
    const again = await bench.asks('confirm-condition')
    const rosa = pages.link(again, person('rosa'))
    expect((await pages.get(rosa)).html).not.toContain('value="waived"')
    const tried = await pages.post(rosa, { act: 'answer', choice: 'waived', note: 'No.' })
    expect(tried.status).toBe(422)
    expect(tried.root.querySelector('.summary a')?.getAttribute('href')).toBe('#f-choice')
    expect(bench.task(again).status).toBe('open')
  })

  it('once waived is said to be so, to the chair and to the mission', async () => {
    const { bench, pages, path } = await asked()
    const waived = { act: 'answer', choice: 'waived', note: 'The partner has left.' }
    const done = await pages.post(`${path}?lang=en`, waived)
    expect(done.text).toContain('It was waived, with a reason.')
    const page = renderPage(
      Conditions({ language: 'en', conditions: bench.is('reserved').decision.conditions }),
    )
    expect(page).toContain('The partner signs.')
    expect(page).toContain('waived')
  })
})

it('finance says why a payment was not made and when to ask again; without a reason nothing is recorded', async () => {
  const bench = await Bench.open()
  await bench.isActive()
  const task = await bench.asks('confirm-disbursement')
  const pages = new TaskPages(bench)
  const path = pages.link(task, person('samuel'))
  for (const language of languages)
    expect((await pages.get(`${path}?lang=${language}`)).text).not.toContain('undefined')
  const act = { act: 'not-paid', askAgainOn: '2005-02-01' }
  expect((await pages.post(path, act)).status).toBe(422)
  const past = { act: 'not-paid', reason: 'Closed.', askAgainOn: '2004-12-01' }
  const tooEarly = await pages.post(`${path}?lang=en`, past)
  expect(tooEarly.status).toBe(422)
  expect(tooEarly.text).toContain('Ask again on: choose a day after today, within a year')
  const long = await pages.post(path, { ...act, reason: 'a'.repeat(4_001) })
  expect(long.root.querySelector('[name="reason"][aria-invalid="true"]')).not.toBeNull()
  expect(bench.task(task).status).toBe('open')
  const said = await pages.post(`${path}?lang=en`, { ...act, reason: 'The bank is closed.' })
  expect(said.status).toBe(200)
  expect(said.text).toContain('nothing was paid')
  expect(bench.file.instalments).toMatchObject([{ status: 'planned', plannedOn: '2005-02-01' }])
})
