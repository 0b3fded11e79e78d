import type { Party } from '../../domain/people'
import type { Text } from '../../texts/language'

type Office = Extract<Party, { type: 'mission' }>['as']

/** Whom a mission's party stands for. */
export const officeTexts: Readonly<Record<Office, Text>> = {
  contact: { en: 'contact', fr: 'personne de contact', es: 'persona de contacto' },
  alternate: {
    en: 'alternate contact',
    fr: 'personne de contact suppléante',
    es: 'persona de contacto suplente',
  },
  head: { en: 'head of mission', fr: 'chef de mission', es: 'jefatura de misión' },
  mailbox: { en: 'official mailbox', fr: 'messagerie officielle', es: 'buzón oficial' },
  'focal-point': {
    en: 'gender focal point',
    fr: 'point focal genre',
    es: 'punto focal de género',
  },
}
