import type { MailKind } from '../../domain/outbox/item'
import type { Text } from '../../texts/language'
import type { MailText } from '../mail-params'

/** Mails to a mission's mailbox and focal point about what is done in its name, and what comes of it. */
export type OfficeMail = Extract<
  MailKind,
  | 'sender-asked'
  | 'sender-known'
  | 'sender-unknown'
  | 'sender-not-confirmed'
  | 'sender-refused'
  | 'submission-waits'
  | 'mailbox-submission'
  | 'mailbox-decision'
  | 'mailbox-reminder'
  | 'focal-started'
  | 'focal-returned'
  | 'focal-offer'
  | 'focal-comment'
>

const unknownToUs = {
  en: () => 'We don’t know this proposal',
  fr: () => 'Nous ne connaissons pas cette proposition',
  es: () => 'No conocemos esta propuesta',
}

const nothingToDo = {
  en: () =>
    'You don’t have to do anything. If nobody at your mission knows this proposal, use the link to say so: we then look into it before anything else is done.',
  fr: () =>
    'Vous n’avez rien à faire. Si personne dans votre mission ne connaît cette proposition, signalez-le en suivant le lien : nous vérifions alors avant d’aller plus loin.',
  es: () =>
    'No tiene que hacer nada. Si nadie en su misión conoce esta propuesta, indíquelo a través del enlace: lo comprobaremos antes de seguir.',
}

const readAndComment = {
  en: () => 'Read and comment',
  fr: () => 'Lire et commenter',
  es: () => 'Leer y comentar',
}

const seeProject = {
  en: () => 'See your project',
  fr: () => 'Voir votre projet',
  es: () => 'Ver su proyecto',
}

const openForm = {
  en: () => 'Open the form',
  fr: () => 'Ouvrir le formulaire',
  es: () => 'Abrir el formulario',
}

