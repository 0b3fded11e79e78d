import { expect, test } from 'vitest'
import { mergePosted } from '../../shared/domain/forms/raw'
import { readMoney } from '../../shared/domain/forms/numbers'
import { readDay } from '../../shared/domain/forms/days'
import { readAddress } from '../../shared/domain/programme/addresses'
import { proposalForm } from '../../shared/domain/proposal/proposal-content'
import { bounds } from '../../shared/domain/text/bounds'
import { asTyped, isLonger, lengthOf, oneLine } from '../../shared/domain/text/typed'
import { unlinked } from '../../shared/mails/unlinked'
import { posting } from '../unit/portal/bench'
import { seed } from '../support/random'
import { seeded } from './crash/run'
import { cpuOf, rises } from './doors/cost'
import { fuzz, isMeant } from './doors/fuzz'
import { addressOf, House } from './doors/house'
import { readerCosts, storedCosts } from './doors/measure'
import { worstForms } from './doors/worst'

test('a square is told from what is flat', () => {
  const at = (...costs: number[]) => new Map(costs.map((cost, n) => [10 ** n, cost]))
  expect(rises({ what: 'flat', at: at(0.1, 1, 10, 100) })).toBe(false)
  expect(rises({ what: 'square', at: at(0.1, 10, 1_000, 100_000) })).toBe(true)
})

test('readers cost in proportion to what they read', async () => {
  const costs = await readerCosts([1, 40], ['1 '])
  expect(costs.filter(rises)).toEqual([])
})

test('a draft in which bad texts are stored opens quickly', async () => {
  const costs = await storedCosts([180])
  expect(costs.filter(({ at }) => (at.get(180) ?? 0) > 1_000)).toEqual([])
})

test('a form of 40 kB with one name again and again is refused at once', async () => {
  const house = new House()
  const body = worstForms['one name again and again']?.(40) ?? ''
  expect(await cpuOf(() => house.bench.raw('/start', posting(body)))).toBeLessThan(500)
  expect((await house.bench.raw('/start', posting(body))).status).toBe(400)
})

test('a list of 4,000 items is put in at once', async () => {
  const ids = Array.from({ length: 4_000 }, (_, n) => `i${n}`)
  const items = Object.fromEntries(ids.map((id) => [`indicators.${id}.statement`, 'x']))
  const merge = () => mergePosted(proposalForm, {}, { indicators: ids, ...items })
  expect(await cpuOf(merge)).toBeLessThan(500)
})

test('random requests fail at no door and change nothing where they are refused', async () => {
  const { faults, statuses } = await fuzz(200, seeded(seed))
  expect(faults).toEqual([])
  expect(statuses.get(404)).toBeGreaterThan(0)
})

test.each([
  ['the draft alone', '/drafts/:token/:section', 422, 'none', true],
  ['another draft too', '/drafts/:token/:section', 422, 'draft', false],
  ['a project too', '/drafts/:token/:section', 422, 'project', false],
  ['the draft, by a form that is too late', '/drafts/:token/:section', 409, 'none', false],
  ['the draft, from where none is filled in', '/drafts/:token/submit', 422, 'none', false],
])('of %s, a refused form may change what it was typed in', (_, path, status, beside, isRight) => {
  const house = new House()
  const { bench, doors } = house
  const door = doors.find((one) => one.method === 'POST' && one.path === path)!
  const before = bench.stored()
  const change = (id: string) => {
    const draft = bench.fund.drafts.get(id)!
    bench.fund.drafts.set(id, { ...draft, answers: { title: 'Kept' } })
  }
  change('draft-1')
  if (beside === 'draft') change('a')
  if (beside === 'project') bench.fund.projects.clear()
  const asked = { door, method: 'POST', path: addressOf(door, house.usual) }
  expect(isMeant(house, asked, status, before, bench.stored())).toBe(isRight)
})

test('blanks are read at once, however a form writes them', async () => {
  const house = new House()
  const reading = (sign: string) =>
    cpuOf(() => house.bench.raw('/links', posting(`call=${sign.repeat(990_000)}`)), 5)
  await reading('x')
  const letters = await reading('x')
  expect(await reading('+')).toBeLessThan(3 * Math.max(letters, 6))
  const page = await house.bench.post('/start', 'address=a+b%2Bc%20d')
  expect(page.root.querySelector('input[name=address]')?.getAttribute('value')).toBe('a b+c d')
})

