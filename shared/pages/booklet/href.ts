import type { CheckId } from '../../domain/gender-review/assessment'
import type { Language } from '../../texts/language'

/** Where a ruleset is explained: as a whole, or one of its checks. */
export function bookletHref(language: Language, rulesetId?: string, check?: CheckId): string {
  const path = rulesetId === undefined ? '/booklet' : `/booklet/${rulesetId}`
  return `${path}?lang=${language}${check === undefined ? '' : `#${check}`}`
}
