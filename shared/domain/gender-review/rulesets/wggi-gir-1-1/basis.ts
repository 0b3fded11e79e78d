import type { AssessmentRules } from '../../ruleset'
import { wggiGir10Rules } from '../wggi-gir-1-0/basis'

/** As 1.0, but women and men are apart where their numbers are given, and not where a form says that they are. */
export const wggiGir11Rules: AssessmentRules = {
  ...wggiGir10Rules,
  id: 'WGGI-GIR-1.1',
  version: '1.1',
  conditions: { ...wggiGir10Rules.conditions, numbersOnly: true },
}
