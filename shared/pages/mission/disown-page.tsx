import { disownTexts } from '../../texts/answers'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { Facts } from '../kit/components'
import { AnswerFields, type AskedForm } from '../answers/answer-fields'
import { SmallForm, SmallPage } from '../kit/small-page'

/** Lets a mission's mailbox say that it doesn't know a proposal. */
export function DisownPage(props: {
  language: Language
  path: string
  caption: string
  sentDay: string
  contact: string
  isTold: boolean
  form: AskedForm
}) {
  const { language, isTold } = props
  const t = translator(language)
  return (
    <SmallPage
      {...props}
      problem={props.form.problems[0]}
      heading={t(isTold ? disownTexts.toldHeading : disownTexts.heading)}
    >
      <p class="lead">{t(isTold ? disownTexts.told : disownTexts.lead)}</p>
      <Facts
        facts={[
          { term: t(disownTexts.sentOn), value: formatDay(language, props.sentDay) },
          { term: t(disownTexts.contact), value: props.contact },
        ]}
      />
      {isTold ? null : (
        <SmallForm {...props}>
          <AnswerFields {...props.form} />
          <button name="do" value="disown">
            {t(disownTexts.send)}
          </button>
        </SmallForm>
      )}
    </SmallPage>
  )
}
