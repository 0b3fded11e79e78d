import type { MailKind } from '../../domain/outbox/item'
import type { TaskKind } from '../../domain/tasks/kinds'
import { instalmentTexts } from '../../texts/instalments'
import type { Text, TextWith } from '../../texts/language'
import type { MailParams, PaymentParams } from '../mail-params'
import { correctionLine } from './correction-mails'

/** What a task asks of its people, and what follows their answer or their silence. */
interface TaskMailText {
  asks: TextWith<MailParams>
  next: TextWith<MailParams>
}

/** Where the money of a project stands, after the sentence that says what is to be paid. */
const paymentLine: TextWith<PaymentParams | undefined> = {
  en: (payment) =>
    payment
      ? ` Instalment ${payment.part} of ${payment.of}.${payment.onUnreviewed ? ` ${instalmentTexts.notReviewed.en}` : ''} Approved by ${payment.approvedBy}: ${payment.approved}; paid so far: ${payment.paid}; owed now: ${payment.due}.${payment.account === undefined ? '' : ` Account: ${payment.account}.`}`
      : '',
  fr: (payment) =>
    payment
      ? ` Tranche ${payment.part} sur ${payment.of}.${payment.onUnreviewed ? ` ${instalmentTexts.notReviewed.fr}` : ''} Montant approuvé par ${payment.approvedBy} : ${payment.approved} ; versé à ce jour : ${payment.paid} ; dû à ce jour : ${payment.due}.${payment.account === undefined ? '' : ` Compte : ${payment.account}.`}`
      : '',
  es: (payment) =>
    payment
      ? ` Tramo ${payment.part} de ${payment.of}.${payment.onUnreviewed ? ` ${instalmentTexts.notReviewed.es}` : ''} Importe aprobado por ${payment.approvedBy}: ${payment.approved}; pagado hasta ahora: ${payment.paid}; adeudado ahora: ${payment.due}.${payment.account === undefined ? '' : ` Cuenta: ${payment.account}.`}`
      : '',
}

