import type { DecisionRecord } from '../../domain/record/decision-record'
import { correctionStates, correctionTexts, entryNames, statedText } from '../../texts/corrections'
import { formatMoment } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { recordTexts } from '../../texts/record'
import { Table } from '../kit/components'
import type { Namer } from './names'

interface Props {
  language: Language
  record: Pick<DecisionRecord, 'corrections' | 'remarks'>
  name: Namer
}

/** What was proposed to be corrected of the project's money, by whom, and what came of it. */
export function Corrections({ language, record, name }: Props) {
  const { corrections, remarks } = record
  const t = translator(language)
  if (corrections.length === 0) return null
  const said = (remark: number | undefined) => remarks.find(({ n }) => n === remark)?.text ?? ''
  return (
    <Table
      caption={t(correctionTexts.corrections)}
      columns={[
        { name: 'n', label: t(recordTexts.number), number: true },
        { name: 'what', label: t(correctionTexts.what) },
        { name: 'from', label: t(correctionTexts.asBooked) },
        { name: 'to', label: t(correctionTexts.asRight) },
        { name: 'by', label: t(correctionTexts.proposedBy) },
        { name: 'reason', label: t(recordTexts.reason) },
        { name: 'answer', label: t(correctionTexts.answer) },
      ]}
      rows={corrections.map((one) => ({
        n: String(one.n),
        what: t(entryNames[one.entry.kind]),
        from: statedText(language, one.from, one.from.reference),
        to: statedText(language, one.to, one.to?.reference),
        by: `${name(one.by)}, ${formatMoment(language, one.at)}`,
        reason: said(one.remark),
        answer: [
          t(correctionStates[one.status]),
          ...(one.settledBy ? [name(one.settledBy)] : []),
          ...(one.settledAt ? [formatMoment(language, one.settledAt)] : []),
          ...(one.hadDecided ? [t(correctionTexts.hadDecided)] : []),
          ...(one.settledRemark ? [said(one.settledRemark)] : []),
        ].join(', '),
      }))}
    />
  )
}
