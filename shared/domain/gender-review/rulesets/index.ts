import type { Ruleset } from '../ruleset'
import { wggiGir10 } from './wggi-gir-1-0'
import { wggiGir11 } from './wggi-gir-1-1'

/** Every ruleset ever published, the newest last. An id names one version. */
export const rulesets: readonly Ruleset[] = [wggiGir10, wggiGir11]

/** The ruleset that a call or an assessment names; undefined when there is none. */
export function findRuleset(id: string): Ruleset | undefined {
  return rulesets.find((ruleset) => ruleset.id === id)
}
