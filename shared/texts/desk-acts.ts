import type { DeskActName } from '../domain/answers/desk/acts'
import type { Remark } from '../domain/project/remark'
import type { Text, TextWith } from './language'
import { publicTextTexts } from './public-text'

const SEND_AGAIN: Text = { en: 'Send again', fr: 'Envoyer de nouveau', es: 'Enviar de nuevo' }

const RESOLVE: Text = {
  en: 'Mark as resolved',
  fr: 'Marquer comme résolu',
  es: 'Marcar como resuelto',
}

/** One project at the desk: what can be done there, and what was. */
export const actTexts = {
  resolve: RESOLVE,
  sendAgain: SEND_AGAIN,
  record: {
    en: 'See the decision record',
    fr: 'Voir le dossier de décision',
    es: 'Ver el expediente de la decisión',
  },
  waitsFor: { en: 'What it waits for', fr: 'Ce qu’il attend', es: 'Lo que espera' },
  waitsForNobody: {
    en: 'Nobody is asked for anything.',
    fr: 'Rien n’est demandé à personne.',
    es: 'No se pide nada a nadie.',
  },
  ends: { en: 'Ends', fr: 'Fin', es: 'Fin' },
  answered: { en: 'has answered', fr: 'a répondu', es: 'ha respondido' },
  recused: { en: 'recused', fr: 'récusation', es: 'recusación' },
  reason: { en: 'Reason', fr: 'Motif', es: 'Motivo' },
  reasonHint: {
    en: 'Kept with the project. The people concerned may read it.',
    fr: 'Conservé avec le projet. Les personnes concernées peuvent le lire.',
    es: 'Se conserva con el proyecto. Las personas afectadas pueden leerlo.',
  },
  newDay: { en: 'New due date', fr: 'Nouvelle échéance', es: 'Nueva fecha límite' },
  inPlaceOf: { en: 'In place of', fr: 'À la place de', es: 'En lugar de' },
  newPerson: { en: 'Who is asked', fr: 'Personne sollicitée', es: 'A quién se pide' },
  whoIsCalled: {
    en: 'Who is called',
    fr: 'Personnes appelées à voter',
    es: 'A quién se llama a votar',
  },
  resendTo: {
    en: ({ name }) => `Mail the link again to ${name}`,
    fr: ({ name }) => `Envoyer de nouveau le lien à ${name}`,
    es: ({ name }) => `Enviar de nuevo el enlace a ${name}`,
  } satisfies TextWith<{ name: string }>,
  mails: { en: 'Emails', fr: 'Courriels', es: 'Correos' },
  mailsHint: {
    en: 'The newest first. An email sent again carries a new link.',
    fr: 'Les plus récents d’abord. Un courriel envoyé de nouveau porte un nouveau lien.',
    es: 'Primero los más recientes. Un correo enviado de nuevo lleva un enlace nuevo.',
  },
  delivered: { en: 'arrived', fr: 'distribué', es: 'entregado' },
  sentMail: { en: 'sent', fr: 'envoyé', es: 'enviado' },
  underWayMail: { en: 'on its way', fr: 'en cours d’envoi', es: 'en curso de envío' },
  acts: { en: 'What can be done', fr: 'Ce que l’on peut faire', es: 'Lo que se puede hacer' },
  noActs: {
    en: 'Nothing can be done with it as things stand.',
    fr: 'En l’état, rien n’est à faire ici.',
    es: 'Tal como está, no hay nada que hacer aquí.',
  },
  newEnd: { en: 'The correct end date', fr: 'Date de fin exacte', es: 'Fecha de fin correcta' },
  terminateConfirm: {
    en: 'Yes, end this project',
    fr: 'Oui, mettre fin à ce projet',
    es: 'Sí, poner fin a este proyecto',
  },
  reopenProposed: {
    en: ({ name, day }) => `${name} proposed on ${day} to reopen it. A second person must agree.`,
    fr: ({ name, day }) =>
      `${name} a proposé le ${day} de le rouvrir. Une deuxième personne doit donner son accord.`,
    es: ({ name, day }) =>
      `${name} propuso el ${day} reabrirlo. Una segunda persona debe estar de acuerdo.`,
  } satisfies TextWith<{ name: string; day: string }>,
  incidentNote: {
    en: 'What was done about it',
    fr: 'Ce qui a été fait',
    es: 'Lo que se hizo al respecto',
  },
  resolvedOn: {
    en: ({ name, day }) => `Resolved by ${name} on ${day}.`,
    fr: ({ name, day }) => `Résolu par ${name} le ${day}.`,
    es: ({ name, day }) => `Resuelto por ${name} el ${day}.`,
  } satisfies TextWith<{ name: string; day: string }>,
  remarks: {
    en: 'What was done at the desk',
    fr: 'Ce qui a été fait dans l’espace de gestion',
    es: 'Lo que se hizo en el espacio de gestión',
  },
  remarkLine: {
    en: ({ act, name, day }) => `${act}: ${name}, ${day}`,
    fr: ({ act, name, day }) => `${act} : ${name}, ${day}`,
    es: ({ act, name, day }) => `${act}: ${name}, ${day}`,
  } satisfies TextWith<{ act: string; name: string; day: string }>,
  possible: {
    en: ({ what }) => `Possible: ${what}.`,
    fr: ({ what }) => `Possible : ${what}.`,
    es: ({ what }) => `Posible: ${what}.`,
  } satisfies TextWith<{ what: string }>,
} as const satisfies Record<string, Text | TextWith<never>>

