import type { MailKind } from '../../domain/outbox/item'
import type { Text } from '../../texts/language'
import type { MailText } from '../mail-params'

/** Mails about activities that no mission proposes. */
export type ActivityMail = Extract<
  MailKind,
  'activity-proposed' | 'activity-confirmed' | 'activity-refused' | 'activity-lapsed'
>

/** None has a link: one to the desk lives for minutes, and is asked for there. */
const noLink = {
  en: () => 'Open the desk',
  fr: () => 'Ouvrir l’espace de gestion',
  es: () => 'Abrir el espacio de gestión',
}

export const activityMails: Readonly<Record<ActivityMail, MailText>> = {
  'activity-proposed': {
    subject: {
      en: ({ reference }) => `An activity is waiting for a second person: ${reference}`,
      fr: ({ reference }) => `Une activité attend l’accord d’une deuxième personne : ${reference}`,
      es: ({ reference }) => `Una actividad espera el acuerdo de una segunda persona: ${reference}`,
    },
    what: {
      en: ({ title, amount, day }) =>
        `“${title}” was entered as an activity of the fund, for ${amount} in all. It takes two people: please confirm or refuse it by ${day}.`,
      fr: ({ title, amount, day }) =>
        `L’activité « ${title} » a été saisie parmi les activités du fonds, pour ${amount} au total. Deux personnes sont nécessaires : merci de la confirmer ou de la refuser au plus tard le ${day}.`,
      es: ({ title, amount, day }) =>
        `La actividad «${title}» se ha introducido entre las actividades del fondo, por ${amount} en total. Hacen falta dos personas: le rogamos que la confirme o la rechace a más tardar el ${day}.`,
    },
    next: {
      en: () =>
        'Ask for a link to the desk on the fund’s site, under /desk, and open “Activities” there. Nothing is taken from the envelope before; after that day what was proposed lapses.',
      fr: () =>
        'Demandez un lien vers l’espace de gestion sur le site du fonds, à l’adresse /desk, puis ouvrez « Activités ». Rien n’est prélevé sur l’enveloppe avant cela ; passé cette date, la demande devient caduque.',
      es: () =>
        'Pida un enlace al espacio de gestión en el sitio del fondo, en /desk, y abra «Actividades». Hasta entonces no se toma nada de la dotación; pasada esa fecha, lo propuesto caduca.',
    },
    action: noLink,
  },
  'activity-confirmed': {
    subject: {
      en: ({ reference }) => `The activity is confirmed: ${reference}`,
      fr: ({ reference }) => `L’activité est confirmée : ${reference}`,
      es: ({ reference }) => `La actividad está confirmada: ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `A second person has confirmed what you proposed for “${title}”. What it costs is committed on the envelope of its year.`,
      fr: ({ title }) =>
        `Une deuxième personne a confirmé ce que vous aviez proposé pour « ${title} ». Son coût est engagé sur l’enveloppe de son année.`,
      es: ({ title }) =>
        `Una segunda persona ha confirmado lo que usted propuso para «${title}». Su costo queda comprometido con cargo a la dotación de su año.`,
    },
    next: {
      en: () =>
        'Say on its page at the desk how far it is, who took part, and where its outputs are.',
      fr: () =>
        'Indiquez sur sa page, dans l’espace de gestion, où elle en est, qui y a participé et où se trouvent ses produits.',
      es: () =>
        'Indique en su página, en el espacio de gestión, en qué punto está, quién participó y dónde están sus productos.',
    },
    action: noLink,
  },
  'activity-refused': {
    subject: {
      en: ({ reference }) => `The activity was refused: ${reference}`,
      fr: ({ reference }) => `L’activité a été refusée : ${reference}`,
      es: ({ reference }) => `La actividad se ha rechazado: ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `A second person has refused what you proposed for “${title}”. Nothing was taken from the envelope.`,
      fr: ({ title }) =>
        `Une deuxième personne a refusé ce que vous aviez proposé pour « ${title} ». Rien n’a été prélevé sur l’enveloppe.`,
      es: ({ title }) =>
        `Una segunda persona ha rechazado lo que usted propuso para «${title}». No se ha tomado nada de la dotación.`,
    },
    next: {
      en: () => 'The reason stands on its page at the desk, where you can propose it again.',
      fr: () =>
        'Le motif figure sur sa page, dans l’espace de gestion, où vous pouvez la proposer de nouveau.',
      es: () =>
        'El motivo figura en su página, en el espacio de gestión, donde puede proponerla de nuevo.',
    },
    action: noLink,
  },
  'activity-lapsed': {
    subject: {
      en: ({ reference }) => `Nobody confirmed the activity in time: ${reference}`,
      fr: ({ reference }) => `Personne n’a confirmé l’activité à temps : ${reference}`,
      es: ({ reference }) => `Nadie confirmó la actividad a tiempo: ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `What you proposed for “${title}” has lapsed: no second person confirmed it in time. Nothing was taken from the envelope.`,
      fr: ({ title }) =>
        `Ce que vous aviez proposé pour « ${title} » est devenu caduc : aucune deuxième personne ne l’a confirmé à temps. Rien n’a été prélevé sur l’enveloppe.`,
      es: ({ title }) =>
        `Lo que usted propuso para «${title}» ha caducado: ninguna segunda persona lo confirmó a tiempo. No se ha tomado nada de la dotación.`,
    },
    next: {
      en: () => 'You can propose it again on its page at the desk.',
      fr: () => 'Vous pouvez le proposer de nouveau sur sa page, dans l’espace de gestion.',
      es: () => 'Puede proponerlo de nuevo en su página, en el espacio de gestión.',
    },
    action: noLink,
  },
}

export const activityMailNames = {
  'activity-proposed': {
    en: 'An activity to confirm',
    fr: 'Activité à confirmer',
    es: 'Actividad por confirmar',
  },
  'activity-confirmed': {
    en: 'Activity confirmed',
    fr: 'Activité confirmée',
    es: 'Actividad confirmada',
  },
  'activity-refused': {
    en: 'Activity refused',
    fr: 'Activité refusée',
    es: 'Actividad rechazada',
  },
  'activity-lapsed': {
    en: 'Proposal of an activity lapsed',
    fr: 'Proposition d’activité devenue caduque',
    es: 'Propuesta de actividad caducada',
  },
} satisfies Readonly<Record<ActivityMail, Text>>
