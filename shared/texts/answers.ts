import type { Text } from './language'

/** Pages that ask a mission's mailbox or focal point one thing. */
export const senderTexts = {
  heading: {
    en: 'Do you know who writes?',
    fr: 'Connaissez-vous la personne qui écrit ?',
    es: '¿Conoce a quien escribe?',
  },
  address: { en: 'Writes from', fr: 'Écrit depuis', es: 'Escribe desde' },
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
  question: { en: 'Your answer', fr: 'Votre réponse', es: 'Su respuesta' },
  send: { en: 'Send the answer', fr: 'Envoyer la réponse', es: 'Enviar la respuesta' },
  chooseOne: {
    en: 'Choose whether you know them',
    fr: 'Dites si vous connaissez cette personne',
    es: 'Elija si la conoce',
  },
  saidKnown: {
    en: 'Thank you. They can now send their form, and we won’t ask you about this address again.',
    fr: 'Merci. Cette personne peut maintenant envoyer son formulaire ; nous ne vous interrogerons plus sur cette adresse.',
    es: 'Gracias. Ya puede enviar su formulario y no volveremos a preguntarle por esta dirección.',
  },
  saidUnknown: {
    en: 'Thank you. Nothing can be sent from this address, and the secretariat knows. If it was a mistake, answer again below.',
    fr: 'Merci. Rien ne peut être envoyé depuis cette adresse, et le secrétariat est informé. S’il s’agissait d’une erreur, répondez de nouveau ci-dessous.',
    es: 'Gracias. No puede enviarse nada desde esta dirección y la secretaría lo sabe. Si fue un error, responda de nuevo abajo.',
  },
  over: {
    en: 'The form has been sent or is no longer kept: nothing is asked of you.',
    fr: 'Le formulaire a été envoyé ou n’est plus conservé : rien ne vous est demandé.',
    es: 'El formulario se ha enviado o ya no se conserva: no se le pide nada.',
  },

  waitsHeading: {
    en: 'Your mission’s mailbox has to confirm you once',
    fr: 'La boîte officielle de votre mission doit vous confirmer une fois',
    es: 'El buzón oficial de su misión debe confirmarle una vez',
  },
  waits: {
    en: 'We haven’t had mail from your address before, so we have asked your mission’s official mailbox. Fill in the form meanwhile: everything is saved. You can send it as soon as they answer, and we tell you by mail.',
    fr: 'C’est la première fois que votre adresse nous écrit ; nous avons donc interrogé la boîte officielle de votre mission. Remplissez le formulaire en attendant : tout est enregistré. Vous pourrez l’envoyer dès la réponse, dont nous vous informerons par courriel.',
    es: 'Es la primera vez que su dirección nos escribe, así que hemos preguntado al buzón oficial de su misión. Rellene el formulario mientras tanto: todo se guarda. Podrá enviarlo en cuanto respondan; se lo diremos por correo.',
  },
  askAgain: {
    en: 'Ask the mailbox again',
    fr: 'Interroger de nouveau la boîte officielle',
    es: 'Preguntar otra vez al buzón',
  },
  askedAgain: {
    en: 'We have asked the mailbox again. It helps to tell your colleagues that this mail is waiting there.',
    fr: 'Nous avons de nouveau interrogé la boîte officielle. Prévenez vos collègues que ce courriel les y attend.',
    es: 'Hemos preguntado otra vez al buzón. Ayuda avisar a sus colegas de que el correo les espera allí.',
  },
  notAskedAgain: {
    en: 'The mailbox wasn’t asked again: it has answered, or it has been asked three times within the hour.',
    fr: 'La boîte officielle n’a pas été interrogée de nouveau : elle a répondu, ou elle l’a été trois fois en une heure.',
    es: 'No se ha preguntado otra vez al buzón: ya ha respondido o se le ha preguntado tres veces en una hora.',
  },
} satisfies Record<string, Text>