test('each page that asks one thing stands open to random requests', async () => {
  const house = new House()
  const answers = house.tokens.answers ?? []
  const pages = await Promise.all(answers.map((token) => house.bench.open(`/answers/${token}`)))
  expect(pages.map(({ status }) => status)).toEqual(answers.map(() => 200))
})

test.each([
  ['\u200b10,000', 10_000_00],
  ['\u200e10 000\u200f USD', 10_000_00],
  ['\u0000USD 10.000,50', 10_000_50],
  ['1 1', undefined],
  [`1${' '.repeat(90_000)}1`, undefined],
])('marks that nobody sees are no part of an amount', (typed, cents) => {
  expect(readMoney(typed)).toBe(cents)
})

test('nor of a day or an address', () => {
  expect(readDay('\u200e31/03/2005')).toBe('2005-03-31')
  expect(readAddress('\u2068awa@dakar.iom.example\u2069')).toBe('awa@dakar.iom.example')
})

test('what shows nothing is empty, and what is typed for a reader stays', () => {
  expect(['\u0000', ' \u200b\u2060 ', '\u202e', '\u2800'].map(asTyped)).toEqual(['', '', '', ''])
  expect(asTyped('می\u200cخواهم')).toBe('می\u200cخواهم')
  expect(asTyped('half \ud83d')).toBe('half \ufffd')
})

test('nothing turns the direction of a title or a subject', () => {
  expect(oneLine('Fund\u202egpj.exe')).toBe('Fundgpj.exe')
  expect(unlinked('a\u2066b\u202ec')).toBe('abc')
  expect(unlinked(`a${'😀'.repeat(100)}`)).not.toMatch(/\p{Cs}/u)
})

test('characters are counted as people see them', () => {
  expect(lengthOf('e\u0301'.repeat(4_000))).toBe(4_000)
  expect(isLonger('e\u0301'.repeat(4_000), 4_000)).toBe(false)
  expect(isLonger('x'.repeat(4_001), 4_000)).toBe(true)
})

const FORM = 'application/x-www-form-urlencoded'

test.each([
  [undefined, 422],
  ['null', 422],
  ['https://wggi.example', 422],
  ['https://evil.example', 403],
  ['https://wggi.example.evil.example', 403],
  ['x', 403],
])('a form from %s is answered with %i where the browser says no more', async (origin, status) => {
  const { bench } = new House()
  const headers = { 'content-type': FORM, ...(origin !== undefined && { origin }) }
  const response = await bench.raw('/start', { method: 'POST', body: 'call=x', headers })
  expect(response.status).toBe(status)
})

test('a form without room says for which text, and keeps it', async () => {
  const house = new House({ background: 'x', publicSummary: 'y'.repeat(100_000) })
  const base = `/drafts/${house.usual('token', 'drafts')}/project?lang=en`
  const title = 'z'.repeat(150_000)
  const before = house.bench.stored()
  const page = await house.bench.post(base, { revision: '0', do: 'save', title })
  expect(page.status).toBe(413)
  const told = 'the form has no room for a text of 150,000 characters'
  expect(page.text.includes(told)).toBe(true)
  expect(page.root.toString().includes(title)).toBe(true)
  const saved = await house.bench.raw(base, posting({ revision: '0', do: 'autosave', title }))
  expect(saved.status).toBe(413)
  expect(await saved.json()).toEqual({ problem: expect.stringContaining('150,000') as string })
  expect(house.bench.stored()).toBe(before)
  expect(150_000).toBeLessThan(bounds.draftBytes)
})

test.each(['add:__proto__', 'remove:hasOwnProperty:x', 'remove:__proto__:x', 'add:constructor'])(
  '%s is no button',
  async (pressed) => {
    const house = new House()
    const base = `/drafts/${house.usual('token', 'drafts')}/project`
    const page = await house.bench.post(base, { revision: '0', do: pressed })
    expect(page.status).toBeLessThan(500)
    expect(house.bench.failures).toEqual([])
  },
)
