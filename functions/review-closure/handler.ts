import { reviewClosureInput, reviewClosureOutput } from '../../shared/contracts/steps'
import { closureStep } from '../../shared/domain/decide/running/closure'
import { actOnProject } from '../../shared/runtime/act-on-project'
import { planStep } from '../../shared/runtime/plan-step'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

const PHASE = { phase: 'closure', subject: 1 } as const

/**
 * Goes through the checklist of closure and says what is waited for next. What is still planned to be paid
 * is settled first, as soon as final figures are in.
 */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: reviewClosureInput, output: reviewClosureOutput },
    async ({ projectId, execution }) => {
      await actOnProject(dependencies, projectId, { type: 'settle-closure' })
      const step = await planStep(dependencies, projectId, { ...PHASE, execution }, closureStep)
      return step ?? { next: 'ended' as const, until: dependencies.clock(), subject: PHASE.subject }
    },
    ({ next }) => next,
  )
}
