/** What became of an activity by the day of the paper. */
export type ActivityState = 'done' | 'under-way' | 'postponed' | 'reconsidered' | 'planned'

/** An activity of the fund's own, trainings and publications, as its paper tells it in one language. */
export interface ActivityForPaper {
  id: string
  state: ActivityState
  title: string
  /** What there is to say of it beside its title, cleared for print. */
  text?: string
}

/** The states told among the year's activities, in this order; the rest is what the year after will see. */
export const TOLD: readonly ActivityState[] = ['done', 'under-way', 'postponed', 'reconsidered']

export interface ActivityGroup {
  state: ActivityState
  activities: readonly ActivityForPaper[]
}

/** Activities by state, in the order of `states`; a state that none has is left out. */
export function grouped(
  activities: readonly ActivityForPaper[],
  states: readonly ActivityState[],
): ActivityGroup[] {
  return states
    .map((state) => ({ state, activities: activities.filter((one) => one.state === state) }))
    .filter((group) => group.activities.length > 0)
}
