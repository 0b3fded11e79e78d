import type { CheckResult } from '../../domain/gender-review/assessment'
import type { Ruleset } from '../../domain/gender-review/ruleset'
import { sentenceFor } from '../../domain/gender-review/sentence'
import type { ProposalContent } from '../../domain/proposal/proposal-content'
import { bookletTexts } from '../../texts/booklet'
import { translator, type Language } from '../../texts/language'
import { reviewTexts } from '../../texts/review'
import { bookletHref } from '../booklet/href'
import { Prose } from '../kit/components'
import { colon } from '../../texts/colon'
import { Evidence } from './evidence'

/** One check: what it found and what would raise it, beside the answers it read; then the mission's own word. */
export function CheckCard(props: {
  language: Language
  ruleset: Ruleset
  content: ProposalContent
  check: CheckResult
  n: number
}) {
  const { language, ruleset, content, check, n } = props
  const t = translator(language)
  const title = ruleset.rules.find((rule) => rule.id === check.id)?.title[language] ?? check.id
  const answers = (content.checkAnswers ?? []).filter((one) => one.check === check.id)
  return (
    <article class="check" aria-labelledby={`check-${check.id}`}>
      <div>
        <h3 id={`check-${check.id}`}>
          {n}. {title}{' '}
          <span class={check.verdict === 'full' ? 'tag good' : 'tag'}>
            {t(reviewTexts.verdicts[check.verdict])}
          </span>
        </h3>
        <p>{sentenceFor(ruleset, language, check.sentence)}</p>
        {check.advice.length > 0 ? (
          <>
            <p class="head">{t(reviewTexts.oneStep)}</p>
            <ul>
              {check.advice.map((advice) => (
                <li>{sentenceFor(ruleset, language, advice)}</li>
              ))}
            </ul>
          </>
        ) : null}
        {answers.map(({ answer }) =>
          answer === undefined ? null : (
            <div class="note">
              <p class="head">{t(reviewTexts.missionAnswers)}</p>
              <Prose text={answer} />
            </div>
          ),
        )}
        <p class="noprint">
          <a
            href={bookletHref(language, ruleset.id, check.id)}
            aria-label={t(colon, { label: t(bookletTexts.readMore), message: title })}
          >
            {t(bookletTexts.readMore)}
          </a>
        </p>
      </div>
      <Evidence language={language} content={content} check={check} />
    </article>
  )
}
