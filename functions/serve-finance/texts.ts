import type { Text, TextWith } from '../../shared/texts/language'
import type { ColumnKind } from '../../shared/domain/finance/columns'
import { filterValues } from '../../shared/domain/finance/filter'
import { REGION_ONLY } from '../../shared/domain/money/totals'
import { byValues } from '../../shared/domain/finance/totals-report'
import type { ParameterName } from './parameters'

const listed = (values: readonly string[]) => values.join(', ')

/** What each parameter is and may be. */
export const parameterTexts: Readonly<Record<ParameterName, Text>> = {
  year: {
    en: 'the year of an envelope, from 1990 to 2200, for example 2005',
    fr: 'l’année d’une enveloppe, de 1990 à 2200, par exemple 2005',
    es: 'el año de una dotación, de 1990 a 2200, por ejemplo 2005',
  },
  from: {
    en: 'the first month of booking that counts, for example 2005-01',
    fr: 'le premier mois d’écriture pris en compte, par exemple 2005-01',
    es: 'el primer mes contable que cuenta, por ejemplo 2005-01',
  },
  to: {
    en: 'the last month of booking that counts, for example 2006-12',
    fr: 'le dernier mois d’écriture pris en compte, par exemple 2006-12',
    es: 'el último mes contable que cuenta, por ejemplo 2006-12',
  },
  asOf: {
    en: 'the day at whose end (UTC) the figures are taken, not after today, for example 2005-12-31',
    fr: 'le jour à la fin duquel (UTC) les chiffres sont arrêtés, au plus tard aujourd’hui, par exemple 2005-12-31',
    es: 'el día a cuyo término (UTC) se toman las cifras, no posterior a hoy, por ejemplo 2005-12-31',
  },
  format: { en: 'json, csv or xlsx', fr: 'json, csv ou xlsx', es: 'json, csv o xlsx' },
  locale: {
    en: 'how a file is written: en (comma between fields, decimal point), fr or es-ES (semicolon, decimal comma)',
    fr: 'l’écriture d’un fichier : en (virgule entre les champs, point décimal), fr ou es-ES (point-virgule, virgule décimale)',
    es: 'cómo se escribe un archivo: en (coma entre campos, punto decimal), fr o es-ES (punto y coma, coma decimal)',
  },
  totals: {
    en: 'row, for a line of totals at the end of a file, or none',
    fr: 'row, pour une ligne de totaux à la fin d’un fichier, ou none',
    es: 'row, para una línea de totales al final de un archivo, o none',
  },
  lang: {
    en: 'the language of words: en, fr or es',
    fr: 'la langue des textes : en, fr ou es',
    es: 'el idioma de los textos: en, fr o es',
  },
  after: {
    en: 'where the page before ended, as its Link header or its field next gave it for this same question',
    fr: 'la fin de la page précédente, telle que l’en-tête Link ou le champ next l’a donnée pour cette même demande',
    es: 'el final de la página anterior, tal como lo dio la cabecera Link o el campo next para esta misma consulta',
  },
  by: {
    en: `what totals are summed by, one of ${listed(byValues)}`,
    fr: `le critère de regroupement des totaux, l’un de : ${listed(byValues)}`,
    es: `el criterio de suma de los totales, uno de: ${listed(byValues)}`,
  },
  state: {
    en: 'which payments: all, due or made',
    fr: 'les versements voulus : all (tous), due (dus) ou made (effectués)',
    es: 'qué pagos: all (todos), due (pendientes) o made (efectuados)',
  },
  mission: {
    en: 'the code of the mission that leads, in capitals, for example TUNIS',
    fr: 'le code de la mission chef de file, en majuscules, par exemple TUNIS',
    es: 'el código de la misión principal, en mayúsculas, por ejemplo TUNIS',
  },
  missionKind: {
    en: `the kind of mission, one of ${listed(filterValues.missionKind)}`,
    fr: `le type de mission, l’un de : ${listed(filterValues.missionKind)}`,
    es: `el tipo de misión, uno de: ${listed(filterValues.missionKind)}`,
  },
  country: {
    en: `a country’s two capital letters (ISO 3166-1), for example SN, or ${REGION_ONLY}; totals and ledger then have the country’s part of the money, other reports each grant that lies there`,
    fr: `les deux majuscules du code d’un pays (ISO 3166-1), par exemple SN, ou ${REGION_ONLY} ; totaux et grand livre donnent alors la part du pays, les autres relevés chaque subvention qui s’y trouve`,
    es: `las dos mayúsculas del código de un país (ISO 3166-1), por ejemplo SN, o ${REGION_ONLY}; los totales y el libro mayor dan entonces la parte del país, los demás informes cada subvención situada allí`,
  },
  region: {
    en: `the region, one of ${listed(filterValues.region)}`,
    fr: `la région, l’une de : ${listed(filterValues.region)}`,
    es: `la región, una de: ${listed(filterValues.region)}`,
  },
  prong: {
    en: `the type of support, one of ${listed(filterValues.prong)}`,
    fr: `le type d’appui, l’un de : ${listed(filterValues.prong)}`,
    es: `el tipo de apoyo, uno de: ${listed(filterValues.prong)}`,
  },
  status: {
    en: `the status, one of ${listed(filterValues.status)}: in totals and ledger as it was booked, elsewhere as it stood at the end of asOf`,
    fr: `l’état, l’un de : ${listed(filterValues.status)} ; dans les totaux et le grand livre tel qu’il a été inscrit, ailleurs tel qu’il était à la fin de asOf`,
    es: `el estado, uno de: ${listed(filterValues.status)}; en los totales y el libro mayor, tal como se asentó; en lo demás, tal como estaba al término de asOf`,
  },
  marker: {
    en: `the DAC gender marker, one of ${listed(filterValues.marker)}`,
    fr: `le marqueur genre du CAD, l’un de : ${listed(filterValues.marker)}`,
    es: `el marcador de género del CAD, uno de: ${listed(filterValues.marker)}`,
  },
  project: {
    en: 'the reference of a project, for example WGGI-2005-0001',
    fr: 'la référence d’un projet, par exemple WGGI-2005-0001',
    es: 'la referencia de un proyecto, por ejemplo WGGI-2005-0001',
  },
}

