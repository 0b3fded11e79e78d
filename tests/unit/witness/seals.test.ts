import { parse } from 'node-html-parser'
import { beforeEach, describe, expect, it } from 'vitest'
import { createHandler as mailSeals } from '../../../functions/mail-seals/handler'
import { createHandler as reportTampering } from '../../../functions/report-tampering/handler'
import { createHandler } from '../../../functions/seal-record/handler'
import { createSealsApp } from '../../../functions/serve-seals/handler'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import type { Tampering } from '../../../shared/domain/audit/tampering'
import { sealFaults, sealSchema, type Moved, type Seal } from '../../../shared/domain/audit/seal'
import { policySchema } from '../../../shared/domain/programme/programme'
import { languages } from '../../../shared/texts/language'
import { sealTexts } from '../../../shared/texts/seals'
import { memoryAdapters } from '../../support/adapters'
import { aProgramme } from '../../support/builders'
import { MemoryFund } from '../../support/fakes/memory-fund'
import { MemoryWitness } from '../../support/fakes/memory-witness'
import { FakeClock } from '../../support/fakes/system'

const clock = new FakeClock()
const log = { info: () => {}, warn: () => {} }
const digest = sha256Digest
let witness: MemoryWitness
beforeEach(() => {
  witness = new MemoryWitness()
  clock.set('2005-03-01T09:00:00.000Z')
})

const seal = (seals = witness) => createHandler({ seals, digest, clock: clock.now, log })()
const kept = (): Seal[] => witness.seals.map((text) => sealSchema.parse(JSON.parse(text)))
const grows = (chain: string, seq: number, hash = 'a') =>
  witness.note({ chain, seq, hash: hash.repeat(64) }, clock.now())
const nextDay = () => clock.advance(24 * 3_600_000)
const wait = () => clock.advance(2 * 3_600_000)

describe('The seal of a day', () => {
  it('names the end of each chain that has grown since the last, and the last', async () => {
    await grows('P-1', 1)
    await grows('P-1', 2)
    await grows('P-2', 7)
    wait()
    expect(await seal()).toEqual({ last: 1, made: 1 })
    await grows('P-2', 8)
    nextDay()
    expect(await seal()).toEqual({ last: 2, made: 1 })
    const [first, second] = kept()
    expect(first?.heads.map(({ chain, seq }) => [chain, seq])).toEqual([
      ['P-1', 2],
      ['P-2', 7],
    ])
    expect(second?.heads.map(({ chain, seq }) => [chain, seq])).toEqual([['P-2', 8]])
    expect(second?.previous).toBe(sha256Digest(first))
    expect(sealFaults(kept(), digest)).toEqual([])
    const [changed] = first!.heads
    const forged = { ...first!, heads: [{ ...changed!, seq: 3 }] }
    expect(sealFaults([forged, second!], digest)).toEqual([{ n: 2, fault: 'wrong-previous' }])
    expect(sealFaults([second!, first!], digest)[0]).toEqual({ n: 1, fault: 'out-of-order' })
  })

  it('is made though nothing be copied, once a day', async () => {
    expect(await seal()).toEqual({ last: 1, made: 1 })
    expect(await seal()).toEqual({ last: 1, made: 0 })
    nextDay()
    expect(await seal()).toEqual({ last: 2, made: 1 })
    expect(kept().map(({ heads }) => heads)).toEqual([[], []])
  })

  it('leaves to the next what may still be noted', async () => {
    await grows('P-1', 1)
    await seal()
    await grows('P-1', 2)
    nextDay()
    await seal()
    expect(kept().map(({ heads }) => heads.map(({ seq }) => seq))).toEqual([[], [2]])
  })

  it('names both where two stand in one place', async () => {
    await grows('P-1', 1, 'b')
    await grows('P-1', 1, 'a')
    wait()
    await seal()
    expect(kept()[0]?.heads.map(({ hash }) => hash[0])).toEqual(['a', 'b'])
  })

  it('is made in parts, each of which the next run goes on from', async () => {
    class Short extends MemoryWitness {
      parts = Infinity
      override async moved(after: string, at: string): Promise<Moved> {
        if ((this.parts -= 1) < 0) throw new Error('The time is over')
        return super.moved(after, at, 2)
      }
    }
    const short = (witness = new Short())
    for (let n = 1; n <= 5; n += 1) await grows(`P-${n}`, 1)
    wait()
    short.parts = 1
    await expect(seal(short)).rejects.toThrow('The time is over')
    expect(kept()).toHaveLength(1)
    short.parts = Infinity
    expect(await seal(short)).toEqual({ last: 3, made: 2 })
    const named = kept().flatMap(({ heads }) => heads.map(({ chain }) => chain))
    expect(named).toEqual(['P-1', 'P-2', 'P-3', 'P-4', 'P-5'])
    expect(sealFaults(kept(), digest)).toEqual([])
  })

  it('is left to who was first', async () => {
    class Beaten extends MemoryWitness {
      override async moved(after: string, at: string, most: number): Promise<Moved> {
        const moved = await super.moved(after, at, most)
        if (this.seals.length === 0) this.seals.push('{"another":true}')
        return moved
      }
    }
    witness = new Beaten()
    expect(await seal()).toEqual({ last: 1, made: 0 })
    expect(witness.seals).toEqual(['{"another":true}'])
  })
})

