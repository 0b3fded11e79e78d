import type { Text, TextWith } from './language'

/** The closed project that a proposal follows on from. */
export const followsOn = {
  en: 'Follows on from',
  fr: 'Fait suite au projet',
  es: 'Da continuidad al proyecto',
} satisfies Text

export const commonTexts = {
  fund: {
    en: 'WGGI project funding',
    fr: 'Fonds du Groupe de travail sur les questions de genre (WGGI)',
    es: 'Fondo del Grupo de Trabajo sobre Cuestiones de Género (WGGI)',
  },
  fundLong: {
    en: 'IOM Working Group on Gender Issues',
    fr: 'Groupe de travail de l’OIM sur les questions de genre',
    es: 'Grupo de Trabajo de la OIM sobre Cuestiones de Género',
  },
  skip: { en: 'Skip to the content', fr: 'Aller au contenu', es: 'Ir al contenido' },
  languages: { en: 'Languages', fr: 'Langues', es: 'Idiomas' },
  linkIsYours: {
    en: 'This page opens for whoever has its address. Please don’t forward the link.',
    fr: 'Cette page s’ouvre pour quiconque en a l’adresse. Merci de ne pas transférer le lien.',
    es: 'Esta página se abre a quien tenga su dirección. Le rogamos que no reenvíe el enlace.',
  },
  errorPrefix: { en: 'Error: ', fr: 'Erreur : ', es: 'Error: ' },
  problem: { en: 'There is a problem', fr: 'Il y a un problème', es: 'Hay un problema' },
  yes: { en: 'Yes', fr: 'Oui', es: 'Sí' },
  no: { en: 'No', fr: 'Non', es: 'No' },
  notProvided: { en: 'Not provided', fr: 'Non renseigné', es: 'No indicado' },
  chooseOne: { en: 'Choose', fr: 'Choisir', es: 'Elegir' },
  whatYouTyped: {
    en: 'What you typed, to be copied',
    fr: 'Ce que vous aviez écrit, à copier',
    es: 'Lo que había escrito, para copiarlo',
  },
  change: { en: 'Change', fr: 'Modifier', es: 'Cambiar' },
} satisfies Record<string, Text>

