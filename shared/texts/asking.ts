import type { Text, TextWith } from './language'

/** Where somebody who has no link asks for a mail and doesn't get it at once. */
export const askingTexts = {
  leaveEmpty: {
    en: 'Leave this empty',
    fr: 'Laissez ce champ vide',
    es: 'Deje este campo vacío',
  },
  doubted: {
    en: 'Nothing has been sent yet. A field that people don’t see was filled in, perhaps by a password manager. If you are a person, press the button once more.',
    fr: 'Rien n’a encore été envoyé. Un champ que les personnes ne voient pas a été rempli, peut-être par un gestionnaire de mots de passe. Si vous êtes une personne, appuyez encore une fois sur le bouton.',
    es: 'Todavía no se ha enviado nada. Se ha rellenado un campo que las personas no ven, quizá por un gestor de contraseñas. Si es usted una persona, pulse el botón una vez más.',
  },
} satisfies Record<string, Text>

export const waitsTexts: TextWith<{ minutes: number }> = {
  en: ({ minutes }) =>
    `Nothing was sent: too many emails were asked for from your connection within this hour. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}. Links that you have been mailed still open.`,
  fr: ({ minutes }) =>
    `Rien n’a été envoyé : trop de courriels ont été demandés depuis votre connexion au cours de cette heure. Réessayez dans ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}. Les liens déjà reçus restent valables.`,
  es: ({ minutes }) =>
    `No se ha enviado nada: se han pedido demasiados correos desde su conexión en esta hora. Inténtelo de nuevo dentro de ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}. Los enlaces que ya ha recibido siguen funcionando.`,
}
