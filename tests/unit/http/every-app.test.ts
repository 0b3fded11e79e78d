import { readdirSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Hono } from 'hono'
import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { createBookletApp } from '../../../functions/serve-booklet/handler'
import { createDeskApp } from '../../../functions/serve-desk/handler'
import { createFinanceApp } from '../../../functions/serve-finance/handler'
import { createCouncilReportApp } from '../../../functions/serve-council-report/handler'
import { createIatiApp } from '../../../functions/serve-iati/handler'
import { createPortalApp } from '../../../functions/serve-portal/handler'
import { CrowdedDraftError } from '../../../functions/serve-portal/save-section'
import { createRecordsApp } from '../../../functions/serve-records/handler'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { MemoryWitness } from '../../support/fakes/memory-witness'
import { createSealsApp } from '../../../functions/serve-seals/handler'
import { createTasksApp } from '../../../functions/serve-tasks/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { STYLE_PATH } from '../../../shared/pages/kit/assets'
import { ContentionError } from '../../../shared/runtime/contention'
import { messageTexts } from '../../../shared/texts/common'
import { languages, type Language } from '../../../shared/texts/language'
import {
  MemoryAuditStore,
  MemoryDeliveryStore,
  MemoryFinanceStore,
  MemoryOutboxStore,
  MemoryProjectStore,
} from '../../support/fakes/memory-stores'
import { Bench, ORIGIN } from '../portal/bench'

const WORDS = 'Amira wrote this to awa@dakar.iom.example'
const LONG = 'Femmes à l’œuvre. '.repeat(200)
const BASIC = `Basic ${Buffer.from('sheet:secret').toString('base64')}`

const conflict = Object.assign(new Error(WORDS), { name: 'TransactionConflictException' })
const BUSY = [new ContentionError(WORDS), new CrowdedDraftError(WORDS), conflict]

/** Of each function: a path that is only read, and one that may be kept where there is one. */
const PATHS: Record<string, { read: string; kept?: string; isData?: boolean }> = {
  'serve-portal': { read: '/', kept: STYLE_PATH },
  'serve-tasks': { read: '/long' },
  'serve-desk': { read: '/long' },
  'serve-records': { read: '/records/WGGI-2005-0001' },
  'serve-finance': {
    read: '/finance/totals',
    kept: '/finance/totals?year=2005',
    isData: true,
  },
  'serve-council-report': { read: '/council-report/2005', isData: true },
  'serve-iati': { read: '/iati/activities.xml', isData: true },
  'serve-booklet': { read: '/booklet', kept: '/booklet' },
  'serve-seals': { read: '/seals', kept: '/seals' },
}

const functions = readdirSync('functions').filter((name) => name.startsWith('serve-'))

function appsOf(bench: Bench): Record<string, Hono> {
  const { fund, dependencies } = bench
  fund.keys.set('sheet', {
    schema: 1,
    id: 'sheet',
    purpose: 'Tests',
    secretHash: hashSecret('secret'),
    scopes: ['finance', 'records'],
  })
  const all = {
    ...dependencies,
    portalUrl: ORIGIN,
    projects: new MemoryProjectStore(fund),
    finance: new MemoryFinanceStore(fund),
    outbox: new MemoryOutboxStore(fund),
    deliveries: new MemoryDeliveryStore(fund),
    audit: new MemoryAuditStore(fund),
  }
  return {
    'serve-portal': createPortalApp(all),
    'serve-tasks': createTasksApp(all),
    'serve-desk': createDeskApp(all),
    'serve-records': createRecordsApp(all),
    'serve-finance': createFinanceApp(all),
    'serve-council-report': createCouncilReportApp(all),
    'serve-iati': createIatiApp(all),
    'serve-booklet': createBookletApp(all),
    'serve-seals': createSealsApp({ ...all, seals: new MemoryWitness(), digest: sha256Digest }),
  }
}