export const taskMails: Readonly<Record<TaskKind, TaskMailText>> = {
  'complete-proposal': {
    asks: {
      en: ({ title }) => `“${title}” waits to be completed and sent again.`,
      fr: ({ title }) =>
        `La proposition « ${title} » attend d’être complétée et envoyée de nouveau.`,
      es: ({ title }) => `«${title}» está pendiente de completarse y enviarse de nuevo.`,
    },
    next: {
      en: () =>
        'When it is sent the review goes on. If it isn’t, the proposal isn’t decided on; while the call is open it can be reopened.',
      fr: () =>
        'Dès l’envoi, l’examen reprend. Sans envoi, la proposition n’est pas soumise à décision ; elle peut être relancée tant que l’appel est ouvert.',
      es: () =>
        'Cuando se envíe continuará la revisión. Si no se envía, no se decidirá sobre ella; podrá retomarse mientras la convocatoria siga abierta.',
    },
  },
  'gender-review': {
    asks: {
      en: ({ title, mission }) =>
        `Please review the gender indicators of “${title}” by ${mission}. The page shows what the rules indicate and why; you confirm it, set other markers with a reason, or return the text to the mission.`,
      fr: ({ title, mission }) =>
        `Merci d’examiner les indicateurs de genre de « ${title} », présentée par ${mission}. La page montre ce que les règles indiquent et pourquoi ; vous le confirmez, fixez d’autres marqueurs avec un motif, ou retournez le texte à la mission.`,
      es: ({ title, mission }) =>
        `Le rogamos que revise los indicadores de género de «${title}», de ${mission}. La página muestra lo que indican las reglas y por qué; usted lo confirma, fija otros marcadores con un motivo o devuelve el texto a la misión.`,
    },
    next: {
      en: () =>
        'Then the reviewers vote. If nobody reviews it, it goes on marked as not reviewed, without markers.',
      fr: () =>
        'Ensuite le comité vote. Si personne ne l’examine, elle suit son cours avec la mention « non examiné », sans marqueurs.',
      es: () =>
        'Después vota el comité. Si nadie la revisa, sigue adelante como «no revisado», sin marcadores.',
    },
  },
  'funding-vote': {
    asks: {
      en: ({ title, mission, amount }) =>
        `${mission} asks for ${amount} for “${title}”. Please read it and vote: to fund it, to fund it with conditions, not to fund it, or to abstain.`,
      fr: ({ title, mission, amount }) =>
        `${mission} demande ${amount} pour « ${title} ». Merci de lire la demande et de voter : financer, financer sous conditions, ne pas financer, ou vous abstenir.`,
      es: ({ title, mission, amount }) =>
        `${mission} solicita ${amount} para «${title}». Le rogamos que la lea y vote: financiar, financiar con condiciones, no financiar o abstenerse.`,
    },
    next: {
      en: () =>
        'You may change your vote until the decision closes. Without a result in time, the chair decides.',
      fr: () =>
        'Vous pouvez modifier votre vote jusqu’à la clôture. Sans résultat à temps, la présidence décide.',
      es: () =>
        'Puede cambiar su voto hasta que se cierre la decisión. Si no hay resultado a tiempo, decide la presidencia.',
    },
  },
  'chair-decision': {
    asks: {
      en: ({ title, mission, amount }) =>
        `The vote on “${title}” by ${mission} (${amount}) ended without a result. Please decide.`,
      fr: ({ title, mission, amount }) =>
        `Le vote sur « ${title} », présentée par ${mission} (${amount}), s’est terminé sans résultat. Merci de décider.`,
      es: ({ title, mission, amount }) =>
        `La votación sobre «${title}», de ${mission} (${amount}), terminó sin resultado. Le rogamos que decida.`,
    },
    next: {
      en: () =>
        'If it isn’t decided in time, it goes to the next sitting with a new date; silence never decides.',
      fr: () =>
        'Sans décision à temps, elle passe à la prochaine séance avec une nouvelle date ; le silence ne décide jamais.',
      es: () =>
        'Si no se decide a tiempo, pasa a la próxima sesión con una nueva fecha; el silencio nunca decide.',
    },
  },
  'answer-question': {
    asks: {
      en: ({ title }) => `The reviewers have a question about “${title}”. Please answer it.`,
      fr: ({ title }) => `Le comité pose une question sur « ${title} ». Merci d’y répondre.`,
      es: ({ title }) =>
        `El comité tiene una pregunta sobre «${title}». Le rogamos que la responda.`,
    },
    next: {
      en: () =>
        'The decision waits for your answer for a while. If none comes, it is taken without it, and that is shown.',
      fr: () =>
        'La décision attend votre réponse quelque temps. Sans réponse, elle sera prise sans elle, et cela sera indiqué.',
      es: () =>
        'La decisión espera su respuesta durante un tiempo. Si no llega, se tomará sin ella y así constará.',
    },
  },
  'waitlist-offer': {
    asks: {
      en: ({ title, mission, amount }) =>
        `Funds have become available. “${title}” by ${mission} is approved and waits for ${amount}. Please take the funds for it, or pass.`,
      fr: ({ title, mission, amount }) =>
        `Des fonds se sont libérés. La proposition « ${title} », présentée par ${mission}, est approuvée et attend ${amount}. Merci de les affecter à ce projet, ou de les laisser au suivant.`,
      es: ({ title, mission, amount }) =>
        `Se han liberado fondos. La propuesta «${title}», de ${mission}, está aprobada y espera ${amount}. Le rogamos que los asigne a este proyecto o los deje para el siguiente.`,
    },
    next: {
      en: () =>
        'If you pass or don’t answer, the funds are offered to the next project they are enough for.',
      fr: () =>
        'Si vous les laissez, ou sans réponse de votre part, les fonds sont proposés au premier projet suivant qu’ils suffisent à financer.',
      es: () =>
        'Si los deja o no responde, los fondos se ofrecen al siguiente proyecto para el que alcancen.',
    },
  },
  'join-next-call': {
    asks: {
      en: ({ title }) =>
        `“${title}” was approved, but no funds became available while the call was open. It can stay on the waiting list for the next call. Would you like that?`,
      fr: ({ title }) =>
        `La proposition « ${title} » a été approuvée, mais les fonds ne se sont pas libérés pendant l’appel. Elle peut attendre dans le cadre du prochain appel. Le souhaitez-vous ?`,
      es: ({ title }) =>
        `La propuesta «${title}» se aprobó, pero no se liberaron fondos mientras la convocatoria estuvo abierta. Puede esperar en la próxima convocatoria. ¿Lo desea?`,
    },
    next: {
      en: () => 'If you don’t answer, it ends here for lack of funds; you may propose it again.',
      fr: () =>
        'Sans réponse de votre part, elle prend fin faute de fonds ; vous pourrez la proposer de nouveau.',
      es: () => 'Si no responde, termina aquí por falta de fondos; podrá proponerla de nuevo.',
    },
  },
  'confirm-condition': {
    asks: {
      en: ({ title }) => `Please say whether a condition of “${title}” is met.`,
      fr: ({ title }) => `Merci d’indiquer si une condition de « ${title} » est remplie.`,
      es: ({ title }) => `Le rogamos que indique si se cumple una condición de «${title}».`,
    },
    next: {
      en: () => 'What depends on the condition waits until it is confirmed.',
      fr: () => 'Ce qui en dépend attend qu’elle soit confirmée.',
      es: () => 'Lo que depende de la condición espera hasta que se confirme.',
    },
  },
  'confirm-version': {
    asks: {
      en: ({ title }) =>
        `“${title}” was entered for you from a document. Please check it and confirm that it is yours.`,
      fr: ({ title }) =>
        `La proposition « ${title} » a été saisie pour vous à partir d’un document. Merci de la vérifier et de confirmer que c’est bien la vôtre.`,
      es: ({ title }) =>
        `La propuesta «${title}» se introdujo en su nombre a partir de un documento. Le rogamos que la revise y confirme que es suya.`,
    },
    next: {
      en: () => 'It isn’t sent until you confirm it.',
      fr: () => 'Elle n’est pas envoyée tant que vous ne l’avez pas confirmée.',
      es: () => 'No se envía hasta que usted la confirme.',
    },
  },
  'accept-offer': {
    asks: {
      en: ({ title, amount }) =>
        `The working group offers ${amount} for “${title}”. The amount or the conditions differ from what you asked for. Please accept the offer, with a budget that adds up to it, or decline it.`,
      fr: ({ title, amount }) =>
        `Le groupe de travail propose ${amount} pour « ${title} ». Le montant ou les conditions diffèrent de votre demande. Merci d’accepter l’offre, avec un budget qui y correspond, ou de la refuser.`,
      es: ({ title, amount }) =>
        `El grupo de trabajo ofrece ${amount} para «${title}». El importe o las condiciones difieren de lo solicitado. Le rogamos que acepte la oferta, con un presupuesto que sume esa cantidad, o que la rechace.`,
    },
    next: {
      en: () =>
        'Once you accept, the approval becomes final. Without an answer in time the offer ends and the funds go back to the envelope.',
      fr: () =>
        'Si vous acceptez, l’approbation devient définitive. Sans réponse à temps, l’offre prend fin et la somme revient dans l’enveloppe.',
      es: () =>
        'Si acepta, la aprobación será definitiva. Sin respuesta a tiempo, la oferta termina y la suma vuelve a la dotación.',
    },
  },
  'confirm-disbursement': {
    asks: {
      en: ({ title, mission, amount, payment }) =>
        payment?.isWhetherPaid
          ? `“${title}” of ${mission} is ending. We had asked you to pay ${amount}, and don’t know whether you did. If it was paid, please confirm amount, day and payment reference; if it wasn’t, please say so and don’t pay it now.${paymentLine.en(payment)}`
          : `${amount} is to be paid to ${mission} for “${title}”.${paymentLine.en(payment)} When it is paid, please confirm amount, day and payment reference.`,
      fr: ({ title, mission, amount, payment }) =>
        payment?.isWhetherPaid
          ? `Le projet « ${title} » (${mission}) prend fin. Nous vous avions demandé de verser ${amount} et ne savons pas si le versement a eu lieu. Si oui, merci d’en confirmer le montant, la date et la référence ; sinon, merci de l’indiquer et de ne plus effectuer ce versement.${paymentLine.fr(payment)}`
          : `${amount} sont à verser à la mission (${mission}) pour « ${title} ».${paymentLine.fr(payment)} Une fois le versement effectué, merci d’en confirmer le montant, la date et la référence.`,
      es: ({ title, mission, amount, payment }) =>
        payment?.isWhetherPaid
          ? `El proyecto «${title}» (${mission}) está terminando. Le habíamos pedido que pagara ${amount} y no sabemos si se pagó. En caso afirmativo, le rogamos que confirme importe, fecha y referencia; de lo contrario, indíquelo y no efectúe ya ese pago.${paymentLine.es(payment)}`
          : `Deben pagarse ${amount} a la misión (${mission}) para «${title}».${paymentLine.es(payment)} Cuando se haya pagado, le rogamos que confirme importe, fecha y referencia.`,
    },
    next: {
      en: () => 'The mission is told. Unanswered, the head of finance is asked as well.',
      fr: () =>
        'La mission en est informée. Sans réponse, la question est aussi posée à la direction des finances.',
      es: () =>
        'Se informa a la misión. Si no hay respuesta, también se pregunta a la jefatura de finanzas.',
    },
  },
  'file-report': {
    asks: {
      en: ({ title, report }) =>
        `It is time for ${report} on “${title}”: what was done, what came of it, what was spent. The form begins with what was agreed and what you last reported.`,
      fr: ({ title, report }) =>
        `Nous vous demandons ${report} sur « ${title} » : ce qui a été fait, les résultats, les dépenses. Le formulaire reprend ce qui a été convenu et votre dernier rapport.`,
      es: ({ title, report }) =>
        `Es momento de enviar ${report} sobre «${title}»: lo realizado, los resultados y lo gastado. El formulario empieza con lo acordado y con su último informe.`,
    },
    next: {
      en: () =>
        'We read it and write back. If something agreed has changed, you can say so in the same form. If you need more time, write to us before the day.',
      fr: () =>
        'Nous le lirons et vous répondrons. Si un élément convenu a changé, vous pouvez l’indiquer dans le même formulaire. S’il vous faut plus de temps, écrivez-nous avant l’échéance.',
      es: () =>
        'Lo leeremos y le responderemos. Si ha cambiado algo de lo acordado, puede decirlo en el mismo formulario. Si necesita más tiempo, escríbanos antes de la fecha.',
    },
  },
  'review-report': {
    asks: {
      en: ({ title, mission, report }) =>
        `${mission} has sent ${report} on “${title}”. Please accept it, or return it with a note that says what is missing.`,
      fr: ({ title, mission, report }) =>
        `${mission} a envoyé ${report} sur « ${title} ». Merci de l’accepter, ou de le retourner à la mission avec une note indiquant ce qui manque.`,
      es: ({ title, mission, report }) =>
        `${mission} ha enviado ${report} sobre «${title}». Le rogamos que lo acepte o lo devuelva con una nota que diga lo que falta.`,
    },
    next: {
      en: () =>
        'Accepting it books what was spent. Unanswered, it is recorded as received and not reviewed.',
      fr: () =>
        'En l’acceptant, vous permettez la comptabilisation des dépenses. Sans réponse, il est considéré comme reçu et non examiné.',
      es: () =>
        'Al aceptarlo se contabiliza lo gastado. Sin respuesta, consta como recibido y no revisado.',
    },
  },
  'waive-report': {
    asks: {
      en: ({ title, mission }) =>
        `No final report on “${title}” by ${mission} has been accepted. Please state what was spent in all, with a reason for closing without the report.`,
      fr: ({ title, mission }) =>
        `Aucun rapport final sur « ${title} » (${mission}) n’a été accepté. Merci d’indiquer la dépense totale et le motif d’une clôture sans rapport.`,
      es: ({ title, mission }) =>
        `No se ha aceptado ningún informe final sobre «${title}», de ${mission}. Le rogamos que indique el gasto total y el motivo para cerrar sin el informe.`,
    },
    next: {
      en: () => 'The project can’t be closed before that; you are asked again until it is settled.',
      fr: () =>
        'Le projet ne peut être clos avant ; la question vous sera reposée jusqu’à ce que ce soit réglé.',
      es: () =>
        'El proyecto no puede cerrarse antes; se le volverá a preguntar hasta que quede resuelto.',
    },
  },
  'acknowledge-amendment': {
    asks: {
      en: ({ title, mission }) =>
        `${mission} asks for a small change to “${title}”. Please agree to it, or hand it to the chair.`,
      fr: ({ title, mission }) =>
        `${mission} demande une petite modification de « ${title} ». Merci de l’accepter, ou de la transmettre à la présidence.`,
      es: ({ title, mission }) =>
        `${mission} solicita una pequeña modificación de «${title}». Le rogamos que la acepte o la remita a la presidencia.`,
    },
    next: {
      en: () => 'Unanswered, it goes to the chair. Until then the old terms stand.',
      fr: () =>
        'Sans réponse, elle passe à la présidence. D’ici là, les conditions actuelles restent en vigueur.',
      es: () =>
        'Sin respuesta, pasa a la presidencia. Hasta entonces siguen vigentes las condiciones actuales.',
    },
  },
  'decide-amendment': {
    asks: {
      en: ({ title, mission }) =>
        `${mission} asks for a change to “${title}”. The page shows what is agreed and what is asked for. Please decide.`,
      fr: ({ title, mission }) =>
        `${mission} demande une modification de « ${title} ». La page montre ce qui est convenu et ce qui est demandé. Merci de décider.`,
      es: ({ title, mission }) =>
        `${mission} solicita una modificación de «${title}». La página muestra lo acordado y lo que se solicita. Le rogamos que decida.`,
    },
    next: {
      en: () => 'Without a decision in time the old terms stand, and the mission is told.',
      fr: () =>
        'Sans décision à temps, les conditions actuelles restent en vigueur, et la mission en est informée.',
      es: () =>
        'Si no se decide a tiempo, siguen vigentes las condiciones actuales y se informa a la misión.',
    },
  },
  'vote-amendment': {
    asks: {
      en: ({ title, mission }) =>
        `${mission} asks to change what was agreed for “${title}”. Please read what differs and vote.`,
      fr: ({ title, mission }) =>
        `${mission} demande à modifier ce qui a été convenu pour « ${title} ». Merci de lire ce qui diffère et de voter.`,
      es: ({ title, mission }) =>
        `${mission} solicita modificar lo acordado para «${title}». Le rogamos que lea lo que cambia y vote.`,
    },
    next: {
      en: () => 'Without a result in time the chair decides. Until then the old terms stand.',
      fr: () =>
        'Sans résultat à temps, la présidence décide. D’ici là, les conditions actuelles restent en vigueur.',
      es: () =>
        'Si no hay resultado a tiempo, decide la presidencia. Hasta entonces siguen vigentes las condiciones actuales.',
    },
  },
  'confirm-return': {
    asks: {
      en: ({ title, mission, amount }) =>
        `${mission} was asked to return ${amount} of “${title}”. When it has arrived, please confirm amount, day and reference; what can’t be recovered takes two people to write off.`,
      fr: ({ title, mission, amount }) =>
        `${mission} doit restituer ${amount} pour « ${title} ». À réception, merci de confirmer le montant, la date et la référence ; ce qui ne peut être recouvré est passé par pertes et profits par deux personnes.`,
      es: ({ title, mission, amount }) =>
        `${mission} debe devolver ${amount} de «${title}». Cuando llegue, le rogamos que confirme importe, fecha y referencia; lo que no pueda recuperarse lo pasan a pérdidas y ganancias dos personas.`,
    },
    next: {
      en: () => 'You are asked again each month until it is in or written off.',
      fr: () =>
        'La question vous sera reposée chaque mois jusqu’à la restitution ou au passage par pertes et profits.',
      es: () =>
        'Se le volverá a preguntar cada mes hasta que llegue o se pase a pérdidas y ganancias.',
    },
  },
  'confirm-correction': {
    asks: {
      en: ({ title, mission, correction }) =>
        `Finance proposes to correct what is booked on “${title}” of ${mission}.${correctionLine.en(correction)} As the second person, please compare the correction with the papers and confirm it, or refuse it and say why.`,
      fr: ({ title, mission, correction }) =>
        `Le service des finances propose de corriger ce qui est enregistré pour le projet « ${title} » de la mission (${mission}).${correctionLine.fr(correction)} En tant que deuxième personne, merci de comparer la correction avec les pièces et de la confirmer, ou de la refuser en indiquant le motif.`,
      es: ({ title, mission, correction }) =>
        `El servicio de finanzas propone corregir lo registrado para el proyecto «${title}» de la misión (${mission}).${correctionLine.es(correction)} Como segunda persona, le rogamos que compare la corrección con los documentos y la confirme, o que la rechace e indique el motivo.`,
    },
    next: {
      en: () =>
        'Once confirmed, it is booked at once. Unanswered, it lapses 30 days after it was proposed, and what is booked stands.',
      fr: () =>
        'Une fois confirmée, la correction est enregistrée aussitôt. Sans réponse, elle devient caduque 30 jours après avoir été proposée : l’enregistrement reste alors tel quel.',
      es: () =>
        'Una vez confirmada, se registra de inmediato. Sin respuesta, caduca 30 días después de proponerse: lo registrado queda entonces como está.',
    },
  },
}

