import type { Text, TextWith } from './language'

export const genderPortfolioTexts = {
  heading: {
    en: 'Gender across the fund',
    fr: 'Le genre dans l’ensemble du fonds',
    es: 'El género en el conjunto del fondo',
  } satisfies Text,
  about: {
    en: 'Markers are those people confirmed; gaps are those shown by the review at the time of the decision. A marker stands for a whole project, not for a share of it, and a lower code is not a worse project.',
    fr: 'Les marqueurs sont ceux que des personnes ont confirmés, les lacunes celles que montrait l’examen au moment de la décision. Un marqueur vaut pour un projet entier, non pour une part, et un code plus bas n’est pas un moins bon projet.',
    es: 'Los marcadores son los confirmados por personas; las carencias, las que mostraba la revisión en el momento de la decisión. Un marcador vale para un proyecto entero, no para una parte, y un código más bajo no es un proyecto peor.',
  } satisfies Text,
  empty: {
    en: 'No project has been decided on yet.',
    fr: 'Aucun projet n’a encore fait l’objet d’une décision.',
    es: 'Todavía no se ha decidido sobre ningún proyecto.',
  } satisfies Text,
  year: {
    en: ({ year, decided, funded, amount }) =>
      `${year}: projects decided on: ${decided}; funded: ${funded}; total: ${amount}`,
    fr: ({ year, decided, funded, amount }) =>
      `${year} : projets examinés : ${decided} ; financés : ${funded} ; total : ${amount}`,
    es: ({ year, decided, funded, amount }) =>
      `${year}: proyectos examinados: ${decided}; financiados: ${funded}; total: ${amount}`,
  } satisfies TextWith<{ year: number; decided: number; funded: number; amount: string }>,
  code: { en: 'Code', fr: 'Code', es: 'Código' } satisfies Text,
  projects: { en: 'Projects', fr: 'Projets', es: 'Proyectos' } satisfies Text,
  money: { en: 'Amount', fr: 'Montant', es: 'Importe' } satisfies Text,
  share: { en: 'Share', fr: 'Part', es: 'Parte' } satisfies Text,
  gaps: {
    en: 'What was open most often when decided',
    fr: 'Ce qui manquait le plus souvent lors de la décision',
    es: 'Lo que más a menudo faltaba al decidir',
  } satisfies Text,
  check: { en: 'Check', fr: 'Critère', es: 'Criterio' } satisfies Text,
  asked: { en: 'Applied to', fr: 'S’appliquait à', es: 'Se aplicaba a' } satisfies Text,
  download: {
    en: 'For the Council report and spreadsheets',
    fr: 'Pour le rapport au Conseil et les tableurs',
    es: 'Para el informe al Consejo y hojas de cálculo',
  } satisfies Text,
  moneyCsv: {
    en: 'Amounts by marker (CSV)',
    fr: 'Montants par marqueur (CSV)',
    es: 'Importes por marcador (CSV)',
  } satisfies Text,
  gapsCsv: {
    en: 'Gaps by year (CSV)',
    fr: 'Lacunes par année (CSV)',
    es: 'Carencias por año (CSV)',
  } satisfies Text,
  reached: {
    en: 'People reached, by their projects’ latest reports',
    fr: 'Personnes bénéficiaires, d’après le dernier rapport de chaque projet',
    es: 'Personas beneficiarias, según el último informe de cada proyecto',
  } satisfies Text,
  people: { en: 'People', fr: 'Personnes', es: 'Personas' } satisfies Text,
  atLeast: { en: 'At least', fr: 'Au moins', es: 'Al menos' } satisfies Text,
  measuredBy: {
    en: 'Projects that measured it',
    fr: 'Projets qui l’ont mesuré',
    es: 'Proyectos que lo midieron',
  } satisfies Text,
  ofDecided: {
    en: ({ projects, decided }) => `${projects} of ${decided}`,
    fr: ({ projects, decided }) => `${projects} sur ${decided}`,
    es: ({ projects, decided }) => `${projects} de ${decided}`,
  } satisfies TextWith<{ projects: number; decided: number }>,
  allTogether: { en: 'All together', fr: 'Ensemble', es: 'En total' } satisfies Text,
  reachedAbout: {
    en: 'People are counted from the start of each project, under the year in which it was decided on. Of several indicators of a project the highest number is taken, since one person may be in more than one; a project that did not measure a group adds nothing to it, and that is not 0 people.',
    fr: 'Les personnes sont comptées depuis le début de chaque projet, pour l’année de sa décision. Lorsque plusieurs indicateurs d’un projet comptent des personnes, le nombre le plus élevé est retenu, car une même personne peut figurer dans plusieurs ; un projet qui n’a pas mesuré un groupe n’y ajoute rien, ce qui ne signifie pas zéro personne.',
    es: 'Las personas se cuentan desde el inicio de cada proyecto, en el año de su decisión. Si varios indicadores de un proyecto cuentan personas, se toma el número más alto, ya que una misma persona puede figurar en varios; un proyecto que no midió un grupo no le suma nada, lo que no significa cero personas.',
  } satisfies Text,
  peopleCsv: {
    en: 'People reached (CSV)',
    fr: 'Personnes bénéficiaires (CSV)',
    es: 'Personas beneficiarias (CSV)',
  } satisfies Text,
  json: { en: 'All of it (JSON)', fr: 'Le tout (JSON)', es: 'Todo (JSON)' } satisfies Text,
}
