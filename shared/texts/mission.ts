import type { Refusal } from '../domain/decide/kernel/change'
import type { Role } from '../domain/people'
import { traitsOf, type TaskKind } from '../domain/tasks/kinds'
import type { Amendment, StatusReport } from '../domain/project/follow-up'
import type { ProjectStatus } from '../domain/project/project'
import type { Text, TextWith } from './language'

/** Words of the pages that missions see beside the forms. */
export const missionTexts = {
  outOfFunds: {
    en: 'It was approved, but no funds became available before its call closed. It ended for lack of funds, not for its quality.',
    fr: 'Elle avait été approuvée, mais les fonds nécessaires ne se sont pas libérés avant la fin de l’appel. Elle a pris fin faute de fonds, et non en raison de sa qualité.',
    es: 'Se aprobó, pero no se liberaron fondos antes del cierre de la convocatoria. Terminó por falta de fondos, no por su calidad.',
  },
  changedSince: {
    en: 'Changed since it was last sent',
    fr: 'Modifié depuis le dernier envoi',
    es: 'Modificado desde el último envío',
  },
  notSavedHeading: {
    en: 'Too late to be saved',
    fr: 'Trop tard pour être enregistré',
    es: 'Demasiado tarde para guardarlo',
  },
  notSaved: {
    en: 'This form was sent, or has ended, since you opened the page. Your text was not added to it; it is shown here so that you can copy it.',
    fr: 'Ce formulaire a été envoyé, ou n’est plus demandé, depuis que vous avez ouvert la page. Votre texte n’y a pas été ajouté ; il est affiché ici pour que vous puissiez le copier.',
    es: 'Este formulario se envió, o dejó de estar disponible, desde que usted abrió la página. Su texto no se añadió; se muestra aquí para que pueda copiarlo.',
  },
  lapsedHeading: {
    en: 'This draft is no longer kept',
    fr: 'Ce brouillon n’est plus conservé',
    es: 'Este borrador ya no se conserva',
  },
  lapsed: {
    en: 'Nobody saved it for a long time, so it has lapsed. You can start a new one while a call is open.',
    fr: 'Personne ne l’a enregistré depuis longtemps : il a été supprimé à l’expiration du délai. Vous pouvez en commencer un nouveau tant qu’un appel est ouvert.',
    es: 'Nadie lo guardó durante mucho tiempo, así que ha caducado. Puede empezar otro mientras haya una convocatoria abierta.',
  },
  startAnew: { en: 'Start again', fr: 'Recommencer', es: 'Empezar de nuevo' },
  whereItStands: { en: 'Where it stands', fr: 'Où en est le dossier', es: 'En qué punto está' },
  askedHeading: {
    en: 'Who has to act now',
    fr: 'Qui doit intervenir maintenant',
    es: 'Quién debe actuar ahora',
  },
  yourTurn: {
    en: 'What we ask of you',
    fr: 'Ce que nous vous demandons',
    es: 'Qué le pedimos a usted',
  },
  mailLink: {
    en: 'Mail me the link',
    fr: 'M’envoyer le lien',
    es: 'Enviarme el enlace',
  },
  letter: { en: 'Letter', fr: 'Lettre', es: 'Carta' },
  declineReason: {
    en: 'Why it was declined',
    fr: 'Motif du refus',
    es: 'Motivo del rechazo',
  },
  money: { en: 'Amounts', fr: 'Montants', es: 'Importes' },
  requested: { en: 'Requested', fr: 'Demandé', es: 'Solicitado' },
  decided: { en: 'Decided', fr: 'Accordé', es: 'Concedido' },
  committed: { en: 'Committed to your project', fr: 'Fonds engagés', es: 'Fondos comprometidos' },
  paid: { en: 'Paid', fr: 'Versé', es: 'Pagado' },
  spent: {
    en: 'Spent, as reported',
    fr: 'Dépensé, selon vos rapports',
    es: 'Gastado, según sus informes',
  },
  spentFiled: {
    en: 'Spent, by the report we are reading',
    fr: 'Dépensé, selon le rapport en cours de lecture',
    es: 'Gastado, según el informe que estamos leyendo',
  },
  returned: { en: 'Paid back', fr: 'Restitué', es: 'Devuelto' },
  conditions: { en: 'Conditions', fr: 'Conditions', es: 'Condiciones' },
  conditionMet: { en: 'met', fr: 'remplie', es: 'cumplida' },
  conditionWaived: { en: 'waived', fr: 'dispense accordée', es: 'dispensada' },
  conditionOpen: { en: 'still to be met', fr: 'à remplir', es: 'pendiente' },
  versions: { en: 'What you sent', fr: 'Ce que vous avez envoyé', es: 'Lo que ha enviado' },
  reports: { en: 'Reports', fr: 'Rapports', es: 'Informes' },
  amendments: {
    en: 'Requests for changes',
    fr: 'Demandes de modification',
    es: 'Solicitudes de modificación',
  },
  whatYouCanDo: { en: 'What you can do', fr: 'Ce que vous pouvez faire', es: 'Qué puede hacer' },
  takeBack: {
    en: 'Take it back to correct it',
    fr: 'La récupérer pour la corriger',
    es: 'Recuperarla para corregirla',
  },
  takeBackHint: {
    en: 'You can do this until somebody has voted. We mail you a link to the text as you sent it; send it again when it is right.',
    fr: 'C’est possible tant que personne n’a voté. Nous vous envoyons un lien vers le texte tel que vous l’avez envoyé ; envoyez-le de nouveau une fois corrigé.',
    es: 'Puede hacerlo mientras nadie haya votado. Le enviamos un enlace al texto tal como lo envió; vuelva a enviarlo cuando esté bien.',
  },
  takenBack: {
    en: 'You have it back. We have mailed you the link to correct it.',
    fr: 'Elle vous est rendue. Nous vous avons envoyé le lien pour la corriger.',
    es: 'La tiene de vuelta. Le hemos enviado el enlace para corregirla.',
  },
  revive: {
    en: 'Reopen it',
    fr: 'La relancer',
    es: 'Retomarla',
  },
  reviveHint: {
    en: 'You can do this until the call closes. Nothing you wrote is lost: we mail you the link to complete it and send it again.',
    fr: 'C’est possible jusqu’à la clôture de l’appel. Rien de ce que vous avez écrit n’est perdu : nous vous envoyons le lien pour la compléter et l’envoyer de nouveau.',
    es: 'Hasta el cierre de la convocatoria. No se ha perdido nada de lo que escribió: le enviamos el enlace para completarla y enviarla de nuevo.',
  },
  revived: {
    en: 'It is with you again. We have mailed you the link to complete it.',
    fr: 'Elle est de nouveau entre vos mains. Nous vous avons envoyé le lien pour la compléter.',
    es: 'Está de nuevo en sus manos. Le hemos enviado el enlace para completarla.',
  },
  askChange: {
    en: 'Ask for a change',
    fr: 'Demander une modification',
    es: 'Solicitar una modificación',
  },
  askChangeHint: {
    en: 'More time, another split of the budget, other activities: we mail you a link to a form filled in with what is agreed. The terms agreed hold until the change is decided.',
    fr: 'Plus de temps, une autre répartition du budget, d’autres activités : nous vous envoyons un lien vers un formulaire prérempli avec les conditions convenues. Celles-ci restent en vigueur jusqu’à la décision.',
    es: 'Más tiempo, otro reparto del presupuesto, otras actividades: le enviamos un enlace a un formulario ya rellenado con lo acordado. Rige lo acordado hasta que se decida la modificación.',
  },
  askPause: {
    en: 'Ask to suspend the project',
    fr: 'Demander la suspension du projet',
    es: 'Solicitar la suspensión del proyecto',
  },
  askEnd: {
    en: 'Ask to end it early',
    fr: 'Demander une cessation anticipée',
    es: 'Solicitar la terminación anticipada',
  },
  copyHint: {
    en: 'Begin a new proposal with the text of this one. We mail you the form; you can change everything before you send it.',
    fr: 'Commencez une nouvelle proposition avec le texte de celle-ci. Nous vous envoyons le formulaire ; vous pouvez tout modifier avant l’envoi.',
    es: 'Empiece una nueva propuesta con el texto de esta. Le enviamos el formulario; puede cambiarlo todo antes de enviarlo.',
  },
  withdraw: { en: 'Withdraw it', fr: 'La retirer', es: 'Retirarla' },
  withdrawHint: {
    en: 'It ends for good, and funds reserved for it are released for others.',
    fr: 'Elle prend fin définitivement, et les fonds réservés sont libérés pour d’autres propositions.',
    es: 'Termina definitivamente, y los fondos reservados quedan disponibles para otras propuestas.',
  },
  withdrawConfirm: {
    en: 'Yes, our mission withdraws this request',
    fr: 'Oui, notre mission retire cette demande',
    es: 'Sí, nuestra misión retira esta solicitud',
  },
  withdrawn: {
    en: 'It has been withdrawn.',
    fr: 'Elle a été retirée.',
    es: 'Se ha retirado.',
  },
  withdrawChange: {
    en: 'Withdraw the request for a change',
    fr: 'Retirer la demande de modification',
    es: 'Retirar la solicitud de modificación',
  },
  withdrawChangeHint: {
    en: 'What was agreed before stays as it is. Funds reserved for the change are released, and you can ask for something else.',
    fr: 'Ce qui était convenu reste inchangé. Les fonds réservés pour la modification sont libérés, et vous pouvez demander autre chose.',
    es: 'Lo acordado sigue igual. Los fondos reservados para la modificación quedan disponibles, y usted puede solicitar otra cosa.',
  },
  withdrawChangeConfirm: {
    en: 'Yes, our mission withdraws this request for a change',
    fr: 'Oui, notre mission retire cette demande de modification',
    es: 'Sí, nuestra misión retira esta solicitud de modificación',
  },
  changeWithdrawn: {
    en: 'Your request for a change has been withdrawn. What was agreed before stands.',
    fr: 'Votre demande de modification a été retirée. Ce qui était convenu reste en vigueur.',
    es: 'Su solicitud de modificación se ha retirado. Sigue rigiendo lo acordado.',
  },
  linkMailedHeading: {
    en: 'Check your mail',
    fr: 'Consultez votre messagerie',
    es: 'Consulte su correo',
  },
  linkMailed: {
    en: 'We have mailed you a link to the form. If it doesn’t come within half an hour, look in the folder for unwanted mail, or ask again: we send at most three links an hour.',
    fr: 'Nous vous avons envoyé un lien vers le formulaire. S’il n’arrive pas dans la demi-heure, regardez dans les courriers indésirables ou redemandez-le : nous envoyons au plus trois liens par heure.',
    es: 'Le hemos enviado un enlace al formulario. Si no llega en media hora, mire en el correo no deseado o pídalo de nuevo: enviamos como máximo tres enlaces por hora.',
  },
  backToProject: {
    en: 'Back to the project',
    fr: 'Retour au projet',
    es: 'Volver al proyecto',
  },
} satisfies Record<string, Text>