export const remarkTexts: Readonly<Record<Remark['act'], Text>> = {
  'add-results': {
    en: 'Results added after closure',
    fr: 'Résultats ajoutés après la clôture',
    es: 'Resultados añadidos después del cierre',
  },
  'extend-task': { en: 'More time given', fr: 'Délai prolongé', es: 'Plazo ampliado' },
  'reassign-task': {
    en: 'Asked in another’s place',
    fr: 'Personne remplacée',
    es: 'Persona sustituida',
  },
  'appoint-alternates': {
    en: 'More people called to vote',
    fr: 'Appel à voter élargi',
    es: 'Más personas llamadas a votar',
  },
  'not-paid': { en: 'Not paid', fr: 'Versement non effectué', es: 'Sin pagar' },
  'activity-answer': {
    en: 'Answer to what was proposed',
    fr: 'Réponse à la proposition',
    es: 'Respuesta a lo propuesto',
  },
  'activity-course': { en: 'How far it is', fr: 'État d’avancement', es: 'Estado de avance' },
  'activity-cost': { en: 'Cost changed', fr: 'Coût modifié', es: 'Costo modificado' },
  suspend: { en: 'Paused', fr: 'Suspendu', es: 'Suspendido' },
  resume: { en: 'Went on', fr: 'Repris', es: 'Reanudado' },
  'correct-end': {
    en: 'End corrected',
    fr: 'Date de fin corrigée',
    es: 'Fecha de fin corregida',
  },
  'propose-correction': {
    en: 'Correction proposed',
    fr: 'Correction proposée',
    es: 'Corrección propuesta',
  },
  'refuse-correction': {
    en: 'Correction refused',
    fr: 'Correction refusée',
    es: 'Corrección rechazada',
  },
  terminate: { en: 'Ended early', fr: 'Terminé avant terme', es: 'Terminado antes de tiempo' },
  reopen: { en: 'Reopening', fr: 'Réouverture', es: 'Reapertura' },
  restart: {
    en: 'Workflow started again',
    fr: 'Processus relancé',
    es: 'Proceso reiniciado',
  },
  'record-meeting': {
    en: 'Recorded from a meeting',
    fr: 'Consigné d’après une réunion',
    es: 'Consignado a partir de una reunión',
  },
  'replace-contact': {
    en: 'Contact replaced',
    fr: 'Remplacement de la personne de contact',
    es: 'Sustitución de la persona de contacto',
  },
}

