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
  figures: {
    label: { en: 'Figures', fr: 'Chiffres', es: 'Cifras' },
    one: { en: 'Figure', fr: 'Chiffre', es: 'Cifra' },
    add: { en: 'Add a figure', fr: 'Ajouter un chiffre', es: 'Añadir una cifra' },
    hint: {
      en: 'Counts or measures. When people are counted, give women, men, girls and boys if you can.',
      fr: 'Nombres ou mesures. Quand il s’agit de personnes, indiquez si possible les femmes, les hommes, les filles et les garçons.',
      es: 'Recuentos o medidas. Cuando se cuenten personas, indique si puede mujeres, hombres, niñas y niños.',
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