/** What the file of a year says of itself. */
export const exportTexts = {
  heading: {
    en: ({ year }) => `Figures of the ${year} envelope`,
    fr: ({ year }) => `Chiffres de l’enveloppe de ${year}`,
    es: ({ year }) => `Cifras de la dotación de ${year}`,
  } satisfies TextWith<{ year: string }>,
  about: {
    en: 'Each report is here three times: as CSV, as a workbook (XLSX) and as JSON. Amounts are US dollars in CSV and workbooks, and whole US cents in JSON. The last line of a table gives the totals of its columns. Days are UTC.',
    fr: 'Chaque relevé figure ici trois fois : en CSV, en classeur (XLSX) et en JSON. Les montants sont en dollars des États-Unis dans les CSV et les classeurs, et en cents entiers dans les JSON. La dernière ligne d’un tableau donne les totaux de ses colonnes. Les jours sont en UTC.',
    es: 'Cada informe está aquí tres veces: como CSV, como libro de cálculo (XLSX) y como JSON. Los importes están en dólares de los Estados Unidos en los CSV y los libros, y en centavos enteros en los JSON. La última línea de una tabla da los totales de sus columnas. Los días son UTC.',
  } satisfies Text,
  asOf: { en: 'As at:', fr: 'Situation au :', es: 'Situación al:' } satisfies Text,
  files: {
    en: ({ files }) => `Files: ${files}.`,
    fr: ({ files }) => `Fichiers : ${files}.`,
    es: ({ files }) => `Archivos: ${files}.`,
  } satisfies TextWith<{ files: string }>,
  column: { en: 'Column', fr: 'Colonne', es: 'Columna' } satisfies Text,
  meaning: { en: 'What it is', fr: 'Ce que c’est', es: 'Qué es' } satisfies Text,
  holds: { en: 'What it holds', fr: 'Ce qu’elle contient', es: 'Qué contiene' } satisfies Text,
  kinds: {
    text: { en: 'text', fr: 'texte', es: 'texto' },
    day: { en: 'a day', fr: 'un jour', es: 'un día' },
    instant: {
      en: 'a moment; in JSON alone',
      fr: 'un moment ; en JSON seulement',
      es: 'un momento; solo en JSON',
    },
    whole: { en: 'a whole number', fr: 'un nombre entier', es: 'un número entero' },
    money: {
      en: 'US dollars; in JSON US cents',
      fr: 'dollars É.-U. ; en JSON, cents',
      es: 'dólares de los EE. UU.; en JSON, centavos',
    },
    tenths: { en: 'per cent', fr: 'pour cent', es: 'por ciento' },
  } satisfies Record<ColumnKind, Text>,
}

