import type { TextWith } from './language'

/** Words for more money under a running project, on the pages of missions, voters and the desk. */
export const additionTexts = {
  ask: {
    en: 'Ask for more money',
    fr: 'Demander plus d’argent',
    es: 'Pedir más dinero',
  },
  granted: { en: 'Committed so far', fr: 'Engagé jusqu’ici', es: 'Comprometido hasta ahora' },
  more: { en: 'More money asked for', fr: 'Fonds demandés en plus', es: 'Dinero pedido además' },
  inAll: { en: 'Together', fr: 'En tout', es: 'En total' },
  noFunds: {
    en: 'There was no money left for it in this year’s envelope, so the terms agreed hold.',
    fr: 'L’enveloppe de l’année n’y suffisait pas ; les conditions convenues restent valables.',
    es: 'No quedaba dinero para ello en los fondos del año; rige lo acordado.',
  },
  short: {
    en: 'The envelope holds less than is asked for. An approval would end the request for lack of funds.',
    fr: 'L’enveloppe contient moins que le montant demandé. Une approbation mettrait fin à la demande faute de fonds.',
    es: 'Los fondos del año no alcanzan para lo pedido. Una aprobación pondría fin a la solicitud por falta de fondos.',
  },
} as const

type Amount = TextWith<{ amount: string; year: string }>

/** Which year's envelope holds how much. */
export const availableIn: Amount = {
  en: ({ amount, year }) => `${amount}, from ${year}`,
  fr: ({ amount, year }) => `${amount}, de ${year}`,
  es: ({ amount, year }) => `${amount}, de ${year}`,
}

/** Money of one year, as one of several. */
export const committedIn: Amount = {
  en: ({ amount, year }) => `${amount} from the money of ${year}`,
  fr: ({ amount, year }) => `${amount} sur les fonds de ${year}`,
  es: ({ amount, year }) => `${amount} de los fondos de ${year}`,
}

/** More money that is set aside and not yet firmly promised. */
export const setAside: TextWith<{ amount: string; year: string; day: string }> = {
  en: ({ amount, year, day }) =>
    `${amount} more is set aside from the money of ${year}; it is firm after ${day}`,
  fr: ({ amount, year, day }) =>
    `${amount} de plus sont mis de côté sur les fonds de ${year} ; ils seront acquis après le ${day}`,
  es: ({ amount, year, day }) =>
    `Se han apartado ${amount} más de los fondos de ${year}; serán firmes después del ${day}`,
}

/** What a request for a change asks beside its other terms. */
export const moreAsked: TextWith<{ amount: string }> = {
  en: ({ amount }) => `${amount} more`,
  fr: ({ amount }) => `${amount} de plus`,
  es: ({ amount }) => `${amount} más`,
}
