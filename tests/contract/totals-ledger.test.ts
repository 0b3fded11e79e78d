import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensionSchema, type Dimension } from '../../shared/domain/money/envelope'
import type { Classification, LedgerEntry } from '../../shared/domain/money/ledger'
import { splitCents } from '../../shared/domain/money/totals'
import { prepare } from '../../shared/domain/decide/kernel/prepare'
import type { Booking } from '../../shared/domain/decide/kernel/change'
import { dynamoAdapters, memoryAdapters, type Adapters } from '../support/adapters'
import { aChange, aProject, aRecord, opening, PROJECT } from '../support/builders'
import { commitChange } from '../support/adapters'
import { onDynamo } from '../support/dynamo'
import { MemoryFund } from '../support/fakes/memory-fund'
import { examples } from '../support/random'
import { allEntries } from '../support/race'

const YEAR = 2005

const classification: fc.Arbitrary<Classification> = fc.record(
  {
    mission: fc.constantFrom('TUNIS', 'DAKAR'),
    missionKind: fc.constantFrom('country-office', 'mrf'),
    countries: fc.constantFrom(
      [],
      [{ country: 'TN', percent: 100 }],
      [
        { country: 'TN', percent: 33 },
        { country: 'DZ', percent: 33 },
        { country: 'LY', percent: 34 },
      ],
    ),
    region: fc.constantFrom('africa', 'asia'),
    prong: fc.constantFrom('project-support', 'training-outreach'),
    status: fc.constantFrom('reserved', 'active', 'closed'),
    marker: fc.constantFrom('0', '1', '2', 'not-screened'),
  },
  { requiredKeys: ['mission', 'missionKind', 'countries', 'prong', 'status', 'marker'] },
)

/** One step in the life of a grant: money booked, or all that stands moved to another classification. */
type Step = { afterDays: number } & (
  | { move: Classification }
  | {
      book: Pick<Booking, 'type' | 'amounts' | 'grants'>
    }
)

const cents = fc.integer({ min: -1_000_000, max: 1_000_000 })
const book: fc.Arbitrary<Pick<Booking, 'type' | 'amounts' | 'grants'>> = fc.oneof(
  cents.map((reserved) => ({ type: 'reservation' as const, amounts: { reserved }, grants: 0 })),
  cents.map((amount) => ({
    type: 'commitment' as const,
    amounts: { reserved: -amount, committed: amount },
    grants: amount > 0 ? 1 : 0,
  })),
  cents.map((disbursed) => ({ type: 'disbursement' as const, amounts: { disbursed }, grants: 0 })),
  cents.map((expensed) => ({ type: 'expenditure' as const, amounts: { expensed }, grants: 0 })),
  cents.map((returned) => ({ type: 'return' as const, amounts: { returned }, grants: 0 })),
)
const afterDays = fc.nat({ max: 40 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ afterDays, move: classification }),
  fc.record({ afterDays, book }),
  fc.record({ afterDays, book }),
)

interface Life {
  first: Classification
  steps: Step[]
}
const life: fc.Arbitrary<Life> = fc.record({
  first: classification,
  steps: fc.array(step, { minLength: 1, maxLength: 15 }),
})

const day = (days: number) => new Date(Date.UTC(YEAR, 0, 10 + days, 12)).toISOString()

/** Plays a life on a fund; returns the days on which something was booked. */
async function live(fund: Adapters, { first, steps }: Life): Promise<string[]> {
  await commitChange(fund.register, opening(YEAR, 100_000_000))
  await commitChange(
    fund.register,
    aChange({ writes: [{ type: 'project', item: aProject('submitted') }] }),
  )
  let current = first
  let days = 0
  const standing: Record<string, number> = {}
  let grants = 0
  const booked: string[] = []
  for (const one of steps) {
    days += one.afterDays
    const bookings: Booking[] = []
    if ('move' in one) {
      bookings.push({
        year: YEAR,
        projectId: PROJECT,
        type: 'reclassification',
        amounts: { ...standing },
        grants,
        classification: one.move,
        from: current,
      })
      current = one.move
    } else {
      bookings.push({ year: YEAR, projectId: PROJECT, classification: current, ...one.book })
      for (const [measure, amount] of Object.entries(one.book.amounts))
        standing[measure] = (standing[measure] ?? 0) + amount
      grants += one.book.grants
    }
    const { heads } = await fund.register.read({ projectId: PROJECT }, day(days))
    const change = aChange({ records: [aRecord()], bookings })
    const result = await fund.register.commit(prepare(change, heads, day(days)))
    expect(result).toBe('committed')
    booked.push(day(days).slice(0, 10))
  }
  return booked
}

type Sums = Record<string, Record<string, number>>

