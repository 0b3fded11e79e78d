import { beforeEach, describe, expect, it } from 'vitest'
import { createFinanceApp } from '../../../functions/serve-finance/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { memoryAdapters, commitChange, type Adapters } from '../../support/adapters'
import {
  aBooking,
  aClassification,
  anEnvelope,
  aProgramme,
  AT,
  opening,
  settings,
  submission,
} from '../../support/builders'
import { heldToDocument } from '../../support/finance-document'
import { MemoryFund } from '../../support/fakes/memory-fund'

const ORIGIN = 'https://wggi.example'
const PAGE = 2
const header = (text: string) => ({
  authorization: `Basic ${Buffer.from(text).toString('base64')}`,
})
const KEY = header('sheet:the:secret')

interface Answered {
  asOf: string
  currency: string
  rows: Record<string, unknown>[]
  sums: Record<string, unknown>
  next?: string
}

describe('Finance by machine key', () => {
  let fund: MemoryFund
  let adapters: Adapters
  let app: ReturnType<typeof createFinanceApp>

  beforeEach(async () => {
    fund = new MemoryFund()
    adapters = memoryAdapters(fund, PAGE)
    app = createFinanceApp({
      links: adapters.links,
      digest: sha256Digest,
      finance: adapters.finance,
      projects: adapters.projects,
      pageRows: PAGE,
      programme: adapters.programme,
      clock: () => AT,
      hashSecret,
      log: { info: () => undefined, warn: () => undefined },
      portalUrl: ORIGIN,
      reference: () => 'ref12345',
      reportFailure: (_reference, error) => {
        throw error
      },
    })
    const key = {
      schema: 1 as const,
      id: 'sheet',
      purpose: 'Sheet',
      secretHash: hashSecret('the:secret'),
    }
    const old = { ...key, id: 'old', revokedAt: '2005-02-01T00:00:00.000Z' }
    await commitChange(adapters.register, settings(aProgramme({ keys: [key, old] })))
    await commitChange(adapters.register, opening(2005, anEnvelope().ceilingCents))
    for (const [n, mission] of ['TUNIS', 'DAKAR', 'PRETORIA'].entries()) {
      const projectId = `WGGI-2005-000${n + 1}`
      await commitChange(
        adapters.register,
        {
          ...submission(projectId),
          bookings: [
            aBooking({
              projectId,
              amounts: { reserved: 1_000_000 },
              reference: '=HYPERLINK("x")',
              classification: aClassification({ mission }),
            }),
          ],
        },
        `2005-02-0${n + 1}T09:00:00.000Z`,
        projectId,
      )
    }
  })

  const get = async (path: string, init: RequestInit = {}) => {
    const response = await app.request(new URL(path, ORIGIN).href, { headers: KEY, ...init })
    return init.method === undefined ? heldToDocument(path, response) : response
  }
  const read = async (path: string) => (await (await get(path)).json()) as Answered

  it('opens to a key that is valid, and to nothing else', async () => {
    expect((await get('/finance/totals?year=2005')).status).toBe(200)
    const wrong = [
      {},
      header('sheet:'),
      header('sheet:the'),
      header('old:the:secret'),
      header('x:the:secret'),
    ]
    for (const headers of [
      ...wrong,
      { authorization: 'Basic' },
      { authorization: 'Bearer the:secret' },
    ]) {
      const answer = await get('/finance/totals?year=2005', { headers })
      expect(answer.status).toBe(401)
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm=/)
    }
  })

  it('sums by year with what is available, and by mission', async () => {
    const year = await read('/finance/totals?year=2005')
    expect(year).toMatchObject({ asOf: '2005-03-01', currency: 'USD' })
    expect(year.rows).toEqual([
      expect.objectContaining({ reservedCents: 3_000_000, availableCents: 10_000_000 - 3_000_000 }),
    ])
    const before = await read('/finance/totals?year=2005&asOf=2005-02-02')
    expect(before.rows).toEqual([expect.objectContaining({ reservedCents: 2_000_000 })])
    const none = await read('/finance/totals?year=2005&by=mission&asOf=2005-01-31')
    expect(none.rows.every(({ reservedCents }) => reservedCents === 0)).toBe(true)
  })

  it.each(['totals?year=2005&by=mission', 'ledger?year=2005'])(
    'gives %s page by page, each row once',
    async (path) => {
      const rows: Record<string, unknown>[] = []
      let next: string | undefined = `/finance/${path}`
      for (let pages = 0; next !== undefined && pages < 9; pages += 1) {
        const response = await get(next)
        const page = (await response.json()) as Answered
        expect(page.rows.length).toBeLessThanOrEqual(PAGE)
        const link = response.headers.get('link')
        expect(link).toBe(page.next === undefined ? null : `<${page.next}>; rel="next"`)
        if (page.next !== undefined) expect(page.next).toMatch(new RegExp(`^${ORIGIN}/finance/`))
        rows.push(...page.rows)
        next = page.next
      }
      expect(rows.map(({ mission }) => mission).sort()).toEqual(['DAKAR', 'PRETORIA', 'TUNIS'])
    },
  )

  it('reads only', async () => {
    const before = JSON.stringify([...fund.entries, ...fund.audit])
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const response = await get('/finance/totals?year=2005', { method })
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    }
    expect((await get('/finance/totals?year=2005', { method: 'HEAD' })).status).toBe(200)
    expect(JSON.stringify([...fund.entries, ...fund.audit])).toBe(before)
  })
})
