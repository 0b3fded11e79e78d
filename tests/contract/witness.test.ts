import { GetObjectRetentionCommand, DeleteObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { S3Witness } from '../../shared/adapters/s3-witness'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { copyKey } from '../../shared/adapters/keys-of-witness'
import { extendChain } from '../../shared/domain/audit/chain'
import { EMPTY_HEAD, type AuditRecord } from '../../shared/domain/audit/record'
import { nextSeal, sealSchema, type LastSeal, type Seal } from '../../shared/domain/audit/seal'
import { copyName, witnessed, type CopyName } from '../../shared/domain/audit/witnessed'
import type { Seals, Witness } from '../../shared/ports/witness'
import { listed as all } from '../../shared/runtime/listed'
import { allow, lockedBucket, role, StorageHost, type Resources } from '../local/s3/storage-host'
import { aRecord, AT } from '../support/builders'
import { MemoryWitness } from '../support/fakes/memory-witness'

const host = new StorageHost()
/** A bucket for each test. */
const buckets = Array.from({ length: 20 }, (_, n) => `witness-${n}`)
let used = 0

const kept = (name: string) => lockedBucket(name, { Mode: 'COMPLIANCE', Years: 10 })
const resources: Resources = {
  ...Object.fromEntries(buckets.map((name, n) => [`Bucket${n}`, kept(name)])),
  Guard: role(allow(['PutObject', 'ListBucketVersions'], 'arn:aws:s3:::*')),
}

beforeAll(() => host.start(resources))
afterAll(() => host.end())
afterEach(() => host.disturbances.set({ conflicts: 0, throttles: 0, losses: 0, seed: 1 }))

const LATER = '2005-01-04T12:00:00.000Z'
const FIRST = { heads: [], upTo: '', isCut: false }

const name = (chain: string, seq: number, hash = 'a'): CopyName => ({
  chain,
  seq,
  hash: hash.repeat(64),
})

function chain(count: number, of = 'P-1'): AuditRecord[] {
  const drafts = Array.from({ length: count }, (_, n) => aRecord({ chain: of, facts: { n } }))
  return extendChain(EMPTY_HEAD, drafts, AT, sha256Digest).records
}

describe.each([
  ['memory', () => new MemoryWitness()],
  ['S3', () => new S3Witness(host.client(), buckets[used++]!)],
])('A witness in %s', (_, make) => {
  let witness: Witness & Seals
  beforeEach(() => {
    witness = make()
  })

  it('has nothing at first', async () => {
    expect(await all(witness.copies('P-1'))).toEqual([])
    expect(await all(witness.chains())).toEqual([])
    expect(await witness.read(name('P-1', 1))).toBeUndefined()
    expect(await witness.last()).toBe(0)
    expect(await witness.find(1)).toBeUndefined()
    expect(await witness.moved('', LATER, 10)).toEqual(FIRST)
  })

  it('gives a chain’s copies in order, each once, and what they hold', async () => {
    const records = chain(12)
    for (const record of records) await witness.copy(copyName(record, sha256Digest), record)
    for (const record of records) await witness.copy(copyName(record, sha256Digest), record)
    await witness.copy(name('P-10', 1), { other: true })
    const copies = await all(witness.copies('P-1'))
    expect(copies).toEqual(records.map(({ seq, hash }) => ({ chain: 'P-1', seq, hash })))
    expect(await witness.read(copies[10]!)).toEqual(records[10])
    expect(await all(witness.chains())).toEqual(['P-1', 'P-10'])
    expect(await all(witness.chains('P-1'))).toEqual(['P-10'])
  })

  it('keeps the first of what is copied under one name', async () => {
    await witness.copy(name('P-1', 1), { first: true })
    await witness.copy(name('P-1', 1), { first: false })
    expect(await witness.read(name('P-1', 1))).toEqual({ first: true })
  })

  it('shows two that stand in one place', async () => {
    await witness.copy(name('P-1', 1, 'a'), {})
    await witness.copy(name('P-1', 1, 'b'), {})
    await witness.copy(name('P-1', 10, 'c'), {})
    expect(await all(witness.copies('P-1', 1))).toEqual([name('P-1', 1, 'a'), name('P-1', 1, 'b')])
  })

  it('takes whatever a table can hold as a chain and a place', async () => {
    const odd = ['a/b', '../x', 'é', 'x'.repeat(2_000), '~', ' ', 'P-1/0000000001']
    for (const one of odd) await witness.copy(name(one, 1), { one })
    for (const seq of [0, -3, 1.5, 1e30]) await witness.copy(name('P-1', seq), { seq })
    for (const one of odd) expect(await all(witness.copies(one)), one).toEqual([name(one, 1)])
    const places = (await all(witness.copies('P-1'))).map(({ seq }) => seq)
    expect(places.toSorted((a, b) => a - b)).toEqual([-3, 0, 1.5, 1e30])
    expect(await all(witness.chains())).toHaveLength(odd.length + 1)
  })

  it('tells what has moved in hours that are over, in parts', async () => {
    const at = (hour: number, minute: number) =>
      `2005-01-03T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`
    await witness.note(name('P-1', 3), at(9, 5))
    await witness.note(name('P-1', 3), at(9, 6))
    await witness.note(name('P-2', 7), at(9, 59))
    await witness.note(name('P-1', 4), at(10, 30))
    await witness.note(name('P-3', 1), at(11, 0))
    expect((await witness.moved('', at(10, 5), 10)).heads, 'they may still be noting').toEqual([])
    const first = await witness.moved('', at(11, 30), 2)
    expect(first).toMatchObject({ heads: [name('P-1', 3), name('P-2', 7)], isCut: true })
    const second = await witness.moved(first.upTo, at(11, 30), 2)
    expect(second).toMatchObject({ heads: [name('P-1', 4)], isCut: false })
    expect(await witness.moved(second.upTo, at(11, 59), 2)).toEqual({
      heads: [],
      upTo: second.upTo,
      isCut: false,
    })
    expect((await witness.moved(second.upTo, at(12, 10), 2)).heads).toEqual([name('P-3', 1)])
  })

  it('keeps one seal of a number, to the byte', async () => {
    const seal = nextSeal(undefined, { heads: [name('P-1', 1)], upTo: 'x', isCut: false }, AT)
    expect(await witness.keep(seal)).toBe('kept')
    expect(await witness.keep(seal), 'again, after a lost answer').toBe('kept')
    expect(await witness.keep({ ...seal, at: LATER })).toBe('taken')
    const text = (await witness.find(1)) ?? ''
    expect(sealSchema.parse(JSON.parse(text))).toEqual(seal)
    let last: LastSeal = { seal, hash: sha256Digest(seal) }
    for (let n = 2; n <= 11; n += 1) {
      const next: Seal = nextSeal(last, FIRST, AT)
      expect(await witness.keep(next)).toBe('kept')
      last = { seal: next, hash: sha256Digest(next) }
    }
    expect(await witness.last()).toBe(11)
  })

  it('lets a chain be held against its copies', async () => {
    const records = chain(5)
    for (const record of records.slice(0, 4))
      await witness.copy(copyName(record, sha256Digest), record)
    const forged = { ...records[1]!, facts: { n: 99 } }
    const copies = await all(witness.copies('P-1'))
    const kept = [records[0]!, forged, records[3]!, records[4]!]
    expect(witnessed(kept, copies, sha256Digest)).toEqual({
      faults: [
        { seq: 2, fault: 'differs', copies: [records[1]!.hash] },
        { seq: 3, fault: 'record-gone', copies: [records[2]!.hash] },
      ],
      uncopied: [records[4]],
    })
  })
})

describe('The bucket of a witness', () => {
  it('gives copies for as long as it is set to', async () => {
    const [bucket, client] = [buckets[used++]!, host.client()]
    const witness = new S3Witness(client, bucket)
    await witness.copy(name('P-1', 1), {})
    const { Retention } = await client.send(
      new GetObjectRetentionCommand({ Bucket: bucket, Key: copyKey(name('P-1', 1)) }),
    )
    expect(Retention?.Mode).toBe('COMPLIANCE')
    expect(Retention?.RetainUntilDate?.getUTCFullYear()).toBe(2015)
  })

  it('still shows what somebody has hidden behind a marker', async () => {
    const [bucket, client] = [buckets[used++]!, host.client()]
    const witness = new S3Witness(client, bucket)
    await witness.copy(name('P-1', 1), {})
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: copyKey(name('P-1', 1)) }))
    expect(await all(witness.copies('P-1'))).toEqual([name('P-1', 1)])
  })

  it('takes what meets another put, at another try', async () => {
    const witness = new S3Witness(host.client('Guard'), buckets[used++]!)
    host.disturbances.set({ conflicts: 0.4, throttles: 0, losses: 0, seed: 1 })
    for (let seq = 1; seq <= 10; seq += 1) await witness.copy(name('P-1', seq), {})
    expect(await all(witness.copies('P-1'))).toHaveLength(10)
    expect(host.disturbances.counts().conflicts).toBeGreaterThan(0)
  })
})
