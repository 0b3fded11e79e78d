import type { Assessment } from '../../domain/gender-review/assessment'
import type { Ruleset } from '../../domain/gender-review/ruleset'
import { sentenceFor } from '../../domain/gender-review/sentence'
import type { ConfirmedMarkers } from '../../domain/project/project'
import type { ProposalContent } from '../../domain/proposal/proposal-content'
import { bookletTexts } from '../../texts/booklet'
import { translator, type Language, say } from '../../texts/language'
import { reviewTexts } from '../../texts/review'
import { taskTexts } from '../../texts/tasks'
import { bookletHref } from '../booklet/href'
import { CheckCard } from './check-card'
import { MarkersPart } from './markers'
import { SinceLast } from './since-last'

/** An assessment with the ruleset it was made under and the version it is of. */
export interface ShownReview {
  assessment: Assessment
  ruleset: Ruleset
  version: number
}

export interface ReviewPanelProps {
  language: Language
  review: ShownReview
  content: ProposalContent
  /** The assessment people saw before, where there is one. */
  before?: ShownReview | undefined
  confirmed?: { markers: ConfirmedMarkers; byName: string | undefined } | undefined
}

/**
 * The gender-indicator review as all who judge read it: the level, what changed since the last one, ten
 * checks each beside the answers it read, and the markers with their reasons.
 */
export function ReviewPanel(props: ReviewPanelProps) {
  const { language, review, content, before, confirmed } = props
  const { assessment, ruleset } = review
  const t = translator(language)
  const band = ruleset.bands.find((one) => one.id === assessment.band)
  const { earned, possible } = assessment
  return (
    <>
      <section aria-labelledby="review">
        <h2 id="review">{t(taskTexts.reviewHeading)}</h2>
        <p>
          {t(taskTexts.reviewAdvisory)}{' '}
          <a href={bookletHref(language, ruleset.id)}>{t(bookletTexts.booklet)}</a> (
          {ruleset.version})
        </p>
        <p>
          {band ? (
            <>
              <strong>{say(language, band.name)}</strong>. {say(language, band.meaning)}{' '}
            </>
          ) : (
            `${t(reviewTexts.noBandWhy)} `
          )}
          <span class="quiet">{t(reviewTexts.points, { earned, possible })}</span>
        </p>
      </section>
      {before ? <SinceLast language={language} before={before} now={review} /> : null}
      <section aria-labelledby="checks">
        <h2 id="checks">{t(bookletTexts.checksHeading)}</h2>
        {assessment.checks.map((check, index) => (
          <CheckCard
            language={language}
            ruleset={ruleset}
            content={content}
            check={check}
            n={index + 1}
          />
        ))}
        {assessment.ageNotice ? (
          <p>{sentenceFor(ruleset, language, assessment.ageNotice)}</p>
        ) : null}
      </section>
      <MarkersPart
        language={language}
        assessment={assessment}
        ruleset={ruleset}
        content={content}
        confirmed={confirmed}
      />
    </>
  )
}
