import { beforeEach, expect, it } from 'vitest'
import { aLink, HASH } from '../support/builders'
import { onEveryAdapter, type Adapters } from '../support/adapters'

onEveryAdapter('The link store', (make) => {
  let fund: Adapters
  beforeEach(async () => {
    fund = await make()
  })

  it('finds a link by the hash of its token, also when it has expired', async () => {
    const links = [
      aLink(),
      aLink({
        hash: 'c'.repeat(64),
        purpose: { type: 'desk' },
        holder: { type: 'person', id: 'rosa' },
        expiresAt: '2001-01-01T00:00:00.000Z',
      }),
    ]
    for (const link of links) await fund.links.put(link)
    expect(await fund.links.find(HASH)).toEqual(links[0])
    expect(await fund.links.find('c'.repeat(64))).toEqual(links[1])
    expect(await fund.links.find('d'.repeat(64))).toBeUndefined()
  })

  it('takes the same link twice', async () => {
    await fund.links.put(aLink())
    await fund.links.put(aLink())
    expect(await fund.links.find(HASH)).toEqual(aLink())
  })

  it('lets no other mail put its link in the place of one', async () => {
    await fund.links.put(aLink())
    const other = aLink({ outboxId: 'P-2.1.1', holder: { type: 'person', id: 'peter' } })
    await expect(fund.links.put(other)).rejects.toThrow()
    expect(await fund.links.find(HASH)).toEqual(aLink())
  })
})
