import { decideStep } from '../../shared/domain/decide/step'
import type { ProjectStore } from '../../shared/ports/stores'
import { act } from '../../shared/runtime/act'
import { nameOfError } from '../../shared/runtime/log'
import type { TaskDependencies } from '../../shared/runtime/task-handler'

export interface SweepActivitiesDependencies extends TaskDependencies {
  projects: Pick<ProjectStore, 'activities'>
}

/** Thrown at the end when some activities could not be looked at, so that it is noticed; the others are. */
export class ActivitySweepError extends Error {
  override name = 'ActivitySweepError'
}

/** Lets lapse what was proposed of an activity and nobody confirmed in time, each in a transaction of its own. */
export function createHandler(dependencies: SweepActivitiesDependencies) {
  const { projects, clock, log } = dependencies
  return async (): Promise<{ lapsed: number }> => {
    const now = clock()
    const late = (await projects.activities()).filter(
      ({ proposal }) => proposal !== undefined && proposal.lapsesAt < now,
    )
    let lapsed = 0
    let failed = 0
    for (const { id: activityId } of late) {
      try {
        const acted = await act(dependencies, { activityId }, (state) =>
          decideStep(state, { type: 'lapse-activity' }),
        )
        if ('refusal' in acted) continue
        lapsed += 1
        log.info('Proposal of an activity lapsed', { projectId: activityId })
      } catch (error) {
        failed += 1
        log.warn('Activity not looked at', { projectId: activityId, error: nameOfError(error) })
      }
    }
    if (failed > 0) throw new ActivitySweepError(`${failed} activities could not be looked at.`)
    return { lapsed }
  }
}
