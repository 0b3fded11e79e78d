import type { Text, TextWith } from './language'

/** What frames the booklet; all that a ruleset says stands in the ruleset. */
export const bookletTexts = {
  caption: {
    en: ({ version }) => `Booklet, version ${version}`,
    fr: ({ version }) => `Livret, version ${version}`,
    es: ({ version }) => `Folleto, versión ${version}`,
  } satisfies TextWith<{ version: string }>,
  print: {
    en: 'To keep it as a document, print this page or save it as PDF.',
    fr: 'Pour le garder comme document, imprimez cette page ou enregistrez-la en PDF.',
    es: 'Para conservarlo como documento, imprima esta página o guárdela en PDF.',
  } satisfies Text,
  contents: { en: 'Contents', fr: 'Sommaire', es: 'Contenido' } satisfies Text,
  howHeading: {
    en: 'How it works',
    fr: 'Comment cela fonctionne',
    es: 'Cómo funciona',
  } satisfies Text,
  points: {
    en: ({ checks, points }) =>
      `There are ${checks} checks. Together they give ${points} points. A check is met in full, in half or not yet.`,
    fr: ({ checks, points }) =>
      `Il y a ${checks} critères, qui donnent ensemble ${points} points. Un critère est rempli entièrement, à moitié ou pas encore.`,
    es: ({ checks, points }) =>
      `Hay ${checks} criterios, que juntos dan ${points} puntos. Un criterio se cumple por completo, a medias o todavía no.`,
  } satisfies TextWith<{ checks: number; points: number }>,
  notApplicable: {
    en: ({ from }) =>
      `A check that doesn’t apply to a project is left out, and the points are counted out of what remains. Where less than ${from} points remain, no level is named: there is too little to go by.`,
    fr: ({ from }) =>
      `Un critère qui ne s’applique pas au projet est laissé de côté, et les points se comptent sur ce qui reste. S’il reste moins de ${from} points, aucun palier n’est indiqué : la base serait trop mince.`,
    es: ({ from }) =>
      `Un criterio que no se aplica al proyecto se deja fuera, y los puntos se cuentan sobre lo que queda. Si quedan menos de ${from} puntos, no se indica ningún nivel: la base sería insuficiente.`,
  } satisfies TextWith<{ from: number }>,
  fewEvidence: {
    en: 'Filling in an empty answer about something already listed never lowers a check. A new indicator, inequality, activity or partner may, until its own answers are there; the advice then names it.',
    fr: 'Compléter une réponse vide sur un élément déjà cité n’abaisse jamais un critère. Tout nouvel élément (indicateur, inégalité, activité ou partenaire) peut l’abaisser tant que ses propres réponses manquent ; le conseil le nomme alors.',
    es: 'Completar una respuesta vacía sobre algo ya indicado nunca rebaja un criterio. Todo elemento nuevo (indicador, desigualdad, actividad o socio) puede rebajarlo mientras falten sus propias respuestas; la sugerencia entonces lo nombra.',
  } satisfies Text,
  peopleDecide: {
    en: 'A gender reviewer reads the proposal, confirms the result or changes it with a reason, and may ask the mission for more. The mission may answer each check, and those who vote read that answer.',
    fr: 'Une personne chargée de l’examen genre lit la proposition, confirme le résultat ou le modifie en donnant un motif, et peut demander des compléments à la mission. La mission peut répondre à chaque critère, et les personnes qui votent lisent sa réponse.',
    es: 'Una persona encargada de la revisión de género lee la propuesta, confirma el resultado o lo cambia indicando el motivo, y puede pedir más información a la misión. La misión puede responder a cada criterio, y quienes votan leen esa respuesta.',
  } satisfies Text,
  bandsHeading: { en: 'The four levels', fr: 'Les quatre paliers', es: 'Los cuatro niveles' },
  band: { en: 'Level', fr: 'Palier', es: 'Nivel' } satisfies Text,
  share: {
    en: 'Share of the possible points',
    fr: 'Part des points possibles',
    es: 'Parte de los puntos posibles',
  } satisfies Text,
  meaning: { en: 'What it says', fr: 'Ce qu’il dit', es: 'Qué indica' } satisfies Text,
  below: {
    en: ({ below }) => `under ${below}%`,
    fr: ({ below }) => `moins de ${below} %`,
    es: ({ below }) => `menos del ${below} %`,
  } satisfies TextWith<{ below: number }>,
  between: {
    en: ({ from, below }) => `${from}% to under ${below}%`,
    fr: ({ from, below }) => `de ${from} % à moins de ${below} %`,
    es: ({ from, below }) => `del ${from} % a menos del ${below} %`,
  } satisfies TextWith<{ from: number; below: number }>,
  from: {
    en: ({ from }) => `${from}% and more`,
    fr: ({ from }) => `${from} % et plus`,
    es: ({ from }) => `${from} % o más`,
  } satisfies TextWith<{ from: number }>,
  checksHeading: { en: 'The checks', fr: 'Les critères', es: 'Los criterios' } satisfies Text,
  whatCounts: { en: 'What counts', fr: 'Ce qui compte', es: 'Qué cuenta' } satisfies Text,
  worth: {
    en: ({ word, points }) => `${word} (${points} points)`,
    fr: ({ word, points }) => `${word} (${points} points)`,
    es: ({ word, points }) => `${word} (${points} puntos)`,
  } satisfies TextWith<{ word: string; points: number }>,
  example: { en: 'An example', fr: 'Un exemple', es: 'Un ejemplo' } satisfies Text,
  goodIndicator: {
    en: 'A good indicator',
    fr: 'Un bon indicateur',
    es: 'Un buen indicador',
  } satisfies Text,
  questions: {
    en: 'Questions of the form it reads',
    fr: 'Questions du formulaire qu’il lit',
    es: 'Preguntas del formulario que lee',
  } satisfies Text,
  restsOn: { en: 'It rests on', fr: 'Il s’appuie sur', es: 'Se apoya en' } satisfies Text,
  fundPractice: {
    en: 'this fund’s practice',
    fr: 'pratique de ce fonds',
    es: 'práctica de este fondo',
  } satisfies Text,
  markersHeading: {
    en: 'The gender markers',
    fr: 'Les marqueurs genre',
    es: 'Los marcadores de género',
  } satisfies Text,
  howIndicated: {
    en: 'How this fund arrives at the indication',
    fr: 'Comment ce fonds parvient à l’indication',
    es: 'Cómo llega este fondo a la indicación',
  } satisfies Text,
  dacOne: {
    en: 'Code 1 is indicated when the proposal has all of these; where a check stands behind one, meeting that check by half is enough:',
    fr: 'Le code 1 est indiqué lorsque la proposition réunit tous ces éléments ; lorsque l’un d’eux correspond à un critère, il suffit de remplir celui-ci à moitié :',
    es: 'Se indica el código 1 cuando la propuesta reúne todo esto; cuando uno de ellos corresponde a un criterio, basta con cumplirlo a medias:',
  } satisfies Text,
  dacTwo: {
    en: 'Code 2 is indicated when it has these as well:',
    fr: 'Le code 2 est indiqué lorsqu’elle réunit en outre :',
    es: 'Se indica el código 2 cuando además reúne:',
  } satisfies Text,
  dacZero: {
    en: 'Otherwise 0, and the first criterion not met is named. A proposal with no answers has no code.',
    fr: 'Sinon 0, et la première exigence non remplie est indiquée. Une proposition sans réponse n’a pas de code.',
    es: 'Si no, 0, y se indica el primer requisito que no se cumple. Una propuesta sin respuestas no tiene código.',
  } satisfies Text,
  code: { en: 'Code', fr: 'Code', es: 'Código' } satisfies Text,
  gamMeasures: {
    en: 'Each of these measures has a code:',
    fr: 'Chacune de ces mesures a un code :',
    es: 'Cada una de estas medidas tiene un código:',
  } satisfies Text,
  gamTotal: {
    en: 'What the four come to:',
    fr: 'Ce que donnent les quatre ensemble :',
    es: 'Qué dan las cuatro en conjunto:',
  } satisfies Text,
  gamAlike: {
    en: 'If three or four measures have the same code, that is the overall code. Two or more at 0 give 0. For all else no published rule is known to us, and the reviewer decides.',
    fr: 'Lorsque trois ou quatre mesures ont le même code, ce code vaut pour l’ensemble. Deux codes 0 ou plus donnent 0. Pour le reste, nous ne connaissons pas de règle publiée : la personne qui examine décide.',
    es: 'Si tres o cuatro medidas tienen el mismo código, ese es el código global. Dos o más en 0 dan 0. Para lo demás no conocemos ninguna regla publicada: decide la persona que revisa.',
  } satisfies Text,
  iomStandards: {
    en: 'Three minimum standards, for which meeting the checks behind them by half is enough:',
    fr: 'Trois normes minimales, pour lesquelles il suffit de remplir à moitié les critères correspondants :',
    es: 'Tres normas mínimas, para las que basta cumplir a medias los criterios correspondientes:',
  } satisfies Text,
  ageHeading: { en: 'Age', fr: 'L’âge', es: 'La edad' } satisfies Text,
  age: {
    en: 'Age is not scored. It tells code 3 from code 4 of the Gender with Age Marker, and a note says where age groups are still missing.',
    fr: 'L’âge n’est pas noté. Il distingue le code 3 du code 4 du marqueur genre et âge (GAM), et une remarque dit où les groupes d’âge manquent encore.',
    es: 'La edad no se puntúa. Distingue el código 3 del código 4 del marcador de género con edad (GAM), y una nota dice dónde faltan aún los grupos de edad.',
  } satisfies Text,
  wordsHeading: {
    en: 'Words used here',
    fr: 'Mots employés ici',
    es: 'Palabras usadas aquí',
  } satisfies Text,
  sourcesHeading: { en: 'Sources', fr: 'Sources', es: 'Fuentes' } satisfies Text,
  booklet: {
    en: 'Booklet on gender indicators',
    fr: 'Livret sur les indicateurs de genre',
    es: 'Folleto de indicadores de género',
  } satisfies Text,
  startLink: {
    en: 'What the gender review looks at, with examples',
    fr: 'Ce que regarde l’examen genre, avec des exemples',
    es: 'En qué se fija la revisión de género, con ejemplos',
  } satisfies Text,
  readMore: {
    en: 'More on this, with an example',
    fr: 'En savoir plus, avec un exemple',
    es: 'Más información, con un ejemplo',
  } satisfies Text,
}
