import type { Form } from '../../domain/forms/form'
import type { Assessment, CheckId, CheckResult } from '../../domain/gender-review/assessment'
import type { Ruleset } from '../../domain/gender-review/ruleset'
import { sentenceFor } from '../../domain/gender-review/sentence'
import { adviceTexts } from '../../texts/advice'
import { bookletTexts } from '../../texts/booklet'
import { translator, type Language } from '../../texts/language'
import { bookletHref } from '../booklet/href'
import { fieldHref } from '../form/names'
import { colon } from '../../texts/colon'

/** What is advised on a working copy as it stands. */
export interface Review {
  assessment: Assessment
  ruleset: Ruleset
}

export function titleOf(language: Language, ruleset: Ruleset, id: CheckId): string {
  return ruleset.rules.find((rule) => rule.id === id)?.title[language] ?? id
}

/** Where a check is explained, for those who want to know more. */
export function MoreOnCheck(props: { language: Language; ruleset: Ruleset; id: CheckId }) {
  const { language, ruleset, id } = props
  const text = translator(language)(bookletTexts.readMore)
  return (
    <a
      href={bookletHref(language, ruleset.id, id)}
      aria-label={translator(language)(colon, {
        label: text,
        message: titleOf(language, ruleset, id),
      })}
    >
      {text}
    </a>
  )
}

/** What takes a check one step further, each piece of advice a link to its question. */
export function Steps(props: {
  language: Language
  form: Form
  base: string
  ruleset: Ruleset
  check: Pick<CheckResult, 'verdict' | 'advice'>
}) {
  const { language, form, base, ruleset, check } = props
  const t = translator(language)
  const next = check.verdict === 'half' ? adviceTexts.reached : adviceTexts.halfReached
  return (
    <>
      <p class="head">{t(adviceTexts.oneStep, { word: t(next) })}</p>
      <ul>
        {check.advice.map((advice) => (
          <li>
            <a href={fieldHref(language, form, base, advice.path)}>
              {sentenceFor(ruleset, language, advice)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
