import type { TextWith } from './language'

/** Words for what else can be done on a task's page: ask the mission, give it away, confirm a condition. */
export const otherActs = {
  ask: {
    en: 'Ask the mission a question',
    fr: 'Poser une question à la mission',
    es: 'Hacer una pregunta a la misión',
  },
  askHint: {
    en: 'You can ask once about this version, and one question is open at a time. The mission reads it without your name. The decision waits for the answer, at most about ten days; everybody who decides reads it.',
    fr: 'Vous pouvez poser une seule question sur cette version, et une seule question est ouverte à la fois. La mission la lit sans votre nom. La décision attend la réponse une dizaine de jours au plus ; toutes les personnes qui décident la liront.',
    es: 'Puede preguntar una vez sobre esta versión, y solo hay una pregunta abierta a la vez. La misión la lee sin su nombre. La decisión espera la respuesta unos diez días como máximo; la leerán todas las personas que deciden.',
  },
  question: { en: 'Your question', fr: 'Votre question', es: 'Su pregunta' },
  sendQuestion: { en: 'Send the question', fr: 'Envoyer la question', es: 'Enviar la pregunta' },
  asked: {
    en: 'Your question is on its way to the mission. You get an email when it is answered.',
    fr: 'Votre question est transmise à la mission. Vous recevrez un courriel dès la réponse.',
    es: 'Su pregunta se ha enviado a la misión. Recibirá un correo cuando responda.',
  },
  questionsHeading: {
    en: 'Questions to the mission',
    fr: 'Questions à la mission',
    es: 'Preguntas a la misión',
  },
  notAnswered: { en: 'Not answered.', fr: 'Sans réponse.', es: 'Sin respuesta.' },
  waitsForAnswer: {
    en: 'The mission has been asked; the decision waits for the answer.',
    fr: 'La mission est interrogée ; la décision attend sa réponse.',
    es: 'Se ha preguntado a la misión; la decisión espera la respuesta.',
  },
  give: {
    en: 'Give this to a colleague',
    fr: 'Confier cette tâche à une ou un collègue',
    es: 'Ceder esta tarea a otra persona',
  },
  giveHint: {
    en: 'They take your place in it, and a vote of yours no longer counts. You can’t take it back.',
    fr: 'Cette personne prend votre place, et votre vote éventuel ne compte plus. C’est irréversible.',
    es: 'Esa persona ocupa su lugar y, si había votado, su voto deja de contar. No puede deshacerse.',
  },
  giveTo: { en: 'Colleague', fr: 'Collègue', es: 'Colega' },
  giveButton: { en: 'Give it away', fr: 'Confier la tâche', es: 'Ceder la tarea' },
  given: {
    en: 'Your colleague has been asked by email. You don’t have to do anything more.',
    fr: 'Votre collègue a reçu un courriel. Vous n’avez plus rien à faire.',
    es: 'Esa persona ha recibido un correo. Usted ya no tiene que hacer nada.',
  },
  notAsked: {
    en: 'You can read this, but you aren’t asked to answer: somebody else is, or you stepped aside.',
    fr: 'Vous pouvez lire cette page, mais la réponse ne vous est pas demandée : elle l’est à une autre personne, ou vous avez demandé à ne pas participer.',
    es: 'Puede leer esta página, pero no se le pide que responda: se le pide a otra persona, o usted se inhibió.',
  },
  returnInstead: {
    en: 'Return the proposal to the mission',
    fr: 'Retourner la proposition à la mission',
    es: 'Devolver la propuesta a la misión',
  },
  returnInsteadHint: {
    en: 'For the chair: the vote ends, and votes already given no longer count. The mission gets your letter, completes the text and sends it again.',
    fr: 'Pour la présidence : le vote prend fin et les votes déjà exprimés ne comptent plus. La mission reçoit votre lettre, complète le texte et l’envoie de nouveau.',
    es: 'Para la presidencia: la votación termina y los votos ya emitidos no cuentan. La misión recibe su carta, completa el texto y lo envía de nuevo.',
  },
  condition: { en: 'The condition', fr: 'La condition', es: 'La condición' },
  confirmedBy: {
    en: 'Who confirms that it is met',
    fr: 'Qui confirme qu’elle est remplie',
    es: 'Quién confirma que se ha cumplido',
  },
  conditionIsMet: {
    en: 'The condition is met',
    fr: 'La condition est remplie',
    es: 'La condición se ha cumplido',
  },
  conditionIsWaived: {
    en: 'The mission is released from it',
    fr: 'La mission en est dispensée',
    es: 'Se exime de ella a la misión',
  },
  waivedHint: {
    en: 'For the chair: because it can’t be met any more, or isn’t needed.',
    fr: 'Pour la présidence : parce qu’elle ne peut plus être remplie ou n’est plus utile.',
    es: 'Para la presidencia: porque ya no puede cumplirse o no hace falta.',
  },
  evidence: {
    en: 'What shows it: a document and its reference, or the reason',
    fr: 'Ce qui le montre : un document et sa référence, ou le motif',
    es: 'Lo que lo demuestra: un documento y su referencia, o el motivo',
  },
  answerLead: {
    en: 'Those who decide on your proposal ask',
    fr: 'Les personnes qui examinent votre proposition demandent',
    es: 'Quienes examinan su propuesta preguntan',
  },
  answerHint: {
    en: 'Your proposal stays as it is; your answer is read with it. Write no names of people you help.',
    fr: 'Votre proposition reste telle quelle ; votre réponse sera lue avec elle. N’indiquez le nom d’aucune personne bénéficiaire.',
    es: 'Su propuesta queda como está; su respuesta se leerá con ella. No indique el nombre de ninguna persona beneficiaria.',
  },
  answer: { en: 'Your answer', fr: 'Votre réponse', es: 'Su respuesta' },
  sendAnswer: { en: 'Send the answer', fr: 'Envoyer la réponse', es: 'Enviar la respuesta' },
  answerSent: {
    en: 'Thank you. Your answer is with those who decide.',
    fr: 'Merci. Votre réponse est transmise aux personnes qui décident.',
    es: 'Gracias. Su respuesta está en manos de quienes deciden.',
  },
  answerOver: {
    en: 'This question isn’t open any more. You don’t have to do anything.',
    fr: 'Cette question n’est plus ouverte. Vous n’avez rien à faire.',
    es: 'Esta pregunta ya no está abierta. No tiene que hacer nada.',
  },
} as const

export const askedOn: TextWith<{ who: string; date: string }> = {
  en: ({ who, date }) => `${who}, ${date}`,
  fr: ({ who, date }) => `${who}, le ${date}`,
  es: ({ who, date }) => `${who}, ${date}`,
}

export const answerBy: TextWith<{ date: string }> = {
  en: ({ date }) => `Please answer by ${date}. After that it is decided without your answer.`,
  fr: ({ date }) =>
    `Merci de répondre au plus tard le ${date}. Passé cette date, la décision sera prise sans votre réponse.`,
  es: ({ date }) =>
    `Le rogamos que responda a más tardar el ${date}. Después se decidirá sin su respuesta.`,
}
