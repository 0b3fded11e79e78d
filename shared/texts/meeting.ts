import type { Text, TextWith } from './language'

/** Recording at the desk what was decided in a meeting, or came as a document. */
export const meetingTexts = {
  minutes: {
    en: 'Reference of the minutes',
    fr: 'Référence du procès-verbal',
    es: 'Referencia del acta',
  },
  minutesHint: {
    en: 'By which an auditor finds them',
    fr: 'Pour que l’audit puisse le retrouver',
    es: 'Para que la auditoría pueda localizarla',
  },
  heldOn: { en: 'Day of the meeting', fr: 'Jour de la réunion', es: 'Día de la reunión' },
  howDecided: {
    en: ({ name }) => `How ${name} decided`,
    fr: ({ name }) => `Décision prise par ${name}`,
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
    es: 'Introducir una propuesta recibida como documento',
  },
  enterHint: {
    en: 'We mail you the form. Enter the document word for word; the mission’s contact then confirms it by a link of their own, and only then does it take effect.',
    fr: 'Nous vous envoyons le formulaire. Saisissez le document mot pour mot ; la personne de contact de la mission le confirme ensuite par son propre lien, et il n’est pris en compte qu’à ce moment-là.',
    es: 'Le enviamos el formulario. Introduzca el documento palabra por palabra; la persona de contacto de la misión lo confirma después con su propio enlace, y solo entonces se tiene en cuenta.',
  },
  call: { en: 'Call', fr: 'Appel', es: 'Convocatoria' },
  mission: { en: 'Mission', fr: 'Mission', es: 'Misión' },
  contactName: {
    en: 'Name of the mission’s contact',
    fr: 'Nom de la personne de contact de la mission',
    es: 'Nombre de la persona de contacto de la misión',
  },
  contactAddress: {
    en: 'Email address of the mission’s contact',
    fr: 'Adresse électronique de la personne de contact de la mission',
    es: 'Correo electrónico de la persona de contacto de la misión',
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
  mailForm: {
    en: 'Email me the form',
    fr: 'M’envoyer le formulaire',
    es: 'Enviarme el formulario',
  },
  formMailed: {
    en: 'The form is on its way to your mail.',
    fr: 'Le formulaire vous est envoyé par courriel.',
    es: 'Recibirá el formulario por correo en breve.',
  },
} as const satisfies Record<string, Text | TextWith<never>>
