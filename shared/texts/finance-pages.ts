import type { Text, TextWith } from './language'

/** What the desk's pages of figures say. */
export const financePageTexts = {
  heading: { en: 'Figures', fr: 'Chiffres', es: 'Cifras' },
  all: { en: 'All figures', fr: 'Tous les chiffres', es: 'Todas las cifras' },
  reports: { en: 'Reports', fr: 'Relevés', es: 'Informes' },
  year: { en: 'Envelope year', fr: 'Année de l’enveloppe', es: 'Año de la dotación' },
  allYears: { en: 'All years', fr: 'Toutes les années', es: 'Todos los años' },
  choose: {
    en: 'Choose what is shown',
    fr: 'Choisir ce qui s’affiche',
    es: 'Elegir qué se muestra',
  },
  show: { en: 'Show', fr: 'Afficher', es: 'Mostrar' },
  any: { en: 'Any', fr: 'Indifférent', es: 'Cualquiera' },
  from: {
    en: 'From month, for example 2005-01',
    fr: 'À partir du mois, par exemple 2005-01',
    es: 'Desde el mes, por ejemplo 2005-01',
  },
  to: {
    en: 'To month, for example 2006-12',
    fr: 'Jusqu’au mois, par exemple 2006-12',
    es: 'Hasta el mes, por ejemplo 2006-12',
  },
  asOf: {
    en: 'As at the end of the day, for example 2005-12-31',
    fr: 'Situation à la fin du jour, par exemple 2005-12-31',
    es: 'Situación al término del día, por ejemplo 2005-12-31',
  },
  by: { en: 'Summed by', fr: 'Regrouper par', es: 'Agrupar por' },
  state: { en: 'Due or made', fr: 'Dus ou effectués', es: 'Pendientes o efectuados' },
  total: { en: 'Total', fr: 'Total', es: 'Total' },
  nothing: {
    en: 'Nothing that was booked matches what is asked for.',
    fr: 'Aucune écriture ne correspond à cette demande.',
    es: 'No hay ningún asiento que corresponda a esta consulta.',
  },
  download: { en: 'Download', fr: 'Télécharger', es: 'Descargar' },
  csv: { en: 'CSV', fr: 'CSV', es: 'CSV' },
  xlsx: { en: 'Workbook (XLSX)', fr: 'Classeur (XLSX)', es: 'Libro de cálculo (XLSX)' },
  archive: {
    en: 'Download the whole year (ZIP)',
    fr: 'Télécharger toute l’année (ZIP)',
    es: 'Descargar todo el año (ZIP)',
  },
  nextPage: { en: 'Next lines', fr: 'Lignes suivantes', es: 'Líneas siguientes' },
  noEnvelopes: {
    en: 'No year has an envelope yet.',
    fr: 'Aucune année n’a encore d’enveloppe.',
    es: 'Ningún año tiene todavía una dotación.',
  },
  overYear: {
    en: 'The envelope month by month, added up',
    fr: 'L’enveloppe mois par mois, en cumul',
    es: 'La dotación mes a mes, acumulada',
  },
  byMission: {
    en: 'Committed by mission',
    fr: 'Engagé par mission',
    es: 'Comprometido por misión',
  },
  byProng: {
    en: 'Committed by type of support',
    fr: 'Engagé par type d’appui',
    es: 'Comprometido por tipo de apoyo',
  },
  due: {
    en: 'Payments due, by the month they are planned for',
    fr: 'Versements dus, par mois prévu',
    es: 'Pagos pendientes, por mes previsto',
  },
  noneDue: {
    en: 'No payment is due.',
    fr: 'Aucun versement n’est dû.',
    es: 'No hay ningún pago pendiente.',
  },
  month: { en: 'Month', fr: 'Mois', es: 'Mes' },
} satisfies Record<string, Text>

/** What a list is of: `As at 31 December 2005`. */
export const asAt: TextWith<{ date: string }> = {
  en: ({ date }) => `As at ${date}`,
  fr: ({ date }) => `Situation au ${date}`,
  es: ({ date }) => `Situación al ${date}`,
}

/** Values that stand in figures and in no form. */
export const valueTexts: Readonly<Record<string, Text>> = {
  'country-office': { en: 'Country mission', fr: 'Mission de pays', es: 'Misión de país' },
  mrf: {
    en: 'Mission with regional functions',
    fr: 'Mission à fonctions régionales',
    es: 'Misión con funciones regionales',
  },
  'region-only': { en: 'Region only', fr: 'Région uniquement', es: 'Solo región' },
  'not-stated': { en: 'Not stated', fr: 'Non indiqué', es: 'No indicado' },
  'not-screened': { en: 'Not screened', fr: 'Non examiné', es: 'No examinado' },
  reservation: { en: 'Reservation', fr: 'Réservation', es: 'Reserva' },
  release: { en: 'Release', fr: 'Libération', es: 'Liberación' },
  commitment: { en: 'Commitment', fr: 'Engagement', es: 'Compromiso' },
  'de-commitment': { en: 'De-commitment', fr: 'Dégagement', es: 'Liberación de compromiso' },
  disbursement: { en: 'Payment', fr: 'Versement', es: 'Pago' },
  expenditure: { en: 'Expenditure', fr: 'Dépense', es: 'Gasto' },
  return: { en: 'Return', fr: 'Restitution', es: 'Devolución' },
  reclassification: { en: 'Reclassification', fr: 'Reclassement', es: 'Reclasificación' },
  due: { en: 'Due', fr: 'Dû', es: 'Pendiente' },
  made: { en: 'Made', fr: 'Effectué', es: 'Efectuado' },
  all: { en: 'All', fr: 'Tous', es: 'Todos' },
  year: { en: 'Year', fr: 'Année', es: 'Año' },
  month: { en: 'Month', fr: 'Mois', es: 'Mes' },
  money: { en: 'In money', fr: 'En espèces', es: 'En efectivo' },
  'in-kind': { en: 'In kind', fr: 'En nature', es: 'En especie' },
  both: {
    en: 'In money and in kind',
    fr: 'En espèces et en nature',
    es: 'En efectivo y en especie',
  },
  totals: { en: 'Stored totals', fr: 'Totaux enregistrés', es: 'Totales registrados' },
  envelope: { en: 'Envelope', fr: 'Enveloppe', es: 'Dotación' },
  projects: { en: 'All projects', fr: 'Tous les projets', es: 'Todos los proyectos' },
  payments: { en: 'Payments', fr: 'Versements', es: 'Pagos' },
}
