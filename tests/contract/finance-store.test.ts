import { beforeEach, expect, it } from 'vitest'
import type { Booking } from '../../shared/domain/decide/kernel/change'
import {
  aBooking,
  aChange,
  aClassification,
  aRecord,
  opening,
  submission,
} from '../support/builders'
import { commitChange, onEveryAdapter, type Adapters } from '../support/adapters'

onEveryAdapter('The finance store', (make) => {
  let fund: Adapters
  beforeEach(async () => {
    fund = await make()
    await commitChange(fund.register, opening(2005, 10_000_000))
    await commitChange(fund.register, opening(2006, 10_000_000))
    await commitChange(fund.register, submission('P-1'))
  })

  const book = (at: string, booking: Partial<Booking>) =>
    commitChange(
      fund.register,
      aChange({
        records: [aRecord({ chain: 'P-1' })],
        bookings: [aBooking({ projectId: 'P-1', ...booking })],
      }),
      at,
      'P-1',
    )
  const reserve = (at: string, mission: string, cents: number, different: Partial<Booking> = {}) =>
    book(at, {
      amounts: { reserved: cents },
      classification: aClassification({ mission, countries: [] }),
      ...different,
    })
  const sums = async (asOf: string, after?: string) => {
    const page = await fund.finance.totals(2005, 'mission', asOf, after)
    return page.items.map(({ value, amounts }) => [value, amounts.reserved])
  }

  it('sums what was booked by the end of a day, in UTC', async () => {
    await reserve('2005-03-30T23:59:59.999Z', 'TUNIS', 1)
    await reserve('2005-03-31T00:00:00.000Z', 'TUNIS', 10)
    await reserve('2005-03-31T23:59:59.999Z', 'DAKAR', 100)
    await reserve('2005-04-01T00:00:00.000Z', 'TUNIS', 1_000)
    await reserve('2006-01-01T00:00:00.000Z', 'TUNIS', 10_000)
    await reserve('2005-03-31T12:00:00.000Z', 'TUNIS', 5, { year: 2006 })
    expect(await sums('2005-03-29')).toEqual([])
    expect(await sums('2005-03-30')).toEqual([['TUNIS', 1]])
    expect(await sums('2005-03-31')).toEqual([
      ['DAKAR', 100],
      ['TUNIS', 11],
    ])
    expect(await sums('2005-04-01')).toEqual([
      ['DAKAR', 100],
      ['TUNIS', 1_011],
    ])
    expect(await sums('2005-12-31')).toEqual(await sums('2005-04-01'))
    expect(await sums('2006-01-01')).toEqual([
      ['DAKAR', 100],
      ['TUNIS', 11_011],
    ])
  })

  it('sums, and lists, what was booked from a month on', async () => {
    await reserve('2005-02-28T23:59:59.999Z', 'TUNIS', 1)
    await reserve('2005-03-01T00:00:00.000Z', 'TUNIS', 10)
    await reserve('2005-04-02T00:00:00.000Z', 'DAKAR', 100)
    const from = async (month: string, asOf: string) => {
      const totals = await fund.finance.totals(2005, 'mission', asOf, undefined, month)
      const entries = await fund.finance.entries(2005, asOf, undefined, month)
      const listed = entries.items.reduce((sum, { amounts }) => sum + (amounts.reserved ?? 0), 0)
      const summed = totals.items.reduce((sum, { amounts }) => sum + (amounts.reserved ?? 0), 0)
      expect(listed).toBe(summed)
      return totals.items.map(({ value, amounts }) => [value, amounts.reserved])
    }
    expect(await from('2005-03', '2005-04-30')).toEqual([
      ['DAKAR', 100],
      ['TUNIS', 10],
    ])
    expect(await from('2005-02', '2005-03-31')).toEqual([['TUNIS', 11]])
    expect(await from('2005-04', '2005-04-01')).toEqual([])
    expect(await from('2005-06', '2005-05-31')).toEqual([])
  })

  it('leaves out a value whose sums have come to nothing, but not what has only grants', async () => {
    await reserve('2005-03-01T00:00:00.000Z', 'TUNIS', 10)
    await reserve('2005-03-02T00:00:00.000Z', 'TUNIS', -10, { type: 'release' })
    await reserve('2005-03-03T00:00:00.000Z', 'DAKAR', 0, { type: 'commitment', grants: 1 })
    expect(await sums('2005-03-01')).toEqual([['TUNIS', 10]])
    expect((await fund.finance.totals(2005, 'mission', '2005-03-03')).items).toEqual([
      { value: 'DAKAR', amounts: {}, grants: 1 },
    ])
  })

  it('gives long lists page by page, values that begin alike apart', async () => {
    const missions = ['A', 'A-1', 'A#1', 'A1', 'B', 'C', 'D']
    for (const [index, mission] of missions.entries()) {
      await reserve('2005-01-05T00:00:00.000Z', mission, index + 1)
      await reserve('2005-02-05T00:00:00.000Z', mission, 100)
    }
    const values: [string, number | undefined][] = []
    const pages: number[] = []
    let after: string | undefined
    do {
      const page = await fund.finance.totals(2005, 'mission', '2005-02-28', after)
      pages.push(page.items.length)
      for (const { value, amounts } of page.items) values.push([value, amounts.reserved])
      after = page.next
    } while (after !== undefined)
    expect(pages).toEqual([3, 3, 1])
    expect(Object.fromEntries(values)).toEqual(
      Object.fromEntries(missions.map((mission, index) => [mission, index + 101])),
    )
    expect(values).toHaveLength(missions.length)
  })

  it('gives the entries of a year by the end of a day, oldest first, page by page', async () => {
    const days = ['2005-03-31', '2005-02-01', '2005-03-31', '2005-04-01', '2005-01-01']
    for (const [index, day] of days.entries())
      await reserve(`${day}T12:00:00.000Z`, 'TUNIS', index + 1)
    const first = await fund.finance.entries(2005, '2005-03-31')
    expect(first.items.map(({ bookedAt }) => bookedAt.slice(0, 10))).toEqual([
      '2005-01-01',
      '2005-02-01',
      '2005-03-31',
    ])
    const second = await fund.finance.entries(2005, '2005-03-31', first.next)
    expect(second.items.map(({ amounts }) => amounts.reserved)).toEqual([3])
    expect(second.next).toBeUndefined()
    expect((await fund.finance.entries(2005, '2005-01-31', first.next)).items).toEqual([])
    expect((await fund.finance.entries(2006, '2005-12-31')).items).toEqual([])
  })

  it('gives envelopes by year', async () => {
    const envelopes = await fund.finance.envelopes()
    expect(envelopes.map(({ year, availableCents }) => [year, availableCents])).toEqual([
      [2005, 10_000_000],
      [2006, 10_000_000],
    ])
  })
})
