import type { AssessmentRules } from '../ruleset'
import { wggiGir10Rules } from './wggi-gir-1-0/basis'

const published: readonly AssessmentRules[] = [wggiGir10Rules]

/** What a ruleset judges by, without its texts; undefined when there is none of that id. */
export function findRules(id: string): AssessmentRules | undefined {
  return published.find((rules) => rules.id === id)
}

/** Ids of every ruleset that a call may name. */
export const rulesetIds: readonly string[] = published.map(({ id }) => id)
