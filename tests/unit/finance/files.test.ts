import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { unzipSync, strFromU8 } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { byValues } from '../../../shared/domain/finance/totals-report'
import { FinanceBench, HOSTILE, type Arrived } from './bench'

const WAYS = [
  { locale: 'en', delimiter: ',', decimal: '.' },
  { locale: 'fr', delimiter: ';', decimal: ',' },
  { locale: 'es-ES', delimiter: ';', decimal: ',' },
] as const

const REPORTS = [
  ...byValues.map((by) => `totals?year=2005&by=${by}`),
  'totals?from=2005-01&to=2006-12&by=year',
  'totals?from=2005-03&to=2006-01&by=mission',
  'ledger?year=2005',
  'ledger?from=2005-01&to=2006-12',
  'ledger?year=2005&asOf=2005-04-30',
  'ledger?year=2005&country=ML',
  'totals?from=2005-01&to=2006-12&by=month&status=active',
  'projects?year=2005',
  'projects?from=2005-03&to=2006-03',
  'payments?year=2005',
  'payments?from=2005-01&to=2006-12&state=due',
  'carry-over?year=2005',
  'co-financing?from=2005-01&to=2006-12',
  'ceilings?from=2005-01&to=2006-12',
  'reconciliation?year=2005',
]

const AMOUNT = /^-?\d+[.,]\d\d$/
const DAY = /^\d{4}-\d\d-\d\d$/
const isAmount = (name: string) => name.endsWith('Usd')
const isDay = (name: string) => /On$|^starts$|^ends$|^asOf$|^period|^month$/.test(name)

type Line = Record<string, string>

function read({ bytes }: Arrived, delimiter: string): Line[] {
  return parse(bytes.subarray(3), { columns: true, delimiter }) as Line[]
}

const cents = (text: string) => Math.round(Number(text.replace(',', '.')) * 100)

let bench: FinanceBench
beforeAll(async () => {
  bench = await new FinanceBench().fill()
})

describe.each(WAYS)('A file in $locale', ({ locale, delimiter, decimal }) => {
  it.each(REPORTS)('of %s adds up, in bytes as they arrive', async (path) => {
    const arrived = await bench.get(`/finance/${path}&format=csv&locale=${locale}`)
    expect(arrived.status).toBe(200)
    expect([...arrived.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = arrived.bytes.toString()
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\r|\n(?!d")/)
    expect(text).not.toMatch(/^.?sep=/)
    const lines = read(arrived, delimiter)
    const [total] = lines.splice(-1)
    expect(total?.line).toBe('total')
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line.line).toBe('row')
    for (const [name, sum] of Object.entries(total!)) {
      const column = lines.map((line) => line[name] ?? '')
      for (const value of column.filter((one) => one !== '')) {
        if (isAmount(name)) expect(value, name).toMatch(AMOUNT)
        if (isAmount(name)) expect(value, name).toContain(decimal)
        if (isDay(name)) expect(value, name).toMatch(DAY)
      }
      if (sum !== '' && (isAmount(name) || name === 'grants'))
        expect(cents(sum), name).toBe(column.reduce((all, one) => all + cents(one || '0'), 0))
    }
    for (const line of [...lines, total!]) {
      expect(line.asOf).toMatch(DAY)
      expect(line.periodTo).toMatch(DAY)
    }
  })
})

it('writes what is below nothing as a number, and texts so that they don’t run', async () => {
  const arrived = await bench.get('/finance/ledger?year=2005&format=csv')
  const lines = read(arrived, ',')
  expect(lines.map((line) => line.disbursedUsd)).toContain('-1500.00')
  const references = lines.map((line) => line.reference)
  expect(references).toContain(`'${HOSTILE[0]}`)
  expect(references).toContain(`'${HOSTILE[2]}`)
  const projects = read(await bench.get('/finance/projects?year=2005&format=csv'), ',')
  expect(projects.map((line) => line.title)).toContain(`'${HOSTILE[3]}`)
})

it('has no line of totals where none is wanted, and names its file', async () => {
  const path = '/finance/totals?year=2005&by=mission&asOf=2005-12-31&format=csv'
  const arrived = await bench.get(`${path}&totals=none`)
  expect(read(arrived, ',').map((line) => [line.line, line.mission])).toEqual([
    ['row', 'DAKAR'],
    ['row', 'TUNIS'],
  ])
  expect(arrived.headers['content-disposition']).toBe(
    'attachment; filename="wggi-totals-by-mission-2005-as-of-2005-12-31.csv"',
  )
})

it('says of what time it is', async () => {
  const arrived = await bench.get('/finance/ledger?from=2005-06&to=2006-12&format=csv')
  const lines = read(arrived, ',')
  expect(lines.map(({ asOf, periodFrom, periodTo }) => [asOf, periodFrom, periodTo])).toEqual(
    lines.map(() => ['2006-03-15', '2005-06-01', '2006-12-31']),
  )
  expect(lines.at(-1)).toMatchObject({ disbursedUsd: '-1500.00', expensedUsd: '0.99' })
})

it('arrives packed with the same bytes, and says of what is kept that it still holds', async () => {
  for (const path of REPORTS) {
    const plain = await bench.get(`/finance/${path}&format=csv`)
    const packed = await bench.get(`/finance/${path}&format=csv`, { 'accept-encoding': 'gzip' })
    const isPacked = packed.headers['content-encoding'] === 'gzip'
    expect((isPacked ? gunzipSync(packed.bytes) : packed.bytes).equals(plain.bytes)).toBe(true)
    for (const format of ['csv', 'xlsx', 'json']) {
      const first = await bench.get(`/finance/${path}&format=${format}`)
      const tag = first.headers['etag'] ?? ''
      expect(tag).not.toBe('')
      const again = await bench.get(`/finance/${path}&format=${format}`, { 'if-none-match': tag })
      expect([again.status, again.bytes.length]).toEqual([304, 0])
    }
  }
})

describe('A workbook', () => {
  it.each(REPORTS)('of %s has typed cells and a frozen heading', async (path) => {
    const [csv, xlsx] = [
      await bench.get(`/finance/${path}&format=csv`),
      await bench.get(`/finance/${path}&format=xlsx`),
    ]
    expect(xlsx.headers['content-type']).toContain('spreadsheetml.sheet')
    expect(xlsx.headers['content-disposition']).toMatch(/\.xlsx"$/)
    const parts = unzipSync(new Uint8Array(xlsx.bytes))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!)
    expect(sheet).toContain('state="frozen"')
    const lines = read(csv, ',')
    const numbers = lines.flatMap((line) =>
      Object.entries(line).filter(([name, value]) => isAmount(name) && value !== ''),
    )
    const values = new Set([...sheet.matchAll(/<v>([^<]*)<\/v>/g)].map(([, one]) => Number(one)))
    for (const [name, value] of numbers) expect([...values], name).toContain(Number(value))
    expect(sheet.match(/<row /g)).toHaveLength(lines.length + 1)
  })

  it('is headed in its reader’s language', async () => {
    const { bytes } = await bench.get('/finance/projects?year=2005&format=xlsx&locale=fr')
    const parts = unzipSync(new Uint8Array(bytes))
    const all = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('')
    expect(all).toContain('Engagé, net (USD)')
  })
})
