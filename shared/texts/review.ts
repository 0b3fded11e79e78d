import type { Assessment, Verdict } from '../domain/gender-review/assessment'
import type { Text } from './language'

const mixed: Text = {
  en: 'mixed: the reviewer decides',
  fr: 'mixte : la personne chargée de l’examen décide',
  es: 'mixto: decide quien revisa',
}
const notApplicable: Text = { en: 'not applicable', fr: 'sans objet', es: 'no aplicable' }

function code(value: number): Text {
  const text = String(value)
  return { en: text, fr: text, es: text }
}

export const reviewTexts = {
  verdicts: {
    full: { en: 'met', fr: 'satisfait', es: 'cumplido' },
    half: { en: 'partly', fr: 'en partie', es: 'en parte' },
    none: { en: 'not yet', fr: 'pas encore', es: 'todavía no' },
    'not-applicable': notApplicable,
  } satisfies Record<Verdict, Text>,
  gamTotal: (total: Assessment['markers']['gam']['total']): Text => {
    if (total === 'mixed') return mixed
    return total === 'not-applicable' ? notApplicable : code(total)
  },
}
