import { isFunded, type FundedProject, type Project } from '../project/project'
import type { Measure } from './envelope'

/** What stands booked on a project in one envelope year: amounts in US cents, and how many commitments. */
export interface YearMoney {
  year: number
  amounts: Readonly<Record<Measure, number>>
  grants: number
}

const NO_MONEY: YearMoney['amounts'] = {
  reserved: 0,
  committed: 0,
  disbursed: 0,
  expensed: 0,
  returned: 0,
}

/** Spreads cents in order, to each at most its limit; the last takes what is above. */
function fill(cents: number, limits: readonly number[]): number[] {
  let left = cents
  return limits.map((limit, index) => {
    const share = index === limits.length - 1 ? left : Math.min(limit, left)
    left -= share
    return share
  })
}

/**
 * What was paid and spent is taken to come from the oldest commitment first, by what was committed before
 * anything was taken back from it, so that a de-commitment moves nothing else; what came back, from the
 * newest first.
 */
function ofCommitments(project: FundedProject): YearMoney[] {
  const { commitments } = project
  const limits = commitments.map(({ cents, grossCents = cents }) => grossCents)
  const disbursed = fill(project.disbursedCents, limits)
  const expensed = fill(project.expensedCents, limits)
  const returned = fill(project.returnedCents, disbursed.toReversed()).toReversed()
  return commitments.map(({ year, cents }, index) => ({
    year,
    amounts: {
      reserved: 0,
      committed: cents,
      disbursed: disbursed[index] ?? 0,
      expensed: expensed[index] ?? 0,
      returned: returned[index] ?? 0,
    },
    grants: 1,
  }))
}

function reserved({ year, cents }: { year: number; cents: number }): YearMoney {
  return { year, amounts: { ...NO_MONEY, reserved: cents }, grants: 0 }
}

function parts(project: Project): YearMoney[] {
  if (project.status === 'reserved') return [reserved(project.reservation)]
  if (!isFunded(project)) return []
  const more = project.addition ? [reserved(project.addition)] : []
  return [...ofCommitments(project), ...more]
}

/** Measure by measure, in the order of the first's measures. */
export function eachMeasure(
  combined: (measure: Measure) => number,
): Readonly<Record<Measure, number>> {
  return {
    reserved: combined('reserved'),
    committed: combined('committed'),
    disbursed: combined('disbursed'),
    expensed: combined('expensed'),
    returned: combined('returned'),
  }
}

/** What is booked on a project in each envelope year, the earliest first; a year of nothing isn't there. */
export function moneyByYear(project: Project): YearMoney[] {
  const all = parts(project)
  return [...new Set(all.map(({ year }) => year))]
    .sort((a, b) => a - b)
    .map((year) => {
      const ofYear = all.filter((part) => part.year === year)
      const sum = (value: (part: YearMoney) => number) =>
        ofYear.reduce((total, part) => total + value(part), 0)
      return {
        year,
        amounts: eachMeasure((measure) => sum(({ amounts }) => amounts[measure])),
        grants: sum(({ grants }) => grants),
      }
    })
}

/** What of money by year is of one. */
export function inYear(money: readonly YearMoney[], year: number): YearMoney {
  return money.find((one) => one.year === year) ?? { year, amounts: NO_MONEY, grants: 0 }
}

/** What is booked on a project in one year. */
export function moneyOf(project: Project, year: number): YearMoney {
  return inYear(moneyByYear(project), year)
}
