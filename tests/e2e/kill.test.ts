import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerTask } from '../demo/acts'
import { Books } from '../demo/books'
import { people } from '../demo/people'
import { tunis } from '../demo/portfolio/tunis'
import { World } from '../demo/world'
import { some } from '../support/random'
import { KillableHost } from './support/killable-host'
import { mailedLink, TASK } from './support/mailed'
import { short, untilVotes } from './support/playing'
import { onHost } from './support/register'

/** After which of these it is killed once more: one in each run; `npm run prove:crash` takes all. */
const MOMENTS = ['a vote', 'the decision', 'the commitment'] as const

onHost('A host that is killed while a proposal waits for votes', () => {
  const directory = mkdtempSync(join(tmpdir(), 'wggi-kill-'))
  let host: KillableHost
  let world: World
  let books: Books
  let id: string
  const fund = { choice: 'fund', amount: '10,000' }
  const drawn = some(MOMENTS, 1, 'kill')
  async function killedAfter(moment: (typeof MOMENTS)[number]): Promise<void> {
    if (!drawn.includes(moment)) return
    await host.kill()
    await host.start()
  }
  const kinds = async () => (await books.verify()).kinds

  beforeAll(async () => {
    host = await KillableHost.at(join(directory, 'data'))
    await host.start('--at', '2005-01-04T08:00:00Z')
    world = new World(host)
    books = new Books(host.portalUrl, host.awsUrl)
    await books.open()
    id = await untilVotes(world, short(tunis))
    await answerTask(world, people.elena, id, fund)
  })

  afterAll(async () => {
    await host?.kill()
    rmSync(directory, { recursive: true, force: true })
  })

  test('still has every mail, and the vote that was given, when it starts again', async () => {
    await world.settle()
    const [mails, now, link] = [
      await world.mails(),
      await world.now(),
      await mailedLink(world, people.marc, TASK, id),
    ]
    await host.kill()
    await host.start()
    expect(await world.mails()).toEqual(mails)
    expect(Date.parse(await world.now())).toBeGreaterThanOrEqual(Date.parse(now))
    const inbox = await (await fetch(`${host.inboxUrl}/store`)).text()
    expect(inbox).toContain(new URL(link).pathname)
    expect((await world.browser.open(link)).status).toBe(200)
    expect(await kinds()).toMatchObject({ 'vote-cast': 1 })
  })

  test('goes on: killed right after an answer, it loses and doubles nothing', async () => {
    await answerTask(world, people.marc, id, fund)
    await killedAfter('a vote')
    const decided = await answerTask(world, people.peter, id, fund)
    expect(decided.text).toContain('approved, funds reserved')
    await killedAfter('the decision')
    await world.until('2005-01-06')
    await killedAfter('the commitment')
    await world.settle()
    expect(await kinds()).toMatchObject({ 'vote-cast': 3, reserved: 1, committed: 1 })
    expect(await books.envelope(2005)).toMatchObject({
      reservedCents: 0,
      committedCents: 10_000_00,
      availableCents: 50_000_00,
    })
    expect(await books.verify()).toMatchObject({ valid: true })
    const asked = (await world.mails()).filter(({ to }) => to.includes(people.finance))
    expect(asked).toHaveLength(1)
  })
})
