import type { ReportContent } from '../../domain/reporting/report-content'
import type { FieldTexts } from './field-text'

export const reportTexts: FieldTexts<ReportContent> = {
  asOf: {
    label: { en: 'Situation as at', fr: 'Situation au', es: 'Situación al' },
    hint: {
      en: 'The date your report describes.',
      fr: 'La date à laquelle la situation est décrite.',
      es: 'La fecha a la que corresponde la situación descrita.',
    },
  },
  progress: {
    label: { en: 'Progress', fr: 'État d’avancement', es: 'Avance' },
  },
  publicSummary: {
    label: { en: 'Summary', fr: 'Résumé', es: 'Resumen' },
    hint: {
      en: 'It may be printed in the Council report: write no names of people helped, and nothing by which they could be found.',
      fr: 'Il peut être publié dans le rapport au Conseil : n’indiquez ni le nom de personnes bénéficiaires ni rien qui permette de les identifier.',
      es: 'Puede publicarse en el informe al Consejo: no escriba nombres de personas beneficiarias ni nada que permita identificarlas.',
    },
  },
  fullReport: {
    label: { en: 'Full report', fr: 'Rapport complet', es: 'Informe completo' },
    hint: {
      en: 'For those who ask for it. Leave empty if the summary says everything.',
      fr: 'Pour les personnes qui le demandent. Laissez vide si le résumé dit tout.',
      es: 'Para quien lo solicite. Déjelo vacío si el resumen lo dice todo.',
    },
  },
  agreedObjective: {
    label: { en: 'Main objective', fr: 'Objectif principal', es: 'Objetivo principal' },
  },
  agreedResults: {
    label: {
      en: 'What the project is to achieve',
      fr: 'Les résultats que le projet doit atteindre',
      es: 'Lo que el proyecto debe lograr',
    },
    one: { en: 'Result agreed', fr: 'Résultat convenu', es: 'Resultado acordado' },
  },
  'agreedResults.level': { label: { en: 'Level', fr: 'Niveau', es: 'Nivel' } },
  'agreedResults.statement': {
    label: { en: 'Result agreed', fr: 'Résultat convenu', es: 'Resultado acordado' },
  },
  indicators: {
    label: { en: 'Indicators', fr: 'Indicateurs', es: 'Indicadores' },
    one: { en: 'Indicator', fr: 'Indicateur', es: 'Indicador' },
    hint: {
      en: 'Give what was reached since the start of the project. A figure that is already here is the one you last reported.',
      fr: 'Indiquez les résultats obtenus depuis le début du projet. Un chiffre déjà inscrit ici est celui de votre dernier rapport.',
      es: 'Indique los resultados logrados desde el inicio del proyecto. Una cifra que ya figure aquí es la de su último informe.',
    },
  },
  'indicators.statement': {
    label: { en: 'What is measured', fr: 'Ce qui est mesuré', es: 'Lo que se mide' },
  },
  'indicators.countsPersons': {
    label: { en: 'Counts people', fr: 'Dénombre des personnes', es: 'Cuenta personas' },
  },
  'indicators.baseline': {
    label: { en: 'Before the project', fr: 'Avant le projet', es: 'Antes del proyecto' },
  },
  'indicators.baselineWomen': {
    label: {
      en: 'Women, before the project',
      fr: 'Femmes, avant le projet',
      es: 'Mujeres, antes del proyecto',
    },
  },
  'indicators.baselineMen': {
    label: {
      en: 'Men, before the project',
      fr: 'Hommes, avant le projet',
      es: 'Hombres, antes del proyecto',
    },
  },
  'indicators.baselineGirls': {
    label: {
      en: 'Girls, before the project',
      fr: 'Filles, avant le projet',
      es: 'Niñas, antes del proyecto',
    },
  },
  'indicators.baselineBoys': {
    label: {
      en: 'Boys, before the project',
      fr: 'Garçons, avant le projet',
      es: 'Niños, antes del proyecto',
    },
  },
  'indicators.target': {
    label: { en: 'Target', fr: 'Cible', es: 'Meta' },
  },
  'indicators.targetWomen': {
    label: { en: 'Women, target', fr: 'Femmes, cible', es: 'Mujeres, meta' },
  },
  'indicators.targetMen': {
    label: { en: 'Men, target', fr: 'Hommes, cible', es: 'Hombres, meta' },
  },
  'indicators.targetGirls': {
    label: { en: 'Girls, target', fr: 'Filles, cible', es: 'Niñas, meta' },
  },
  'indicators.targetBoys': {
    label: { en: 'Boys, target', fr: 'Garçons, cible', es: 'Niños, meta' },
  },
  'indicators.targetDate': {
    label: { en: 'Date of that target', fr: 'Date de la cible', es: 'Fecha de esa meta' },
  },
  'indicators.women': { label: { en: 'Women', fr: 'Femmes', es: 'Mujeres' } },
  'indicators.men': { label: { en: 'Men', fr: 'Hommes', es: 'Hombres' } },
  'indicators.girls': { label: { en: 'Girls', fr: 'Filles', es: 'Niñas' } },
  'indicators.boys': { label: { en: 'Boys', fr: 'Garçons', es: 'Niños' } },
  'indicators.total': {
    label: { en: 'All together', fr: 'Total', es: 'Total' },
    hint: {
      en: 'Give it also if you can’t say who they are.',
      fr: 'À indiquer aussi lorsque vous ne pouvez pas préciser la répartition.',
      es: 'Indíquelo también cuando no pueda precisar el desglose.',
    },
  },
  'indicators.reached': {
    label: { en: 'Reached so far', fr: 'Résultat à ce jour', es: 'Resultado hasta ahora' },
  },
  'indicators.notMeasured': {
    label: {
      en: 'If it was not measured: why',
      fr: 'S’il n’a pas été mesuré : motif',
      es: 'Si no se ha medido: motivo',
    },
  },
  activities: {
    label: { en: 'Activities', fr: 'Activités', es: 'Actividades' },
    one: { en: 'Activity', fr: 'Activité', es: 'Actividad' },
  },
  'activities.statement': {
    label: { en: 'Activity agreed', fr: 'Activité convenue', es: 'Actividad acordada' },
  },
  'activities.state': {
    label: { en: 'How far it has come', fr: 'Avancement', es: 'Grado de avance' },
  },
  'activities.note': { label: { en: 'Note', fr: 'Remarque', es: 'Nota' } },
  deliverables: {
    label: { en: 'Deliverables', fr: 'Livrables', es: 'Entregables' },
    one: { en: 'Deliverable', fr: 'Livrable', es: 'Entregable' },
  },
  'deliverables.title': {
    label: { en: 'Deliverable agreed', fr: 'Livrable convenu', es: 'Entregable acordado' },
  },
  'deliverables.due': { label: { en: 'Ready by', fr: 'Échéance', es: 'Fecha de entrega' } },
  'deliverables.state': {
    label: { en: 'How far it has come', fr: 'Avancement', es: 'Grado de avance' },
  },
  'deliverables.note': {
    label: {
      en: 'Where it can be found, or a note',
      fr: 'Où le trouver, ou remarque',
      es: 'Dónde se encuentra, o nota',
    },
  },
  sinceLast: {
    label: {
      en: 'What has happened since the last report',
      fr: 'Ce qui s’est passé depuis le dernier rapport',
      es: 'Qué ha ocurrido desde el último informe',
    },
    hint: {
      en: 'In your first report: since the start.',
      fr: 'Dans votre premier rapport : depuis le début.',
      es: 'En su primer informe: desde el inicio.',
    },
  },
  results: {
    label: { en: 'Results so far', fr: 'Résultats à ce jour', es: 'Resultados hasta ahora' },
    one: { en: 'Result', fr: 'Résultat', es: 'Resultado' },
    add: { en: 'Add a result', fr: 'Ajouter un résultat', es: 'Añadir un resultado' },
    hint: {
      en: 'Leave empty if there is none yet.',
      fr: 'Laissez vide s’il n’y en a pas encore.',
      es: 'Déjelo vacío si aún no hay ninguno.',
    },
  },
  'results.statement': { label: { en: 'Result', fr: 'Résultat', es: 'Resultado' } },
  noResultsReason: {
    label: {
      en: 'If there is no result: why',
      fr: 'S’il n’y a aucun résultat : motif',
      es: 'Si no hay ningún resultado: motivo',
    },
    hint: {
      en: 'In a final report, give results, or say here why there are none.',
      fr: 'Dans un rapport final, indiquez les résultats ou, à défaut, expliquez ici pourquoi il n’y en a pas.',
      es: 'En un informe final, indique los resultados o explique aquí por qué no los hay.',
    },
  },
  figures: {
    label: { en: 'Other figures', fr: 'Autres chiffres', es: 'Otras cifras' },
    one: { en: 'Figure', fr: 'Chiffre', es: 'Cifra' },
    add: { en: 'Add a figure', fr: 'Ajouter un chiffre', es: 'Añadir una cifra' },
    hint: {
      en: 'Counts or measures that no indicator covers. When people are counted, give women, men, girls and boys if you can.',
      fr: 'Nombres ou mesures qui ne relèvent d’aucun indicateur. Quand il s’agit de personnes, indiquez si possible les femmes, les hommes, les filles et les garçons.',
      es: 'Recuentos o medidas que no corresponden a ningún indicador. Cuando se cuenten personas, indique, si puede, cuántas mujeres, hombres, niñas y niños.',
    },
  },
  'figures.indicator': {
    label: { en: 'What is measured', fr: 'Ce qui est mesuré', es: 'Lo que se mide' },
  },
  'figures.period': { label: { en: 'Period', fr: 'Période', es: 'Período' } },
  'figures.value': { label: { en: 'Figure', fr: 'Chiffre', es: 'Cifra' } },
  'figures.women': { label: { en: 'Women', fr: 'Femmes', es: 'Mujeres' } },
  'figures.men': { label: { en: 'Men', fr: 'Hommes', es: 'Hombres' } },
  'figures.girls': { label: { en: 'Girls', fr: 'Filles', es: 'Niñas' } },
  'figures.boys': { label: { en: 'Boys', fr: 'Garçons', es: 'Niños' } },
  'figures.note': { label: { en: 'Note', fr: 'Remarque', es: 'Nota' } },
  constraints: {
    label: { en: 'Difficulties', fr: 'Difficultés', es: 'Dificultades' },
    one: { en: 'Difficulty', fr: 'Difficulté', es: 'Dificultad' },
    add: { en: 'Add a difficulty', fr: 'Ajouter une difficulté', es: 'Añadir una dificultad' },
    hint: {
      en: 'Leave empty if there was none.',
      fr: 'Laissez vide s’il n’y en a pas eu.',
      es: 'Déjelo vacío si no hubo ninguna.',
    },
  },
  'constraints.type': { label: { en: 'Kind', fr: 'Nature', es: 'Tipo' } },
  'constraints.statement': {
    label: { en: 'What happened', fr: 'Ce qui s’est passé', es: 'Qué ocurrió' },
  },
  stage: {
    label: {
      en: 'Where the work stands',
      fr: 'Où en est le travail',
      es: 'En qué punto está el trabajo',
    },
  },
  nextSteps: { label: { en: 'Next steps', fr: 'Prochaines étapes', es: 'Próximos pasos' } },
  agreements: {
    label: {
      en: 'Agreements with others',
      fr: 'Accords avec des tiers',
      es: 'Acuerdos con terceros',
    },
    one: { en: 'Agreement', fr: 'Accord', es: 'Acuerdo' },
    add: { en: 'Add an agreement', fr: 'Ajouter un accord', es: 'Añadir un acuerdo' },
  },
  'agreements.with': { label: { en: 'With whom', fr: 'Avec qui', es: 'Con quién' } },
  'agreements.about': { label: { en: 'About what', fr: 'Objet', es: 'Sobre qué' } },
  'agreements.state': { label: { en: 'State', fr: 'État', es: 'Estado' } },
  'agreements.expected': {
    label: { en: 'Signature expected', fr: 'Signature attendue', es: 'Firma prevista' },
  },
  expectedCompletion: {
    label: { en: 'Expected end', fr: 'Fin prévue', es: 'Finalización prevista' },
  },
  spending: {
    label: {
      en: 'Spent on each budget line (USD)',
      fr: 'Dépensé par ligne budgétaire (USD)',
      es: 'Gastado por partida presupuestaria (USD)',
    },
    one: { en: 'Budget line', fr: 'Ligne budgétaire', es: 'Partida presupuestaria' },
  },
  'spending.item': {
    label: { en: 'Budget line', fr: 'Ligne budgétaire', es: 'Partida presupuestaria' },
  },
  'spending.planned': { label: { en: 'Planned', fr: 'Prévu', es: 'Previsto' } },
  'spending.left': {
    label: {
      en: 'Left after the last report',
      fr: 'Solde après le dernier rapport',
      es: 'Saldo tras el último informe',
    },
  },
  'spending.spent': {
    label: {
      en: 'Spent since the start',
      fr: 'Dépensé depuis le début',
      es: 'Gastado desde el inicio',
    },
  },
  spentToDate: {
    label: {
      en: 'Spent since the start (USD)',
      fr: 'Dépensé depuis le début (USD)',
      es: 'Gastado desde el inicio (USD)',
    },
    hint: {
      en: 'All spending of this grant up to the day of the report, in US dollars.',
      fr: 'Toutes les dépenses de cette subvention jusqu’au jour du rapport, en dollars des États-Unis.',
      es: 'Todos los gastos con cargo a esta subvención hasta el día del informe, en dólares de los Estados Unidos.',
    },
  },
  protectionNote: {
    label: {
      en: 'Confidential note on protection',
      fr: 'Note confidentielle sur la protection',
      es: 'Nota confidencial sobre protección',
    },
    hint: {
      en: 'Never in an email or a printed report. Even here, write no names.',
      fr: 'Jamais dans un courriel ni un rapport publié. Même ici, n’écrivez aucun nom.',
      es: 'Nunca aparece en un correo ni en un informe publicado. Tampoco aquí escriba nombres.',
    },
  },
  changedFromAgreed: {
    label: {
      en: 'Has anything we agreed changed?',
      fr: 'Un élément convenu a-t-il changé ?',
      es: '¿Ha cambiado algo de lo acordado?',
    },
    hint: {
      en: 'For example dates, budget, deliverables or activities. If so, we mail you a request for a change, filled in with what you write here.',
      fr: 'Par exemple les dates, le budget, les livrables ou les activités. Si oui, nous vous envoyons une demande de modification déjà remplie avec ce que vous écrivez ici.',
      es: 'Por ejemplo fechas, presupuesto, entregables o actividades. Si es así, le enviamos una solicitud de modificación ya rellenada con lo que escriba aquí.',
    },
  },
  changeDescription: {
    label: { en: 'What has changed', fr: 'Ce qui a changé', es: 'Qué ha cambiado' },
  },
}
