import { applyAmendmentInput, applyAmendmentOutput } from '../../shared/contracts/steps'
import { additionWaits } from '../../shared/domain/decide/running/addition'
import { runName } from '../../shared/domain/decide/kernel/start-signals'
import { actOnProject } from '../../shared/runtime/act-on-project'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** Puts an agreed change in force, once; more money waits until nobody may object to it any more. */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: applyAmendmentInput, output: applyAmendmentOutput },
    async ({ projectId, amendment, execution }) => {
      const { state, refused } = await actOnProject(dependencies, projectId, ({ file }) => {
        const running = file && runName(file.project, 'amendment', amendment)
        return execution === undefined || execution === running
          ? { type: 'apply-amendment', amendment }
          : undefined
      })
      if (refused === undefined || refused.refused === 'already-done') return { applied: true }
      const until = state.file && additionWaits(state.file, amendment, state.now)
      const isOverrun =
        execution !== undefined &&
        state.file &&
        execution !== runName(state.file.project, 'amendment', amendment)
      return { applied: false, ...(until !== undefined && !isOverrun && { until }) }
    },
    ({ applied, until }) => (applied ? 'applied' : until ? 'waits' : 'not-applied'),
  )
}
