import type { ProposalContent } from '../proposal/proposal-content'
import { peopleReached, reachedGroups } from './people-reached'
import type { ReportContent } from './report-content'

type Item<List extends 'activities' | 'indicators' | 'budget'> = NonNullable<
  ProposalContent[List]
>[number]
type Reported = NonNullable<ReportContent['indicators']>[number]

/** An indicator with what was reached in place of what was aimed at; not measured, it has neither. */
function reached(agreed: Item<'indicators'>, reported: Reported | undefined): Item<'indicators'> {
  const { women, men, girls, boys, total, reached: words } = reported ?? {}
  return {
    ...agreed,
    target: words ?? (total === undefined ? undefined : String(total)),
    targetWomen: women,
    targetMen: men,
    targetGirls: girls,
    targetBoys: boys,
    targetBySex: undefined,
    targetByAge: undefined,
  }
}

/**
 * A project as it was done: the agreed proposal with the activities that were begun, the lines that money was
 * spent on, and on each indicator and of the people what was reached. Whatever a report isn't asked stays as it
 * was agreed.
 */
export function whatWasDone(agreed: ProposalContent, report: ReportContent): ProposalContent {
  const state = new Map(report.activities?.map((one) => [one.id, one.state]))
  const isBegun = ({ id }: Item<'activities'>) =>
    state.get(id) === 'done' || state.get(id) === 'under-way'
  const measured = new Map(report.indicators?.map((one) => [one.id, one]))
  const spent = new Map(report.spending?.map((line) => [line.id, line.spent ?? 0]))
  const people = peopleReached(report)
  const hasResults = (report.results?.length ?? 0) > 0
  return {
    ...agreed,
    results: hasResults ? agreed.results : undefined,
    activities: agreed.activities?.filter(isBegun),
    indicators: agreed.indicators?.map((one) => reached(one, measured.get(one.id))),
    budget: agreed.budget
      ?.map((line): Item<'budget'> => ({ ...line, amount: spent.get(line.id) ?? 0 }))
      .filter(({ amount }) => amount !== 0),
    beneficiaries: reachedGroups.flatMap((group) => {
      const number = people[group]
      const isYoung = group === 'girls' || group === 'boys'
      return number === undefined
        ? []
        : [{ id: group, group, number, ...(isYoung && { age: 'children' as const }) }]
    }),
  }
}
