import { bounds } from '../../text/bounds'
import { longestOf } from '../../text/stored-text'
import { isLonger } from '../../text/typed'
import type { Refusal } from './change'

/** A refusal of what was typed, naming the input and what is wrong with it. */
export function invalidInput(reason: string, path: string, code: string): Refusal {
  return { refused: 'invalid', reason, problems: [{ path, code }] }
}

/** The refusal of a text with more characters than are kept of it. */
export function tooLong(
  text: string,
  stored: Parameters<typeof longestOf>[0],
  path: string,
): Refusal | undefined {
  return isLonger(text, longestOf(stored))
    ? invalidInput('The text is too long.', path, 'too-long')
    : undefined
}

/** What is wrong with a money movement as finance states it: its day and its reference. */
export function wrongMovement(
  movement: { on: string; reference: string },
  today: string,
): Refusal | undefined {
  if (movement.on > today)
    return invalidInput('Money is confirmed once it has moved.', 'on', 'in-future')
  if (movement.reference.trim() === '')
    return invalidInput('A movement of money has a reference.', 'reference', 'required')
  if (isLonger(movement.reference, bounds.paymentReference))
    return invalidInput('The reference is too long.', 'reference', 'too-long')
  return undefined
}
