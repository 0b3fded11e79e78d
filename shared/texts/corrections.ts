import type { Correction, EntryRef, Stated } from '../domain/project/correction'
import { formatDay, formatMoney } from './format'
import { translator, type Language, type Text, type TextWith } from './language'

export const correctionTexts = {
  booked: {
    en: 'What was confirmed',
    fr: 'Ce qui a été confirmé',
    es: 'Lo que se confirmó',
  },
  isOtherwise: {
    en: 'The amount, the day or the reference is wrong',
    fr: 'Le montant, la date ou la référence est à corriger',
    es: 'Hay que corregir el importe, la fecha o la referencia',
  },
  notMade: {
    en: 'It did not take place',
    fr: 'L’opération n’a pas eu lieu',
    es: 'La operación no tuvo lugar',
  },
  rightAmount: {
    en: 'The right amount in US dollars',
    fr: 'Montant exact en dollars des États-Unis',
    es: 'Importe correcto en dólares de los Estados Unidos',
  },
  rightDay: { en: 'The right day', fr: 'Date exacte', es: 'Fecha correcta' },
  rightReference: {
    en: 'The right reference',
    fr: 'Référence exacte',
    es: 'Referencia correcta',
  },
  corrections: { en: 'Corrections', fr: 'Corrections', es: 'Correcciones' },
  what: { en: 'What', fr: 'Objet', es: 'Objeto' },
  asBooked: { en: 'As booked', fr: 'Ce qui est enregistré', es: 'Lo registrado' },
  asRight: { en: 'As it should be', fr: 'Ce qui est exact', es: 'Lo correcto' },
  proposedBy: { en: 'Proposed by', fr: 'Proposée par', es: 'Propuesta por' },
  answer: { en: 'Answer', fr: 'Réponse', es: 'Respuesta' },
  why: { en: 'Why', fr: 'Motif', es: 'Motivo' },
  paidAfter: {
    en: 'Paid in all, once it is confirmed',
    fr: 'Total versé, une fois la correction confirmée',
    es: 'Total pagado, una vez confirmada',
  },
  returnedAfter: {
    en: 'Returned in all, once it is confirmed',
    fr: 'Total restitué, une fois la correction confirmée',
    es: 'Total devuelto, una vez confirmada',
  },
  spentAfter: {
    en: 'Spent in all, once it is confirmed',
    fr: 'Total dépensé, une fois la correction confirmée',
    es: 'Total gastado, una vez confirmada',
  },
  confirmIt: {
    en: 'Confirm the correction: it is booked at once',
    fr: 'Confirmer la correction : elle est enregistrée aussitôt',
    es: 'Confirmar la corrección: se registra de inmediato',
  },
  refuseIt: {
    en: 'Refuse it: what is booked stands',
    fr: 'La refuser : l’enregistrement reste tel quel',
    es: 'Rechazarla: lo registrado queda como está',
  },
  nobodyElse: {
    en: 'You took part in a decision on this project. You are asked because nobody else is left; the record says so.',
    fr: 'Vous avez pris part à une décision sur ce projet. La question vous est posée parce qu’il n’y a personne d’autre ; le dossier le mentionne.',
    es: 'Usted participó en una decisión sobre este proyecto. Se le pregunta porque no queda nadie más; así consta en el expediente.',
  },
  hadDecided: {
    en: 'had decided on the project; nobody else was left',
    fr: 'avait pris part à la décision sur le projet ; il n’y avait personne d’autre',
    es: 'había participado en la decisión sobre el proyecto; no quedaba nadie más',
  },
  unknownPapers: {
    en: 'booked before each entry was kept on its own',
    fr: 'écriture antérieure à la conservation de chaque mouvement',
    es: 'asiento anterior a que se guardara cada movimiento',
  },
} as const satisfies Record<string, Text>

/** What kind of entry is meant. */
export const entryNames: Readonly<Record<EntryRef['kind'], Text>> = {
  payment: { en: 'Payment', fr: 'Versement', es: 'Pago' },
  return: { en: 'Funds returned', fr: 'Restitution de fonds', es: 'Devolución de fondos' },
  expenditure: { en: 'Expenditure', fr: 'Dépense', es: 'Gasto' },
}

export const correctionStates: Readonly<Record<Correction['status'], Text>> = {
  proposed: {
    en: 'waiting for a second person',
    fr: 'en attente d’une deuxième personne',
    es: 'a la espera de una segunda persona',
  },
  confirmed: { en: 'confirmed', fr: 'confirmée', es: 'confirmada' },
  refused: { en: 'refused', fr: 'refusée', es: 'rechazada' },
  lapsed: {
    en: 'lapsed without an answer',
    fr: 'caduque, sans réponse',
    es: 'caducada sin respuesta',
  },
}

/** What became of an entry. */
export const entryMark: Readonly<Record<'reversed' | 'corrected', TextWith<{ n: number }>>> = {
  reversed: {
    en: ({ n }) => `reversed by correction ${n}`,
    fr: ({ n }) => `contre-passation par la correction ${n}`,
    es: ({ n }) => `anulación por la corrección ${n}`,
  },
  corrected: {
    en: ({ n }) => `booked by correction ${n}`,
    fr: ({ n }) => `écriture de la correction ${n}`,
    es: ({ n }) => `asiento de la corrección ${n}`,
  },
}

/** What a mission reads of a correction that changed a sum. */
export const correctedLine: TextWith<{ day: string; what: string; before: string; after: string }> =
  {
    en: ({ day, what, before, after }) =>
      `Corrected on ${day}. ${what}: ${before}; correct: ${after}.`,
    fr: ({ day, what, before, after }) =>
      `Correction du ${day}. ${what} : ${before} ; ce qui est exact : ${after}.`,
    es: ({ day, what, before, after }) =>
      `Corrección del ${day}. ${what}: ${before}; lo correcto es: ${after}.`,
  }

/** Amount, day and reference of an entry in one line, or that there was none. */
export function statedText(
  language: Language,
  stated: Pick<Stated, 'cents' | 'on'> | undefined,
  reference?: string,
): string {
  if (!stated) return translator(language)(correctionTexts.notMade)
  return [
    formatMoney(language, stated.cents),
    ...(stated.on === undefined ? [] : [formatDay(language, stated.on)]),
    ...(reference === undefined || reference === '' ? [] : [reference]),
  ].join(', ')
}
