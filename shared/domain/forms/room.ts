import type { RawAnswers } from './raw-answers'
import { bounds } from '../text/bounds'
import { isLonger, lengthOf } from '../text/typed'
import type { FieldMeta } from './field'
import type { Form } from './form'
import { placeOf } from './names'
import type { Problem } from './problems'
import { rawBytes, rawList } from './raw'
import { sectionAt } from './section-state'

/** Whether a draft can hold these answers. */
export function hasRoom(raw: RawAnswers): boolean {
  return rawBytes(raw) <= bounds.draftBytes
}

function longest(meta: FieldMeta): number {
  return meta.type === 'line' || meta.type === 'text' ? meta.max : bounds.value
}

/**
 * For which texts of a section a form has no room: those longer than their question asks for; where none is,
 * the longest of the section.
 */
export function withoutRoom(form: Form, raw: RawAnswers, sectionId: string): Problem[] {
  const texts = Object.keys(raw).flatMap((path) => {
    const meta = sectionAt(form, path) === sectionId && placeOf(form, path)?.field.meta
    if (!meta || meta.type === 'list') return []
    const text = rawList(raw, path).join('')
    return [{ path, text, isTooLong: isLonger(text, longest(meta)) }]
  })
  const tooLong = texts.filter(({ isTooLong }) => isTooLong)
  const [first] = texts.toSorted((a, b) => b.text.length - a.text.length)
  const named = tooLong.length > 0 ? tooLong : first ? [first] : []
  return named.map(({ path, text }) => ({
    path,
    code: 'no-room',
    params: { length: lengthOf(text) },
  }))
}
