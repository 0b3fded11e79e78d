import type { Role } from '../domain/people'
import type { TaskKind } from '../domain/tasks/kinds'
import type { Recusal, Vote } from '../domain/tasks/task'
import type { Text, TextWith } from './language'

/** What each task asks, as a page's heading. */
export const taskHeadings: Readonly<Record<TaskKind, Text>> = {
  'complete-proposal': {
    en: 'Complete the proposal',
    fr: 'Compléter la proposition',
    es: 'Completar la propuesta',
  },
  'gender-review': {
    en: 'Review the gender indicators',
    fr: 'Examiner les indicateurs de genre',
    es: 'Revisar los indicadores de género',
  },
  'funding-vote': {
    en: 'Vote on the request',
    fr: 'Voter sur la demande',
    es: 'Votar la solicitud',
  },
  'chair-decision': {
    en: 'Decide on the request',
    fr: 'Décider de la demande',
    es: 'Decidir sobre la solicitud',
  },
  'answer-question': {
    en: 'Answer a question',
    fr: 'Répondre à une question',
    es: 'Responder a una pregunta',
  },
  'waitlist-offer': {
    en: 'Money has become free',
    fr: 'Des fonds se sont libérés',
    es: 'Se han liberado fondos',
  },
  'join-next-call': {
    en: 'Wait on in the next call?',
    fr: 'Attendre dans le cadre du prochain appel ?',
    es: '¿Esperar en la próxima convocatoria?',
  },
  'confirm-condition': {
    en: 'Confirm a condition',
    fr: 'Confirmer une condition',
    es: 'Confirmar una condición',
  },
  'confirm-version': {
    en: 'Confirm what was entered for you',
    fr: 'Confirmer ce qui a été saisi pour vous',
    es: 'Confirmar lo que se ha registrado en su nombre',
  },
  'accept-offer': {
    en: 'Accept or decline the offer',
    fr: 'Accepter ou refuser l’offre',
    es: 'Aceptar o rechazar la oferta',
  },
  'confirm-disbursement': {
    en: 'Confirm a payment',
    fr: 'Confirmer un paiement',
    es: 'Confirmar un pago',
  },
  'file-report': {
    en: 'Send a status report',
    fr: 'Envoyer un rapport d’avancement',
    es: 'Enviar un informe de avance',
  },
  'review-report': {
    en: 'Review a status report',
    fr: 'Examiner un rapport d’avancement',
    es: 'Revisar un informe de avance',
  },
  'waive-report': {
    en: 'Close without a final report',
    fr: 'Clôturer sans rapport final',
    es: 'Cerrar sin informe final',
  },
  'acknowledge-amendment': {
    en: 'Acknowledge a small change',
    fr: 'Prendre acte d’une petite modification',
    es: 'Tomar nota de un cambio menor',
  },
  'decide-amendment': {
    en: 'Decide on a change',
    fr: 'Décider d’une modification',
    es: 'Decidir sobre un cambio',
  },
  'vote-amendment': {
    en: 'Vote on a change',
    fr: 'Voter sur une modification du projet',
    es: 'Votar un cambio del proyecto',
  },
  'confirm-return': {
    en: 'Confirm that money came back',
    fr: 'Confirmer le retour de fonds',
    es: 'Confirmar la devolución de fondos',
  },
}

export const recusalTexts: Readonly<Record<Recusal['why'], Text>> = {
  'own-mission': {
    en: 'from the proposing mission',
    fr: 'de la mission qui propose',
    es: 'de la misión que propone',
  },
  'participating-mission': {
    en: 'from a participating mission',
    fr: 'd’une mission participante',
    es: 'de una misión participante',
  },
  'focal-point': {
    en: 'its gender focal point',
    fr: 'point focal genre de la mission',
    es: 'punto focal de género de la misión',
  },
  author: {
    en: 'wrote or endorsed the text',
    fr: 'auteur ou garant du texte',
    es: 'escribió o avaló el texto',
  },
  declared: { en: 'stepped aside', fr: 's’est récusée', es: 'se abstuvo de participar' },
  'decided-before': {
    en: 'took part in the decision',
    fr: 'a pris part à la décision',
    es: 'participó en la decisión',
  },
}

