import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultPolicy } from '../../shared/domain/programme/default-policy'
import { confirmSender } from '../demo/acts'
import { people } from '../demo/people'
import { pretoria } from '../demo/portfolio/pretoria'
import { tunis } from '../demo/portfolio/tunis'
import { fillForm as fillOverHttp } from '../demo/fill'
import { leaveChromium, sharedChromium } from './support/chromium'
import { startFund, type Fund } from './support/fund'
import { DRAFT, mailedLink, PROJECT, TASK } from './support/mailed'
import { makeSettings } from './support/operator'
import { short } from './support/playing'
import { RawTables } from './support/raw-tables'
import { inBrowserOnHost } from './support/register'

/** Milliseconds until something that should show up on a busy machine counts as missing. */
const PATIENCE = 60_000

inBrowserOnHost('People who click twice, go back, come late, or use two tabs', () => {
  let fund: Fund
  let raw: RawTables
  let browser: Browser
  let context: BrowserContext
  let page: Page

  const text = () => page.locator('main').innerText()
  /** How many audit records there are of a kind. */
  const recorded = async (kind: string) => (await raw.kinds())[kind] ?? 0

  beforeAll(async () => {
    ;[fund, browser] = await Promise.all([startFund('2005-01-04T08:00:00Z'), sharedChromium()])
    raw = new RawTables(fund.host)
    const item = { ...defaultPolicy, draftLifeDays: 3, draftWarningDays: 1, projectLinkDays: 3 }
    await makeSettings(fund.host.awsUrl, [{ type: 'set-policy', by: 'ops', item }])
    context = await browser.newContext()
    page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
  })

  afterAll(async () => {
    await leaveChromium(browser)
    raw?.end()
    await fund?.stop()
  })

  /** A draft with every page answered, and the address of its task list. */
  async function filledDraft(project: typeof tunis): Promise<string> {
    const { world } = fund
    const start = await world.browser.open(fund.host.portalUrl)
    const form = start
      .form()
      .set('mission', project.mission)
      .set('address', project.address)
      .set('language', 'en')
    await world.browser.submit(form)
    await confirmSender(world, project.address)
    const link = await mailedLink(world, project.address, DRAFT)
    await fillOverHttp(world, await world.browser.open(link), short(project).proposal)
    return link
  }

  test('a double click on the sending button sends once', async () => {
    const draft = await filledDraft(tunis)
    await page.goto(`${draft}/check`)
    await page.locator('[name=declaration]').check()
    await page.locator('button[value=submit]').dblclick()
    // The second click takes the place of the first one's answer, which ends as aborted.
    await page.locator('main', { hasText: 'WGGI-2005-0001' }).waitFor()
    await expect.poll(() => page.url(), { timeout: PATIENCE }).toBe(draft + '?lang=en')
    expect(await text()).toContain('WGGI-2005-0001')
    await fund.world.settle()
    expect(await recorded('submitted')).toBe(1)
    const mails = await fund.world.mails()
    expect(mails.filter(({ subject }) => subject.includes('We have your proposal'))).toHaveLength(1)
  })

  test('back after sending leads to what became of it, never to a second one', async () => {
    await page.goBack()
    await page.reload()
    expect(await text()).toContain('WGGI-2005-0001')
    const submit = page.locator('button[value=submit]')
    expect(await submit.count()).toBe(0)
    expect(await recorded('submitted')).toBe(1)
  })

  test('a double click on a vote votes once, and the page says so', async () => {
    const answered = page.locator('h1', { hasText: /Recorded|This has been settled/ })
    await page.goto(await mailedLink(fund.world, people.genderReviewer, TASK))
    await page.locator('[name=choice][value=confirm]').check()
    await page.locator('button[value=answer]').dblclick()
    await answered.waitFor()
    expect(await recorded('gender-review-confirmed')).toBe(1)

    await page.goto(await mailedLink(fund.world, people.peter, TASK))
    await page.locator('[name=choice][value=fund]').check()
    await page.locator('button[value=answer]').dblclick()
    await answered.waitFor()
    await fund.world.settle()
    expect(await recorded('vote-cast')).toBe(1)
  })

  test('a person sees their own vote again, and may change it while the vote is open', async () => {
    const link = await mailedLink(fund.world, people.peter, TASK)
    await page.goto(link)
    expect(await text()).toMatch(/Your vote so far: Fund \(USD 10,000\)/)
    expect(await page.locator('[name=choice]:checked').count()).toBe(0)
    await page.locator('[name=choice][value=abstain]').check()
    await page.locator('button[value=answer]').click()
    await page.goto(link)
    expect(await text()).toMatch(/Your vote so far: Abstain/)
    await page.locator('[name=choice][value=fund]').check()
    await page.locator('button[value=answer]').click()
    expect(await recorded('vote-cast')).toBe(3)
  })

  test('a page that is reloaded after a vote votes no second time', async () => {
    await page.reload()
    expect(await text()).toContain('Recorded')
    expect(await recorded('vote-cast')).toBe(3)
  })

  test('a spent link shows what was decided, by whom and when', async () => {
    for (const reviewer of [people.elena, people.marc]) {
      await page.goto(await mailedLink(fund.world, reviewer, TASK))
      await page.locator('[name=choice][value=fund]').check()
      await page.locator('button[value=answer]').click()
    }
    await page.goto(`${await mailedLink(fund.world, people.peter, TASK)}?lang=en`)
    expect(await text()).toMatch(/approved.*4 January 2005.*Marc Delacroix/s)
    expect(await page.locator('form').count()).toBe(0)
  })

  test('two tabs of one draft: the later one is shown what the other saved, and keeps its own', async () => {
    const draft = await filledDraft(pretoria)
    const other = await context.newPage()
    await page.goto(`${draft}/objectives`)
    await other.goto(`${draft}/objectives`)
    await page.fill('[name=mainObjective]', 'From the first tab')
    await page.locator('.actions button[value=save]').click()
    await other.fill('[name=mainObjective]', 'From the second tab')
    await other.locator('.actions button[value=save]').click()
    const shown = await other.locator('main').innerText()
    expect(shown).toContain('From the first tab')
    expect(await other.locator('[name=mainObjective]').inputValue()).toBe('From the second tab')
    await other.locator('.actions button[value=save]').click()
    await page.goto(`${draft}/objectives`)
    expect(await page.locator('[name=mainObjective]').inputValue()).toBe('From the second tab')
    await other.close()
  })

  test('what was typed without a line is still there on the next visit', async () => {
    const draft = await mailedLink(fund.world, pretoria.address, DRAFT)
    await page.goto(`${draft}/objectives`)
    await context.setOffline(true)
    await page.fill('[name=mainObjective]', 'Typed in a tunnel')
    await page.locator('[data-saved]', { hasText: 'this device' }).waitFor()
    await context.setOffline(false)
    await page.goto('about:blank')
    await page.goto(`${draft}/objectives`)
    expect(await page.locator('[name=mainObjective]').inputValue()).toBe('Typed in a tunnel')
  })

  test('an expired link of a project offers a fresh one, and mails it', async () => {
    const old = await mailedLink(fund.world, tunis.address, PROJECT, 'WGGI-2005-0001')
    await fund.world.until('2005-01-10')
    const mails = (await fund.world.mails()).length
    const response = await page.goto(old)
    expect(response?.status()).toBe(410)
    expect(await text()).toContain('This link has expired')
    expect((await fund.world.mails()).length).toBe(mails)
    await page.locator('button[value=fresh-link]').click()
    expect(await text()).toContain('Check your mail')
    const fresh = await mailedLink(fund.world, tunis.address, PROJECT, 'WGGI-2005-0001')
    expect(fresh).not.toBe(old)
    await page.goto(fresh)
    expect(await text()).toContain('Where it stands')
  })

  test('a draft that nobody touched has lapsed, and its text is gone', async () => {
    await page.goto(await mailedLink(fund.world, pretoria.address, DRAFT))
    expect(await text()).toContain('This draft is no longer kept')
    expect(await raw.kinds()).toMatchObject({ 'draft-lapsed': 1, 'draft-erased': 1 })
  })
})
