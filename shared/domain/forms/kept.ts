import type { RawAnswers } from './raw-answers'
import { allFields } from './catalogue'
import type { Form } from './form'
import { itemIds, rawText } from './raw'
import { nameOf } from './names'

/** The input that says: this page holds an answer back instead of showing it. */
export function keptName(name: string): string {
  return `${name}.kept`
}

/** The box that deletes an answer that its page holds back. */
export function clearName(name: string): string {
  return `${name}.clear`
}

function sensitiveNames(form: Form, raw: RawAnswers): string[] {
  return allFields(form)
    .filter((field) => field.sensitive && field.meta.type !== 'list')
    .flatMap((field) =>
      field.list === undefined
        ? [field.name]
        : itemIds(raw, field.list).map((id) => nameOf(field, id)),
    )
}

/**
 * The confidential answers that a page holds back: those that are stored. What was typed in the request that
 * the page answers may be shown once more.
 */
export function heldBack(form: Form, stored: RawAnswers, typed: RawAnswers = {}): string[] {
  return sensitiveNames(form, stored).filter(
    (name) => rawText(stored, name) !== '' && rawText(typed, name) === '',
  )
}

/**
 * What a page posted, without the answers it held back: an empty input leaves those as they are, unless their
 * box to delete was ticked. What was written anew counts only when somebody pressed a button (`isPressed`):
 * a few letters saved while typing must not replace what nobody can see.
 */
export function withoutKept(form: Form, posted: RawAnswers, isPressed: boolean): RawAnswers {
  const untouched = new Set(
    sensitiveNames(form, posted).filter((name) => {
      if (rawText(posted, keptName(name)) === '') return false
      if (!isPressed) return true
      return rawText(posted, name) === '' && rawText(posted, clearName(name)) === ''
    }),
  )
  return Object.fromEntries(Object.entries(posted).filter(([name]) => !untouched.has(name)))
}
