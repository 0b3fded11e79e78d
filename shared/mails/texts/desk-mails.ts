import type { MailKind } from '../../domain/outbox/item'
import type { MailText } from '../mail-params'

/** Mails that tell people of an act at the desk. */
export type DeskMail = Extract<
  MailKind,
  | 'project-suspended'
  | 'project-resumed'
  | 'project-terminated'
  | 'project-reopened'
  | 'due-extended'
>

const seeProject = {
  en: () => 'See the project',
  fr: () => 'Voir le projet',
  es: () => 'Ver el proyecto',
}

export const deskMails: Readonly<Record<DeskMail, MailText>> = {
  'project-suspended': {
    subject: {
      en: ({ reference }) => `Your project is paused: ${reference}`,
      fr: ({ reference }) => `Votre projet est mis en pause : ${reference}`,
      es: ({ reference }) => `Su proyecto queda en pausa: ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `“${title}” is paused. Its payments and reports wait, and we send no reminders for them. The page says why.`,
      fr: ({ title }) =>
        `« ${title} » est mis en pause. Ses versements et ses rapports attendent, et nous n’envoyons aucun rappel à leur sujet. La page en donne la raison.`,
      es: ({ title }) =>
        `«${title}» queda en pausa. Sus pagos e informes esperan y no enviamos recordatorios sobre ellos. La página explica el motivo.`,
    },
    next: {
      en: () => 'We write to you when it goes on. The time it rested is added to your dates.',
      fr: () =>
        'Nous vous écrirons à la reprise. Le temps de la pause sera ajouté à vos échéances.',
      es: () => 'Le escribiremos cuando se reanude. El tiempo de pausa se añadirá a sus plazos.',
    },
    action: seeProject,
  },
  'project-resumed': {
    subject: {
      en: ({ reference }) => `Your project goes on: ${reference}`,
      fr: ({ reference }) => `Votre projet reprend : ${reference}`,
      es: ({ reference }) => `Su proyecto se reanuda: ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `“${title}” goes on. The days it was paused have been added to the dates of its reports and payments.`,
      fr: ({ title }) =>
        `« ${title} » reprend. Les jours de pause ont été ajoutés aux échéances de ses rapports et de ses versements.`,
      es: ({ title }) =>
        `«${title}» se reanuda. Los días de pausa se han añadido a los plazos de sus informes y pagos.`,
    },
    next: {
      en: () =>
        'The end of the project stays as agreed. If you need more time for the work, ask for a change on the page.',
      fr: () =>
        'La date de fin du projet reste celle convenue. S’il vous faut plus de temps pour le travail, demandez une modification sur la page.',
      es: () =>
        'La fecha de fin del proyecto sigue siendo la acordada. Si necesita más tiempo para el trabajo, solicite un cambio en la página.',
    },
    action: seeProject,
  },
  'project-terminated': {
    subject: {
      en: ({ reference }) => `Your project has been ended early: ${reference}`,
      fr: ({ reference }) => `Il est mis fin à votre projet avant son terme : ${reference}`,
      es: ({ reference }) => `Se pone fin a su proyecto antes de su término: ${reference}`,
    },
    what: {
      en: ({ title }) => `“${title}” has been ended before its time. The page says why.`,
      fr: ({ title }) =>
        `Il est mis fin à « ${title} » avant son terme. La page en donne la raison.`,
      es: ({ title }) =>
        `Se ha puesto fin a «${title}» antes de su término. La página explica el motivo.`,
    },
    next: {
      en: () =>
        'We will ask you for a final report with what was spent, and tell you if money is to come back.',
      fr: () =>
        'Nous vous demanderons un rapport final indiquant les dépenses, et nous vous dirons si des fonds sont à rendre.',
      es: () =>
        'Le pediremos un informe final con lo gastado y le diremos si hay fondos que devolver.',
    },
    action: seeProject,
  },
  'project-reopened': {
    subject: {
      en: ({ reference }) => `Your project has been reopened: ${reference}`,
      fr: ({ reference }) => `Votre projet a été rouvert : ${reference}`,
      es: ({ reference }) => `Su proyecto se ha reabierto: ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `“${title}” was closed and has been reopened, because its figures are looked at again. The page says why.`,
      fr: ({ title }) =>
        `« ${title} » était clos et a été rouvert, car ses chiffres sont réexaminés. La page en donne la raison.`,
      es: ({ title }) =>
        `«${title}» estaba cerrado y se ha reabierto, porque se revisan sus cifras. La página explica el motivo.`,
    },
    next: {
      en: () => 'We will ask you for the final report once more. It begins with what you sent.',
      fr: () =>
        'Nous vous demanderons de nouveau le rapport final. Il commencera par ce que vous aviez envoyé.',
      es: () => 'Le pediremos de nuevo el informe final. Empezará con lo que usted envió.',
    },
    action: seeProject,
  },
  'due-extended': {
    subject: {
      en: ({ reference }) => `You have more time: ${reference}`,
      fr: ({ reference }) => `Vous avez plus de temps : ${reference}`,
      es: ({ reference }) => `Tiene más tiempo: ${reference}`,
    },
    what: {
      en: ({ title, day }) => `What we asked you about “${title}” is now due on ${day}.`,
      fr: ({ title, day }) =>
        `Ce que nous vous avons demandé au sujet de « ${title} » est désormais attendu pour le ${day}.`,
      es: ({ title, day }) => `Lo que le pedimos sobre «${title}» vence ahora el ${day}.`,
    },
    next: {
      en: () => 'Reminders follow the new date. Links you received before go on working.',
      fr: () =>
        'Les rappels suivront la nouvelle date. Les liens déjà reçus continuent de fonctionner.',
      es: () =>
        'Los recordatorios seguirán la nueva fecha. Los enlaces que ya recibió siguen funcionando.',
    },
    action: {
      en: () => 'Open what is asked',
      fr: () => 'Ouvrir la demande',
      es: () => 'Abrir lo que se pide',
    },
  },
}