export const officeMails: Readonly<Record<OfficeMail, MailText>> = {
  'sender-asked': {
    subject: {
      en: ({ mission }) => `Who writes for ${mission}? Please say whom you know`,
      fr: ({ mission }) => `Qui écrit pour ${mission} ? Dites-nous qui vous connaissez`,
      es: ({ mission }) => `¿Quién escribe por ${mission}? Díganos a quién conoce`,
    },
    what: {
      en: ({ mission }) =>
        `People have written to us in the name of ${mission} from addresses that nobody there has confirmed yet. The page behind the link names each of them, says who has already sent a proposal, and by when your word on it is needed.`,
      fr: ({ mission }) =>
        `Des personnes nous ont écrit au nom de la mission (${mission}) depuis des adresses que personne n’y a encore confirmées. La page du lien nomme chacune d’elles, indique qui a déjà envoyé une proposition et jusqu’à quand votre réponse est attendue.`,
      es: ({ mission }) =>
        `Hay personas que nos han escrito en nombre de ${mission} desde direcciones que allí nadie ha confirmado todavía. La página del enlace nombra a cada una, dice quién ha enviado ya una propuesta y hasta cuándo se necesita su respuesta.`,
    },
    next: {
      en: () =>
        'Please say of each whether they write for you. A proposal that was sent is kept, in time, until the day on the page; nobody reads it before one of you says yes, and without your word it ends. Whoever writes later today appears on the same page: we send this email at most once a day.',
      fr: () =>
        'Merci de dire, pour chacune, si elle écrit pour vous. Une proposition envoyée est gardée, reçue à temps, jusqu’au jour indiqué ; personne ne la lit avant que l’un de vous ne dise oui, et sans réponse de votre part elle prend fin. Qui écrit plus tard dans la journée figure sur la même page : ce courriel part au plus une fois par jour.',
      es: () =>
        'Le rogamos que diga de cada una si escribe en su nombre. Una propuesta enviada se guarda, recibida a tiempo, hasta el día indicado; nadie la lee antes de que alguno de ustedes diga que sí, y sin su respuesta termina. Quien escriba más tarde hoy aparece en la misma página: este correo se envía como máximo una vez al día.',
    },
    action: {
      en: () => 'Say whom you know',
      fr: () => 'Dire qui vous connaissez',
      es: () => 'Decir a quién conoce',
    },
  },
  'sender-known': {
    subject: {
      en: ({ call }) => `Your mission has confirmed you: ${call}`,
      fr: ({ call }) => `Votre mission vous a confirmé : ${call}`,
      es: ({ call }) => `Su misión le ha confirmado: ${call}`,
    },
    what: {
      en: ({ mission, call }) =>
        `${mission} has confirmed that you write for it. Once you send your form for “${call}”, it goes straight to its readers.`,
      fr: ({ mission, call }) =>
        `${mission} a confirmé que vous écrivez en son nom. Dès que vous enverrez votre formulaire pour « ${call} », il sera transmis directement à ses lecteurs.`,
      es: ({ mission, call }) =>
        `${mission} ha confirmado que usted escribe en su nombre. En cuanto envíe su formulario para «${call}», pasará directamente a quienes lo leen.`,
    },
    next: {
      en: () => 'What you have written so far is all there.',
      fr: () => 'Tout ce que vous avez déjà écrit est conservé.',
      es: () => 'Todo lo que ha escrito hasta ahora se conserva.',
    },
    action: openForm,
  },
  'sender-unknown': {
    subject: {
      en: ({ mission }) => `${mission} doesn’t know who writes`,
      fr: ({ mission }) => `${mission} ne connaît pas la personne qui écrit`,
      es: ({ mission }) => `${mission} no conoce a quien escribe`,
    },
    what: {
      en: ({ mission, call }) =>
        `${mission} says that it doesn’t know one or more of the people who write in its name, for “${call}” and perhaps for other calls. The page that the link opens lists them all, what they have sent, and until when it can wait.`,
      fr: ({ mission, call }) =>
        `${mission} indique ne pas connaître une ou plusieurs personnes qui écrivent en son nom, notamment pour « ${call} ». Le lien ouvre une page où figurent toutes ces personnes, ce qu’elles ont envoyé et la date jusqu’à laquelle l’envoi reste en attente.`,
      es: ({ mission, call }) =>
        `${mission} dice que no conoce a una o varias personas que escriben en su nombre, entre otras convocatorias para «${call}». El enlace abre una página en la que figuran todas ellas, lo que han enviado y hasta qué fecha queda en espera.`,
    },
    next: {
      en: () =>
        'Please ask at the mission. If it was a mistake, confirm the person behind the link, and what was sent goes on. If you say no too, it ends, and whoever sent it is told.',
      fr: () =>
        'Merci de vous renseigner auprès de la mission. S’il s’agit d’une erreur, confirmez la personne par le lien : ce qui a été envoyé suit son cours. Si vous dites non aussi, la demande prend fin et la personne en est informée.',
      es: () =>
        'Le rogamos que pregunte en la misión. Si fue un error, confirme a la persona en el enlace y lo enviado seguirá su curso. Si usted también dice que no, la propuesta termina y se informa a quien la envió.',
    },
    action: {
      en: () => 'See who writes',
      fr: () => 'Voir qui écrit',
      es: () => 'Ver quién escribe',
    },
  },
  'submission-waits': {
    subject: {
      en: ({ reference }) => `We have your proposal; your mission must confirm you: ${reference}`,
      fr: ({ reference }) => `Proposition reçue ; votre mission doit vous confirmer : ${reference}`,
      es: ({ reference }) =>
        `Hemos recibido su propuesta; su misión debe confirmarle: ${reference}`,
    },
    what: {
      en: ({ title, reference, mailbox, day }) =>
        `Thank you. Your proposal “${title}” has arrived and counts as in time. Its reference is ${reference}. It now waits for the word of your mission’s official mailbox, ${mailbox}, or of its head or gender focal point, until ${day}.`,
      fr: ({ title, reference, mailbox, day }) =>
        `Merci. Votre proposition « ${title} » est bien arrivée et compte comme reçue à temps. Sa référence est ${reference}. Elle attend maintenant la réponse de la messagerie officielle de votre mission, ${mailbox}, de la ou du chef de mission ou de son point focal genre, jusqu’au ${day}.`,
      es: ({ title, reference, mailbox, day }) =>
        `Gracias. Su propuesta «${title}» ha llegado y cuenta como recibida a tiempo. Su referencia es ${reference}. Ahora espera la respuesta del buzón oficial de su misión, ${mailbox}, de su jefatura o de su punto focal de género, hasta el ${day}.`,
    },
    next: {
      en: () =>
        'Please tell your colleagues that our email waits there: we can’t read the proposal before one of them says that they know you. As soon as one does, it goes on, even if the call has closed. If nobody does by that day, it lapses, and we tell you.',
      fr: () =>
        'Prévenez vos collègues que notre courriel les attend : nous ne pouvons pas lire la proposition avant que l’un d’eux ne dise vous connaître. Dès que c’est fait, elle suit son cours, même si l’appel est clos. Si personne ne répond d’ici là, elle devient caduque et nous vous le disons.',
      es: () =>
        'Avise a sus colegas de que nuestro correo les espera: no podemos leer la propuesta antes de que alguien diga que le conoce. En cuanto lo haga, sigue su curso, aunque la convocatoria haya cerrado. Si nadie responde hasta ese día, caduca y se lo diremos.',
    },
    action: seeProject,
  },
  'sender-not-confirmed': {
    subject: {
      en: ({ reference }) => `Your proposal has lapsed: ${reference}`,
      fr: ({ reference }) => `Votre proposition est caduque : ${reference}`,
      es: ({ reference }) => `Su propuesta ha caducado: ${reference}`,
    },
    what: {
      en: ({ title, mission, mailbox }) =>
        `Nobody at ${mission} has told us in time that they know you, though we asked ${mailbox} more than once. So “${title}” has lapsed. Nobody has read it or decided on it.`,
      fr: ({ title, mission, mailbox }) =>
        `Personne à ${mission} ne nous a dit à temps vous connaître, bien que nous ayons interrogé ${mailbox} plus d’une fois. « ${title} » est donc caduque. Personne ne l’a lue ni n’a pris de décision.`,
      es: ({ title, mission, mailbox }) =>
        `Nadie en ${mission} nos ha dicho a tiempo que le conoce, aunque preguntamos más de una vez a ${mailbox}. Por eso «${title}» ha caducado. Nadie la ha leído ni ha decidido sobre ella.`,
    },
    next: {
      en: () =>
        'While the call is open you can reopen it from your project’s page and send it anew; your text is kept. Speak to the colleagues who look after the mailbox first.',
      fr: () =>
        'Tant que l’appel est ouvert, vous pouvez la relancer depuis la page de votre projet et l’envoyer de nouveau ; votre texte est conservé. Parlez d’abord aux collègues qui gèrent la messagerie officielle.',
      es: () =>
        'Mientras la convocatoria esté abierta puede retomarla en la página de su proyecto y enviarla de nuevo; su texto se conserva. Hable antes con quienes atienden el buzón.',
    },
    action: seeProject,
  },
  'sender-refused': {
    subject: {
      en: ({ reference }) => `Your proposal has ended: ${reference}`,
      fr: ({ reference }) => `Votre proposition a pris fin : ${reference}`,
      es: ({ reference }) => `Su propuesta ha terminado: ${reference}`,
    },
    what: {
      en: ({ title, mission }) =>
        `${mission} has told us that it doesn’t know who sent “${title}”, and the secretariat, which asked there, says the same. So it has ended. Nobody has read it or decided on it.`,
      fr: ({ title, mission }) =>
        `${mission} nous a indiqué ne pas connaître l’auteur de « ${title} », et le secrétariat, qui s’y est renseigné, dit de même. Elle a donc pris fin. Personne ne l’a lue ni n’a pris de décision.`,
      es: ({ title, mission }) =>
        `${mission} nos ha dicho que no conoce a quien envió «${title}», y la secretaría, que ha preguntado allí, dice lo mismo. Por eso ha terminado. Nadie la ha leído ni ha decidido sobre ella.`,
    },
    next: {
      en: () =>
        'If this is a mistake, speak to your mission and write to us. Once the mission confirms you, it can be taken up again while the call is open.',
      fr: () =>
        'S’il s’agit d’une erreur, parlez-en à votre mission et écrivez-nous. Une fois que la mission vous a confirmé, elle peut être reprise tant que l’appel est ouvert.',
      es: () =>
        'Si es un error, hable con su misión y escríbanos. Cuando la misión le confirme, puede retomarse mientras la convocatoria esté abierta.',
    },
    action: seeProject,
  },
  'mailbox-submission': {
    subject: {
      en: ({ mission, reference }) => `A proposal of ${mission}: ${reference}`,
      fr: ({ mission, reference }) => `Une proposition de la mission (${mission}) : ${reference}`,
      es: ({ mission, reference }) => `Una propuesta de ${mission}: ${reference}`,
    },
    what: {
      en: ({ title, amount, mission }) =>
        `“${title}” has been sent to us in the name of ${mission}. It asks for ${amount}.`,
      fr: ({ title, amount, mission }) =>
        `« ${title} » nous a été envoyée au nom de la mission (${mission}). Le montant demandé est de ${amount}.`,
      es: ({ title, amount, mission }) =>
        `Hemos recibido «${title}» en nombre de ${mission}. Solicita ${amount}.`,
    },
    next: nothingToDo,
    action: unknownToUs,
  },
  'mailbox-decision': {
    subject: {
      en: ({ reference }) => `A decision on ${reference}`,
      fr: ({ reference }) => `Une décision sur ${reference}`,
      es: ({ reference }) => `Una decisión sobre ${reference}`,
    },
    what: {
      en: ({ title, mission }) =>
        `There is a decision on “${title}” of ${mission}. Your colleague who looks after it has been told what it is.`,
      fr: ({ title, mission }) =>
        `Une décision a été prise sur « ${title} » de la mission (${mission}). La personne chargée du dossier dans votre mission en a été informée.`,
      es: ({ title, mission }) =>
        `Hay una decisión sobre «${title}» de ${mission}. Se ha comunicado a la persona que lo lleva.`,
    },
    next: nothingToDo,
    action: unknownToUs,
  },
  'mailbox-reminder': {
    subject: {
      en: ({ reference }) => `No answer yet about ${reference}`,
      fr: ({ reference }) => `Toujours sans réponse au sujet de ${reference}`,
      es: ({ reference }) => `Aún sin respuesta sobre ${reference}`,
    },
    what: {
      en: ({ title, mission, day }) =>
        `We have asked ${mission} for an answer about “${title}” by ${day}. We have reminded your colleague twice and have received none so far. Perhaps your colleague is away or has left.`,
      fr: ({ title, mission, day }) =>
        `Nous avons demandé à la mission (${mission}) une réponse au sujet de « ${title} », au plus tard le ${day}. Après deux rappels, nous n’avons encore rien reçu. La personne qui suit ce dossier est peut-être absente ou a quitté la mission.`,
      es: ({ title, mission, day }) =>
        `Hemos pedido a la misión (${mission}) una respuesta sobre «${title}», a más tardar el ${day}. Tras dos recordatorios, aún no hemos recibido nada. Quizá la persona que lo lleva esté ausente o se haya marchado.`,
    },
    next: {
      en: () =>
        'Please tell them. If somebody else is to look after it, reply to this email. If nobody at your mission knows it, use the link to say so.',
      fr: () =>
        'Merci de l’en avertir. Si une autre personne doit s’en charger, répondez à ce courriel. Si personne ne connaît ce dossier, signalez-le en suivant le lien.',
      es: () =>
        'Le rogamos que le avise. Si otra persona debe encargarse, responda a este correo. Si nadie en su misión lo conoce, indíquelo a través del enlace.',
    },
    action: unknownToUs,
  },
  'focal-started': {
    subject: {
      en: ({ call }) => `Your mission is writing a proposal: ${call}`,
      fr: ({ call }) => `Votre mission prépare une proposition : ${call}`,
      es: ({ call }) => `Su misión prepara una propuesta: ${call}`,
    },
    what: {
      en: ({ mission, call }) =>
        `A colleague at ${mission} has begun a proposal for “${call}”. As gender focal point you can read it as it grows and tell them what to bear in mind.`,
      fr: ({ mission, call }) =>
        `Une ou un collègue de la mission (${mission}) a commencé une proposition pour « ${call} ». En tant que point focal genre, vous pouvez la lire au fil de sa rédaction et faire part de vos conseils.`,
      es: ({ mission, call }) =>
        `Una persona de ${mission} ha empezado una propuesta para «${call}». Como punto focal de género, puede leerla a medida que avanza y dar su consejo.`,
    },
    next: {
      en: () =>
        'Your comments are shown to them beside the form. Whoever comments doesn’t take part in deciding on it.',
      fr: () =>
        'Vos commentaires s’affichent à côté du formulaire. Toute personne qui commente ne participe pas à la décision.',
      es: () =>
        'Sus comentarios se les muestran junto al formulario. Quien comenta no participa en la decisión.',
    },
    action: readAndComment,
  },
  'focal-returned': {
    subject: {
      en: ({ reference }) => `${reference} is back with your mission`,
      fr: ({ reference }) => `Votre mission a de nouveau la main sur ${reference}`,
      es: ({ reference }) => `${reference} ha vuelto a su misión`,
    },
    what: {
      en: ({ title }) =>
        `“${title}” is open for changes again. As gender focal point you can read it and tell your colleagues what to bear in mind.`,
      fr: ({ title }) =>
        `La proposition « ${title} » peut de nouveau être modifiée. En tant que point focal genre, vous pouvez la lire et conseiller vos collègues.`,
      es: ({ title }) =>
        `«${title}» puede modificarse de nuevo. Como punto focal de género, puede leerla y aconsejar a sus colegas.`,
    },
    next: {
      en: () => 'Your comments are shown to them beside the form, before they send it again.',
      fr: () => 'Vos commentaires s’affichent à côté du formulaire, avant le nouvel envoi.',
      es: () => 'Sus comentarios se les muestran junto al formulario, antes de volver a enviarla.',
    },
    action: readAndComment,
  },
  'focal-offer': {
    subject: {
      en: ({ reference }) => `Your mission has an offer for ${reference}`,
      fr: ({ reference }) => `Votre mission a reçu une offre pour ${reference}`,
      es: ({ reference }) => `Su misión tiene una oferta para ${reference}`,
    },
    what: {
      en: ({ title, amount }) =>
        `“${title}” can be funded with ${amount}, on terms that differ from what was asked. Your colleague has the link to accept or decline.`,
      fr: ({ title, amount }) =>
        `La proposition « ${title} » peut être financée à hauteur de ${amount}, à des conditions différentes de la demande. Votre collègue dispose du lien pour accepter ou refuser.`,
      es: ({ title, amount }) =>
        `«${title}» puede financiarse con ${amount}, en condiciones distintas de las solicitadas. Su colega tiene el enlace para aceptar o rechazar.`,
    },
    next: {
      en: () => 'You don’t have to do anything. You may want to look at the new budget together.',
      fr: () =>
        'Vous n’avez rien à faire. Peut-être voudrez-vous examiner ensemble le nouveau budget.',
      es: () =>
        'No tiene que hacer nada. Quizá deseen examinar conjuntamente el nuevo presupuesto.',
    },
    action: {
      en: () => 'See the project',
      fr: () => 'Voir le projet',
      es: () => 'Ver el proyecto',
    },
  },
  'focal-comment': {
    subject: {
      en: () => 'Your gender focal point has commented on your form',
      fr: () => 'Votre point focal genre a commenté votre formulaire',
      es: () => 'Su punto focal de género ha comentado su formulario',
    },
    what: {
      en: ({ call }) =>
        `There is a comment on your form for “${call}”. You find it on the form’s first page.`,
      fr: ({ call }) =>
        `Il y a un commentaire sur votre formulaire pour « ${call} ». Vous le trouverez sur la première page du formulaire.`,
      es: ({ call }) =>
        `Hay un comentario sobre su formulario para «${call}». Lo encontrará en la primera página del formulario.`,
    },
    next: {
      en: () => 'It is advice from a colleague: you decide what to change.',
      fr: () => 'C’est le conseil d’une ou d’un collègue : vous décidez des changements.',
      es: () => 'Es una sugerencia de su punto focal: usted decide qué cambiar.',
    },
    action: openForm,
  },
}

