import { terms } from '../checks/check'
import type { Message } from '../message'
import type { TermKey } from '../message-keys'
import type { ReviewInput } from '../review-input'
import { gamApplies } from './applies'
import { gamCodes, gamMeasures } from './gam'

/** Names where something is given but ages are not told apart; null when there is no such place. */
export function ageNotice(input: ReviewInput): Message | null {
  if (!gamApplies(input)) return null
  const codes = gamCodes(input)
  const places = gamMeasures
    .filter((measure) => codes[measure] === 1 || codes[measure] === 3)
    .map((measure): TermKey => `measure.${measure}`)
  return places.length > 0 ? { key: 'age.missing', params: { places: terms(places) } } : null
}
