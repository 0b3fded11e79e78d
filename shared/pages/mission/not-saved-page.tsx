import type { RawAnswers } from '../../domain/forms/raw-answers'
import type { Form } from '../../domain/forms/form'
import { placeOf } from '../../domain/forms/names'
import { itemIds } from '../../domain/forms/raw'
import { commonTexts, messageTexts } from '../../texts/common'
import { translator, type Language } from '../../texts/language'
import { missionTexts } from '../../texts/mission'
import { inLanguage, inputLabel } from '../form/names'
import { typedWords } from '../form/typed-words'
import { Facts, Prose } from '../kit/components'
import { Message } from '../kit/message'

/** What was typed came too late to be saved: why, and the text itself so that it can be copied. */
export function NotSavedPage(props: {
  language: Language
  form: Form
  base: string
  typed: RawAnswers
}) {
  const { language, form, base, typed } = props
  const t = translator(language)
  const facts = Object.keys(typed).flatMap((name) => {
    const place = placeOf(form, name)
    const text = typedWords(language, form, typed, name)
    if (!place || place.field.meta.type === 'list' || text === '') return []
    const term = inputLabel(language, form, name, (list) => itemIds(typed, list))
    return [{ term, value: <Prose text={text} /> }]
  })
  return (
    <Message language={language} heading={t(missionTexts.notSavedHeading)} personal>
      <p class="lead">{t(missionTexts.notSaved)}</p>
      <p>
        <a href={inLanguage(base, language)}>{t(messageTexts.seeHowItStands)}</a>
      </p>
      {facts.length > 0 ? (
        <>
          <h2>{t(commonTexts.whatYouTyped)}</h2>
          <Facts facts={facts} />
        </>
      ) : null}
    </Message>
  )
}