describe('The page of seals', () => {
  const app = () =>
    createSealsApp({
      seals: witness,
      digest,
      reference: () => 'ref',
      reportFailure: (_, error) => {
        throw error
      },
    })
  beforeEach(async () => {
    for (let n = 1; n <= 45; n += 1) {
      await seal()
      nextDay()
    }
  })

  it('lists them newest first, page by page', async () => {
    const found: { n: number; hash: string; previous: string }[] = []
    let next: string | undefined = '/seals'
    while (next !== undefined) {
      const page: Response = await app().request(next)
      const data = (await page.json()) as { seals: typeof found; next?: string }
      expect(data.seals.length).toBeLessThanOrEqual(20)
      found.push(...data.seals)
      next = data.next
    }
    expect(found.map(({ n }) => n)).toEqual(Array.from({ length: 45 }, (_, n) => 45 - n))
    for (const [at, { previous }] of found.slice(0, -1).entries())
      expect(previous).toBe(found[at + 1]!.hash)
  })

  it('gives one to the byte', async () => {
    const response = await app().request('/seals/7')
    expect(await response.text()).toBe(witness.seals[6])
    expect(response.headers.get('content-type')).toContain('application/json')
  })

  it.each(['0', '46', '007', '1e1', '-1', 'x', '99999999999'])('knows no seal %s', async (n) => {
    expect((await app().request(`/seals/${n}`)).status).toBe(404)
  })

  it.each(['0', '-3', 'x', '1e9', '99999999999999'])('lists before %s what there is', async (n) => {
    const response = await app().request(`/seals?before=${n}`)
    expect(response.status).toBe(200)
  })

  it.each(languages)('says in %s what they are for', async (language) => {
    const response = await app().request(`/seals?lang=${language}`, {
      headers: { accept: 'text/html,*/*' },
    })
    const page = parse(await response.text())
    expect(page.querySelector('h1')?.text).toBe(sealTexts.title[language])
    expect(page.querySelectorAll('tbody tr')).toHaveLength(20)
    expect(page.querySelector(`a[href="/seals/45"]`)).not.toBeNull()
  })
})

