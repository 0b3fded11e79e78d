import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Booking } from '../../../shared/domain/decide/kernel/change'
import type { State } from '../../../shared/domain/decide/kernel/state'
import { become } from '../../../shared/domain/decide/kernel/status'
import { measureSchema, type Measure } from '../../../shared/domain/money/envelope'
import { moneyByYear } from '../../../shared/domain/money/money-by-year'
import {
  committedCents,
  type Commitment,
  type ProjectIn,
} from '../../../shared/domain/project/project'
import { aProgramme, aProject } from '../../support/builders'
import { examples } from '../../support/random'

type Funded = ProjectIn<'closed'>

const NOW = '2005-06-01T09:00:00.000Z'
const state: State = {
  now: NOW,
  programme: aProgramme(),
  envelopes: [],
  nextNumbers: {},
  mailsThisHour: 0,
}

function funded(commitments: readonly Partial<Commitment>[], more: Partial<Funded> = {}): Funded {
  const base = aProject('closed')
  return {
    ...base,
    commitments: commitments.map((one, index) => ({
      n: index + 1,
      year: 2005,
      cents: 1_000,
      at: NOW,
      ...one,
    })),
    disbursedCents: 0,
    expensedCents: 0,
    returnedCents: 0,
    ...more,
  }
}

const amounts = (project: Funded) =>
  moneyByYear(project).map(({ year, amounts: { committed, disbursed, expensed, returned } }) => [
    year,
    ...[committed, disbursed, expensed, returned],
  ])

describe('A project’s money by year', () => {
  it('is paid and spent from the oldest commitment first, and comes back to the newest first', () => {
    const project = funded([{ cents: 1_000 }, { year: 2006, cents: 500 }], {
      disbursedCents: 1_200,
      expensedCents: 1_700,
      returnedCents: 300,
    })
    expect(amounts(project)).toEqual([
      [2005, 1_000, 1_000, 1_000, 100],
      [2006, 500, 200, 700, 200],
    ])
  })

  it('stays where it was when something is taken back from a commitment', () => {
    const before = funded([{ cents: 1_000 }, { year: 2006, cents: 500 }], { disbursedCents: 1_200 })
    const [first, second] = before.commitments
    const after = {
      ...before,
      commitments: [
        { ...first!, cents: 900, grossCents: 1_000 },
        { ...second!, cents: 0, grossCents: 500 },
      ],
    }
    expect(amounts(after)).toEqual([
      [2005, 900, 1_000, 0, 0],
      [2006, 0, 200, 0, 0],
    ])
  })

  it('of two commitments of one year is one', () => {
    const [only, ...others] = moneyByYear(funded([{}, {}], { disbursedCents: 1_500 }))
    expect(others).toEqual([])
    expect(only).toMatchObject({ year: 2005, grants: 2 })
    expect(only?.amounts).toMatchObject({ committed: 2_000, disbursed: 1_500 })
  })
})

