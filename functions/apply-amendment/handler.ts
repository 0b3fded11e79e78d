import { applyAmendmentInput, applyAmendmentOutput } from '../../shared/contracts/steps'
import { actOnProject } from '../../shared/runtime/act-on-project'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** Puts an agreed change in force, once. */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: applyAmendmentInput, output: applyAmendmentOutput },
    async ({ projectId, amendment }) => {
      const { refused } = await actOnProject(dependencies, projectId, {
        type: 'apply-amendment',
        amendment,
      })
      return { applied: refused === undefined || refused.refused === 'already-done' }
    },
    ({ applied }) => (applied ? 'applied' : 'not-applied'),
  )
}
