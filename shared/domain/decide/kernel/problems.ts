import type { plainCodes, Problem } from '../../forms/problems'
import { bounds } from '../../text/bounds'
import { longestOf } from '../../text/stored-text'
import { isLonger, lengthOf } from '../../text/typed'
import type { Refusal } from './change'
import type { Stop } from './sending-stop'

type Plain = Exclude<(typeof plainCodes)[number], 'other'>

/** What is wrong with an input, each with a sentence of its own and the figure it names. */
export type RefusedInput =
  Exclude<Problem, { code: Plain | 'other' }> | Stop | { path: string; code: Plain }

/** A refusal of what was typed, naming the input and what is wrong with it. */
export function invalidInput(reason: string, path: string, code: Plain): Refusal {
  return wrongInput(reason, { path, code })
}

/** The same, where what is wrong has a figure. */
export function wrongInput(reason: string, problem: RefusedInput): Refusal {
  return { refused: 'invalid', reason, problems: [problem] }
}

/** A refusal of an amount that isn't above nothing, or more than there may be. */
export function outOfRange(reason: string, path: string, maxCents: number): Refusal {
  return wrongInput(reason, { path, code: 'amount-out-of-range', params: { maxCents } })
}

/** The refusal of a text with more characters than are kept of it. */
export function tooLong(
  text: string,
  stored: Parameters<typeof longestOf>[0],
  path: string,
): Refusal | undefined {
  return longerThan(longestOf(stored), text, path)
}

/** The same of a text whose bound stands among the bounds. */
export function longerThan(max: number, text: string, path: string): Refusal | undefined {
  if (!isLonger(text, max)) return undefined
  const params = { max, length: lengthOf(text) }
  return wrongInput(`At most ${max} characters.`, { path, code: 'too-long', params })
}

/**
 * What is wrong with a money movement as finance states it: its reference, and its day, which lies between the
 * commitment and today.
 */
export function wrongMovement(
  movement: { on: string; reference: string },
  { since, today }: { since: string; today: string },
): Refusal | undefined {
  if (movement.on > today)
    return invalidInput('Money is confirmed once it has moved.', 'on', 'in-future')
  if (movement.on < since)
    return wrongInput('No money moves before it is committed.', {
      path: 'on',
      code: 'before-commitment',
      params: { day: since },
    })
  if (movement.reference.trim() === '')
    return invalidInput('A movement of money has a reference.', 'reference', 'required')
  return longerThan(bounds.paymentReference, movement.reference, 'reference')
}
