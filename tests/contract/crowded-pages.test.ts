import { afterEach, expect, it } from 'vitest'
import { Disturbances, disturbanceSchema } from '../../infra/local/disturbances'
import { createPortalApp } from '../../functions/serve-portal/handler'
import { PROGRAMME_CHAIN } from '../../shared/domain/audit/record'
import { systemSleep } from '../../shared/adapters/system'
import { dynamoAdapters, commitChange } from '../support/adapters'
import { aChange, aDraft, aLink, aRecord, settings } from '../support/builders'
import { disturbedDynamo } from '../support/disturbed-service'
import { onDynamo } from '../support/dynamo'
import { Page } from '../support/browser'
import { Bench, gateway, ORIGIN, posting } from '../unit/portal/bench'
import { hashSecret } from '../../shared/adapters/hash-secret'

const TOKEN = 'T'.repeat(43)
const TEXT = 'Women who come home find work in the port. '.repeat(40)
const SAVES = 25

/** Pages for people while much that is asked of DynamoDB meets others or is refused. */
onDynamo('A form that is saved while DynamoDB is disturbed', (dynamo) => {
  const ends: (() => unknown)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0)) await end()
  })

  async function crowded() {
    const names = await dynamo().createTables()
    const calm = dynamoAdapters(dynamo().client, names)
    await commitChange(calm.register, settings())
    const draft = aDraft()
    await commitChange(
      calm.register,
      aChange({
        writes: [{ type: 'draft', item: draft, expected: undefined }],
        records: [aRecord({ chain: PROGRAMME_CHAIN, kind: 'draft-created' })],
      }),
    )
    await calm.links.put(
      aLink({ hash: hashSecret(TOKEN), purpose: { type: 'draft', draftId: draft.id } }),
    )
    const disturbances = new Disturbances()
    const behind = await disturbedDynamo(dynamo().endpoint, disturbances)
    const client = dynamo().connect({ endpoint: behind.endpoint, maxAttempts: 2 })
    ends.push(() => client.destroy(), behind.close)
    const bench = new Bench()
    const app = createPortalApp({
      ...bench.dependencies,
      ...dynamoAdapters(client, names),
      sleep: systemSleep,
    })
    const post = (revision: number) =>
      app.request(
        `${ORIGIN}/drafts/${TOKEN}/project?lang=en`,
        posting({ do: 'add:expectedResults', revision: String(revision), publicSummary: TEXT }),
        gateway('192.0.2.1'),
      )
    return { bench, disturbances, post, stored: () => calm.drafts.find(draft.id) }
  }

  it('meets none of them where half of all writes meet another', async () => {
    const { bench, disturbances, post, stored } = await crowded()
    disturbances.set(disturbanceSchema.parse({ conflicts: 0.5, seed: 2_005 }))
    for (let saves = 0; saves < SAVES; saves += 1) {
      const response = await post((await stored())?.sectionRevisions['project'] ?? 0)
      expect([saves, response.status]).toEqual([saves, 303])
    }
    expect(disturbances.counts().conflicts).toBeGreaterThan(SAVES / 2)
    expect(bench.failures).toEqual([])
  })

  it.each([{ conflicts: 1 }, { throttles: 1 }])(
    'is told so, with what was typed, while %o',
    async (all) => {
      const { bench, disturbances, post, stored } = await crowded()
      const before = await stored()
      disturbances.set(disturbanceSchema.parse(all))
      const response = await post(0)
      expect(response.status).toBe(429)
      expect(response.headers.get('retry-after')).toBe('5')
      const page = new Page('', 429, await response.text())
      expect(page.text).toContain(TEXT.trim())
      expect(bench.failures).toEqual([])
      disturbances.set(disturbanceSchema.parse({}))
      expect(await stored()).toEqual(before)
      expect((await post(0)).status).toBe(303)
    },
  )
})
