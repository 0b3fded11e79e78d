import type { Form } from '../../domain/forms/form'
import { sectionAt } from '../../domain/forms/section-state'
import { sentenceFor } from '../../domain/gender-review/sentence'
import { adviceTexts } from '../../texts/advice'
import { formatList } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { MoreOnCheck, Steps, titleOf, type Review } from './advice-parts'

/** Answers that say whether or how a check applies; they are no evidence of it. */
const CIRCUMSTANCES = ['kind', 'amount', 'starts', 'reachesPersons', 'noPersonsReason']

/**
 * On a page of the form: what the gender review looks for here, before anything is answered; after that
 * what would take each check further, with a link to the question. Never a score.
 */
export function SectionAdvice(props: {
  language: Language
  form: Form
  base: string
  sectionId: string
  review: Review
  /** Whether anything on this page has been answered. */
  isStarted: boolean
}) {
  const { language, form, sectionId, review, isStarted } = props
  const { assessment, ruleset } = review
  const t = translator(language)
  const here = assessment.checks
    .filter(({ verdict }) => verdict !== 'not-applicable')
    .filter(({ fieldsRead }) =>
      fieldsRead.some(
        (name) => !CIRCUMSTANCES.includes(name) && sectionAt(form, name) === sectionId,
      ),
    )
  if (here.length === 0) return null
  if (!isStarted) {
    return (
      <details>
        <summary>{t(adviceTexts.looksFor)}</summary>
        {here.map(({ id }) => (
          <>
            <p class="head">{titleOf(language, ruleset, id)}</p>
            <p>
              {ruleset.rules.find((rule) => rule.id === id)?.counts.full[language]}{' '}
              <MoreOnCheck language={language} ruleset={ruleset} id={id} />
            </p>
          </>
        ))}
        <p class="quiet">{t(adviceTexts.isAdvice)}</p>
      </details>
    )
  }
  const advised = here
    .map((check) => ({
      ...check,
      advice: check.advice.filter(({ path }) => sectionAt(form, listOf(path)) === sectionId),
    }))
    .filter(({ advice }) => advice.length > 0)
  const count = advised.reduce((sum, { advice }) => sum + advice.length, 0)
  const complete = here.filter(({ verdict }) => verdict === 'full')
  return (
    <details>
      <summary>
        {count === 0 ? t(adviceTexts.nothingMore) : t(adviceTexts.onThisPage, { count })}
      </summary>
      {advised.map((check) => (
        <>
          <h2>{titleOf(language, ruleset, check.id)}</h2>
          <p>
            {sentenceFor(ruleset, language, check.sentence)}{' '}
            <MoreOnCheck language={language} ruleset={ruleset} id={check.id} />
          </p>
          <Steps {...props} ruleset={ruleset} check={check} />
        </>
      ))}
      {complete.length > 0 ? (
        <p>
          {t(adviceTexts.complete, {
            titles: formatList(
              language,
              complete.map(({ id }) => titleOf(language, ruleset, id)),
            ),
          })}
        </p>
      ) : null}
      <p class="quiet">{t(adviceTexts.isAdvice)}</p>
    </details>
  )
}

/** A whole item stands where its list does. */
function listOf(path: string): string {
  return path.split('.').length === 2 ? (path.split('.')[0] ?? path) : path
}
