import * as z from 'zod'
import { awaitAnswerInput } from '../../shared/contracts/steps'
import { actOnProject } from '../../shared/runtime/act-on-project'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

const output = z.object({ waits: z.boolean() })

/**
 * Keeps the callback of a wait with its task, where only the answer finds it. When the task has ended
 * already, the same transaction asks for the answer to be told.
 */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: awaitAnswerInput, output },
    async ({ projectId, taskId, taskToken }) => {
      const stands = await actOnProject(dependencies, projectId, {
        type: 'store-token',
        taskId,
        token: taskToken,
      })
      return { waits: stands.refused?.refused !== 'not-found' }
    },
    ({ waits }) => (waits ? 'waits' : 'no-task'),
  )
}
