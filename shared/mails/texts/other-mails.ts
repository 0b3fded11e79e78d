import type { MailKind } from '../../domain/outbox/item'
import type { Text } from '../../texts/language'
import type { MailText } from '../mail-params'

/** Mails that go to anybody registered. */
export type OtherMail = Extract<
  MailKind,
  | 'vote-receipt'
  | 'vote-opened'
  | 'vote-ended'
  | 'amendment-withdrawn'
  | 'proposal-withdrawn'
  | 'proposal-taken-back'
  | 'question-answered'
  | 'question-open'
  | 'decision-receipt'
  | 'objection-raised'
  | 'desk-link'
  | 'fresh-link'
  | 'open-links'
  | 'confidential-code'
  | 'incident-raised'
  | 'fund-incident'
  | 'record-tampered'
  | 'seal'
>

export const otherMails: Readonly<Record<OtherMail, MailText>> = {
  'vote-receipt': {
    subject: {
      en: ({ reference }) => `Your vote on ${reference} is recorded`,
      fr: ({ reference }) => `Votre vote sur ${reference} est enregistré`,
      es: ({ reference }) => `Su voto sobre ${reference} está registrado`,
    },
    what: {
      en: ({ title }) =>
        `The vote on “${title}” is over, and your vote was part of it. The link shows what was decided.`,
      fr: ({ title }) =>
        `Le vote sur « ${title} » est terminé, et le vôtre en a fait partie. Le lien montre ce qui a été décidé.`,
      es: ({ title }) =>
        `La votación sobre «${title}» ha terminado y su voto formó parte de ella. El enlace muestra lo que se decidió.`,
    },
    next: {
      en: ({ day }) =>
        `If you didn’t vote, open the link and choose “This wasn’t me” by ${day}: that vote then no longer counts, and the decision is open again. After that date, please write to the secretariat.`,
      fr: ({ day }) =>
        `Si ce n’est pas vous qui avez voté, ouvrez le lien et choisissez « Ce n’était pas moi » au plus tard le ${day} : ce vote n’est alors plus pris en compte, et la décision est rouverte. Passé cette date, écrivez au secrétariat.`,
      es: ({ day }) =>
        `Si no fue usted quien votó, abra el enlace y elija «No fui yo» a más tardar el ${day}: ese voto deja de contar y la decisión se reabre. Pasada esa fecha, escriba a la secretaría.`,
    },
    action: {
      en: () => 'See what was decided',
      fr: () => 'Voir la décision',
      es: () => 'Ver la decisión',
    },
  },
  'vote-opened': {
    subject: {
      en: ({ reference }) => `${reference}: the reviewers are voting`,
      fr: ({ reference }) => `${reference} : le comité vote`,
      es: ({ reference }) => `${reference}: el comité está votando`,
    },
    what: {
      en: ({ title, mission, amount, day }) =>
        `The reviewers vote until ${day} on “${title}” by ${mission} (${amount}). You don’t have to do anything.`,
      fr: ({ title, mission, amount, day }) =>
        `Le comité vote jusqu’au ${day} sur « ${title} », présentée par ${mission} (${amount}). Vous n’avez rien à faire.`,
      es: ({ title, mission, amount, day }) =>
        `El comité vota hasta el ${day} sobre «${title}», de ${mission} (${amount}). Usted no tiene que hacer nada.`,
    },
    next: {
      en: () =>
        'If something is missing that no vote can settle, you can return the proposal to the mission from this link. Votes already given then no longer count.',
      fr: () =>
        'S’il manque un élément qu’aucun vote ne peut régler, vous pouvez retourner la proposition à la mission par ce lien. Les votes déjà exprimés ne comptent alors plus.',
      es: () =>
        'Si falta algo que ninguna votación puede resolver, puede devolver la propuesta a la misión desde este enlace. Los votos ya emitidos dejan entonces de contar.',
    },
    action: {
      en: () => 'Read the proposal',
      fr: () => 'Lire la proposition',
      es: () => 'Leer la propuesta',
    },
  },
  'vote-ended': {
    subject: {
      en: ({ reference }) => `${reference} was returned: you don’t have to vote now`,
      fr: ({ reference }) =>
        `${reference} a été retournée à la mission : vous n’avez pas à voter maintenant`,
      es: ({ reference }) =>
        `${reference} se ha devuelto a la misión: ya no tiene que votar por ahora`,
    },
    what: {
      en: ({ title, mission }) =>
        `The chair has returned “${title}” to ${mission} to be completed. Votes already given no longer count.`,
      fr: ({ title, mission }) =>
        `La présidence a retourné « ${title} » à la mission (${mission}) pour complément. Les votes déjà exprimés ne comptent plus.`,
      es: ({ title, mission }) =>
        `La presidencia ha devuelto «${title}» a ${mission} para que la complete. Los votos ya emitidos no cuentan.`,
    },
    next: {
      en: () => 'When the mission sends it again, you are asked to vote on the new text.',
      fr: () =>
        'Lorsque la mission l’enverra de nouveau, vous recevrez une invitation à voter sur le nouveau texte.',
      es: () => 'Cuando la misión la envíe de nuevo, se le pedirá que vote sobre el nuevo texto.',
    },
    action: {
      en: () => 'See what happened',
      fr: () => 'Voir ce qui s’est passé',
      es: () => 'Ver qué ha ocurrido',
    },
  },
  'proposal-withdrawn': {
    subject: {
      en: ({ reference }) => `${reference} was withdrawn: nothing more is asked of you`,
      fr: ({ reference }) => `${reference} a été retirée : plus rien ne vous est demandé`,
      es: ({ reference }) => `${reference} se ha retirado: ya no se le pide nada`,
    },
    what: {
      en: ({ title, mission }) =>
        `${mission} has withdrawn “${title}”, on which you were asked. There is nothing to decide any more.`,
      fr: ({ title, mission }) =>
        `${mission} a retiré « ${title} », sur quoi votre avis était demandé. Il n’y a plus rien à décider.`,
      es: ({ title, mission }) =>
        `${mission} ha retirado «${title}», sobre lo que se le consultó. Ya no hay nada que decidir.`,
    },
    next: {
      en: () =>
        'You don’t have to do anything. Whatever you had already answered stays in the record and has no effect.',
      fr: () =>
        'Vous n’avez rien à faire. Ce que vous aviez déjà répondu reste consigné et n’a aucun effet.',
      es: () =>
        'No tiene que hacer nada. Lo que ya hubiera respondido queda registrado y no tiene ningún efecto.',
    },
    action: {
      en: () => 'See what happened',
      fr: () => 'Voir ce qui s’est passé',
      es: () => 'Ver qué ha ocurrido',
    },
  },
  'proposal-taken-back': {
    subject: {
      en: ({ reference }) => `${reference} is being corrected: nothing is asked of you now`,
      fr: ({ reference }) => `${reference} est en correction : rien ne vous est demandé à présent`,
      es: ({ reference }) => `${reference} se está corrigiendo: por ahora no se le pide nada`,
    },
    what: {
      en: ({ title, mission }) =>
        `${mission} has taken “${title}”, on which you were asked, back to correct it.`,
      fr: ({ title, mission }) =>
        `${mission} a récupéré « ${title} », sur quoi votre avis était demandé, pour correction.`,
      es: ({ title, mission }) =>
        `${mission} ha recuperado «${title}», sobre lo que se le consultó, para corregirlo.`,
    },
    next: {
      en: () =>
        'You don’t have to do anything. If the mission sends it again, you may be asked about the new text.',
      fr: () =>
        'Vous n’avez rien à faire. Si la mission l’envoie de nouveau, il se peut que votre avis soit demandé sur le nouveau texte.',
      es: () =>
        'No tiene que hacer nada. Si la misión la envía de nuevo, es posible que se le consulte sobre el nuevo texto.',
    },
    action: {
      en: () => 'See what happened',
      fr: () => 'Voir ce qui s’est passé',
      es: () => 'Ver qué ha ocurrido',
    },
  },
  'amendment-withdrawn': {
    subject: {
      en: ({ reference }) => `${reference}: the mission has withdrawn its request for a change`,
      fr: ({ reference }) => `${reference} : la mission a retiré sa demande de modification`,
      es: ({ reference }) => `${reference}: la misión ha retirado su solicitud de modificación`,
    },
    what: {
      en: ({ title, mission }) =>
        `${mission} no longer asks for the change to “${title}” on which you were asked. There is nothing to decide any more.`,
      fr: ({ title, mission }) =>
        `${mission} ne demande plus la modification de « ${title} » sur laquelle votre avis était demandé. Il n’y a plus rien à décider.`,
      es: ({ title, mission }) =>
        `${mission} ya no solicita la modificación de «${title}» sobre la que se le consultó. Ya no hay nada que decidir.`,
    },
    next: {
      en: () =>
        'The terms agreed before stand. Whatever was reserved for the change is available again.',
      fr: () =>
        'Les conditions convenues restent en vigueur. Ce qui était réservé pour la modification est de nouveau disponible.',
      es: () =>
        'Siguen vigentes las condiciones acordadas. Lo que se reservó para la modificación vuelve a estar disponible.',
    },
    action: {
      en: () => 'See what happened',
      fr: () => 'Voir ce qui s’est passé',
      es: () => 'Ver qué ha ocurrido',
    },
  },
  'question-answered': {
    subject: {
      en: ({ reference }) => `${reference}: the mission has answered`,
      fr: ({ reference }) => `${reference} : la mission a répondu`,
      es: ({ reference }) => `${reference}: la misión ha respondido`,
    },
    what: {
      en: ({ title, mission }) =>
        `${mission} has answered a question about “${title}”. You read question and answer with the proposal.`,
      fr: ({ title, mission }) =>
        `${mission} a répondu à une question sur « ${title} ». La question et la réponse se lisent avec la proposition.`,
      es: ({ title, mission }) =>
        `${mission} ha respondido a una pregunta sobre «${title}». La pregunta y la respuesta se leen con la propuesta.`,
    },
    next: {
      en: ({ day }) =>
        `The text of the proposal is the same as before. Please decide by ${day}; a vote already given can be changed.`,
      fr: ({ day }) =>
        `Le texte de la proposition n’a pas changé. Merci de vous prononcer au plus tard le ${day} ; un vote déjà exprimé peut être modifié.`,
      es: ({ day }) =>
        `El texto de la propuesta no ha cambiado. Le rogamos que decida a más tardar el ${day}; un voto ya emitido puede cambiarse.`,
    },
    action: {
      en: () => 'Read the answer',
      fr: () => 'Lire la réponse',
      es: () => 'Leer la respuesta',
    },
  },
  'question-open': {
    subject: {
      en: ({ reference }) => `${reference}: no answer to your question`,
      fr: ({ reference }) => `${reference} : votre question est restée sans réponse`,
      es: ({ reference }) => `${reference}: su pregunta quedó sin respuesta`,
    },
    what: {
      en: ({ title, mission }) =>
        `${mission} hasn’t answered your question about “${title}” in time. Everybody who decides sees that.`,
      fr: ({ title, mission }) =>
        `${mission} n’a pas répondu à temps à votre question sur « ${title} ». Toutes les personnes qui décident le voient.`,
      es: ({ title, mission }) =>
        `${mission} no respondió a tiempo a su pregunta sobre «${title}». Lo ven todas las personas que deciden.`,
    },
    next: {
      en: ({ day }) => `The decision goes on. Please answer by ${day}.`,
      fr: ({ day }) => `La procédure se poursuit. Merci de répondre au plus tard le ${day}.`,
      es: ({ day }) => `El trámite continúa. Le rogamos que responda a más tardar el ${day}.`,
    },
    action: {
      en: () => 'Read and decide',
      fr: () => 'Lire et décider',
      es: () => 'Leer y decidir',
    },
  },
  'decision-receipt': {
    subject: {
      en: ({ reference }) => `Your decision on ${reference} is recorded`,
      fr: ({ reference }) => `Votre décision sur ${reference} est enregistrée`,
      es: ({ reference }) => `Su decisión sobre ${reference} está registrada`,
    },
    what: {
      en: ({ title }) =>
        `You decided on “${title}”. The link shows what was recorded in your name.`,
      fr: ({ title }) =>
        `Vous avez pris une décision sur « ${title} ». Le lien montre ce qui a été enregistré à votre nom.`,
      es: ({ title }) =>
        `Usted decidió sobre «${title}». El enlace muestra lo que se registró a su nombre.`,
    },
    next: {
      en: ({ day }) =>
        `If you didn’t decide, open the link and choose “This wasn’t me” by ${day}: the decision is then open again. After that date, please write to the secretariat.`,
      fr: ({ day }) =>
        `Si ce n’est pas vous qui avez décidé, ouvrez le lien et choisissez « Ce n’était pas moi » au plus tard le ${day} : la décision est alors rouverte. Passé cette date, écrivez au secrétariat.`,
      es: ({ day }) =>
        `Si no fue usted quien decidió, abra el enlace y elija «No fui yo» a más tardar el ${day}: la decisión se reabre. Pasada esa fecha, escriba a la secretaría.`,
    },
    action: {
      en: () => 'See what was decided',
      fr: () => 'Voir la décision',
      es: () => 'Ver la decisión',
    },
  },
  'objection-raised': {
    subject: {
      en: ({ reference }) => `“This wasn’t me”: a decision on ${reference} is disputed`,
      fr: ({ reference }) => `« Ce n’était pas moi » : une décision sur ${reference} est contestée`,
      es: ({ reference }) => `«No fui yo»: se impugna una decisión sobre ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `Somebody in whose name a decision on “${title}” was recorded says that it wasn’t theirs.`,
      fr: ({ title }) =>
        `Une personne au nom de laquelle une décision sur « ${title} » a été enregistrée déclare ne pas l’avoir prise.`,
      es: ({ title }) =>
        `Una persona a cuyo nombre se registró una decisión sobre «${title}» declara que no la tomó.`,
    },
    next: {
      en: () =>
        'If the funds weren’t committed yet, the decision is open again and nobody has to do anything but decide. If they were, the desk shows it under “Incidents”. Please find out who had the link.',
      fr: () =>
        'Si les fonds n’étaient pas encore engagés, la décision est rouverte et il ne reste qu’à décider. S’ils l’étaient, l’espace de gestion l’indique sous « Incidents ». Merci de chercher qui disposait du lien.',
      es: () =>
        'Si los fondos aún no estaban comprometidos, la decisión se ha reabierto y solo queda decidir. Si lo estaban, el espacio de gestión lo indica en «Incidentes». Le rogamos que averigüe quién tenía el enlace.',
    },
    action: {
      en: () => 'See the decision',
      fr: () => 'Voir la décision',
      es: () => 'Ver la decisión',
    },
  },
  'desk-link': {
    subject: {
      en: () => 'Your link to the desk',
      fr: () => 'Votre lien vers l’espace de gestion',
      es: () => 'Su enlace al espacio de gestión',
    },
    what: {
      en: () => 'Here is the link to the desk that you asked for. It works for a few minutes only.',
      fr: () =>
        'Voici le lien vers l’espace de gestion que vous avez demandé. Il ne fonctionne que quelques minutes.',
      es: () => 'Este es el enlace al espacio de gestión que solicitó. Solo funciona unos minutos.',
    },
    next: {
      en: () => 'If you didn’t ask for it, tell us.',
      fr: () => 'Si vous ne l’avez pas demandé, dites-le-nous.',
      es: () => 'Si no lo solicitó usted, díganoslo.',
    },
    action: {
      en: () => 'Open the desk',
      fr: () => 'Ouvrir l’espace de gestion',
      es: () => 'Abrir el espacio de gestión',
    },
  },
  'fresh-link': {
    subject: {
      en: () => 'Your new link',
      fr: () => 'Votre nouveau lien',
      es: () => 'Su nuevo enlace',
    },
    what: {
      en: () => 'Here is the new link that you asked for. It opens the same page as the old one.',
      fr: () => 'Voici le nouveau lien que vous avez demandé. Il ouvre la même page que l’ancien.',
      es: () => 'Este es el nuevo enlace que solicitó. Abre la misma página que el anterior.',
    },
    next: {
      en: () =>
        'If you didn’t ask for it, you don’t have to do anything: nobody else has received it.',
      fr: () =>
        'Si vous ne l’avez pas demandé, vous n’avez rien à faire : personne d’autre ne l’a reçu.',
      es: () => 'Si no lo solicitó usted, no tiene que hacer nada: nadie más lo ha recibido.',
    },
    action: {
      en: () => 'Open the page',
      fr: () => 'Ouvrir la page',
      es: () => 'Abrir la página',
    },
  },
  'incident-raised': {
    subject: {
      en: ({ reference }) => `${reference} needs your attention`,
      fr: ({ reference }) => `Un incident sur ${reference} demande votre attention`,
      es: ({ reference }) => `Un incidente en ${reference} requiere su atención`,
    },
    what: {
      en: ({ title }) =>
        `Something happened on “${title}” that the rules can’t settle. The desk shows what, under “Incidents”.`,
      fr: ({ title }) =>
        `Un événement que les règles ne suffisent pas à régler est survenu dans « ${title} ». L’espace de gestion l’indique sous « Incidents ».`,
      es: ({ title }) =>
        `Se ha producido en «${title}» una situación que las reglas no pueden resolver. El espacio de gestión lo indica en «Incidentes».`,
    },
    next: {
      en: () =>
        'Please look at it and note on the desk how it was settled. It stays there until then.',
      fr: () =>
        'Merci de l’examiner et de noter dans l’espace de gestion comment l’incident a été réglé. Il y reste jusque-là.',
      es: () =>
        'Le rogamos que examine el incidente y anote en el espacio de gestión cómo se resolvió. Hasta entonces permanece allí.',
    },
    action: {
      en: () => 'Open the desk',
      fr: () => 'Ouvrir l’espace de gestion',
      es: () => 'Abrir el espacio de gestión',
    },
  },
  'fund-incident': {
    subject: {
      en: () => 'Something in the fund has stopped and needs you',
      fr: () => 'Un processus automatique du fonds s’est arrêté et demande votre attention',
      es: () => 'Un proceso automático del fondo se ha detenido y requiere su atención',
    },
    what: {
      en: () =>
        'An automatic step that belongs to no single project has stopped: funds that became available may not have been offered to the projects that wait. The desk shows what, under “Incidents”.',
      fr: () =>
        'Une étape automatique qui ne relève d’aucun projet s’est arrêtée : des fonds libérés n’ont peut-être pas été proposés aux projets en attente. L’espace de gestion l’indique sous « Incidents ».',
      es: () =>
        'Un paso automático que no pertenece a ningún proyecto se ha detenido: quizá no se ofrecieron los fondos liberados a los proyectos en espera. El espacio de gestión lo indica en «Incidentes».',
    },
    next: {
      en: () =>
        'Please have the cause fixed and the step started again, and note on the desk how it was settled. It stays there until then.',
      fr: () =>
        'Merci d’en faire corriger la cause, de faire relancer l’étape et de noter dans l’espace de gestion comment cela a été réglé. L’incident y reste jusque-là.',
      es: () =>
        'Le rogamos que haga corregir la causa y reiniciar el paso, y que anote en el espacio de gestión cómo se resolvió. Hasta entonces permanece allí.',
    },
    action: {
      en: () => 'Open the desk',
      fr: () => 'Ouvrir l’espace de gestion',
      es: () => 'Abrir el espacio de gestión',
    },
  },
  seal: {
    subject: {
      en: ({ seal }) => `Seal ${seal} on the fund’s audit record`,
      fr: ({ seal }) => `Sceau ${seal} du registre d’audit du fonds`,
      es: ({ seal }) => `Sello ${seal} de la pista de auditoría del fondo`,
    },
    what: {
      en: ({ seal, hash }) =>
        `You are an outside witness of the fund’s audit record. This is seal number ${seal}. The fingerprint (SHA-256) of the seal is ${hash}.`,
      fr: ({ seal, hash }) =>
        `Vous êtes témoin extérieur du registre d’audit du fonds. Voici le sceau numéro ${seal}. L’empreinte (SHA-256) de ce sceau est ${hash}.`,
      es: ({ seal, hash }) =>
        `Usted es testigo independiente de la pista de auditoría del fondo. Este es el sello número ${seal}. La huella (SHA-256) de este sello es ${hash}.`,
    },
    next: {
      en: () =>
        'Please keep this email where nobody at the fund can reach it. With it, you or an auditor can check later whether anything recorded before this seal was changed. The seals themselves are on the fund’s site, under /seals.',
      fr: () =>
        'Merci de conserver ce courriel hors de portée du fonds. Il vous permettra, à vous ou à l’audit, d’établir plus tard si quelque chose d’antérieur à ce sceau a été modifié. Les sceaux eux-mêmes se trouvent sur le site du fonds, sous /seals.',
      es: () =>
        'Le rogamos que conserve este correo fuera del alcance del fondo. Con él, usted o la auditoría podrán comprobar más adelante si se modificó algo anterior a este sello. Los sellos mismos están en el sitio del fondo, en /seals.',
    },
    action: {
      en: () => 'See the seals',
      fr: () => 'Voir les sceaux',
      es: () => 'Ver los sellos',
    },
  },
  'record-tampered': {
    subject: {
      en: ({ reference }) => `Audit record ${reference} was changed`,
      fr: ({ reference }) => `L’acte ${reference} du registre d’audit a été modifié`,
      es: ({ reference }) => `Se ha modificado el registro de auditoría ${reference}`,
    },
    what: {
      en: ({ reference }) =>
        `Audit record ${reference} was changed, removed or added outside the fund’s procedures. The records as they were first written are kept where nobody can change them. Other records may be affected too.`,
      fr: ({ reference }) =>
        `L’acte ${reference} du registre d’audit a été modifié, supprimé ou ajouté en dehors des procédures du fonds. Les actes d’origine sont conservés là où personne ne peut les modifier. D’autres actes sont peut-être touchés.`,
      es: ({ reference }) =>
        `El registro de auditoría ${reference} se ha modificado, eliminado o añadido al margen de los procedimientos del fondo. Los registros originales se conservan donde nadie puede modificarlos. Puede haber otros registros afectados.`,
    },
    next: {
      en: () =>
        'Please have the whole audit record verified, find out who had access to the fund’s database, and note the outcome on the desk, under “Incidents”. Until then, take no decision that rests on the audit record alone.',
      fr: () =>
        'Merci de faire vérifier l’ensemble du registre d’audit, d’établir qui avait accès à la base de données du fonds et de noter le résultat dans l’espace de gestion, sous « Incidents ». D’ici là, ne prenez aucune décision fondée sur ce seul registre.',
      es: () =>
        'Le rogamos que haga verificar toda la pista de auditoría, averigüe quién tenía acceso a la base de datos del fondo y anote el resultado en el espacio de gestión, en «Incidentes». Hasta entonces, no tome ninguna decisión basada solo en la pista de auditoría.',
    },
    action: {
      en: () => 'Open the desk',
      fr: () => 'Ouvrir l’espace de gestion',
      es: () => 'Abrir el espacio de gestión',
    },
  },
  'open-links': {
    subject: {
      en: () => 'Your open links',
      fr: () => 'Vos liens actifs',
      es: () => 'Sus enlaces activos',
    },
    what: {
      en: () => 'Here is everything that is open for you with the fund, as you asked.',
      fr: () => 'Voici tous vos dossiers en cours auprès du fonds, comme demandé.',
      es: () => 'Aquí tiene, como solicitó, todo lo que tiene pendiente en el fondo.',
    },
    next: {
      en: () =>
        'Your older links go on working too. If you didn’t ask for this, you don’t have to do anything: nobody else has received it.',
      fr: () =>
        'Vos liens plus anciens restent valables. Si vous n’avez rien demandé, vous n’avez rien à faire : personne d’autre n’a reçu ce courriel.',
      es: () =>
        'Sus enlaces anteriores siguen funcionando. Si no lo pidió usted, no tiene que hacer nada: nadie más ha recibido este correo.',
    },
    action: {
      en: () => 'Open the page',
      fr: () => 'Ouvrir la page',
      es: () => 'Abrir la página',
    },
  },
  'confidential-code': {
    subject: {
      en: ({ reference, call }) => `Your code for ${reference || call}`,
      fr: ({ reference, call }) => `Votre code pour ${reference || call}`,
      es: ({ reference, call }) => `Su código para ${reference || call}`,
    },
    what: {
      en: () =>
        'Type this code on the page where you asked for it. It works for ten minutes, once, on that page only.',
      fr: () =>
        'Saisissez ce code sur la page où vous l’avez demandé. Il est valable dix minutes, une seule fois, sur cette page uniquement.',
      es: () =>
        'Escriba este código en la página donde lo pidió. Es válido durante diez minutos, una sola vez y solo en esa página.',
    },
    next: {
      en: () =>
        'Never tell it to anybody. If you didn’t ask for it, write to us: somebody else has your link.',
      fr: () =>
        'Ne le communiquez à personne. Si vous ne l’avez pas demandé, écrivez-nous : quelqu’un d’autre a votre lien.',
      es: () =>
        'No se lo diga a nadie. Si no lo pidió usted, escríbanos: otra persona tiene su enlace.',
    },
    action: {
      en: () => 'Open the page',
      fr: () => 'Ouvrir la page',
      es: () => 'Abrir la página',
    },
  },
}

/** What each of these is called in the decision record and on the desk. */
export const otherMailNames = {
  'vote-receipt': {
    en: 'Receipt of a vote',
    fr: 'Accusé de réception d’un vote',
    es: 'Acuse de recibo de un voto',
  },
  'vote-opened': {
    en: 'Notice to the chair that a vote is open',
    fr: 'Avis à la présidence : un vote est ouvert',
    es: 'Aviso a la presidencia de que hay una votación abierta',
  },
  'vote-ended': {
    en: 'Notice that a vote ended because the proposal was returned',
    fr: 'Avis de fin de vote : la proposition a été retournée à la mission',
    es: 'Aviso de que la votación terminó porque se devolvió la propuesta',
  },
  'proposal-withdrawn': {
    en: 'Notice that a proposal was withdrawn and nothing more is asked',
    fr: 'Avis de retrait d’une proposition : plus rien n’est demandé',
    es: 'Aviso de retirada de una propuesta: ya no se pide nada',
  },
  'proposal-taken-back': {
    en: 'Notice that the mission took its proposal back to correct it',
    fr: 'Avis : la mission a récupéré sa proposition pour la corriger',
    es: 'Aviso de que la misión recuperó su propuesta para corregirla',
  },
  'amendment-withdrawn': {
    en: 'Notice that the mission withdrew its request for a change',
    fr: 'Avis : la mission a retiré sa demande de modification',
    es: 'Aviso de que la misión retiró su solicitud de modificación',
  },
  'question-answered': {
    en: 'Notice that the mission has answered',
    fr: 'Avis de réponse de la mission',
    es: 'Aviso de respuesta de la misión',
  },
  'question-open': {
    en: 'Notice that a question was not answered',
    fr: 'Avis de question restée sans réponse',
    es: 'Aviso de pregunta sin respuesta',
  },
  'decision-receipt': {
    en: 'Receipt of a decision',
    fr: 'Accusé de réception d’une décision',
    es: 'Acuse de recibo de una decisión',
  },
  'objection-raised': {
    en: 'Notice of an objection',
    fr: 'Avis d’objection',
    es: 'Aviso de objeción',
  },
  'desk-link': {
    en: 'Link to the desk',
    fr: 'Lien vers l’espace de gestion',
    es: 'Enlace al espacio de gestión',
  },
  'fresh-link': {
    en: 'A fresh link',
    fr: 'Nouveau lien',
    es: 'Enlace nuevo',
  },
  'incident-raised': {
    en: 'Notice of an incident',
    fr: 'Avis d’incident',
    es: 'Aviso de incidente',
  },
  'fund-incident': {
    en: 'Notice of an incident of the whole fund',
    fr: 'Avis d’incident touchant l’ensemble du fonds',
    es: 'Aviso de incidente que afecta a todo el fondo',
  },
  seal: {
    en: 'Seal on the audit record',
    fr: 'Sceau du registre d’audit',
    es: 'Sello de la pista de auditoría',
  },
  'record-tampered': {
    en: 'Notice of a change to the audit record',
    fr: 'Avis de modification du registre d’audit',
    es: 'Aviso de modificación de la pista de auditoría',
  },
  'open-links': { en: 'Open links', fr: 'Liens actifs', es: 'Enlaces activos' },
  'confidential-code': {
    en: 'Code to the confidential answers',
    fr: 'Code d’accès aux réponses confidentielles',
    es: 'Código de las respuestas confidenciales',
  },
} as const satisfies Readonly<Partial<Record<MailKind, Text>>>
