import type { Text, TextWith } from './language'

/** Words about what the secretariat enters for a mission from a document. */
export const enteredTexts = {
  howTo: {
    en: 'Enter what the mission sent, word for word. The mission is asked to look it through; until it confirms, nothing is considered sent.',
    fr: 'Saisissez mot pour mot ce que la mission a envoyé. La mission est priée de le relire ; tant qu’elle ne confirme pas, rien n’est considéré comme envoyé.',
    es: 'Introduzca palabra por palabra lo que envió la misión. Se pide a la misión que lo revise; hasta que lo confirme, nada se da por enviado.',
  },
  declaration: {
    en: 'I have entered what the mission sent, and named nobody who is helped or at risk.',
    fr: 'J’ai saisi ce que la mission a envoyé, sans nommer aucune personne bénéficiaire ou en danger.',
    es: 'He introducido lo que envió la misión, sin nombrar a ninguna persona beneficiaria o en riesgo.',
  },
  receivedOn: {
    en: 'Day on which the mission’s document came',
    fr: 'Jour de réception du document de la mission',
    es: 'Día en que llegó el documento de la misión',
  },
  send: {
    en: 'Ask the mission to confirm it',
    fr: 'Demander à la mission de confirmer',
    es: 'Pedir a la misión que lo confirme',
  },
  withMission: {
    en: 'The mission has been asked to look it through. It is considered sent once the mission confirms it.',
    fr: 'La mission a été priée de relire le texte, qui n’est considéré comme envoyé que lorsqu’elle l’a confirmé.',
    es: 'Se ha pedido a la misión que lo revise. Se considerará enviado cuando la misión lo confirme.',
  },
  lookThrough: {
    en: 'Look it through and correct what isn’t right. It takes effect once you send it.',
    fr: 'Relisez-le et corrigez ce qui n’est pas juste. Il n’est pris en compte qu’une fois que vous l’avez envoyé.',
    es: 'Revíselo y corrija lo que no sea correcto. Solo se tendrá en cuenta cuando usted lo envíe.',
  },
  unconfirmed: {
    en: 'Your mission has not confirmed it yet. Until it does, this is not considered sent. The link in our email lets you confirm it or say what is wrong.',
    fr: 'Votre mission ne l’a pas encore confirmé. D’ici là, rien n’est considéré comme envoyé. Le lien de notre courriel vous permet de confirmer ou de dire ce qui n’est pas juste.',
    es: 'Su misión aún no lo ha confirmado. Hasta entonces no se considera enviado. El enlace de nuestro correo le permite confirmarlo o decir qué no es correcto.',
  },
} satisfies Record<string, Text>

export const enteringFor: TextWith<{ mission: string }> = {
  en: ({ mission }) => `You are entering this for ${mission}`,
  fr: ({ mission }) => `Vous saisissez ces données pour la mission (${mission})`,
  es: ({ mission }) => `Está introduciendo estos datos para la misión (${mission})`,
}

/** Who entered something for a mission, when, and from a document of which day. */
export const enteredLine: TextWith<{ who: string; day: string; received: string | undefined }> = {
  en: ({ who, day, received }) =>
    `Entered for the mission by ${who} of the secretariat on ${day}, from ${received ? `the document that came on ${received}` : 'its document'}.`,
  fr: ({ who, day, received }) =>
    `Saisie effectuée pour la mission par ${who}, du secrétariat, le ${day}, d’après ${received ? `le document reçu le ${received}` : 'son document'}.`,
  es: ({ who, day, received }) =>
    `Datos introducidos para la misión por ${who}, de la secretaría, el ${day}, a partir ${received ? `del documento recibido el ${received}` : 'de su documento'}.`,
}

export const confirmedLine: TextWith<{ day: string }> = {
  en: ({ day }) => `The mission looked it through and confirmed it on ${day}.`,
  fr: ({ day }) => `La mission a relu et confirmé le texte le ${day}.`,
  es: ({ day }) => `La misión revisó y confirmó el texto el ${day}.`,
}

/** How a mission objects to what was entered for it. */
export const objectTo: TextWith<{ contact: string }> = {
  en: ({ contact }) => `If it isn’t what your mission sent, write to ${contact}.`,
  fr: ({ contact }) => `Si ce n’est pas ce que votre mission a envoyé, écrivez à ${contact}.`,
  es: ({ contact }) => `Si no es lo que envió su misión, escriba a ${contact}.`,
}
