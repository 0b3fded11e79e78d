import type { Text } from './language'

/** Offices of a mission that mails can go to. */
export const officeNames = {
  head: { en: 'Head of mission', fr: 'Chef de mission', es: 'Jefatura de misión' },
  mailbox: { en: 'official mailbox', fr: 'boîte officielle', es: 'buzón oficial' },
  'focal-point': {
    en: 'gender focal point',
    fr: 'point focal genre',
    es: 'punto focal de género',
  },
} as const satisfies Record<string, Text>
