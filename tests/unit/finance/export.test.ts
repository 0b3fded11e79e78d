import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { reportNames } from '../../../functions/serve-finance/reports'
import { byValues } from '../../../shared/domain/finance/totals-report'
import { FinanceBench, SECRET, type Figures } from './bench'

let bench: FinanceBench
beforeAll(async () => {
  bench = await new FinanceBench().fill()
})

const NAMES = [
  ...reportNames.filter((name) => name !== 'totals'),
  ...byValues.map((by) => `totals-by-${by}`),
]

it('holds every report of a year three times, each as it is asked for alone, and what each column is', async () => {
  const arrived = await bench.get('/finance/export?year=2005')
  expect(arrived.headers['content-type']).toBe('application/zip')
  expect(arrived.headers['content-disposition']).toContain('wggi-2005-as-of-2006-03-15.zip')
  const files = unzipSync(new Uint8Array(arrived.bytes))
  const expected = NAMES.flatMap((name) => ['csv', 'xlsx', 'json'].map((as) => `${name}.${as}`))
  expect(Object.keys(files).sort()).toEqual([...expected, 'README.md'].sort())
  const readme = strFromU8(files['README.md']!)
  for (const name of NAMES) {
    const [report, by] = name.split('-by-')
    const path = `/finance/${report}?year=2005${by === undefined ? '' : `&by=${by}`}`
    const alone = await bench.get(`${path}&format=csv`)
    expect(alone.bytes.equals(Buffer.from(files[`${name}.csv`]!)), name).toBe(true)
    const data = JSON.parse(strFromU8(files[`${name}.json`]!)) as Figures & { asOf: string }
    expect(data).toEqual(await bench.json(path))
    expect(readme).toContain(`${name}: ${data.asOf}`)
    for (const column of Object.keys(data.rows[0] ?? {})) expect(readme).toContain(`\`${column}\``)
    const [header = ''] = strFromU8(files[`${name}.csv`]!).split('\r\n')
    for (const column of header.split(',')) expect(readme).toContain(`\`${column}\``)
  }
})

it('is of a day that was, in a reader’s language, by the desk’s link too', async () => {
  const desk = bench.deskOf('samuel')
  const { root } = await bench.page(`${desk}/finance?year=2005&lang=fr`)
  const link = root.querySelectorAll('a.button').map((one) => one.getAttribute('href'))[0]
  const { bytes, headers } = await bench.page(`${link?.replaceAll('&amp;', '&')}&asOf=2005-12-31`)
  expect(headers['cache-control']).toBe('no-store')
  const files = unzipSync(new Uint8Array(bytes))
  expect(strFromU8(files['ledger.csv']!)).toContain('2005-12-31')
  expect(strFromU8(files['ledger.csv']!)).toContain('4000,01')
  expect(strFromU8(files['README.md']!)).toContain('Grand livre')
  const nobody = await bench.page(`/desk/${'x'.repeat(43)}/finance/export?year=2005`)
  expect(nobody.status).toBe(404)
})

it.each([
  ['', '“year”'],
  ['?year=then', '“year”'],
  ['?year=2005&from=2005-01', '“from”'],
  ['?year=2005&asOf=2030-01-01', '2006-03-15'],
  ['?year=2005&year=2006', 'twice'],
  ['?year=2005&locale=de', 'es-ES'],
])('refuses %s in words', async (query, word) => {
  const { status, bytes } = await bench.get(`/finance/export${query}`)
  expect(status).toBe(400)
  expect(bytes.toString()).toContain(word)
})

it('is written by a command, which says what is wrong', async () => {
  const server = createServer((request, response) => {
    const { authorization = '' } = request.headers
    void bench.get(request.url ?? '', { authorization }).then(({ status, headers, bytes }) => {
      response.writeHead(status, headers).end(bytes)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const directory = mkdtempSync(join(tmpdir(), 'wggi-export-'))
  const out = join(directory, '2005.zip')
  const run = (key: string) =>
    promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'functions/serve-finance/client/main.ts', '--year', '2005', '--out', out],
      {
        env: { ...process.env, FINANCE_KEY: key, PORTAL_URL: `http://127.0.0.1:${port}` },
      },
    )
  try {
    const { stdout } = await run(`sheet:${SECRET}`)
    expect(stdout.trim()).toBe(out)
    expect(unzipSync(new Uint8Array(readFileSync(out)))).toHaveProperty(['ledger.csv'])
    await expect(run('sheet:wrong')).rejects.toThrow('401')
  } finally {
    server.close()
    rmSync(directory, { recursive: true, force: true })
  }
})
