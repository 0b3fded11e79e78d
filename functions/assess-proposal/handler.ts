import { assessProposalInput, assessProposalOutput } from '../../shared/contracts/steps'
import type { Digest } from '../../shared/domain/audit/record'
import type { Command } from '../../shared/domain/decide/commands'
import { callOf, versionOf } from '../../shared/domain/decide/look-up'
import { isSpent } from '../../shared/domain/decide/run-limit'
import { requestStage } from '../../shared/domain/decide/stage'
import type { State } from '../../shared/domain/decide/state'
import { assess } from '../../shared/domain/gender-review/assess'
import { findRuleset } from '../../shared/domain/gender-review/rulesets'
import { actOnProject, readFile } from '../../shared/runtime/act-on-project'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

/** The act that keeps the assessment of a version, under the ruleset its call names. */
function assessment(state: State, version: number, digest: Digest): Command | undefined {
  const { file } = state
  if (!file || file.project.status !== 'submitted' || file.project.currentVersion !== version)
    return undefined
  const { rulesetId } = callOf(state, file.project.callId)
  const ruleset = findRuleset(rulesetId)
  if (!ruleset) throw new Error(`There is no ruleset ${rulesetId}.`)
  return {
    type: 'record-assessment',
    version,
    assessment: assess(versionOf(file, version).content, ruleset, digest),
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
