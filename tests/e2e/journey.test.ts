import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmSender } from '../demo/acts'
import { fillForm as fillOverHttp } from '../demo/fill'
import { people } from '../demo/people'
import { pretoria } from '../demo/portfolio/pretoria'
import { tunis } from '../demo/portfolio/tunis'
import { transferred } from './support/accessible'
import { some } from '../support/random'
import { leaveChromium, sharedChromium } from './support/chromium'
import { startFund, type Fund } from './support/fund'
import { DRAFT, mailedLink, PROJECT, TASK } from './support/mailed'
import { fillForm, fillPage, fillSection } from './support/person'
import { short } from './support/playing'
import { inBrowserOnHost } from './support/register'

const KB = 1_000

/** So many pages of a form are filled in by a browser in one run, the others over HTTP; `npm run prove:pages` takes all. */
const SECTIONS = 4

/** Where the page of a form is on which all answers are looked at, by the address of its list of pages. */
function checkOf(list: string): string {
  return `${list.split('?')[0]}/check`
}

/** The addresses of the pages of a form, as its list offers them, but for the one that shows all answers. */
async function sections(list: Page): Promise<string[]> {
  const links = list.locator('.tasks a')
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  expect(hrefs.at(-1)).toMatch(/\/check\b/)
  return hrefs.slice(0, -1).map((href) => new URL(href, list.url()).href)
}

