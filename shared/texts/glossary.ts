import type { Text } from './language'

/** A word that may be new to a reader, as shown, with a sentence on it. */
export interface GlossaryEntry {
  word: Text
  meaning: Text
}

export const glossary = {
  outcome: {
    word: { en: 'Outcome', fr: 'Effet', es: 'Efecto' },
    meaning: {
      en: 'A change that follows from what the project delivers, for example women who start a business after a course.',
      fr: 'Un changement qui découle de ce que le projet produit, par exemple des femmes qui créent une entreprise après une formation.',
      es: 'Un cambio que se deriva de lo que el proyecto entrega, por ejemplo mujeres que abren un negocio tras un curso.',
    },
  },
  output: {
    word: { en: 'Output', fr: 'Produit', es: 'Producto' },
    meaning: {
      en: 'Something the project itself delivers, for example a course, a film or a study.',
      fr: 'Ce que le projet lui-même produit, par exemple une formation, un film ou une étude.',
      es: 'Algo que el propio proyecto entrega, por ejemplo un curso, una película o un estudio.',
    },
  },
  indicator: {
    word: { en: 'Indicator', fr: 'Indicateur', es: 'Indicador' },
    meaning: {
      en: 'Something you can count or ask about that shows whether the project works.',
      fr: 'Quelque chose que l’on peut compter, ou sur quoi l’on peut interroger les personnes, et qui montre si le projet réussit.',
      es: 'Algo que se puede contar o averiguar preguntando y que muestra si el proyecto funciona.',
    },
  },
  baseline: {
    word: { en: 'Situation before', fr: 'Situation de départ', es: 'Situación de partida' },
    meaning: {
      en: 'Where an indicator stands before the project begins.',
      fr: 'La valeur d’un indicateur avant le début du projet.',
      es: 'El valor de un indicador antes de que empiece el proyecto.',
    },
  },
  genderAnalysis: {
    word: { en: 'Gender analysis', fr: 'Analyse de genre', es: 'Análisis de género' },
    meaning: {
      en: 'A description of how the lives, work and chances of women and men, girls and boys differ, and why.',
      fr: 'Une description de ce qui distingue la vie, le travail et les possibilités des femmes et des hommes, des filles et des garçons, et pourquoi.',
      es: 'Una descripción de en qué se diferencian la vida, el trabajo y las oportunidades de mujeres y hombres, niñas y niños, y por qué.',
    },
  },
  genderMarker: {
    word: { en: 'Gender marker', fr: 'Marqueur genre', es: 'Marcador de género' },
    meaning: {
      en: 'A short code that says how far a project aims at equality between women and men. A lower code is not a worse project.',
      fr: 'Un code bref qui indique dans quelle mesure un projet vise l’égalité entre les femmes et les hommes. Un code plus bas n’est pas un moins bon projet.',
      es: 'Un código breve que indica en qué medida un proyecto busca la igualdad entre mujeres y hombres. Un código más bajo no es un proyecto peor.',
    },
  },
  focalPoint: {
    word: {
      en: 'Gender focal point',
      fr: 'Point focal genre',
      es: 'Punto focal de género',
    },
    meaning: {
      en: 'The colleague in a mission who looks after gender issues.',
      fr: 'La personne qui suit les questions de genre dans une mission.',
      es: 'La persona de una misión que se ocupa de las cuestiones de género.',
    },
  },
  sexualExploitation: {
    word: {
      en: 'Protection from sexual exploitation and abuse (PSEA)',
      fr: 'Protection contre l’exploitation et les atteintes sexuelles (PEAS)',
      es: 'Protección contra la explotación y los abusos sexuales (PEAS)',
    },
    meaning: {
      en: 'What an organization does so that its staff never take sexual advantage of the people it assists, and how such acts can be reported.',
      fr: 'Ce que fait une organisation pour que son personnel n’exploite ni n’agresse jamais sexuellement les personnes auxquelles elle vient en aide, et comment signaler de tels actes.',
      es: 'Lo que hace una organización para que su personal nunca explote sexualmente a las personas a las que presta asistencia ni abuse de ellas, y cómo denunciarlo.',
    },
  },
} satisfies Record<string, GlossaryEntry>

export type GlossaryKey = keyof typeof glossary

/** The words that a section of a form uses. */
export const sectionGlossary: Readonly<Record<string, readonly GlossaryKey[]>> = {
  'gender-analysis': ['genderAnalysis'],
  results: ['output', 'outcome', 'indicator', 'baseline'],
  partners: ['sexualExploitation'],
  safeguards: ['sexualExploitation'],
  'follow-up': ['focalPoint', 'genderMarker'],
}
