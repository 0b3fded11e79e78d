import type { Digest } from '../../domain/audit/record'
import type { RawAnswers } from '../../domain/forms/raw-answers'
import type { Ids } from '../../ports/outside'
import { formText } from './form-post'

const ONCE = /^[\w-]{4,64}$/
const ID_LENGTH = 32

/** What a form is known by when it is sent again; anything else counts as a form of its own. */
export function onceIn(form: RawAnswers, ids: Pick<Ids, 'next'>, name = 'once'): string {
  const sent = formText(form, name)
  return ONCE.test(sent) ? sent : ids.next()
}

/** The id of the draft that a form with these answers begins, the same each time it is sent. */
export function draftIdFrom(digest: Digest, once: string, answers: readonly unknown[]): string {
  return digest([once, ...answers]).slice(0, ID_LENGTH)
}
