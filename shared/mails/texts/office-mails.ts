import type { MailKind } from '../../domain/outbox/item'
import type { MailText } from '../mail-params'

/** Mails to a mission's mailbox and focal point about what is done in its name, and what comes of it. */
export type OfficeMail = Extract<
  MailKind,
  | 'sender-asked'
  | 'sender-known'
  | 'sender-unknown'
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
    'You don’t have to do anything. If nobody at your mission knows this proposal, say so behind the link: we then look into it before anything else is done.',
  fr: () =>
    'Vous n’avez rien à faire. Si personne dans votre mission ne connaît cette proposition, dites-le par le lien : nous vérifions alors avant d’aller plus loin.',
  es: () =>
    'No tiene que hacer nada. Si nadie en su misión conoce esta propuesta, dígalo en el enlace: lo comprobaremos antes de seguir.',
}

const readAndComment = {
  en: () => 'Read and comment',
  fr: () => 'Lire et commenter',
  es: () => 'Leer y comentar',
}

const openForm = {
  en: () => 'Open the form',
  fr: () => 'Ouvrir le formulaire',
  es: () => 'Abrir el formulario',
}

export const officeMails: Readonly<Record<OfficeMail, MailText>> = {
  'sender-asked': {
    subject: {
      en: ({ mission }) => `Does somebody at ${mission} write to us?`,
      fr: ({ mission }) => `Une personne de ${mission} nous écrit-elle ?`,
      es: ({ mission }) => `¿Nos escribe alguien de ${mission}?`,
    },
    what: {
      en: ({ call, mission }) =>
        `Somebody has begun a proposal for “${call}” in the name of ${mission}, from an address we haven’t seen before. The page behind the link shows the address.`,
      fr: ({ call, mission }) =>
        `Une personne a commencé une proposition pour « ${call} » au nom de ${mission}, depuis une adresse que nous ne connaissons pas encore. La page du lien montre l’adresse.`,
      es: ({ call, mission }) =>
        `Alguien ha empezado una propuesta para «${call}» en nombre de ${mission}, desde una dirección que aún no conocemos. La página del enlace muestra la dirección.`,
    },
    next: {
      en: () =>
        'Please say whether they write for you. Until then they can fill in the form but not send it. You are asked once for each address.',
      fr: () =>
        'Merci de dire si cette personne écrit pour vous. D’ici là, elle peut remplir le formulaire mais pas l’envoyer. La question n’est posée qu’une fois par adresse.',
      es: () =>
        'Le rogamos que diga si escribe en su nombre. Hasta entonces puede rellenar el formulario, pero no enviarlo. Se pregunta una sola vez por cada dirección.',
    },
    action: {
      en: () => 'Say whether you know them',
      fr: () => 'Dire si vous connaissez cette personne',
      es: () => 'Decir si conoce a esta persona',
    },
  },
  'sender-known': {
    subject: {
      en: ({ call }) => `You can now send your form: ${call}`,
      fr: ({ call }) => `Vous pouvez maintenant envoyer votre formulaire : ${call}`,
      es: ({ call }) => `Ya puede enviar su formulario: ${call}`,
    },
    what: {
      en: ({ mission, call }) =>
        `${mission} has confirmed that you write for it. Your form for “${call}” can be sent as soon as it is ready.`,
      fr: ({ mission, call }) =>
        `${mission} a confirmé que vous écrivez en son nom. Votre formulaire pour « ${call} » peut être envoyé dès qu’il est prêt.`,
      es: ({ mission, call }) =>
        `${mission} ha confirmado que usted escribe en su nombre. Su formulario para «${call}» puede enviarse en cuanto esté listo.`,
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
        `The mailbox of ${mission} says it doesn’t know the person who began a proposal for “${call}” in its name. It can’t be sent.`,
      fr: ({ mission, call }) =>
        `La boîte officielle de ${mission} indique ne pas connaître la personne qui a commencé une proposition pour « ${call} » en son nom. L’envoi est bloqué.`,
      es: ({ mission, call }) =>
        `El buzón de ${mission} dice que no conoce a la persona que empezó una propuesta para «${call}» en su nombre. No puede enviarse.`,
    },
    next: {
      en: () =>
        'Please ask at the mission. If it was a mistake, you can confirm the person behind the link.',
      fr: () =>
        'Merci de vous renseigner auprès de la mission. S’il s’agit d’une erreur, vous pouvez confirmer la personne par le lien.',
      es: () =>
        'Le rogamos que pregunte en la misión. Si fue un error, puede confirmar a la persona en el enlace.',
    },
    action: {
      en: () => 'See who writes',
      fr: () => 'Voir qui écrit',
      es: () => 'Ver quién escribe',
    },
  },
  'mailbox-submission': {
    subject: {
      en: ({ mission, reference }) => `A proposal of ${mission}: ${reference}`,
      fr: ({ mission, reference }) => `Une proposition de ${mission} : ${reference}`,
      es: ({ mission, reference }) => `Una propuesta de ${mission}: ${reference}`,
    },
    what: {
      en: ({ title, amount, mission }) =>
        `“${title}” has been sent to us in the name of ${mission}. It asks for ${amount}.`,
      fr: ({ title, amount, mission }) =>
        `« ${title} » nous a été envoyée au nom de ${mission}. Le montant demandé est de ${amount}.`,
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
        `Une décision a été prise sur « ${title} » de ${mission}. Votre collègue chargé du dossier en a été informé.`,
      es: ({ title, mission }) =>
        `Hay una decisión sobre «${title}» de ${mission}. Se ha comunicado a la persona que lo lleva.`,
    },
    next: nothingToDo,
    action: unknownToUs,
  },
  'mailbox-reminder': {
    subject: {
      en: ({ reference }) => `We hear nothing about ${reference}`,
      fr: ({ reference }) => `Nous sommes sans nouvelles de ${reference}`,
      es: ({ reference }) => `No tenemos noticias de ${reference}`,
    },
    what: {
      en: ({ title, mission }) =>
        `We have asked ${mission} twice for an answer about “${title}” and have heard nothing. Perhaps your colleague is away or has left.`,
      fr: ({ title, mission }) =>
        `Nous avons demandé deux fois à ${mission} une réponse au sujet de « ${title} », sans retour. Votre collègue est peut-être absent ou a quitté la mission.`,
      es: ({ title, mission }) =>
        `Hemos pedido dos veces a ${mission} una respuesta sobre «${title}» y no hemos tenido noticias. Quizá su colega esté ausente o se haya marchado.`,
    },
    next: {
      en: () =>
        'Please tell them. If somebody else is to look after it, answer this mail. If nobody at your mission knows it, say so behind the link.',
      fr: () =>
        'Merci de l’en avertir. Si une autre personne doit s’en charger, répondez à ce courriel. Si personne ne connaît ce dossier, dites-le par le lien.',
      es: () =>
        'Le rogamos que le avise. Si otra persona debe encargarse, responda a este correo. Si nadie en su misión lo conoce, dígalo en el enlace.',
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
        `A colleague at ${mission} has begun a proposal for “${call}”. As gender focal point you can read it as it grows and tell them what to think of.`,
      fr: ({ mission, call }) =>
        `Un ou une collègue de ${mission} a commencé une proposition pour « ${call} ». En tant que point focal genre, vous pouvez la lire au fil de sa rédaction et faire part de vos conseils.`,
      es: ({ mission, call }) =>
        `Un colega de ${mission} ha empezado una propuesta para «${call}». Como persona de enlace para el género, puede leerla a medida que avanza y dar su consejo.`,
    },
    next: {
      en: () =>
        'Your comments are shown to them beside the form. Whoever comments doesn’t take part in deciding on it.',
      fr: () =>
        'Vos commentaires leur sont montrés à côté du formulaire. Qui commente ne participe pas à la décision.',
      es: () =>
        'Sus comentarios se les muestran junto al formulario. Quien comenta no participa en la decisión.',
    },
    action: readAndComment,
  },
  'focal-returned': {
    subject: {
      en: ({ reference }) => `${reference} is back with your mission`,
      fr: ({ reference }) => `${reference} est revenue à votre mission`,
      es: ({ reference }) => `${reference} ha vuelto a su misión`,
    },
    what: {
      en: ({ title }) =>
        `“${title}” is open for changes again. As gender focal point you can read it and tell your colleagues what to think of.`,
      fr: ({ title }) =>
        `« ${title} » peut de nouveau être modifiée. En tant que point focal genre, vous pouvez la lire et conseiller vos collègues.`,
      es: ({ title }) =>
        `«${title}» puede modificarse de nuevo. Como persona de enlace para el género, puede leerla y aconsejar a sus colegas.`,
    },
    next: {
      en: () => 'Your comments are shown to them beside the form, before they send it again.',
      fr: () => 'Vos commentaires leur sont montrés à côté du formulaire, avant le nouvel envoi.',
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
        `« ${title} » peut être financée à hauteur de ${amount}, à des conditions différentes de la demande. Votre collègue dispose du lien pour accepter ou refuser.`,
      es: ({ title, amount }) =>
        `«${title}» puede financiarse con ${amount}, en condiciones distintas de las solicitadas. Su colega tiene el enlace para aceptar o rechazar.`,
    },
    next: {
      en: () => 'You don’t have to do anything. You may want to look at the new budget together.',
      fr: () =>
        'Vous n’avez rien à faire. Vous pouvez souhaiter examiner ensemble le nouveau budget.',
      es: () => 'No tiene que hacer nada. Quizá quieran ver juntos el nuevo presupuesto.',
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
      es: () => 'Su persona de enlace para el género ha comentado su formulario',
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
      fr: () => 'C’est le conseil d’un ou d’une collègue : vous décidez des changements.',
      es: () => 'Es el consejo de un colega: usted decide qué cambiar.',
    },
    action: openForm,
  },
}