const cents = fc.integer({ min: 1, max: 2_000 })
const step = fc.oneof(
  fc.record({
    what: fc.constant('commit' as const),
    year: fc.integer({ min: 2005, max: 2007 }),
    cents,
  }),
  fc.record({
    what: fc.constant('reserve' as const),
    year: fc.integer({ min: 2005, max: 2007 }),
    cents,
  }),
  fc.record({ what: fc.constantFrom('pay', 'spend', 'return'), cents }),
  fc.record({ what: fc.constantFrom('release', 'close', 'reopen', 'take'), cents }),
  fc.record({ what: fc.constant('place' as const), country: fc.constantFrom('TN', 'SN', 'ZA') }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Cut as closing does: the latest first, down to what stays. */
function cut(project: Funded): Commitment[] {
  let left = Math.max(project.expensedCents, project.disbursedCents - project.returnedCents)
  return project.commitments.map((one) => {
    const kept = Math.min(one.cents, left)
    left -= kept
    return { ...one, cents: kept, grossCents: one.grossCents ?? one.cents }
  })
}

function next(project: Funded, one: Step): Funded {
  if (one.what === 'place')
    return {
      ...project,
      outline: { ...project.outline, countries: [{ country: one.country, percent: 100 }] },
    }
  const { addition, ...rest } = project
  const commitment = (year: number, amount: number): Commitment => ({
    n: project.commitments.length + 1,
    year,
    cents: amount,
    at: NOW,
  })
  switch (one.what) {
    case 'commit':
      return { ...project, commitments: [...project.commitments, commitment(one.year, one.cents)] }
    case 'reserve':
      return {
        ...project,
        addition: { amendment: 1, year: one.year, cents: one.cents, at: NOW, objectionsUntil: NOW },
      }
    case 'take':
      return addition
        ? { ...rest, commitments: [...rest.commitments, commitment(addition.year, addition.cents)] }
        : project
    case 'release':
      return rest
    case 'pay': {
      const left = Math.max(0, committedCents(project) - project.disbursedCents)
      return { ...project, disbursedCents: project.disbursedCents + Math.min(left, one.cents) }
    }
    case 'spend':
      return { ...project, expensedCents: one.cents }
    case 'return': {
      const left = project.disbursedCents - project.returnedCents
      return { ...project, returnedCents: project.returnedCents + Math.min(left, one.cents) }
    }
    case 'close':
      return { ...project, status: 'closed', commitments: cut(project) }
    case 'reopen':
      return { ...project, status: 'finalising' } as unknown as Funded
  }
}

/** What stands booked, by year, place and measure. */
class Books {
  readonly sums = new Map<string, number>()

  #add(place: string, { year, grants, ...entry }: Booking, sign: number): void {
    const all = { ...entry.amounts, grants }
    for (const [sum, amount] of Object.entries(all)) {
      const key = `${year} ${sum} ${place}`
      this.sums.set(key, (this.sums.get(key) ?? 0) + sign * amount)
    }
  }

  books(entries: readonly Booking[]): void {
    for (const entry of entries) {
      this.#add(JSON.stringify(entry.classification), entry, 1)
      if (entry.from) this.#add(JSON.stringify(entry.from), entry, -1)
    }
  }

  standing(): Record<string, number> {
    return Object.fromEntries([...this.sums].filter(([, sum]) => sum !== 0))
  }
}

function expected(project: Funded, place: string): Record<string, number> {
  const sums = moneyByYear(project).flatMap(({ year, amounts: all, grants }) =>
    Object.entries({ ...all, grants }).map(([sum, amount]) => [`${year} ${sum} ${place}`, amount]),
  )
  return Object.fromEntries(sums.filter(([, amount]) => amount !== 0))
}

/** Where a change leaves a project's money, when it books any. */
function placeOf(bookings: readonly Booking[]): string | undefined {
  const last = bookings.at(-1)?.classification
  return last && JSON.stringify(last)
}

describe('What is booked', () => {
  it('is what a project’s money comes to, in each year and place, whatever happens to it', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
        const books = new Books()
        let project = funded([{}])
        const begun = become(state, aProject('submitted'), project).bookings
        books.books(begun)
        let place = placeOf(begun) ?? ''
        for (const one of steps) {
          const after = next(project, one)
          const { bookings } = become(state, project, after)
          books.books(bookings)
          project = after
          place = placeOf(bookings) ?? place
          const standing = books.standing()
          expect(standing).toEqual(expected(project, place))
          expect(Object.values(standing).filter((sum) => sum < 0)).toEqual([])
          for (const { type, amounts: moved } of bookings) expectNatural(type, moved)
        }
      }),
      examples(100),
    )
  })
})

/** A type of entry moves its own measures only, and never nothing. */
function expectNatural(type: Booking['type'], moved: Partial<Record<Measure, number>>): void {
  const may: Record<Booking['type'], readonly Measure[]> = {
    reservation: ['reserved'],
    release: ['reserved'],
    commitment: ['reserved', 'committed'],
    'de-commitment': ['committed'],
    disbursement: ['disbursed'],
    expenditure: ['expensed'],
    return: ['returned'],
    reclassification: measureSchema.options,
  }
  const measures = Object.entries(moved)
  expect(measures.filter(([, amount]) => amount === 0)).toEqual([])
  expect(measures.filter(([measure]) => !may[type].includes(measureSchema.parse(measure)))).toEqual(
    [],
  )
}
