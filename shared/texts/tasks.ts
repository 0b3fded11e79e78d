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
    fr: 'Statuer sur la demande',
    es: 'Decidir sobre la solicitud',
  },
  'answer-question': {
    en: 'Answer a question',
    fr: 'Répondre à une question',
    es: 'Responder a una pregunta',
  },
  'waitlist-offer': {
    en: 'Funds have become available',
    fr: 'Des fonds se sont libérés',
    es: 'Se han liberado fondos',
  },
  'join-next-call': {
    en: 'Stay on the list for the next call?',
    fr: 'Rester en liste pour le prochain appel ?',
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
    es: 'Confirmar lo introducido en su nombre',
  },
  'accept-offer': {
    en: 'Accept or decline the offer',
    fr: 'Accepter ou refuser l’offre',
    es: 'Aceptar o rechazar la oferta',
  },
  'confirm-disbursement': {
    en: 'Confirm a payment',
    fr: 'Confirmer un versement',
    es: 'Confirmar un pago',
  },
  'file-report': {
    en: 'Send a report',
    fr: 'Envoyer un rapport',
    es: 'Enviar un informe',
  },
  'review-report': {
    en: 'Review a report',
    fr: 'Examiner un rapport',
    es: 'Revisar un informe',
  },
  'waive-report': {
    en: 'Close without a final report',
    fr: 'Clôturer sans rapport final',
    es: 'Cerrar sin informe final',
  },
  'acknowledge-amendment': {
    en: 'Acknowledge a small change',
    fr: 'Accepter une petite modification',
    es: 'Aceptar una modificación menor',
  },
  'decide-amendment': {
    en: 'Decide on a change',
    fr: 'Statuer sur une modification',
    es: 'Decidir sobre una modificación',
  },
  'vote-amendment': {
    en: 'Vote on a change',
    fr: 'Voter sur une modification du projet',
    es: 'Votar una modificación del proyecto',
  },
  'confirm-return': {
    en: 'Confirm that money came back',
    fr: 'Confirmer une restitution de fonds',
    es: 'Confirmar la devolución de fondos',
  },
  'confirm-correction': {
    en: 'Confirm a correction',
    fr: 'Confirmer une correction',
    es: 'Confirmar una corrección',
  },
}

/** What the button of a task says where its traits don’t tell. */
export const ownButtons: Readonly<Partial<Record<TaskKind, Text>>> = {
  'waive-report': {
    en: 'Close without the report',
    fr: 'Clôturer sans le rapport',
    es: 'Cerrar sin el informe',
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
    fr: 'a rédigé ou approuvé le texte',
    es: 'escribió o avaló el texto',
  },
  declared: { en: 'stepped aside', fr: 'récusation volontaire', es: 'se inhibió' },
  'decided-before': {
    en: 'took part in the decision',
    fr: 'a pris part à la décision',
    es: 'participó en la decisión',
  },
  'proposed-it': {
    en: 'proposed it',
    fr: 'a proposé ce qui est à confirmer',
    es: 'propuso lo que debe confirmarse',
  },
}

