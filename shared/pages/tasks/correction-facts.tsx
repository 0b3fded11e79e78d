import type { Correction } from '../../domain/project/correction'
import { correctionTexts, entryNames, statedText } from '../../texts/corrections'
import { formatDay, formatMoney } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { Facts, Note, Prose } from '../kit/components'

interface CorrectionFactsProps {
  language: Language
  correction: Pick<Correction, 'entry' | 'from' | 'to' | 'at'>
  proposer: string
  reason: string
  /** What was paid, returned or spent in all, once it is confirmed, in US cents. */
  afterCents: number
  /** Whoever reads it took part in a decision on the project. */
  hadDecided: boolean
}

const AFTER = {
  payment: correctionTexts.paidAfter,
  return: correctionTexts.returnedAfter,
  expenditure: correctionTexts.spentAfter,
} as const

/** What is proposed to be corrected, by whom and why, for the second person. */
export function CorrectionFacts(props: CorrectionFactsProps) {
  const { language, correction, proposer, reason, afterCents, hadDecided } = props
  const { entry, from, to, at } = correction
  const t = translator(language)
  return (
    <section>
      {hadDecided ? (
        <Note>
          <p>{t(correctionTexts.nobodyElse)}</p>
        </Note>
      ) : null}
      <Facts
        facts={[
          { term: t(correctionTexts.what), value: t(entryNames[entry.kind]) },
          {
            term: t(correctionTexts.asBooked),
            value: statedText(language, from, from.reference),
          },
          { term: t(correctionTexts.asRight), value: statedText(language, to, to?.reference) },
          { term: t(AFTER[entry.kind]), value: formatMoney(language, afterCents) },
          {
            term: t(correctionTexts.proposedBy),
            value: `${proposer}, ${formatDay(language, at.slice(0, 10))}`,
          },
          { term: t(correctionTexts.why), value: <Prose text={reason} /> },
        ]}
      />
    </section>
  )
}
