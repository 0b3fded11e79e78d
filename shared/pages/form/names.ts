import { fieldAt } from '../../domain/forms/catalogue'
import type { Form } from '../../domain/forms/form'
import { placeOf } from '../../domain/forms/names'
import type { Doubt, Problem } from '../../domain/forms/problems'
import { sectionAt } from '../../domain/forms/section-state'
import { fieldText, listText } from '../../texts/fields'
import { itemTitle } from '../../texts/form'
import { translator, type Language } from '../../texts/language'
import { labelledProblem } from '../../texts/problems'
import { inputId } from '../kit/components'

/** What people call an input: its label, after the item it is in (`Indicator 2, Target`). */
export function inputLabel(
  language: Language,
  form: Form,
  name: string,
  idsOf: (list: string) => readonly string[],
): string {
  const t = translator(language)
  const place = placeOf(form, name)
  if (!place) return name
  const label = t(fieldText(form, place.field).label)
  const list = place.field.list === undefined ? undefined : fieldAt(form, place.field.list)
  if (!list || place.item === undefined) return label
  const one = t(listText(form, list).one)
  const n = idsOf(list.name).indexOf(place.item) + 1
  return `${t(itemTitle, { one, n })}, ${label}`
}

/** A problem or doubt in words: the input's label and what is wrong. */
export function problemSentence(
  language: Language,
  form: Form,
  problem: Problem | Doubt,
  idsOf: (list: string) => readonly string[],
): string {
  return labelledProblem(language, inputLabel(language, form, problem.path, idsOf), problem)
}

/** An address in this language, so that the choice stays from page to page. */
export function inLanguage(path: string, language: Language): string {
  return `${path}?lang=${language}`
}

/** Where an input is filled in: its section's page, at the input. */
export function fieldHref(language: Language, form: Form, base: string, name: string): string {
  const section = sectionAt(form, name)
  return section === undefined
    ? inLanguage(base, language)
    : `${inLanguage(`${base}/${section}`, language)}#${inputId(name)}`
}