/** What happened to a project with a text that its mission reads. */
export const happenedOn = {
  suspend: {
    en: ({ day }) => `Why it was suspended on ${day}`,
    fr: ({ day }) => `Motif de la suspension du ${day}`,
    es: ({ day }) => `Motivo de la suspensión del ${day}`,
  },
  resume: {
    en: ({ day }) => `Why it went on, on ${day}`,
    fr: ({ day }) => `Motif de la reprise du ${day}`,
    es: ({ day }) => `Motivo de la reanudación del ${day}`,
  },
  terminate: {
    en: ({ day }) => `Why it was ended early, on ${day}`,
    fr: ({ day }) => `Motif de la cessation anticipée du ${day}`,
    es: ({ day }) => `Motivo de la terminación anticipada del ${day}`,
  },
  'correct-end': {
    en: ({ day }) => `Why its end was corrected on ${day}`,
    fr: ({ day }) => `Motif de la correction de la date de fin, le ${day}`,
    es: ({ day }) => `Motivo de la corrección de la fecha de fin, el ${day}`,
  },
  'add-results': {
    en: ({ day }) => `Results added on ${day}`,
    fr: ({ day }) => `Résultats ajoutés le ${day}`,
    es: ({ day }) => `Resultados añadidos el ${day}`,
  },
  reopen: {
    en: ({ day }) => `Why it was reopened on ${day}`,
    fr: ({ day }) => `Motif de la réouverture du ${day}`,
    es: ({ day }) => `Motivo de la reapertura del ${day}`,
  },
} as const satisfies Readonly<Partial<Record<Remark['act'], TextWith<{ day: string }>>>>

export function isTold(act: Remark['act']): act is keyof typeof happenedOn {
  return Object.hasOwn(happenedOn, act)
}

/** What unfolds an act, what is to be known before, what its button says where that is more, what was done. */
export interface ActWords {
  heading: Text
  /** What unfolds it for the second of two people. */
  agreeing?: Text
  hint?: Text
  hintOnTask?: TextWith<{ quorum: number }>
  button?: Text
  done: Text
}

