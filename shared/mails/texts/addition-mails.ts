import type { MailKind } from '../../domain/outbox/item'
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
      en: ({ reference, amount }) => `${amount} more is set aside: ${reference}`,
      fr: ({ reference, amount }) => `${amount} de plus sont mis de côté : ${reference}`,
      es: ({ reference, amount }) => `Se han apartado ${amount} más: ${reference}`,
    },
    what: {
      en: ({ title, amount }) =>
        `Your request for “${title}” is approved: ${amount} more is set aside for it.`,
      fr: ({ title, amount }) =>
        `Votre demande pour « ${title} » est approuvée : ${amount} de plus sont mis de côté.`,
      es: ({ title, amount }) =>
        `Se ha aprobado su solicitud para «${title}»: se han apartado ${amount} más.`,
    },
    next: {
      en: ({ day }) =>
        `Until ${day} those who decided may still tell us that it wasn’t them. Then the money is firmly yours, and we write again. Please don’t spend it before.`,
      fr: ({ day }) =>
        `Jusqu’au ${day}, les personnes qui ont décidé peuvent encore signaler que ce n’était pas elles. Ensuite, les fonds vous sont définitivement acquis et nous vous écrirons. Merci de ne pas les dépenser avant.`,
      es: ({ day }) =>
        `Hasta el ${day}, quienes decidieron aún pueden avisar de que no fueron ellos. Después el dinero será suyo en firme y le escribiremos de nuevo. Le rogamos que no lo gaste antes.`,
    },
    action: seeProject,
  },
  'addition-committed': {
    subject: {
      en: ({ reference, amount }) => `${amount} more is yours: ${reference}`,
      fr: ({ reference, amount }) => `${amount} de plus vous sont accordés : ${reference}`,
      es: ({ reference, amount }) => `Se le conceden ${amount} más: ${reference}`,
    },
    what: {
      en: ({ title, amount }) =>
        `${amount} more is firmly yours for “${title}”, beside what was agreed before. The other changes that you asked for with it hold from now on.`,
      fr: ({ title, amount }) =>
        `${amount} de plus vous sont définitivement acquis pour « ${title} », en plus de ce qui avait été convenu. Les autres modifications demandées en même temps valent dès maintenant.`,
      es: ({ title, amount }) =>
        `${amount} más son suyos en firme para «${title}», además de lo acordado antes. Los demás cambios que pidió con ello valen desde ahora.`,
    },
    next: {
      en: () =>
        'Finance pays it out; you hear from us when it has. Your project’s page shows the payments and the days on which we ask for reports.',
      fr: () =>
        'Les finances procèdent au paiement ; nous vous écrirons dès que ce sera fait. La page de votre projet montre les paiements et les dates des rapports.',
      es: () =>
        'Finanzas hará el pago y le avisaremos cuando esté hecho. La página de su proyecto muestra los pagos y las fechas de los informes.',
    },
    action: seeProject,
  },
  'addition-short': {
    subject: {
      en: ({ reference }) => `No money is left for your request: ${reference}`,
      fr: ({ reference }) => `Il ne reste pas de fonds pour votre demande : ${reference}`,
      es: ({ reference }) => `No queda dinero para su solicitud: ${reference}`,
    },
    what: {
      en: ({ title, amount }) =>
        `Your request for ${amount} more for “${title}” found support, but this year’s money isn’t enough for it. So it ends here, and what was agreed before still holds.`,
      fr: ({ title, amount }) =>
        `Votre demande de ${amount} de plus pour « ${title} » a été soutenue, mais les fonds de l’année n’y suffisent pas. Elle s’arrête donc là, et ce qui avait été convenu reste valable.`,
      es: ({ title, amount }) =>
        `Su solicitud de ${amount} más para «${title}» recibió apoyo, pero el dinero de este año no alcanza. Por eso termina aquí, y sigue valiendo lo acordado.`,
    },
    next: {
      en: () => 'You may ask again, for less or later in the year, from your project’s page.',
      fr: () =>
        'Vous pouvez faire une nouvelle demande, d’un montant moindre ou plus tard dans l’année, depuis la page de votre projet.',
      es: () =>
        'Puede volver a solicitarlo, por menos o más adelante en el año, desde la página de su proyecto.',
    },
    action: seeProject,
  },
  'amendment-reopened': {
    subject: {
      en: ({ reference }) => `Your change of ${reference} is decided again`,
      fr: ({ reference }) => `Votre modification de ${reference} est décidée à nouveau`,
      es: ({ reference }) => `Se decide de nuevo sobre su cambio de ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `There was a mistake in how the change of “${title}” was decided, so it is decided again. What we wrote to you about it no longer holds, and money that was set aside for it isn’t any more.`,
      fr: ({ title }) =>
        `Une erreur est survenue dans la décision sur la modification de « ${title} » ; elle est donc prise à nouveau. Ce que nous vous avons écrit à ce sujet ne vaut plus, et les fonds mis de côté ne le sont plus.`,
      es: ({ title }) =>
        `Hubo un error al decidir el cambio de «${title}», por lo que se decide de nuevo. Lo que le escribimos al respecto ya no vale, y el dinero apartado ya no lo está.`,
    },
    next: {
      en: () =>
        'You don’t have to do anything: we write as soon as it is decided. Until then what was agreed before holds.',
      fr: () =>
        'Vous n’avez rien à faire : nous vous écrirons dès que la décision sera prise. D’ici là, ce qui avait été convenu reste valable.',
      es: () =>
        'No tiene que hacer nada: le escribiremos en cuanto se decida. Hasta entonces sigue valiendo lo acordado.',
    },
    action: seeProject,
  },
}
