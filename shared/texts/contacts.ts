import type { MissionContactRole } from '../domain/project/project'
import type { Text, TextWith } from './language'
import { optionTexts, type QuestionTexts } from './question-text'

/** Changing who speaks for a mission on a project. */
export const contactTexts = {
  heading: {
    en: 'People we write to',
    fr: 'Personnes à qui nous écrivons',
    es: 'Personas a las que escribimos',
  },
  change: {
    en: 'Change the person we write to',
    fr: 'Changer la personne à qui nous écrivons',
    es: 'Cambiar la persona a la que escribimos',
  },
  hint: {
    en: 'The new person gets an email and accepts. From then on the links of the person before no longer work.',
    fr: 'La nouvelle personne reçoit un courriel et accepte. Dès lors, les liens de la personne précédente ne fonctionnent plus.',
    es: 'La nueva persona recibe un correo y acepta. Desde ese momento, los enlaces de la persona anterior dejan de funcionar.',
  },
  send: {
    en: 'Ask them by email',
    fr: 'Lui demander par courriel',
    es: 'Enviarle la solicitud por correo',
  },
  asked: {
    en: 'We have written to the new person. It takes effect once they accept.',
    fr: 'Nous avons écrit à la nouvelle personne. Le changement prend effet dès qu’elle accepte.',
    es: 'Hemos escrito a la nueva persona. El cambio surtirá efecto cuando lo acepte.',
  },
  acceptHeading: {
    en: 'Will you look after this project?',
    fr: 'Acceptez-vous de vous charger de ce projet ?',
    es: '¿Se hará cargo de este proyecto?',
  },
  accept: { en: 'I accept', fr: 'J’accepte', es: 'Acepto' },
  acceptDecline: {
    en: 'If this is a mistake, close this page: without your answer nothing changes.',
    fr: 'S’il s’agit d’une erreur, fermez cette page : sans réponse de votre part, rien ne change.',
    es: 'Si es un error, cierre esta página: sin su respuesta no cambia nada.',
  },
  overHeading: { en: 'This is settled', fr: 'C’est réglé', es: 'Ya está resuelto' },
  over: {
    en: 'You have accepted, or somebody else has been asked since. If you have accepted, the project’s link is in your mail.',
    fr: 'Vous avez accepté, ou une autre personne a été sollicitée depuis. Si vous avez accepté, le lien du projet est dans votre messagerie.',
    es: 'Usted ha aceptado, o desde entonces se ha preguntado a otra persona. Si ha aceptado, el enlace del proyecto está en su correo.',
  },
} satisfies Record<string, Text>

export const contactRoles: Readonly<Record<MissionContactRole, Text>> = {
  contact: { en: 'Contact', fr: 'Personne de contact', es: 'Persona de contacto' },
  alternate: { en: 'Alternate', fr: 'Personne suppléante', es: 'Persona suplente' },
}

/** What is asked of whoever is to be written to in somebody's place. */
export const newcomerTexts: QuestionTexts = {
  as: {
    label: {
      en: 'Who is being replaced?',
      fr: 'Quelle personne est remplacée ?',
      es: '¿A quién se sustituye?',
    },
    options: optionTexts(contactRoles),
  },
  name: {
    label: {
      en: 'Name of the new person',
      fr: 'Nom de la nouvelle personne',
      es: 'Nombre de la nueva persona',
    },
  },
  address: {
    label: {
      en: 'Work email address of the new person',
      fr: 'Adresse électronique professionnelle de la nouvelle personne',
      es: 'Correo electrónico de trabajo de la nueva persona',
    },
  },
}

export const acceptLead: TextWith<{ mission: string; role: string }> = {
  en: ({ mission, role }) =>
    `${mission} has named you (${role}). We would write to you about this project: questions, reports and decisions. The links of the person before you would no longer work.`,
  fr: ({ mission, role }) =>
    `${mission} propose que nous nous adressions désormais à vous (${role}). Nous vous écririons au sujet de ce projet : questions, rapports et décisions. Les liens de la personne précédente ne fonctionneraient plus.`,
  es: ({ mission, role }) =>
    `${mission} propone que nos dirijamos a usted en adelante (${role}). Le escribiríamos sobre este proyecto: preguntas, informes y decisiones. Los enlaces de la persona anterior dejarían de funcionar.`,
}

export const contactWaits: TextWith<{ role: string; day: string }> = {
  en: ({ role, day }) => `Asked on ${day} and not accepted yet (${role}).`,
  fr: ({ role, day }) => `Sollicitation du ${day}, pas encore acceptée (${role}).`,
  es: ({ role, day }) => `Solicitud enviada el ${day}, aún sin aceptar (${role}).`,
}
