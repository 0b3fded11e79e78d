import type { Language, Text, TextWith } from './language'

/**
 * What is said of a question of an answer form. A list of rows has texts for `<list>.<question>` too; the same question
 * of each has them for `<name>.<one>`.
 */
export interface QuestionText {
  label: Text
  /** What it is called where something is wrong with it: its label unless given, and `nothing` where that says enough. */
  called?: Text | 'nothing'
  hint?: Text
  /** What each answer offered is called. */
  options?: Readonly<Record<string, OptionText>>
  /** Whether the same question of each stands in a group of this name. */
  isGroup?: boolean
  /** What one row is called. */
  item?: Text
  /** What choosing nothing is called, where it says something. */
  empty?: Text
  /** Whether all that is offered stands there to choose from, one below or beside the other. */
  isInSight?: 'below' | 'across'
  /** What a browser may fill in of whoever types. */
  autocomplete?: 'email' | 'one-time-code'
}

export interface OptionText {
  label: Text
  hint?: Text
}

/** By the name of the input. */
export type QuestionTexts = Readonly<Record<string, QuestionText>>

/** A text with its parameters filled in, each as its language says it. */
export function filled<Params>(
  text: TextWith<Params>,
  params: (language: Language) => Params,
): Text {
  return { en: text.en(params('en')), fr: text.fr(params('fr')), es: text.es(params('es')) }
}

/** Options that need no words beside their labels. */
export function optionTexts(labels: Readonly<Record<string, Text>>): Record<string, OptionText> {
  return Object.fromEntries(Object.entries(labels).map(([value, label]) => [value, { label }]))
}

/** What is called the same in every language: a name, a sentence in the reader's own. */
export function named(words: string): Text {
  return { en: words, fr: words, es: words }
}

export const amountAtMost: TextWith<{ max: string }> = {
  en: ({ max }) => `At most ${max}.`,
  fr: ({ max }) => `Au plus ${max}.`,
  es: ({ max }) => `Como máximo ${max}.`,
}
