import type { Text, TextWith } from '../../texts/language'

/** What stands around every mail. */
export const frameTexts = {
  greeting: { en: 'Hello,', fr: 'Bonjour,', es: 'Buenos días:' },
  keepLink: {
    en: 'This link is yours. Please don’t forward it.',
    fr: 'Ce lien vous est personnel. Merci de ne pas le transmettre.',
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
    en: ({ value }) => `Questions? Answer this mail or write to ${value}.`,
    fr: ({ value }) => `Des questions ? Répondez à ce courriel ou écrivez à ${value}.`,
    es: ({ value }) => `¿Preguntas? Responda a este correo o escriba a ${value}.`,
  },
  reference: {
    en: ({ value }) => `Reference ${value}`,
    fr: ({ value }) => `Référence ${value}`,
    es: ({ value }) => `Referencia ${value}`,
  },
} satisfies Record<string, TextWith<{ value: string }>>
