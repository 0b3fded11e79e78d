import type { Rule, Ruleset } from '../../ruleset'
import { wggiGir10 } from '../wggi-gir-1-0'
import { wggiGir11Rules } from './basis'
import { byNumbers, messages } from './texts'

function withTexts(rule: Rule): Rule {
  const { counts, ...texts } = byNumbers[rule.id] ?? {}
  return { ...rule, ...texts, counts: { ...rule.counts, ...counts } }
}

/** Published: it never changes. What it doesn't say anew is as in 1.0. */
export const wggiGir11: Ruleset = {
  ...wggiGir10,
  id: wggiGir11Rules.id,
  version: wggiGir11Rules.version,
  conditions: wggiGir11Rules.conditions,
  rules: wggiGir10.rules.map(withTexts),
  messages: { ...wggiGir10.messages, ...messages },
}
