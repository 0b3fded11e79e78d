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

/**
 * French keeps a mark and its word on one line: what stands before : ; ? ! and within « » is a space that
 * doesn't break.
 */
function typeset(language: Language, text: string): string {
  return language === 'fr' ? text.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0') : text
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