/** Why something that a mission sent wasn't done, and what is possible. */
export const refusedTexts: Readonly<Record<Refusal['refused'], Text>> = {
  'already-done': {
    en: 'It has been sent already.',
    fr: 'L’envoi a déjà été fait.',
    es: 'Ya se ha enviado.',
  },
  'not-allowed': {
    en: 'It can’t be sent as things stand: the project has moved on, or another request for a change is being decided. What you wrote stays here.',
    fr: 'L’envoi n’est pas possible en l’état : le projet a changé de stade, ou une autre demande de modification est en cours d’examen. Votre texte reste ici.',
    es: 'No puede enviarse en este momento: el proyecto ha cambiado de fase o se está decidiendo otra solicitud de modificación. Su texto sigue aquí.',
  },
  conflict: {
    en: 'An answer was changed elsewhere since you opened this page, so nothing was sent. Look at the answers below as they are now, then send.',
    fr: 'Une réponse a été modifiée ailleurs depuis que vous avez ouvert cette page : rien n’a été envoyé. Relisez les réponses ci-dessous dans leur état actuel, puis envoyez.',
    es: 'Se cambió una respuesta en otro lugar desde que abrió esta página, así que no se envió nada. Revise las respuestas de abajo como están ahora y envíe.',
  },
  invalid: {
    en: 'Some answers keep it from being sent.',
    fr: 'Certaines réponses empêchent l’envoi.',
    es: 'Algunas respuestas impiden el envío.',
  },
  'not-found': {
    en: 'What this form belongs to is no longer asked for. What you wrote stays here.',
    fr: 'Ce formulaire n’est plus demandé. Votre texte reste ici.',
    es: 'Este formulario ya no se solicita. Su texto sigue aquí.',
  },
  expired: {
    en: 'Its time is over. What you wrote stays here.',
    fr: 'Le délai est écoulé. Votre texte reste ici.',
    es: 'El plazo ha terminado. Su texto sigue aquí.',
  },
  'too-many': {
    en: 'Please wait an hour and try again.',
    fr: 'Merci de patienter une heure et de réessayer.',
    es: 'Espere una hora e inténtelo de nuevo.',
  },
}

