import type { DecisionRecord, RecordedText } from '../../domain/record/decision-record'
import { proposalForm } from '../../domain/proposal/proposal-content'
import { formatMoment } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { recordTexts } from '../../texts/record'
import { Answers } from '../answers/answers'
import { enteredSentence } from '../form/entering'
import { Table } from '../kit/components'
import type { Namer } from './names'

interface Props {
  language: Language
  record: DecisionRecord
  name: Namer
}

/** Every text that was sent, exactly, with its fingerprint counted again; the decided one stands open. */
export function Texts({ language, record, name }: Props) {
  const t = translator(language)
  const decided = record.decision?.version ?? record.project.currentVersion
  return (
    <section>
      <h2>{t(recordTexts.texts)}</h2>
      {record.texts.map((text) => (
        <details open={text.n === decided}>
          <summary>
            {t(recordTexts.textLine, { n: text.n, hash: text.hash })}
            {text.n === record.project.originalVersion ? ` – ${t(recordTexts.original)}` : ''}
            {text.n === record.project.currentVersion ? ` – ${t(recordTexts.current)}` : ''}
          </summary>
          <p>
            {formatMoment(language, text.submittedAt)}, {name(text.submittedBy)}.{' '}
            {t(text.hashHolds ? recordTexts.hashHolds : recordTexts.hashBroken)}
          </p>
          {text.enteredBy ? (
            <p>
              {enteredSentence(language, {
                who: name(text.enteredBy),
                at: text.submittedAt,
                receivedOn: text.receivedOn,
              })}
            </p>
          ) : null}
          <Withheld language={language} text={text} />
          <Answers
            language={language}
            form={proposalForm}
            content={text.content}
            written={text.language}
          />
        </details>
      ))}
      <Assessments language={language} record={record} />
    </section>
  )
}

function Withheld({ language, text }: { language: Language; text: RecordedText }) {
  if (text.withheld.length === 0) return null
  return <p class="quiet">{`${translator(language)(recordTexts.withheldNote)}.`}</p>
}

function Assessments({ language, record }: Pick<Props, 'language' | 'record'>) {
  const t = translator(language)
  if (record.assessments.length === 0) return null
  return (
    <Table
      caption={t(recordTexts.assessments)}
      columns={[
        { name: 'version', label: t(recordTexts.version), number: true },
        { name: 'when', label: t(recordTexts.when) },
        { name: 'ruleset', label: t(recordTexts.ruleset) },
        { name: 'points', label: t(recordTexts.points), number: true },
        { name: 'hash', label: t(recordTexts.fingerprint) },
      ]}
      rows={record.assessments.map((one) => ({
        version: String(one.version),
        when: formatMoment(language, one.at),
        ruleset: `${one.rulesetId} ${one.rulesetVersion}`,
        points: `${one.earned} / ${one.possible}`,
        hash: one.inputHash.slice(0, 16),
      }))}
    />
  )
}