export const roleNames: Readonly<Record<Role, Text>> = {
  reviewer: { en: 'reviewer', fr: 'membre du comité', es: 'miembro del comité' },
  'alternate-reviewer': {
    en: 'alternate reviewer',
    fr: 'membre suppléant du comité',
    es: 'miembro suplente del comité',
  },
  'gender-reviewer': {
    en: 'gender reviewer',
    fr: 'chargée de l’examen de genre',
    es: 'revisora de género',
  },
  chair: { en: 'chair', fr: 'présidence', es: 'presidencia' },
  deputy: { en: 'deputy chair', fr: 'vice-présidence', es: 'vicepresidencia' },
  secretariat: { en: 'secretariat', fr: 'secrétariat', es: 'secretaría' },
  finance: { en: 'finance', fr: 'finances', es: 'finanzas' },
  'head-of-finance': { en: 'head of finance', fr: 'chef des finances', es: 'jefatura de finanzas' },
  auditor: { en: 'auditor', fr: 'audit', es: 'auditoría' },
}

export const voteNames: Readonly<Record<Vote['choice'], Text>> = {
  fund: { en: 'Fund', fr: 'Financer', es: 'Financiar' },
  'not-fund': { en: 'Don’t fund', fr: 'Ne pas financer', es: 'No financiar' },
  abstain: { en: 'Abstain', fr: 'S’abstenir', es: 'Abstenerse' },
}

