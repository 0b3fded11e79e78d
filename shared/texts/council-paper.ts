import type { ActivityState } from '../domain/council-paper/activities'
import type { PaperSection } from '../domain/council-paper/frame'
import type { Text, TextWith } from './language'

/** 1st, 2nd, 3rd, 4th, 11th … */
function ordinal(n: number): string {
  const isTeen = n % 100 >= 11 && n % 100 <= 13
  return `${n}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th'}`
}

export const paperSectionTexts: Readonly<Record<PaperSection, TextWith<{ year: number }>>> = {
  introduction: { en: () => 'Introduction', fr: () => 'Introduction', es: () => 'Introducción' },
  activities: {
    en: ({ year }) => `Activities in ${year}`,
    fr: ({ year }) => `Activités en ${year}`,
    es: ({ year }) => `Actividades en ${year}`,
  },
  projected: {
    en: ({ year }) => `Projected activities in ${year + 1}`,
    fr: ({ year }) => `Activités prévues en ${year + 1}`,
    es: ({ year }) => `Actividades previstas para ${year + 1}`,
  },
  conclusions: { en: () => 'Conclusions', fr: () => 'Conclusions', es: () => 'Conclusiones' },
}

/** What begins the list of a state's activities. */
export const activityTexts: Readonly<Record<ActivityState, TextWith<{ group: string }>>> = {
  done: {
    en: ({ group }) => `The ${group} carried out or sponsored the following activities:`,
    fr: ({ group }) => `Le ${group} a mené ou parrainé les activités suivantes :`,
    es: ({ group }) => `El ${group} llevó a cabo o patrocinó las siguientes actividades:`,
  },
  'under-way': {
    en: () => 'The following activities are under way:',
    fr: () => 'Les activités suivantes sont en cours :',
    es: () => 'Las siguientes actividades están en curso:',
  },
  postponed: {
    en: () => 'The following activities have been postponed:',
    fr: () => 'Les activités suivantes ont été reportées :',
    es: () => 'Las siguientes actividades se han aplazado:',
  },
  reconsidered: {
    en: () => 'The following activities are being reconsidered:',
    fr: () => 'Les activités suivantes sont réexaminées :',
    es: () => 'Las siguientes actividades se están reconsiderando:',
  },
  planned: {
    en: ({ group }) => `The ${group} plans the following activities:`,
    fr: ({ group }) => `Le ${group} prévoit les activités suivantes :`,
    es: ({ group }) => `El ${group} prevé las siguientes actividades:`,
  },
}

