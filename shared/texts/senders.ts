import type { Text, TextWith } from './language'

/** What is said of people whom nobody in their mission has confirmed, to them and to the mission. */
export const senderTexts = {
  call: { en: 'For', fr: 'Pour', es: 'Para' },
  begun: { en: 'Begun on', fr: 'Commencé le', es: 'Empezado el' },
  known: {
    en: 'Yes, they write for us',
    fr: 'Oui, cette personne écrit pour nous',
    es: 'Sí, escribe en nuestro nombre',
  },
  unknown: {
    en: 'No, we don’t know them',
    fr: 'Non, nous ne la connaissons pas',
    es: 'No, no la conocemos',
  },
  send: { en: 'Send the answers', fr: 'Envoyer les réponses', es: 'Enviar las respuestas' },
  chooseOne: {
    en: 'Choose for at least one person whether you know them',
    fr: 'Dites pour au moins une personne si vous la connaissez',
    es: 'Elija para al menos una persona si la conoce',
  },
  othersAnswered: {
    en: 'Somebody else of your mission has answered meanwhile, and differently. None of your answers was kept. Look at how things stand now, and answer again for those still listed; about somebody no longer listed, write to the secretariat.',
    fr: 'Une autre personne de votre mission a répondu entre-temps, et différemment. Aucune de vos réponses n’a été enregistrée. Consultez la situation actuelle et répondez de nouveau pour les personnes encore affichées ; au sujet d’une personne qui ne l’est plus, écrivez au secrétariat.',
    es: 'Entretanto ha respondido otra persona de su misión, y de manera distinta. No se ha guardado ninguna de sus respuestas. Consulte la situación actual y responda de nuevo respecto de quienes siguen en la lista; sobre quien ya no figure en ella, escriba a la secretaría.',
  },

  waitsHeading: {
    en: 'Your mission has to confirm you once',
    fr: 'Votre mission doit vous confirmer une fois',
    es: 'Su misión debe confirmarle una vez',
  },
  askAgain: {
    en: 'Ask the mailbox again',
    fr: 'Interroger de nouveau la messagerie officielle',
    es: 'Volver a consultar al buzón oficial',
  },
  askedAgain: {
    en: 'We have asked the mailbox again. It helps to tell your colleagues that our email is waiting there.',
    fr: 'Nous avons de nouveau interrogé la messagerie officielle. Prévenez vos collègues que ce courriel les y attend.',
    es: 'Hemos vuelto a consultar al buzón oficial. Conviene avisar a sus colegas de que el correo les espera allí.',
  },
  notAskedAgain: {
    en: 'The mailbox wasn’t asked again: it has answered, or it has had our email today, and we send it one a day. The page which that email opens shows you too. Tell your colleagues that it is waiting there.',
    fr: 'La messagerie officielle n’a pas été interrogée de nouveau : elle a répondu, ou elle a déjà reçu notre courriel aujourd’hui, et nous n’en envoyons qu’un par jour. La page de ce courriel vous montre aussi. Prévenez vos collègues qu’il les y attend.',
    es: 'No se ha vuelto a consultar al buzón oficial: ya ha respondido o ya ha recibido hoy nuestro correo, y enviamos uno al día. La página de ese correo también le muestra a usted. Avise a sus colegas de que les espera allí.',
  },
  disownedHeading: {
    en: 'Your mission doesn’t know your address',
    fr: 'Votre mission ne connaît pas votre adresse',
    es: 'Su misión no conoce su dirección',
  },
  disowned: {
    en: 'So this form can’t be sent. Ask the colleagues who look after the mailbox to answer again, by the same link, or write to us. What you have written stays here.',
    fr: 'Ce formulaire ne peut donc pas être envoyé. Demandez aux collègues qui gèrent cette messagerie de répondre à nouveau, par le même lien, ou écrivez-nous. Ce que vous avez écrit reste ici.',
    es: 'Por eso este formulario no puede enviarse. Pida a quienes atienden el buzón que respondan de nuevo, con el mismo enlace, o escríbanos. Lo que ha escrito sigue aquí.',
  },
} satisfies Record<string, Text>

