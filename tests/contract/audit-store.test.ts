import { recordsAmong } from '../../shared/domain/audit/chain'
import { beforeEach, expect, it } from 'vitest'
import { EMPTY_HEAD, type AuditRecord } from '../../shared/domain/audit/record'
import { aChange, aRecord, PROJECT, settings, submission } from '../support/builders'
import { commitChange, onEveryAdapter, type Adapters } from '../support/adapters'

onEveryAdapter('The audit store', (make) => {
  let fund: Adapters
  beforeEach(async () => {
    fund = await make()
  })

  async function recordsOf(chain: string): Promise<AuditRecord[]> {
    const records: AuditRecord[] = []
    for await (const record of recordsAmong(fund.audit.records(chain))) records.push(record)
    return records
  }

  it('has no chains in an empty fund', async () => {
    const chains: string[] = []
    for await (const { chain } of fund.audit.chains()) chains.push(chain)
    expect(chains).toEqual([])
    expect(await recordsOf(PROJECT)).toEqual([])
  })

  it('gives records in order, with every kind of fact as it was recorded', async () => {
    const facts = {
      nothing: null,
      list: [1, 'two', { three: false }],
      empty: {},
      text: 'œuvre – niño 𝄞',
      cents: -12_345_678_901,
      share: 0.1,
    }
    await commitChange(fund.register, submission())
    for (let n = 2; n <= 12; n += 1)
      await commitChange(
        fund.register,
        aChange({ records: [aRecord({ facts: { ...facts, n } })] }),
        undefined,
        PROJECT,
      )
    const records = await recordsOf(PROJECT)
    expect(records.map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1))
    expect(records[11]?.facts).toEqual({ ...facts, n: 12 })
    expect(records[0]?.previous).toBe(EMPTY_HEAD.hash)
    expect(records[11]?.previous).toBe(records[10]?.hash)
  })

  it('lists every chain with its end', async () => {
    await commitChange(fund.register, settings())
    await commitChange(fund.register, submission('P-1'))
    await commitChange(fund.register, submission('P-2'))
    const heads = new Map<string, string>()
    for await (const { chain, head } of fund.audit.chains()) heads.set(chain, head.hash)
    expect([...heads.keys()].sort()).toEqual(['P-1', 'P-2', 'programme'])
    expect(heads.get('P-2')).toBe((await recordsOf('P-2')).at(-1)?.hash)
  })
})
