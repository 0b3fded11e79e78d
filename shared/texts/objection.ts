import type { TextWith } from './language'

/** Until when it may be said. */
export const objectionsUntil: TextWith<{ day: string }> = {
  en: ({ day }) => `It can be said until ${day}.`,
  fr: ({ day }) => `Vous pouvez le faire jusqu’au ${day}.`,
  es: ({ day }) => `Puede hacerlo hasta el ${day}.`,
}

/** Words of the page on which somebody says that a decision in their name wasn't theirs. */
export const objectionTexts = {
  link: {
    en: 'This wasn’t me',
    fr: 'Ce n’était pas moi',
    es: 'No fui yo',
  },
  linkHint: {
    en: 'If you didn’t decide this, say so.',
    fr: 'Si vous n’avez pas pris cette décision, dites-le.',
    es: 'Si no tomó usted esta decisión, díganoslo.',
  },
  tooLate: {
    en: 'The time to say that this wasn’t you is over. If it wasn’t, write to the secretariat; after a decline the mission can also ask that it be looked at again.',
    fr: 'Le délai pour déclarer que ce n’était pas vous est passé. Si vous n’êtes pas à l’origine de cette décision, écrivez au secrétariat ; après un refus, la mission peut aussi demander un nouvel examen.',
    es: 'El plazo para declarar que no fue usted ha pasado. Si no tomó usted esa decisión, escriba a la secretaría; tras un rechazo, la misión también puede pedir que se examine de nuevo.',
  },
  heading: {
    en: 'Say that this wasn’t you',
    fr: 'Déclarer que ce n’était pas vous',
    es: 'Declarar que no fue usted',
  },
  recordedInYourName: {
    en: 'Recorded in your name',
    fr: 'Enregistré à votre nom',
    es: 'Registrado a su nombre',
  },
  whatHappens: {
    en: 'The decision is then open again: what was recorded in your name no longer counts, money that was set aside for it goes back, and the chair and the secretariat are told. This can’t be undone.',
    fr: 'La décision est alors rouverte : ce qui a été enregistré à votre nom ne compte plus, les fonds réservés sont libérés, et la présidence et le secrétariat sont prévenus. C’est irréversible.',
    es: 'La decisión se reabre: lo registrado a su nombre deja de contar, los fondos reservados se liberan y se avisa a la presidencia y a la secretaría. No puede deshacerse.',
  },
  tooLateToReopen: {
    en: 'What was decided is in force by now, so it stands for the time being. The chair and the secretariat are told and look into it.',
    fr: 'Ce qui a été décidé est entré en vigueur depuis ; la décision tient donc pour l’instant. La présidence et le secrétariat sont prévenus et examinent la situation.',
    es: 'Lo decidido ya está en vigor, así que se mantiene por ahora. Se avisa a la presidencia y a la secretaría, que lo examinarán.',
  },
  note: {
    en: 'What you want to tell them, if anything',
    fr: 'Ce que vous souhaitez leur dire, le cas échéant',
    es: 'Lo que quiera decirles, si desea añadir algo',
  },
  confirm: {
    en: 'I didn’t decide this',
    fr: 'Je n’ai pas pris cette décision',
    es: 'Yo no tomé esta decisión',
  },
  back: { en: 'Go back', fr: 'Revenir', es: 'Volver' },
  doneHeading: {
    en: 'Thank you for telling us',
    fr: 'Merci de nous l’avoir signalé',
    es: 'Gracias por avisarnos',
  },
  doneReopened: {
    en: 'The decision is open again. If you are asked once more, you get a new email with a new link.',
    fr: 'La décision est rouverte. Si votre avis est de nouveau demandé, vous recevrez un nouveau courriel avec un nouveau lien.',
    es: 'La decisión se ha reabierto. Si se le pide de nuevo su opinión, recibirá otro correo con un enlace nuevo.',
  },
  doneIncident: {
    en: 'The chair and the secretariat have been told and will write to you.',
    fr: 'La présidence et le secrétariat ont été prévenus et vous écriront.',
    es: 'Se ha avisado a la presidencia y a la secretaría, que le escribirán.',
  },
  mailbox: {
    en: 'Whoever did this could read an email of yours. Please change the password of your mailbox.',
    fr: 'La personne qui a agi a pu lire un de vos courriels. Merci de changer le mot de passe de votre messagerie.',
    es: 'Quien lo hizo pudo leer un correo suyo. Le rogamos que cambie la contraseña de su correo.',
  },
} as const
