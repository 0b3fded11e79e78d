import { commitFundsInput, commitFundsOutput } from '../../shared/contracts/steps'
import { actOnProject } from '../../shared/runtime/act-on-project'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** Turns a reservation into a commitment, once. */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: commitFundsInput, output: commitFundsOutput },
    async ({ projectId }) => {
      const { refused } = await actOnProject(dependencies, projectId, { type: 'commit-funds' })
      return { committed: refused === undefined || refused.refused === 'already-done' }
    },
    ({ committed }) => (committed ? 'committed' : 'not-committed'),
  )
}