/** How a mail about a task begins, by what brings it. */
export const taskMailTexts = {
  reminderSubject: {
    en: ({ heading }) => `Reminder: ${heading}`,
    fr: ({ heading }) => `Rappel : ${heading}`,
    es: ({ heading }) => `Recordatorio: ${heading}`,
  },
  overdueSubject: {
    en: ({ heading }) => `Overdue: ${heading}`,
    fr: ({ heading }) => `En retard : ${heading}`,
    es: ({ heading }) => `Con retraso: ${heading}`,
  },
  overSubject: {
    en: ({ heading }) => `No longer needed: ${heading}`,
    fr: ({ heading }) => `Sans objet : ${heading}`,
    es: ({ heading }) => `Ya no procede: ${heading}`,
  },
} satisfies Record<string, TextWith<{ heading: string }>>

/** To whoever was asked, once somebody else's act has ended it or given it to others. */
export const taskOver = {
  what: {
    en: ({ title }) =>
      `We had asked this of you about “${title}”. It is settled: somebody else has answered, it was given to a colleague, or it is no longer needed.`,
    fr: ({ title }) =>
      `Nous vous avions adressé cette demande au sujet de « ${title} ». Elle n’appelle plus de réponse : quelqu’un d’autre y a répondu, elle a été confiée à une autre personne, ou elle n’a plus lieu d’être.`,
    es: ({ title }) =>
      `Le habíamos pedido esto sobre «${title}». Ya no hace falta que responda: otra persona lo ha hecho, la tarea se ha encargado a alguien más o ha dejado de ser necesaria.`,
  },
  next: {
    en: () =>
      'You don’t have to do anything; the link we sent you for it no longer leads to a form. Anything else we ask of you will come in an email of its own.',
    fr: () =>
      'Vous n’avez rien à faire ; le lien que nous vous avions envoyé ne mène plus à un formulaire. Toute autre demande vous parviendra par un courriel distinct.',
    es: () =>
      'No tiene que hacer nada; el enlace que le enviamos ya no lleva a un formulario. Cualquier otra petición le llegará en un correo aparte.',
  },
} satisfies Record<string, TextWith<MailParams>>