/** Before it is sent: whom it will wait for, and how long the form is kept. */
export const mayBeSent: TextWith<{ mailbox: string; until: string; days: number }> = {
  en: ({ mailbox, until, days }) =>
    `Nobody at your mission has confirmed your address yet. You needn’t wait: what you send counts as in time, and then waits for the word of ${mailbox}, or of your head of mission or gender focal point. If you send it today, they have until ${until}. Without their word it lapses. Until you send it, this form is kept for ${days} days after your last save.`,
  fr: ({ mailbox, until, days }) =>
    `Personne dans votre mission n’a encore confirmé votre adresse. Vous n’avez pas à attendre : ce que vous envoyez compte comme reçu à temps, puis attend la réponse de ${mailbox}, de votre chef de mission ou de votre point focal genre. Si vous l’envoyez aujourd’hui, la réponse est possible jusqu’au ${until}. Sans réponse, l’envoi devient caduc. Tant qu’il n’est pas envoyé, ce formulaire est conservé ${days} jours après votre dernier enregistrement.`,
  es: ({ mailbox, until, days }) =>
    `Nadie en su misión ha confirmado aún su dirección. No tiene que esperar: lo que envíe cuenta como recibido a tiempo y después espera la respuesta de ${mailbox}, de su jefatura de misión o de su punto focal de género. Si lo envía hoy, tienen hasta el ${until}. Sin su respuesta caduca. Mientras no lo envíe, este formulario se conserva ${days} días después de la última vez que guarde.`,
}

/** After it was sent: that it is there, in time, and whom it waits for. */
export const nowWaits: TextWith<{ mailbox: string; until: string }> = {
  en: ({ mailbox, until }) =>
    `It has been received and counts as in time. It waits for the word of your mission’s official mailbox, ${mailbox}, or of its head or gender focal point, until ${until}. Tell your colleagues that our email waits there.`,
  fr: ({ mailbox, until }) =>
    `Elle a été reçue et compte comme envoyée à temps. Elle attend la réponse de la messagerie officielle de votre mission, ${mailbox}, de sa ou son chef de mission ou de son point focal genre, jusqu’au ${until}. Prévenez vos collègues que notre courriel les attend.`,
  es: ({ mailbox, until }) =>
    `Se ha recibido y cuenta como enviada a tiempo. Espera la respuesta del buzón oficial de su misión, ${mailbox}, de su jefatura de misión o de su punto focal de género, hasta el ${until}. Avise a sus colegas de que nuestro correo les espera.`,
}

/** What follows while it waits. */
export const waitingSteps = [
  {
    en: 'You have an email with your reference and a link to your project’s page.',
    fr: 'Vous avez un courriel avec votre référence et un lien vers la page de votre projet.',
    es: 'Tiene un correo con su referencia y un enlace a la página de su proyecto.',
  },
  {
    en: 'Somebody of your mission says that they know you. Until then nobody reads it.',
    fr: 'Une personne de votre mission dit vous connaître. D’ici là, personne ne la lit.',
    es: 'Alguien de su misión dice que le conoce. Hasta entonces nadie la lee.',
  },
  {
    en: 'After that it is reviewed like any other proposal, even if the call has closed in the meantime. If no answer comes in time, it lapses, and we tell you.',
    fr: 'Votre proposition est ensuite examinée comme toute autre, même si l’appel a été clos entre-temps. Sans réponse à temps, elle devient caduque et nous vous en informons.',
    es: 'Después su propuesta se examina como cualquier otra, aunque la convocatoria se haya cerrado entretanto. Si nadie responde a tiempo, caduca y se lo comunicaremos.',
  },
] as const satisfies readonly Text[]

/** The project's page once nobody has confirmed who sent it. */
export const endedTexts = {
  'sender-not-confirmed': {
    en: 'It has lapsed: nobody at your mission told us in time that they know you. Nobody has read it. While the call is open you can take it up again and send it anew.',
    fr: 'Elle est caduque : personne dans votre mission ne nous a dit à temps vous connaître. Personne ne l’a lue. Tant que l’appel est ouvert, vous pouvez la relancer et l’envoyer de nouveau.',
    es: 'Ha caducado: nadie en su misión nos dijo a tiempo que le conoce. Nadie la ha leído. Mientras la convocatoria esté abierta puede retomarla y enviarla de nuevo.',
  },
  'sender-unknown': {
    en: 'It has ended: your mission says that it doesn’t know who sent it, and so does the secretariat, which asked there. Nobody has read it. If this is a mistake, write to us.',
    fr: 'Elle a pris fin : votre mission indique ne pas connaître la personne qui l’a envoyée, et le secrétariat, qui s’y est renseigné, dit de même. Personne ne l’a lue. S’il s’agit d’une erreur, écrivez-nous.',
    es: 'Ha terminado: su misión dice que no conoce a quien la envió, y también la secretaría, que ha preguntado allí. Nadie la ha leído. Si es un error, escríbanos.',
  },
} satisfies Record<string, Text>

