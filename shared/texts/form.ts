import { formatNumber } from './format'
import type { Text, TextWith } from './language'

/** Words of the pages on which a form is filled in. */
export const formTexts = {
  untitled: { en: 'No title yet', fr: 'Pas encore de titre', es: 'Aún sin título' },
  listIntro: {
    en: 'Answer the pages in any order. Everything is saved, and the link in your email brings you back from any device.',
    fr: 'Remplissez les pages dans l’ordre de votre choix. Tout est enregistré, et le lien de votre courriel vous y ramène depuis n’importe quel appareil.',
    es: 'Rellene las páginas en el orden que prefiera. Todo se guarda, y el enlace de su correo le trae de vuelta desde cualquier dispositivo.',
  },
  pages: { en: 'Pages', fr: 'Pages', es: 'Páginas' },
  toCheck: {
    en: 'Check your answers and send',
    fr: 'Vérifier vos réponses et envoyer',
    es: 'Revisar sus respuestas y enviar',
  },
  toCheckHint: {
    en: 'You can open this page at any time; nothing is sent until you say so.',
    fr: 'Cette page est consultable à tout moment ; rien n’est envoyé sans votre accord.',
    es: 'Puede abrir esta página en cualquier momento; no se envía nada hasta que usted lo indique.',
  },
  backToList: { en: 'All pages', fr: 'Toutes les pages', es: 'Todas las páginas' },
  save: { en: 'Save and continue', fr: 'Enregistrer et continuer', es: 'Guardar y continuar' },
  saveAndStop: {
    en: 'Save and see all pages',
    fr: 'Enregistrer et voir toutes les pages',
    es: 'Guardar y ver todas las páginas',
  },
  savedStatus: {
    en: 'Saved while you type.',
    fr: 'Enregistré au fil de la saisie.',
    es: 'Guardado mientras escribe.',
  },
  restoredStatus: {
    en: 'What you typed on this device and had not sent yet was put back.',
    fr: 'Le texte que vous aviez écrit sur cet appareil sans l’envoyer a été rétabli.',
    es: 'Se ha recuperado lo que escribió en este dispositivo y aún no había enviado.',
  },
  offlineStatus: {
    en: 'No connection just now. What you typed is kept on this device and will be sent later.',
    fr: 'Pas de connexion pour l’instant. Votre texte est conservé sur cet appareil et sera envoyé plus tard.',
    es: 'Ahora no hay conexión. Lo que escribió se conserva en este dispositivo y se enviará más tarde.',
  },
  tooLongStatus: {
    en: 'Not saved: this page holds more text than we can take. What you typed is kept on this device; shorten it.',
    fr: 'Non enregistré : cette page contient plus de texte que nous ne pouvons en recevoir. Votre texte est conservé sur cet appareil ; abrégez-le.',
    es: 'No se ha guardado: esta página tiene más texto del que podemos recibir. Lo que escribió se conserva en este dispositivo; acórtelo.',
  },
  elsewhereStatus: {
    en: 'This page was changed elsewhere meanwhile. Press “Save and continue” to compare.',
    fr: 'Cette page a été modifiée ailleurs entre-temps. Appuyez sur « Enregistrer et continuer » pour comparer.',
    es: 'Esta página se modificó entretanto en otro lugar. Pulse «Guardar y continuar» para comparar.',
  },
  olderStatus: {
    en: 'There is text on this device that was never sent, and the page has changed since.',
    fr: 'Cet appareil contient un texte jamais envoyé, et la page a changé depuis.',
    es: 'En este dispositivo hay un texto que nunca se envió, y la página ha cambiado desde entonces.',
  },
  putBack: { en: 'Put it back', fr: 'Le remettre', es: 'Recuperarlo' },
  discard: { en: 'Discard it', fr: 'L’abandonner', es: 'Descartarlo' },
  conflictHeading: {
    en: 'This page was changed elsewhere while you were typing',
    fr: 'Cette page a été modifiée ailleurs pendant votre saisie',
    es: 'Esta página se modificó en otro lugar mientras escribía',
  },
  conflict: {
    en: 'Nothing is lost. The form below shows what you typed; here is what was saved meanwhile. Take over what you need, then save.',
    fr: 'Rien n’est perdu. Le formulaire ci-dessous montre votre saisie ; voici ce qui a été enregistré entre-temps. Reprenez ce qu’il vous faut, puis enregistrez.',
    es: 'No se ha perdido nada. El formulario de abajo muestra lo que usted escribió; aquí está lo que se guardó entretanto. Tome lo que necesite y guarde.',
  },
  empty: { en: '(empty)', fr: '(vide)', es: '(vacío)' },
  requestedChange: {
    en: 'Change requested',
    fr: 'Modification demandée',
    es: 'Modificación solicitada',
  },
  letterHeading: {
    en: 'Please complete your proposal',
    fr: 'Merci de compléter votre proposition',
    es: 'Le rogamos que complete su propuesta',
  },
  sentBackHeading: {
    en: 'Please correct what you sent',
    fr: 'Merci de corriger votre envoi',
    es: 'Le rogamos que corrija lo que envió',
  },
  letterHint: {
    en: 'The changes asked for are marked on their questions.',
    fr: 'Les modifications demandées sont signalées auprès des questions.',
    es: 'Las modificaciones solicitadas están señaladas en las preguntas.',
  },
  dayHint: {
    en: 'Year, month, day: for example 2005-03-31.',
    fr: 'Année, mois, jour : par exemple 2005-03-31.',
    es: 'Año, mes, día: por ejemplo 2005-03-31.',
  },
  dayLabel: {
    en: 'Day, or the latest day it can be',
    fr: 'Jour, ou dernier jour possible',
    es: 'Día, o el último día posible',
  },
  saidLabel: {
    en: 'In words, if the date is not fixed yet',
    fr: 'En toutes lettres, si la date n’est pas encore fixée',
    es: 'Con palabras, si la fecha aún no está fijada',
  },
  saidHint: {
    en: 'For example: early 2006.',
    fr: 'Par exemple : début 2006.',
    es: 'Por ejemplo: principios de 2006.',
  },
  moreQuestions: {
    en: 'More questions, if they apply to you',
    fr: 'Autres questions, si elles vous concernent',
    es: 'Más preguntas, si corresponden a su caso',
  },
  words: {
    en: 'Words used on this page',
    fr: 'Mots employés sur cette page',
    es: 'Palabras de esta página',
  },
  nothingToRefer: {
    en: 'None listed yet.',
    fr: 'Rien n’est encore indiqué.',
    es: 'Aún no se ha indicado nada.',
  },
  notStarted: { en: 'Not started', fr: 'Pas commencée', es: 'Sin empezar' },
  inProgress: { en: 'Answers missing', fr: 'Réponses manquantes', es: 'Faltan respuestas' },
  complete: { en: 'Ready', fr: 'Prête', es: 'Lista' },
  wrong: { en: 'Something to correct', fr: 'À corriger', es: 'Algo que corregir' },
  changesAsked: {
    en: 'Changes requested',
    fr: 'Modifications demandées',
    es: 'Modificaciones solicitadas',
  },
  optional: { en: 'Optional', fr: 'Facultative', es: 'Opcional' },

  checkHeading: {
    en: 'Check your answers',
    fr: 'Vérifiez vos réponses',
    es: 'Revise sus respuestas',
  },
  stopsHeading: {
    en: 'Before you can send it',
    fr: 'Avant l’envoi',
    es: 'Antes del envío',
  },
  doubtsHeading: {
    en: 'Please look at these again',
    fr: 'À relire, s’il vous plaît',
    es: 'Le rogamos que vuelva a revisar esto',
  },
  doubtsHint: {
    en: 'They don’t stop you: you may have a reason.',
    fr: 'Cela n’empêche pas l’envoi : vous avez peut-être une raison.',
    es: 'No impiden el envío: quizá tenga un motivo.',
  },
  adviceHeading: {
    en: 'Advice on gender',
    fr: 'Conseils en matière de genre',
    es: 'Sugerencias sobre género',
  },
  adviceHint: {
    en: 'Your answers were read against a published list of ten checks. It advises; people decide. Where a piece of advice doesn’t fit your project, say so right beside it.',
    fr: 'Vos réponses ont été examinées au regard d’une liste publiée de dix critères. Celle-ci conseille ; ce sont des personnes qui décident. Si un conseil ne convient pas à votre projet, dites-le juste à côté.',
    es: 'Sus respuestas se han examinado según una lista publicada de diez criterios. Esta ofrece sugerencias; deciden las personas. Si una sugerencia no se ajusta a su proyecto, indíquelo justo al lado.',
  },
  asItStands: {
    en: 'If you send it as it stands: reason',
    fr: 'En cas d’envoi en l’état : motif',
    es: 'Si se envía tal como está: motivo',
  },
  asItStandsHint: {
    en: 'Only if something above doesn’t fit your project. Those who decide will read it.',
    fr: 'Seulement si un point ci-dessus ne convient pas à votre projet. Les personnes qui décident le liront.',
    es: 'Solo si algo de lo anterior no se ajusta a su proyecto. Lo leerán quienes deciden.',
  },
  declarationHeading: { en: 'Send', fr: 'Envoyer', es: 'Enviar' },
  declaration: {
    en: 'I confirm that these answers are true, that my head of mission supports them, and that they name no one who is helped or at risk.',
    fr: 'Je confirme que ces réponses sont exactes, que la ou le chef de ma mission y est favorable et qu’aucune personne bénéficiaire ou en danger n’y est nommée.',
    es: 'Confirmo que estas respuestas son ciertas, que la jefatura de mi misión las respalda y que no se nombra a ninguna persona beneficiaria o en riesgo.',
  },
  declarationCalled: { en: 'Confirmation', fr: 'Confirmation', es: 'Confirmación' },
  sendProposal: {
    en: 'Send the proposal',
    fr: 'Envoyer la proposition',
    es: 'Enviar la propuesta',
  },
  sendReport: { en: 'Send the report', fr: 'Envoyer le rapport', es: 'Enviar el informe' },
  sendAmendment: {
    en: 'Send the request',
    fr: 'Envoyer la demande',
    es: 'Enviar la solicitud',
  },
  confidentialKept: {
    en: 'Filled in; not shown here.',
    fr: 'Rempli ; non affiché ici.',
    es: 'Rellenado; no se muestra aquí.',
  },

  sentProposal: { en: 'Proposal sent', fr: 'Proposition envoyée', es: 'Propuesta enviada' },
  sentReport: { en: 'Report sent', fr: 'Rapport envoyé', es: 'Informe enviado' },
  sentAmendment: { en: 'Request sent', fr: 'Demande envoyée', es: 'Solicitud enviada' },
  yourReference: { en: 'Your reference', fr: 'Votre référence', es: 'Su referencia' },
  nextHeading: { en: 'What happens next', fr: 'La suite', es: 'Qué ocurre después' },
  receipt: {
    en: 'An email with a link to the project’s page is on its way to you; the page shows your answers as you sent them.',
    fr: 'Un courriel avec un lien vers la page du projet vous est envoyé ; vos réponses y figurent telles que vous les avez envoyées.',
    es: 'Recibirá un correo con un enlace a la página del proyecto, donde figuran sus respuestas tal como las envió.',
  },
  nextReview: {
    en: 'A gender specialist reads it. If something is missing, you get one letter that says what.',
    fr: 'Une personne spécialiste des questions de genre la lit. S’il manque quelque chose, vous recevez une seule lettre qui le précise.',
    es: 'La lee una persona especialista en cuestiones de género. Si falta algo, recibirá una sola carta que lo indica.',
  },
  nextDecision: {
    en: 'The reviewers decide, and you are told the decision and its reasons by email.',
    fr: 'Le comité décide ; la décision et ses motifs vous sont communiqués par courriel.',
    es: 'El comité decide, y se le comunican por correo la decisión y sus motivos.',
  },
  nextReport: {
    en: 'The secretariat reads it and accepts it, or asks you to complete it. Either way you get an email.',
    fr: 'Le secrétariat le lit et l’accepte, ou vous demande de le compléter. Dans les deux cas, vous recevez un courriel.',
    es: 'La secretaría lo lee y lo acepta, o le pide que lo complete. En ambos casos recibirá un correo.',
  },
  nextAmendment: {
    en: 'A small change is acknowledged by the secretariat, a larger one is decided by the chair or the reviewers. Until then the terms agreed hold.',
    fr: 'Une petite modification est confirmée par le secrétariat ; une modification plus importante relève de la présidence ou du comité. D’ici là, les conditions convenues restent en vigueur.',
    es: 'Una modificación pequeña la confirma la secretaría; una importante la decide la presidencia o el comité. Hasta entonces rige lo acordado.',
  },
  print: {
    en: 'Print this page to keep the reference.',
    fr: 'Imprimez cette page pour garder la référence.',
    es: 'Imprima esta página para conservar la referencia.',
  },
} satisfies Record<string, Text>

