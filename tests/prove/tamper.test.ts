import { beforeAll, expect, it } from 'vitest'
import { DynamoAuditStore } from '../../shared/adapters/dynamo-audit-store'
import { onDynamo } from '../support/dynamo'
import { dynamoAdapters, type Adapters } from '../support/adapters'
import { MemoryWitness } from '../support/fakes/memory-witness'
import { verifyRecord } from '../support/verifier'
import { playSmall } from './tamper/play'
import { names, RawTables } from './tamper/raw-tables'
import { chainsForged, itemsTampered, recordsTampered, type Tampering } from './tamper/tampering'

function verified(tables: RawTables, witness?: MemoryWitness) {
  return verifyRecord(new DynamoAuditStore(tables.client(), names), undefined, witness)
}

/** What went unnoticed, or was told of something else. */
async function missed(
  tamperings: Iterable<Tampering>,
  witness?: MemoryWitness,
): Promise<{ tried: number; missed: string[] }> {
  const missed: string[] = []
  let tried = 0
  for (const { how, what, tables } of tamperings) {
    tried += 1
    const { valid, faults } = await verified(tables, witness)
    const named = faults.flatMap(({ chain, faults: all }) =>
      all.map((fault) => ('item' in fault ? fault.item : `${chain} ${fault.seq}`)),
    )
    if (valid || !named.includes(what)) missed.push(`${how}: ${what}, told ${named.join(', ')}`)
  }
  return { tried, missed }
}

onDynamo('A fund that was played', (dynamo) => {
  let tables: RawTables
  let fund: Adapters
  beforeAll(async () => {
    const created = await dynamo().createTables()
    fund = dynamoAdapters(dynamo().client, created)
    await playSmall(fund)
    tables = await RawTables.read(dynamo().client, created)
  })

  it('is as its records say', async () => {
    const { valid, faults, records, items, unsettled } = await verified(tables)
    expect(faults).toEqual([])
    expect({ valid, unsettled }).toEqual({ valid: true, unsettled: [] })
    expect(records).toBe(tables.contents.Audit.length)
    expect(items).toBeGreaterThan(20)
  })

  it('is verified part by part as it is whole', async () => {
    const whole = await verifyRecord(fund.audit)
    const parts = await Promise.all(
      [0, 1, 2].map((index) => verifyRecord(fund.audit, { part: { index, of: 3 } })),
    )
    const sum = (of: 'chains' | 'records' | 'items') =>
      parts.reduce((all, part) => all + part[of], 0)
    for (const of of ['chains', 'records', 'items'] as const) expect(sum(of)).toBe(whole[of])
    expect(parts.every(({ valid }) => valid)).toBe(true)
    expect(parts.filter(({ chains }) => chains > 0).length).toBeGreaterThan(1)
  })

  it('shows each record that was changed, removed, put elsewhere or added', async () => {
    const { tried, missed: all } = await missed(recordsTampered(tables))
    expect(all).toEqual([])
    expect(tried).toBeGreaterThan(100)
  })

  it('shows each item that was changed, removed, put elsewhere or added', async () => {
    const { tried, missed: all } = await missed(itemsTampered(tables))
    expect(all).toEqual([])
    expect(tried).toBeGreaterThan(100)
  })

  it('shows a chain that was forged whole, rolled back or taken away, by its copies', async () => {
    const witness = new MemoryWitness()
    expect((await verified(tables, witness)).copied).toBe(tables.contents.Audit.length)
    expect(await verified(tables, witness)).toMatchObject({ copied: 0, valid: true })
    const { tried, missed: all } = await missed(chainsForged(tables), witness)
    expect(all).toEqual([])
    expect(tried).toBeGreaterThan(tables.contents.Audit.length)
  })
})
