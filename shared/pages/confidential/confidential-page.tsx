import type { ConfidentialAnswers } from '../../domain/confidential/confidential-answers'
import { fieldText } from '../../texts/fields'
import { confidentialIn, confidentialTexts, openUntil } from '../../texts/confidential'
import { formNames } from '../../texts/form-names'
import { formatMoment } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { answerText } from '../answers/answer-text'
import { AnswerFields, type AskedForm } from '../answers/answer-fields'
import { Facts, Prose, type Notice, NoticeNote } from '../kit/components'
import { SmallForm, SmallPage } from '../kit/small-page'
import { colon } from '../../texts/colon'

export interface ConfidentialPageProps {
  language: Language
  path: string
  /** The page whose link this is. */
  backTo: string
  /** The project's number, once there is one. */
  reference: string | undefined
  title: string
  stands: 'none' | 'asked' | 'open'
  /** Only once they are open. */
  answers: readonly ConfidentialAnswers[]
  /** Whether they are of a form that isn't sent yet, where they can be changed while they are open. */
  isForm: boolean
  openUntil: string | undefined
  isEmpty: boolean
  notice?: Notice | undefined
  /** Which the code is given by. */
  form: AskedForm
}

/** What is confidential, and the code that opens it for a few minutes. */
export function ConfidentialPage(props: ConfidentialPageProps) {
  const { language, stands, notice, form, reference, title } = props
  const t = translator(language)
  return (
    <SmallPage
      language={language}
      path={props.path}
      heading={t(confidentialTexts.heading)}
      caption={reference === undefined ? undefined : t(colon, { label: reference, message: title })}
      problem={form.problems[0]}
      above={
        <p>
          <a href={`${props.backTo}?lang=${language}`}>{t(confidentialTexts.back)}</a>
        </p>
      }
    >
      <NoticeNote notice={notice} />
      {props.isEmpty ? <p class="lead">{t(confidentialTexts.nothing)}</p> : null}
      {!props.isEmpty && stands === 'open' ? <Opened {...props} /> : null}
      {!props.isEmpty && stands !== 'open' ? <Closed {...props} /> : null}
    </SmallPage>
  )
}

function Opened({ language, backTo, answers, isForm, openUntil: until }: ConfidentialPageProps) {
  const t = translator(language)
  return (
    <>
      <p class="lead">
        {until === undefined ? '' : t(openUntil, { time: formatMoment(language, until, 'UTC') })}{' '}
        {t(confidentialTexts.closeIt)}
      </p>
      {isForm ? (
        <p>
          <a href={`${backTo}?lang=${language}`}>{t(confidentialTexts.changeIt)}</a>
        </p>
      ) : null}
      {answers.map(({ form, n, answers: given }) => (
        <section>
          <h2>{t(confidentialIn, { form: t(formNames[form.id]), n })}</h2>
          <Facts
            facts={given.map(({ field, value }) => ({
              term: t(fieldText(form, field).label),
              value: <Prose text={answerText(language, field, value, {}) ?? ''} />,
            }))}
          />
        </section>
      ))}
    </>
  )
}

function Closed({ language, path, stands, form }: ConfidentialPageProps) {
  const t = translator(language)
  const isAsked = stands === 'asked'
  return (
    <>
      <p class="lead">{t(confidentialTexts.lead)}</p>
      {isAsked ? (
        <SmallForm language={language} path={path}>
          <AnswerFields {...form} />
          <button name="do" value="open">
            {t(confidentialTexts.open)}
          </button>
        </SmallForm>
      ) : null}
      <SmallForm language={language} path={path}>
        <p class={isAsked ? 'apart' : ''}>
          <button class={isAsked ? 'second' : ''} name="do" value="ask">
            {t(isAsked ? confidentialTexts.askAnother : confidentialTexts.ask)}
          </button>
        </p>
      </SmallForm>
    </>
  )
}
