import { languageSchema, type Language } from '../domain/people'

export type { Language }
export const languages = languageSchema.options

/** A text in every language: leaving one out doesn't compile. */
export type Text = Readonly<Record<Language, string>>
/** A text with parameters, in every language. */
export type TextWith<Params> = Readonly<Record<Language, (params: Params) => string>>

/** Gives texts in one language. */
export interface Translate {
  readonly language: Language
  (text: Text): string
  <Params>(text: TextWith<Params>, params: Params): string
}

const FIXED = '\u00a0'
const NARROW = '\u202f'

/**
 * What must not come apart at the end of a line. French: a narrow space before : ; ? ! and within « », a fixed
 * one before % and units, a narrow one within a number. Spanish: a fixed one before % and within «EE. UU.» and
 * «N.º 1». English needs none.
 */
const typesets: Readonly<Record<Language, (text: string) => string>> = {
  en: (text) => text,
  fr: (text) =>
    text
      .replace(/[ \u00a0](?=[:;?!»])|(?<=«)[ \u00a0]/g, NARROW)
      .replace(/ (?=%)|(?<=\d) (?=(?:USD|Mo)\b)/g, FIXED)
      .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NARROW),
  es: (text) => text.replace(/(?<=\d) (?=%|USD\b|MB\b)|(?<=EE\.) (?=UU\.)|(?<=N\.º) /g, FIXED),
}

/** Words as they are set in a language. */
export function typeset(language: Language, words: string): string {
  return typesets[language](words)
}

/** A text in one language, for where no more than one is said. */
export function say(language: Language, text: Text): string {
  return typeset(language, text[language])
}

export function translator(language: Language): Translate {
  function translate(text: Text): string
  function translate<Params>(text: TextWith<Params>, params: Params): string
  function translate<Params>(text: Text | TextWith<Params>, params?: Params): string {
    const entry = text[language]
    if (typeof entry === 'string') return typeset(language, entry)
    if (params === undefined) throw new Error('A text with parameters was asked for without them.')
    return typeset(language, entry(params))
  }
  return Object.assign(translate, { language })
}

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
}
