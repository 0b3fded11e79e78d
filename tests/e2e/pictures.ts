import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { answerTask, startProposal, submitProposal } from '../demo/acts'
import { fillForm } from '../demo/fill'
import { people } from '../demo/people'
import { pretoria } from '../demo/portfolio/pretoria'
import { tunis } from '../demo/portfolio/tunis'
import { washington } from '../demo/portfolio/washington'
import { launchChromium } from './support/chromium'
import { startFund, type Fund } from './support/fund'
import { DESK, mailedLink, TASK } from './support/mailed'
import { short, untilVotes } from './support/playing'

process.env.TZ = 'UTC'

/** `npm run pictures`: takes the pictures of the README anew, from the running product. */
const FOLDER = join(import.meta.dirname, 'pictures')

const PICTURES = [
  { file: 'start.png', page: 'start', at: 'header' },
  { file: 'advice.png', page: 'check', at: 'h2:has-text("Advice")' },
  { file: 'review.png', page: 'vote', at: 'header' },
  { file: 'desk.png', page: 'desk', at: 'header' },
] as const

type Shown = (typeof PICTURES)[number]['page']

/** Plays the fund until each page shows what it is for; gives their addresses. */
async function played({ host, world }: Fund): Promise<Record<Shown, string>> {
  const voted = await untilVotes(world, pretoria)
  await answerTask(world, people.elena, voted, { choice: 'fund', amount: '10,000' })
  await submitProposal(world, short(washington))
  const draft = await startProposal(world, tunis)
  await fillForm(world, draft, tunis.proposal)
  const vote = await mailedLink(world, people.marc, TASK, voted)
  const door = await world.browser.open(`${host.portalUrl}/desk`)
  await world.browser.submit(door.form().set('address', people.secretariat))
  return {
    start: host.portalUrl,
    check: `${draft.url.split('?')[0]}/check`,
    vote,
    desk: await mailedLink(world, people.secretariat, DESK),
  }
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const [fund, browser] = await Promise.all([startFund('2005-01-04T08:00:00Z'), launchChromium()])
  try {
    const pages = await played(fund)
    const context = await browser.newContext({ viewport: { width: 760, height: 430 } })
    const page = await context.newPage()
    for (const { file, page: name, at } of PICTURES) {
      await page.goto(`${pages[name]}?lang=en`)
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
