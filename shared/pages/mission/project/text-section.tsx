import { translator, type Text } from '../../../texts/language'
import { AnswerFields, isBegun, type AskedForm } from '../../answers/answer-fields'
import { SmallForm } from '../../kit/small-page'

/** An act by which a mission writes one text; folded until it is begun. */
export function TextSection(props: {
  path: string
  form: AskedForm
  /** What its button presses. */
  name: string
  texts: { heading: Text; hint: Text; send: Text }
}) {
  const { path, form, name, texts } = props
  const { language } = form
  const t = translator(language)
  return (
    <details open={isBegun(form)}>
      <summary>{t(texts.heading)}</summary>
      <SmallForm language={language} path={path}>
        <p>{t(texts.hint)}</p>
        <AnswerFields {...form} />
        <button class="second" name="do" value={name}>
          {t(texts.send)}
        </button>
      </SmallForm>
    </details>
  )
}