/** What each of these is called in the decision record and on the desk. */
export const officeMailNames = {
  'sender-asked': {
    en: 'Question to the mission: whom does it know of those who write?',
    fr: 'Question à la mission : qui connaît-elle parmi les personnes qui écrivent ?',
    es: 'Pregunta a la misión: ¿a quién conoce de quienes escriben?',
  },
  'sender-known': {
    en: 'The mission knows the sender',
    fr: 'La mission connaît la personne qui écrit',
    es: 'La misión conoce a quien escribe',
  },
  'sender-unknown': {
    en: 'The mission doesn’t know the sender',
    fr: 'La mission ne connaît pas la personne qui écrit',
    es: 'La misión no conoce a quien escribe',
  },
  'submission-waits': {
    en: 'Proposal received; it waits for the mission’s word on the sender',
    fr: 'Proposition reçue ; elle attend que la mission confirme la personne qui écrit',
    es: 'Propuesta recibida; espera a que la misión confirme a quien escribe',
  },
  'sender-not-confirmed': {
    en: 'Nobody in the mission confirmed the sender: the proposal lapsed',
    fr: 'Personne dans la mission n’a confirmé la personne qui écrit : la proposition est caduque',
    es: 'Nadie en la misión confirmó a quien escribe: la propuesta caducó',
  },
  'sender-refused': {
    en: 'Neither mission nor secretariat knows the sender: the proposal ended',
    fr: 'Ni la mission ni le secrétariat ne connaissent la personne qui écrit : la proposition a pris fin',
    es: 'Ni la misión ni la secretaría conocen a quien escribe: la propuesta terminó',
  },
  'mailbox-submission': {
    en: 'Copy to the mission’s mailbox: submission',
    fr: 'Copie à la messagerie officielle : envoi',
    es: 'Copia al buzón de la misión: envío',
  },
  'mailbox-decision': {
    en: 'Copy to the mission’s mailbox: decision',
    fr: 'Copie à la messagerie officielle : décision',
    es: 'Copia al buzón de la misión: decisión',
  },
  'mailbox-reminder': {
    en: 'Copy to the mission’s mailbox: second reminder',
    fr: 'Copie à la messagerie officielle : second rappel',
    es: 'Copia al buzón de la misión: segundo recordatorio',
  },
  'focal-started': {
    en: 'To the focal point: a proposal was begun',
    fr: 'Au point focal : une proposition est commencée',
    es: 'Al punto focal: se empezó una propuesta',
  },
  'focal-returned': {
    en: 'To the focal point: a proposal was returned',
    fr: 'Au point focal : une proposition est retournée à la mission',
    es: 'Al punto focal: se devolvió una propuesta',
  },
  'focal-offer': {
    en: 'To the focal point: there is an offer',
    fr: 'Au point focal : une offre est faite',
    es: 'Al punto focal: hay una oferta',
  },
  'focal-comment': {
    en: 'The focal point has commented',
    fr: 'Le point focal a commenté',
    es: 'El punto focal ha comentado',
  },
} as const satisfies Readonly<Partial<Record<MailKind, Text>>>
