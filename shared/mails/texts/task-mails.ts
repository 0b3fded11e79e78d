import type { TaskKind } from '../../domain/tasks/kinds'
import type { TextWith } from '../../texts/language'
import type { MailParams } from '../mail-params'

/** What a task asks of its people, and what follows their answer or their silence. */
interface TaskMailText {
  asks: TextWith<MailParams>
  next: TextWith<MailParams>
}

export const taskMails: Readonly<Record<TaskKind, TaskMailText>> = {
  'complete-proposal': {
    asks: {
      en: ({ title }) => `“${title}” waits to be completed and sent again.`,
      fr: ({ title }) => `« ${title} » attend d’être complétée et renvoyée.`,
      es: ({ title }) => `«${title}» está pendiente de completarse y enviarse de nuevo.`,
    },
    next: {
      en: () =>
        'When it is sent the review goes on. If it isn’t, the proposal isn’t decided on; while the call is open it can be taken up again.',
      fr: () =>
        'Dès l’envoi, l’examen reprend. Sans envoi, la proposition n’est pas soumise à décision ; elle peut être reprise tant que l’appel est ouvert.',
      es: () =>
        'Cuando se envíe continuará el examen. Si no se envía, no se decidirá sobre ella; podrá retomarse mientras la convocatoria siga abierta.',
    },
  },
  'gender-review': {
    asks: {
      en: ({ title, mission }) =>
        `Please review the gender indicators of “${title}” by ${mission}. The page shows what the rules indicate and why; you confirm it, set other markers with a reason, or return the text to the mission.`,
      fr: ({ title, mission }) =>
        `Merci d’examiner les indicateurs de genre de « ${title} », de ${mission}. La page montre ce que les règles indiquent et pourquoi ; vous le confirmez, fixez d’autres marqueurs avec un motif, ou renvoyez le texte à la mission.`,
      es: ({ title, mission }) =>
        `Le rogamos que revise los indicadores de género de «${title}», de ${mission}. La página muestra lo que indican las reglas y por qué; usted lo confirma, fija otros marcadores con un motivo o devuelve el texto a la misión.`,
    },
    next: {
      en: () =>
        'Then the reviewers vote. If nobody reviews it, it goes on marked as not reviewed, without markers.',
      fr: () =>
        'Ensuite le comité vote. Si personne ne l’examine, il continue avec la mention « non examiné », sans marqueurs.',
      es: () =>
        'Después vota el comité. Si nadie lo revisa, sigue adelante como «no revisado», sin marcadores.',
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
        `Le vote sur « ${title} », de ${mission} (${amount}), s’est terminé sans résultat. Merci de décider.`,
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
      en: ({ title }) => `A reviewer has a question about “${title}”. Please answer it.`,
      fr: ({ title }) =>
        `Un membre du comité pose une question sur « ${title} ». Merci d’y répondre.`,
      es: ({ title }) =>
        `Un miembro del comité tiene una pregunta sobre «${title}». Le rogamos que la responda.`,
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
        `Money has become free. “${title}” by ${mission} is approved and waits for ${amount}. Please take the money for it, or pass.`,
      fr: ({ title, mission, amount }) =>
        `Des fonds se sont libérés. « ${title} », de ${mission}, est approuvé et attend ${amount}. Merci de les prendre pour ce projet, ou de passer.`,
      es: ({ title, mission, amount }) =>
        `Se han liberado fondos. «${title}», de ${mission}, está aprobado y espera ${amount}. Le rogamos que los tome para este proyecto o que pase.`,
    },
    next: {
      en: () => 'Passed or not answered, the money is offered to the next that fits.',
      fr: () => 'Si vous passez ou sans réponse, les fonds sont proposés au suivant.',
      es: () => 'Si pasa o no responde, los fondos se ofrecen al siguiente.',
    },
  },
  'join-next-call': {
    asks: {
      en: ({ title }) =>
        `“${title}” was approved, but no money became free while the call was open. It can wait on in the next call. Would you like that?`,
      fr: ({ title }) =>
        `« ${title} » a été approuvée, mais aucun fonds ne s’est libéré pendant l’appel. Elle peut attendre dans le cadre du prochain appel. Le souhaitez-vous ?`,
      es: ({ title }) =>
        `«${title}» se aprobó, pero no se liberaron fondos mientras la convocatoria estuvo abierta. Puede esperar en la próxima convocatoria. ¿Lo desea?`,
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
        `« ${title} » a été saisi pour vous à partir d’un document. Merci de le vérifier et de confirmer que c’est bien le vôtre.`,
      es: ({ title }) =>
        `«${title}» se registró en su nombre a partir de un documento. Le rogamos que lo revise y confirme que es suyo.`,
    },
    next: {
      en: () => 'It isn’t sent until you confirm it.',
      fr: () => 'Il n’est pas envoyé tant que vous ne l’avez pas confirmé.',
      es: () => 'No se envía hasta que usted lo confirme.',
    },
  },
  'accept-offer': {
    asks: {
      en: ({ title, amount }) =>
        `The working group offers ${amount} for “${title}”. The amount or the conditions differ from what you asked for. Please accept the offer, with a budget that adds up to it, or decline it.`,
      fr: ({ title, amount }) =>
        `Le groupe de travail offre ${amount} pour « ${title} ». Le montant ou les conditions diffèrent de votre demande. Merci d’accepter l’offre, avec un budget qui y correspond, ou de la refuser.`,
      es: ({ title, amount }) =>
        `El grupo de trabajo ofrece ${amount} para «${title}». El importe o las condiciones difieren de lo solicitado. Le rogamos que acepte la oferta, con un presupuesto que sume esa cantidad, o que la rechace.`,
    },
    next: {
      en: () =>
        'Once you accept, the approval becomes final. Without an answer in time the offer ends and the money goes back to the fund.',
      fr: () =>
        'Si vous acceptez, l’approbation devient définitive. Sans réponse à temps, l’offre prend fin et la somme retourne au fonds.',
      es: () =>
        'Si acepta, la aprobación será definitiva. Sin respuesta a tiempo, la oferta termina y la suma vuelve al fondo.',
    },
  },
  'confirm-disbursement': {
    asks: {
      en: ({ title, mission, amount }) =>
        `${amount} is to be paid to ${mission} for “${title}”. When it is paid, please confirm amount, day and payment reference.`,
      fr: ({ title, mission, amount }) =>
        `${amount} sont à verser à ${mission} pour « ${title} ». Une fois le paiement effectué, merci d’en confirmer le montant, la date et la référence.`,
      es: ({ title, mission, amount }) =>
        `Deben pagarse ${amount} a ${mission} para «${title}». Cuando se haya pagado, le rogamos que confirme importe, fecha y referencia.`,
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
      en: ({ title }) =>
        `It is time for a report on “${title}”: what was done, what came of it, what was spent. The form begins with what we know already.`,
      fr: ({ title }) =>
        `Il est temps de faire rapport sur « ${title} » : ce qui a été fait, les résultats, les dépenses. Le formulaire reprend ce que nous savons déjà.`,
      es: ({ title }) =>
        `Es momento de informar sobre «${title}»: lo realizado, los resultados y lo gastado. El formulario empieza con lo que ya sabemos.`,
    },
    next: {
      en: () =>
        'We read it and write back. If something agreed has changed, you can say so in the same form. If you need more time, write to us before the day.',
      fr: () =>
        'Nous le lirons et vous répondrons. Si quelque chose de convenu a changé, vous pouvez le dire dans le même formulaire. S’il vous faut plus de temps, écrivez-nous avant l’échéance.',
      es: () =>
        'Lo leeremos y le responderemos. Si ha cambiado algo de lo acordado, puede decirlo en el mismo formulario. Si necesita más tiempo, escríbanos antes de la fecha.',
    },
  },
  'review-report': {
    asks: {
      en: ({ title, mission }) =>
        `${mission} has sent a report on “${title}”. Please accept it, or return it with a note that says what is missing.`,
      fr: ({ title, mission }) =>
        `${mission} a envoyé un rapport sur « ${title} ». Merci de l’accepter, ou de le renvoyer avec une note disant ce qui manque.`,
      es: ({ title, mission }) =>
        `${mission} ha enviado un informe sobre «${title}». Le rogamos que lo acepte o lo devuelva con una nota que diga lo que falta.`,
    },
    next: {
      en: () =>
        'Accepting it books what was spent. Unanswered, it counts as received and not reviewed.',
      fr: () =>
        'L’acceptation comptabilise les dépenses. Sans réponse, il est considéré comme reçu et non examiné.',
      es: () =>
        'Al aceptarlo se contabiliza lo gastado. Sin respuesta, consta como recibido y no revisado.',
    },
  },
  'waive-report': {
    asks: {
      en: ({ title, mission }) =>
        `No final report on “${title}” by ${mission} has been accepted. Please state what was spent in all, with a reason for closing without the report.`,
      fr: ({ title, mission }) =>
        `Aucun rapport final sur « ${title} », de ${mission}, n’a été accepté. Merci d’indiquer la dépense totale et le motif d’une clôture sans rapport.`,
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
        `${mission} asks for a small change of “${title}”. Please agree to it, or hand it to the chair.`,
      fr: ({ title, mission }) =>
        `${mission} demande une petite modification de « ${title} ». Merci d’en prendre acte, ou de la transmettre à la présidence.`,
      es: ({ title, mission }) =>
        `${mission} solicita un cambio menor de «${title}». Le rogamos que tome nota de él o lo remita a la presidencia.`,
    },
    next: {
      en: () => 'Unanswered, it goes to the chair. Until then the old terms stand.',
      fr: () =>
        'Sans réponse, elle passe à la présidence. D’ici là, les termes actuels restent en vigueur.',
      es: () =>
        'Sin respuesta, pasa a la presidencia. Hasta entonces siguen vigentes las condiciones actuales.',
    },
  },
  'decide-amendment': {
    asks: {
      en: ({ title, mission }) =>
        `${mission} asks for a change of “${title}”. The page shows what is agreed and what is asked for. Please decide.`,
      fr: ({ title, mission }) =>
        `${mission} demande une modification de « ${title} ». La page montre ce qui est convenu et ce qui est demandé. Merci de décider.`,
      es: ({ title, mission }) =>
        `${mission} solicita un cambio de «${title}». La página muestra lo acordado y lo que se solicita. Le rogamos que decida.`,
    },
    next: {
      en: () => 'Without a decision in time the old terms stand, and the mission is told.',
      fr: () =>
        'Sans décision à temps, les termes actuels restent en vigueur, et la mission en est informée.',
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
        'Sans résultat à temps, la présidence décide. D’ici là, les termes actuels restent en vigueur.',
      es: () =>
        'Si no hay resultado a tiempo, decide la presidencia. Hasta entonces siguen vigentes las condiciones actuales.',
    },
  },
  'confirm-return': {
    asks: {
      en: ({ title, mission, amount }) =>
        `${mission} was asked to pay back ${amount} of “${title}”. When it has arrived, please confirm amount, day and reference; what can’t be recovered takes two people to write off.`,
      fr: ({ title, mission, amount }) =>
        `${mission} doit restituer ${amount} pour « ${title} ». À réception, merci de confirmer le montant, la date et la référence ; ce qui ne peut être recouvré est passé en perte par deux personnes.`,
      es: ({ title, mission, amount }) =>
        `${mission} debe devolver ${amount} de «${title}». Cuando llegue, le rogamos que confirme importe, fecha y referencia; lo que no pueda recuperarse lo dan por perdido dos personas.`,
    },
    next: {
      en: () => 'You are asked again each month until it is in or written off.',
      fr: () =>
        'La question vous sera reposée chaque mois jusqu’à la restitution ou au passage en perte.',
      es: () => 'Se le volverá a preguntar cada mes hasta que llegue o se dé por perdido.',
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
} satisfies Record<string, TextWith<{ heading: string }>>

export const taskMailLines = {
  due: {
    en: ({ day }) => `Please answer by ${day}.`,
    fr: ({ day }) => `Merci de répondre d’ici au ${day}.`,
    es: ({ day }) => `Le rogamos que responda antes del ${day}.`,
  },
  reminder: {
    en: ({ day }) => `A friendly reminder: the answer is due by ${day}.`,
    fr: ({ day }) => `Petit rappel : la réponse est attendue d’ici au ${day}.`,
    es: ({ day }) => `Un amable recordatorio: esperamos la respuesta antes del ${day}.`,
  },
  escalated: {
    en: ({ day }) =>
      `This was due by ${day} and hasn’t been answered. We turn to you because you stand in for those we asked, or head their office.`,
    fr: ({ day }) =>
      `La réponse était attendue le ${day} et n’est pas arrivée. Nous nous adressons à vous parce que vous suppléez les personnes sollicitées, ou dirigez leur bureau.`,
    es: ({ day }) =>
      `Esto vencía el ${day} y no se ha respondido. Nos dirigimos a usted porque sustituye a quienes preguntamos o dirige su oficina.`,
  },
  escalatedVote: {
    en: ({ day }) =>
      `This vote was due by ${day} and has no result yet. It stays with the reviewers for a few more days; if it ends without a result, the chair is asked to decide. You are told so that you can prepare.`,
    fr: ({ day }) =>
      `Ce vote devait se terminer le ${day} et n’a pas encore de résultat. Il reste ouvert au comité quelques jours ; sans résultat, la présidence sera appelée à décider. Nous vous en informons pour que vous puissiez vous préparer.`,
    es: ({ day }) =>
      `Esta votación vencía el ${day} y aún no tiene resultado. Sigue abierta al comité unos días más; si termina sin resultado, se pedirá a la presidencia que decida. Se lo comunicamos para que pueda prepararse.`,
  },
} satisfies Record<string, TextWith<{ day: string }>>
