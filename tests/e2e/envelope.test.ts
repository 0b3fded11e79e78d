import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerTask } from '../demo/acts'
import { people } from '../demo/people'
import { dakar } from '../demo/portfolio/dakar'
import { tunis } from '../demo/portfolio/tunis'
import type { PageForm } from '../support/browser'
import { startFund, type Fund } from './support/fund'
import { mailedLink, PROJECT, TASK } from './support/mailed'
import { admin, makeSettings } from './support/operator'
import { asking, short, untilVotes } from './support/playing'
import { onHost } from './support/register'

const ANSWER = { name: 'act', value: 'answer' }

onHost('Two decisions at once that together exceed the envelope', () => {
  let fund: Fund
  const ids: Record<string, string> = {}
  let waiting: { mission: typeof tunis; id: string }

  const envelope = () => fund.books.envelope(2005)

  beforeAll(async () => {
    fund = await startFund('2005-01-04T08:00:00Z')
    await fund.books.open()
    const year = 2005
    await makeSettings(fund.host.awsUrl, [
      {
        type: 'propose-ceiling',
        by: 'one',
        year,
        ceilingCents: 30_000_00,
        authority: 'A smaller year',
      },
      { type: 'confirm-ceiling', by: 'two', year, change: '2005-2' },
    ])
    for (const project of [tunis, dakar]) {
      const id = await untilVotes(fund.world, asking(short(project), '20,000'))
      ids[project.mission] = id
      for (const reviewer of [people.elena, people.marc]) {
        await answerTask(fund.world, reviewer, id, { choice: 'fund', amount: '20,000' })
      }
    }
  })

  afterAll(() => fund?.stop())

  test('one reserves; the other is approved, waits for money, and says so', async () => {
    const { world } = fund
    const forms: PageForm[] = []
    for (const id of Object.values(ids)) {
      const page = await world.browser.open(await mailedLink(world, people.peter, TASK, id))
      forms.push(page.form(ANSWER).set('choice', 'fund').set('amount', '20,000'))
    }
    const answers = await Promise.all(forms.map((form) => world.browser.submit(form, ANSWER)))
    const reserved = answers.filter(({ text }) => text.includes('approved, funds reserved'))
    const waits = answers.filter(({ text }) => text.includes('by vote and waits for funds'))
    expect([reserved.length, waits.length]).toEqual([1, 1])
    expect(await envelope()).toMatchObject({
      ceilingCents: 30_000_00,
      reservedCents: 20_000_00,
      availableCents: 10_000_00,
    })
    const mission = waits[0]!.text.includes(ids.TUNIS ?? '') ? tunis : dakar
    waiting = { mission, id: ids[mission.mission] ?? '' }
    const shown = await world.browser.open(
      `${await mailedLink(world, mission.address, PROJECT, waiting.id)}?lang=en`,
    )
    expect(shown.text).toContain('It was approved, but this year’s funds are used up for now.')
  })

  test('the ceiling is raised with an authority by two people, never by one', async () => {
    const { awsUrl } = fund.host
    const raise = ['ceiling', 'propose', '--year', '2005', '--amount', '60,000']
    expect((await admin(awsUrl, ...raise, '--by', 'one'))[0]).toBe(2)
    const [proposed] = await admin(awsUrl, ...raise, '--authority', 'MC/2176 VIII.9', '--by', 'one')
    expect(proposed).toBe(0)
    expect(await envelope()).toMatchObject({ ceilingCents: 30_000_00 })
    const confirm = ['ceiling', 'confirm', '--year', '2005', '--change', '2005-3', '--by']
    const [alone, said] = await admin(awsUrl, ...confirm, 'one')
    expect([alone, said]).toEqual([1, expect.stringContaining('two people')])
    expect((await admin(awsUrl, ...confirm, 'two'))[0]).toBe(0)
    expect(await envelope()).toMatchObject({ ceilingCents: 60_000_00, availableCents: 40_000_00 })
  })

  test('the chair is asked, accepts, and it commits without a new vote', async () => {
    const { world, books } = fund
    const before = (await books.verify()).kinds
    await answerTask(world, people.chair, waiting.id, { choice: 'accept' })
    await world.until('2005-01-06')
    expect(await envelope()).toMatchObject({
      reservedCents: 0,
      committedCents: 40_000_00,
      availableCents: 20_000_00,
    })
    const after = await books.verify()
    expect(after.valid).toBe(true)
    expect(after.kinds['vote-cast']).toBe(before['vote-cast'])
    const { rows } = await books.read('totals', { year: '2005', by: 'mission' })
    expect(rows).toEqual(
      ['DAKAR', 'TUNIS'].map((mission) =>
        expect.objectContaining({ mission, committedCents: 20_000_00 }),
      ),
    )
  })
})
