import { assessAmendmentInput, assessAmendmentOutput } from '../../shared/contracts/steps'
import type { Digest } from '../../shared/domain/audit/record'
import { amendmentOf } from '../../shared/domain/decide/running/request-amendment'
import { changesDesign } from '../../shared/domain/decide/running/addition'
import {
  amendmentStage,
  isToBeAssessed,
} from '../../shared/domain/decide/running/amendment-assessment'
import type { State } from '../../shared/domain/decide/kernel/state'
import type { StepCommand } from '../../shared/domain/decide/kernel/commands'
import { actOnProject } from '../../shared/runtime/act-on-project'
import { assessUnderCall } from '../../shared/runtime/assess-under-call'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** A changed design is scored again; dates and sums leave the score as it was. */
function assessment(state: State, n: number, digest: Digest): StepCommand | undefined {
  const { file } = state
  const amendment = file && amendmentOf(file, n)
  if (!file || !amendment || !isToBeAssessed(file, n)) return undefined
  return {
    type: 'record-amendment-assessment',
    amendment: n,
    assessment: assessUnderCall(state, file, amendment.version, digest),
  }
}

/** Scores a changed design once, and says who decides on the change. */
export function createHandler(dependencies: TaskDependencies) {
  return taskHandler(
    dependencies.log,
    { input: assessAmendmentInput, output: assessAmendmentOutput },
    async ({ projectId, amendment: n }) => {
      const { state } = await actOnProject(dependencies, projectId, (read) =>
        assessment(read, n, dependencies.digest),
      )
      const { file } = state
      const amendment = file && amendmentOf(file, n)
      if (!file || !amendment) return { level: 'ended' as const, version: 1, review: false }
      const stage = amendmentStage(file, n)
      const isDecided = stage !== 'ended' && amendment.status === 'approved'
      return {
        level: isDecided ? ('approved' as const) : stage,
        version: amendment.version,
        review: changesDesign(amendment),
      }
    },
    ({ level }) => level,
  )
}
