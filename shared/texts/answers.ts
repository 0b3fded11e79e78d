import type { Text } from './language'

/** Pages that ask a mission's mailbox or focal point one thing. */
export const disownTexts = {
  heading: {
    en: 'You don’t know this proposal?',
    fr: 'Vous ne connaissez pas cette proposition ?',
    es: '¿No conoce esta propuesta?',
  },
  lead: {
    en: 'Tell us, and the secretariat looks into it. Nothing is stopped by itself.',
    fr: 'Dites-le-nous, et le secrétariat vérifiera. Rien n’est interrompu pour autant.',
    es: 'Díganoslo y la secretaría lo comprobará. Nada se interrumpe automáticamente.',
  },
  sentOn: { en: 'Sent on', fr: 'Envoyée le', es: 'Enviada el' },
  contact: { en: 'Contact', fr: 'Personne de contact', es: 'Persona de contacto' },
  noteCalled: { en: 'Your note', fr: 'Votre note', es: 'Su nota' },
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
    fr: 'Merci. Le secrétariat vous écrira. Vous n’avez rien d’autre à faire.',
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
    fr: 'Voici le formulaire dans son état actuel. Il n’est pas terminé, et les réponses confidentielles n’y figurent pas. Vos commentaires sont montrés à vos collègues à côté du formulaire ; seule l’équipe qui rédige peut le modifier.',
    es: 'Este es el formulario tal como está ahora. No está terminado y no muestra las respuestas confidenciales. Sus comentarios se muestran a sus colegas junto al formulario; solo quienes lo redactan pueden modificarlo.',
  },
  recused: {
    en: 'Whoever comments doesn’t take part in deciding on the proposal.',
    fr: 'Toute personne qui commente ne participe pas à la décision sur la proposition.',
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
    fr: 'Commentaires de votre point focal genre',
    es: 'Comentarios de su punto focal de género',
  },
} satisfies Record<string, Text>
