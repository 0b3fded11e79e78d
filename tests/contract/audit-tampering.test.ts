import { PutItemCommand, type AttributeValue } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { createHandler } from '../../functions/mend-record/handler'
import {
  auditKey,
  fundHeadKey,
  partKey,
  policyKey,
  PROGRAMME_HEAD_PART,
  type TableNames,
} from '../../shared/adapters/keys'
import { DynamoRecordMender } from '../../shared/adapters/dynamo-record-mender'
import { retryConflict } from '../../shared/adapters/retry-conflict'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import {
  extendChain,
  verifyChain,
  recordsAmong,
  type StoredRecord,
} from '../../shared/domain/audit/chain'
import { auditKinds } from '../../shared/domain/audit/kinds'
import {
  EMPTY_HEAD,
  type AuditDraft,
  type AuditHead,
  type AuditRecord,
} from '../../shared/domain/audit/record'
import { commitChange, dynamoAdapters, type Adapters } from '../support/adapters'
import { aChange, aRecord, AT, settings } from '../support/builders'
import { onDynamo } from '../support/dynamo'
import { imageOf } from '../support/image-of'
import { verifyRecord } from '../support/verifier'
import { examples } from '../support/random'

const fact = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.integer(), { maxLength: 3 }),
)
const draft: fc.Arbitrary<AuditDraft> = fc
  .record({
    kind: fc.constantFrom(...auditKinds),
    facts: fc.dictionary(fc.string({ maxLength: 5 }), fact),
  })
  .map(({ kind, facts }) => aRecord({ kind, facts }))
const drafts = fc.array(draft, { minLength: 1, maxLength: 12 })

function chainOf(list: readonly AuditDraft[]) {
  return extendChain(EMPTY_HEAD, list, AT, sha256Digest)
}

function faults(records: readonly StoredRecord[], head: AuditHead) {
  return verifyChain(records, head, sha256Digest)
}

/** Replaces a record by one that is right in itself: whoever edits knows how to hash. */
function rehashed(record: AuditRecord): AuditRecord {
  const { hash: _, ...body } = record
  return { ...body, hash: sha256Digest(body) }
}

/** A chain and a place in it. */
const chainAndPlace = drafts.chain((list) =>
  fc.record({ list: fc.constant(list), at: fc.nat({ max: list.length - 1 }) }),
)

const edits: fc.Arbitrary<(record: AuditRecord) => AuditRecord> = fc.constantFrom(
  (record: AuditRecord) => ({ ...record, kind: `${record.kind}!` }),
  (record: AuditRecord) => ({ ...record, at: '2001-01-01T00:00:00.000Z' }),
  (record: AuditRecord) => ({ ...record, by: { type: 'system' as const, job: 'forged' } }),
  (record: AuditRecord) => ({ ...record, onBehalfOf: record.by }),
  (record: AuditRecord) => ({ ...record, facts: { ...record.facts, forged: true } }),
  (record: AuditRecord) => ({ ...record, chain: 'another' }),
  (record: AuditRecord) => ({ ...record, seq: record.seq + 1 }),
  (record: AuditRecord) => ({ ...record, added: 'a field' }),
  (record: AuditRecord) => ({ ...record, previous: 'f'.repeat(64) }),
  (record: AuditRecord) => ({ ...record, hash: 'f'.repeat(64) }),
)

