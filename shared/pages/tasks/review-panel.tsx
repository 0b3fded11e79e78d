import type { Assessment } from '../../domain/gender-review/assessment'
import type { Ruleset } from '../../domain/gender-review/ruleset'
import { sentenceFor } from '../../domain/gender-review/sentence'
import { taskTexts } from '../../texts/tasks'
import { translator, type Language } from '../../texts/language'
import { Facts } from '../kit/components'
import { reviewTexts } from '../../texts/review'

/** The gender-indicator review as reviewers read it: the ten checks, each with what was read and why. */
export function ReviewPanel(props: {
  language: Language
  assessment: Assessment
  ruleset: Ruleset
}) {
  const { language, assessment, ruleset } = props
  const t = translator(language)
  const say = (message: Parameters<typeof sentenceFor>[2]) =>
    sentenceFor(ruleset, language, message)
  const band = ruleset.bands.find((one) => one.id === assessment.band)
  const { dac, gam, iom } = assessment.markers
  return (
    <section aria-labelledby="review">
      <h2 id="review">{t(taskTexts.reviewHeading)}</h2>
      <p>{t(taskTexts.reviewAdvisory)}</p>
      {band ? (
        <p>
          <strong>{band.name[language]}</strong>. {band.meaning[language]}
        </p>
      ) : null}
      <div class="checks">
        {assessment.checks.map((check) => {
          const rule = ruleset.rules.find((one) => one.id === check.id)
          return (
            <div class="check">
              <h3>
                {rule?.title[language] ?? check.id}{' '}
                <span class={check.verdict === 'full' ? 'tag good' : 'tag'}>
                  {t(reviewTexts.verdicts[check.verdict])}
                </span>
              </h3>
              <p>{say(check.sentence)}</p>
              {check.advice.length > 0 ? (
                <ul>
                  {check.advice.map((advice) => (
                    <li>{say(advice)}</li>
                  ))}
                </ul>
              ) : null}
            </div>
          )
        })}
      </div>
      {assessment.ageNotice ? <p>{say(assessment.ageNotice)}</p> : null}
      <h3>{t(taskTexts.indicatedMarkers)}</h3>
      <p class="quiet">{ruleset.indication[language]}</p>
      <Facts
        facts={[
          {
            term: t(taskTexts.dacMarker),
            value: dac.code === null ? t(taskTexts.dacNull) : String(dac.code),
          },
          {
            term: t(taskTexts.gamCode),
            value: `${t(reviewTexts.gamTotal(gam.total))}${gam.suffix ?? ''}`,
          },
          { term: t(taskTexts.iomMarker), value: iom.code },
        ]}
      />
      <ul>
        {[...dac.reasons, ...gam.reasons, ...iom.reasons].map((reason) => (
          <li>{say(reason)}</li>
        ))}
      </ul>
    </section>
  )
}
