import { recordFailureInput, recordFailureOutput } from '../../shared/contracts/steps'
import { actOnProject } from '../../shared/runtime/act-on-project'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** Puts a workflow that couldn't go on into the record, where the desk sees it. */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: recordFailureInput, output: recordFailureOutput },
    async ({ projectId, workflow, execution, state, error }) => {
      const { refused } = await actOnProject(dependencies, projectId, {
        type: 'record-failure',
        workflow,
        execution,
        state,
        error,
      })
      return { recorded: refused === undefined }
    },
    ({ recorded }) => (recorded ? 'recorded' : 'not-recorded'),
  )
}
