import type { Remark } from '../domain/project/remark'
import type { Text, TextWith } from './language'

type Told = Extract<
  Remark['act'],
  'suspend' | 'resume' | 'terminate' | 'reopen' | 'correct-end' | 'add-results'
>

/** What happened to a project, with a text that its mission reads. */
export const happenedOn: Readonly<Record<Told, TextWith<{ day: string }>>> = {
  suspend: {
    en: ({ day }) => `Why it was suspended on ${day}`,
    fr: ({ day }) => `Motif de la suspension du ${day}`,
    es: ({ day }) => `Motivo de la suspensión del ${day}`,
  },
  resume: {
    en: ({ day }) => `Why it went on, on ${day}`,
    fr: ({ day }) => `Motif de la reprise du ${day}`,
    es: ({ day }) => `Motivo de la reanudación del ${day}`,
  },
  terminate: {
    en: ({ day }) => `Why it was ended early, on ${day}`,
    fr: ({ day }) => `Motif de la cessation anticipée du ${day}`,
    es: ({ day }) => `Motivo de la terminación anticipada del ${day}`,
  },
  'correct-end': {
    en: ({ day }) => `Why its end was corrected on ${day}`,
    fr: ({ day }) => `Motif de la correction de la date de fin, le ${day}`,
    es: ({ day }) => `Motivo de la corrección de la fecha de fin, el ${day}`,
  },
  'add-results': {
    en: ({ day }) => `Results added on ${day}`,
    fr: ({ day }) => `Résultats ajoutés le ${day}`,
    es: ({ day }) => `Resultados añadidos el ${day}`,
  },
  reopen: {
    en: ({ day }) => `Why it was reopened on ${day}`,
    fr: ({ day }) => `Motif de la réouverture du ${day}`,
    es: ({ day }) => `Motivo de la reapertura del ${day}`,
  },
}

export function isTold(act: Remark['act']): act is Told {
  return Object.hasOwn(happenedOn, act)
}

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
