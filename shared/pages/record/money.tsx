import { paymentsOf } from '../../domain/money/owed'
import { measureSchema } from '../../domain/money/envelope'
import type { EnvelopeStep } from '../../domain/record/envelope-trail'
import type { DecisionRecord } from '../../domain/record/decision-record'
import { auditText } from '../../texts/audit'
import { formatDay, formatMoment, formatMoney } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { measureTexts, recordTexts } from '../../texts/record'
import { Table } from '../kit/components'
import { colon } from '../../texts/colon'

interface Props {
  language: Language
  record: DecisionRecord
}

/** What each act did to the year's envelope, with what was available before and after. */
export function Money({ language, record }: Props) {
  const t = translator(language)
  const money = (cents: number) => formatMoney(language, cents)
  if (record.money.length === 0) {
    return (
      <section>
        <h2>{t(recordTexts.money)}</h2>
        <p>{t(recordTexts.noMoney)}</p>
      </section>
    )
  }
  return (
    <section>
      <h2>{t(recordTexts.money)}</h2>
      <Table
        caption={t(recordTexts.money)}
        hidesCaption
        columns={[
          { name: 'when', label: t(recordTexts.when) },
          { name: 'act', label: t(recordTexts.act) },
          { name: 'ceiling', label: t(recordTexts.ceiling), number: true },
          { name: 'before', label: t(recordTexts.before), number: true },
          { name: 'moved', label: t(recordTexts.moved) },
          { name: 'after', label: t(recordTexts.after), number: true },
        ]}
        rows={record.money.map((step) => ({
          when: formatMoment(language, step.at),
          act: `${t(auditText(step.kind))} (${step.chain}, ${t(recordTexts.recordNumber, { seq: step.seq })})`,
          ceiling: money(step.ceilingCents),
          before: money(step.availableBeforeCents),
          moved: movement(language, step),
          after: money(step.availableAfterCents),
        }))}
      />
      <Payments language={language} record={record} />
    </section>
  )
}

function movement(language: Language, { amounts }: EnvelopeStep): string {
  const t = translator(language)
  return measureSchema.options
    .flatMap((measure) => {
      const cents = amounts[measure]
      return cents === undefined || cents === 0
        ? []
        : [t(colon, { label: t(measureTexts[measure]), message: formatMoney(language, cents) })]
    })
    .join(', ')
}

function Payments({ language, record }: Props) {
  const t = translator(language)
  if (record.instalments.length === 0) return null
  return (
    <Table
      caption={t(recordTexts.payments)}
      columns={[
        { name: 'n', label: t(recordTexts.number), number: true },
        { name: 'planned', label: t(recordTexts.planned) },
        { name: 'paid', label: t(recordTexts.paid) },
        { name: 'reference', label: t(recordTexts.reference) },
      ]}
      rows={record.instalments.map((instalment) => ({
        n: String(instalment.n),
        planned: `${formatMoney(language, instalment.plannedCents)}, ${formatDay(language, instalment.plannedOn)}`,
        paid: paymentsOf(instalment)
          .map(({ cents, on }) => `${formatMoney(language, cents)}, ${formatDay(language, on)}`)
          .join('; '),
        reference: paymentsOf(instalment)
          .map(({ reference }) => reference)
          .join('; '),
      }))}
    />
  )
}
