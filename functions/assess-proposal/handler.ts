import { assessProposalInput, assessProposalOutput } from '../../shared/contracts/steps'
import type { Digest } from '../../shared/domain/audit/record'
import { isUnconfirmed } from '../../shared/domain/decide/tasks/on-behalf'
import { isSpent } from '../../shared/domain/decide/kernel/run-limit'
import { requestStage } from '../../shared/domain/decide/decision/request-stage'
import { isUnconfirmedSender } from '../../shared/domain/project/project'
import type { State } from '../../shared/domain/decide/kernel/state'
import type { StepCommand } from '../../shared/domain/decide/kernel/commands'
import { actOnProject, readFile } from '../../shared/runtime/act-on-project'
import { assessUnderCall } from '../../shared/runtime/assess-under-call'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** The act that keeps the assessment of a version, while it waits for one. */
function assessment(state: State, version: number, digest: Digest): StepCommand | undefined {
  const { file } = state
  if (file?.project.status !== 'submitted' || file.project.currentVersion !== version)
    return undefined
  if (isUnconfirmed(file.project) || isUnconfirmedSender(file.project)) return undefined
  return {
    type: 'record-assessment',
    version,
    assessment: assessUnderCall(state, file, version, digest),
  }
}

/**
 * Scores a version once and says where its request stands. An old run hands over to the next instead, and
 * is told `continued`.
 */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: assessProposalInput, output: assessProposalOutput },
    async ({ projectId, version, execution, startedAt }) => {
      if (execution !== undefined && startedAt !== undefined) {
        if (isSpent(startedAt, dependencies.clock())) {
          const { change, refused } = await actOnProject(dependencies, projectId, {
            type: 'continue-request',
            version,
            execution,
            startedAt,
          })
          const over = change !== undefined || refused?.refused === 'already-done'
          return { stage: over ? ('continued' as const) : ('ended' as const) }
        }
      }
      await actOnProject(dependencies, projectId, (state) =>
        assessment(state, version, dependencies.digest),
      )
      const file = await readFile(dependencies, projectId)
      return { stage: file ? requestStage(file, version) : ('ended' as const) }
    },
    ({ stage }) => stage,
  )
}
