import { expect, it } from 'vitest'
import { languages } from '../../../shared/texts/language'
import { Bench, person } from '../domain/bench'
import { TaskPages } from './pages'

async function decided() {
  const bench = await Bench.open()
  await bench.isReserved()
  const pages = new TaskPages(bench)
  const task = `${bench.id}.funding-vote.1.1`
  return { bench, pages, path: pages.link(task, person('peter')), task }
}

it('a voter finds on the receipt’s page that it wasn’t them, and says so with a button', async () => {
  const { bench, pages, path } = await decided()
  const ended = await pages.get(path)
  expect(ended.text).toContain('This wasn’t me')
  const before = JSON.stringify([...bench.fund.projects])
  const asks = await pages.get(`${path}/not-me`)
  expect(asks.status).toBe(200)
  expect(JSON.stringify([...bench.fund.projects])).toBe(before)
  const done = await pages.post(`${path}/not-me`, { act: 'object' })
  expect(done.status).toBe(200)
  expect(done.text).toContain('The decision is open again')
  bench.is('in-funding-decision')
  const twice = await pages.post(`${path}/not-me`, { act: 'object' })
  expect(twice.status).toBe(409)
  expect(bench.project.round).toBe(2)
  expect((await pages.get(path)).text).not.toContain('This wasn’t me')
})

it('a post without the button’s word does nothing', async () => {
  const { bench, pages, path } = await decided()
  await pages.post(`${path}/not-me`, {})
  bench.is('reserved')
})

it('who has no vote in it finds nothing to say so', async () => {
  const { pages, task } = await decided()
  const path = pages.link(task, person('naledi'))
  expect((await pages.get(path)).text).not.toContain('This wasn’t me')
  expect((await pages.get(`${path}/not-me`)).url).not.toContain('not-me')
  expect((await pages.post(`${path}/not-me`, { act: 'object' })).status).toBe(409)
})

it('after commitment it says that people look into it, in every language', async () => {
  const { bench, pages, path } = await decided()
  bench.later(1)
  await bench.does({ type: 'commit-funds' })
  for (const language of languages) {
    const page = await pages.get(`${path}/not-me?lang=${language}`)
    expect(page.status).toBe(200)
    expect(page.text).not.toContain('undefined')
  }
  const done = await pages.post(`${path}/not-me`, { act: 'object', note: 'I was on leave.' })
  expect(done.text).toContain('will write to you')
  expect(bench.file.incidents).toMatchObject([{ note: 'I was on leave.' }])
})

it('a waitlisting may be disputed until a day that the page says; then it says what else can be done', async () => {
  const bench = await Bench.open(undefined, 500_000)
  await bench.isReserved()
  bench.is('waitlisted')
  const pages = new TaskPages(bench)
  const path = pages.link(`${bench.id}.funding-vote.1.1`, person('peter'))
  expect((await pages.get(`${path}?lang=en`)).text).toContain('until 9 February 2005')
  bench.later(31)
  for (const language of languages) {
    const { text } = await pages.get(`${path}?lang=${language}`)
    expect(text).not.toMatch(/undefined|until 9 February/)
  }
  expect((await pages.get(`${path}?lang=en`)).text).toContain('write to the secretariat')
  expect((await pages.post(`${path}/not-me`, { act: 'object' })).status).toBe(409)
})

it('a note that is too long is refused at its field, in every language, and stays typed', async () => {
  const { bench, pages, path } = await decided()
  bench.later(1)
  await bench.does({ type: 'commit-funds' })
  const note = 'x'.repeat(4_001)
  const words = new Set<string>()
  for (const language of languages) {
    const page = await pages.post(`${path}/not-me?lang=${language}`, { act: 'object', note })
    expect(page.status).toBe(422)
    expect(page.html).toContain(note)
    words.add(page.root.querySelector('.summary a[href="#f-note"]')?.text ?? '')
  }
  expect(words.size).toBe(3)
  expect(words).not.toContain('')
  expect(bench.file.incidents).toEqual([])
  const done = await pages.post(`${path}/not-me`, { act: 'object', note: note.slice(1) })
  expect(done.status).toBe(200)
  expect(bench.file.incidents).toMatchObject([{ note: note.slice(1) }])
})
