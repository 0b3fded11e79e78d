import type { Digest } from '../domain/audit/record'
import { callOf, versionOf } from '../domain/decide/kernel/look-up'
import type { ProjectFile, State } from '../domain/decide/kernel/state'
import { assess } from '../domain/gender-review/assess'
import type { Assessment } from '../domain/gender-review/assessment'
import { findRules } from '../domain/gender-review/rulesets/rules'

/** The review of a version under the ruleset its project's call names; a call keeps its own for good. */
export function assessUnderCall(
  state: State,
  file: ProjectFile,
  version: number,
  digest: Digest,
): Assessment {
  const { rulesetId } = callOf(state, file.project.callId)
  const rules = findRules(rulesetId)
  if (!rules) throw new Error(`There is no ruleset ${rulesetId}.`)
  return assess(versionOf(file, version).content, rules, digest)
}
