import { activities, activity } from '../../shared/domain/iati/activity'
import type { Element } from '../../shared/domain/iati/element'
import { defaultPublisher } from '../../shared/domain/iati/publisher'
import type { Programme } from '../../shared/domain/programme/programme'
import { dayOf } from '../../shared/domain/time'
import { readFunded, type FundedStores } from '../../shared/runtime/read-funded'

/** The file of all funded projects, or of one; undefined where none of them is published. */
export async function readActivities(
  stores: FundedStores,
  { policy, missions }: Pick<Programme, 'policy' | 'missions'>,
  now: string,
  only?: string,
): Promise<Element | undefined> {
  const publisher = policy.iati ?? defaultPublisher
  const today = dayOf(now)
  const withheld = new Set(publisher.withheld?.map(({ projectId }) => projectId))
  const funded = await readFunded(stores, today, { only, withheld })
  const offices = Object.fromEntries(missions.map(({ code, name }) => [code, name]))
  const made = funded.flatMap(({ file, project, entries }) => {
    const { versions, reports } = file
    return activity({ project, versions, reports, entries, offices }, publisher, today) ?? []
  })
  return made.length === 0 ? undefined : activities(made, now)
}