describe('The verifier', () => {
  it('finds nothing wrong with a chain as it was written, in however many acts', () => {
    fc.assert(
      fc.property(fc.array(drafts, { maxLength: 4 }), (acts) => {
        let head = EMPTY_HEAD
        const records: AuditRecord[] = []
        for (const act of acts) {
          const grown = extendChain(head, act, AT, sha256Digest)
          records.push(...grown.records)
          head = grown.head
        }
        expect(faults(JSON.parse(JSON.stringify(records)), head)).toEqual([])
      }),
      examples(100),
    )
  })

  it('finds any edit, also when the edited record is hashed anew', () => {
    fc.assert(
      fc.property(chainAndPlace, edits, fc.boolean(), ({ list, at }, edit, again) => {
        const { records, head } = chainOf(list)
        const forged = edit(records[at]!)
        fc.pre(!again || rehashed(forged).hash !== records[at]!.hash)
        const edited = records.with(at, again ? rehashed(forged) : forged)
        expect(faults(edited, head)).not.toEqual([])
      }),
      examples(100),
    )
  })

  it('finds any deletion', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.nat({ max: 12 }), ({ list, at }, more) => {
        const { records, head } = chainOf(list)
        expect(faults(records.toSpliced(at, 1 + more), head)).not.toEqual([])
      }),
      examples(100),
    )
  })

  it('finds any insertion, also of a record chained to the one before', () => {
    fc.assert(
      fc.property(chainAndPlace, draft, ({ list, at }, forged) => {
        const { records, head } = chainOf(list)
        const before = records[at]!
        const [inserted] = extendChain(before, [forged], AT, sha256Digest).records
        expect(faults(records.toSpliced(at + 1, 0, inserted!), head)).not.toEqual([])
        expect(faults(records.toSpliced(at, 0, before), head)).not.toEqual([])
      }),
      examples(100),
    )
  })

  it('finds any other order', () => {
    const shuffled = drafts.chain((list) =>
      fc.record({
        list: fc.constant(list),
        order: fc.shuffledSubarray([...list.keys()], { minLength: list.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ list, order }) => {
        fc.pre(order.some((from, to) => from !== to))
        const { records, head } = chainOf(list)
        expect(
          faults(
            order.map((from) => records[from]!),
            head,
          ),
        ).not.toEqual([])
      }),
      examples(100),
    )
  })

  it('finds a chain rewritten from any place on', () => {
    fc.assert(
      fc.property(chainAndPlace, drafts, ({ list, at }, others) => {
        const { records, head } = chainOf(list)
        const before = records[at - 1] ?? EMPTY_HEAD
        const tail = extendChain(before, others, AT, sha256Digest)
        fc.pre(tail.head.hash !== head.hash)
        expect(faults([...records.slice(0, at), ...tail.records], head)).not.toEqual([])
      }),
      examples(100),
    )
  })
})

