import { decideStep } from '../../shared/domain/decide/step'
import type { ProjectStore } from '../../shared/ports/stores'
import { act } from '../../shared/runtime/act'
import { nameOfError } from '../../shared/runtime/log'
import type { TaskDependencies } from '../../shared/runtime/task-handler'

export interface SweepWaitlistDependencies extends TaskDependencies {
  projects: Pick<ProjectStore, 'inStatus'>
}

/** Thrown at the end when some projects could not be looked at, so that it is noticed; the others are. */
export class WaitlistSweepError extends Error {
  override name = 'WaitlistSweepError'
}

/** Ends the waiting of approvals whose call has closed, each in a transaction of its own. */
export function createHandler(dependencies: SweepWaitlistDependencies) {
  const { projects, log } = dependencies
  return async (): Promise<{ ended: number }> => {
    let ended = 0
    let failed = 0
    for (const { id: projectId } of await projects.inStatus(['waitlisted'])) {
      try {
        const acted = await act(dependencies, { projectId }, (state) =>
          decideStep(state, { type: 'end-waiting' }),
        )
        if ('refusal' in acted) continue
        ended += 1
        log.info('Waiting ended', { projectId, outcome: acted.change.records[0]?.kind ?? 'ended' })
      } catch (error) {
        failed += 1
        log.warn('Waiting not looked at', { projectId, error: nameOfError(error) })
      }
    }
    if (failed > 0) throw new WaitlistSweepError(`${failed} projects could not be looked at.`)
    return { ended }
  }
}
