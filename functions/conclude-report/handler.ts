import { concludeReportInput, concludeReportOutput } from '../../shared/contracts/steps'
import { actOnProject } from '../../shared/runtime/act-on-project'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** Sets going what follows a report, once. */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: concludeReportInput, output: concludeReportOutput },
    async ({ projectId, report }) => {
      const { refused } = await actOnProject(dependencies, projectId, {
        type: 'conclude-report',
        report,
      })
      return { concluded: refused === undefined || refused.refused === 'already-done' }
    },
    ({ concluded }) => (concluded ? 'concluded' : 'not-concluded'),
  )
}
