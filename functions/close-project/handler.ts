import { closeProjectInput, closeProjectOutput } from '../../shared/contracts/steps'
import { actOnProject } from '../../shared/runtime/act-on-project'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** Closes a project whose checklist is complete, once. */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: closeProjectInput, output: closeProjectOutput },
    async ({ projectId }) => {
      const { refused } = await actOnProject(dependencies, projectId, { type: 'close-project' })
      return { closed: refused === undefined || refused.refused === 'already-done' }
    },
    ({ closed }) => (closed ? 'closed' : 'not-closed'),
  )
}
