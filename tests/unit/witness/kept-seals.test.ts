import { beforeEach, describe, expect, it } from 'vitest'
import { checkSeals, type KeptFile } from '../../../functions/verify-audit/seals'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { extendChain } from '../../../shared/domain/audit/chain'
import { EMPTY_HEAD, type AuditRecord } from '../../../shared/domain/audit/record'
import { nextSeal } from '../../../shared/domain/audit/seal'
import { copyName } from '../../../shared/domain/audit/witnessed'
import { aRecord, AT, PROJECT } from '../../support/builders'
import { MemoryWitness } from '../../support/fakes/memory-witness'

const DAYS = 5

describe('Seals that somebody kept', () => {
  let bucket: MemoryWitness
  let records: AuditRecord[]
  let files: KeptFile[]

  beforeEach(async () => {
    bucket = new MemoryWitness()
    const drafts = Array.from({ length: DAYS }, () => aRecord())
    records = extendChain(EMPTY_HEAD, drafts, AT, sha256Digest).records
    for (const record of records) {
      const name = copyName(record, sha256Digest)
      await bucket.copy(name, record)
      const n = await bucket.last()
      const before = n === 0 ? undefined : JSON.parse((await bucket.find(n)) ?? '')
      const last = before && { seal: before, hash: sha256Digest(before) }
      await bucket.keep(nextSeal(last, { heads: [name], upTo: String(n), isCut: false }, AT))
    }
    files = bucket.seals.map((text, at) => ({ name: `${at + 1}.json`, text }))
  })

  const check = () =>
    checkSeals(files, {
      seals: bucket,
      witness: bucket,
      audit: { record: async (_, seq) => records.find((one) => one.seq === seq) },
      digest: sha256Digest,
    })

  it('agree with the bucket and the tables, in whatever form they were written down', async () => {
    files = files.map(({ name, text }) => ({
      name,
      text: JSON.stringify(JSON.parse(text), null, 2),
    }))
    expect(await check()).toEqual({ seals: DAYS, kept: DAYS, notKept: [], ends: DAYS, faults: [] })
  })

  it('may lack one, which is told, and for which the bucket’s own stands', async () => {
    files.splice(2, 1)
    expect(await check()).toMatchObject({ kept: DAYS - 1, notKept: [3], faults: [] })
  })

  it('show that one is missing from the bucket, in the middle and at the end', async () => {
    const held = bucket.find.bind(bucket)
    bucket.find = async (n) => (n === 3 ? undefined : held(n))
    expect((await check()).faults).toEqual([{ n: 3, fault: 'missing' }])
    bucket.find = held
    bucket.seals.pop()
    expect((await check()).faults).toEqual([{ n: DAYS, fault: 'missing', what: `${DAYS}.json` }])
  })

  it('show that the bucket’s were all written anew', async () => {
    let last: Parameters<typeof nextSeal>[0]
    const anew = bucket.seals.map((text) => {
      const { heads } = JSON.parse(text)
      const seal = nextSeal(last, { heads, upTo: 'other', isCut: false }, AT)
      last = { seal, hash: sha256Digest(seal) }
      return JSON.stringify(seal)
    })
    bucket.seals.splice(0, DAYS, ...anew)
    files = files.slice(3, 4)
    expect((await check()).faults).toEqual([{ n: 4, fault: 'another', what: '4.json' }])
    files = []
    expect((await check()).faults).toEqual([])
  })

  it('name what was sealed and is not there: a copy, a record, another in its place', async () => {
    bucket.copied.splice(1, 1)
    records[2] = { ...records[2]!, kind: 'approved' }
    records.pop()
    expect((await check()).faults).toEqual([
      { n: 2, fault: 'copy-gone', what: `${PROJECT}/2` },
      { n: 3, fault: 'not-as-sealed', what: `${PROJECT}/3` },
      { n: 5, fault: 'not-as-sealed', what: `${PROJECT}/5` },
    ])
  })

  it('name what was kept and is no seal, and go on', async () => {
    files.push({ name: 'notes.txt', text: 'Seal 3 on 2 February' }, { name: 'x', text: '{"n":3}' })
    expect((await check()).faults).toEqual([
      { n: 0, fault: 'malformed', what: 'notes.txt' },
      { n: 0, fault: 'malformed', what: 'x' },
    ])
  })
})
