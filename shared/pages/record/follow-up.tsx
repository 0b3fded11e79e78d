import type { DecisionRecord } from '../../domain/record/decision-record'
import { additionTexts } from '../../texts/additional-money'
import { formatDay, formatMoment, formatMoney } from '../../texts/format'
import { incidentTexts } from '../../texts/incidents'
import { translator, type Language } from '../../texts/language'
import { amendmentStates, reportKinds, reportStates } from '../../texts/mission'
import { amendmentLevels, recordTexts } from '../../texts/record'
import { enteredSentence } from '../form/entering'
import { Table } from '../kit/components'
import { colon } from '../../texts/colon'
import type { Namer } from './names'
import { told, UnlikeNotes } from './unlike'

interface Props {
  language: Language
  record: DecisionRecord
  name: Namer
}

/** What came after the decision: changes, reports, questions, incidents, and what people did without. */
export function FollowUp(props: Props) {
  return (
    <section>
      <UnlikeNotes {...props} of={['amendment', 'report', 'question', 'incident']} />
      <Amendments {...props} />
      <Reports {...props} />
      <Questions {...props} />
      <Incidents {...props} />
      <Waivers {...props} />
    </section>
  )
}

function Amendments({ language, record }: Props) {
  const t = translator(language)
  if (record.amendments.length === 0) return null
  return (
    <Table
      caption={t(recordTexts.amendments)}
      columns={[
        { name: 'n', label: t(recordTexts.number), number: true },
        { name: 'when', label: t(recordTexts.when) },
        { name: 'level', label: t(recordTexts.level) },
        { name: 'more', label: t(additionTexts.more), number: true },
        { name: 'text', label: t(recordTexts.onText) },
        { name: 'outcome', label: t(recordTexts.outcome) },
        { name: 'reason', label: t(recordTexts.reason) },
      ]}
      rows={record.amendments.map((one) =>
        told(language, one.unlike, {
          n: String(one.n),
          when: formatMoment(language, one.requestedAt),
          level: t(amendmentLevels[one.level]),
          more: one.additionalCents > 0 ? formatMoney(language, one.additionalCents) : '',
          text: t(recordTexts.textLine, { n: one.version, hash: one.versionHash.slice(0, 16) }),
          outcome: t(amendmentStates[one.status]),
          reason: one.because === 'lack-of-funds' ? t(additionTexts.noFunds) : (one.reason ?? ''),
        }),
      )}
    />
  )
}

function Reports({ language, record, name }: Props) {
  const t = translator(language)
  if (record.reports.length === 0) return null
  return (
    <Table
      caption={t(recordTexts.reports)}
      columns={[
        { name: 'n', label: t(recordTexts.number), number: true },
        { name: 'kind', label: t(recordTexts.kind) },
        { name: 'asOf', label: t(recordTexts.asOf) },
        { name: 'due', label: t(recordTexts.due) },
        { name: 'received', label: t(recordTexts.received) },
        { name: 'spent', label: t(recordTexts.spentToDate), number: true },
        { name: 'outcome', label: t(recordTexts.status) },
        { name: 'note', label: t(recordTexts.reviewNote) },
      ]}
      rows={record.reports.map((one) =>
        told(language, one.unlike, {
          n: String(one.n),
          kind: t(reportKinds[one.kind]),
          asOf: formatDay(language, one.asOf),
          due: formatDay(language, one.dueOn),
          received: [
            one.filedAt ? formatMoment(language, one.filedAt) : '',
            one.entered
              ? enteredSentence(language, {
                  ...one.entered,
                  who: name({ type: 'person', id: one.entered.by }),
                })
              : '',
          ]
            .filter((words) => words !== '')
            .join('. '),
          spent:
            one.spentToDateCents === undefined ? '' : formatMoney(language, one.spentToDateCents),
          outcome: t(reportStates[one.status]),
          note: one.reviewNote ?? '',
        }),
      )}
    />
  )
}

function Questions({ language, record, name }: Props) {
  const t = translator(language)
  if (record.questions.length === 0) return null
  return (
    <Table
      caption={t(recordTexts.questions)}
      columns={[
        { name: 'by', label: t(recordTexts.by) },
        { name: 'when', label: t(recordTexts.when) },
        { name: 'question', label: t(recordTexts.question) },
        { name: 'answer', label: t(recordTexts.answer) },
      ]}
      rows={record.questions.map((one) =>
        told(language, one.unlike, {
          by: name({ type: 'person', id: one.askedBy }),
          when: formatMoment(language, one.askedAt),
          question: one.text,
          answer: one.answer ?? t(recordTexts.notAnswered),
        }),
      )}
    />
  )
}

function Incidents({ language, record, name }: Props) {
  const t = translator(language)
  if (record.incidents.length === 0) return null
  return (
    <Table
      caption={t(recordTexts.incidents)}
      columns={[
        { name: 'when', label: t(recordTexts.when) },
        { name: 'kind', label: t(recordTexts.kind) },
        { name: 'by', label: t(recordTexts.by) },
        { name: 'resolved', label: t(recordTexts.resolved) },
      ]}
      rows={record.incidents.map((one) =>
        told(language, one.unlike, {
          when: formatMoment(language, one.at),
          kind: `${t(incidentTexts[one.kind])} (${one.about})`,
          by: name(one.by),
          resolved: one.resolved
            ? t(colon, {
                label: `${formatMoment(language, one.resolved.at)}, ${name(one.resolved.by)}`,
                message: one.resolved.note,
              })
            : '',
        }),
      )}
    />
  )
}

function Waivers({ language, record, name }: Props) {
  const t = translator(language)
  if (record.waivers.length === 0) return null
  return (
    <Table
      caption={t(recordTexts.waivers)}
      columns={[
        { name: 'when', label: t(recordTexts.when) },
        { name: 'amount', label: t(recordTexts.amount), number: true },
        { name: 'by', label: t(recordTexts.by) },
        { name: 'reason', label: t(recordTexts.reason) },
      ]}
      rows={record.waivers.map((one) => ({
        when: formatMoment(language, one.at),
        amount: formatMoney(language, one.cents),
        by: one.by.map(name).join(', '),
        reason:
          one.proposedBecause === undefined
            ? one.reason
            : [one.proposedBecause, one.reason]
                .map(
                  (reason, n) =>
                    `${one.by
                      .slice(n, n + 1)
                      .map(name)
                      .join('')}: ${reason}`,
                )
                .join(' – '),
      }))}
    />
  )
}