export const savedAt: TextWith<{ section: string }> = {
  en: ({ section }) => `“${section}” has been saved.`,
  fr: ({ section }) => `La page « ${section} » est enregistrée.`,
  es: ({ section }) => `La página «${section}» se ha guardado.`,
}

export const atMost: TextWith<{ max: number }> = {
  en: ({ max }) => `At most ${formatNumber('en', max)} characters.`,
  fr: ({ max }) => `${formatNumber('fr', max)} caractères au plus.`,
  es: ({ max }) => `Como máximo ${formatNumber('es', max)} caracteres.`,
}

export const itemTitle: TextWith<{ one: string; n: number }> = {
  en: ({ one, n }) => `${one} ${n}`,
  fr: ({ one, n }) => `${one} ${n}`,
  es: ({ one, n }) => `${one} ${n}`,
}

export const removeItemText: TextWith<{ item: string }> = {
  en: ({ item }) => `Remove: ${item}`,
  fr: ({ item }) => `Supprimer : ${item}`,
  es: ({ item }) => `Quitar: ${item}`,
}

/** Pages that need nothing more, of all. */
export const pagesReady: TextWith<{ ready: number; all: number }> = {
  en: ({ ready, all }) => `Pages complete: ${ready} of ${all}.`,
  fr: ({ ready, all }) => `Pages complètes : ${ready} sur ${all}.`,
  es: ({ ready, all }) => `Páginas completas: ${ready} de ${all}.`,
}