/** The words of the paper that are the same each year. */
export const paperTexts = {
  title: {
    en: ({ group }) => `Report by the ${group} on gender mainstreaming in the Organization`,
    fr: ({ group }) =>
      `Rapport du ${group} sur l’intégration d’une perspective de genre dans l’Organisation`,
    es: ({ group }) =>
      `Informe del ${group} sobre la incorporación de la perspectiva de género en la Organización`,
  } satisfies TextWith<{ group: string }>,
  session: {
    en: ({ n }) => `${ordinal(n)} Session of the Council`,
    fr: ({ n }) => `${n}${n === 1 ? 're' : 'e'} session du Conseil`,
    es: ({ n }) => `${n}.ª reunión del Consejo`,
  } satisfies TextWith<{ n: number }>,
  onlyIn: { en: 'English only', fr: 'Français seulement', es: 'Español únicamente' },
  issuedIn: {
    en: ({ languages }) => `Issued in: ${languages}`,
    fr: ({ languages }) => `Publié en : ${languages}`,
    es: ({ languages }) => `Publicado en: ${languages}`,
  } satisfies TextWith<{ languages: string }>,
  budget: {
    en: ({ year, document, place }) =>
      `A request for funding from the Council for future project support, training events and new initiatives can be found in the Programme and Budget for ${year} (${document})${place}.`,
    fr: ({ year, document, place }) =>
      `La demande de financement adressée au Conseil pour l’appui aux projets à venir, les formations et les nouvelles initiatives figure dans le Programme et Budget pour ${year} (${document})${place}.`,
    es: ({ year, document, place }) =>
      `La solicitud de financiación dirigida al Consejo para el apoyo a futuros proyectos, las actividades de formación y las nuevas iniciativas figura en el Programa y Presupuesto para ${year} (${document})${place}.`,
  } satisfies TextWith<{ year: number; document: string; place: string }>,
  chapter: {
    en: ({ chapter }) => `Chapter ${chapter}`,
    fr: ({ chapter }) => `chapitre ${chapter}`,
    es: ({ chapter }) => `capítulo ${chapter}`,
  } satisfies TextWith<{ chapter: string }>,
  annex: { en: 'Annex', fr: 'Annexe', es: 'Anexo' },
  annexTitle: {
    en: ({ group, year }) =>
      `Status report on the results of ${group}-sponsored projects in ${year}`,
    fr: ({ group, year }) =>
      `Rapport de situation sur les résultats des projets parrainés par le ${group} en ${year}`,
    es: ({ group, year }) =>
      `Informe de situación sobre los resultados de los proyectos patrocinados por el ${group} en ${year}`,
  } satisfies TextWith<{ group: string; year: number }>,
  onRequest: {
    en: 'Full reports can be made available upon request.',
    fr: 'Les rapports complets peuvent être communiqués sur demande.',
    es: 'Los informes completos pueden facilitarse previa solicitud.',
  },
  granted: {
    en: 'Projects granted in the period',
    fr: 'Projets financés au cours de la période',
    es: 'Proyectos financiados en el período',
  },
  earlier: {
    en: 'Projects granted earlier that ran or were closed in the period',
    fr: 'Projets financés antérieurement, en cours ou clos pendant la période',
    es: 'Proyectos financiados anteriormente, en curso o cerrados en el período',
  },
  withPartners: {
    en: ({ title, partners }) => `${title}, in cooperation with ${partners}`,
    fr: ({ title, partners }) => `${title}, en coopération avec ${partners}`,
    es: ({ title, partners }) => `${title}, en cooperación con ${partners}`,
  } satisfies TextWith<{ title: string; partners: string }>,
  summary: { en: 'Project summary', fr: 'Résumé du projet', es: 'Resumen del proyecto' },
  results: { en: 'Results', fr: 'Résultats', es: 'Resultados' },
  constraints: { en: 'Constraints', fr: 'Difficultés', es: 'Dificultades' },
  noReport: {
    en: 'No report received.',
    fr: 'Aucun rapport reçu.',
    es: 'No se recibió ningún informe.',
  },
  notCleared: {
    en: 'Its text is not cleared and is left out of this draft.',
    fr: 'Son texte n’est pas autorisé et ne figure pas dans ce projet de document.',
    es: 'Su texto no está autorizado y no figura en este borrador.',
  },
  funding: {
    en: ({ group }) => `${group} funding`,
    fr: ({ group }) => `Financement du ${group}`,
    es: ({ group }) => `Financiación del ${group}`,
  } satisfies TextWith<{ group: string }>,
  project: { en: 'Project', fr: 'Projet', es: 'Proyecto' },
  mission: { en: 'Mission', fr: 'Mission', es: 'Misión' },
  number: { en: 'No.', fr: 'Nº', es: 'N.º' },
  total: { en: 'Total granted', fr: 'Total accordé', es: 'Total otorgado' },
  totals: { en: 'Summary of funding', fr: 'Récapitulatif', es: 'Recapitulación' },
  running: {
    en: ({ day }) => `Projects not closed at ${day}`,
    fr: ({ day }) => `Projets non clos au ${day}`,
    es: ({ day }) => `Proyectos no cerrados al ${day}`,
  } satisfies TextWith<{ day: string }>,
  undisbursed: {
    en: 'Carried over: granted and not yet paid',
    fr: 'Report : montants accordés et non encore versés',
    es: 'Saldo trasladado: otorgado y aún no pagado',
  },
  unspent: {
    en: 'Carried over: paid and not yet reported as spent',
    fr: 'Report : montants versés dont la dépense n’est pas encore rapportée',
    es: 'Saldo trasladado: pagado y cuyo gasto aún no se ha comunicado',
  },
} as const

/** What somebody is told who asks for a paper and gets none. */
export const paperReplies = {
  otherKey: {
    en: 'This key doesn’t open the report to the Council. The fund’s operators give a key its scopes.',
    fr: 'Cette clé n’ouvre pas le rapport au Conseil. L’équipe d’exploitation du fonds fixe ce que chaque clé ouvre.',
    es: 'Esta clave no abre el informe al Consejo. El equipo técnico del fondo decide qué abre cada clave.',
  } satisfies Text,
  noSuchPaper: {
    en: 'There is no such report. Ask for a year, as /council-report/2005 for the page or /council-report/2005.docx for Word.',
    fr: 'Ce rapport n’existe pas. Indiquez une année : /council-report/2005 pour la page, /council-report/2005.docx pour Word.',
    es: 'Ese informe no existe. Indique un año: /council-report/2005 para la página, /council-report/2005.docx para Word.',
  } satisfies Text,
  badDay: {
    en: ({ name }) =>
      `“${name}” isn’t a day. Write from, to and asOf like 2005-11-01, with from no later than to.`,
    fr: ({ name }) =>
      `« ${name} » n’est pas une date. Écrivez from, to et asOf ainsi : 2005-11-01, from ne dépassant pas to.`,
    es: ({ name }) =>
      `«${name}» no es una fecha. Escriba from, to y asOf así: 2005-11-01, sin que from sea posterior a to.`,
  } satisfies TextWith<{ name: string }>,
  readsOnly: {
    en: 'This report can only be read: use GET.',
    fr: 'Ce rapport est en lecture seule : utilisez GET.',
    es: 'Este informe es de solo lectura: use GET.',
  } satisfies Text,
}

/** What the desk calls the paper. */
export const councilReportLink = {
  en: 'Report to the Council, as it stands now',
  fr: 'Rapport au Conseil, dans son état actuel',
  es: 'Informe al Consejo, en su estado actual',
} satisfies Text
