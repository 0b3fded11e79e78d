import type { Text } from './language'

/** Offices of a mission that mails can go to. */
export const officeNames = {
  head: { en: 'head of mission', fr: 'chef de mission', es: 'jefatura de misión' },
  mailbox: { en: 'official mailbox', fr: 'messagerie officielle', es: 'buzón oficial' },
  'focal-point': {
    en: 'gender focal point',
    fr: 'point focal genre',
    es: 'punto focal de género',
  },
} as const satisfies Record<string, Text>