inBrowserOnHost('A proposal from its first page to its commitment, in a browser', () => {
  let fund: Fund
  let browser: Browser
  let context: BrowserContext
  let page: Page
  /** What went wrong on any page: scripts that failed, requests that were refused. */
  const faults: string[] = []

  const heading = () => page.locator('h1').innerText()
  const text = () => page.locator('main').innerText()
  const available = async () => (await fund.books.envelope(2005)).availableCents

  beforeAll(async () => {
    ;[fund, browser] = await Promise.all([startFund('2005-01-04T08:00:00Z'), sharedChromium()])
    await fund.books.open()
    context = await browser.newContext({ viewport: { width: 1100, height: 800 } })
    page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (line) => {
      if (line.type() === 'error' && !/status of 4\d\d/.test(line.text())) faults.push(line.text())
    })
  })

  afterAll(async () => {
    await leaveChromium(browser)
    await fund?.stop()
  })

  async function start(on: Page, mission: string, address: string): Promise<void> {
    await on.goto(fund.host.portalUrl)
    await on.selectOption('[name=mission]', mission)
    await on.fill('[name=address]', address)
    await on.locator('[name=language][value=en]').check()
    await on.locator('main form button').click()
    expect(await on.locator('h1').innerText()).toBe('Check your mail')
    await confirmSender(fund.world, address)
  }

  async function vote(reviewer: string, id: string, amount: string): Promise<string> {
    await page.goto(await mailedLink(fund.world, reviewer, TASK, id))
    await page.locator('[name=choice][value=fund]').check()
    await page.fill('[name=amount]', amount)
    await page.locator('button[value=answer]').click()
    return text()
  }

  test('the first page asks for what is missing and loses nothing that was typed', async () => {
    await page.goto(fund.host.portalUrl)
    await page.fill('[name=address]', 'not an address')
    await page.locator('main form button').click()
    expect(await page.title()).toMatch(/^Error: /)
    expect(await page.locator('.summary a').allInnerTexts()).toHaveLength(2)
    await page.locator('.summary a').last().click()
    expect(await page.locator('[name=address]').inputValue()).toBe('not an address')
    const focused = page.locator(':focus')
    expect(await focused.getAttribute('name')).toBe('address')
  })

  test('a mission starts, and the inbox page shows the mail with its link', async () => {
    await start(page, 'TUNIS', tunis.address)
    const link = await mailedLink(fund.world, tunis.address, DRAFT)
    await page.goto(fund.host.inboxUrl)
    await page.getByText('Subject: Your form: WGGI project support 2005').waitFor()
    await page.goto(link)
    expect(await heading()).toContain('No title yet')
    expect(await page.locator('.tasks li').count()).toBe(13)
  })

  test('the first page and the first pages of a form take at most 30 KB in all', async () => {
    const list = page.url()
    const section = new URL(`${new URL(list).pathname}/project`, list).href
    for (const url of [fund.host.portalUrl, list, section]) {
      const fresh = await (await browser.newContext()).newPage()
      const bytes = await transferred(fresh, url)
      expect(bytes, url).toBeGreaterThan(KB)
      expect(bytes, url).toBeLessThanOrEqual(30 * KB)
      await fresh.context().close()
    }
  })

  test('it saves while typing, goes back without loss, and comes back from another device', async () => {
    const taskList = page.url()
    await page.locator('.tasks a').first().click()
    await fillPage(page, { ...tunis.proposal, title: 'Women who' })
    const saving = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.locator('[name=title]').press('End')
    await page.locator('[name=title]').pressSequentially(' head families')
    expect((await saving).status()).toBe(200)
    await page.locator('[data-saved]', { hasText: /saved/i }).waitFor()

    const other = await browser.newContext()
    const elsewhere = await other.newPage()
    await elsewhere.goto(taskList)
    expect(await elsewhere.locator('h1').innerText()).toContain('Women who head families')
    await other.close()

    await page.locator('.actions button[value=save]').click()
    expect(await heading()).toContain('Place and time')
    await page.goBack()
    expect(await page.locator('[name=title]').inputValue()).toBe('Women who head families')
    await page.goto(taskList)
  })

  test('it answers every page, looks at all of it, and sends it with a reference', async () => {
    const list = page.url()
    const hrefs = await sections(page)
    const drawn = some(hrefs, SECTIONS, 'scripted')
    if (drawn.length === hrefs.length) {
      await page.locator('.tasks a').first().click()
      await fillForm(page, tunis.proposal)
    } else {
      const { proposal } = short(tunis)
      for (const section of drawn) {
        await page.goto(section)
        await fillSection(page, proposal)
      }
      await fillOverHttp(fund.world, await fund.world.browser.open(list), proposal)
      await page.goto(checkOf(list))
    }
    expect(await heading()).toContain('Check your answers')
    await page.locator('button[value=submit]').click()
    expect(await page.title()).toMatch(/^Error: /)
    await page.locator('[name=declaration]').check()
    await page.locator('button[value=submit]').click()
    expect(await heading()).toBe('Proposal sent')
    expect(await text()).toContain('WGGI-2005-0001')
  })

  test('the gender reviewer reads the ten checks and confirms', async () => {
    await page.goto(await mailedLink(fund.world, people.genderReviewer, TASK, 'WGGI-2005-0001'))
    expect(await page.locator('.check').count()).toBe(10)
    expect(await page.locator('[name=letter]').isVisible()).toBe(false)
    await page.locator('[name=choice][value=return]').check()
    expect(await page.locator('[name=letter]').isVisible()).toBe(true)
    await page.locator('[name=choice][value=confirm]').check()
    await page.locator('button[value=answer]').click()
    expect(await text()).toContain('It was confirmed.')
  })

  test('the vote that decides reserves the money at once; a day later it is committed', async () => {
    expect(await vote(people.elena, 'WGGI-2005-0001', '10,000')).toContain('voto')
    expect(await vote(people.marc, 'WGGI-2005-0001', '10 000')).toContain('vote')
    expect(await available()).toBe(60_000_00)
    expect(await vote(people.peter, 'WGGI-2005-0001', '10000')).toContain(
      'approved, funds reserved',
    )
    expect(await available()).toBe(50_000_00)
    const [before] = (await fund.books.read('totals', { year: '2005', by: 'mission' })).rows
    expect(before).toMatchObject({ mission: 'TUNIS', reservedCents: 10_000_00, committedCents: 0 })

    const project = await mailedLink(fund.world, tunis.address, PROJECT, 'WGGI-2005-0001')
    await page.goto(project)
    expect(await text()).toMatch(/USD 10,000/)
    await fund.world.until('2005-01-06')
    await page.goto(project)
    expect(await text()).toContain('The project is under way.')
    const [after] = (await fund.books.read('totals', { year: '2005', by: 'mission' })).rows
    expect(after).toMatchObject({ mission: 'TUNIS', reservedCents: 0, committedCents: 10_000_00 })
  })

  test('all of it works without a script', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const scripted = page
    page = await plain.newPage()
    await start(page, 'PRETORIA', pretoria.address)
    await page.goto(await mailedLink(fund.world, pretoria.address, DRAFT))
    const list = page.url()
    const { proposal } = short(pretoria)
    for (const section of some(await sections(page), SECTIONS, 'sections')) {
      await page.goto(section)
      await fillSection(page, proposal)
    }
    await fillOverHttp(fund.world, await fund.world.browser.open(list), proposal)
    await page.goto(checkOf(list))
    await page.locator('[name=declaration]').check()
    await page.locator('button[value=submit]').click()
    expect(await text()).toContain('WGGI-2005-0002')
    await page.goto(await mailedLink(fund.world, people.genderReviewer, TASK, 'WGGI-2005-0002'))
    await page.locator('[name=choice][value=confirm]').check()
    await page.locator('button[value=answer]').click()
    for (const reviewer of [people.elena, people.marc]) {
      await vote(reviewer, 'WGGI-2005-0002', '10000')
    }
    expect(await vote(people.peter, 'WGGI-2005-0002', '10000')).toContain(
      'approved, funds reserved',
    )
    await plain.close()
    page = scripted
  })

  test('no page had a fault, and every chain of the record is whole', async () => {
    expect(faults).toEqual([])
    expect(await fund.books.verify()).toMatchObject({ valid: true })
  })
})
