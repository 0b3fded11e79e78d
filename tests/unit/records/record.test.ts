import { describe, expect, it } from 'vitest'
import { createRecordsApp } from '../../../functions/serve-records/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { decide } from '../../../shared/domain/decide/decide'
import { administer } from '../../../shared/domain/decide/settings/administer'
import { byLink } from '../../../shared/domain/audit/by-link'
import type { DecisionRecord } from '../../../shared/domain/record/decision-record'
import {
  MemoryAuditStore,
  MemoryDeliveryStore,
  MemoryLinkStore,
  MemoryOutboxStore,
  MemoryProgrammeStore,
  MemoryProjectStore,
} from '../../support/fakes/memory-stores'
import { Bench, person, proposal } from '../domain/bench'

const SECRET = 'a-secret-of-a-machine'
const NOW = '2005-03-01T10:00:00.000Z'
const BASIC = `Basic ${Buffer.from(`audit:${SECRET}`).toString('base64')}`

/** A fund with one project that was voted, with a changed vote by link, reserved and committed. */
async function decided(content = proposal()) {
  const bench = await Bench.open()
  const vote = await bench.isPutToVote(content)
  const { versionHash } = bench.task(vote)
  await bench.decides((state) =>
    byLink(
      { outboxId: 'mail-to-elena' },
      decide(
        state,
        {
          type: 'cast-vote',
          taskId: vote,
          by: person('elena'),
          versionHash,
          vote: { choice: 'not-fund', reason: 'The budget is not clear to me yet.' },
        },
        sha256Digest,
      ),
    ),
  )
  await bench.does({
    type: 'cast-vote',
    taskId: vote,
    by: person('elena'),
    versionHash,
    replaces: 1,
    vote: { choice: 'fund', amountCents: 1_000_000, conditions: [] },
  })
  await bench.funds(vote, 'marc')
  await bench.funds(vote, 'peter')
  bench.later(1)
  await bench.does({ type: 'commit-funds' })
  return bench
}

function appOf(bench: Bench) {
  const { fund } = bench
  const failures: unknown[] = []
  fund.keys.set('audit', {
    schema: 1,
    id: 'audit',
    secretHash: hashSecret(SECRET),
    scopes: ['finance', 'records'],
    purpose: 'tests',
  })
  const app = createRecordsApp({
    projects: new MemoryProjectStore(fund),
    audit: new MemoryAuditStore(fund),
    outbox: new MemoryOutboxStore(fund),
    deliveries: new MemoryDeliveryStore(fund),
    programme: new MemoryProgrammeStore(fund),
    links: new MemoryLinkStore(fund),
    clock: () => NOW,
    digest: sha256Digest,
    hashSecret,
    log: { info: () => undefined, warn: () => undefined },
    reportFailure: (_reference, error) => void failures.push(error),
    reference: () => 'ref',
  })
  const get = (path: string, init: RequestInit = {}) =>
    app.request(`https://wggi.example${path}`, init)
  const byKey = (path: string) => get(path, { headers: { authorization: BASIC } })
  return { get, byKey, failures }
}

/** A desk link of a person, as its mail carries it. */
function deskLink(bench: Bench, id: string, expiresAt = '2005-03-01T10:10:00.000Z'): string {
  const token = hashSecret(`desk of ${id} until ${expiresAt}`).slice(0, 43)
  const hash = hashSecret(token)
  bench.fund.links.set(hash, {
    schema: 1,
    hash,
    purpose: { type: 'desk' },
    holder: { type: 'person', id },
    mintedAt: '2005-03-01T09:55:00.000Z',
    expiresAt,
    outboxId: 'desk',
  })
  return token
}

async function recordOf(bench: Bench): Promise<DecisionRecord> {
  const response = await appOf(bench).byKey(`/records/${bench.id}?format=json`)
  expect(response.status).toBe(200)
  return (await response.json()) as DecisionRecord
}

