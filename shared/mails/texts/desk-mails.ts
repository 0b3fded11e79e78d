import type { MailKind } from '../../domain/outbox/item'
import type { Text } from '../../texts/language'
import type { MailText } from '../mail-params'

/** Mails that tell people of an act at the desk, or the desk of one elsewhere. */
export type DeskMail = Extract<
  MailKind,
  | 'project-suspended'
  | 'project-resumed'
  | 'end-corrected'
  | 'public-text-written'
  | 'project-terminated'
  | 'project-reopened'
  | 'due-extended'
  | 'waitlist-ended'
  | 'entry-link'
  | 'report-entered'
  | 'version-not-confirmed'
  | 'results-added'
  | 'meeting-vote'
>

const seeProject = {
  en: () => 'See the project',
  fr: () => 'Voir le projet',
  es: () => 'Ver el proyecto',
}

export const deskMails: Readonly<Record<DeskMail, MailText>> = {
  'project-suspended': {
    subject: {
      en: ({ reference }) => `Your project is suspended: ${reference}`,
      fr: ({ reference }) => `Votre projet est suspendu : ${reference}`,
      es: ({ reference }) => `Su proyecto queda suspendido: ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `“${title}” is suspended. Its payments and reports wait, and we send no reminders for them. The page says why.`,
      fr: ({ title }) =>
        `Le projet « ${title} » est suspendu. Ses versements et ses rapports le sont aussi, et nous n’envoyons aucun rappel à leur sujet. La page en donne la raison.`,
      es: ({ title }) =>
        `El proyecto «${title}» queda suspendido. Sus pagos e informes quedan en suspenso y no enviamos recordatorios sobre ellos. La página explica el motivo.`,
    },
    next: {
      en: () => 'We write to you when it goes on. The time it rested is added to your dates.',
      fr: () =>
        'Nous vous écrirons à la reprise. La durée de la suspension sera ajoutée à vos échéances.',
      es: () =>
        'Le escribiremos cuando se reanude. El tiempo de suspensión se añadirá a sus plazos.',
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
        `“${title}” goes on. The days it was suspended have been added to the dates of its reports and payments.`,
      fr: ({ title }) =>
        `Le projet « ${title} » reprend. Les jours de suspension ont été ajoutés aux échéances de ses rapports et de ses versements.`,
      es: ({ title }) =>
        `El proyecto «${title}» se reanuda. Los días de suspensión se han añadido a los plazos de sus informes y pagos.`,
    },
    next: {
      en: () =>
        'The end of the project stays as agreed. If you need more time for the work, ask for a change on the page.',
      fr: () =>
        'La date de fin du projet reste celle convenue. S’il vous faut plus de temps pour le travail, demandez une modification sur la page.',
      es: () =>
        'La fecha de fin del proyecto sigue siendo la acordada. Si necesita más tiempo para el trabajo, solicite una modificación en la página.',
    },
    action: seeProject,
  },
  'public-text-written': {
    subject: {
      en: ({ reference }) => `What the Council will read on ${reference}`,
      fr: ({ reference }) => `Ce que le Conseil lira sur le projet ${reference}`,
      es: ({ reference }) => `Lo que el Consejo leerá sobre ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `We have written the text on “${title}” for the report to the Council of IOM. It stands on your project’s page.`,
      fr: ({ title }) =>
        `Nous avons rédigé, pour le rapport au Conseil de l’OIM, le texte sur le projet « ${title} ». Il figure sur la page de votre projet.`,
      es: ({ title }) =>
        `Hemos redactado el texto sobre «${title}» para el informe al Consejo de la OIM. Figura en la página de su proyecto.`,
    },
    next: {
      en: () =>
        'Please read it, and agree with it there. If something is wrong, or would expose somebody, reply to this email.',
      fr: () =>
        'Veuillez le relire et y donner votre accord sur cette page. Si quelque chose est inexact, ou risque d’exposer une personne, répondez à ce courriel.',
      es: () =>
        'Léalo y dé allí su conformidad. Si algo no es exacto o pudiera exponer a alguien, responda a este correo.',
    },
    action: seeProject,
  },
  'end-corrected': {
    subject: {
      en: ({ reference }) => `The end of your project was corrected: ${reference}`,
      fr: ({ reference }) => `La date de fin de votre projet a été corrigée : ${reference}`,
      es: ({ reference }) => `Se ha corregido la fecha de fin de su proyecto: ${reference}`,
    },
    what: {
      en: ({ title, day }) =>
        `We have corrected the end date of “${title}”: it ends on ${day}. The page says why.`,
      fr: ({ title, day }) =>
        `Nous avons corrigé la date de fin du projet « ${title} » : il se termine le ${day}. La page en donne le motif.`,
      es: ({ title, day }) =>
        `Hemos corregido la fecha de fin del proyecto «${title}»: termina el ${day}. La página explica el motivo.`,
    },
    next: {
      en: () =>
        'The due dates of its reports follow it. If that isn’t the end date you meant, write to us.',
      fr: () =>
        'Les échéances des rapports sont ajustées en conséquence. Si ce n’est pas la date que vous vouliez indiquer, écrivez-nous.',
      es: () =>
        'Las fechas límite de los informes se ajustan a esa fecha. Si no es la que usted quería indicar, escríbanos.',
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
        `Il est mis fin au projet « ${title} » avant son terme. La page en donne la raison.`,
      es: ({ title }) =>
        `Se ha puesto fin al proyecto «${title}» antes de su término. La página explica el motivo.`,
    },
    next: {
      en: () =>
        'We will ask you for a final report with what was spent, and tell you if funds are to be returned.',
      fr: () =>
        'Nous vous demanderons un rapport final indiquant les dépenses, et nous vous dirons si des fonds sont à restituer.',
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
        `Le projet « ${title} » était clos et a été rouvert, car ses chiffres sont réexaminés. La page en donne la raison.`,
      es: ({ title }) =>
        `El proyecto «${title}» estaba cerrado y se ha reabierto, porque se revisan sus cifras. La página explica el motivo.`,
    },
    next: {
      en: () => 'We will ask you for the final report once more. It begins with what you sent.',
      fr: () =>
        'Nous vous demanderons de nouveau le rapport final. Il commencera par ce que vous aviez envoyé.',
      es: () => 'Le pediremos de nuevo el informe final. Empezará con lo que usted envió.',
    },
    action: seeProject,
  },
  'entry-link': {
    subject: {
      en: ({ mission }) => `Form to enter for ${mission}`,
      fr: ({ mission }) => `Formulaire à remplir pour ${mission}`,
      es: ({ mission }) => `Formulario por rellenar para ${mission}`,
    },
    what: {
      en: ({ mission }) =>
        `Use this form to enter what ${mission} sent as a document. Enter it word for word; the mission is asked to look it through.`,
      fr: ({ mission }) =>
        `Voici le formulaire où saisir ce que ${mission} a envoyé sous forme de document. Reprenez-le mot pour mot ; la mission sera invitée à le relire.`,
      es: ({ mission }) =>
        `Este es el formulario para introducir lo que ${mission} envió como documento. Introdúzcalo palabra por palabra; se pedirá a la misión que lo revise.`,
    },
    next: {
      en: () => 'It takes effect once the mission has confirmed it. Until then nothing goes on.',
      fr: () =>
        'Il n’est pris en compte qu’une fois confirmé par la mission. D’ici là, la procédure n’avance pas.',
      es: () => 'Se tendrá en cuenta cuando la misión lo confirme. Hasta entonces no avanza nada.',
    },
    action: {
      en: () => 'Open the form',
      fr: () => 'Ouvrir le formulaire',
      es: () => 'Abrir el formulario',
    },
  },
  'report-entered': {
    subject: {
      en: ({ reference, report }) => `Please look through ${report} on ${reference}`,
      fr: ({ reference, report }) => `Merci de relire ${report} sur ${reference}`,
      es: ({ reference, report }) => `Le rogamos que revise ${report} sobre ${reference}`,
    },
    what: {
      en: ({ title, report }) =>
        `You sent ${report} on “${title}” as a document, and we have entered it. Please look it through, correct what isn’t right, and send it.`,
      fr: ({ title, report }) =>
        `Vous aviez envoyé ${report} sur « ${title} » sous forme de document, et nous en avons saisi le texte. Merci de le relire, de corriger ce qui n’est pas exact et de l’envoyer.`,
      es: ({ title, report }) =>
        `Usted envió ${report} sobre «${title}» como documento y hemos introducido su texto. Le rogamos que lo revise, corrija lo que no sea exacto y lo envíe.`,
    },
    next: {
      en: ({ day }) => `It takes effect once you have sent it. It is due by ${day}.`,
      fr: ({ day }) =>
        `Il n’est pris en compte qu’une fois envoyé. Il est attendu au plus tard le ${day}.`,
      es: ({ day }) => `Se tendrá en cuenta cuando usted lo envíe. Fecha límite: ${day}.`,
    },
    action: {
      en: () => 'Look through and send',
      fr: () => 'Relire et envoyer',
      es: () => 'Revisar y enviar',
    },
  },
  'version-not-confirmed': {
    subject: {
      en: ({ reference }) => `Not confirmed by the mission: ${reference}`,
      fr: ({ reference }) => `Non confirmé par la mission : ${reference}`,
      es: ({ reference }) => `No confirmado por la misión: ${reference}`,
    },
    what: {
      en: ({ title, mission }) =>
        `${mission} hasn’t confirmed what was entered on its behalf for “${title}”, or says that something is wrong. It is not considered submitted.`,
      fr: ({ title, mission }) =>
        `${mission} n’a pas confirmé ce qui a été saisi en son nom pour « ${title} », ou indique que quelque chose est inexact. Le texte n’est pas considéré comme soumis.`,
      es: ({ title, mission }) =>
        `${mission} no ha confirmado lo que se introdujo en su nombre para «${title}», o indica que algo no es correcto. No se considera presentado.`,
    },
    next: {
      en: () => 'Ask the mission what it needs. The desk shows where it stands.',
      fr: () =>
        'Demandez à la mission ce dont elle a besoin. L’espace de gestion indique où en est le projet.',
      es: () =>
        'Pregunte a la misión qué necesita. El espacio de gestión muestra en qué punto está.',
    },
    action: seeProject,
  },
  'results-added': {
    subject: {
      en: ({ reference }) => `Results added after closure: ${reference}`,
      fr: ({ reference }) => `Résultats ajoutés après la clôture : ${reference}`,
      es: ({ reference }) => `Resultados añadidos después del cierre: ${reference}`,
    },
    what: {
      en: ({ title, mission }) =>
        `${mission} added results to “${title}”, which is closed. The project’s page at the desk shows them.`,
      fr: ({ title, mission }) =>
        `${mission} a ajouté des résultats au projet « ${title} », qui est clos. Ils figurent sur la page du projet, dans l’espace de gestion.`,
      es: ({ title, mission }) =>
        `${mission} añadió resultados al proyecto «${title}», que está cerrado. Figuran en la página del proyecto, en el espacio de gestión.`,
    },
    next: {
      en: () => 'Nothing has to be decided. They may be of use in the next paper for the Council.',
      fr: () =>
        'Il n’y a rien à décider. Ils peuvent servir au prochain document destiné au Conseil.',
      es: () =>
        'No hay nada que decidir. Pueden servir para el próximo documento destinado al Consejo.',
    },
    action: seeProject,
  },
  'meeting-vote': {
    subject: {
      en: ({ reference }) => `Your decision on ${reference} was recorded from a meeting`,
      fr: ({ reference }) => `Votre décision sur ${reference} a été consignée d’après une réunion`,
      es: ({ reference }) => `Su decisión sobre ${reference} se consignó a partir de una reunión`,
    },
    what: {
      en: ({ title }) =>
        `The secretariat has recorded, from the minutes of a meeting, how you decided on “${title}”. The link shows what was recorded.`,
      fr: ({ title }) =>
        `Le secrétariat a consigné, d’après le procès-verbal d’une réunion, votre décision sur « ${title} ». Le lien montre ce qui a été consigné.`,
      es: ({ title }) =>
        `La secretaría ha consignado, según el acta de una reunión, cómo decidió usted sobre «${title}». El enlace muestra lo consignado.`,
    },
    next: {
      en: ({ day }) =>
        `If that isn’t what you decided, say so on the page by ${day}: the decision is then looked at again. After that date, please write to the secretariat.`,
      fr: ({ day }) =>
        `Si ce n’est pas ce que vous aviez décidé, dites-le sur la page au plus tard le ${day} : la décision sera alors réexaminée. Passé cette date, écrivez au secrétariat.`,
      es: ({ day }) =>
        `Si no es lo que usted decidió, dígalo en la página a más tardar el ${day}: la decisión se examinará de nuevo. Pasada esa fecha, escriba a la secretaría.`,
    },
    action: {
      en: () => 'See what was recorded',
      fr: () => 'Voir ce qui a été consigné',
      es: () => 'Ver lo consignado',
    },
  },
  'waitlist-ended': {
    subject: {
      en: ({ reference }) => `No funds became available for ${reference}`,
      fr: ({ reference }) => `Les fonds ne se sont pas libérés pour ${reference}`,
      es: ({ reference }) => `No se liberaron fondos para ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `“${title}” was approved, but the year’s funds were used up and none became available. We are sorry: it ends here for lack of funds, not for its quality.`,
      fr: ({ title }) =>
        `La proposition « ${title} » a été approuvée, mais les fonds de l’année étaient épuisés et ne se sont pas libérés. Nous le regrettons : elle prend fin faute de fonds, et non en raison de sa qualité.`,
      es: ({ title }) =>
        `La propuesta «${title}» se aprobó, pero los fondos del año se agotaron y no se liberaron otros. Lo sentimos: termina aquí por falta de fondos, no por su calidad.`,
    },
    next: {
      en: () => 'You may propose it again in a later call. The page keeps what you sent.',
      fr: () =>
        'Vous pourrez la proposer de nouveau lors d’un prochain appel. La page conserve ce que vous aviez envoyé.',
      es: () => 'Podrá proponerla de nuevo en otra convocatoria. La página conserva lo que envió.',
    },
    action: seeProject,
  },
  'due-extended': {
    subject: {
      en: ({ reference }) => `You have more time: ${reference}`,
      fr: ({ reference }) => `Délai prolongé : ${reference}`,
      es: ({ reference }) => `Plazo ampliado: ${reference}`,
    },
    what: {
      en: ({ title, day }) => `What we asked you about “${title}” is now due by ${day}.`,
      fr: ({ title, day }) =>
        `Ce que nous vous avons demandé au sujet de « ${title} » est désormais attendu au plus tard le ${day}.`,
      es: ({ title, day }) =>
        `Lo que le pedimos sobre «${title}» tiene como nueva fecha límite el ${day}.`,
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

/** What each of these is called in the decision record and on the desk. */
export const deskMailNames = {
  'project-suspended': {
    en: 'Notice that the project is suspended',
    fr: 'Avis de suspension du projet',
    es: 'Aviso de suspensión del proyecto',
  },
  'project-resumed': {
    en: 'Notice that the project goes on',
    fr: 'Avis de reprise du projet',
    es: 'Aviso de reanudación del proyecto',
  },
  'public-text-written': {
    en: 'Text for the report to the Council',
    fr: 'Texte destiné au rapport au Conseil',
    es: 'Texto para el informe al Consejo',
  },
  'end-corrected': {
    en: 'Notice that the end was corrected',
    fr: 'Avis de correction de la date de fin',
    es: 'Aviso de corrección de la fecha de fin',
  },
  'project-terminated': {
    en: 'Notice that the project is terminated',
    fr: 'Avis de cessation anticipée du projet',
    es: 'Aviso de terminación anticipada del proyecto',
  },
  'project-reopened': {
    en: 'Notice that the project is open again',
    fr: 'Avis de réouverture du projet',
    es: 'Aviso de reapertura del proyecto',
  },
  'entry-link': {
    en: 'Link to enter a document',
    fr: 'Lien de saisie d’un document',
    es: 'Enlace para introducir un documento',
  },
  'report-entered': {
    en: 'Report entered, to be sent by the mission',
    fr: 'Rapport saisi, à envoyer par la mission',
    es: 'Informe introducido, pendiente de envío por la misión',
  },
  'version-not-confirmed': {
    en: 'Entered text not confirmed',
    fr: 'Texte saisi non confirmé',
    es: 'Texto introducido sin confirmar',
  },
  'meeting-vote': {
    en: 'Vote recorded from a meeting',
    fr: 'Vote consigné d’après une réunion',
    es: 'Voto consignado a partir de una reunión',
  },
  'waitlist-ended': {
    en: 'No funds became available',
    fr: 'Les fonds ne se sont pas libérés',
    es: 'No se liberaron fondos',
  },
  'due-extended': {
    en: 'Notice of a later due date',
    fr: 'Avis de report d’échéance',
    es: 'Aviso de prórroga del plazo',
  },
  'results-added': {
    en: 'Results added after closure',
    fr: 'Résultats ajoutés après la clôture',
    es: 'Resultados añadidos después del cierre',
  },
} as const satisfies Readonly<Partial<Record<MailKind, Text>>>
