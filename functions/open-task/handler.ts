import { openTaskInput, openTaskOutput } from '../../shared/contracts/steps'
import { roundOf } from '../../shared/domain/decide/kinds/open-task'
import { taskId } from '../../shared/domain/tasks/task'
import { actOnProject } from '../../shared/runtime/act-on-project'
import { asked, taskAfter } from '../../shared/runtime/asked'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** Asks people for something once, and says how long to wait for them. */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: openTaskInput, output: openTaskOutput },
    async ({ projectId, kind, subject }) => {
      const stands = await actOnProject(dependencies, projectId, {
        type: 'open-task',
        kind,
        subject,
      })
      const { file, now } = stands.state
      const id = taskId(projectId, kind, subject, file ? roundOf(file, kind, subject) : 1)
      return asked(taskAfter(stands, id), id, now, file)
    },
    ({ outcome }) => outcome,
  )
}