export const financeTexts = {
  otherKey: {
    en: 'This key doesn’t open finance. The fund’s operators create one with the scope “finance”.',
    fr: 'Cette clé n’ouvre pas les finances. L’équipe d’exploitation du fonds peut en créer une avec la portée « finance ».',
    es: 'Esta clave no abre las finanzas. El equipo técnico del fondo puede crear una con el alcance «finance».',
  } satisfies Text,
  wrongParameter: {
    en: ({ parameter, allowed }) =>
      `The parameter “${parameter}” can’t be read. It is: ${allowed}.`,
    fr: ({ parameter, allowed }) =>
      `Le paramètre « ${parameter} » est illisible. Valeur attendue : ${allowed}.`,
    es: ({ parameter, allowed }) =>
      `No se puede leer el parámetro «${parameter}». Debe ser: ${allowed}.`,
  } satisfies TextWith<{ parameter: string; allowed: string }>,
  unknownParameter: {
    en: ({ parameter, known }) =>
      `There is no parameter “${parameter}” here. Available parameters: ${known}.`,
    fr: ({ parameter, known }) =>
      `Le paramètre « ${parameter} » n’existe pas ici. Paramètres disponibles : ${known}.`,
    es: ({ parameter, known }) =>
      `Aquí no existe el parámetro «${parameter}». Parámetros disponibles: ${known}.`,
  } satisfies TextWith<{ parameter: string; known: string }>,
  namedTwice: {
    en: ({ parameter }) => `The parameter “${parameter}” is given twice: give it once.`,
    fr: ({ parameter }) =>
      `Le paramètre « ${parameter} » figure deux fois : indiquez-le une seule fois.`,
    es: ({ parameter }) => `El parámetro «${parameter}» aparece dos veces: indíquelo una sola vez.`,
  } satisfies TextWith<{ parameter: string }>,
  noMission: {
    en: ({ mission, known }) =>
      `The parameter “mission” names no known mission: ${mission}. Known missions: ${known}.`,
    fr: ({ mission, known }) =>
      `Le paramètre « mission » ne désigne aucune mission connue : ${mission}. Missions existantes : ${known}.`,
    es: ({ mission, known }) =>
      `El parámetro «mission» no designa ninguna misión conocida: ${mission}. Las misiones son: ${known}.`,
  } satisfies TextWith<{ mission: string; known: string }>,
  noPeriod: {
    en: 'Say for what period: “year”, the year of an envelope (year=2005), or the months of booking “from” and “to” (from=2005-01&to=2006-12), or both.',
    fr: 'Indiquez la période : « year », l’année d’une enveloppe (year=2005), ou les mois d’écriture « from » et « to » (from=2005-01&to=2006-12), ou les deux.',
    es: 'Indique el período: «year», el año de una dotación (year=2005), o los meses contables «from» y «to» (from=2005-01&to=2006-12), o ambos.',
  } satisfies Text,
  yearNeeded: {
    en: 'Say for which envelope: “year”, for example year=2005.',
    fr: 'Indiquez l’enveloppe : « year », par exemple year=2005.',
    es: 'Indique la dotación: «year», por ejemplo year=2005.',
  } satisfies Text,
  fromAfterTo: {
    en: 'The month “from” is after the month “to”: put the earlier one first.',
    fr: 'Le mois « from » est postérieur au mois « to » : indiquez d’abord le plus ancien.',
    es: 'El mes «from» es posterior al mes «to»: ponga primero el más antiguo.',
  } satisfies Text,
  asOfInFuture: {
    en: ({ today }) => `“asOf” is after today: the latest day is ${today}.`,
    fr: ({ today }) => `« asOf » est postérieur à aujourd’hui : indiquez au plus tard le ${today}.`,
    es: ({ today }) => `«asOf» es posterior a hoy: el último día posible es ${today}.`,
  } satisfies TextWith<{ today: string }>,
  noEnvelope: {
    en: ({ year, known }) => `There is no envelope for ${year}. There are envelopes for: ${known}.`,
    fr: ({ year, known }) => `Il n’y a pas d’enveloppe pour ${year}. Il y en a pour : ${known}.`,
    es: ({ year, known }) => `No hay ninguna dotación para ${year}. Las hay para: ${known}.`,
  } satisfies TextWith<{ year: number; known: string }>,
  noEnvelopes: {
    en: 'No year has an envelope yet.',
    fr: 'Aucune année n’a encore d’enveloppe.',
    es: 'Ningún año tiene todavía una dotación.',
  } satisfies Text,
  noSuchReport: {
    en: ({ reports }) => `There is no such report. Available reports: ${reports}.`,
    fr: ({ reports }) => `Ce relevé n’existe pas. Relevés disponibles : ${reports}.`,
    es: ({ reports }) => `Ese informe no existe. Informes disponibles: ${reports}.`,
  } satisfies TextWith<{ reports: string }>,
  readsOnly: {
    en: 'Finance data can only be read: use GET.',
    fr: 'Les données financières sont en lecture seule : utilisez GET.',
    es: 'Los datos financieros son de solo lectura: use GET.',
  } satisfies Text,
}
