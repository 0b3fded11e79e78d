import type { CheckId, Verdict } from '../assessment'
import type { Advice, Message, Param } from '../message'
import type { MessageKey, TermKey } from '../message-keys'
import type { ReviewInput, ReviewPath } from '../review-input'
import type { Conditions, Route } from '../ruleset'

export interface Outcome {
  verdict: Verdict
  sentence: Message
  /** What, taken together, raises the verdict one step. */
  advice: readonly Advice[]
}

/** One way to judge a check, with every field it looks at. */
export interface Judgement {
  reads: readonly ReviewPath[]
  /** What it looks at beside where not only numbers show women and men apart. */
  readsByWord?: readonly ReviewPath[]
  judge: (input: ReviewInput, conditions: Conditions) => Outcome
}

/** The fields that a judgement looks at under a ruleset. */
export function readsUnder(judgement: Judgement, conditions: Conditions): readonly ReviewPath[] {
  const { reads, readsByWord = [] } = judgement
  return conditions.numbersOnly ? reads : [...reads, ...readsByWord]
}

export interface Check {
  id: CheckId
  routes: Readonly<Partial<Record<Route, Judgement>>>
}

type Params = Readonly<Record<string, Param>>

export const full = (key: MessageKey, params: Params = {}): Outcome => ({
  verdict: 'full',
  sentence: { key, params },
  advice: [],
})

export const notApplicable = (key: MessageKey, params: Params = {}): Outcome => ({
  verdict: 'not-applicable',
  sentence: { key, params },
  advice: [],
})

export const half = (key: MessageKey, advice: readonly Advice[], params: Params = {}): Outcome => ({
  verdict: 'half',
  sentence: { key, params },
  advice,
})

export const none = (key: MessageKey, advice: readonly Advice[], params: Params = {}): Outcome => ({
  verdict: 'none',
  sentence: { key, params },
  advice,
})

export const advise = (key: MessageKey, path: string, params: Params = {}): Advice => ({
  key,
  path,
  params,
})

export const terms = (list: TermKey[]): Param => ({ terms: list })

/** The terms whose condition fails, in the order given. */
export function lacking<T extends TermKey>(parts: readonly (readonly [T, boolean])[]): T[] {
  return parts.filter(([, present]) => !present).map(([term]) => term)
}

/** The first words of what the mission wrote, to name an item by. */
export function excerpt(text: string | undefined, length = 80): string {
  const characters = [...(text ?? '').replace(/\s+/g, ' ')]
  if (characters.length === 0) return '…'
  if (characters.length <= length) return characters.join('')
  const cut = characters.slice(0, length + 1).join('')
  const word = cut.lastIndexOf(' ')
  return `${word > length / 2 ? cut.slice(0, word) : characters.slice(0, length).join('')}…`
}

/** The applicant's reason as a parameter that ends a sentence, or words that say there is none. */
export function reason(text: string | undefined): Param {
  if (text === undefined) return terms(['reason.none'])
  const words = excerpt(text, 200)
  return /[.!?…]$/.test(words) ? words : `${words}.`
}

/** Whether the work meets people; unanswered counts as yes. */
export function reachesPersons(input: ReviewInput): boolean {
  return input.reachesPersons !== false
}
