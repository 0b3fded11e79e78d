import { checkReservationInput, checkReservationOutput } from '../../shared/contracts/steps'
import { reservationStep } from '../../shared/domain/decide/decision/commit'
import { requestRunName } from '../../shared/domain/decide/kernel/start-signals'
import { readFile } from '../../shared/runtime/act-on-project'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** Says what a reservation waits for: objections, the mission's answer to an offer, or nothing. */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: checkReservationInput, output: checkReservationOutput },
    async ({ projectId, execution }) => {
      const now = dependencies.clock()
      const file = await readFile(dependencies, projectId)
      const ended = { next: 'ended' as const, until: now }
      if (file?.project.status !== 'reserved') return ended
      const running = requestRunName(file.project, file.project.currentVersion)
      if (execution !== undefined && execution !== running) return ended
      const step = reservationStep(file.project, now)
      return step.next === 'blocked' ? ended : { until: now, ...step }
    },
    ({ next }) => next,
  )
}
