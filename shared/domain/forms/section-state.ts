import type { RawAnswers } from './raw-answers'
import { isBlank } from '../text/typed'
import { isGiven, sectionFields, sectionOf, shownFields } from './catalogue'
import type { Form } from './form'
import { missingAnswers } from './missing'
import { placeOf } from './names'
import { parseAnswers } from './parse'
import { kindOf, rawList } from './raw'

/** How far a section is: what is wrong comes before what is missing. */
export type SectionProgress = 'not-started' | 'in-progress' | 'wrong' | 'complete' | 'optional'

/** The pages of a form that have something on them, in their order. */
export function shownSections(form: Form, raw: RawAnswers): string[] {
  const isEmpty = (name: string) => rawList(raw, name).every(isBlank)
  return form.sections
    .map(({ id }) => id)
    .filter((id) => shownFields(form, id, kindOf(raw), isEmpty).length > 0)
}

/** The progress of each section of a form, in its order; `stops` are inputs that are wrong beside others. */
export function sectionProgress(
  form: Form,
  raw: RawAnswers,
  stops: readonly { path: string; code: string }[] = [],
): { id: string; progress: SectionProgress }[] {
  const kind = kindOf(raw)
  const { content, problems } = parseAnswers(form, raw)
  const sectionsOf = (paths: readonly string[]) =>
    new Set(paths.map((path) => sectionAt(form, path)))
  const [lacking, stopping] = [true, false].map((isLacking) =>
    stops.filter(({ code }) => (code === 'required') === isLacking),
  )
  const wrong = sectionsOf([...problems, ...(stopping ?? [])].map(({ path }) => path))
  const lacks = [...missingAnswers(form, content, kind), ...(lacking ?? [])]
  const missing = sectionsOf(lacks.map(({ path }) => path))
  const typed = sectionsOf(Object.keys(raw).filter((name) => isTypedIn(form, raw, name)))
  return shownSections(form, raw).map((id) => {
    if (wrong.has(id)) return { id, progress: 'wrong' }
    if (missing.has(id)) return { id, progress: typed.has(id) ? 'in-progress' : 'not-started' }
    const asks = sectionFields(form, id, kind).some((field) => field.meta.required === true)
    return { id, progress: typed.has(id) || asks ? 'complete' : 'optional' }
  })
}

/** Whether an input holds something that the form wasn't opened with. */
function isTypedIn(form: Form, raw: RawAnswers, name: string): boolean {
  const place = placeOf(form, name)
  return !rawList(raw, name).every(isBlank) && !(place && isGiven(place.field))
}

/** The section in which an input stands; undefined for a name the form does not have. */
export function sectionAt(form: Form, name: string): string | undefined {
  const place = placeOf(form, name)
  return place && sectionOf(form, place.field.list ?? place.field.name)
}