describe('What is put on the record', () => {
  let fund: MemoryFund
  beforeEach(() => {
    fund = new MemoryFund()
    const { people, policy } = aProgramme()
    for (const one of people) fund.people.set(one.id, one)
    fund.policy = policy
  })
  const dependencies = () => ({
    ...memoryAdapters(fund),
    ...{ clock: clock.now, digest, log, sleep: async () => {}, random: () => 0 },
  })
  const mails = () =>
    [...fund.outbox.values()].flatMap(({ order }) => (order.type === 'mail' ? [order] : []))
  const kinds = () => fund.audit.map(({ kind }) => kind)

  const WITNESSES = ['one@court.example', 'two@press.example']
  const mail = (event: object = {}) => mailSeals({ ...dependencies(), seals: witness })(event)

  it('are seals that are mailed, once a month and whenever an operator asks', async () => {
    fund.policy = { ...fund.policy, witnesses: WITNESSES }
    expect(await mail()).toMatchObject({
      refused: 'not-found',
      reason: expect.stringMatching(/no seal yet/),
    })
    await seal()
    expect(await mail()).toEqual({ done: true, seal: 1, mails: 2 })
    const [first] = kept()
    const order = { mail: 'seal', seal: { n: 1, hash: sha256Digest(first) } }
    expect(mails()).toMatchObject([
      { ...order, to: { type: 'witness', place: 0 } },
      { ...order, to: { type: 'witness', place: 1 } },
    ])
    expect(await mail()).toMatchObject({ refused: 'already-done' })
    expect(await mail({ by: 'ops' })).toEqual({ done: true, seal: 1, mails: 2 })
    for (let day = 0; day < 31; day += 1) nextDay()
    expect(await mail({ 'detail-type': 'Scheduled Event' })).toMatchObject({ done: true })
    expect(kinds()).toEqual(['seals-mailed', 'seals-mailed', 'seals-mailed'])
    expect(JSON.stringify(fund.audit)).not.toContain('@')
  })

  it('are no seals where nobody outside is named', async () => {
    await seal()
    expect(await mail({ by: 'ops' })).toMatchObject({
      refused: 'not-found',
      reason: expect.stringMatching(/witnesses/),
    })
    expect(kinds()).toEqual([])
  })

  it('takes as witnesses addresses and nothing else', () => {
    const policy = aProgramme().policy
    expect(policySchema.safeParse({ ...policy, witnesses: WITNESSES }).success).toBe(true)
    for (const wrong of [['nobody'], [''], 'one@court.example', [7]])
      expect(policySchema.safeParse({ ...policy, witnesses: wrong }).success).toBe(false)
  })

  const found = (seq: number, event = `e${seq}`): Tampering => ({
    ...{ chain: 'P-1', seq, event, change: 'modified' },
  })
  const report = (...all: Tampering[]) => reportTampering(dependencies())({ found: all })
  const incidents = () => [...fund.fundIncidents.values()].map(({ about }) => about)

  it('is what was done to it, each once, also after it was settled', async () => {
    await report(found(1))
    await report(found(1), found(2), found(1, 'again'))
    expect(incidents()).toEqual(['P-1/1', 'P-1/2'])
    const [key, first] = [...fund.fundIncidents][0]!
    const resolved = { at: clock.now(), by: first.by, note: 'Seen.' }
    fund.fundIncidents.set(key, { ...first, resolved })
    await report(found(1))
    expect(incidents(), 'told again').toHaveLength(2)
    await report(found(1, 'another'))
    expect(incidents(), 'done again').toHaveLength(3)
    expect(kinds()).toEqual(['incident-raised', 'incident-raised', 'incident-raised'])
  })

  it('is ten of them at most, whatever many are done', async () => {
    await report(...Array.from({ length: 60 }, (_, n) => found(n + 1)))
    expect(incidents()).toHaveLength(10)
  })

  it('goes to the auditors, or to the secretariat where there are none', async () => {
    const victor = fund.people.get('victor')!
    await report(found(1))
    expect(mails()).toMatchObject([{ mail: 'record-tampered', subject: 1, to: { id: 'victor' } }])
    fund.people.set('victor', { ...victor, leftOn: '2005-01-01' })
    await report(found(2))
    expect(mails().at(-1)).toMatchObject({ to: { id: 'rosa' } })
  })

  it('keeps the others from being lost when one can’t be put there', async () => {
    const { register, ...rest } = dependencies()
    let tries = 0
    const failing = {
      read: register.read.bind(register),
      commit: async (prepared: Parameters<typeof register.commit>[0]) => {
        if ((tries += 1) === 1) throw new Error('DynamoDB is away')
        return register.commit(prepared)
      },
    }
    const handle = reportTampering({ ...rest, register: failing })
    await expect(handle({ found: [found(1), found(2)] })).rejects.toThrow('1 changes')
    expect(incidents()).toEqual(['P-1/2'])
    await handle({ found: [found(1), found(2)] })
    expect(incidents()).toEqual(['P-1/2', 'P-1/1'])
  })
})
