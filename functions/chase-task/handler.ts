import { chaseTaskInput, chaseTaskOutput } from '../../shared/contracts/steps'
import { actOnProject } from '../../shared/runtime/act-on-project'
import { asked, taskAfter } from '../../shared/runtime/asked'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** Takes the next step of a task nobody has answered: a reminder, an escalation, or its named end. */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: chaseTaskInput, output: chaseTaskOutput },
    async ({ projectId, taskId }) => {
      const stands = await actOnProject(dependencies, projectId, { type: 'chase-task', taskId })
      return asked(taskAfter(stands, taskId), taskId, stands.state.now, stands.state.file)
    },
    ({ outcome }) => outcome,
  )
}
