import type { RawAnswers } from '../../domain/forms/raw-answers'
import { choiceSets } from '../../domain/forms/choices'
import type { Form } from '../../domain/forms/form'
import { placeOf } from '../../domain/forms/names'
import { rawList } from '../../domain/forms/raw'
import { choiceText } from '../../texts/choices'
import { commonTexts } from '../../texts/common'
import { formatCountry } from '../../texts/format'
import type { Language } from '../../texts/language'

/** What stands in an input, chosen answers by their names; empty where nothing does. */
export function typedWords(language: Language, form: Form, raw: RawAnswers, name: string): string {
  const meta = placeOf(form, name)?.field.meta
  const inWords = (value: string): string => {
    switch (meta?.type) {
      case 'yes-no':
        return value === 'yes' ? commonTexts.yes[language] : commonTexts.no[language]
      case 'country':
        return formatCountry(language, value)
      case 'choice':
      case 'choices':
        return choiceSets[meta.set].some((offered) => offered === value)
          ? choiceText(meta.set, value)[language]
          : value
      default:
        return value
    }
  }
  return rawList(raw, name).map(inWords).join(', ')
}
