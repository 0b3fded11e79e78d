import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { readMoney } from '../../shared/domain/forms/numbers'
import { amountName, type BudgetLine } from '../../shared/pages/mission/offer-page'
import type { ShownProblem } from '../../shared/pages/kit/components'
import { formText } from '../../shared/runtime/http/form-post'
import { translator, type Language } from '../../shared/texts/language'
import { colon } from '../../shared/texts/colon'
import { offerTexts, sumDiffers } from '../../shared/texts/offer'

export type OfferAnswer =
  { accept: false } | { accept: true; budget: BudgetLine[] } | { problems: ShownProblem[] }

/** Reads the answer to an offer. A declined offer needs no budget; lines of 0 fall away. */
export function readOfferAnswer(
  language: Language,
  form: RawAnswers,
  lines: readonly BudgetLine[],
  offeredCents: number,
): OfferAnswer {
  const t = translator(language)
  const choice = formText(form, 'choice')
  if (choice === 'decline') return { accept: false }
  if (choice !== 'accept') return { problems: [{ name: 'choice', text: t(offerTexts.choose) }] }
  const read = lines.map((line) => ({ line, cents: readMoney(formText(form, amountName(line))) }))
  const wrong = read.filter(({ cents }) => cents === undefined || cents < 0)
  if (wrong.length > 0) {
    return {
      problems: wrong.map(({ line }) => ({
        name: amountName(line),
        text: t(colon, { label: line.item, message: t(offerTexts.notMoney) }),
      })),
    }
  }
  const budget = read.map(({ line, cents = 0 }) => ({ ...line, amount: cents }))
  const sumCents = budget.reduce((sum, { amount }) => sum + amount, 0)
  return sumCents === offeredCents
    ? { accept: true, budget: budget.filter(({ amount }) => amount > 0) }
    : { problems: [{ name: 'budget', text: t(sumDiffers, { sumCents, offeredCents }) }] }
}
