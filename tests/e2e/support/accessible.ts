import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

const { resolve } = createRequire(import.meta.url)
/** The rules as one script of half the size, since each page that is looked at is sent it whole. */
const axeSource = readFileSync(
  createRequire(resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** Opens everything that is folded away, so that it is looked at, too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
    for (const one of document.querySelectorAll<HTMLElement>('.sub')) one.style.display = 'block'
  })
}

/** What breaks WCAG 2.2 AA on a page, as `rule: element`; no rule is switched off. */
export async function barriers(page: Page): Promise<string[]> {
  await unfold(page)
  const { violations } = await new AxeBuilder({ page, axeSource })
    .withTags(WCAG_2_2_AA)
    // There are no frames, for which alone a page more would be opened each time.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** How many pixels a page is wider than a screen of 320; each element that sticks out is named. */
export async function tooWide(page: Page): Promise<string[]> {
  await unfold(page)
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= limit) return []
    const wide = [...document.querySelectorAll('body *')].filter((one) => {
      const scrolls = one.closest('.scroll')
      return one.getBoundingClientRect().right > limit + 1 && (!scrolls || scrolls === one)
    })
    return wide.map((one) => one.outerHTML.slice(0, 120))
  })
}

/** Bytes that opening an address takes with nothing kept from before: headers and bodies of all it loads. */
export async function transferred(page: Page, url: string): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.goto(url, { waitUntil: 'networkidle' })
  await session.detach()
  return bytes
}
