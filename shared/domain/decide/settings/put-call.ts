import { refuse, type Refusal } from '../kernel/change'
import type { State } from '../kernel/state'
import { findRules, rulesetIds } from '../../gender-review/rulesets/rules'
import type { Call } from '../../programme/programme'

/** Why a call can't be set so: it names a published ruleset, and keeps the one it was opened with. */
export function refuseCall({ programme }: State, call: Call): Refusal | undefined {
  if (!findRules(call.rulesetId)) {
    return refuse('invalid', `There is no ruleset ${call.rulesetId}.`, rulesetIds)
  }
  const before = programme.calls.find(({ id }) => id === call.id)
  return before && before.rulesetId !== call.rulesetId
    ? refuse('not-allowed', `The call ${call.id} keeps its ruleset.`, [before.rulesetId])
    : undefined
}
