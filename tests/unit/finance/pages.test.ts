import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reportNames } from '../../../functions/serve-finance/reports'
import { languages } from '../../../shared/texts/language'
import { FinanceBench } from './bench'

let bench: FinanceBench
let desk: string
beforeAll(async () => {
  bench = await new FinanceBench().fill()
})
beforeEach(() => {
  desk = bench.deskOf('samuel')
})

describe('Figures at the desk', () => {
  it.each(['rosa', 'samuel', 'helen', 'victor'])('are read by %s', async (id) => {
    expect((await bench.page(`${bench.deskOf(id)}/finance`)).status).toBe(200)
  })

  it('are read by nobody without the desk’s link, nor by who has none of its roles', async () => {
    const nobody = `/desk/${'x'.repeat(43)}`
    for (const path of ['', '/totals', '/payments?format=csv', '/ledger?format=xlsx']) {
      expect((await bench.page(`${nobody}/finance${path}`)).status).toBe(404)
      expect((await bench.page(`${bench.deskOf('elena')}/finance${path}`)).status).toBe(410)
    }
    bench.now = '2006-03-17T09:00:00.000Z'
    expect((await bench.page(`${desk}/finance`)).status).toBe(303)
    bench.now = '2006-03-15T09:00:00.000Z'
  })

  it('change nothing when they are read', async () => {
    const before = JSON.stringify([bench.fund.entries, bench.fund.audit, [...bench.fund.links]])
    for (const name of reportNames) await bench.page(`${desk}/finance/${name}`)
    await bench.page(`${desk}/finance`)
    expect(JSON.stringify([bench.fund.entries, bench.fund.audit, [...bench.fund.links]])).toBe(
      before,
    )
  })

  it('lead from the first page to every report, and to each from every other', async () => {
    const { root } = await bench.page(`${desk}/finance`)
    const targets = root.querySelectorAll('main nav a').map((one) => one.getAttribute('href'))
    expect(targets).toEqual(reportNames.map((name) => `${desk}/finance/${name}?lang=en`))
    for (const target of targets) expect((await bench.page(target ?? '')).status).toBe(200)
  })

  it.each(reportNames)('of %s are the same as in its file, with their total', async (name) => {
    const { root, status } = await bench.page(`${desk}/finance/${name}?year=2005`)
    expect(status).toBe(200)
    const { rows } = await bench.json(`/finance/${name}?year=2005`)
    const lines = root.querySelectorAll('tbody tr')
    expect(lines).toHaveLength(rows.length)
    expect(root.querySelectorAll('tfoot tr')).toHaveLength(1)
    const files = root.querySelectorAll('a.button').map((one) => one.getAttribute('href') ?? '')
    expect(files).toHaveLength(2)
    for (const file of files) {
      const arrived = await bench.page(file.replaceAll('&amp;', '&'))
      expect(arrived.headers['content-disposition']).toMatch(/\.(csv|xlsx)"$/)
      expect(arrived.headers['cache-control']).toBe('no-store')
      const { bytes } = await bench.get(`/finance/${name}?year=2005&format=csv`)
      if (file.includes('csv')) expect(arrived.bytes.equals(bytes)).toBe(true)
    }
  })

  it('hold each chart’s amounts in a table beside it, and no script', async () => {
    for (const language of languages) {
      const { root } = await bench.page(`${desk}/finance?year=2005&lang=${language}`)
      const charts = root.querySelectorAll('svg')
      expect(charts).toHaveLength(4)
      for (const chart of charts) {
        const title = chart.querySelector('title')
        expect(chart.getAttribute('aria-labelledby')).toBe(title?.id)
        const table = chart.parentNode?.nextElementSibling
        const cells = table?.querySelectorAll('td').map(({ text }) => text) ?? []
        expect(table?.querySelector('caption')?.text).toBe(title?.text)
        const amounts = chart
          .querySelectorAll('text')
          .map(({ text }) => text)
          .filter((text) => /USD/.test(text) && !/^(USD )?0([^\d]|$)/.test(text))
        expect(amounts.length).toBeGreaterThan(0)
        for (const amount of amounts) expect(cells, title?.text).toContain(amount)
      }
      expect(root.querySelectorAll('script, [style]')).toEqual([])
    }
    const { root } = await bench.page(`${desk}/finance?year=2005`)
    expect(root.text).toContain('USD 7,499.99')
  })

  it('say at its field what can’t be read, with what was typed still there', async () => {
    const { root, status } = await bench.page(
      `${desk}/finance/ledger?year=2005&from=spring&to=&project=7`,
    )
    expect(status).toBe(400)
    expect(root.querySelectorAll('.summary a').map((one) => one.getAttribute('href'))).toEqual([
      '#f-from',
      '#f-project',
    ])
    expect(root.querySelector('#f-from')?.getAttribute('value')).toBe('spring')
    expect(root.querySelector('#f-from-error')?.text).toContain('2005-01')
    const file = await bench.page(`${desk}/finance/ledger?year=2005&from=spring&format=csv`)
    expect([file.status, file.headers['content-type']]).toEqual([400, 'application/problem+json'])
  })

  it('are chosen by every parameter that the report has', async () => {
    const { root } = await bench.page(`${desk}/finance/payments?mission=TUNIS&state=due`)
    const names = root.querySelectorAll('form [name]').map((one) => one.getAttribute('name') ?? '')
    expect(names).toEqual(
      expect.arrayContaining(['year', 'from', 'to', 'asOf', 'mission', 'country', 'state']),
    )
    expect(root.querySelector('option[value=TUNIS]')?.hasAttribute('selected')).toBe(true)
  })

  it('are of all years where all are chosen', async () => {
    const { root } = await bench.page(`${desk}/finance/totals?year=&by=`)
    expect(root.querySelectorAll('tbody tr')).toHaveLength(2)
  })

  it('show what a mission wrote as words', async () => {
    const { bytes } = await bench.page(`${desk}/finance/projects?year=2005`)
    expect(bytes.toString()).toContain('a;b,&quot;c&quot; d')
  })

  it('are there without an envelope', async () => {
    const empty = new FinanceBench()
    await empty.people()
    for (const path of ['', ...reportNames.map((name) => `/${name}`)]) {
      const { status } = await empty.page(`${empty.deskOf('samuel')}/finance${path}`)
      expect([200, 400], path).toContain(status)
    }
  })
})
