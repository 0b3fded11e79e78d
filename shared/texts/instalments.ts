import type { Instalment } from '../domain/project/follow-up'
import { formatDay, formatList, formatMoney } from './format'
import { translator, type Language, type Text, type TextWith } from './language'

/** Words about how a grant is paid in parts. */
export const instalmentTexts = {
  heading: { en: 'How it is paid', fr: 'Calendrier des versements', es: 'Calendario de pagos' },
  part: { en: 'Instalment', fr: 'Tranche', es: 'Tramo' },
  parts: { en: 'Instalments', fr: 'Tranches', es: 'Tramos' },
  amount: {
    en: 'Amount in US dollars',
    fr: 'Montant en dollars des États-Unis',
    es: 'Importe en dólares de los Estados Unidos',
  },
  on: { en: 'To be paid on', fr: 'À verser le', es: 'A pagar el' },
  after: {
    en: 'Or with a report',
    fr: 'Ou en fonction d’un rapport',
    es: 'O en función de un informe',
  },
  notReviewed: {
    en: 'This instalment is paid because a report was received. Nobody has reviewed that report.',
    fr: 'Cette tranche est versée parce qu’un rapport a été reçu. Personne n’a examiné ce rapport.',
    es: 'Este tramo se paga porque se recibió un informe. Nadie ha revisado ese informe.',
  },
} as const satisfies Record<string, Text>

export const reportAwaited: Readonly<Record<'interim' | 'final', Text>> = {
  interim: {
    en: 'once the interim report is accepted',
    fr: 'dès l’acceptation du rapport intermédiaire',
    es: 'en cuanto se acepte el informe intermedio',
  },
  final: {
    en: 'once the final report is accepted',
    fr: 'dès l’acceptation du rapport final',
    es: 'en cuanto se acepte el informe final',
  },
}

const onDay: TextWith<{ amount: string; when: string }> = {
  en: ({ amount, when }) => `${amount} on ${when}`,
  fr: ({ amount, when }) => `${amount} le ${when}`,
  es: ({ amount, when }) => `${amount} el ${when}`,
}

/** One part payment as it is planned: an amount with its day, or with the report it waits for. */
export function plannedText(
  language: Language,
  { plannedCents, plannedOn, awaits }: Pick<Instalment, 'plannedCents' | 'plannedOn' | 'awaits'>,
): string {
  const t = translator(language)
  const amount = formatMoney(language, plannedCents)
  return awaits
    ? `${amount} ${t(reportAwaited[awaits])}`
    : t(onDay, { amount, when: formatDay(language, plannedOn) })
}

/** All parts that are made or to be made, in one sentence’s words. */
export function planText(language: Language, instalments: readonly Instalment[]): string {
  const made = instalments.filter(({ status }) => status !== 'cancelled')
  return formatList(
    language,
    made.toSorted((a, b) => a.n - b.n).map((one) => plannedText(language, one)),
  )
}
