import type { RawAnswers } from '../../domain/forms/raw-answers'
import { choiceSets } from '../../domain/forms/choices'
import type { Form } from '../../domain/forms/form'
import { placeOf } from '../../domain/forms/names'
import { rawList } from '../../domain/forms/raw'
import { choiceText } from '../../texts/choices'
import { commonTexts } from '../../texts/common'
import { formatCountry } from '../../texts/format'
import type { Language } from '../../texts/language'
import { say } from '../../texts/language'

/** What stands in an input, chosen answers by their names; empty where nothing does. */
export function typedWords(language: Language, form: Form, raw: RawAnswers, name: string): string {
  const meta = placeOf(form, name)?.field.meta
  const inWords = (value: string): string => {
    switch (meta?.type) {
      case 'yes-no':
        return say(language, value === 'yes' ? commonTexts.yes : commonTexts.no)
      case 'country':
        return formatCountry(language, value)
      case 'choice':
      case 'choices':
        return choiceSets[meta.set].some((offered) => offered === value)
          ? say(language, choiceText(meta.set, value))
          : value
      default:
        return value
    }
  }
  return rawList(raw, name).map(inWords).join(', ')
}
