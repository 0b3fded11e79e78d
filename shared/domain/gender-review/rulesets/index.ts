import type { Ruleset } from '../ruleset'
import { wggiGir10 } from './wggi-gir-1.0'

/** Every ruleset ever published, the newest last. */
export const rulesets: readonly Ruleset[] = [wggiGir10]

/** A ruleset as an assessment or a call names it; undefined when there is none. */
export function findRuleset(id: string, version: string): Ruleset | undefined {
  return rulesets.find((ruleset) => ruleset.id === id && ruleset.version === version)
}
