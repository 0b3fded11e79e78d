import { beforeAll, describe, expect, it } from 'vitest'
import { createHandler as mendRecord } from '../../functions/mend-record/handler'
import { DynamoAuditStore } from '../../shared/adapters/dynamo-audit-store'
import { DynamoRecordMender } from '../../shared/adapters/dynamo-record-mender'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { everyExport, readExport } from '../stored/exported'
import { storeExport } from '../stored/load'
import { aMailOrder } from '../support/builders'
import { onDynamo } from '../support/dynamo'
import { dynamoAdapters, type Adapters } from '../support/adapters'
import { examples } from '../support/random'
import { MemoryWitness } from '../support/fakes/memory-witness'
import { verifyRecord } from '../support/verifier'
import { forged, type Forgery } from './tamper/forging'
import { playSmall, VOTER } from './tamper/play'
import { lookalikesPut, recordsHuge, recordsMisdated } from './tamper/odd'
import { names, RawTables } from './tamper/raw-tables'
import { spread } from './tamper/spread'
import {
  chainsForged,
  filingTampered,
  itemsTampered,
  linksTampered,
  marksTampered,
  recordsTampered,
  type Tampering,
} from './tamper/tampering'

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
    const copied = witness?.copied.length
    const { valid, faults } = await verified(tables, witness)
    // The verifier copies what is new to it, also what was forged.
    if (copied !== undefined) witness?.copied.splice(copied)
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

  /** All there are in the long run, else some that the run's seed draws. */
  function some(kind: (of: RawTables) => Iterable<Tampering>): Iterable<Tampering> {
    const most = tried > 0 ? Infinity : 60
    return spread(kind(tables), countOf(kind(tables)), most)
  }

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

  it('shows each mark that was changed, removed, put under another name or added', async () => {
    const { tried, missed: all } = await missed(marksTampered(tables))
    expect(all).toEqual([])
    expect(tried).toBeGreaterThan(20)
  })

  it('shows each link that no mail carried, or for somebody else', async () => {
    const { tried, missed: all } = await missed(some(linksTampered))
    expect(all).toEqual([])
    expect(tried).toBeGreaterThan(50)
  })

  it('shows each item that lists no longer find, or find elsewhere', async () => {
    const { tried, missed: all } = await missed(some(filingTampered))
    expect(all).toEqual([])
    expect(tried).toBeGreaterThan(50)
  })

  it('shows what only looks the same, and what lies under a key that only looks the same', async () => {
    const { tried, missed: all } = await missed(some(lookalikesPut))
    expect(all).toEqual([])
    expect(tried).toBeGreaterThan(50)
  })

  it('shows a record that was written at another time than it says', async () => {
    expect((await missed(recordsMisdated(tables))).missed).toEqual([])
  })

  it('shows a record as large as an item can be', async () => {
    expect((await missed(recordsHuge(tables))).missed).toEqual([])
  })

  describe('in which a vote that decides is forged by a role that may add records', () => {
    const by = { type: 'person', id: 'marc' } as const
    const told = { by: 'vote', deciders: [VOTER.id, by.id] }
    const receipts = [VOTER, by].map((to) => aMailOrder({ mail: 'vote-receipt', to }))
    const vote: Forgery = {
      said: [
        { kind: 'vote-cast', by, facts: {} },
        { kind: 'approved', by, facts: told },
      ],
      mails: receipts,
      marks: [{ author: 'serve-tasks', of: [0, 1] }],
    }

    async function faultsOf(forgery: Forgery): Promise<string[]> {
      const { tables: after, first } = forged(tables, forgery)
      const { faults } = await verified(after)
      return faults.flatMap(({ faults: all }) =>
        all.map((one) => `${one.fault} ${'seq' in one ? one.seq - first : ''}`),
      )
    }

    it('names it where it bears no mark', async () => {
      expect(await faultsOf({ ...vote, marks: [] })).toEqual(['no-author 0', 'no-author 1'])
    })

    it.each(['send-mail', 'commit-funds', 'serve-desk-and-more'])(
      'names it under the mark of %s, which takes no votes',
      async (author) => {
        const marks = [{ author, of: [0, 1] }]
        expect(await faultsOf({ ...vote, marks })).toEqual(['wrong-author 0', 'wrong-author 1'])
      },
    )

    it('names it where two functions say that it is theirs', async () => {
      const marks = ['serve-tasks', 'serve-desk'].map((author) => ({ author, of: [0, 1] }))
      expect(await faultsOf({ ...vote, marks })).toEqual(['wrong-author 0', 'wrong-author 1'])
    })

    it('names what is not in the mark of its transaction', async () => {
      const ofFirst = { author: 'serve-tasks', of: [0] }
      const ofSecond = { author: 'serve-tasks', of: [1] }
      expect(await faultsOf({ ...vote, marks: [ofFirst] })).toEqual(['no-author 1'])
      expect(await faultsOf({ ...vote, marks: [ofFirst, ofSecond] })).toEqual(['wrong-author 1'])
    })

    it('names it where a voter gets no receipt, or somebody else gets it', async () => {
      expect(await faultsOf({ ...vote, mails: [] })).toEqual(['no-notice 0', 'no-notice 1'])
      expect(await faultsOf({ ...vote, mails: receipts.slice(0, 1) })).toEqual([
        'no-notice 0',
        'no-notice 1',
      ])
      expect(await faultsOf({ ...vote, mails: receipts.slice(1) })).toEqual(['no-notice 1'])
    })

    it('can’t tell it from a vote where all that a vote does is done, its receipt too', async () => {
      expect(await faultsOf(vote)).toEqual([])
    })
  })
})

/** So many of what can be done to a fund at every stage are tried; none in `npm test`. */
const tried = process.env.TIMES === undefined ? 0 : examples(100).numRuns

function countOf(all: Iterable<unknown>): number {
  let count = 0
  for (const one of all) if (one !== undefined) count += 1
  return count
}

if (tried > 0)
  onDynamo('A fund at every stage', (dynamo) => {
    it('shows whatever is done to it', async () => {
      const created = await dynamo().createTables()
      const [directory] = everyExport()
      const { tables: stored, about, ...more } = readExport(directory ?? '')
      await storeExport(dynamo().client, created, { tables: stored, about, ...more })
      const { audit } = dynamoAdapters(dynamo().client, created)
      const mender = new DynamoRecordMender(dynamo().client, created, 'mend-record')
      const outside = { clock: () => about.stoppedAt, digest: sha256Digest }
      const mend = mendRecord({ audit, mender, ...outside })
      await mend({ baseline: true, by: 'auditor' }, { getRemainingTimeInMillis: () => 900_000 })
      const tables = await RawTables.read(dynamo().client, created)
      const witness = new MemoryWitness()
      expect((await verified(tables, witness)).faults).toEqual([])
      const kinds = [
        recordsTampered,
        itemsTampered,
        filingTampered,
        linksTampered,
        lookalikesPut,
        marksTampered,
        chainsForged,
      ]
      for (const kind of kinds) {
        const count = countOf(kind(tables))
        const found = await missed(spread(kind(tables), count, tried / kinds.length), witness)
        expect(found.missed).toEqual([])
        console.log(`${kind.name}: ${found.tried} of ${count} tried, each found and named`)
      }
    }, 3_600_000)
  })
