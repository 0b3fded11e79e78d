import type { Refusal } from './change'

/** A refusal of what was typed, naming the input and what is wrong with it. */
export function invalidInput(reason: string, path: string, code: string): Refusal {
  return { refused: 'invalid', reason, problems: [{ path, code }] }
}

/** Four times what banks carry. */
export const LONGEST_REFERENCE = 140

/** What is wrong with a money movement as finance states it: its day and its reference. */
export function wrongMovement(
  movement: { on: string; reference: string },
  today: string,
): Refusal | undefined {
  if (movement.on > today)
    return invalidInput('Money is confirmed once it has moved.', 'on', 'in-future')
  if (movement.reference.trim() === '')
    return invalidInput('A movement of money has a reference.', 'reference', 'required')
  if (movement.reference.length > LONGEST_REFERENCE)
    return invalidInput('The reference is too long.', 'reference', 'too-long')
  return undefined
}
