import { translator } from '../../../texts/language'
import { reconsiderTexts } from '../../../texts/reconsider'
import { AnswerFields, isBegun, type AskedForm } from '../../answers/answer-fields'
import { SmallForm } from '../../kit/small-page'

/** How a mission asks, once, that a decline be looked at again. */
export function ReconsiderSection({ path, form }: { path: string; form: AskedForm }) {
  const { language } = form
  const t = translator(language)
  return (
    <details open={isBegun(form)}>
      <summary>{t(reconsiderTexts.heading)}</summary>
      <SmallForm language={language} path={path}>
        <p>{t(reconsiderTexts.hint)}</p>
        <AnswerFields {...form} />
        <button class="second" name="do" value="reconsider">
          {t(reconsiderTexts.send)}
        </button>
      </SmallForm>
    </details>
  )
}