function event(method: string, path: string, headers: Record<string, string>): LambdaEvent {
  const [rawPath, rawQueryString = ''] = path.split('?')
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: { host: 'api.example', authorization: BASIC, ...headers },
    body: null,
    isBase64Encoded: false,
    requestContext: { http: { method, path: rawPath }, domainName: 'api.example' },
  } as unknown as LambdaEvent
}

it('is known here of each function behind the HTTP API', () => {
  expect(Object.keys(PATHS).sort()).toEqual(functions)
})

describe.each(functions)('%s', (name) => {
  const { read, kept, isData } = PATHS[name]!
  let bench: Bench
  let app: Hono
  let failure: Error

  beforeEach(() => {
    bench = new Bench()
    app = appsOf(bench)[name]!
    app.get('/long', (context) => context.text(LONG))
    app.get('/short', (context) => context.text('short'))
    app.get('/elsewhere', (context) => context.redirect('/long', 303))
    app.get('/fails', () => {
      throw failure
    })
  })

  const ask = async (path: string, init: RequestInit = {}) =>
    app.request(new URL(path, ORIGIN).href, {
      ...init,
      headers: { authorization: BASIC, ...Object.fromEntries(new Headers(init.headers)) },
    })
  const inLanguage = (path: string, language: Language, rest = '') =>
    `${path}?lang=${language}${rest}`

  it.each(['/long', '/fails', '/nowhere', '/elsewhere'])(
    'guards what it answers at %s',
    async (path) => {
      failure = new Error(WORDS)
      const { headers } = await ask(path)
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'referrer-policy': 'no-referrer',
        'strict-transport-security': expect.stringContaining('max-age'),
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex, nofollow',
      })
    },
  )

  it('compresses what is long, behind the gateway too, and nothing else', async () => {
    const gateway = handle(app)
    const long = await gateway(event('GET', '/long', { 'accept-encoding': 'br, gzip' }))
    expect(long.isBase64Encoded).toBe(true)
    expect(long.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
    const bytes = Buffer.from(long.body, 'base64')
    expect(bytes.length).toBeLessThan(500)
    expect(gunzipSync(bytes).toString()).toBe(LONG)
    const short = await gateway(event('GET', '/short', { 'accept-encoding': 'gzip' }))
    expect(short).toMatchObject({ body: 'short', isBase64Encoded: false })
    expect(short.headers).not.toHaveProperty('content-encoding')
    const plain = await gateway(event('GET', '/long', { 'accept-encoding': 'gzip;q=0' }))
    expect(plain).toMatchObject({ body: LONG, isBase64Encoded: false })
  })

  it.each(languages)(
    'says in %s that too many act at once, and when to try again',
    async (language) => {
      for (const busy of BUSY) {
        failure = busy
        const response = await ask(inLanguage('/fails', language))
        const text = await response.text()
        expect(response.status).toBe(429)
        expect(response.headers.get('retry-after')).toBe('5')
        expect(text).toContain(isData ? '"status":429' : messageTexts.tooManyHeading[language])
        expect(text).not.toContain(WORDS)
      }
      expect(bench.failures).toEqual([])
    },
  )

  it.each(languages)('fails in %s by a reference, without the error’s words', async (language) => {
    failure = new Error(WORDS)
    const page = await ask(inLanguage('/fails', language))
    const text = await page.text()
    expect(page.status).toBe(500)
    expect(text).toContain('ref12345')
    expect(text).not.toContain(WORDS)
    if (!isData) expect(text).toContain(messageTexts.errorHeading[language])
    const data = await ask(inLanguage('/fails', language, '&format=json'))
    expect(data.status).toBe(500)
    expect(data.headers.get('content-type')).toBe('application/problem+json')
    expect(await data.json()).toMatchObject({
      status: 500,
      reference: 'ref12345',
      detail: expect.stringContaining('ref12345'),
    })
    expect(bench.failures).toEqual([failure, failure])
  })

  it.each(languages)(
    'says in %s that a page isn’t there, and what can be done at one that is',
    async (language) => {
      const missing = await ask(inLanguage('/nowhere', language))
      expect(missing.status).toBe(404)
      const text = await missing.text()
      if (!isData) expect(text).toContain(messageTexts.notFoundHeading[language])
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
        const refused = await ask(inLanguage(read, language), { method })
        expect(refused.status, method).toBe(405)
        expect(refused.headers.get('allow'), method).toBe('GET, HEAD')
        expect(refused.headers.get('cache-control')).toBe('no-store')
        const said = await refused.text()
        if (!isData) expect(said).toContain(messageTexts.methodHeading[language])
      }
      const data = await ask(inLanguage('/nowhere', language, '&format=csv'))
      expect(data.status).toBe(404)
      expect(data.headers.get('content-type')).toBe('application/problem+json')
    },
  )

  it.each(['/long', '/nowhere', '/fails', read, kept ?? '/short'])(
    'answers HEAD at %s as GET, without the body',
    async (path) => {
      failure = new Error(WORDS)
      const [head, get] = [await ask(path, { method: 'HEAD' }), await ask(path)]
      expect(await head.text()).toBe('')
      expect(head.status).toBe(get.status)
      const told = ({ headers }: Response) =>
        Object.fromEntries([...headers].filter(([header]) => header !== 'vary'))
      expect(told(head)).toEqual(told(get))
    },
  )

  it('takes no form of another site', async () => {
    app.post('/takes', (context) => context.text('taken'))
    const from = (headers: Record<string, string>) => ask('/takes', { method: 'POST', headers })
    expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await from({ origin: 'https://other.example' })).status).toBe(403)
    expect((await from({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  it('sends whoever copied a link with its sentence to the link', async () => {
    const token = 'a'.repeat(43)
    const response = await ask(`/tasks/${token}.?lang=fr`)
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe(`/tasks/${token}?lang=fr`)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('gives no tag to what nobody keeps', async () => {
    const { headers } = await ask('/nowhere')
    expect(headers.has('etag')).toBe(false)
  })

  if (kept !== undefined)
    it('says of what is kept that it still holds', async () => {
      const first = await ask(kept)
      const tag = first.headers.get('etag')!
      expect(first.status).toBe(200)
      expect(first.headers.get('cache-control')).not.toBe('no-store')
      expect(first.headers.get('vary')).toContain('Accept-Encoding')
      const packed = await ask(kept, { headers: { 'accept-encoding': 'gzip' } })
      for (const known of [tag, packed.headers.get('etag')!, `"other", W/${tag}`]) {
        for (const method of ['GET', 'HEAD']) {
          const again = await ask(kept, { method, headers: { 'if-none-match': known } })
          expect(again.status).toBe(304)
          expect(await again.text()).toBe('')
          expect(again.headers.get('etag')).toBe(tag)
          expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'))
          expect(again.headers.get('vary')).toBe(first.headers.get('vary'))
        }
      }
      const other = await ask(kept, { headers: { 'if-none-match': '"other"' } })
      expect(other.status).toBe(200)
      expect(await other.text()).toBe(await first.text())
    })
})

it('keeps a booklet by language, and a spreadsheet’s figures only while they stand', async () => {
  const bench = new Bench()
  const { 'serve-booklet': booklet, 'serve-finance': finance } = appsOf(bench)
  const tagOf = async (app: Hono | undefined, path: string) =>
    (await app?.request(ORIGIN + path, { headers: { authorization: BASIC } }))?.headers.get('etag')
  expect(await tagOf(booklet, '/booklet?lang=fr')).not.toBe(
    await tagOf(booklet, '/booklet?lang=en'),
  )
  const totals = '/finance/totals?year=2005&format=csv'
  const before = await tagOf(finance, totals)
  expect(before).toBe(await tagOf(finance, totals))
  const envelope = bench.fund.envelopes.get(2005)!
  bench.fund.envelopes.set(2005, {
    ...envelope,
    ceilings: envelope.ceilings.map((one) => ({ ...one, ceilingCents: one.ceilingCents + 1 })),
  })
  expect(await tagOf(finance, totals)).not.toBe(before)
})