describe('the decision record', () => {
  it('says who decided, when, on which text and by which rule', async () => {
    const bench = await decided()
    const record = await recordOf(bench)
    expect(record.decision).toMatchObject({
      outcome: 'approved',
      by: 'vote',
      amountCents: 1_000_000,
      version: 1,
      deciders: ['elena', 'marc', 'peter'],
    })
    const text = record.texts.find(({ n }) => n === record.decision?.version)
    expect(text?.hash).toBe(record.decision?.versionHash)
    expect(text?.hashHolds).toBe(true)
    const sitting = record.sittings.find(({ taskId }) => taskId === record.decision?.taskId)
    expect(sitting).toMatchObject({ quorum: 3, outcome: 'approved' })
    expect(sitting?.roster).toHaveLength(4)
  })

  it('says who was recused and why', async () => {
    const record = await recordOf(await decided())
    const vote = record.sittings.find(({ kind }) => kind === 'funding-vote')
    expect(vote?.recused).toEqual([
      expect.objectContaining({ person: 'yasmine', why: 'own-mission' }),
    ])
  })

  it('holds every vote, the replaced one too, each with its proof in the chain', async () => {
    const bench = await decided()
    const record = await recordOf(bench)
    const votes = record.sittings.find(({ kind }) => kind === 'funding-vote')?.votes ?? []
    expect(votes.map(({ person: who, choice, replaces }) => [who, choice, replaces])).toEqual([
      ['elena', 'not-fund', undefined],
      ['elena', 'fund', 1],
      ['marc', 'fund', undefined],
      ['peter', 'fund', undefined],
    ])
    expect(votes[0]?.proof).toMatchObject({ by: person('elena'), linkOf: 'mail-to-elena' })
    for (const vote of votes) {
      const proof = bench.fund.audit.find(
        (one) => one.chain === bench.id && one.seq === vote.proof?.seq,
      )
      expect(proof?.facts).toMatchObject({ vote: vote.n })
    }
  })

  it('says what each act did to the envelope, from the envelope’s own chain', async () => {
    const record = await recordOf(await decided())
    expect(
      record.money.map((step) => [step.kind, step.availableBeforeCents, step.availableAfterCents]),
    ).toEqual([
      ['money-reservation', 6_000_000, 5_000_000],
      ['money-commitment', 5_000_000, 5_000_000],
    ])
  })

  it('says so of money that was reserved and given back, whatever was decided then', async () => {
    const bench = await Bench.open()
    await bench.isReserved()
    const vote = [...bench.file.tasks].find(({ kind }) => kind === 'funding-vote')!.id
    await bench.does({ type: 'object', taskId: vote, by: person('peter') })
    const again = await bench.asks('funding-vote')
    const { versionHash, votes } = bench.task(again)
    for (const who of ['elena', 'marc'])
      await bench.does({
        type: 'cast-vote',
        taskId: again,
        by: person(who),
        versionHash,
        vote: { choice: 'not-fund', reason: 'Who pays for the rest?' },
        replaces: votes.find((one) => one.person === who)!.n,
      })
    bench.is('declined')
    const record = await recordOf(bench)
    expect(
      record.money.map((step) => [step.kind, step.availableBeforeCents, step.availableAfterCents]),
    ).toEqual([
      ['money-reservation', 6_000_000, 5_000_000],
      ['money-release', 5_000_000, 6_000_000],
    ])
  })

  it('says that others moved the envelope between two acts of the project', async () => {
    const bench = await Bench.open()
    await bench.isReserved()
    const page = async () => (await appOf(bench).byKey(`/records/${bench.id}`)).text()
    expect(await page()).not.toContain('Meanwhile')
    const ceiling = { year: 2005, ceilingCents: 7_000_000, authority: 'MC/1', by: 'one' } as const
    await bench.decides((state) => administer(state, { type: 'propose-ceiling', ...ceiling }))
    const change = `2005-${bench.fund.envelopes.get(2005)!.ceilings.length}`
    await bench.decides((state) =>
      administer(state, { type: 'confirm-ceiling', year: 2005, change, by: 'two' }),
    )
    bench.later(1)
    await bench.does({ type: 'commit-funds' })
    expect(await page()).toMatch(/Meanwhile.*?USD 50,000.*?USD 60,000/)
  })

  it('says what a report says was spent, and why it was returned', async () => {
    const bench = await Bench.open()
    await bench.isActive()
    bench.at('2005-12-01T09:00:00.000Z')
    await bench.files(1, '4000')
    const taskId = await bench.asks('review-report', 1)
    const note = 'Please say who was trained.'
    const by = person('rosa')
    await bench.does({ type: 'review-report', taskId, by, accept: false, note })
    const [report] = (await recordOf(bench)).reports
    expect(report).toMatchObject({ spentToDateCents: 400_000, reviewNote: note })
    expect(report).not.toHaveProperty('content')
    const page = await (await appOf(bench).byKey(`/records/${bench.id}`)).text()
    expect(page).toContain('USD 4,000')
    expect(page).toContain(note)
  })

  it('says who was told, and what became of each mail', async () => {
    const bench = await decided()
    const outbox = new MemoryOutboxStore(bench.fund)
    const [receipt] = (await outbox.mailsOf(bench.id)).filter(
      ({ order }) => order.type === 'mail' && order.mail === 'vote-receipt',
    )
    await outbox.finish(receipt!.id, NOW, 'message-1')
    await new MemoryDeliveryStore(bench.fund).keep({
      schema: 1,
      messageId: 'message-1',
      type: 'bounce',
      detail: 'Permanent/General',
      at: NOW,
    })
    const record = await recordOf(bench)
    expect(record.mails.find(({ id }) => id === receipt!.id)).toMatchObject({
      mail: 'vote-receipt',
      sentAt: NOW,
      fate: 'bounced',
      news: ['bounce Permanent/General'],
    })
    expect(record.mails.some(({ mail }) => mail === 'funds-reserved')).toBe(true)
  })

  it('shows a text that was changed behind its back, and a record that was', async () => {
    const bench = await decided()
    expect((await recordOf(bench)).proof).toMatchObject({ faults: [], unlike: [], holds: true })
    for (const [key, version] of bench.fund.versions) {
      const content = { ...version.content, title: 'Something else' }
      bench.fund.versions.set(key, { ...version, content })
    }
    expect((await recordOf(bench)).texts[0]?.hashHolds).toBe(false)
    const index = bench.fund.audit.findIndex(({ kind }) => kind === 'vote-cast')
    const vote = bench.fund.audit[index]!
    bench.fund.audit[index] = { ...vote, facts: { ...vote.facts, choice: 'abstain' } }
    expect((await recordOf(bench)).proof.faults).toEqual([{ seq: vote.seq, fault: 'wrong-hash' }])
    const page = await (await appOf(bench).byKey(`/records/${bench.id}`)).text()
    expect(page).toContain('The chain of records does not hold')
  })

  it('holds no address, no salt and no protection content', async () => {
    const secret = 'Names of the women at risk in Kasserine'
    const bench = await decided(proposal({ protectionNote: secret }))
    const { byKey } = appOf(bench)
    for (const query of ['', '?format=json', '?lang=fr']) {
      const text = await (await byKey(`/records/${bench.id}${query}`)).text()
      expect(text).not.toContain(secret)
      expect(text).not.toMatch(/@[a-z.]+iom\.example/)
      expect(text).not.toContain('"salt"')
    }
  })

  it('is a page in each language, whose vote table names the mail that proves a vote', async () => {
    const bench = await decided()
    const { byKey } = appOf(bench)
    const headings = { en: 'Decision record', fr: 'Dossier de décision', es: 'Expediente' }
    for (const [language, heading] of Object.entries(headings)) {
      const response = await byKey(`/records/${bench.id}?lang=${language}`)
      expect(response.status).toBe(200)
      const text = await response.text()
      expect(text).toContain(heading)
      expect(text).toContain('mail-to-elena')
      expect(text).toContain(sha256Digest(proposal()))
    }
  })
})

