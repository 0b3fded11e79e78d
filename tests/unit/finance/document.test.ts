import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { financeDocument } from '../../../functions/serve-finance/document'
import { reportNames, reports } from '../../../functions/serve-finance/reports'
import { FinanceDocument } from '../../support/finance-document'
import { FinanceBench, ORIGIN } from './bench'

interface Parameter {
  name: string
  in: string
  description?: string
  schema: { enum?: string[]; pattern?: string }
}
interface Served {
  openapi: string
  servers: { url: string }[]
  paths: Record<string, { get: { parameters?: Parameter[]; responses: Record<string, unknown> } }>
}

let bench: FinanceBench
let text: string
let served: Served
beforeAll(async () => {
  bench = await new FinanceBench().fill()
  text = (await bench.get('/finance/openapi.json')).bytes.toString()
  served = JSON.parse(text) as Served
})

describe('The document of what finance can ask', () => {
  it('is OpenAPI 3.1 of every report and of each of its parameters', () => {
    expect(served).toEqual(JSON.parse(JSON.stringify(financeDocument(ORIGIN))))
    expect(served.openapi).toBe('3.1.0')
    for (const name of reportNames) {
      const { parameters = [] } = served.paths[`/finance/${name}`]!.get
      const names = parameters.map((one) => one.name)
      expect(names.sort(), name).toEqual(Object.keys(reports[name].parameters.shape).sort())
      for (const one of parameters) expect(one.description, one.name).toBeTruthy()
    }
  })

  it('passes the linter without a word', () => {
    const directory = mkdtempSync(join(tmpdir(), 'wggi-openapi-'))
    try {
      const path = join(directory, 'openapi.json')
      writeFileSync(path, text)
      const told = execFileSync(
        'node_modules/.bin/redocly',
        ['lint', path, '--extends=recommended-strict', '--format=json'],
        {
          encoding: 'utf8',
          stdio: 'pipe',
          env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
        },
      )
      expect(JSON.parse(told.slice(told.indexOf('{')))).toMatchObject({
        totals: { errors: 0, warnings: 0, ignored: 0 },
      })
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  })

  it('allows no more and no less than is taken', async () => {
    for (const name of reportNames)
      for (const { name: parameter, schema } of served.paths[`/finance/${name}`]!.get.parameters!) {
        const wrong = await bench.get(`/finance/${name}?year=2005&${parameter}=%20~`)
        expect(wrong.status, `${name} ${parameter}`).toBe(400)
        for (const value of schema.enum?.slice(0, 12) ?? []) {
          const path = `/finance/${name}?year=2005&${parameter}=${value}`
          expect((await bench.get(path)).status, path).toBe(200)
        }
      }
  })

  it('would tell an answer that isn’t as it says', async () => {
    const document = FinanceDocument.read(text)
    const { bytes } = await bench.get('/finance/ledger?year=2005')
    const answer = { path: '/finance/ledger', status: 200, type: 'application/json' }
    const changed = (one: (body: Record<string, unknown>) => unknown) =>
      document.faults({
        ...answer,
        body: JSON.stringify(one(JSON.parse(bytes.toString()) as never)),
      })
    expect(changed((body) => body)).toEqual([])
    expect(changed((body) => ({ ...body, more: 1 }))).not.toEqual([])
    expect(changed((body) => ({ ...body, rows: [{}] }))).not.toEqual([])
    expect(changed((body) => ({ ...body, asOf: 'today' }))).not.toEqual([])
    expect(changed((body) => ({ ...body, sums: { grants: 0.5 } }))).not.toEqual([])
    expect(document.faults({ ...answer, status: 418, body: '{}' })).not.toEqual([])
  })

  it('needs a key, as what it speaks of does', async () => {
    const { status } = await bench.get('/finance/openapi.json', { authorization: 'Basic eDp5' })
    expect(status).toBe(401)
  })
})