/** Where a project stands and what comes next, in plain words. */
export const standTexts: Readonly<Record<ProjectStatus, Text>> = {
  submitted: {
    en: 'We have received it. Next, a gender specialist reads it.',
    fr: 'Nous l’avons reçue. Une personne spécialiste des questions de genre va la lire.',
    es: 'La hemos recibido. Ahora la leerá una persona especialista en cuestiones de género.',
  },
  'in-gender-review': {
    en: 'A gender specialist is reading it. Then the reviewers decide; if something is missing, you get one letter that says what.',
    fr: 'Une personne spécialiste des questions de genre la lit. Ensuite, le comité décide ; s’il manque quelque chose, vous recevrez une seule lettre qui le précise.',
    es: 'La está leyendo una persona especialista en cuestiones de género. Después decide el comité; si falta algo, recibirá una sola carta que lo indica.',
  },
  'in-funding-decision': {
    en: 'The reviewers are deciding whether to fund it. You are told the decision and its reasons by email.',
    fr: 'Le comité décide s’il la finance. La décision et ses motifs vous sont communiqués par courriel.',
    es: 'El comité está decidiendo si se financia. Se le comunicarán por correo la decisión y sus motivos.',
  },
  returned: {
    en: 'It is with you, to be completed and sent again.',
    fr: 'Elle est entre vos mains, à compléter et à envoyer de nouveau.',
    es: 'Está en sus manos, para completarla y enviarla de nuevo.',
  },
  lapsed: {
    en: 'It was not completed in time and has lapsed. Until the call closes you can reopen it.',
    fr: 'Elle n’a pas été complétée à temps et est caduque. Vous pouvez la relancer jusqu’à la clôture de l’appel.',
    es: 'No se completó a tiempo y ha caducado. Puede retomarla hasta el cierre de la convocatoria.',
  },
  withdrawn: {
    en: 'Your mission has withdrawn it.',
    fr: 'Votre mission l’a retirée.',
    es: 'Su misión la ha retirado.',
  },
  declined: {
    en: 'It was not approved. The reasons are below; you may send a new proposal while a call is open.',
    fr: 'Elle n’a pas été approuvée. Les motifs figurent ci-dessous ; vous pouvez envoyer une nouvelle proposition tant qu’un appel est ouvert.',
    es: 'No se aprobó. Los motivos figuran abajo; puede enviar una nueva propuesta mientras haya una convocatoria abierta.',
  },
  waitlisted: {
    en: 'It was approved, but this year’s funds are used up for now. It is funded when funds become available.',
    fr: 'Elle est approuvée, mais les fonds de l’année sont épuisés pour l’instant. Elle sera financée dès que des fonds se libéreront.',
    es: 'Se aprobó, pero por ahora se han agotado los fondos del año. Se financiará cuando se liberen fondos.',
  },
  'offer-declined': {
    en: 'The offer was not taken up, and the funds were released.',
    fr: 'L’offre n’a pas été acceptée et les fonds ont été libérés.',
    es: 'La oferta no se aceptó y los fondos se liberaron.',
  },
  reserved: {
    en: 'It was approved and the funds are reserved. They are committed once the time for objections is over and any offer to you has been accepted.',
    fr: 'Elle est approuvée et les fonds sont réservés. Ils seront engagés une fois le délai de contestation écoulé et, s’il y a une offre, une fois que vous l’aurez acceptée.',
    es: 'Se aprobó y los fondos están reservados. Se comprometerán cuando termine el plazo de impugnación y, en su caso, cuando usted haya aceptado la oferta.',
  },
  active: {
    en: 'The project is under way. We ask you for reports when they are due.',
    fr: 'Le projet est en cours. Nous vous demanderons des rapports aux dates prévues.',
    es: 'El proyecto está en curso. Le pediremos informes en su momento.',
  },
  suspended: {
    en: 'The project is suspended for now.',
    fr: 'Le projet est suspendu pour l’instant.',
    es: 'El proyecto está suspendido por ahora.',
  },
  finalising: {
    en: 'The work is over. The final report and the accounts are being settled, and funds not spent are returned.',
    fr: 'Le travail est terminé. Le rapport final et les comptes sont en cours de clôture, et les fonds non dépensés sont restitués.',
    es: 'El trabajo ha terminado. Se están cerrando el informe final y las cuentas, y se devuelven los fondos no gastados.',
  },
  closed: {
    en: 'The project is closed. Nothing more is asked of you.',
    fr: 'Le projet est clos. Plus rien ne vous est demandé.',
    es: 'El proyecto está cerrado. No se le pide nada más.',
  },
}