/** The words of each act; those of what it asks are found by the questions' names. */
export const actWords: Readonly<Record<DeskActName, ActWords>> = {
  'extend-task': {
    heading: { en: 'Give more time', fr: 'Accorder plus de temps', es: 'Conceder más plazo' },
    done: {
      en: 'More time is given. Those asked are told, and reminders follow the new date.',
      fr: 'Le délai est prolongé. Les personnes sollicitées sont prévenues et les rappels suivent la nouvelle date.',
      es: 'Se concede más plazo. Se avisa a las personas a quienes se pidió, y los recordatorios siguen la nueva fecha.',
    },
  },
  'reassign-task': {
    heading: {
      en: 'Ask somebody in another’s place',
      fr: 'Remplacer une personne par une autre',
      es: 'Pedir a una persona en lugar de otra',
    },
    done: {
      en: 'The new person is asked by email. Whoever was asked before can’t answer any more.',
      fr: 'La nouvelle personne est sollicitée par courriel. La précédente ne peut plus répondre.',
      es: 'La nueva persona recibe la petición por correo. La anterior ya no puede responder.',
    },
  },
  'appoint-alternates': {
    heading: {
      en: 'Call more people to the vote',
      fr: 'Appeler d’autres personnes à voter',
      es: 'Llamar a más personas a votar',
    },
    hintOnTask: {
      en: ({ quorum }) => `The number of votes that decide stays at ${quorum}.`,
      fr: ({ quorum }) => `Le nombre de voix qui décident reste fixé à ${quorum}.`,
      es: ({ quorum }) => `El número de votos que deciden sigue siendo ${quorum}.`,
    },
    done: {
      en: 'They are called to the vote by mail.',
      fr: 'Ces personnes sont invitées par courriel à voter.',
      es: 'Se las convoca por correo a votar.',
    },
  },
  'record-meeting': {
    heading: {
      en: 'Record a decision taken in a meeting',
      fr: 'Consigner une décision prise en réunion',
      es: 'Consignar una decisión tomada en una reunión',
    },
    hint: {
      en: 'Everybody you name is told by email and can object. The list of those called to vote, the recusals and the number of votes needed apply as usual.',
      fr: 'Chaque personne nommée est prévenue par courriel et peut contester. La liste des personnes appelées à voter, les récusations et le nombre de voix requis s’appliquent comme d’habitude.',
      es: 'Se avisa por correo a cada persona nombrada, que puede objetar. La lista de personas llamadas a votar, las recusaciones y el número de votos necesario se aplican como de costumbre.',
    },
    button: { en: 'Record it', fr: 'Consigner', es: 'Consignar' },
    done: {
      en: 'It is recorded. Everybody named is told by email and can object.',
      fr: 'C’est consigné. Chaque personne nommée est prévenue par courriel et peut contester.',
      es: 'Queda consignado. Se avisa por correo a cada persona nombrada, que puede objetar.',
    },
  },
  'enter-for-mission': {
    heading: {
      en: 'It came as a document: email me the form to enter it',
      fr: 'Reçu sous forme de document : m’envoyer le formulaire pour le saisir',
      es: 'Llegó como documento: enviarme el formulario para introducirlo',
    },
    done: {
      en: 'The form is on its way to your mail. The mission is asked to look through what you enter.',
      fr: 'Le formulaire vous est envoyé par courriel. La mission sera invitée à relire votre saisie.',
      es: 'Recibirá el formulario por correo en breve. Se pedirá a la misión que revise lo que usted introduzca.',
    },
  },
  'resend-task': {
    heading: SEND_AGAIN,
    done: {
      en: 'The link is mailed again.',
      fr: 'Le lien a été envoyé de nouveau.',
      es: 'El enlace se ha enviado de nuevo.',
    },
  },
  'resend-mail': {
    heading: SEND_AGAIN,
    done: {
      en: 'The email is sent again.',
      fr: 'Le courriel a été envoyé de nouveau.',
      es: 'El correo se ha enviado de nuevo.',
    },
  },
  suspend: {
    heading: { en: 'Pause the project', fr: 'Suspendre le projet', es: 'Suspender el proyecto' },
    hint: {
      en: 'Its reports and payments wait, and nobody is reminded of them. An update for the Council is still asked for.',
      fr: 'Ses rapports et versements attendent, sans rappel. Une mise à jour pour le Conseil reste demandée.',
      es: 'Sus informes y pagos esperan, sin recordatorios. La actualización para el Consejo se sigue pidiendo.',
    },
    done: {
      en: 'The project is paused, and the mission is told.',
      fr: 'Le projet est suspendu, et la mission est prévenue.',
      es: 'El proyecto está suspendido y se avisa a la misión.',
    },
  },
  resume: {
    heading: {
      en: 'Let it go on',
      fr: 'Autoriser la reprise du projet',
      es: 'Reanudar el proyecto',
    },
    hint: {
      en: 'The days it rested are added to the dates of its reports and payments. Its end stays as agreed.',
      fr: 'Les jours de suspension sont ajoutés aux échéances de ses rapports et versements. Sa date de fin reste celle convenue.',
      es: 'Los días de suspensión se añaden a los plazos de sus informes y pagos. Su fecha de fin sigue siendo la acordada.',
    },
    done: {
      en: 'The project goes on, and the mission is told.',
      fr: 'Le projet reprend, et la mission est prévenue.',
      es: 'El proyecto se reanuda y se avisa a la misión.',
    },
  },
  'replace-contact': {
    heading: {
      en: 'Replace a contact or alternate',
      fr: 'Remplacer la personne de contact ou la personne suppléante',
      es: 'Sustituir a la persona de contacto o a la suplente',
    },
    hint: {
      en: 'The links of the person before stop working at once. The new person gets the project’s link and whatever is asked of them; the mission’s mailbox is told.',
      fr: 'Les liens de la personne précédente cessent aussitôt de fonctionner. La nouvelle personne reçoit le lien du projet et ce qui lui est demandé ; la messagerie officielle de la mission est informée.',
      es: 'Los enlaces de la persona anterior dejan de funcionar de inmediato. La nueva persona recibe el enlace del proyecto y lo que se le pide; se informa al buzón oficial de la misión.',
    },
    button: { en: 'Replace', fr: 'Remplacer', es: 'Sustituir' },
    done: {
      en: 'The new person is written to. The links of the person before no longer work.',
      fr: 'La nouvelle personne reçoit un courriel. Les liens de la précédente ne fonctionnent plus.',
      es: 'Se escribe a la nueva persona. Los enlaces de la anterior ya no funcionan.',
    },
  },
  'plan-instalments': {
    heading: {
      en: 'Set the instalments of this grant',
      fr: 'Fixer les tranches de cette subvention',
      es: 'Fijar los tramos de esta subvención',
    },
    hint: {
      en: 'If none are set, the fund’s own plan applies. Each instalment has a day or waits for a report; a report that was received but not reviewed is enough. Together they add up to what is still to be paid. Once the project is running, the mission is told of every new plan.',
      fr: 'À défaut, le calendrier du fonds s’applique. Chaque tranche a une date ou dépend d’un rapport ; un rapport reçu mais non examiné suffit. La somme des tranches est égale à ce qui reste à verser. Une fois le projet en cours, la mission est informée de tout nouveau calendrier.',
      es: 'Si no se fijan, se aplica el calendario del fondo. Cada tramo tiene una fecha o depende de un informe; basta un informe recibido, aunque no se haya revisado. Los tramos deben sumar lo que queda por pagar. Con el proyecto en marcha, se informa a la misión de todo calendario nuevo.',
    },
    done: {
      en: 'The instalments are set.',
      fr: 'Les tranches sont fixées.',
      es: 'Los tramos quedan fijados.',
    },
  },
  'propose-correction': {
    heading: {
      en: 'Propose a correction',
      fr: 'Proposer une correction',
      es: 'Proponer una corrección',
    },
    hint: {
      en: 'A second person must confirm it within 30 days; until then it stands as it is. Once it is confirmed, the wrong entry is reversed and the correct one is booked.',
      fr: 'Une deuxième personne doit la confirmer dans les 30 jours ; d’ici là, rien ne change. Après confirmation, l’écriture erronée est contre-passée et l’écriture exacte est passée.',
      es: 'Una segunda persona debe confirmarla en un plazo de 30 días; hasta entonces todo queda como está. Tras la confirmación, el asiento erróneo se anula con un contraasiento y se registra el correcto.',
    },
    button: {
      en: 'Propose it to a second person',
      fr: 'La proposer à une deuxième personne',
      es: 'Proponerla a una segunda persona',
    },
    done: {
      en: 'The correction is proposed. A second person is asked to confirm it; until then nothing changes. You are told what comes of it.',
      fr: 'La correction est proposée. Une deuxième personne est invitée à la confirmer ; d’ici là, rien ne change. La suite vous sera communiquée.',
      es: 'La corrección queda propuesta. Se pide a una segunda persona que la confirme; hasta entonces no cambia nada. Se le informará del resultado.',
    },
  },
  'write-public-text': {
    heading: publicTextTexts.write,
    hint: publicTextTexts.writeHint,
    button: publicTextTexts.keep,
    done: {
      en: 'The text is kept. The mission is asked by email whether it agrees.',
      fr: 'Le texte est enregistré. La mission est invitée par courriel à donner son accord.',
      es: 'El texto queda guardado. Se pide por correo la conformidad de la misión.',
    },
  },
  'translate-public-text': {
    heading: publicTextTexts.translate,
    hint: publicTextTexts.translateHint,
    done: {
      en: 'The translation is kept.',
      fr: 'La traduction est enregistrée.',
      es: 'La traducción queda guardada.',
    },
  },
  'clear-public-text': {
    heading: publicTextTexts.clear,
    hint: publicTextTexts.clearHint,
    done: {
      en: 'Recorded. A text goes out once it is cleared in both respects.',
      fr: 'C’est enregistré. Un texte n’est diffusé qu’une fois autorisé aux deux titres.',
      es: 'Queda registrado. Un texto solo se difunde cuando está autorizado en ambos aspectos.',
    },
  },
  'correct-end': {
    heading: {
      en: 'Correct its end',
      fr: 'Corriger sa date de fin',
      es: 'Corregir su fecha de fin',
    },
    hint: {
      en: 'Use this where the date is a slip. The due dates of its reports follow. For more time, the mission asks for a change.',
      fr: 'À utiliser si la date comporte une erreur. Les échéances des rapports sont ajustées. Pour disposer de plus de temps, la mission demande une modification.',
      es: 'Se usa si hay un error en la fecha. Las fechas límite de los informes se ajustan. Si necesita más tiempo, la misión solicita una modificación.',
    },
    done: {
      en: 'The end is corrected, and the mission is told.',
      fr: 'La date de fin est corrigée, et la mission est prévenue.',
      es: 'La fecha de fin queda corregida y se avisa a la misión.',
    },
  },
  terminate: {
    heading: {
      en: 'End it early',
      fr: 'Y mettre fin avant terme',
      es: 'Ponerle fin antes de tiempo',
    },
    hint: {
      en: 'The mission is asked for its final report now, and unspent money is asked back. This can’t be undone.',
      fr: 'Le rapport final et la restitution des fonds non dépensés sont demandés dès maintenant à la mission. C’est irréversible.',
      es: 'Se piden ahora a la misión su informe final y la devolución de los fondos no gastados. No se puede deshacer.',
    },
    done: {
      en: 'The project is ended. It closes once its final report, figures and unspent funds have come in.',
      fr: 'Il est mis fin au projet. Il sera clos une fois reçus le rapport final, les chiffres et les fonds non dépensés.',
      es: 'Se pone fin al proyecto. Se cerrará cuando se hayan recibido el informe final, las cifras y los fondos no gastados.',
    },
  },
  reopen: {
    heading: {
      en: 'Propose to reopen it',
      fr: 'Proposer de le rouvrir',
      es: 'Proponer reabrirlo',
    },
    agreeing: {
      en: 'Agree to reopen it',
      fr: 'Approuver la réouverture',
      es: 'Aprobar la reapertura',
    },
    hint: {
      en: 'It takes two people. The final report is then asked for once more, and what was written off is claimed again.',
      fr: 'Deux personnes sont nécessaires. Le rapport final est alors demandé de nouveau, ainsi que la restitution de ce qui avait été passé par pertes et profits.',
      es: 'Hacen falta dos personas. Entonces se pide de nuevo el informe final y se reclama otra vez lo que se había pasado a pérdidas y ganancias.',
    },
    done: {
      en: 'Your agreement is recorded. Once a second person agrees, the project is reopened.',
      fr: 'Votre accord est enregistré. Avec celui d’une deuxième personne, le projet sera rouvert.',
      es: 'Su acuerdo queda registrado. Con el de una segunda persona, se reabrirá el proyecto.',
    },
  },
  'resolve-incident': {
    heading: RESOLVE,
    done: {
      en: 'The incident is marked as resolved.',
      fr: 'L’incident est marqué comme résolu.',
      es: 'El incidente queda marcado como resuelto.',
    },
  },
}
