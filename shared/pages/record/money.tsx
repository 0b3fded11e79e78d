import { paymentsOf } from '../../domain/money/owed'
import { measureSchema } from '../../domain/money/envelope'
import type { EnvelopeStep } from '../../domain/record/envelope-trail'
import type { DecisionRecord } from '../../domain/record/decision-record'
import { entryMark } from '../../texts/corrections'
import { plannedText } from '../../texts/instalments'
import { auditText } from '../../texts/audit'
import { formatDay, formatMoment, formatMoney } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { measureTexts, recordTexts } from '../../texts/record'
import { Table } from '../kit/components'
import { colon } from '../../texts/colon'
import { unlikeTexts } from '../../texts/unlike'
import { Corrections } from './corrections'
import type { Namer } from './names'
import { Beside, told, UnlikeNotes } from './unlike'

interface Props {
  language: Language
  record: DecisionRecord
  name: Namer
}

const MONEY = ['entry', 'envelope', 'ceiling'] as const

/** What each act did to the year's envelope, with what was available before and after. */
export function Money(props: Props) {
  const { language, record } = props
  const t = translator(language)
  const money = (cents: number) => formatMoney(language, cents)
  if (record.money.length === 0) {
    return (
      <section>
        <h2>{t(recordTexts.money)}</h2>
        <UnlikeNotes {...props} of={MONEY} />
        <p>{t(recordTexts.noMoney)}</p>
        <Payments {...props} />
        <Corrections {...props} />
      </section>
    )
  }
  return (
    <section>
      <h2>{t(recordTexts.money)}</h2>
      <UnlikeNotes {...props} of={MONEY} />
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
        rows={record.money.flatMap((step, index) => [
          ...meanwhile(language, record.money.slice(0, index), step),
          {
            when: formatMoment(language, step.at),
            act: `${t(auditText(step.kind))} (${step.chain}, ${t(recordTexts.recordNumber, { seq: step.seq })})`,
            ceiling: money(step.ceilingCents),
            before: money(step.availableBeforeCents),
            moved: movement(language, step),
            after: money(step.availableAfterCents),
          },
        ])}
      />
      <Payments {...props} />
      <Corrections {...props} />
    </section>
  )
}

/** What others did to the envelope between two acts of the project, where it left another sum. */
function meanwhile(language: Language, earlier: readonly EnvelopeStep[], step: EnvelopeStep) {
  const last = earlier.findLast(({ chain }) => chain === step.chain)
  if (!last || last.availableAfterCents === step.availableBeforeCents) return []
  return [
    {
      act: translator(language)(recordTexts.meanwhile),
      before: formatMoney(language, last.availableAfterCents),
      after: formatMoney(language, step.availableBeforeCents),
    },
  ]
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

/** Payments by their records; what a table says otherwise beside it. */
function Payments({ language, record, name }: Props) {
  const t = translator(language)
  const notes = <UnlikeNotes language={language} record={record} name={name} of={['instalment']} />
  if (record.instalments.length === 0) return notes
  return (
    <>
      {notes}
      <Table
        caption={t(recordTexts.payments)}
        columns={[
          { name: 'n', label: t(recordTexts.number), number: true },
          { name: 'planned', label: t(recordTexts.planned) },
          { name: 'paid', label: t(recordTexts.paid) },
          { name: 'reference', label: t(recordTexts.reference) },
        ]}
        rows={record.instalments.map((instalment) => ({
          ...told(language, instalment.unlike, {
            n: String(instalment.n),
            planned: plannedText(language, instalment),
            paid: '',
            reference: paymentsOf(instalment)
              .map(({ reference, ...one }) => `${reference}${markOf(language, one)}`)
              .join('; '),
          }),
          paid: paidOf(language, record, instalment),
        }))}
      />
    </>
  )
}

/** Which correction took a payment back, or brought it. */
function markOf(
  language: Language,
  { reversedBy, correction }: { reversedBy?: number | undefined; correction?: number | undefined },
): string {
  const t = translator(language)
  const marks = [
    ...(correction === undefined ? [] : [t(entryMark.corrected, { n: correction })]),
    ...(reversedBy === undefined ? [] : [t(entryMark.reversed, { n: reversedBy })]),
  ]
  return marks.length === 0 ? '' : ` (${marks.join(', ')})`
}

function paidOf(
  language: Language,
  { said }: DecisionRecord,
  instalment: DecisionRecord['instalments'][number],
) {
  const { n, unlike } = instalment
  const lines = (payments: readonly { cents: number; on: string }[]) =>
    payments
      .map(({ cents, on }) => `${formatMoney(language, cents)}, ${formatDay(language, on)}`)
      .join('; ')
  const table = lines(paymentsOf(instalment))
  if (!unlike) return table
  const recorded = lines(said.payments.filter((one) => one.n === n))
  return (
    <Beside
      language={language}
      said={recorded === '' ? translator(language)(unlikeTexts.noRecord) : recorded}
      table={table}
    />
  )
}