onDynamo('The audit table, tampered with by hand', (dynamo) => {
  let fund: Adapters
  let names: TableNames
  beforeEach(async () => {
    names = await dynamo().createTables()
    fund = dynamoAdapters(dynamo().client, names)
    await commitChange(fund.register, settings())
    for (let n = 1; n <= 4; n += 1)
      await commitChange(
        fund.register,
        aChange({ records: [aRecord({ chain: 'programme', facts: { n } })] }),
      )
  })

  async function records(): Promise<AuditRecord[]> {
    const list: AuditRecord[] = []
    for await (const record of recordsAmong(fund.audit.records('programme'))) list.push(record)
    return list
  }

  async function found(): Promise<unknown[]> {
    const all: unknown[] = []
    for await (const { chain, head } of fund.audit.chains()) {
      const list: StoredRecord[] = []
      for await (const record of fund.audit.records(chain)) list.push(record)
      all.push(...faults(list, head))
    }
    return all
  }

  const put = (Item: Record<string, unknown>, TableName = names.Audit) =>
    retryConflict(() => dynamo().client.send(new PutCommand({ TableName, Item })))
  /** An item in the service's own notation, which takes what the product has no value for. */
  const raw = (Item: Record<string, unknown>, TableName = names.Audit) =>
    retryConflict(() =>
      dynamo().client.send(
        new PutItemCommand({ TableName, Item: Item as Record<string, AttributeValue> }),
      ),
    )
  const remove = (Key: Record<string, unknown>, TableName = names.Audit) =>
    retryConflict(() => dynamo().client.send(new DeleteCommand({ TableName, Key })))

  /** What the verifier names: chain, fault and the record's number or the item's name. */
  async function named(): Promise<[string, string, unknown][]> {
    const { faults } = await verifyRecord(fund.audit)
    const isOfAuthors = (fault: string) => fault === 'no-author'
    return faults
      .flatMap(({ chain, faults }) => faults.map((one) => ({ chain, ...one })))
      .filter(({ fault }) => !isOfAuthors(fault))
      .map((one) => [one.chain, one.fault, 'item' in one ? one.item : one.seq])
  }

  it('shows nothing while nobody does', async () => {
    expect(await found()).toEqual([])
  })

  it('shows an edited, an added and a deleted field', async () => {
    const third = (await records())[2]!
    await put({ ...third, facts: { n: 99 } })
    expect(await found()).not.toEqual([])
    await put({ ...third, note: 'added' })
    expect(await found()).not.toEqual([])
    await put({ ...third, by: { ...third.by, more: 'added inside' } })
    expect(await found()).not.toEqual([])
    const { by: _, ...without } = third
    await put(without)
    expect(await found()).toContainEqual({ seq: 3, fault: 'malformed' })
    await put({ ...third })
    expect(await found()).toEqual([])
  })

  it('shows a deleted record, wherever it stood', async () => {
    for (const record of await records()) {
      await remove(auditKey('programme', record.seq))
      expect(await found()).not.toEqual([])
      await put({ ...record })
    }
    expect(await found()).toEqual([])
  })

  it('shows a record put after the last', async () => {
    const last = (await records()).at(-1)!
    const [forged] = extendChain(last, [aRecord({ chain: 'programme' })], AT, sha256Digest).records
    await put({ ...forged })
    expect(await found()).not.toEqual([])
  })

  it('shows a chain that has lost its end, and an end that has lost its chain', async () => {
    const head = fundHeadKey(PROGRAMME_HEAD_PART)
    await remove(head, names.Fund)
    expect(await found()).not.toEqual([])
    await put({ ...head, headSeq: 1, headHash: 'f'.repeat(64) }, names.Fund)
    for (const { seq } of await records()) await remove(auditKey('programme', seq))
    expect(await found()).not.toEqual([])
  })

  it('names what lies where a record could and is none, and nothing beside it', async () => {
    const third = imageOf((await records())[2]!)
    await raw({ ...third, more: { N: '9007199254740993' } })
    expect(await named(), 'a large number').toContainEqual(['programme', 'wrong-hash', 3])
    await raw({ ...third, more: { N: '1e100' } })
    expect(await named(), 'a huge number').toContainEqual(['programme', 'wrong-hash', 3])
    await raw({ ...third, more: { SS: ['a'] } })
    expect(await named(), 'a set').toContainEqual(['programme', 'malformed', 3])
    await raw(third)
    for (const seq of [-3, 0, 1.5, 2.5]) {
      await put(auditKey('programme', seq))
      expect(await named(), `${seq}`).toEqual([['programme', 'malformed', seq]])
      await remove(auditKey('programme', seq))
    }
    expect(await named()).toEqual([])
  })

  it('names items and ends that hold what no act stores', async () => {
    const { Item: policy } = await dynamo().client.send(
      new GetCommand({ TableName: names.Settings, Key: policyKey() }),
    )
    for (const value of [{ N: '9007199254740993' }, { N: '1e100' }, { SS: ['a'] }]) {
      await raw({ ...imageOf(policyKey()), body: { M: { value } } }, names.Settings)
      expect(await named()).toEqual([['programme', 'changed', 'Programme/fund/policy']])
    }
    await put({ ...policy }, names.Settings)
    const line = { book: { S: 'envelopes' }, line: { S: '2006x' }, year: { N: '2006' } }
    await raw({ ...line, ceilings: { M: {} } }, names.Ledger)
    const envelope = 'Ledger/envelopes/2006x'
    expect(await named()).toEqual([[envelope, 'added', envelope]])
    await remove({ book: 'envelopes', line: '2006x' }, names.Ledger)
    const nobodys = partKey('WGGI-2099-0001', 'incident', 1)
    await put({ ...nobodys, openIncident: 'yes', body: {} }, names.Projects)
    const incident = `Projects/${nobodys.projectId}/${nobodys.part}`
    expect(await named()).toEqual([[nobodys.projectId, 'added', incident]])
    await remove(nobodys, names.Projects)
    expect(await named()).toEqual([])
    const head = imageOf(fundHeadKey(PROGRAMME_HEAD_PART))
    await raw({ ...head, headSeq: { S: 'six' }, headHash: { N: '1' } }, names.Fund)
    expect(await named()).toContainEqual(['programme', 'above-head', 1])
  })

  it('names what lies where no act puts anything, and stops at none of it', async () => {
    const aside = (chain: string, seq: string) => `Outbox/${chain}.${seq}.1`
    const huge = '9'.repeat(400)
    for (const seq of [huge, '99999999999999999999', '0', '7']) {
      await put({ id: `programme.${seq}.1`, body: { schema: 1 } }, names.Outbox)
      const told = (await named()).map(([, fault, what]) => [fault, what])
      expect(told, seq.slice(0, 30)).toContainEqual(['added', aside('programme', seq)])
      await remove({ id: `programme.${seq}.1` }, names.Outbox)
    }
    for (const line of ['-2005', 'Infinity', 'NaN', '1.5', '02005', '1e21']) {
      await put({ book: 'envelopes', line, year: 2005, ceilings: {} }, names.Ledger)
      const envelope = `Ledger/envelopes/${line}`
      expect(await named(), line).toContainEqual([envelope, 'added', envelope])
      await remove({ book: 'envelopes', line }, names.Ledger)
    }
    await put({ book: 'savings', line: '1', body: {} }, names.Ledger)
    expect(await named()).toEqual([['Ledger/savings/1', 'added', 'Ledger/savings/1']])
    await remove({ book: 'savings', line: '1' }, names.Ledger)
    const task = { projectId: 'WGGI-2099-0001', taskId: 'WGGI-2099-0001.funding-vote.1.1' }
    await put({ ...task, body: {} }, names.HumanTasks)
    expect(await named()).toEqual([
      [task.projectId, 'added', `HumanTasks/${task.projectId}/${task.taskId}`],
    ])
    await remove(task, names.HumanTasks)
    expect(await named()).toEqual([])
  })

  it.each([
    ['a table that there isn’t', 'Nowhere/x'],
    ['no key', 'Outbox/'],
    ['no sort key', 'Projects/WGGI-2005-0001'],
    ['a key that can’t be', `Outbox/${'x'.repeat(3_000)}`],
    ['a sort key that can’t be', `Projects/x/${'é'.repeat(600)}`],
    ['nothing', '/'],
  ])('names what a forged record names in %s', async (_, item) => {
    const head = fundHeadKey(PROGRAMME_HEAD_PART)
    const last = (await records()).at(-1)!
    const items = [{ item, hash: 'f'.repeat(64) }]
    const forged = extendChain(
      last,
      [{ ...aRecord({ chain: 'programme' }), items }],
      AT,
      sha256Digest,
    )
    await put({ ...forged.records[0] })
    await put({ ...head, headSeq: forged.head.seq, headHash: forged.head.hash }, names.Fund)
    expect(await named()).toEqual([['programme', 'removed', item]])
  })

  it('names a chain of any name, and a record of any kind', async () => {
    for (const chain of [
      ' ',
      '/',
      '#',
      '__proto__',
      'envelope-99999999999999999999',
      'é'.repeat(900),
    ]) {
      const draft = { ...aRecord({ chain }), kind: '__proto__' as 'approved' }
      const [forged] = extendChain(EMPTY_HEAD, [draft], AT, sha256Digest).records
      await put({ ...forged })
      const { faults, kinds } = await verifyRecord(fund.audit)
      expect(faults.find((one) => one.chain === chain)?.faults, chain.slice(0, 40)).toContainEqual({
        seq: 1,
        fault: 'above-head',
      })
      expect(Object.entries(kinds)).toContainEqual(['__proto__', 1])
      await remove(auditKey(chain, 1))
    }
    expect(await named()).toEqual([])
  })

  it('lets no change go on over a record put in its place, until that is set aside', async () => {
    const last = (await records()).at(-1)!
    const [forged] = extendChain(last, [aRecord({ chain: 'programme' })], AT, sha256Digest).records
    await put({ ...forged })
    const change = aChange({ records: [aRecord({ chain: 'programme' })] })
    await expect(commitChange(fund.register, change)).rejects.toThrow('conflict')
    expect((await records()).at(-1)).toEqual(forged)
    expect(await found()).toEqual([{ seq: forged?.seq, fault: 'above-head' }])
    await put({ ...auditKey('programme', (forged?.seq ?? 0) + 3), nonsense: true })

    const mender = new DynamoRecordMender(dynamo().client, names, 'mend-record')
    const mend = createHandler({ audit: fund.audit, mender, clock: () => AT, digest: sha256Digest })
    const ask = () =>
      mend({ repair: 'programme', by: 'operator' }, { getRemainingTimeInMillis: () => 0 })
    expect(await ask()).toEqual({ repaired: 'programme', setAside: 2 })
    expect(await ask()).toEqual({ refused: 'nothing-to-repair' })
    await commitChange(fund.register, change)
    expect(await found()).toEqual([])
    // What was set aside stays as it was found.
    await put({ ...forged, facts: { n: 99 } })
    expect(await found()).not.toEqual([])
  })
})