export const taskTexts = {
  confirmEntered: {
    en: 'Yes, this is our proposal: submit it',
    fr: 'Oui, c’est bien notre proposition : la soumettre',
    es: 'Sí, es nuestra propuesta: presentarla',
  },
  objectEntered: {
    en: 'No, something is wrong',
    fr: 'Non, quelque chose est inexact',
    es: 'No, hay algo incorrecto',
  },
  whatIsWrong: {
    en: 'What is wrong? You then get the form to correct it.',
    fr: 'Qu’est-ce qui est inexact ? Vous recevrez ensuite le formulaire pour le corriger.',
    es: '¿Qué es incorrecto? Después recibirá el formulario para corregirlo.',
  },
  joinNextCall: {
    en: 'Yes, wait on in the next call',
    fr: 'Oui, attendre dans le cadre du prochain appel',
    es: 'Sí, esperar en la próxima convocatoria',
  },
  leaveWaitlist: {
    en: 'No, end it here',
    fr: 'Non, en rester là',
    es: 'No, terminar aquí',
  },
  dueBy: {
    en: ({ date }) => `Please answer by ${date}.`,
    fr: ({ date }) => `Merci de répondre d’ici au ${date}.`,
    es: ({ date }) => `Le rogamos que responda antes del ${date}.`,
  } satisfies TextWith<{ date: string }>,
  caseHeading: { en: 'The proposal', fr: 'La proposition', es: 'La propuesta' },
  versionLine: {
    en: ({ n, hash }) =>
      `Version ${n}. Your answer counts for exactly this text (fingerprint ${hash}).`,
    fr: ({ n, hash }) =>
      `Version ${n}. Votre réponse vaut pour ce texte précis (empreinte ${hash}).`,
    es: ({ n, hash }) => `Versión ${n}. Su respuesta vale para este texto exacto (huella ${hash}).`,
  } satisfies TextWith<{ n: number; hash: string }>,
  requested: { en: 'Amount requested', fr: 'Montant demandé', es: 'Importe solicitado' },
  mission: { en: 'Mission', fr: 'Mission', es: 'Misión' },
  reference: { en: 'Reference', fr: 'Référence', es: 'Referencia' },
  missedReports: {
    en: 'Reports that this mission did not send in time',
    fr: 'Rapports que cette mission n’a pas envoyés à temps',
    es: 'Informes que esta misión no envió a tiempo',
  },
  available: {
    en: 'Available in the envelope',
    fr: 'Disponible dans l’enveloppe',
    es: 'Disponible en los fondos del año',
  },
  asItStands: {
    en: 'Sent as it stands, because',
    fr: 'Envoyée telle quelle, parce que',
    es: 'Enviada tal cual, porque',
  },
  reviewHeading: {
    en: 'The gender-indicator review',
    fr: 'L’examen des indicateurs de genre',
    es: 'La revisión de indicadores de género',
  },
  reviewAdvisory: {
    en: 'It advises; people decide. Each line says what was read and what would raise it.',
    fr: 'Il conseille ; ce sont des personnes qui décident. Chaque ligne dit ce qui a été lu et ce qui l’améliorerait.',
    es: 'Orienta; deciden las personas. Cada línea dice qué se ha leído y qué la mejoraría.',
  },
  notReviewed: {
    en: 'Nobody confirmed this review in time: the markers are not set.',
    fr: 'Personne n’a confirmé cet examen à temps : les marqueurs ne sont pas fixés.',
    es: 'Nadie confirmó esta revisión a tiempo: los marcadores no están fijados.',
  },
  answersHeading: {
    en: 'Everything the mission answered',
    fr: 'Toutes les réponses de la mission',
    es: 'Todas las respuestas de la misión',
  },
  yourDecision: { en: 'Your answer', fr: 'Votre réponse', es: 'Su respuesta' },
  choose: { en: 'Choose one', fr: 'Choisissez', es: 'Elija una opción' },
  amount: {
    en: 'Amount in US dollars',
    fr: 'Montant en dollars des États-Unis',
    es: 'Importe en dólares de los Estados Unidos',
  },
  reason: { en: 'Reason', fr: 'Motif', es: 'Motivo' },
  reasonOptional: {
    en: 'Reason or comment, if you wish',
    fr: 'Motif ou commentaire, si vous le souhaitez',
    es: 'Motivo o comentario, si lo desea',
  },
  reasonToMission: {
    en: 'The mission reads it, without your name.',
    fr: 'La mission le lit, sans votre nom.',
    es: 'La misión lo lee, sin su nombre.',
  },
  conditions: {
    en: 'Conditions, if any',
    fr: 'Conditions éventuelles',
    es: 'Condiciones, si las hay',
  },
  conditionText: { en: 'Condition', fr: 'Condition', es: 'Condición' },
  conditionDue: { en: 'To be met by', fr: 'À remplir d’ici au', es: 'Debe cumplirse antes del' },
  conditionBlocks: {
    en: 'It must be met before',
    fr: 'À remplir avant',
    es: 'Debe cumplirse antes de',
  },
  blocksCommitment: {
    en: 'the money is committed',
    fr: 'l’engagement des fonds',
    es: 'comprometer los fondos',
  },
  blocksDisbursement: { en: 'the money is paid out', fr: 'le versement', es: 'el pago' },
  blocksClosure: {
    en: 'the project closes',
    fr: 'la clôture du projet',
    es: 'el cierre del proyecto',
  },
  fundHint: {
    en: 'You may name a smaller amount, or conditions.',
    fr: 'Vous pouvez indiquer un montant inférieur ou des conditions.',
    es: 'Puede indicar un importe menor o condiciones.',
  },
  castVote: { en: 'Record my vote', fr: 'Enregistrer mon vote', es: 'Registrar mi voto' },
  changeVote: { en: 'Change my vote', fr: 'Modifier mon vote', es: 'Cambiar mi voto' },
  yourVote: {
    en: ({ vote }) => `Your vote so far: ${vote}. You may change it until the decision closes.`,
    fr: ({ vote }) =>
      `Votre vote actuel : ${vote}. Vous pouvez le modifier tant que la décision n’est pas close.`,
    es: ({ vote }) => `Su voto actual: ${vote}. Puede cambiarlo hasta que se cierre la decisión.`,
  } satisfies TextWith<{ vote: string }>,
  othersHidden: {
    en: ({ given, quorum }) =>
      `${given} votes are in; the quorum is ${quorum}. You see the others’ after your own.`,
    fr: ({ given, quorum }) =>
      `${given} votes exprimés ; le quorum est de ${quorum}. Vous verrez ceux des autres après le vôtre.`,
    es: ({ given, quorum }) =>
      `${given} votos emitidos; el quórum es ${quorum}. Verá los demás después de votar.`,
  } satisfies TextWith<{ given: number; quorum: number }>,
  votesHeading: { en: 'Votes so far', fr: 'Votes exprimés', es: 'Votos emitidos' },
  recusedHeading: { en: 'Not taking part', fr: 'Ne participent pas', es: 'No participan' },
  recuse: { en: 'Step aside', fr: 'Me récuser', es: 'Abstenerme de participar' },
  recuseHint: {
    en: 'If you have a part in this project, or may seem to: you are taken off this task, a vote of yours is void, and that can’t be undone.',
    fr: 'Si vous avez part à ce projet, ou pouvez sembler en avoir une : vous êtes retirée de cette tâche, votre vote devient nul, et c’est irréversible.',
    es: 'Si tiene parte en este proyecto, o puede parecerlo: se le retira de esta tarea, su voto queda anulado y no puede deshacerse.',
  },
  approve: { en: 'Approve', fr: 'Approuver', es: 'Aprobar' },
  decline: { en: 'Decline', fr: 'Refuser', es: 'Rechazar' },
  returnIt: {
    en: 'Return it to the mission to be completed',
    fr: 'La renvoyer à la mission pour être complétée',
    es: 'Devolverla a la misión para completarla',
  },
  letter: { en: 'Letter to the mission', fr: 'Lettre à la mission', es: 'Carta a la misión' },
  letterHint: {
    en: 'One letter with everything that is missing. It can be returned only once at this stage.',
    fr: 'Une seule lettre avec tout ce qui manque. Un seul renvoi est possible à ce stade.',
    es: 'Una sola carta con todo lo que falta. En esta etapa solo puede devolverse una vez.',
  },
  comments: {
    en: 'Comments on single answers, if any',
    fr: 'Commentaires sur certaines réponses, s’il y a lieu',
    es: 'Comentarios sobre respuestas concretas, si los hay',
  },
  commentOn: { en: 'Comment on', fr: 'Commentaire sur', es: 'Comentario sobre' },
  commentText: {
    en: 'What is missing or unclear',
    fr: 'Ce qui manque ou n’est pas clair',
    es: 'Lo que falta o no está claro',
  },
  envelopeYear: {
    en: 'Envelope year, if not this year',
    fr: 'Année de l’enveloppe, si ce n’est pas celle en cours',
    es: 'Año de los fondos, si no es el actual',
  },
  recordDecision: {
    en: 'Record the decision',
    fr: 'Enregistrer la décision',
    es: 'Registrar la decisión',
  },
  confirmMarkers: {
    en: 'Confirm the markers as indicated',
    fr: 'Confirmer les marqueurs indiqués',
    es: 'Confirmar los marcadores indicados',
  },
  overrideMarkers: {
    en: 'Set other markers, with a reason',
    fr: 'Retenir d’autres marqueurs, avec un motif',
    es: 'Fijar otros marcadores, con un motivo',
  },
  dacMarker: {
    en: 'DAC gender marker',
    fr: 'Marqueur de genre du CAD',
    es: 'Marcador de género del CAD',
  },
  gamCode: {
    en: 'Gender with Age Marker',
    fr: 'Marqueur genre et âge (GAM)',
    es: 'Marcador de género con edad (GAM)',
  },
  iomMarker: {
    en: 'IOM gender marker',
    fr: 'Marqueur de genre de l’OIM',
    es: 'Marcador de género de la OIM',
  },
  takeMoney: {
    en: ({ amount }) => `Take ${amount} for this project; the money is reserved at once`,
    fr: ({ amount }) => `Prendre ${amount} pour ce projet ; la somme est réservée aussitôt`,
    es: ({ amount }) => `Tomar ${amount} para este proyecto; la suma se reserva de inmediato`,
  } satisfies TextWith<{ amount: string }>,
  passMoney: {
    en: 'Pass: offer it to the next on the waiting list',
    fr: 'Passer : proposer au suivant de la liste d’attente',
    es: 'Pasar: ofrecer al siguiente de la lista de espera',
  },
  planned: { en: 'Planned amount', fr: 'Montant prévu', es: 'Importe previsto' },
  paidOn: { en: 'Day of payment', fr: 'Date du paiement', es: 'Fecha del pago' },
  receivedOn: { en: 'Day received', fr: 'Date de réception', es: 'Fecha de recepción' },
  paymentReferenceHint: {
    en: 'As the bank gives it.',
    fr: 'Telle que la banque la donne.',
    es: 'Tal como la da el banco.',
  },
  paymentReference: {
    en: 'Payment reference',
    fr: 'Référence du paiement',
    es: 'Referencia del pago',
  },
  confirmPayment: {
    en: 'Confirm the payment',
    fr: 'Confirmer le paiement',
    es: 'Confirmar el pago',
  },
  dateHint: {
    en: 'For example 31 March 2005',
    fr: 'Par exemple 31 mars 2005',
    es: 'Por ejemplo 31 de marzo de 2005',
  },
  acceptReport: { en: 'Accept the report', fr: 'Accepter le rapport', es: 'Aceptar el informe' },
  returnReport: {
    en: 'Return it with a note',
    fr: 'Le renvoyer avec une note',
    es: 'Devolverlo con una nota',
  },
  note: { en: 'Note to the mission', fr: 'Note à la mission', es: 'Nota a la misión' },
  waiveReport: {
    en: 'Close without the report',
    fr: 'Clôturer sans le rapport',
    es: 'Cerrar sin el informe',
  },
  spent: {
    en: 'What was spent in all, by finance’s books (US dollars)',
    fr: 'Dépense totale selon la comptabilité (dollars É.-U.)',
    es: 'Gasto total según la contabilidad (dólares EE. UU.)',
  },
  changeAsked: {
    en: 'The change asked for',
    fr: 'La modification demandée',
    es: 'El cambio solicitado',
  },
  late: {
    en: 'Asked later than agreed.',
    fr: 'Demandée plus tard que convenu.',
    es: 'Solicitado más tarde de lo acordado.',
  },
  changedAnswer: { en: 'Answer', fr: 'Réponse', es: 'Respuesta' },
  before: { en: 'Now', fr: 'Actuellement', es: 'Ahora' },
  after: { en: 'As asked', fr: 'Comme demandé', es: 'Como se solicita' },
  approveChange: {
    en: 'Agree to the change',
    fr: 'Accepter la modification',
    es: 'Aceptar el cambio',
  },
  refuseChange: {
    en: 'Don’t agree; the old terms stand',
    fr: 'Refuser ; les termes actuels restent en vigueur',
    es: 'No aceptar; siguen vigentes las condiciones actuales',
  },
  moneyReceived: {
    en: 'The money has come back',
    fr: 'Les fonds sont revenus',
    es: 'El dinero ha sido devuelto',
  },
  writeOff: {
    en: 'Write it off; a second person must do the same',
    fr: 'Passer en perte ; une seconde personne doit faire de même',
    es: 'Darlo por perdido; una segunda persona debe hacer lo mismo',
  },
  writeOffProposed: {
    en: ({ who, when, reason }: { who: string; when: string; reason: string }) =>
      `${who} proposed on ${when} to write it off: “${reason}”`,
    fr: ({ who, when, reason }: { who: string; when: string; reason: string }) =>
      `${who} a proposé le ${when} de passer cette somme en perte : « ${reason} »`,
    es: ({ who, when, reason }: { who: string; when: string; reason: string }) =>
      `${who} propuso el ${when} darlo por perdido: «${reason}»`,
  },
  stillOut: { en: 'Still to come back', fr: 'Reste à rendre', es: 'Pendiente de devolución' },
  send: { en: 'Record my answer', fr: 'Enregistrer ma réponse', es: 'Registrar mi respuesta' },
  doneHeading: { en: 'Recorded', fr: 'C’est enregistré', es: 'Registrado' },
  doneNext: {
    en: 'Nothing more is needed from you. Those concerned are told by mail.',
    fr: 'Vous n’avez rien d’autre à faire. Les personnes concernées sont informées par courriel.',
    es: 'No tiene que hacer nada más. Se informa por correo a quienes corresponde.',
  },
  doneVote: {
    en: 'Your vote counts for the version you read. You may change it by the same link until the decision closes.',
    fr: 'Votre vote vaut pour la version que vous avez lue. Vous pouvez le modifier par le même lien tant que la décision n’est pas close.',
    es: 'Su voto vale para la versión que leyó. Puede cambiarlo con el mismo enlace hasta que se cierre la decisión.',
  },
  changeWithdrawn: {
    en: 'The mission has withdrawn its request for a change; the terms agreed hold.',
    fr: 'La mission a retiré sa demande de modification ; les conditions convenues restent valables.',
    es: 'La misión ha retirado su solicitud de cambio; rige lo acordado.',
  },
  endedHeading: { en: 'This has been settled', fr: 'C’est réglé', es: 'Esto ya está resuelto' },
  nowStands: {
    en: ({ status }) => `How it stands now: ${status}.`,
    fr: ({ status }) => `Où en est le dossier : ${status}.`,
    es: ({ status }) => `Estado actual: ${status}.`,
  } satisfies TextWith<{ status: string }>,
  changedMeanwhile: {
    en: 'This has changed since you opened it. Please read it again; what you wrote is still below.',
    fr: 'Cela a changé depuis que vous l’avez ouvert. Merci de relire ; ce que vous avez écrit est toujours ci-dessous.',
    es: 'Esto ha cambiado desde que lo abrió. Vuelva a leerlo; lo que escribió sigue abajo.',
  },
} as const

/** What a condition holds up. */
export const blocksTexts = {
  commitment: taskTexts.blocksCommitment,
  disbursement: taskTexts.blocksDisbursement,
  closure: taskTexts.blocksClosure,
} as const
