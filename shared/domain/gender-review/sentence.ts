import type { Language } from '../people'
import type { Message, Param } from './message'
import type { Ruleset } from './ruleset'

function words(ruleset: Ruleset, language: Language, param: Param): string {
  if (typeof param === 'string') return param
  if (typeof param === 'number') return String(param)
  const terms = param.terms.map((term) => ruleset.terms[term][language])
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(terms)
}

/** A message in words. Throws when the text names a parameter that the message lacks. */
export function sentenceFor(ruleset: Ruleset, language: Language, message: Message): string {
  return ruleset.messages[message.key][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const param = message.params[name]
    if (param === undefined) throw new Error(`${message.key} lacks the parameter ${name}`)
    return words(ruleset, language, param)
  })
}