const MISSION: Text = { en: 'your mission', fr: 'votre mission', es: 'su misión' }
const GENDER: Text = {
  en: 'a gender reviewer',
  fr: 'une personne chargée de l’examen genre',
  es: 'una persona encargada de la revisión de género',
}
const REVIEWERS: Text = { en: 'the reviewers', fr: 'le comité', es: 'el comité' }
const CHAIR: Text = { en: 'the chair', fr: 'la présidence', es: 'la presidencia' }
const SECRETARIAT: Text = { en: 'the secretariat', fr: 'le secrétariat', es: 'la secretaría' }
const FINANCE: Text = {
  en: 'finance',
  fr: 'le service des finances',
  es: 'el servicio de finanzas',
}

const askedFirst: Readonly<Partial<Record<Role, Text>>> = {
  'gender-reviewer': GENDER,
  reviewer: REVIEWERS,
  chair: CHAIR,
  secretariat: SECRETARIAT,
  finance: FINANCE,
  'head-of-finance': FINANCE,
}

/** Who is asked in a task: the mission, or the office that comes first. */
export function askedRole(kind: TaskKind): Text {
  const { asks } = traitsOf(kind)
  if (asks === 'mission') return MISSION
  const role = asks[0]?.[0]
  return (role && askedFirst[role]) ?? SECRETARIAT
}