export const keptUntil: TextWith<{ day: string }> = {
  en: ({ day }) => `This draft is kept until ${day}; every save makes it last longer.`,
  fr: ({ day }) =>
    `Ce brouillon est conservé jusqu’au ${day} ; chaque enregistrement prolonge ce délai.`,
  es: ({ day }) =>
    `Este borrador se conserva hasta el ${day}; cada vez que guarda, el plazo se alarga.`,
}

export const questionsTo: TextWith<{ contact: string }> = {
  en: ({ contact }) => `Questions? Write to ${contact}.`,
  fr: ({ contact }) => `Pour toute question, écrivez à ${contact}.`,
  es: ({ contact }) => `Si tiene alguna pregunta, escriba a ${contact}.`,
}

/** Nothing more is sent; `time` is that of closing, with its zone. */
export const callClosed: TextWith<{ time: string }> = {
  en: ({ time }) =>
    `The call closed on ${time}, so this proposal can no longer be sent. Your text stays here to be copied.`,
  fr: ({ time }) =>
    `L’appel a été clos le ${time} : cette proposition ne peut plus être envoyée. Votre texte reste ici et peut être copié.`,
  es: ({ time }) =>
    `La convocatoria cerró el ${time}, así que esta propuesta ya no puede enviarse. Su texto sigue aquí y puede copiarse.`,
}

export const decisionBy: TextWith<{ day: string }> = {
  en: ({ day }) => `The next answer is due by ${day}.`,
  fr: ({ day }) => `La prochaine réponse est attendue au plus tard le ${day}.`,
  es: ({ day }) => `La próxima respuesta se espera a más tardar el ${day}.`,
}

/** Read out in place of "Change", which alone wouldn't say what. */
export const changeText: TextWith<{ label: string }> = {
  en: ({ label }) => `Change: ${label}`,
  fr: ({ label }) => `Modifier : ${label}`,
  es: ({ label }) => `Cambiar: ${label}`,
}

/** By when a page's answers are asked for. */
export const askedBy: TextWith<{ day: string }> = {
  en: ({ day }) => `Please send it by ${day}.`,
  fr: ({ day }) => `Merci de l’envoyer au plus tard le ${day}.`,
  es: ({ day }) => `Le rogamos que lo envíe a más tardar el ${day}.`,
}