describe('the door of the record', () => {
  it('opens to a machine key and to the desk’s people, and to nobody else', async () => {
    const bench = await decided()
    const { get, byKey } = appOf(bench)
    expect((await byKey(`/records/${bench.id}`)).status).toBe(200)
    for (const id of ['rosa', 'samuel', 'helen', 'victor']) {
      const response = await get(`/desk/${deskLink(bench, id)}/records/${bench.id}`)
      expect([id, response.status]).toEqual([id, 200])
    }
    const refused = await get(`/records/${bench.id}`)
    expect(refused.status).toBe(401)
    expect(refused.headers.get('www-authenticate')).toContain('Basic')
    const statusFor = async (id: string) =>
      (await get(`/desk/${deskLink(bench, id)}/records/${bench.id}`)).status
    expect([await statusFor('elena'), await statusFor('claire')]).toEqual([410, 404])
    expect((await get(`/desk/${'x'.repeat(43)}/records/${bench.id}`)).status).toBe(404)
  })

  it('sends an expired desk link back to the desk’s door', async () => {
    const bench = await decided()
    const old = deskLink(bench, 'victor', '2005-03-01T09:00:00.000Z')
    const response = await appOf(bench).get(`/desk/${old}/records/${bench.id}`)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/desk'])
  })

  it('says so when there is no such project, and takes nothing in', async () => {
    const bench = await decided()
    const { byKey, get } = appOf(bench)
    expect((await byKey('/records/WGGI-1999-0001')).status).toBe(404)
    const posted = await get(`/records/${bench.id}`, { method: 'POST' })
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})
