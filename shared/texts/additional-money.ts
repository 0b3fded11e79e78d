import type { TextWith } from './language'

/** Words for more money under a running project, on the pages of missions, voters and the desk. */
export const additionTexts = {
  ask: {
    en: 'Ask for additional funds',
    fr: 'Demander un financement supplémentaire',
    es: 'Solicitar financiación adicional',
  },
  granted: { en: 'Committed so far', fr: 'Engagé jusqu’ici', es: 'Comprometido hasta ahora' },
  more: {
    en: 'Additional funds asked for',
    fr: 'Fonds supplémentaires demandés',
    es: 'Fondos adicionales solicitados',
  },
  inAll: { en: 'Together', fr: 'En tout', es: 'En total' },
  noFunds: {
    en: 'There were no funds left for it in this year’s envelope, so the terms agreed hold.',
    fr: 'L’enveloppe de l’année n’y suffisait pas ; les conditions convenues restent en vigueur.',
    es: 'La dotación del año no alcanzaba; rige lo acordado.',
  },
  short: {
    en: 'The envelope holds less than is asked for. An approval would end the request for lack of funds.',
    fr: 'L’enveloppe contient moins que le montant demandé. Une approbation mettrait fin à la demande faute de fonds.',
    es: 'La dotación del año no alcanza para lo solicitado. Una aprobación pondría fin a la solicitud por falta de fondos.',
  },
} as const

type Amount = TextWith<{ amount: string; year: string }>

/** Which year's envelope holds how much. */
export const availableIn: Amount = {
  en: ({ amount, year }) => `${amount} (${year} envelope)`,
  fr: ({ amount, year }) => `${amount} (enveloppe ${year})`,
  es: ({ amount, year }) => `${amount} (dotación de ${year})`,
}

/** Money of one year, as one of several. */
export const committedIn: Amount = {
  en: ({ amount, year }) => `${amount} from the ${year} envelope`,
  fr: ({ amount, year }) => `${amount} sur l’enveloppe ${year}`,
  es: ({ amount, year }) => `${amount} de la dotación de ${year}`,
}

/** More money that is set aside and not yet firmly promised. */
export const setAside: TextWith<{ amount: string; year: string; day: string }> = {
  en: ({ amount, year, day }) =>
    `A further ${amount} has been set aside from the ${year} envelope; it is firm after ${day}`,
  fr: ({ amount, year, day }) =>
    `${amount} supplémentaires sont réservés sur l’enveloppe ${year} ; ils seront acquis après le ${day}`,
  es: ({ amount, year, day }) =>
    `Se han reservado ${amount} adicionales de la dotación de ${year}; quedarán comprometidos en firme tras el ${day}`,
}

/** What a request for a change asks beside its other terms. */
export const moreAsked: TextWith<{ amount: string }> = {
  en: ({ amount }) => `${amount} more`,
  fr: ({ amount }) => `${amount} supplémentaires`,
  es: ({ amount }) => `${amount} adicionales`,
}
