import type { Text, TextWith } from './language'

export const happenedTexts = {
  questions: {
    en: 'Questions about your proposal',
    fr: 'Questions sur votre proposition',
    es: 'Preguntas sobre su propuesta',
  },
  waitsForAnswer: {
    en: 'Waiting for your answer.',
    fr: 'En attente de votre réponse.',
    es: 'A la espera de su respuesta.',
  },
  notAnswered: {
    en: 'It was not answered in time; the decision went on without it.',
    fr: 'La question est restée sans réponse dans le délai ; la décision a suivi son cours.',
    es: 'No se respondió a tiempo; la decisión siguió su curso.',
  },
} satisfies Record<string, Text>

export const askedOn: TextWith<{ day: string }> = {
  en: ({ day }) => `Asked on ${day}`,
  fr: ({ day }) => `Posée le ${day}`,
  es: ({ day }) => `Formulada el ${day}`,
}

export const answeredOn: TextWith<{ day: string }> = {
  en: ({ day }) => `Your answer of ${day}`,
  fr: ({ day }) => `Votre réponse du ${day}`,
  es: ({ day }) => `Su respuesta del ${day}`,
}
