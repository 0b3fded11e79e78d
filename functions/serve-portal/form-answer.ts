import type { Digest } from '../../shared/domain/audit/record'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import type { Form } from '../../shared/domain/forms/form'
import { withoutKept } from '../../shared/domain/forms/kept'
import { addItem, mergePosted, removeItem } from '../../shared/domain/forms/raw'
import { languageSchema, type Language } from '../../shared/domain/people'
import { formValue } from '../../shared/runtime/http/form-post'

/** What the button asked for that sent a section's page. */
export type SectionAct =
  | { act: 'save' | 'save-and-list' | 'autosave' }
  | { act: 'add'; list: string }
  | { act: 'remove'; list: string; item: string }
  | { act: 'language'; language: Language }

/** An unknown or absent button saves: what was typed matters more than how it was sent. */
export function readAct(form: RawAnswers): SectionAct {
  const pressed = formValue(form, 'do')
  if (pressed === 'autosave' || pressed === 'save-and-list') return { act: pressed }
  const [act, list = '', item = ''] = pressed.split(':')
  if (act === 'add' && list !== '') return { act, list }
  if (act === 'remove' && item !== '') return { act, list, item }
  const language = languageSchema.safeParse(list)
  if (act === 'language' && language.success) return { act, language: language.data }
  return { act: 'save' }
}

/** Stands for what a page sent back as a revision and isn't one. */
export const NO_REVISION = -1

/** A revision as a page sent it back. */
export function readRevision(form: RawAnswers): number {
  const text = formValue(form, 'revision')
  return /^\d{1,9}$/.test(text) ? Number(text) : NO_REVISION
}

/**
 * The id of the item that a button adds. It follows from the page, so that the same page sent twice adds
 * one item.
 */
export function addedItemId(digest: Digest, draftId: string, list: string, seen: number): string {
  return digest([draftId, list, seen]).slice(0, 12)
}

/** How a sent page changes what is stored. */
export function sectionEdit(
  form: Form,
  posted: RawAnswers,
  act: SectionAct,
  newItem: string,
): (stored: RawAnswers) => RawAnswers {
  const counted = withoutKept(form, posted, act.act !== 'autosave')
  return (stored) => {
    const merged = mergePosted(form, stored, counted)
    if (act.act === 'add') return addItem(form, merged, act.list, newItem)
    if (act.act === 'remove') return removeItem(form, merged, act.list, act.item)
    return merged
  }
}
