import type { Refusal } from '../domain/decide/kernel/change'
import { hindranceText } from './hindrances'
import type { Language, Text } from './language'

type Refusals = Readonly<Record<Refusal['refused'], Text>>

const TOO_MANY: Text = {
  en: 'Too many emails were sent to that address within the hour. Wait an hour, then try again.',
  fr: 'Trop de courriels ont été envoyés à cette adresse en une heure. Attendez une heure, puis réessayez.',
  es: 'Se han enviado demasiados correos a esa dirección en una hora. Espere una hora e inténtelo de nuevo.',
}

const INVALID: Text = {
  en: 'Something in it has to be put right first; what you typed is still there.',
  fr: 'Un élément doit d’abord être corrigé ; votre saisie est conservée.',
  es: 'Antes hay que corregir algo; lo que escribió sigue ahí.',
}

/** Why something isn't done, at each door: a refusal without its sentence doesn't compile. */
const refusals = {
  /** Where a mission answers what the fund offers. */
  offer: {
    'already-done': {
      en: 'The offer has been answered already. The page shows what was answered.',
      fr: 'Une réponse a déjà été donnée à cette offre. La page la montre.',
      es: 'La oferta ya se ha respondido. La página muestra la respuesta.',
    },
    'not-allowed': {
      en: 'You are no longer asked to answer this offer: it is over, or somebody else now speaks for the project. The page shows where it stands.',
      fr: 'Votre réponse à cette offre n’est plus demandée : l’offre a pris fin, ou une autre personne représente désormais le projet. La page montre où en est l’offre.',
      es: 'Ya no se le pide que responda a esta oferta: la oferta ha terminado, o ahora otra persona representa al proyecto. La página muestra en qué punto está.',
    },
    conflict: {
      en: 'The offer has changed since you opened this page. Look at it as it stands now, then answer.',
      fr: 'L’offre a changé depuis que vous avez ouvert cette page. Consultez-la dans son état actuel, puis répondez.',
      es: 'La oferta ha cambiado desde que abrió esta página. Revísela como está ahora y responda.',
    },
    invalid: INVALID,
    'not-found': {
      en: 'There is no such offer any more.',
      fr: 'Cette offre n’existe plus.',
      es: 'Esa oferta ya no existe.',
    },
    expired: {
      en: 'The time to answer the offer is over.',
      fr: 'Le délai pour répondre à cette offre est écoulé.',
      es: 'El plazo para responder a la oferta ha terminado.',
    },
    'too-many': TOO_MANY,
  },
  /** The page of a project, as its mission sees it. */
  project: {
    'already-done': {
      en: 'That has been done already; the page shows where it stands now.',
      fr: 'C’est déjà fait ; la page montre où en est le dossier.',
      es: 'Eso ya se ha hecho; la página muestra en qué punto está ahora.',
    },
    'not-allowed': {
      en: 'That can no longer be done; the page shows where it stands now.',
      fr: 'Ce n’est plus possible ; la page montre où en est le dossier.',
      es: 'Ya no es posible; la página muestra en qué punto está ahora.',
    },
    conflict: {
      en: 'Something has changed since you opened this page. Look at it as it stands now, then try again.',
      fr: 'Le dossier a changé depuis que vous avez ouvert cette page. Consultez-le dans son état actuel, puis réessayez.',
      es: 'Algo ha cambiado desde que abrió esta página. Mire cómo está ahora e inténtelo de nuevo.',
    },
    invalid: INVALID,
    'not-found': {
      en: 'What that was about is no longer there; the page shows what is.',
      fr: 'L’élément concerné n’existe plus ; la page montre la situation actuelle.',
      es: 'Aquello de lo que se trataba ya no está; la página muestra la situación actual.',
    },
    expired: {
      en: 'The time for that is over; the page shows where it stands now.',
      fr: 'Le délai est écoulé ; la page montre où en est le dossier.',
      es: 'El plazo para eso ha terminado; la página muestra en qué punto está ahora.',
    },
    'too-many': TOO_MANY,
  },
  /** What the secretariat and finance do at the desk. */
  desk: {
    'already-done': {
      en: 'That has been done already. Nothing was changed.',
      fr: 'C’est déjà fait. Rien n’a été modifié.',
      es: 'Ya se ha hecho. No se ha cambiado nada.',
    },
    'not-allowed': {
      en: 'That isn’t possible as things stand now. Nothing was changed.',
      fr: 'En l’état, ce n’est pas possible. Rien n’a été modifié.',
      es: 'Tal como están las cosas, no es posible. No se ha cambiado nada.',
    },
    conflict: {
      en: 'Something has changed since you opened this page, so nothing was done. Look at it as it stands now, then try again.',
      fr: 'La situation a changé depuis que vous avez ouvert cette page : rien n’a été fait. Vérifiez où en est le dossier, puis réessayez.',
      es: 'Algo ha cambiado desde que abrió esta página y no se hizo nada. Mire cómo está ahora e inténtelo de nuevo.',
    },
    invalid: INVALID,
    'not-found': {
      en: 'What that was about is no longer there. Nothing was changed.',
      fr: 'L’élément concerné n’existe plus. Rien n’a été modifié.',
      es: 'Aquello de lo que se trataba ya no está. No se ha cambiado nada.',
    },
    expired: {
      en: 'The time for that is over. Nothing was changed.',
      fr: 'Le délai est écoulé. Rien n’a été modifié.',
      es: 'El plazo para eso ha terminado. No se ha cambiado nada.',
    },
    'too-many': TOO_MANY,
  },
} satisfies Readonly<Record<string, Refusals>>

/** Why something wasn't done, as it is said at a door: by what stands in its way where that is known. */
export function refusedAt(
  language: Language,
  door: keyof typeof refusals,
  { refused, hindrance }: Pick<Refusal, 'refused' | 'hindrance'>,
): string {
  return hindrance ? hindranceText(language, hindrance) : refusals[door][refused][language]
}
