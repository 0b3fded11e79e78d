import { shortValue } from '../text/typed'

/** A project's reference as it is kept. */
export const REFERENCE = /^WGGI-\d{4}-\d{4,9}$/

/** A project's reference as people write it down, in the spelling it is kept under; undefined when it is none. */
export function readReference(text: string): string | undefined {
  const typed = shortValue(text)?.toUpperCase()
  return typed !== undefined && REFERENCE.test(typed) ? typed : undefined
}