export const roleNames: Readonly<Record<Role, Text>> = {
  reviewer: { en: 'reviewer', fr: 'membre du comité', es: 'integrante del comité' },
  'alternate-reviewer': {
    en: 'alternate reviewer',
    fr: 'membre du comité (suppléance)',
    es: 'integrante suplente del comité',
  },
  'gender-reviewer': {
    en: 'gender reviewer',
    fr: 'personne chargée de l’examen genre',
    es: 'persona encargada de la revisión de género',
  },
  chair: { en: 'chair', fr: 'présidence', es: 'presidencia' },
  deputy: { en: 'deputy chair', fr: 'vice-présidence', es: 'vicepresidencia' },
  secretariat: { en: 'secretariat', fr: 'secrétariat', es: 'secretaría' },
  finance: { en: 'finance', fr: 'service des finances', es: 'servicio de finanzas' },
  'head-of-finance': {
    en: 'head of finance',
    fr: 'direction des finances',
    es: 'jefatura de finanzas',
  },
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
    en: 'Yes, stay on the waiting list for the next call',
    fr: 'Oui, rester sur la liste d’attente pour le prochain appel',
    es: 'Sí, seguir en la lista de espera para la próxima convocatoria',
  },
  leaveWaitlist: {
    en: 'No, end it here',
    fr: 'Non, en rester là',
    es: 'No, terminar aquí',
  },
  dueBy: {
    en: ({ date }) => `Please answer by ${date}.`,
    fr: ({ date }) => `Merci de répondre au plus tard le ${date}.`,
    es: ({ date }) => `Le rogamos que responda a más tardar el ${date}.`,
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
    es: 'Disponible en la dotación',
  },
  asItStands: {
    en: 'Sent as it stands, because',
    fr: 'Envoyée en l’état ; motif',
    es: 'Enviada tal como está; motivo',
  },
  reviewHeading: {
    en: 'The gender-indicator review',
    fr: 'L’examen des indicateurs de genre',
    es: 'La revisión de indicadores de género',
  },
  reviewAdvisory: {
    en: 'It advises; people decide. Each line says what was read and what would raise it.',
    fr: 'Il conseille ; ce sont des personnes qui décident. Chaque ligne dit ce qui a été lu et ce qui l’améliorerait.',
    es: 'La revisión orienta; quienes deciden son las personas. Cada línea dice qué se ha leído y qué la mejoraría.',
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
  conditionDue: {
    en: 'To be met by',
    fr: 'À remplir au plus tard le',
    es: 'Debe cumplirse a más tardar el',
  },
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
  recordDecision: {
    en: 'Record the decision',
    fr: 'Enregistrer la décision',
    es: 'Registrar la decisión',
  },
  confirmPayment: {
    en: 'Confirm the payment',
    fr: 'Confirmer le versement',
    es: 'Confirmar el pago',
  },
  confirmCondition: { en: 'Record it', fr: 'Enregistrer', es: 'Registrar' },
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
      `Votes in: ${given}; quorum: ${quorum}. You see the others’ after your own.`,
    fr: ({ given, quorum }) =>
      `Votes exprimés : ${given} ; quorum : ${quorum}. Vous verrez ceux des autres après le vôtre.`,
    es: ({ given, quorum }) =>
      `Votos emitidos: ${given}; quórum: ${quorum}. Verá los demás después de votar.`,
  } satisfies TextWith<{ given: number; quorum: number }>,
  votesHeading: { en: 'Votes so far', fr: 'Votes exprimés', es: 'Votos emitidos' },
  recusedHeading: { en: 'Not taking part', fr: 'Ne participent pas', es: 'No participan' },
  recuse: { en: 'Step aside', fr: 'Me récuser', es: 'Inhibirme de este asunto' },
  recuseHint: {
    en: 'If you have a part in this project, or may seem to: you are taken off this task, a vote of yours is void, and that can’t be undone.',
    fr: 'Si vous êtes partie prenante de ce projet, ou pouvez sembler l’être : cette tâche vous est retirée, votre vote devient nul, et c’est irréversible.',
    es: 'Si participa en este proyecto, o puede parecer que participa: se le retira de esta tarea, su voto queda anulado y no puede deshacerse.',
  },
  approve: { en: 'Approve', fr: 'Approuver', es: 'Aprobar' },
  decline: { en: 'Decline', fr: 'Refuser', es: 'Rechazar' },
  returnIt: {
    en: 'Return it to the mission to be completed',
    fr: 'La retourner à la mission pour qu’elle la complète',
    es: 'Devolverla a la misión para que la complete',
  },
  letter: { en: 'Letter to the mission', fr: 'Lettre à la mission', es: 'Carta a la misión' },
  letterHint: {
    en: 'One letter with everything that is missing. It can be returned only once at this stage.',
    fr: 'Une seule lettre avec tout ce qui manque. Un seul retour est possible à ce stade.',
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
    es: 'Año de la dotación, si no es el actual',
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
    fr: 'Marqueur genre du CAD',
    es: 'Marcador de género del CAD',
  },
  gamCode: {
    en: 'Gender with Age Marker',
    fr: 'Marqueur genre et âge (GAM)',
    es: 'Marcador de género con edad (GAM)',
  },
  iomMarker: {
    en: 'IOM gender marker',
    fr: 'Marqueur genre de l’OIM',
    es: 'Marcador de género de la OIM',
  },
  takeMoney: {
    en: ({ amount }) => `Take ${amount} for this project; the money is reserved at once`,
    fr: ({ amount }) => `Affecter ${amount} à ce projet ; la somme est réservée aussitôt`,
    es: ({ amount }) => `Asignar ${amount} a este proyecto; la suma se reserva de inmediato`,
  } satisfies TextWith<{ amount: string }>,
  passMoney: {
    en: 'Pass: offer it to the next on the waiting list',
    fr: 'Laisser passer : proposer les fonds au projet suivant de la liste d’attente',
    es: 'No asignar: ofrecer los fondos al siguiente proyecto de la lista de espera',
  },
  paidOn: { en: 'Day of payment', fr: 'Date du versement', es: 'Fecha del pago' },
  receivedOn: { en: 'Day received', fr: 'Date de réception', es: 'Fecha de recepción' },
  paymentReferenceHint: {
    en: 'As the bank gives it.',
    fr: 'Telle que la banque la donne.',
    es: 'Tal como la da el banco.',
  },
  paymentReference: {
    en: 'Payment reference',
    fr: 'Référence du versement',
    es: 'Referencia del pago',
  },
  dateHint: {
    en: 'For example 31 March 2005',
    fr: 'Par exemple 31 mars 2005',
    es: 'Por ejemplo, 31 de marzo de 2005',
  },
  acceptReport: { en: 'Accept the report', fr: 'Accepter le rapport', es: 'Aceptar el informe' },
  returnReport: {
    en: 'Return it with a note',
    fr: 'Le retourner avec une note',
    es: 'Devolverlo con una nota',
  },
  note: { en: 'Note to the mission', fr: 'Note à la mission', es: 'Nota a la misión' },
  spent: {
    en: 'What was spent in all, by finance’s books (US dollars)',
    fr: 'Dépense totale selon la comptabilité (dollars des États-Unis)',
    es: 'Gasto total según la contabilidad (dólares de los EE. UU.)',
  },
  changeAsked: {
    en: 'The change asked for',
    fr: 'La modification demandée',
    es: 'La modificación solicitada',
  },
  late: {
    en: 'Asked later than agreed.',
    fr: 'Demandée plus tard que convenu.',
    es: 'Solicitada más tarde de lo acordado.',
  },
  changedAnswer: { en: 'Answer', fr: 'Réponse', es: 'Respuesta' },
  before: { en: 'Now', fr: 'Actuellement', es: 'Ahora' },
  after: { en: 'As asked', fr: 'Comme demandé', es: 'Como se solicita' },
  approveChange: {
    en: 'Agree to the change',
    fr: 'Accepter la modification',
    es: 'Aceptar la modificación',
  },
  refuseChange: {
    en: 'Don’t agree; the old terms stand',
    fr: 'Refuser ; les conditions actuelles restent en vigueur',
    es: 'No aceptar; siguen vigentes las condiciones actuales',
  },
  moneyReceived: {
    en: 'The money has come back',
    fr: 'Les fonds ont été restitués',
    es: 'Los fondos se han devuelto',
  },
  writeOff: {
    en: 'Write it off; a second person must do the same',
    fr: 'Passer par pertes et profits ; une seconde personne doit faire de même',
    es: 'Pasarlo a pérdidas y ganancias; una segunda persona debe hacer lo mismo',
  },
  writeOffProposed: {
    en: ({ who, when, reason }: { who: string; when: string; reason: string }) =>
      `${who} proposed on ${when} to write it off: “${reason}”`,
    fr: ({ who, when, reason }: { who: string; when: string; reason: string }) =>
      `${who} a proposé le ${when} de passer cette somme par pertes et profits : « ${reason} »`,
    es: ({ who, when, reason }: { who: string; when: string; reason: string }) =>
      `${who} propuso el ${when} pasarlo a pérdidas y ganancias: «${reason}»`,
  },
  send: { en: 'Record my answer', fr: 'Enregistrer ma réponse', es: 'Registrar mi respuesta' },
  doneHeading: { en: 'Recorded', fr: 'Réponse enregistrée', es: 'Registrado' },
  doneNext: {
    en: 'Nothing more is needed from you. Those concerned are told by email.',
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
    es: 'La misión ha retirado su solicitud de modificación; rige lo acordado.',
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
