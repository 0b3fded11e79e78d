import * as z from 'zod'
import { storedText } from '../text/stored-text'

const inEachLanguage = z.object({
  en: storedText(200, 1),
  fr: storedText(200, 1),
  es: storedText(200, 1),
})

/** Who reports to its Council, as its papers' mastheads name it. */
export const councilNamesSchema = z.object({
  /** What the organization is called, and how that is shortened. */
  organization: inEachLanguage,
  short: inEachLanguage,
  /** The body that reports, and how that is shortened in lines on its money. */
  group: inEachLanguage,
  groupShort: storedText(40, 1),
})
export type CouncilNames = z.infer<typeof councilNamesSchema>

/** The names on a paper of a fund that hasn't set others. */
export const defaultCouncilNames: CouncilNames = {
  organization: {
    en: 'International Organization for Migration',
    fr: 'Organisation internationale pour les migrations',
    es: 'Organización Internacional para las Migraciones',
  },
  short: { en: 'IOM', fr: 'OIM', es: 'OIM' },
  group: {
    en: 'Working Group on Gender Issues',
    fr: 'Groupe de travail sur les questions de genre',
    es: 'Grupo de Trabajo sobre Cuestiones de Género',
  },
  groupShort: 'WGGI',
}
