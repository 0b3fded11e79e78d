import { beforeEach, expect, it } from 'vitest'
import type { Draft } from '../../shared/domain/drafts/draft'
import { aChange, aDraft, aRecord } from '../support/builders'
import { commitChange, onEveryAdapter, type Adapters } from '../support/adapters'

onEveryAdapter('The draft store', (make) => {
  let fund: Adapters
  beforeEach(async () => {
    fund = await make()
  })

  const open = (item: Draft) =>
    commitChange(
      fund.register,
      aChange({
        writes: [{ type: 'draft', item, expected: undefined }],
        records: [aRecord({ chain: 'programme' })],
      }),
    )

  it('saves over the revision that was read, once', async () => {
    await open(aDraft())
    const first = aDraft({ revision: 1, answers: { title: 'First', countries: ['TN', 'DZ'] } })
    const second = aDraft({ revision: 1, answers: { title: 'Second' } })
    expect(await fund.drafts.save(first, 0)).toBe('saved')
    expect(await fund.drafts.save(second, 0)).toBe('conflict')
    expect(await fund.drafts.find('draft-1')).toEqual(first)
    expect(await fund.drafts.save({ ...second, revision: 2 }, 1)).toBe('saved')
  })

  it('does not bring back a draft that is gone', async () => {
    expect(await fund.drafts.save(aDraft({ revision: 1 }), 0)).toBe('conflict')
    expect(await fund.drafts.find('draft-1')).toBeUndefined()
  })

  it('lists drafts nobody has saved since a moment, but none that was submitted', async () => {
    await open(aDraft({ id: 'old', savedAt: '2005-01-02T00:00:00.000Z' }))
    await open(aDraft({ id: 'older', savedAt: '2005-01-01T00:00:00.000Z' }))
    await open(aDraft({ id: 'sent', savedAt: '2005-01-01T00:00:00.000Z', becameProject: 'P-1' }))
    await open(aDraft({ id: 'new', savedAt: '2005-02-01T00:00:00.000Z' }))
    const idle = async (before: string) => (await fund.drafts.idleSince(before)).map(({ id }) => id)
    expect(await idle('2005-02-01T00:00:00.000Z')).toEqual(['older', 'old'])

    const old = aDraft({ id: 'old', savedAt: '2005-03-01T00:00:00.000Z', revision: 1 })
    expect(await fund.drafts.save(old, 0)).toBe('saved')
    expect(await idle('2005-02-01T00:00:00.000Z')).toEqual(['older'])
  })

  it('finds the open drafts of an address in any case, and no others', async () => {
    await open(aDraft({ id: 'own', address: 'Amira@tunis.iom.example' }))
    await open(aDraft({ id: 'sent', address: 'amira@tunis.iom.example', becameProject: 'P-1' }))
    await open(aDraft({ id: 'other', address: 'omar@tunis.iom.example' }))
    const found = await fund.drafts.ofAddress('AMIRA@TUNIS.IOM.EXAMPLE')
    expect(found.map(({ id }) => id)).toEqual(['own'])
    expect(await fund.drafts.ofAddress('nobody@tunis.iom.example')).toEqual([])
  })
})
