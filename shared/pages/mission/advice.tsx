import type { Form } from '../../domain/forms/form'
import type { CheckId } from '../../domain/gender-review/assessment'
import { indicatedCodes, statedCodes } from '../../domain/gender-review/indicated'
import { sentenceFor } from '../../domain/gender-review/sentence'
import type { ProposalContent } from '../../domain/proposal/proposal-content'
import { adviceTexts } from '../../texts/advice'
import { translator, type Language, say } from '../../texts/language'
import { markerCode, reviewTexts } from '../../texts/review'
import { fieldHref, inLanguage } from '../form/names'
import { Facts, Prose, TextArea } from '../kit/components'
import { colon } from '../../texts/colon'
import { MoreOnCheck, Steps, titleOf, type Review } from './advice-parts'

interface AdviceProps {
  language: Language
  form: Form
  base: string
  review: Review
  content: ProposalContent
  /** Where answers to the advice are saved, and that page's revision; undefined where there is no such page. */
  answering: { sectionId: string; revision: number } | undefined
}

/**
 * What would make the proposal stronger on gender, each piece of advice a link to its question, with the
 * mission's own answer to it; and the markers that its answers point to.
 */
export function Advice(props: AdviceProps) {
  const { language, review } = props
  const { assessment, ruleset } = review
  return (
    <>
      {assessment.checks
        .filter((check) => check.advice.length > 0)
        .map((check) => (
          <section aria-labelledby={`advice-${check.id}`}>
            <h3 id={`advice-${check.id}`}>{titleOf(language, ruleset, check.id)}</h3>
            <p>
              {sentenceFor(ruleset, language, check.sentence)}{' '}
              <MoreOnCheck language={language} ruleset={ruleset} id={check.id} />
            </p>
            <Steps {...props} ruleset={ruleset} check={check} />
            <Answering {...props} id={check.id} />
          </section>
        ))}
      {assessment.ageNotice ? <p>{sentenceFor(ruleset, language, assessment.ageNotice)}</p> : null}
      <Markers {...props} />
    </>
  )
}

/** The mission's word on one check. It is an answer of the form like any other, and saved like one. */
function Answering({
  language,
  base,
  content,
  answering,
  review,
  id,
}: AdviceProps & { id: CheckId }) {
  if (!answering) return null
  const t = translator(language)
  const answers = content.checkAnswers ?? []
  const given = answers.find(({ check }) => check === id)
  const item = given?.id ?? `for-${id}`
  const ids = [...new Set([...answers.map((answer) => answer.id), item])]
  const action = inLanguage(`${base}/${answering.sectionId}`, language)
  const title = titleOf(language, review.ruleset, id)
  return (
    <>
      {given?.answer === undefined ? null : (
        <div class="note">
          <p class="head">{t(adviceTexts.youAnswered)}</p>
          <Prose text={given.answer} />
        </div>
      )}
      <details>
        <summary
          aria-label={t(colon, {
            label: t(given ? adviceTexts.changeAnswer : adviceTexts.answerIt),
            message: title,
          })}
        >
          {t(given ? adviceTexts.changeAnswer : adviceTexts.answerIt)}
        </summary>
        <form method="post" action={action}>
          <input type="hidden" name="revision" value={String(answering.revision)} />
          {ids.map((one) => (
            <input type="hidden" name="checkAnswers" value={one} />
          ))}
          <input type="hidden" name={`checkAnswers.${item}.check`} value={id} />
          <TextArea
            name={`checkAnswers.${item}.answer`}
            label={t(adviceTexts.yourAnswer)}
            value={given?.answer ?? ''}
            short
          />
          <button class="second" name="do" value="save">
            {t(adviceTexts.keepAnswer)}
          </button>
        </form>
      </details>
    </>
  )
}

/** The two markers a mission may state itself. The DAC marker is the reviewer's. */
function Markers({ language, form, base, review, content }: AdviceProps) {
  const { assessment, ruleset } = review
  const t = translator(language)
  const indicated = indicatedCodes(assessment.markers)
  const stated = statedCodes(content)
  const fields = { iom: 'statedIomMarker', gam: 'statedGamCode' } as const
  return (
    <section aria-labelledby="advice-markers">
      <h3 id="advice-markers">{t(adviceTexts.markersHeading)}</h3>
      <p class="quiet">{say(language, ruleset.indication)}</p>
      {(['iom', 'gam'] as const).map((name) => (
        <div class="item">
          <h4>{say(language, ruleset.markers[name].name)}</h4>
          <Facts
            facts={[
              { term: t(reviewTexts.asIndicated), value: t(markerCode(indicated[name])) },
              {
                term: t(adviceTexts.youState),
                value: (
                  <>
                    {stated[name] === undefined
                      ? t(adviceTexts.youStateNothing)
                      : t(markerCode(stated[name]))}{' '}
                    <a
                      href={fieldHref(language, form, base, fields[name])}
                      aria-label={t(colon, {
                        label: t(adviceTexts.stateOwn),
                        message: t(ruleset.markers[name].name),
                      })}
                    >
                      {t(adviceTexts.stateOwn)}
                    </a>
                  </>
                ),
              },
            ]}
          />
          <ul>
            {assessment.markers[name].reasons.map((reason) => (
              <li>{sentenceFor(ruleset, language, reason)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
