import { planConditionInput, planConditionOutput } from '../../shared/contracts/steps'
import { conditionRun, conditionStep } from '../../shared/domain/decide/decision/condition'
import { readFile } from '../../shared/runtime/act-on-project'
import { planStep } from '../../shared/runtime/plan-step'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** Says whether a condition's wait goes on, people are to be asked, or it is over or another run's. */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: planConditionInput, output: planConditionOutput },
    async ({ projectId, condition, run }) => {
      const ended = { next: 'ended' as const, until: dependencies.clock() }
      const file = await readFile(dependencies, projectId)
      if (!file || conditionRun(file.project, condition) !== run) return ended
      const step = await planStep(
        dependencies,
        projectId,
        { phase: 'condition', subject: condition },
        (state, found) => conditionStep(state, found, condition),
      )
      return step ?? ended
    },
    ({ next }) => next,
  )
}
