import type { ReportContent } from './report-content'

export const reachedGroups = ['women', 'men', 'girls', 'boys'] as const
export type ReachedGroup = (typeof reachedGroups)[number]

/** People reached, at least; what nobody measured is undefined, which is not 0. */
export type PeopleReached = Partial<Record<ReachedGroup | 'total', number>>

function most(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined)
  return known.length === 0 ? undefined : Math.max(...known)
}

function sum(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined)
  return known.length === 0 ? undefined : known.reduce((all, number) => all + number, 0)
}

/**
 * How many people a report says were reached since the start, at least. One person may be counted by several
 * indicators, so that the most that one of them counts is taken of each group, and never their sum.
 */
export function peopleReached({ indicators = [] }: ReportContent): PeopleReached {
  const counted = indicators.filter(({ countsPersons }) => countsPersons === true)
  const groups = reachedGroups.map((group) => most(counted.map((one) => one[group])))
  const total = most([
    ...counted.map((one) => one.total),
    ...counted.map((one) => sum(reachedGroups.map((group) => one[group]))),
    sum(groups),
  ])
  const entries = [...reachedGroups.map((group, at) => [group, groups[at]] as const)]
  return Object.fromEntries(
    [...entries, ['total', total] as const].filter(([, number]) => number !== undefined),
  )
}

/** One group over several projects. */
export interface GroupReached {
  group: ReachedGroup | 'total'
  people: number
  /** How many projects measured it. */
  projects: number
}

/** People reached by projects, by group: those that some project measured. */
export function sumReached(all: readonly PeopleReached[]): GroupReached[] {
  return [...reachedGroups, 'total' as const].flatMap((group) => {
    const measured = all.flatMap((one) => one[group] ?? [])
    const people = sum(measured)
    return people === undefined ? [] : [{ group, people, projects: measured.length }]
  })
}