export const disownTexts = {
  heading: {
    en: 'You don’t know this proposal?',
    fr: 'Vous ne connaissez pas cette proposition ?',
    es: '¿No conoce esta propuesta?',
  },
  lead: {
    en: 'Tell us, and the secretariat looks into it. Nothing is stopped by itself.',
    fr: 'Dites-le-nous, et le secrétariat vérifiera. Rien n’est arrêté automatiquement.',
    es: 'Díganoslo y la secretaría lo comprobará. Nada se detiene por sí solo.',
  },
  sentOn: { en: 'Sent on', fr: 'Envoyée le', es: 'Enviada el' },
  contact: { en: 'Contact', fr: 'Contact', es: 'Contacto' },
  noteHint: {
    en: 'At most 4,000 characters',
    fr: '4 000 caractères au plus',
    es: 'Como máximo 4000 caracteres',
  },
  note: {
    en: 'What we should know (you can leave this empty)',
    fr: 'Ce que nous devrions savoir (facultatif)',
    es: 'Qué deberíamos saber (puede dejarlo vacío)',
  },
  send: {
    en: 'We don’t know this proposal',
    fr: 'Nous ne connaissons pas cette proposition',
    es: 'No conocemos esta propuesta',
  },
  toldHeading: {
    en: 'The secretariat has been told',
    fr: 'Le secrétariat est informé',
    es: 'Se ha avisado a la secretaría',
  },
  told: {
    en: 'Thank you. They will write to you. You don’t have to do anything else.',
    fr: 'Merci. Il vous écrira. Vous n’avez rien d’autre à faire.',
    es: 'Gracias. Le escribirán. No tiene que hacer nada más.',
  },
} satisfies Record<string, Text>

export const focalTexts = {
  heading: {
    en: 'Advise your mission on its proposal',
    fr: 'Conseillez votre mission sur sa proposition',
    es: 'Aconseje a su misión sobre su propuesta',
  },
  lead: {
    en: 'This is the form as it stands now. It isn’t finished, and confidential answers are left out. Your comments are shown to your colleagues beside the form; only they change it.',
    fr: 'Voici le formulaire dans son état actuel. Il n’est pas terminé, et les réponses confidentielles n’y figurent pas. Vos commentaires sont montrés à vos collègues à côté du formulaire ; eux seuls le modifient.',
    es: 'Este es el formulario tal como está ahora. No está terminado y no muestra las respuestas confidenciales. Sus comentarios se muestran a sus colegas junto al formulario; solo ellos lo cambian.',
  },
  recused: {
    en: 'Whoever comments doesn’t take part in deciding on the proposal.',
    fr: 'Qui commente ne participe pas à la décision sur la proposition.',
    es: 'Quien comenta no participa en la decisión sobre la propuesta.',
  },
  formSoFar: {
    en: 'The form so far',
    fr: 'Le formulaire à ce stade',
    es: 'El formulario hasta ahora',
  },
  empty: {
    en: 'Nothing has been filled in yet. You can come back by the same link.',
    fr: 'Rien n’est encore rempli. Vous pouvez revenir par le même lien.',
    es: 'Aún no hay nada rellenado. Puede volver con el mismo enlace.',
  },
  comment: { en: 'Your comment', fr: 'Votre commentaire', es: 'Su comentario' },
  send: { en: 'Send the comment', fr: 'Envoyer le commentaire', es: 'Enviar el comentario' },
  saySomething: {
    en: 'Write your comment',
    fr: 'Écrivez votre commentaire',
    es: 'Escriba su comentario',
  },
  tooLong: {
    en: 'Shorten your text to 4,000 characters',
    fr: 'Réduisez votre texte à 4 000 caractères',
    es: 'Acorte su texto a 4000 caracteres',
  },
  tooMany: {
    en: 'There are twenty comments on this form already. Talk to your colleagues directly.',
    fr: 'Il y a déjà vingt commentaires sur ce formulaire. Parlez-en directement à vos collègues.',
    es: 'Ya hay veinte comentarios en este formulario. Hable directamente con sus colegas.',
  },
  sent: {
    en: 'Your comment has been sent to your colleagues.',
    fr: 'Votre commentaire a été transmis à vos collègues.',
    es: 'Su comentario se ha enviado a sus colegas.',
  },
  soFar: { en: 'Your comments so far', fr: 'Vos commentaires', es: 'Sus comentarios hasta ahora' },
  over: {
    en: 'The form has been sent or is no longer kept, so there is nothing to comment on.',
    fr: 'Le formulaire a été envoyé ou n’est plus conservé : il n’y a plus rien à commenter.',
    es: 'El formulario se ha enviado o ya no se conserva: no hay nada que comentar.',
  },
  shownHeading: {
    en: 'From your gender focal point',
    fr: 'De votre point focal genre',
    es: 'De su persona de enlace para el género',
  },
} satisfies Record<string, Text>
