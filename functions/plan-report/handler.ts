import { planReportInput, planReportOutput } from '../../shared/contracts/steps'
import { reportPlanStep } from '../../shared/domain/decide/running/report'
import { planStep } from '../../shared/runtime/plan-step'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** Says whether a report waits for its day, is to be asked for, or is settled. */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: planReportInput, output: planReportOutput },
    async ({ projectId, report }) => {
      const step = await planStep(
        dependencies,
        projectId,
        { phase: 'report', subject: report },
        (state, file) => reportPlanStep(file, report, state.now),
      )
      return step ?? { next: 'ended', until: dependencies.clock() }
    },
    ({ next }) => next,
  )
}
