import { expect, it } from 'vitest'
import {
  dimensions,
  envelopeDifferences,
  ledgerSums,
  totalsDifferences,
} from '../../shared/domain/money/differences'
import { combine, note, system } from '../../shared/domain/decide/kernel/compose'
import { become } from '../../shared/domain/decide/kernel/status'
import { moneyByYear } from '../../shared/domain/money/money-by-year'
import type { Project } from '../../shared/domain/project/project'
import { commitChange, onEveryAdapter } from '../support/adapters'
import { aProject, opening, PROJECT, settings, submission } from '../support/builders'
import { allEntries } from '../support/race'

const AT = '2006-02-01T09:00:00.000Z'
const TODAY = '2006-02-01'

onEveryAdapter('Money of two years under one project', (make) => {
  it('is what the ledger and the totals of each year say, act by act', async () => {
    const fund = await make()
    await commitChange(fund.register, settings())
    for (const year of [2005, 2006]) await commitChange(fund.register, opening(year, 10_000_000))
    await commitChange(fund.register, submission(PROJECT))
    const base = aProject('closed')
    const none = { disbursedCents: 0, expensedCents: 0, returnedCents: 0 }
    const first = { n: 1, year: 2005, cents: 1_000, at: AT }
    const second = { n: 2, year: 2006, cents: 500, at: AT, amendment: 1 }
    const addition = { amendment: 1, year: 2006, cents: 500, at: AT, objectionsUntil: AT }
    const outline = { ...base.outline, countries: [{ country: 'SN', percent: 100 }] }
    const both = { ...base, ...none, commitments: [first, second] }
    const spent = { ...both, disbursedCents: 1_400, expensedCents: 1_200, returnedCents: 200 }
    const life: Project[] = [
      { ...base, ...none, commitments: [first] },
      { ...base, ...none, commitments: [first], addition },
      both,
      { ...both, disbursedCents: 1_400, expensedCents: 900 },
      { ...spent, outline },
      { ...spent, outline, commitments: [first, { ...second, cents: 200, grossCents: 500 }] },
    ]
    let before: Project = aProject('submitted')
    for (const after of life) {
      const { state } = await fund.register.read({ projectId: PROJECT }, AT)
      const change = combine(
        become({ ...state, now: AT }, before, after),
        note(after, 'closed', system('test')),
      )
      await commitChange(fund.register, change, AT, PROJECT)
      before = after
      const envelopes = await fund.finance.envelopes()
      expect(envelopes.map(({ year }) => year).sort()).toEqual([2005, 2006])
      for (const envelope of envelopes) {
        const { year } = envelope
        const sums = ledgerSums(await allEntries(fund, year, TODAY))
        expect(envelopeDifferences(envelope, sums)).toEqual([])
        for (const dimension of dimensions) {
          const { items } = await fund.finance.totals(year, dimension, TODAY)
          expect(totalsDifferences(year, dimension, sums, items)).toEqual([])
        }
        const stands = moneyByYear(after).find((one) => one.year === year)
        const [total] = (await fund.finance.totals(year, 'project', TODAY)).items
        const amounts = Object.entries(stands?.amounts ?? {}).filter(([, cents]) => cents !== 0)
        expect(total?.amounts ?? {}).toEqual(Object.fromEntries(amounts))
        expect(total?.grants ?? 0).toBe(stands?.grants ?? 0)
      }
    }
  })
})
