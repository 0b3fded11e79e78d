import type { Text } from './language'

/** What the desk calls the file of funded projects. */
export const iatiFile = {
  en: 'Funded projects by the IATI standard (XML)',
  fr: 'Projets financés, au format de la norme IITA/IATI (XML)',
  es: 'Proyectos financiados según la norma IATI (XML)',
} satisfies Text
