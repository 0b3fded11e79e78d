import type { AssessmentRules } from '../ruleset'
import { wggiGir10Rules } from './wggi-gir-1-0/basis'
import { wggiGir11Rules } from './wggi-gir-1-1/basis'

/** The newest last. */
const published: readonly AssessmentRules[] = [wggiGir10Rules, wggiGir11Rules]

/** What a ruleset judges by, without its texts; undefined when there is none of that id. */
export function findRules(id: string): AssessmentRules | undefined {
  return published.find((rules) => rules.id === id)
}

/** Ids of every ruleset that a call may name. */
export const rulesetIds: readonly string[] = published.map(({ id }) => id)

/** The ruleset that a new call is offered. */
export const newestRulesetId = wggiGir11Rules.id
