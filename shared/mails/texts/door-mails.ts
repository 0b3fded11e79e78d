import type { MailKind } from '../../domain/outbox/item'
import type { Text } from '../../texts/language'
import type { MailText } from '../mail-params'

/** Mails about who speaks for a mission. */
export type DoorMail = Extract<MailKind, 'contact-asked' | 'contact-changing' | 'contact-changed'>

const seeProject = {
  en: () => 'See the project',
  fr: () => 'Voir le projet',
  es: () => 'Ver el proyecto',
}

export const doorMails: Readonly<Record<DoorMail, MailText>> = {
  'contact-asked': {
    subject: {
      en: ({ reference }) => `Will you look after ${reference}?`,
      fr: ({ reference }) => `Acceptez-vous de vous charger de ${reference} ?`,
      es: ({ reference }) => `¿Se hará cargo de ${reference}?`,
    },
    what: {
      en: ({ title, mission }) => `${mission} has proposed that we write to you about “${title}”.`,
      fr: ({ title, mission }) =>
        `${mission} propose que nous nous adressions à vous au sujet de « ${title} ».`,
      es: ({ title, mission }) =>
        `${mission} propone que nos dirijamos a usted en relación con «${title}».`,
    },
    next: {
      en: () =>
        'It takes effect once you accept on the page that the link opens. Until then, and if this is a mistake, nothing changes and you don’t have to do anything.',
      fr: () =>
        'Cela prend effet dès que vous acceptez sur la page à laquelle mène le lien. D’ici là, et s’il s’agit d’une erreur, rien ne change et vous n’avez rien à faire.',
      es: () =>
        'Surtirá efecto cuando usted lo acepte en la página que abre el enlace. Hasta entonces, o si es un error, no cambia nada y no tiene que hacer nada.',
    },
    action: {
      en: () => 'Read and accept',
      fr: () => 'Lire et accepter',
      es: () => 'Leer y aceptar',
    },
  },
  'contact-changing': {
    subject: {
      en: ({ reference }) => `A new contact for ${reference}`,
      fr: ({ reference }) => `Une nouvelle personne de contact pour ${reference}`,
      es: ({ reference }) => `Una nueva persona de contacto para ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `Somebody else is to be the person we write to about “${title}”. Once they have accepted, the links of the person before no longer work.`,
      fr: ({ title }) =>
        `Une autre personne doit devenir notre personne de contact pour « ${title} ». Dès qu’elle aura accepté, les liens de la personne précédente ne fonctionneront plus.`,
      es: ({ title }) =>
        `Otra persona será nuestra persona de contacto para «${title}». Cuando lo acepte, los enlaces de la persona anterior dejarán de funcionar.`,
    },
    next: {
      en: () => 'If your mission didn’t want this, write to us at once.',
      fr: () => 'Si votre mission ne l’a pas souhaité, écrivez-nous tout de suite.',
      es: () => 'Si su misión no lo ha solicitado, escríbanos enseguida.',
    },
    action: seeProject,
  },
  'contact-changed': {
    subject: {
      en: ({ reference }) => `You now look after ${reference}`,
      fr: ({ reference }) => `Vous suivez désormais ${reference}`,
      es: ({ reference }) => `Ahora se encarga usted de ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `From now on we write to you about “${title}”. Its page shows where it stands and what is asked of your mission.`,
      fr: ({ title }) =>
        `Désormais, nous vous écrivons au sujet de « ${title} ». Sa page montre où il en est et ce qui est demandé à votre mission.`,
      es: ({ title }) =>
        `A partir de ahora le escribimos a usted sobre «${title}». Su página muestra en qué punto está y qué se pide a su misión.`,
    },
    next: {
      en: () =>
        'The links of the person before you no longer work. Anything still open will reach you in separate emails.',
      fr: () =>
        'Les liens de la personne précédente ne fonctionnent plus. Ce qui est en attente vous parvient par des courriels séparés.',
      es: () =>
        'Los enlaces de la persona anterior ya no funcionan. Lo que esté pendiente le llegará en otros correos.',
    },
    action: seeProject,
  },
}

/** What each of these is called in the decision record and on the desk. */
export const doorMailNames = {
  'contact-asked': {
    en: 'Question to a new contact',
    fr: 'Demande à une nouvelle personne de contact',
    es: 'Solicitud a una nueva persona de contacto',
  },
  'contact-changing': {
    en: 'Notice that the contact is to change',
    fr: 'Avis de changement prévu de la personne de contact',
    es: 'Aviso de próxima sustitución de la persona de contacto',
  },
  'contact-changed': {
    en: 'Notice that the contact has changed',
    fr: 'Avis de changement de la personne de contact',
    es: 'Aviso de sustitución de la persona de contacto',
  },
} as const satisfies Readonly<Partial<Record<MailKind, Text>>>
