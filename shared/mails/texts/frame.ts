import type { Text, TextWith } from '../../texts/language'

/** What stands around every mail. */
export const frameTexts = {
  greeting: { en: 'Hello,', fr: 'Bonjour,', es: 'Hola:' },
  keepLink: {
    en: 'This link is yours. Please don’t forward it.',
    fr: 'Ce lien vous est personnel. Merci de ne pas le transférer.',
    es: 'Este enlace es personal. Le rogamos que no lo reenvíe.',
  },
  regards: {
    en: 'With kind regards',
    fr: 'Bien cordialement',
    es: 'Reciba un cordial saludo',
  },
  fund: {
    en: 'Working Group on Gender Issues, IOM',
    fr: 'Groupe de travail sur les questions de genre, OIM',
    es: 'Grupo de Trabajo sobre Cuestiones de Género, OIM',
  },
} satisfies Record<string, Text>

export const frameLines = {
  contact: {
    en: ({ value }) => `Questions? Reply to this email or write to ${value}.`,
    fr: ({ value }) => `Pour toute question, répondez à ce courriel ou écrivez à ${value}.`,
    es: ({ value }) => `Si tiene alguna pregunta, responda a este correo o escriba a ${value}.`,
  },
  reference: {
    en: ({ value }) => `Reference ${value}`,
    fr: ({ value }) => `Référence ${value}`,
    es: ({ value }) => `Referencia ${value}`,
  },
} satisfies Record<string, TextWith<{ value: string }>>
