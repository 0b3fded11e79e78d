import type { DecisionRecord, RecordedText } from '../../domain/record/decision-record'
import { proposalForm } from '../../domain/proposal/proposal-content'
import { formatMoment } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { recordTexts } from '../../texts/record'
import { Answers } from '../answers/answers'
import { enteredSentence } from '../form/entering'
import { Table } from '../kit/components'
import type { Namer } from './names'
import { told, UnlikeMark, UnlikeNotes } from './unlike'

interface Props {
  language: Language
  record: DecisionRecord
  name: Namer
}

/** Every text that was sent, exactly, with its fingerprint counted again; the decided one stands open. */
export function Texts({ language, record, name }: Props) {
  const t = translator(language)
  const { project } = record
  const decided = record.decision?.version ?? project?.currentVersion
  return (
    <section>
      <h2>{t(recordTexts.texts)}</h2>
      <UnlikeNotes language={language} record={record} name={name} of={['version', 'assessment']} />
      {record.texts.map((text) => (
        <details open={text.n === decided || text.unlike !== undefined}>
          <summary>
            {t(recordTexts.textLine, { n: text.n, hash: text.hash })}
            {text.n === project?.originalVersion ? ` – ${t(recordTexts.original)}` : ''}
            {text.n === project?.currentVersion ? ` – ${t(recordTexts.current)}` : ''}{' '}
            {text.unlike ? <UnlikeMark language={language} /> : null}
          </summary>
          <p>
            {formatMoment(language, text.submittedAt)}, {name(text.submittedBy)}.{' '}
            <Fingerprint language={language} text={text} />
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
          <div class={text.unlike ? 'otherwise' : ''}>
            <Answers
              language={language}
              form={proposalForm}
              content={text.content}
              written={text.language}
            />
          </div>
        </details>
      ))}
      <Assessments language={language} record={record} />
    </section>
  )
}

function Fingerprint({ language, text }: { language: Language; text: RecordedText }) {
  const t = translator(language)
  if (!text.hashHolds) return <span class="otherwise">{t(recordTexts.hashBroken)}</span>
  return text.unlike ? <UnlikeMark language={language} /> : <>{t(recordTexts.hashHolds)}</>
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
      rows={record.assessments.map((one) =>
        told(language, one.unlike, {
          version: String(one.version),
          when: formatMoment(language, one.at),
          ruleset: `${one.rulesetId} ${one.rulesetVersion}`,
          points: `${one.earned} / ${one.possible}`,
          hash: one.inputHash.slice(0, 16),
        }),
      )}
    />
  )
}
