import { daysAfter, daysBetween, plusMonths } from '../time'

/** Days from and to, both included. */
export interface Period {
  from: string
  to: string
}

/** The same days, at least two of them: the standard wants a start before its end. */
export function period(from: string, to: string): Period {
  return { from, to: to > from ? to : daysAfter(from, 1) }
}

/** Days that follow one another as periods of twelve months at most; none is of a single day. */
export function withinYears({ from, to }: Period): Period[] {
  const yearEnds = daysAfter(plusMonths(from, 12), -1)
  if (to <= yearEnds) return [{ from, to }]
  // A last day alone would be no period: the one before ends a day earlier.
  const end = daysAfter(yearEnds, 1) === to ? daysAfter(yearEnds, -1) : yearEnds
  return [{ from, to: end }, ...withinYears({ from: daysAfter(end, 1), to })]
}

/** Cents over periods by their days, to the cent; the last takes what is left. */
export function overPeriods(cents: number, periods: readonly Period[]): number[] {
  const days = periods.map(({ from, to }) => daysBetween(from, to) + 1)
  const all = days.reduce((sum, one) => sum + one, 0)
  let left = cents
  return days.map((one, index) => {
    const share = index === days.length - 1 ? left : Math.floor((cents * one) / all)
    left -= share
    return share
  })
}
