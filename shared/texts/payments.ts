import type { Text, TextWith } from './language'

/** Words about a part payment that finance is asked for. */
export const paymentTexts = {
  heading: { en: 'The payment', fr: 'Le versement', es: 'El pago' },
  approved: { en: 'Approved', fr: 'Montant approuvé', es: 'Importe aprobado' },
  part: { en: 'Instalment', fr: 'Tranche', es: 'Tramo' },
  paidSoFar: { en: 'Paid so far', fr: 'Versé à ce jour', es: 'Pagado hasta ahora' },
  owedNow: { en: 'Owed now', fr: 'Dû à ce jour', es: 'Adeudado ahora' },
  toCome: { en: 'Still to come', fr: 'Reste à verser plus tard', es: 'Por pagar más adelante' },
  toGiveBack: { en: 'To be returned', fr: 'À restituer', es: 'Por devolver' },
  approvedBy: { en: 'Approved by', fr: 'Approuvé par', es: 'Aprobado por' },
  payee: { en: 'To be paid to', fr: 'À verser à', es: 'A pagar a' },
  account: { en: 'Account', fr: 'Compte', es: 'Cuenta' },
  whetherPaid: {
    en: 'The project is ending. Has this been paid already? If it has, confirm it below, with the day on which it was paid. If it hasn’t, say so: it then won’t be asked for again, unless the final figures show that it is owed.',
    fr: 'Le projet prend fin. Ce versement avait-il déjà été effectué ? Si oui, confirmez-le ci-dessous, avec la date du versement. Sinon, indiquez-le : il ne sera plus demandé, sauf si les chiffres définitifs montrent qu’il est dû.',
    es: 'El proyecto está terminando. ¿Se había efectuado ya este pago? En caso afirmativo, confírmelo a continuación, con la fecha del pago. De lo contrario, indíquelo: no volverá a pedirse, salvo que las cifras definitivas muestren que se adeuda.',
  },
  restOn: {
    en: 'If this is only a part: ask for the rest on',
    fr: 'S’il ne s’agit que d’une partie : demander le reste le',
    es: 'Si es solo una parte: pedir el resto el',
  },
  restOnHint: {
    en: 'Leave it empty to be asked at once.',
    fr: 'Laissez ce champ vide pour que le reste soit demandé aussitôt.',
    es: 'Deje el campo vacío para que se pida de inmediato.',
  },
} as const

const approvers = {
  vote: { en: 'the reviewers', fr: 'le comité', es: 'el comité' },
  chair: { en: 'the chair', fr: 'la présidence', es: 'la presidencia' },
} as const satisfies Record<string, Text>

/** By whom a grant was approved. */
export function approverText(by: keyof typeof approvers): Text {
  return approvers[by]
}

export const partOf: TextWith<{ part: number; of: number }> = {
  en: ({ part, of }) => `${part} of ${of}`,
  fr: ({ part, of }) => `${part} sur ${of}`,
  es: ({ part, of }) => `${part} de ${of}`,
}
