import { beforeEach, describe, expect, test } from 'vitest'
import { requestLimits } from '../../../shared/domain/decide/kernel/request-limits'
import { aCall, aDraft, aProject, aVersion, HASH, PROJECT } from '../../support/builders'
import { Bench as Fund } from '../domain/bench'
import { MemoryRequests } from '../../support/fakes/memory-requests'
import { Desk } from '../desk/desk'
import { Bench, CONTACT_ADDRESS } from './bench'

const HOLDER = 'amira@x.example'
const ROSA = 'rosa@wggi.iom.example'
const ask = { name: 'do', value: 'ask' }
const start = { call: aCall().id, mission: 'TUNIS', address: CONTACT_ADDRESS, language: 'en' }

const mailed = (bench: Bench, kind: string) =>
  bench.mails().filter(({ mail }) => mail === kind).length

describe('after fifty requests of strangers for an address', () => {
  let bench: Bench
  beforeEach(() => {
    bench = new Bench()
    const content = { protectionNote: 'Three women hide.', title: 'Women who come home' }
    bench.project(
      aProject('active', { contact: { name: 'A', address: HOLDER } }),
      aVersion({ content }),
    )
    bench.fund.heads.set(PROJECT, { seq: 1, hash: HASH })
  })

  async function flood(from: (n: number) => string): Promise<void> {
    for (let n = 0; n < 50; n += 1) {
      bench.client = from(n)
      await bench.post('/links', { address: n % 2 ? HOLDER : 'AMIRA+x@x.example' })
    }
    bench.client = '198.51.100.7'
  }

  test.each([
    ['one client', () => '192.0.2.1', requestLimits.pairAnHour],
    ['one network', (n: number) => `2001:db8:1:2::${n}`, requestLimits.pairAnHour],
    ['fifty clients', (n: number) => `192.0.2.${n}`, 50],
  ])('from %s its holder gets code, fresh link and links', async (_, from, sent) => {
    await flood(from)
    expect(mailed(bench, 'open-links')).toBe(sent)
    const project = { type: 'project', projectId: PROJECT } as const
    const code = await bench.open(`/confidential/${bench.link(project)}?lang=en`)
    expect((await bench.submit(code.form(ask), ask)).text).toContain('We have mailed you a code')
    expect(mailed(bench, 'confidential-code')).toBe(1)
    const draftId = 'expired'
    bench.fund.drafts.set(
      draftId,
      aDraft({ id: draftId, address: HOLDER, savedAt: '2004-01-01T00:00:00.000Z' }),
    )
    const old = bench.link(
      { type: 'draft', draftId },
      { holder: { type: 'draft', id: draftId }, mintedAt: '2004-01-01T00:00:00.000Z' },
    )
    await bench.post(`/drafts/${old}`, { do: 'fresh-link' })
    expect(mailed(bench, 'fresh-link')).toBe(1)
    await bench.post('/links', { address: HOLDER })
    expect(mailed(bench, 'open-links')).toBe(sent + 1)
  })

  test('codes asked for use up no fresh links, and fresh links no codes', async () => {
    const project = bench.link({ type: 'project', projectId: PROJECT })
    for (let n = 0; n < 4; n += 1) await bench.post(`/confidential/${project}`, { do: 'ask' })
    expect(mailed(bench, 'confidential-code')).toBe(3)
    await bench.post('/links', { address: HOLDER })
    expect(mailed(bench, 'open-links')).toBe(1)
  })
})

test('the desk’s link reaches its holder from another client, after fifty requests from one or from fifty', async () => {
  for (const from of [() => '192.0.2.1', (n: number) => `192.0.2.${n}`]) {
    const fund = await Fund.open()
    const desk = new Desk(fund)
    for (let n = 0; n < 50; n += 1) {
      desk.client = from(n)
      await desk.post('/desk', { address: ROSA })
    }
    const before = fund.mails('desk-link').length
    desk.client = '198.51.100.7'
    await desk.post('/desk', { address: 'Rosa@wggi.iom.example' })
    expect(fund.mails('desk-link')).toHaveLength(before + 1)
  }
})

describe('a client that asks on and on', () => {
  const doors: [string, Record<string, string>][] = [
    ['/start', start],
    ['/links', { address: HOLDER }],
  ]
  const few = { ...requestLimits, clientAnHour: 5 }
  const waits = { en: 'Try again in', fr: 'Réessayez dans', es: 'Inténtelo de nuevo dentro de' }

  test.each(doors)(
    'at %s is told when to come back, and stops nobody else',
    async (path, fields) => {
      const bench = new Bench()
      Object.assign(bench.dependencies, { requests: new MemoryRequests(bench.fund, few) })
      for (let n = 0; n < few.clientAnHour; n += 1)
        expect((await bench.post(path, fields)).status).toBe(200)
      bench.clock.advance(20 * 60_000)
      const before = bench.stored()
      for (const [lang, text] of Object.entries(waits)) {
        const page = await bench.post(`${path}?lang=${lang}`, fields)
        expect(page.status).toBe(429)
        expect(page.text).toContain(`${text} 40 minut`)
        for (const [name, value] of Object.entries(fields))
          expect(page.form().value(name)).toBe(value)
      }
      expect(bench.stored()).toBe(before)
      bench.client = '198.51.100.7'
      expect((await bench.post(path, fields)).status).toBe(200)
      bench.client = '192.0.2.1'
      bench.clock.advance(40 * 60_000)
      expect((await bench.post(path, fields)).status).toBe(200)
    },
  )

  test('at the desk’s door likewise', async () => {
    const fund = await Fund.open()
    const desk = new Desk(fund)
    Object.assign(desk.dependencies, { requests: new MemoryRequests(fund.fund, few) })
    for (let n = 0; n < few.clientAnHour; n += 1)
      await desk.post('/desk', { address: `a${n}@x.example` })
    const page = await desk.post('/desk', { address: ROSA })
    expect(page.status).toBe(429)
    expect(page.text).toContain('Try again in')
    expect(page.form().value('address')).toBe(ROSA)
    desk.client = '198.51.100.7'
    expect((await desk.post('/desk', { address: ROSA })).status).toBe(200)
  })
})

test('one client may not ask for mails at five a second for long, an office of many may', () => {
  expect(requestLimits.clientAnHour).toBeLessThanOrEqual(5 * 60)
  expect(requestLimits.clientAnHour).toBeGreaterThanOrEqual(10 * requestLimits.pairAnHour)
  expect(requestLimits.mailboxADay, 'in a day of one client').toBeGreaterThan(
    24 * requestLimits.pairAnHour,
  )
})

test('neither client nor address reaches a log or what is kept for good', async () => {
  const bench = new Bench()
  for (let n = 0; n < 5; n += 1) await bench.post('/start', start)
  const kept = JSON.stringify([...bench.fund.audit, ...bench.fund.outbox.values()])
  for (const text of [kept, bench.logged.join()]) expect(text).not.toMatch(/192\.0\.2|amira/)
})
