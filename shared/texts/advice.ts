import type { Text, TextWith } from './language'

/** What frames the gender review's advice for missions; the advice itself stands in the ruleset. */
export const adviceTexts = {
  looksFor: {
    en: 'What the gender review looks for on this page',
    fr: 'Ce que l’examen genre regarde sur cette page',
    es: 'En qué se fija la revisión de género en esta página',
  },
  onThisPage: {
    en: ({ count }) =>
      count === 1
        ? 'Gender review: one piece of advice on this page'
        : `Gender review: ${count} pieces of advice on this page`,
    fr: ({ count }) =>
      count === 1
        ? 'Examen genre : un conseil pour cette page'
        : `Examen genre : ${count} conseils pour cette page`,
    es: ({ count }) =>
      count === 1
        ? 'Revisión de género: una sugerencia para esta página'
        : `Revisión de género: ${count} sugerencias para esta página`,
  } satisfies TextWith<{ count: number }>,
  nothingMore: {
    en: 'Gender review: nothing more is advised on this page',
    fr: 'Examen genre : rien de plus n’est conseillé pour cette page',
    es: 'Revisión de género: no se sugiere nada más para esta página',
  },
  isAdvice: {
    en: 'This is advice. It blocks nothing, and people decide. After each save it reads your answers again.',
    fr: 'Ce sont des conseils. Ils ne bloquent rien, et ce sont des personnes qui décident. Vos réponses sont relues à chaque enregistrement.',
    es: 'Son sugerencias. No bloquean nada y deciden las personas. Sus respuestas se vuelven a leer cada vez que guarda.',
  },
  oneStep: {
    en: ({ word }) => `To reach “${word}”:`,
    fr: ({ word }) => `Pour arriver à « ${word} » :`,
    es: ({ word }) => `Para llegar a «${word}»:`,
  } satisfies TextWith<{ word: string }>,
  reached: { en: 'met', fr: 'rempli', es: 'cumplido' },
  halfReached: { en: 'partly', fr: 'en partie', es: 'en parte' },
  complete: {
    en: ({ titles }) => `Already complete: ${titles}.`,
    fr: ({ titles }) => `Déjà complet : ${titles}.`,
    es: ({ titles }) => `Ya está completo: ${titles}.`,
  } satisfies TextWith<{ titles: string }>,
  atField: {
    en: 'The gender review advises',
    fr: 'L’examen genre conseille',
    es: 'La revisión de género sugiere',
  },
  answerIt: {
    en: 'Doesn’t it fit your project? Answer this',
    fr: 'Cela ne convient pas à votre projet ? Répondez',
    es: '¿No encaja en su proyecto? Responda',
  },
  changeAnswer: {
    en: 'Change your answer',
    fr: 'Modifier votre réponse',
    es: 'Cambiar su respuesta',
  },
  yourAnswer: {
    en: 'Your answer: those who review and vote read it beside this advice',
    fr: 'Votre réponse : les personnes qui examinent la proposition et votent la lisent à côté de ce conseil',
    es: 'Su respuesta: quienes revisan y votan la leen junto a esta sugerencia',
  },
  keepAnswer: {
    en: 'Keep this answer',
    fr: 'Enregistrer cette réponse',
    es: 'Guardar esta respuesta',
  },
  youAnswered: { en: 'You answer', fr: 'Vous répondez', es: 'Usted responde' },
  markersHeading: {
    en: 'Gender markers your answers point to',
    fr: 'Marqueurs genre que vos réponses indiquent',
    es: 'Marcadores de género que indican sus respuestas',
  },
  youState: { en: 'You state', fr: 'Vous indiquez', es: 'Usted indica' },
  youStateNothing: {
    en: 'nothing: the reviewer starts from what your answers point to',
    fr: 'rien : l’examen part de ce que vos réponses indiquent',
    es: 'nada: la revisión parte de lo que indican sus respuestas',
  },
  stateOwn: {
    en: 'State or change it yourself',
    fr: 'L’indiquer ou le modifier vous-même',
    es: 'Indicarlo o cambiarlo usted',
  },
} satisfies Record<string, Text | TextWith<never>>