/** Pages that say why something can't be shown or done, and what to do. */
export const messageTexts = {
  notFoundHeading: { en: 'Page not found', fr: 'Page introuvable', es: 'Página no encontrada' },
  notFound: {
    en: 'Check the address, or start from the first page.',
    fr: 'Vérifiez l’adresse, ou revenez à la page d’accueil.',
    es: 'Compruebe la dirección o vuelva a la página de inicio.',
  },
  unknownLinkHeading: {
    en: 'We don’t know this link',
    fr: 'Nous ne connaissons pas ce lien',
    es: 'No conocemos este enlace',
  },
  unknownLink: {
    en: 'Copy the whole link from the email into the address bar. If it still doesn’t open, ask for a new one.',
    fr: 'Copiez le lien entier du courriel dans la barre d’adresse. S’il ne s’ouvre toujours pas, demandez-en un nouveau.',
    es: 'Copie el enlace completo del correo en la barra de direcciones. Si aún no se abre, pida uno nuevo.',
  },
  expiredHeading: {
    en: 'This link has expired',
    fr: 'Ce lien a expiré',
    es: 'Este enlace ha caducado',
  },
  expired: {
    en: 'We can mail a fresh one to the address it was sent to.',
    fr: 'Nous pouvons en envoyer un nouveau à l’adresse à laquelle il avait été envoyé.',
    es: 'Podemos enviar uno nuevo a la dirección a la que se envió.',
  },
  sendFresh: {
    en: 'Mail me a fresh link',
    fr: 'M’envoyer un nouveau lien',
    es: 'Enviarme un enlace nuevo',
  },
  freshHeading: {
    en: 'Check your mail',
    fr: 'Consultez votre messagerie',
    es: 'Consulte su correo',
  },
  fresh: {
    en: 'If the address is allowed one, we have emailed a fresh link to it. At most three are sent in an hour.',
    fr: 'Si l’adresse y a droit, un nouveau lien vient d’y être envoyé. Trois envois au plus par heure.',
    es: 'Si la dirección está autorizada, le acabamos de enviar un enlace nuevo. Se envían como máximo tres por hora.',
  },
  askForLinks: {
    en: 'Have all your open links mailed to you',
    fr: 'Recevoir tous mes liens actifs',
    es: 'Recibir todos mis enlaces activos',
  },
  methodHeading: {
    en: 'That can’t be done here',
    fr: 'Cette action n’est pas possible ici',
    es: 'Eso no puede hacerse aquí',
  },
  method: {
    en: 'Please use the forms of these pages.',
    fr: 'Merci d’utiliser les formulaires de ces pages.',
    es: 'Utilice los formularios de estas páginas.',
  },
  tooLargeHeading: {
    en: 'That is too much text',
    fr: 'Le texte est trop long',
    es: 'El texto es demasiado largo',
  },
  tooLarge: {
    en: 'One page can take up to 1 MB. Go back (what you wrote is still there), shorten it and send it again.',
    fr: 'Une page accepte jusqu’à 1 Mo. Revenez en arrière (votre texte y est encore), raccourcissez-le et envoyez-le de nouveau.',
    es: 'Una página admite hasta 1 MB. Vuelva atrás (su texto sigue ahí), acórtelo y envíelo de nuevo.',
  },
  wrongTypeHeading: {
    en: 'We couldn’t read that',
    fr: 'Lecture impossible',
    es: 'No hemos podido leerlo',
  },
  wrongType: {
    en: 'It was not sent by a form of these pages. Go back, load the page again and send it once more.',
    fr: 'L’envoi ne vient pas d’un formulaire de ces pages. Revenez en arrière, rechargez la page et envoyez de nouveau le formulaire.',
    es: 'No se envió desde un formulario de estas páginas. Vuelva atrás, recargue la página y envíelo otra vez.',
  },
  crossSiteHeading: {
    en: 'That came from another site',
    fr: 'L’envoi vient d’un autre site',
    es: 'El envío procede de otro sitio',
  },
  crossSite: {
    en: 'Nothing was changed. Open the link from your email and answer there.',
    fr: 'Rien n’a été modifié. Ouvrez le lien de votre courriel et répondez-y.',
    es: 'No se ha cambiado nada. Abra el enlace de su correo y responda allí.',
  },
  notTakenHeading: {
    en: 'What you sent was not recorded',
    fr: 'Votre envoi n’a pas été enregistré',
    es: 'Su envío no se ha registrado',
  },
  notTaken: {
    en: 'In the meantime somebody has answered, something has changed, or no answer is needed any more. What you sent has changed nothing.',
    fr: 'Entre-temps, une réponse a été donnée, la situation a changé ou il n’y a plus lieu de répondre. Votre envoi n’a rien modifié.',
    es: 'Entretanto alguien ha respondido, la situación ha cambiado o ya no hace falta responder. Su envío no ha cambiado nada.',
  },
  seeHowItStands: {
    en: 'See where it stands',
    fr: 'Voir ce qu’il en est',
    es: 'Ver en qué punto está',
  },
  tooManyHeading: {
    en: 'Too many at once',
    fr: 'Trop de demandes à la fois',
    es: 'Demasiadas solicitudes a la vez',
  },
  tooMany: {
    en: 'Please wait a moment and try again. Nothing you wrote is lost.',
    fr: 'Merci de patienter un instant et de réessayer. Rien de ce que vous avez écrit n’est perdu.',
    es: 'Espere un momento e inténtelo de nuevo. No se pierde nada de lo que escribió.',
  },
  errorHeading: {
    en: 'Something went wrong on our side',
    fr: 'Un problème est survenu de notre côté',
    es: 'Algo ha fallado por nuestra parte',
  },
} satisfies Record<string, Text>

export const errorReference: TextWith<{ reference: string }> = {
  en: ({ reference }) =>
    `Nothing was changed. Please try again in a few minutes; if it goes on, write to us and quote ${reference}.`,
  fr: ({ reference }) =>
    `Rien n’a été modifié. Réessayez dans quelques minutes ; si cela persiste, écrivez-nous en citant ${reference}.`,
  es: ({ reference }) =>
    `No se ha cambiado nada. Inténtelo de nuevo en unos minutos; si persiste, escríbanos citando ${reference}.`,
}
