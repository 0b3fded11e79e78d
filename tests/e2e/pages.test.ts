import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages, type Language } from '../../shared/texts/language'
import { Browser as Reader, type Page as Opened } from '../support/browser'
import { some } from '../support/random'
import { leaveChromium, sharedChromium } from './support/chromium'
import { barriers, tooWide } from './support/accessible'
import { serveHouse, type HousePages } from './support/house-pages'
import { inBrowser } from './support/register'

/** Pages that missions read and write. */
const OF_MISSIONS =
  /^\/(start|links|(drafts|reports|amendments|offers|projects|answers|confidential)\/\S+)? /

/** Shorter words may well be the same in two languages. */
const LONGEST_ALIKE = 22

/** So many pages are looked at for barriers in one run, others in the next; `npm run prove:pages` takes all. */
const LOOKED_AT = 6

/** So many pages, each in one language, are laid out on a narrow screen in one run. */
const LAID_OUT = 24

/** So many pages that point out problems are looked at in one run. */
const PROBLEMS_LOOKED_AT = 3

const OTHERS = languages.filter((one) => one !== 'en')

/**
 * English and one more language, by the page another in each run; all of them where all is asked for. Pages
 * that missions neither read nor write are in some runs seen in English alone.
 */
function spoken(name: string): Language[] {
  const isSeen = OF_MISSIONS.test(name) || some([true, false], 1, `${name} seen`).includes(true)
  return ['en', ...(isSeen ? some(OTHERS, 1, name) : [])]
}

/** Pages whose forms are sent with nothing chosen, by how they are called. */
const WITH_PROBLEMS = [
  '/ Funding for IOM missions’ gender equality projects',
  '/desk The desk',
  /^\/tasks\/:token .*Review the gender indicators$/,
  /^\/tasks\/:token .*Vote on the request$/,
  /^\/tasks\/:token .*Decide on the request$/,
  /^\/tasks\/:token .*Confirm a payment$/,
  /^\/drafts\/:token\/check .*Check your answers, to be sent$/,
]

/** Labels, hints, headings and buttons, without what missions wrote. */
function wordsOf({ root }: Opened, written: string): string[] {
  const words = (root.querySelector('main') ?? root).querySelectorAll(
    'label, legend, .hint, button, h2, h3, .lead',
  )
  const texts = words.map(({ text }) => text.trim())
  return texts.filter((text) => text.length > LONGEST_ALIKE && !written.includes(text))
}

inBrowser('Every kind of page', () => {
  let house: HousePages | undefined
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let pages: HousePages['pages']
  /** What a page asks and says, by its name and language. */
  const asked = new Map<string, string[]>()

  const at = (url: string, language: string) => {
    const there = new URL(url)
    there.searchParams.set('lang', language)
    return there.href
  }

  beforeAll(async () => {
    ;[house, browser] = await Promise.all([serveHouse(), sharedChromium()])
    pages = house.pages
    context = await browser.newContext({ viewport: { width: 320, height: 640 } })
    page = await context.newPage()
  })

  afterAll(async () => {
    await leaveChromium(browser)
    await house?.close()
  })

  test('is in the language it says', async () => {
    const reader = new Reader()
    for (const [name, url] of Object.entries(pages))
      for (const language of spoken(name)) {
        const shown = await reader.open(at(url, language))
        expect(shown.root.querySelector('html')?.getAttribute('lang')).toBe(language)
        asked.set(`${name} ${language}`, wordsOf(shown, house?.written ?? ''))
      }
  })

  test('has no barrier by WCAG 2.2 AA, and fits 320 pixels', { timeout: 300_000 }, async () => {
    const found: Record<string, string[]> = {}
    const looked = some(Object.keys(pages), LOOKED_AT)
    const all = Object.keys(pages).flatMap((name) =>
      languages.map((language) => ({ name, language, key: `${name} ${language}` })),
    )
    const laidOut = some(all, LAID_OUT, 'laid out').map(({ key }) => key)
    const isLooked = ({ name, language }: (typeof all)[number]) =>
      language === 'en' && looked.includes(name)
    const left = all.filter((one) => isLooked(one) || laidOut.includes(one.key))
    const look = async (tab: Page) => {
      for (let next = left.shift(); next; next = left.shift()) {
        const { name, language, key } = next
        await tab.goto(at(pages[name] ?? '', language))
        expect(await tab.locator('html').getAttribute('lang')).toBe(language)
        const faults = [...(await tooWide(tab)), ...(isLooked(next) ? await barriers(tab) : [])]
        if (faults.length > 0) found[key] = faults
      }
    }
    // One tab waits for the host while the other is looked at.
    await Promise.all([look(page), look(await context.newPage())])
    expect(found).toEqual({})
  })

  test('says what it asks in each language, nothing left in English', () => {
    const left: Record<string, string[]> = {}
    for (const name of Object.keys(pages).filter((one) => OF_MISSIONS.test(one))) {
      const english = asked.get(`${name} en`) ?? []
      expect(english.length, name).toBeGreaterThan(0)
      for (const language of spoken(name).filter((one) => one !== 'en')) {
        const same = asked.get(`${name} ${language}`)?.filter((text) => english.includes(text))
        if (same?.length !== 0) left[`${name} ${language}`] = same ?? ['not seen']
      }
    }
    expect(left).toEqual({})
  })

  test('pages that point out problems have no barrier either, and name the problem first', async () => {
    const found: Record<string, string[]> = {}
    const names = WITH_PROBLEMS.map((one) =>
      Object.keys(pages).find((name) => (one instanceof RegExp ? one.test(name) : one === name)),
    )
    expect(names).not.toContain(undefined)
    for (const name of some(names, PROBLEMS_LOOKED_AT, 'problems').map(String)) {
      await page.goto(at(pages[name] ?? '', 'en'))
      await page.locator('main form button:not(.second):not(.plain)').first().click()
      expect([name, await page.title()]).toEqual([name, expect.stringMatching(/^Error: /)])
      const all = [...(await barriers(page)), ...(await tooWide(page))]
      if (all.length > 0) found[name] = all
      for (const link of await page.locator('.summary a').all()) {
        const target = (await link.getAttribute('href')) ?? ''
        expect([name, target, await page.locator(`[id="${target.slice(1)}"]`).count()]).toEqual([
          name,
          target,
          1,
        ])
      }
    }
    expect(found).toEqual({})
  })

  test('can be used by keyboard alone: the focus is seen, and the first stop skips to the content', async () => {
    const page = await context.newPage()
    await page.goto(pages[String(WITH_PROBLEMS[0])] ?? '')
    await page.bringToFront()
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('class')).toBe('skip')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).hash).toBe('#main')
    const names: (string | null)[] = []
    for (let stops = 0; stops < 12; stops += 1) {
      await page.keyboard.press('Tab')
      const focus = page.locator(':focus')
      if ((await focus.count()) === 0) continue
      names.push(await focus.getAttribute('name'))
      const outline = await focus.evaluate((one) => getComputedStyle(one).outlineStyle)
      expect(outline).not.toBe('none')
    }
    expect(names).toEqual(expect.arrayContaining(['mission', 'address', 'language']))
  })
})
