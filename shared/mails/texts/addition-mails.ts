import type { MailKind } from '../../domain/outbox/item'
import type { Text } from '../../texts/language'
import type { MailText } from '../mail-params'

type AdditionMail = Extract<
  MailKind,
  'amendment-reopened' | 'addition-reserved' | 'addition-committed' | 'addition-short'
>

const seeProject = {
  en: () => 'See your project',
  fr: () => 'Voir votre projet',
  es: () => 'Ver su proyecto',
}

/** Mails to a mission that asked for more money, and whose request is looked at again. */
export const additionMails: Readonly<Record<AdditionMail, MailText>> = {
  'addition-reserved': {
    subject: {
      en: ({ reference, amount }) => `A further ${amount} has been set aside: ${reference}`,
      fr: ({ reference, amount }) => `${amount} supplémentaires sont réservés : ${reference}`,
      es: ({ reference, amount }) => `Se han reservado ${amount} adicionales: ${reference}`,
    },
    what: {
      en: ({ title, amount }) =>
        `Your request for “${title}” is approved: a further ${amount} has been set aside for it.`,
      fr: ({ title, amount }) =>
        `Votre demande pour « ${title} » est approuvée : ${amount} supplémentaires sont réservés.`,
      es: ({ title, amount }) =>
        `Se ha aprobado su solicitud para «${title}»: se han reservado ${amount} adicionales.`,
    },
    next: {
      en: ({ day }) =>
        `Until ${day} those who decided may still tell us that it wasn’t them. Then the funds are firmly yours, and we write again. Please don’t spend them before.`,
      fr: ({ day }) =>
        `Jusqu’au ${day}, les personnes qui ont décidé peuvent encore signaler qu’elles n’ont pas pris cette décision. Ensuite, les fonds vous sont définitivement acquis et nous vous écrirons. Merci de ne pas les dépenser avant.`,
      es: ({ day }) =>
        `Hasta el ${day}, quienes decidieron aún pueden avisar de que la decisión no fue suya. Después los fondos quedarán concedidos en firme y le escribiremos de nuevo. Le rogamos que no los gaste antes.`,
    },
    action: seeProject,
  },
  'addition-committed': {
    subject: {
      en: ({ reference, amount }) => `A further ${amount} is yours: ${reference}`,
      fr: ({ reference, amount }) => `${amount} supplémentaires vous sont accordés : ${reference}`,
      es: ({ reference, amount }) => `Se le conceden ${amount} adicionales: ${reference}`,
    },
    what: {
      en: ({ title, amount }) =>
        `A further ${amount} is firmly yours for “${title}”, beside what was agreed before. The other changes that you asked for with it apply from now on.`,
      fr: ({ title, amount }) =>
        `${amount} supplémentaires vous sont définitivement acquis pour « ${title} », en plus de ce qui avait été convenu. Les autres modifications demandées en même temps s’appliquent dès maintenant.`,
      es: ({ title, amount }) =>
        `Se le conceden en firme ${amount} adicionales para «${title}», además de lo acordado antes. Las demás modificaciones que solicitó con ello se aplican desde ahora.`,
    },
    next: {
      en: () =>
        'Finance pays it out; you hear from us when it has. Your project’s page shows the payments and the days on which we ask for reports.',
      fr: () =>
        'Le service des finances procédera au versement ; nous vous écrirons dès que ce sera fait. La page de votre projet montre les versements et les dates des rapports.',
      es: () =>
        'El servicio de finanzas efectuará el pago y le avisaremos cuando esté hecho. La página de su proyecto muestra los pagos y las fechas de los informes.',
    },
    action: seeProject,
  },
  'addition-short': {
    subject: {
      en: ({ reference }) => `No funds are left for your request: ${reference}`,
      fr: ({ reference }) => `Il ne reste pas de fonds pour votre demande : ${reference}`,
      es: ({ reference }) => `No quedan fondos para su solicitud: ${reference}`,
    },
    what: {
      en: ({ title, amount }) =>
        `Your request for a further ${amount} for “${title}” found support, but this year’s funds aren’t enough for it. So it ends here, and what was agreed before still holds.`,
      fr: ({ title, amount }) =>
        `Votre demande de ${amount} supplémentaires pour « ${title} » a été soutenue, mais l’enveloppe de l’année n’y suffit pas. Elle prend donc fin, et ce qui avait été convenu reste en vigueur.`,
      es: ({ title, amount }) =>
        `Su solicitud de ${amount} adicionales para «${title}» fue respaldada, pero la dotación de este año no alcanza. Por eso termina aquí, y sigue rigiendo lo acordado.`,
    },
    next: {
      en: () => 'You may ask again, for less or later in the year, from your project’s page.',
      fr: () =>
        'Vous pouvez faire une nouvelle demande, d’un montant moindre ou plus tard dans l’année, depuis la page de votre projet.',
      es: () =>
        'Puede volver a solicitarlo, por menos o más avanzado el año, desde la página de su proyecto.',
    },
    action: seeProject,
  },
  'amendment-reopened': {
    subject: {
      en: ({ reference }) => `Your change to ${reference} is decided again`,
      fr: ({ reference }) =>
        `Votre modification de ${reference} fait l’objet d’une nouvelle décision`,
      es: ({ reference }) => `Nueva decisión sobre su modificación de ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `There was a mistake in how the change to “${title}” was decided, so it is decided again. What we wrote to you about it no longer holds, and funds that were set aside for it have been released.`,
      fr: ({ title }) =>
        `Une erreur est survenue dans la décision sur la modification de « ${title} » ; elle est donc prise de nouveau. Ce que nous vous avons écrit à ce sujet n’est plus valable, et les fonds réservés ont été libérés.`,
      es: ({ title }) =>
        `Hubo un error al decidir la modificación de «${title}», por lo que se decide de nuevo. Lo que le escribimos al respecto ya no es válido, y los fondos reservados se han liberado.`,
    },
    next: {
      en: () =>
        'You don’t have to do anything: we write as soon as it is decided. Until then what was agreed before holds.',
      fr: () =>
        'Vous n’avez rien à faire : nous vous écrirons dès que la décision sera prise. D’ici là, ce qui avait été convenu reste en vigueur.',
      es: () =>
        'No tiene que hacer nada: le escribiremos en cuanto se decida. Hasta entonces sigue rigiendo lo acordado.',
    },
    action: seeProject,
  },
}

/** What each of these is called in the decision record and on the desk. */
export const additionMailNames = {
  'addition-reserved': {
    en: 'Additional funds reserved',
    fr: 'Fonds supplémentaires réservés',
    es: 'Fondos adicionales reservados',
  },
  'addition-committed': {
    en: 'Additional funds committed',
    fr: 'Fonds supplémentaires engagés',
    es: 'Fondos adicionales comprometidos',
  },
  'addition-short': {
    en: 'No funds left for a request',
    fr: 'Fonds épuisés pour une demande',
    es: 'Sin fondos para una solicitud',
  },
  'amendment-reopened': {
    en: 'Change decided again',
    fr: 'Nouvelle décision sur une modification',
    es: 'Nueva decisión sobre una modificación',
  },
} as const satisfies Readonly<Partial<Record<MailKind, Text>>>
