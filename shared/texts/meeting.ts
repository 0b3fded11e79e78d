import type { Text, TextWith } from './language'

/** Recording at the desk what was decided in a meeting, or came as a document. */
export const meetingTexts = {
  heading: {
    en: 'Record a decision taken in a meeting',
    fr: 'Consigner une décision prise en réunion',
    es: 'Registrar una decisión tomada en una reunión',
  },
  hint: {
    en: 'Everybody you name is told by mail and can object. Roster, recusals and the number of votes needed hold as always.',
    fr: 'Chaque personne nommée est prévenue par courriel et peut contester. La liste, les récusations et le nombre de voix requis valent comme toujours.',
    es: 'Se avisa por correo a cada persona nombrada, que puede objetar. La lista, las recusaciones y el número de votos necesario valen como siempre.',
  },
  record: { en: 'Record it', fr: 'Consigner', es: 'Registrar' },
  minutes: {
    en: 'Reference of the minutes',
    fr: 'Référence du procès-verbal',
    es: 'Referencia del acta',
  },
  minutesHint: {
    en: 'By which an auditor finds them',
    fr: 'Qui permet à un auditeur de le retrouver',
    es: 'Para que un auditor la encuentre',
  },
  heldOn: { en: 'Day of the meeting', fr: 'Jour de la réunion', es: 'Día de la reunión' },
  howDecided: {
    en: ({ name }) => `How ${name} decided`,
    fr: ({ name }) => `Décision de ${name}`,
    es: ({ name }) => `Cómo decidió ${name}`,
  } satisfies TextWith<{ name: string }>,
  notThere: { en: 'Wasn’t there', fr: 'Absence', es: 'No estuvo' },
  whoDecided: { en: 'Who decided', fr: 'Qui a décidé', es: 'Quién decidió' },
  decision: { en: 'The decision', fr: 'La décision', es: 'La decisión' },
  amount: {
    en: 'Amount in US dollars, if it is to be funded',
    fr: 'Montant en dollars des États-Unis, en cas de financement',
    es: 'Importe en dólares de los Estados Unidos, si se financia',
  },
  conditions: {
    en: 'Conditions, one on each line',
    fr: 'Conditions, une par ligne',
    es: 'Condiciones, una por línea',
  },
  enterHeading: {
    en: 'Enter a proposal that came as a document',
    fr: 'Saisir une proposition reçue sous forme de document',
    es: 'Registrar una propuesta recibida como documento',
  },
  enterHint: {
    en: 'We mail you the form. Enter the document word for word; the mission’s contact then confirms it by a link of their own, and only then it counts.',
    fr: 'Nous vous envoyons le formulaire. Saisissez le document mot pour mot ; le contact de la mission le confirme ensuite par son propre lien, et il ne compte qu’à ce moment-là.',
    es: 'Le enviamos el formulario. Transcriba el documento palabra por palabra; el contacto de la misión lo confirma después con su propio enlace, y solo entonces cuenta.',
  },
  call: { en: 'Call', fr: 'Appel', es: 'Convocatoria' },
  mission: { en: 'Mission', fr: 'Mission', es: 'Misión' },
  contactName: {
    en: 'Name of the mission’s contact',
    fr: 'Nom du contact de la mission',
    es: 'Nombre del contacto de la misión',
  },
  contactAddress: {
    en: 'Mail address of the mission’s contact',
    fr: 'Adresse électronique du contact de la mission',
    es: 'Correo electrónico del contacto de la misión',
  },
  language: {
    en: 'Language of the document',
    fr: 'Langue du document',
    es: 'Idioma del documento',
  },
  receivedOn: {
    en: 'Day on which the document came',
    fr: 'Jour de réception du document',
    es: 'Día en que llegó el documento',
  },
  mailForm: { en: 'Mail me the form', fr: 'M’envoyer le formulaire', es: 'Enviarme el formulario' },
  formMailed: {
    en: 'The form is on its way to your mail.',
    fr: 'Le formulaire vous est envoyé par courriel.',
    es: 'El formulario va en camino a su correo.',
  },
  enterForMission: {
    en: 'It came as a document: mail me the form to enter it',
    fr: 'Reçu sous forme de document : m’envoyer le formulaire pour le saisir',
    es: 'Llegó como documento: enviarme el formulario para registrarlo',
  },
} as const satisfies Record<string, Text | TextWith<never>>
