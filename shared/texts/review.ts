import type { Verdict } from '../domain/gender-review/assessment'
import type { MarkerName } from '../domain/gender-review/indicated'
import type { Text, TextWith } from './language'
import { taskTexts } from './tasks'

const words: Readonly<Record<string, Text>> = {
  mixed: { en: 'mixed', fr: 'mixte', es: 'mixto' },
  'not-applicable': { en: 'not applicable', fr: 'sans objet', es: 'no aplicable' },
}

/** What each gender marker is called. */
export const markerTitles: Readonly<Record<MarkerName, Text>> = {
  dac: taskTexts.dacMarker,
  gam: taskTexts.gamCode,
  iom: taskTexts.iomMarker,
}

/** A code of a gender marker as it is shown; null is not screened. */
export function markerCode(code: string | null): Text {
  if (code === null) return { en: 'not screened', fr: 'non examiné', es: 'no examinado' }
  return words[code] ?? { en: code, fr: code, es: code }
}

export const reviewTexts = {
  verdicts: {
    full: { en: 'met', fr: 'rempli', es: 'cumplido' },
    half: { en: 'partly', fr: 'en partie', es: 'en parte' },
    none: { en: 'not yet', fr: 'pas encore', es: 'todavía no' },
    'not-applicable': { en: 'not applicable', fr: 'sans objet', es: 'no aplicable' },
  } satisfies Record<Verdict, Text>,
  points: {
    en: ({ earned, possible }) => `Points: ${earned} of ${possible}.`,
    fr: ({ earned, possible }) => `Points : ${earned} sur ${possible}.`,
    es: ({ earned, possible }) => `Puntos: ${earned} de ${possible}.`,
  } satisfies TextWith<{ earned: number; possible: number }>,
  level: { en: 'Level', fr: 'Palier', es: 'Nivel' },
  noBand: { en: 'none named', fr: 'non indiqué', es: 'sin indicar' },
  noBandWhy: {
    en: 'Too few checks apply to name a level.',
    fr: 'Trop peu de critères s’appliquent pour indiquer un palier.',
    es: 'Se aplican muy pocos criterios para indicar un nivel.',
  },
  evidence: {
    en: ({ count }) => (count === 0 ? 'No answer was there to read' : `Answers read: ${count}`),
    fr: ({ count }) => (count === 0 ? 'Aucune réponse à lire' : `Réponses lues : ${count}`),
    es: ({ count }) =>
      count === 0 ? 'No había respuestas que leer' : `Respuestas leídas: ${count}`,
  } satisfies TextWith<{ count: number }>,
  oneStep: {
    en: 'What would take it one step further',
    fr: 'Ce qui le ferait avancer d’un pas',
    es: 'Qué lo haría avanzar un paso',
  },
  missionAnswers: {
    en: 'The mission answers',
    fr: 'La mission répond',
    es: 'La misión responde',
  },
  markers: { en: 'Gender markers', fr: 'Marqueurs genre', es: 'Marcadores de género' },
  asStated: {
    en: 'The mission states',
    fr: 'Indiqué par la mission',
    es: 'Indicado por la misión',
  },
  nothingStated: {
    en: 'nothing: it takes the indication',
    fr: 'rien : elle s’en remet à l’indication',
    es: 'nada: se remite a la indicación',
  },
  asIndicated: {
    en: 'The answers indicate',
    fr: 'Indiqué par les réponses',
    es: 'Según las respuestas',
  },
  asConfirmed: { en: 'Confirmed', fr: 'Confirmé', es: 'Confirmado' },
  confirmed: {
    en: 'The indications were confirmed.',
    fr: 'Les indications ont été confirmées.',
    es: 'Se confirmaron las indicaciones.',
  },
  overridden: {
    en: 'Markers other than those indicated were set.',
    fr: 'Les marqueurs retenus diffèrent de ceux indiqués.',
    es: 'Se fijaron marcadores distintos de los indicados.',
  },
  byOn: {
    en: ({ byName, date }) => `By ${byName}, on ${date}.`,
    fr: ({ byName, date }) => `Par ${byName}, le ${date}.`,
    es: ({ byName, date }) => `Por ${byName}, el ${date}.`,
  } satisfies TextWith<{ byName: string; date: string }>,
  sinceHeading: {
    en: 'Since the last review',
    fr: 'Depuis le dernier examen',
    es: 'Desde la última revisión',
  },
  doneHeading: {
    en: 'Gender review: as planned and as done',
    fr: 'Examen genre : ce qui était prévu et ce qui a été fait',
    es: 'Revisión de género: lo previsto y lo realizado',
  },
  doneAbout: {
    en: 'The same checks, applied to what this report says was begun, reached and spent. What a report is not asked about is taken as agreed, and what was not measured is taken as missing. It is advice, and decides nothing.',
    fr: 'Les mêmes critères appliqués à ce qui, selon ce rapport, a été entrepris, atteint et dépensé. Ce qui n’est pas demandé dans un rapport est repris tel que convenu, et ce qui n’a pas été mesuré est considéré comme absent. C’est un conseil, qui ne vaut pas décision.',
    es: 'Los mismos criterios aplicados a lo que, según este informe, se inició, se logró y se gastó. Lo que no se pregunta en un informe se toma tal como se acordó, y lo que no se midió se considera ausente. Es una sugerencia y no decide nada.',
  },
  asPlanned: { en: 'When decided', fr: 'Lors de la décision', es: 'Al decidir' },
  asDone: { en: 'As done', fr: 'Réalisé', es: 'Realizado' },
  nothingChanged: {
    en: 'Nothing that the review reads has changed.',
    fr: 'Rien de ce que lit l’examen n’a changé.',
    es: 'No ha cambiado nada de lo que lee la revisión.',
  },
  otherRuleset: {
    en: 'The two were made under different versions of the rules.',
    fr: 'Les deux examens ont été faits selon des versions différentes des règles.',
    es: 'Las dos revisiones se hicieron con versiones distintas de las reglas.',
  },
  sideBySide: {
    en: 'The two reviews side by side',
    fr: 'Les deux examens côte à côte',
    es: 'Las dos revisiones, una junto a otra',
  },
  check: { en: 'Check', fr: 'Critère', es: 'Criterio' },
  versionColumn: {
    en: ({ n }) => `Version ${n}`,
    fr: ({ n }) => `Version ${n}`,
    es: ({ n }) => `Versión ${n}`,
  } satisfies TextWith<{ n: number }>,
  notAsked: { en: 'not asked', fr: 'non demandé', es: 'no se pedía' },
  settled: { en: 'Settled since', fr: 'Réglé depuis', es: 'Resuelto desde entonces' },
  added: { en: 'New', fr: 'Nouveau', es: 'Nuevo' },
  gamChoice: {
    en: 'Overall Gender with Age Marker code (the four measures differ, so you decide)',
    fr: 'Code global du marqueur genre et âge (GAM) (les quatre mesures diffèrent : vous décidez)',
    es: 'Código global del marcador de género con edad (GAM) (las cuatro medidas difieren: decide usted)',
  },
  leaveMixed: {
    en: 'Leave it mixed: the four measures stand',
    fr: 'Conserver « mixte » : les codes des quatre mesures font foi',
    es: 'Mantener «mixto»: prevalecen los códigos de las cuatro medidas',
  },
  whyNotStated: {
    en: ({ marker, stated }) => `${marker}: why not ${stated}, as the mission states?`,
    fr: ({ marker, stated }) => `${marker} : pourquoi pas ${stated}, comme l’indique la mission ?`,
    es: ({ marker, stated }) => `${marker}: ¿por qué no ${stated}, como indica la misión?`,
  } satisfies TextWith<{ marker: string; stated: string }>,
  whyOther: {
    en: ({ marker }) => `Reason, if it isn’t as indicated or as the mission states: ${marker}`,
    fr: ({ marker }) =>
      `Motif, si le code diffère de l’indication ou de celui de la mission : ${marker}`,
    es: ({ marker }) => `Motivo, si no es lo que indican las respuestas o la misión: ${marker}`,
  } satisfies TextWith<{ marker: string }>,
  reasonForAll: {
    en: 'Reason for all of them, if it is the same',
    fr: 'Motif commun à tous, si c’est le même',
    es: 'Motivo común a todos, si es el mismo',
  },
  askFor: {
    en: 'Ask for, each on its question',
    fr: 'Demander, chaque fois à la question concernée',
    es: 'Pedir, cada cosa en su pregunta',
  },
  askForHint: {
    en: 'Ticked advice stands on its question when the mission opens the proposal again, in the mission’s language.',
    fr: 'Les conseils cochés apparaissent sous la question concernée quand la mission rouvre la proposition, dans sa langue.',
    es: 'Las sugerencias marcadas aparecen en su pregunta cuando la misión vuelve a abrir la propuesta, en su idioma.',
  },
} as const
