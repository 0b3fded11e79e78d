import type { Hono } from 'hono'
import { beforeEach, expect, it } from 'vitest'
import { createFinanceApp } from '../../../functions/serve-finance/handler'
import { createRecordsApp } from '../../../functions/serve-records/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { administer } from '../../../shared/domain/decide/settings/administer'
import type { MachineKey } from '../../../shared/domain/programme/programme'
import type { LogFacts } from '../../../shared/runtime/log'
import { memoryAdapters } from '../../support/adapters'
import { heldToDocument } from '../../support/finance-document'
import { Bench } from '../domain/bench'

const ORIGIN = 'https://wggi.example'
const FINANCE = '/finance/totals?year=2005'
const RECORD = '/records/WGGI-2005-0001'

let bench: Bench
let apps: { finance: Hono; records: Hono }
let logged: LogFacts[]

beforeEach(() => {
  bench = new Bench()
  logged = []
  const dependencies = {
    ...memoryAdapters(bench.fund),
    clock: () => bench.now,
    digest: sha256Digest,
    hashSecret,
    portalUrl: ORIGIN,
    reference: () => 'ref12345',
    reportFailure: (_reference: string, error: unknown) => {
      throw error
    },
    log: { info: (_message: string, facts: LogFacts) => void logged.push(facts), warn: () => {} },
  }
  apps = { finance: createFinanceApp(dependencies), records: createRecordsApp(dependencies) }
})

const hold = (different: Partial<MachineKey> = {}) =>
  bench.fund.keys.set('sheet', {
    schema: 1,
    id: 'sheet',
    purpose: 'Tests',
    secretHash: hashSecret('first'),
    ...different,
  })

async function status(app: Hono, path: string, secret = 'first'): Promise<number> {
  const authorization = `Basic ${Buffer.from(`sheet:${secret}`).toString('base64')}`
  const response = await app.request(ORIGIN + path, { headers: { authorization } })
  if (app === apps.finance) await heldToDocument(path, response)
  return response.status
}

it('a key that says nothing of what it opens opens finance, and no record of who voted how', async () => {
  hold()
  expect(await status(apps.finance, '/finance/nothing')).toBe(404)
  expect(await status(apps.records, RECORD)).toBe(403)
})

it('a key opens what it says, and is refused elsewhere', async () => {
  hold({ scopes: ['records'] })
  expect(await status(apps.finance, FINANCE)).toBe(403)
  expect(await status(apps.records, RECORD)).not.toBe(403)
  hold({ scopes: ['finance', 'records'] })
  expect(await status(apps.finance, '/finance/nothing')).toBe(404)
  expect(await status(apps.records, RECORD)).not.toBe(403)
})

it('a key that has expired opens nothing', async () => {
  hold({ expiresAt: bench.now })
  expect(await status(apps.finance, FINANCE)).toBe(401)
})

it('a rotated key opens by both secrets for a while, then by the new one alone', async () => {
  hold()
  const secretHash = hashSecret('second')
  await bench.decides((state) =>
    administer(state, { type: 'rotate-key', by: 'ops', id: 'sheet', secretHash, overlapDays: 2 }),
  )
  expect(await status(apps.finance, '/finance/nothing', 'first')).toBe(404)
  expect(await status(apps.finance, '/finance/nothing', 'second')).toBe(404)
  bench.later(3)
  expect(await status(apps.finance, '/finance/nothing', 'first')).toBe(401)
  expect(await status(apps.finance, '/finance/nothing', 'second')).toBe(404)
})

it('a use is a line of the log with the key’s id, and nothing of what was asked or is secret', async () => {
  hold()
  await status(apps.finance, '/finance/totals?year=2005&by=mission')
  await status(apps.finance, '/finance/whatever-was-typed')
  await status(apps.finance, FINANCE, 'wrong')
  expect(logged).toEqual([
    { key: 'sheet', report: 'totals' },
    { key: 'sheet', report: 'none' },
  ])
})
