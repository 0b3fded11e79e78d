import { beforeAll, describe, expect, it } from 'vitest'
import { filterValues, type Filter } from '../../../shared/domain/finance/filter'
import { byValues } from '../../../shared/domain/finance/totals-report'
import { MEASURES } from '../../../shared/domain/money/envelope'
import { FinanceBench } from './bench'

let bench: FinanceBench
let paged: FinanceBench
beforeAll(async () => {
  bench = await new FinanceBench().fill()
  paged = await new FinanceBench(1).fill()
})

const PERIOD = 'from=2005-01&to=2006-12'

/** The column and parameter of what totals are summed by. */
const SUMMED_BY: readonly [by: string, column: string, parameter: keyof Filter][] = [
  ['mission', 'mission', 'mission'],
  ['mission-kind', 'missionKind', 'missionKind'],
  ['country', 'country', 'country'],
  ['region', 'region', 'region'],
  ['prong', 'prong', 'prong'],
  ['status', 'status', 'status'],
  ['marker', 'marker', 'marker'],
  ['project', 'projectId', 'project'],
]

const money = (sums: Record<string, number>) =>
  MEASURES.map((measure) => sums[`${measure}Cents`] ?? 0)

describe.each(SUMMED_BY)('What is asked for of one %s', (by, column, parameter) => {
  it('is what totals say of it, by whatever it is then summed, and in the ledger', async () => {
    const { rows } = await bench.json(`/finance/totals?${PERIOD}&by=${by}`)
    const values = [...new Set(rows.map((row) => String(row[column])))]
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) {
      const ofValue = rows.filter((row) => row[column] === value)
      const sum = MEASURES.map((one) =>
        ofValue.reduce((all, row) => all + Number(row[`${one}Cents`]), 0),
      )
      for (const other of byValues) {
        const told = await bench.json(`/finance/totals?${PERIOD}&by=${other}&${parameter}=${value}`)
        expect(money(told.sums), `${value} by ${other}`).toEqual(sum)
        const added = MEASURES.map((one) =>
          told.rows.reduce((all, row) => all + Number(row[`${one}Cents`]), 0),
        )
        expect(added, `${value} by ${other}`).toEqual(sum)
      }
      const ledger = await bench.json(`/finance/ledger?${PERIOD}&${parameter}=${value}`)
      expect(money(ledger.sums), value).toEqual(sum)
    }
  })
})

describe('A filter', () => {
  it('leaves out the ceiling, which is of a whole year, and grants in one country', async () => {
    const year = await bench.json('/finance/totals?year=2005&mission=TUNIS')
    expect(year.rows).toMatchObject([{ year: 2005, committedCents: 1_000_000, grants: 1 }])
    expect(year.rows[0]).not.toHaveProperty('ceilingCents')
    const ledger = await bench.json('/finance/ledger?year=2005&country=SN')
    expect(ledger.rows).toMatchObject([{ reservedCents: 110_000 }])
    expect(ledger.rows[0]).not.toHaveProperty('grants')
  })

  it('takes the grants of a list that stand in all that is named, and their payments', async () => {
    const ids = async (path: string) =>
      (await bench.json(`/finance/${path}`)).rows.map(({ projectId }) => projectId)
    expect(await ids('projects?year=2005&country=ML')).toEqual(['WGGI-2005-0002'])
    expect(await ids('projects?year=2005&status=reserved&mission=DAKAR')).toHaveLength(1)
    expect(await ids('projects?year=2005&status=active&mission=DAKAR')).toEqual([])
    expect(await ids('projects?year=2005&asOf=2005-02-02&status=reserved')).toEqual([
      'WGGI-2005-0001',
    ])
    expect(await ids('carry-over?from=2005-01&to=2006-12&region=caribbean')).toEqual([
      'WGGI-2006-0003',
    ])
    expect(await ids('payments?year=2005&mission=TUNIS')).toHaveLength(3)
    expect(await ids('payments?year=2005&mission=PRETORIA')).toEqual([])
    expect(await ids('payments?year=2005&status=active&state=due')).toHaveLength(1)
    expect(await ids('co-financing?year=2006&project=WGGI-2006-0003')).toHaveLength(4)
    expect(await ids('co-financing?year=2006&project=WGGI-2005-0001')).toEqual([])
  })

  it('takes each value there is', async () => {
    for (const [name, values] of Object.entries(filterValues))
      for (const value of values.slice(0, 40)) {
        const { status } = await bench.get(`/finance/totals?year=2005&${name}=${value}`)
        expect(status, `${name}=${value}`).toBe(200)
      }
  })

  it('stays in the address of the next page, and a place in one is none in another', async () => {
    const { next } = await paged.json(`/finance/ledger?${PERIOD}&mission=TUNIS`)
    const url = new URL(next ?? '')
    expect(url.searchParams.get('mission')).toBe('TUNIS')
    expect((await paged.get(url.pathname + url.search)).status).toBe(200)
    url.searchParams.set('mission', 'DAKAR')
    expect((await paged.get(url.pathname + url.search)).status).toBe(400)
  })
})
