import type { Owed } from '../../domain/money/owed'
import { formatMoney } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { paymentTexts } from '../../texts/payments'
import type { Fact } from './components'

/** What is owed on a project, by whom; what is nothing isn't said. */
export function owedFacts(
  language: Language,
  owed: Pick<Owed, 'dueCents' | 'toComeCents' | 'byMissionCents'>,
): Fact[] {
  const t = translator(language)
  return (
    [
      ['owedNow', owed.dueCents],
      ['toCome', owed.toComeCents],
      ['toGiveBack', owed.byMissionCents],
    ] as const
  )
    .filter(([, cents]) => cents > 0)
    .map(([name, cents]) => ({ term: t(paymentTexts[name]), value: formatMoney(language, cents) }))
}
