import type { Commitment, FundedProject } from '../../domain/project/project'
import { dayOf } from '../../domain/time'
import { committedIn, setAside } from '../../texts/additional-money'
import { formatDay, formatMoney } from '../../texts/format'
import { translator, type Language } from '../../texts/language'

interface Granted {
  commitments: readonly Commitment[]
  addition?: FundedProject['addition']
}

/**
 * A project's money one by one, where it was granted more than once or more is set aside: what each year
 * promised, and what isn't firm yet. None where one grant says it all.
 */
export function moneyLines(language: Language, { commitments, addition }: Granted): string[] {
  if (commitments.length === 1 && !addition) return []
  const t = translator(language)
  const money = (cents: number) => formatMoney(language, cents)
  const firm = commitments.map(({ year, cents }) =>
    t(committedIn, { amount: money(cents), year: String(year) }),
  )
  if (!addition) return firm
  const more = t(setAside, {
    amount: money(addition.cents),
    year: String(addition.year),
    day: formatDay(language, dayOf(addition.objectionsUntil)),
  })
  return [...firm, more]
}

/** What is committed in all, with where it comes from when that is more than one grant. */
export function committedText(language: Language, granted: Granted): string {
  const lines = moneyLines(language, granted)
  const cents = granted.commitments.reduce((sum, one) => sum + one.cents, 0)
  const all = formatMoney(language, cents)
  return lines.length === 0 ? all : `${all} (${lines.join('; ')})`
}