export const taskMailLines = {
  due: {
    en: ({ day }) => `Please answer by ${day}.`,
    fr: ({ day }) => `Merci de répondre au plus tard le ${day}.`,
    es: ({ day }) => `Le rogamos que responda a más tardar el ${day}.`,
  },
  reminder: {
    en: ({ day }) => `A friendly reminder: the answer is due by ${day}.`,
    fr: ({ day }) => `Pour mémoire : la réponse est attendue au plus tard le ${day}.`,
    es: ({ day }) => `Le recordamos que esperamos su respuesta a más tardar el ${day}.`,
  },
  escalated: {
    en: ({ day }) =>
      `This was due by ${day} and hasn’t been answered. We turn to you because you stand in for those we asked, or head their office.`,
    fr: ({ day }) =>
      `La réponse était attendue au plus tard le ${day} et n’est pas arrivée. Nous nous adressons à vous parce que vous suppléez les personnes sollicitées, ou dirigez leur service.`,
    es: ({ day }) =>
      `La respuesta se esperaba a más tardar el ${day} y no ha llegado. Nos dirigimos a usted porque sustituye a las personas a quienes preguntamos o dirige su servicio.`,
  },
  escalatedVote: {
    en: ({ day }) =>
      `This vote was due by ${day} and has no result yet. It stays with the reviewers for a few more days; if it ends without a result, the chair is asked to decide. You are told so that you can prepare.`,
    fr: ({ day }) =>
      `Ce vote devait se terminer le ${day} et n’a pas encore de résultat. Il reste ouvert au comité quelques jours ; sans résultat, la présidence sera appelée à décider. Nous vous en informons pour que vous puissiez vous préparer.`,
    es: ({ day }) =>
      `El plazo de esta votación terminaba el ${day} y aún no tiene resultado. Sigue abierta al comité unos días más; si termina sin resultado, se pedirá a la presidencia que decida. Se lo comunicamos para que pueda prepararse.`,
  },
} satisfies Record<string, TextWith<{ day: string }>>

/** What each of these is called in the decision record and on the desk. */
export const taskMailNames = {
  'task-opened': {
    en: 'Request to act',
    fr: 'Demande d’intervention',
    es: 'Solicitud de actuación',
  },
  'task-reminder': {
    en: 'Reminder',
    fr: 'Rappel',
    es: 'Recordatorio',
  },
  'task-escalated': {
    en: 'Request to somebody else, since nobody answered',
    fr: 'Demande à une autre personne, faute de réponse',
    es: 'Solicitud a otra persona, por falta de respuesta',
  },
  'task-over': {
    en: 'Notice that a request is no longer needed',
    fr: 'Avis qu’une demande n’appelle plus de réponse',
    es: 'Aviso de que una petición ya no es necesaria',
  },
} as const satisfies Readonly<Partial<Record<MailKind, Text>>>
