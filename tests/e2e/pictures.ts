import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from './support/chromium'
import { everyPage } from './support/every-page'
import { startFund } from './support/fund'

process.env.TZ = 'UTC'

/** `npm run pictures`: takes the pictures of the README anew, from the running product. */
const FOLDER = join(import.meta.dirname, 'pictures')

const PICTURES = [
  { file: 'start.png', page: 'start', at: 'header' },
  { file: 'advice.png', page: 'check', at: 'h2:has-text("Advice")' },
  { file: 'review.png', page: 'vote', at: 'header' },
  { file: 'desk.png', page: 'desk', at: 'header' },
] as const

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const [fund, browser] = await Promise.all([startFund('2005-01-04T08:00:00Z'), launchChromium()])
  try {
    const pages = await everyPage(fund)
    const context = await browser.newContext({ viewport: { width: 760, height: 430 } })
    const page = await context.newPage()
    for (const { file, page: name, at } of PICTURES) {
      await page.goto(`${pages[name] ?? ''}?lang=en`)
      await page
        .locator(at)
        .first()
        .evaluate((one) => one.scrollIntoView())
      await page.screenshot({ path: join(FOLDER, file) })
      console.log(`tests/e2e/pictures/${file}`)
    }
  } finally {
    await browser.close()
    await fund.stop()
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
