import { beforeAll, describe, expect, it, test } from 'vitest'
import { Page } from '../support/browser'
import { seed } from '../support/random'
import { seeded } from './crash/run'
import { attack } from './forms/attack'
import { crawl, type Crawled } from './forms/crawl'

let crawled: Crawled

beforeAll(async () => {
  crawled = await crawl()
}, 60_000)

test('pages lead to every form there is', () => {
  expect(crawled.unreached).toEqual([])
})

test('some forms take nothing they can’t, and say where', async () => {
  const { faults, sent } = await attack(crawled, seeded(seed), { share: 0.015 })
  expect(faults).toEqual([])
  expect(sent).toBeGreaterThan(25)
}, 60_000)

type Breaks = NonNullable<Parameters<typeof attack>[2]>['answers']

/** The page without some of it, as if the handler had left it out. */
const without =
  (pattern: RegExp): Breaks =>
  async (asks) => {
    const { url, status, html } = await asks()
    return new Page(url, status, html.replaceAll(pattern, ''))
  }

/** What a handler can do wrong, and what is then said of it. */
const broken: Readonly<Record<string, { breaks: Breaks; said: RegExp }>> = {
  'fails at what it can’t read': {
    breaks: async (asks, url, body) => {
      const page = await asks()
      return body.includes('__proto__') ? new Page(url, 500, '') : page
    },
    said: /: 500$/,
  },
  'gives back a page without the text': {
    breaks: without(/(?<=<textarea[^>]*>)[^<]+/g),
    said: /422, the text is lost$/,
  },
  'thanks for what it doesn’t keep': {
    breaks: async (_asks, url) => new Page(url, 200, '<h1>Thank you</h1>'),
    said: /200, the text is lost$/,
  },
  'takes what is too long': {
    breaks: async (_asks, url) => new Page(url, 303, ''),
    said: /(one over|150 KB): taken$/,
  },
  'says what is wrong at an input that isn’t there': {
    breaks: without(/ id="f-[^"]*"/g),
    said: /leads nowhere$/,
  },
  'says it at another input': {
    breaks: async (asks) => {
      const { url, status, html } = await asks()
      return new Page(url, status, html.replace(/href="#f-[^"]*"/g, 'href="#main"'))
    },
    said: /not said at its input$/,
  },
  'says nothing of what is wrong': {
    breaks: without(/class="summary[^"]*"/g),
    said: /says nothing of what is wrong$/,
  },
  'stores what it refuses': {
    breaks: async (asks) => {
      crawled.house.bench.fund.numbers.set(1, Math.random())
      return asks()
    },
    said: /refused, numbers changed$/,
  },
}

/** One form, its input bad in every way. */
const options = { only: /^\/answers\/:token {2}\(Answer a question/, each: 9 }

describe('a form that', () => {
  it('does nothing wrong is passed', async () => {
    expect(await attack(crawled, seeded(seed), options)).toMatchObject({ forms: 1, faults: [] })
  })

  it.each(Object.entries(broken))('%s is found', async (_how, { breaks, said }) => {
    const { faults } = await attack(crawled, seeded(seed), {
      ...options,
      ...(breaks && { answers: breaks }),
    })
    expect(faults.join('\n')).toMatch(new RegExp(said, 'm'))
  })
})
