import type * as z from 'zod'
import { planReportInput, planReportOutput } from '../../shared/contracts/steps'
import { reportPlanStep } from '../../shared/domain/decide/running/report'
import { actOnProject } from '../../shared/runtime/act-on-project'
import { planStep } from '../../shared/runtime/plan-step'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** Says whether a report waits for its day, is to be asked for, or is settled; announces a final one in time. */
export function createHandler(dependencies: TaskDependencies) {
  const plan = ({ projectId, report, execution }: z.output<typeof planReportInput>) =>
    planStep(
      dependencies,
      projectId,
      { phase: 'report', subject: report, execution },
      (state, file) => reportPlanStep(state, file, report),
    )
  return taskHandler(
    dependencies.log,
    { input: planReportInput, output: planReportOutput },
    async (input) => {
      const { projectId, report } = input
      const planned = await plan(input)
      if (planned?.next === 'announce')
        await actOnProject(dependencies, projectId, { type: 'announce-report', report })
      const step = planned?.next === 'announce' ? await plan(input) : planned
      if (!step) return { next: 'ended', until: dependencies.clock() }
      // Where somebody else has just changed it, it is looked at once more.
      return step.next === 'announce' ? { ...step, next: 'wait' } : step
    },
    ({ next }) => next,
  )
}
