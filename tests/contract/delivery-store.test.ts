import { beforeEach, expect, it } from 'vitest'
import type { Delivery } from '../../shared/domain/outbox/delivery'
import { AT } from '../support/builders'
import { onEveryAdapter, type Adapters } from '../support/adapters'

onEveryAdapter('The delivery store', (make) => {
  let fund: Adapters
  beforeEach(async () => {
    fund = await make()
  })

  const news = (messageId: string, type: Delivery['type'], at = AT): Delivery => ({
    schema: 1,
    messageId,
    type,
    detail: 'smtp',
    at,
  })

  it('keeps news of a message once, in their order', async () => {
    const late = news('m-1', 'complaint', '2005-03-02T00:00:00.000Z')
    await fund.deliveries.keep(late)
    await fund.deliveries.keep(news('m-1', 'delivery'))
    await fund.deliveries.keep(news('m-1', 'delivery'))
    await fund.deliveries.keep(news('m-2', 'bounce'))
    expect(await fund.deliveries.of('m-1')).toEqual([news('m-1', 'delivery'), late])
    expect(await fund.deliveries.of('m-2')).toEqual([news('m-2', 'bounce')])
    expect(await fund.deliveries.of('m-3')).toEqual([])
  })

  it('lists what bounced or was complained of since a moment, newest first', async () => {
    const complaint = news('m-1', 'complaint', '2005-03-02T00:00:00.000Z')
    const old = news('m-4', 'bounce', '2005-01-02T00:00:00.000Z')
    for (const one of [news('m-1', 'delivery'), news('m-2', 'bounce'), complaint, old])
      await fund.deliveries.keep(one)
    expect(await fund.deliveries.bounced(AT)).toEqual([complaint, news('m-2', 'bounce')])
  })
})
