import type { Form } from '../../domain/forms/form'
import type { Assessment } from '../../domain/gender-review/assessment'
import type { Ruleset } from '../../domain/gender-review/ruleset'
import { sentenceFor } from '../../domain/gender-review/sentence'
import type { Language } from '../../texts/language'
import { fieldHref } from '../form/names'

/** What would make the proposal stronger on gender, each piece of advice a link to its question. */
export function Advice(props: {
  language: Language
  form: Form
  base: string
  assessment: Assessment
  ruleset: Ruleset
}) {
  const { language, form, base, assessment, ruleset } = props
  return (
    <>
      {assessment.checks
        .filter((check) => check.advice.length > 0)
        .map((check) => (
          <>
            <h3>{ruleset.rules.find((rule) => rule.id === check.id)?.title[language]}</h3>
            <p>{sentenceFor(ruleset, language, check.sentence)}</p>
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
        ))}
    </>
  )
}