/** The desk's list of what waits for a mission's word on a sender. */
export const awaitedTexts = {
  heading: {
    en: 'Waiting for a mission to confirm who sent it',
    fr: 'En attente qu’une mission confirme qui a envoyé',
    es: 'A la espera de que una misión confirme quién la envió',
  },
  lead: {
    en: 'These were received in time. They go on once somebody of the mission’s offices says yes, and lapse after the last day.',
    fr: 'Elles ont été reçues à temps. Elles suivent leur cours dès que la mission dit oui et deviennent caduques après le dernier jour.',
    es: 'Se recibieron a tiempo. Siguen su curso en cuanto la misión diga que sí y caducan tras el último día.',
  },
  secretariat: {
    en: 'the secretariat: the mission doesn’t know them',
    fr: 'le secrétariat : la mission ne connaît pas cette personne',
    es: 'la secretaría: la misión no conoce a esta persona',
  },
} satisfies Record<string, Text>

/** The page on which a mission says whom it knows. */
export const sendersTexts = {
  heading: {
    en: 'Whom do you know of those who write in your name?',
    fr: 'Qui connaissez-vous parmi les personnes qui écrivent en votre nom ?',
    es: '¿A quién conoce de quienes escriben en su nombre?',
  },
  lead: {
    en: 'Answer for those you can tell; the others stay here for later. We don’t ask again about an address you know.',
    fr: 'Répondez pour les personnes que vous pouvez identifier ; les autres restent ici. Nous ne vous interrogerons plus sur une adresse que vous connaissez.',
    es: 'Responda por las personas que pueda identificar; las demás siguen aquí. No volveremos a preguntarle por una dirección que conozca.',
  },
  nobody: {
    en: 'Nobody waits for your word: nothing is asked of you.',
    fr: 'Personne n’attend votre réponse : rien ne vous est demandé.',
    es: 'Nadie espera su respuesta: no se le pide nada.',
  },
  thanks: {
    en: 'Thank you, your answers are kept. What people you know have sent now goes on. Nothing can be sent from addresses you don’t know, and the secretariat knows. If an answer was a mistake, answer again below.',
    fr: 'Merci, vos réponses sont enregistrées. Ce que les personnes que vous connaissez ont envoyé suit maintenant son cours. Rien ne peut être envoyé depuis les adresses que vous ne connaissez pas, et le secrétariat est informé. En cas d’erreur, répondez de nouveau ci-dessous.',
    es: 'Gracias, sus respuestas están guardadas. Lo que han enviado las personas que conoce sigue ahora su curso. No puede enviarse nada desde las direcciones que no conoce y la secretaría lo sabe. Si una respuesta fue un error, responda de nuevo abajo.',
  },
  sent: { en: 'Proposal sent', fr: 'Proposition envoyée', es: 'Propuesta enviada' },
  saidUnknown: {
    en: 'The mission has said that it doesn’t know this person.',
    fr: 'La mission a indiqué ne pas connaître cette personne.',
    es: 'La misión ha dicho que no conoce a esta persona.',
  },
  endedHeading: {
    en: 'Ended without your word',
    fr: 'Terminées sans réponse de votre part',
    es: 'Terminadas sin su respuesta',
  },
  sentLine: {
    en: ({ reference, day, until }) =>
      `${reference}, on ${day}; it waits for your word until ${until}`,
    fr: ({ reference, day, until }) =>
      `${reference}, le ${day} ; elle attend votre réponse jusqu’au ${until}`,
    es: ({ reference, day, until }) =>
      `${reference}, el ${day}; espera su respuesta hasta el ${until}`,
  } satisfies TextWith<{ reference: string; day: string; until: string }>,
  question: {
    en: ({ address }) => `Does ${address} write for you?`,
    fr: ({ address }) => `La personne qui écrit depuis ${address} écrit-elle pour vous ?`,
    es: ({ address }) => `¿Escribe ${address} en su nombre?`,
  } satisfies TextWith<{ address: string }>,
  more: {
    en: ({ count }) => `${count} more come up once you have answered these.`,
    fr: ({ count }) => `${count} autres s’afficheront une fois ces réponses données.`,
    es: ({ count }) => `Aparecerán ${count} más cuando haya respondido estas.`,
  } satisfies TextWith<{ count: number }>,
  ended: {
    en: ({ address, reference, call, day }) =>
      `${reference}, sent by ${address} for “${call}”, lapsed on ${day}.`,
    fr: ({ address, reference, call, day }) =>
      `${reference}, envoyée par ${address} pour « ${call} », est caduque depuis le ${day}.`,
    es: ({ address, reference, call, day }) =>
      `${reference}, enviada por ${address} para «${call}», caducó el ${day}.`,
  } satisfies TextWith<{ address: string; reference: string; call: string; day: string }>,
}
