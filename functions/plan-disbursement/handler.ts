import { planDisbursementInput, planDisbursementOutput } from '../../shared/contracts/steps'
import { disbursementStep } from '../../shared/domain/decide/running/disbursement'
import { planStep } from '../../shared/runtime/plan-step'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** Says whether a part payment waits, is to be confirmed, or is settled. */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: planDisbursementInput, output: planDisbursementOutput },
    async ({ projectId, instalment, execution }) => {
      const step = await planStep(
        dependencies,
        projectId,
        { phase: 'disbursement', subject: instalment, execution },
        (state, file) => disbursementStep(file, instalment, state.now),
      )
      return step ?? { next: 'ended', until: dependencies.clock() }
    },
    ({ next }) => next,
  )
}