/** What a task asks, of whom and by when. */
export const askedLine: TextWith<{ what: string; who: string; day: string }> = {
  en: ({ what, who, day }) => `${what}: ${who}, by ${day}`,
  fr: ({ what, who, day }) => `${what} : ${who}, au plus tard le ${day}`,
  es: ({ what, who, day }) => `${what}: ${who}, a más tardar el ${day}`,
}

export const versionTitle: TextWith<{ n: number; day: string }> = {
  en: ({ n, day }) => `Version ${n}, ${day}`,
  fr: ({ n, day }) => `Version ${n}, ${day}`,
  es: ({ n, day }) => `Versión ${n}, ${day}`,
}

export const reportKinds: Readonly<Record<StatusReport['kind'], Text>> = {
  interim: { en: 'Interim report', fr: 'Rapport intermédiaire', es: 'Informe intermedio' },
  council: {
    en: 'Update for the Council',
    fr: 'Mise à jour pour le Conseil',
    es: 'Actualización para el Consejo',
  },
  final: { en: 'Final report', fr: 'Rapport final', es: 'Informe final' },
}

/** A report by its kind, within a sentence. */
export const theReport: Readonly<Record<StatusReport['kind'], Text>> = {
  interim: {
    en: 'the interim report',
    fr: 'le rapport intermédiaire',
    es: 'el informe intermedio',
  },
  council: {
    en: 'the update for the Council',
    fr: 'la mise à jour pour le Conseil',
    es: 'la actualización para el Consejo',
  },
  final: { en: 'the final report', fr: 'le rapport final', es: 'el informe final' },
}