function valuesAt(entry: LedgerEntry, at: Classification, dimension: Dimension) {
  switch (dimension) {
    case 'year':
      return String(entry.year)
    case 'mission':
      return at.mission
    case 'mission-kind':
      return at.missionKind
    case 'region':
      return at.region ?? 'not-stated'
    case 'prong':
      return at.prong
    case 'status':
      return at.status
    case 'marker':
      return at.marker
    case 'project':
      return entry.projectId
    case 'project-status':
      return `${at.status}#${entry.projectId}`
    case 'country':
      return undefined
  }
}

/** Sums straight from the entries, entry by entry. */
function summed(entries: readonly LedgerEntry[], dimension: Dimension, asOf: string): Sums {
  const sums: Sums = {}
  const add = (value: string, sum: string, amount: number) => {
    const row = (sums[value] ??= {})
    row[sum] = (row[sum] ?? 0) + amount
  }
  function place(entry: LedgerEntry, at: Classification, sign: number) {
    const value = valuesAt(entry, at, dimension)
    for (const [measure, amount] of Object.entries(entry.amounts)) {
      if (value !== undefined) add(value, measure, sign * amount)
      else if (at.countries.length === 0) add('region-only', measure, sign * amount)
      else
        splitCents(
          sign * amount,
          at.countries.map(({ percent }) => percent),
        ).forEach((part, index) => add(at.countries[index]!.country, measure, part))
    }
    if (value !== undefined) add(value, 'grants', sign * entry.grants)
  }
  for (const entry of entries.filter(({ bookedAt }) => bookedAt.slice(0, 10) <= asOf)) {
    place(entry, entry.classification, 1)
    if (entry.from) place(entry, entry.from, -1)
  }
  return withoutNothing(sums)
}

function withoutNothing(sums: Sums): Sums {
  const rows = Object.entries(sums).map(
    ([value, row]) =>
      [
        value,
        Object.fromEntries(Object.entries(row).filter(([, amount]) => amount !== 0)),
      ] as const,
  )
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0))
}

async function totalled(fund: Adapters, dimension: Dimension, asOf: string): Promise<Sums> {
  const sums: Sums = {}
  let after: string | undefined
  do {
    const page = await fund.finance.totals(YEAR, dimension, asOf, after)
    for (const { value, amounts, grants } of page.items) sums[value] = { ...amounts, grants }
    after = page.next
  } while (after !== undefined)
  return withoutNothing(sums)
}

/** Sums over all values of a dimension: what each must come to, whatever it is split by. */
function overall(sums: Sums): Record<string, number> {
  const all: Record<string, number> = {}
  for (const row of Object.values(sums))
    for (const [sum, amount] of Object.entries(row))
      if (sum !== 'grants') all[sum] = (all[sum] ?? 0) + amount
  return Object.fromEntries(Object.entries(all).filter(([, amount]) => amount !== 0))
}

async function expectTotalsToEqualLedger(fund: Adapters, days: readonly string[]): Promise<void> {
  const entries = await allEntries(fund, YEAR, '9999-12-31')
  const before = days.map((one) =>
    new Date(Date.parse(one) - 86_400_000).toISOString().slice(0, 10),
  )
  for (const asOf of new Set([...days, ...before, '2005-01-31', '2005-02-28', '2030-01-01'])) {
    const whole = overall(summed(entries, 'year', asOf))
    for (const dimension of dimensionSchema.options) {
      const totals = await totalled(fund, dimension, asOf)
      expect(totals, `${dimension} as of ${asOf}`).toEqual(summed(entries, dimension, asOf))
      expect(overall(totals), `all of ${dimension} as of ${asOf}`).toEqual(whole)
    }
  }
}

describe('Totals equal the ledger on any day', () => {
  it('in memory, whatever was booked and moved', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (one) => {
        const fund = memoryAdapters(new MemoryFund(), 2)
        await expectTotalsToEqualLedger(fund, await live(fund, one))
      }),
      examples(30),
    )
  })
})

onDynamo('Totals equal the ledger on any day', (dynamo) => {
  it('in DynamoDB, whatever was booked and moved', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (one) => {
        const fund = dynamoAdapters(dynamo().client, await dynamo().createTables(), 2)
        const days = await live(fund, one)
        await expectTotalsToEqualLedger(fund, days.slice(-2))
      }),
      examples(4),
    )
  })
})

describe('The same change committed twice', () => {
  it('has one effect, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(life, fc.nat(), async (one, seed) => {
        const memory = new MemoryFund()
        const fund = memoryAdapters(memory)
        await live(fund, one)
        const { heads } = await fund.register.read({ projectId: PROJECT }, day(1_000))
        const change = aChange({
          bookings: [
            {
              year: YEAR,
              projectId: PROJECT,
              type: 'reservation',
              amounts: { reserved: 1 + (seed % 1_000) },
              grants: 0,
              classification: one.first,
            },
          ],
        })
        const once = prepare(change, heads, day(1_000))
        expect(await fund.register.commit(once)).toBe('committed')
        const after = structuredClone(memory)
        expect(await fund.register.commit(once)).toBe('conflict')
        expect(structuredClone(memory)).toEqual(after)
      }),
      examples(20),
    )
  })
})
