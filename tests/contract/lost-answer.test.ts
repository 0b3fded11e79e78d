import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { act, type ActDependencies } from '../../shared/runtime/act'
import { commitChange, dynamoAdapters, type Adapters } from '../support/adapters'
import { aChange, aDraft, aRecord, AT, opening } from '../support/builders'
import { onDynamo } from '../support/dynamo'
import { lossyProxy, type LossyProxy } from '../support/lossy-proxy'
import { faultsOf, reserving, type Try } from '../support/race'

const one: Try = { projectId: 'P-1', year: 2005, cents: 600_000 }

onDynamo('When the answer to a write is lost', (dynamo) => {
  let proxy: LossyProxy
  beforeAll(async () => {
    proxy = await lossyProxy(dynamo().endpoint)
  })
  afterAll(() => proxy.close())

  let fund: Adapters
  let hasty: Adapters
  beforeEach(async () => {
    const names = await dynamo().createTables()
    const connect = (maxAttempts: number) =>
      dynamo().connect({ endpoint: proxy.endpoint, maxAttempts })
    fund = dynamoAdapters(connect(3), names)
    hasty = dynamoAdapters(connect(1), names)
    await commitChange(fund.register, opening(2005, 1_000_000))
  })

  const dependencies = (adapters: Adapters): ActDependencies => ({
    register: adapters.register,
    clock: () => AT,
    digest: sha256Digest,
    sleep: async () => {},
    random: () => 0,
  })
  const reserve = (adapters: Adapters) =>
    act(dependencies(adapters), { projectId: 'P-1' }, reserving(one))

  async function expectOneEffect(): Promise<void> {
    expect(await faultsOf(fund, '2005-12-31')).toEqual([])
    expect((await fund.finance.envelopes())[0]).toMatchObject({
      reservedCents: 600_000,
      availableCents: 400_000,
    })
    expect((await fund.finance.entries(2005, '2005-12-31')).items).toHaveLength(1)
    expect(await fund.outbox.pending('2006-01-01T00:00:00.000Z')).toHaveLength(1)
  }

  it('the client asks again and the change is there once', async () => {
    const before = proxy.passed('TransactWriteItems')
    proxy.lose('TransactWriteItems', 2)
    expect(await reserve(fund)).toHaveProperty('committed')
    expect(proxy.passed('TransactWriteItems') - before).toBe(3)
    await expectOneEffect()
  })

  it('and nobody asks again, the act fails, and acting again finds it done', async () => {
    proxy.lose('TransactWriteItems', 1)
    await expect(reserve(hasty)).rejects.toThrow()
    expect(await reserve(hasty)).toMatchObject({ refusal: { refused: 'already-done' } })
    await expectOneEffect()
  })

  it('a saved draft is saved, though its own first save stands in the way', async () => {
    await commitChange(
      fund.register,
      aChange({
        writes: [{ type: 'draft', item: aDraft(), expected: undefined }],
        records: [aRecord({ chain: 'programme' })],
      }),
    )
    const saved = aDraft({ revision: 1, answers: { title: 'Saved' } })
    proxy.lose('PutItem', 1)
    expect(await fund.drafts.save(saved, 0)).toBe('saved')
    expect(await fund.drafts.find('draft-1')).toEqual(saved)
  })

  it('an item of the outbox is done once', async () => {
    await reserve(fund)
    const [item] = await fund.outbox.pending('2006-01-01T00:00:00.000Z')
    proxy.lose('UpdateItem', 1)
    await fund.outbox.finish(item!.id, AT, 'message-1')
    expect(await fund.outbox.find(item!.id)).toMatchObject({ status: 'done', attempts: 1 })
  })
})
