import type { PaymentAsked } from '../../domain/money/payment-asked'
import { formatMoney } from '../../texts/format'
import { instalmentTexts } from '../../texts/instalments'
import { translator, type Language } from '../../texts/language'
import { approverText, partOf, paymentTexts } from '../../texts/payments'
import { Facts, Note, Prose } from '../kit/components'

interface PaymentFactsProps {
  language: Language
  payment: PaymentAsked
  /** To whom, and on which account where the fund knows it. */
  payee: { mission: string; account: string | undefined }
}

/** What finance is asked to pay, and what has been approved, paid and is owed on the project. */
export function PaymentFacts({ language, payment, payee }: PaymentFactsProps) {
  const t = translator(language)
  const money = (cents: number) => formatMoney(language, cents)
  const { part, of } = payment
  return (
    <section>
      <h2>{t(paymentTexts.heading)}</h2>
      {payment.isWhetherPaid ? (
        <Note>
          <p>{t(paymentTexts.whetherPaid)}</p>
        </Note>
      ) : null}
      {payment.onUnreviewed ? (
        <Note>
          <p>{t(instalmentTexts.notReviewed)}</p>
        </Note>
      ) : null}
      <Facts
        facts={[
          { term: t(paymentTexts.part), value: t(partOf, { part, of }) },
          { term: t(paymentTexts.approved), value: money(payment.approvedCents) },
          { term: t(paymentTexts.approvedBy), value: t(approverText(payment.approvedBy)) },
          { term: t(paymentTexts.paidSoFar), value: money(payment.paidCents) },
          { term: t(paymentTexts.owedNow), value: money(payment.dueCents) },
          { term: t(paymentTexts.payee), value: payee.mission },
          ...(payee.account === undefined
            ? []
            : [{ term: t(paymentTexts.account), value: <Prose text={payee.account} /> }]),
        ]}
      />
    </section>
  )
}