/** A report still to come, with the day by which it is due. */
export const reportToCome: TextWith<{ report: string; day: string }> = {
  en: ({ report, day }) => `${report} by ${day}`,
  fr: ({ report, day }) => `${report} au plus tard le ${day}`,
  es: ({ report, day }) => `${report} a más tardar el ${day}`,
}

export const reportStates: Readonly<Record<StatusReport['status'], Text>> = {
  planned: { en: 'not asked for yet', fr: 'pas encore demandé', es: 'aún no solicitado' },
  asked: { en: 'asked for', fr: 'demandé', es: 'solicitado' },
  filed: { en: 'received', fr: 'reçu', es: 'recibido' },
  returned: { en: 'to be completed', fr: 'à compléter', es: 'por completar' },
  accepted: { en: 'accepted', fr: 'accepté', es: 'aceptado' },
  'not-reviewed': {
    en: 'received, not reviewed',
    fr: 'reçu, non examiné',
    es: 'recibido, sin revisar',
  },
  missed: { en: 'not received', fr: 'non reçu', es: 'no recibido' },
  cancelled: { en: 'no longer needed', fr: 'n’est plus nécessaire', es: 'ya no es necesario' },
}

/** A report by its kind, the day it looks at and how far it is. */
export const reportLine: TextWith<{ kind: string; asOf: string; due: string; state: string }> = {
  en: ({ kind, asOf, due, state }) => `${kind}, situation as at ${asOf}, due ${due}: ${state}`,
  fr: ({ kind, asOf, due, state }) => `${kind}, situation au ${asOf}, attendu le ${due} : ${state}`,
  es: ({ kind, asOf, due, state }) => `${kind}, situación al ${asOf}, previsto el ${due}: ${state}`,
}

export const amendmentStates: Readonly<Record<Amendment['status'], Text>> = {
  requested: { en: 'being decided', fr: 'en cours d’examen', es: 'en trámite' },
  approved: { en: 'approved', fr: 'approuvée', es: 'aprobada' },
  refused: { en: 'not approved', fr: 'non approuvée', es: 'no aprobada' },
  applied: { en: 'in force', fr: 'en vigueur', es: 'en vigor' },
  lapsed: {
    en: 'not decided in time; the terms agreed hold',
    fr: 'non décidée à temps ; les conditions convenues restent en vigueur',
    es: 'no decidida a tiempo; rige lo acordado',
  },
  returned: {
    en: 'returned, to be corrected and sent again',
    fr: 'retournée, à corriger et à envoyer de nouveau',
    es: 'devuelta, para corregirla y enviarla de nuevo',
  },
  withdrawn: {
    en: 'withdrawn by the mission; the terms agreed hold',
    fr: 'retirée par la mission ; les conditions convenues restent en vigueur',
    es: 'retirada por la misión; rige lo acordado',
  },
}

export const amendmentLine: TextWith<{ n: number; day: string; state: string }> = {
  en: ({ n, day, state }) => `Request ${n}, ${day}: ${state}`,
  fr: ({ n, day, state }) => `Demande ${n}, ${day} : ${state}`,
  es: ({ n, day, state }) => `Solicitud ${n}, ${day}: ${state}`,
}

export const conditionLine: TextWith<{ text: string; due: string | undefined; state: string }> = {
  en: ({ text, due, state }) => `${text} (${due ? `by ${due}; ` : ''}${state})`,
  fr: ({ text, due, state }) => `${text} (${due ? `au plus tard le ${due} ; ` : ''}${state})`,
  es: ({ text, due, state }) => `${text} (${due ? `a más tardar el ${due}; ` : ''}${state})`,
}

export const copyInto: TextWith<{ call: string }> = {
  en: ({ call }) => `Copy into a new proposal: ${call}`,
  fr: ({ call }) => `Copier dans une nouvelle proposition : ${call}`,
  es: ({ call }) => `Copiar en una nueva propuesta: ${call}`,
}
