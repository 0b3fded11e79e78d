import { markerNames } from '../../domain/gender-review/indicated'
import type { Decision } from '../../domain/project/project'
import type { DecisionRecord } from '../../domain/record/decision-record'
import { additionTexts } from '../../texts/additional-money'
import { formatDay, formatList, formatMoment, formatMoney } from '../../texts/format'
import { translator, type Language, type Text } from '../../texts/language'
import { recordTexts } from '../../texts/record'
import { standingText } from '../../texts/statuses'
import { recusalTexts } from '../../texts/tasks'
import { Facts, Prose, Table, type Fact } from '../kit/components'
import { committedText } from '../kit/money-lines'
import { colon } from '../../texts/colon'
import type { Namer } from './names'
import { markerTitles, markerCode } from '../../texts/review'

interface Props {
  language: Language
  record: DecisionRecord
  name: Namer
}

/** Who decided, when, on which text, by which rule, and who was kept out of it: the answer in one look. */
export function InShort({ language, record, name }: Props) {
  const t = translator(language)
  const { project } = record
  const facts: Fact[] = [
    { term: t(recordTexts.status), value: t(standingText(project.status, project.sender)) },
    {
      term: t(recordTexts.mission),
      value: name({ type: 'mission', mission: project.mission, as: 'contact' }),
    },
    {
      term: t(recordTexts.requested),
      value: formatMoney(language, project.outline.requestedCents),
    },
    ...committedFact({ language, record, name }),
    ...decisionFacts({ language, record, name }),
    ...markerFacts({ language, record, name }),
  ]
  return (
    <section>
      <h2>{t(recordTexts.summary)}</h2>
      <Facts facts={facts} />
      <Conditions language={language} record={record} name={name} />
      <Recused language={language} record={record} name={name} />
    </section>
  )
}

function committedFact({ language, record: { commitments, addition } }: Props): Fact[] {
  if (commitments.length === 0) return []
  const value = committedText(language, { commitments, addition })
  return [{ term: translator(language)(additionTexts.granted), value }]
}

function outcomeOf({ outcome, because }: Decision): Text {
  if (because === 'lack-of-funds') return recordTexts.outcomeWithoutFunds
  return outcome === 'approved' ? recordTexts.outcomeApproved : recordTexts.outcomeDeclined
}

function decisionFacts({ language, record, name }: Props): Fact[] {
  const t = translator(language)
  const { decision } = record
  if (!decision) return [{ term: t(recordTexts.outcome), value: t(recordTexts.undecided) }]
  const isApproved = decision.outcome === 'approved'
  const sitting = record.sittings.find(({ taskId }) => taskId === decision.taskId)
  const rule = t(decision.by === 'vote' ? recordTexts.byVote : recordTexts.byChair)
  const quorum =
    sitting && t(recordTexts.quorumRule, { quorum: sitting.quorum, asked: sitting.roster.length })
  const deciders = decision.deciders.map((id) => name({ type: 'person', id }))
  return [
    {
      term: t(recordTexts.outcome),
      value: t(outcomeOf(decision)),
    },
    ...(isApproved
      ? [{ term: t(recordTexts.amount), value: formatMoney(language, decision.amountCents) }]
      : []),
    { term: t(recordTexts.when), value: formatMoment(language, decision.at) },
    {
      term: t(recordTexts.onText),
      value: t(recordTexts.textLine, { n: decision.version, hash: decision.versionHash }),
    },
    {
      term: t(recordTexts.rule),
      value: quorum ? t(colon, { label: rule, message: quorum }) : rule,
    },
    { term: t(recordTexts.deciders), value: formatList(language, deciders) },
    {
      term: t(recordTexts.reason),
      value: decision.reason ? <Prose text={decision.reason} /> : t(recordTexts.notReason),
    },
  ]
}

function markerFacts({ language, record }: Props): Fact[] {
  const t = translator(language)
  const { markers } = record
  if (!markers) return []
  const said = markerNames
    .map((name) =>
      t(colon, { label: t(markerTitles[name]), message: t(markerCode(markers[name] ?? null)) }),
    )
    .join(' · ')

  return [
    {
      term: t(recordTexts.markers),
      value: markers.reason ? `${said}. ${markers.reason}` : said,
    },
  ]
}

function Conditions({ language, record, name }: Props) {
  const t = translator(language)
  if (record.conditions.length === 0) return null
  return (
    <>
      <h3>{t(recordTexts.conditions)}</h3>
      <ul>
        {record.conditions.map((condition) => (
          <li>
            {condition.text}
            {condition.due ? ` (${formatDay(language, condition.due)})` : ''}
            {' – '}
            {condition.met
              ? t(colon, {
                  label: t(recordTexts.conditionMet),
                  message: `${name(condition.met.by)}, ${formatMoment(language, condition.met.at)}`,
                })
              : t(recordTexts.conditionOpen)}
          </li>
        ))}
      </ul>
    </>
  )
}

function Recused({ language, record, name }: Props) {
  const t = translator(language)
  const rows = record.sittings.flatMap((sitting) =>
    sitting.recused.map((recusal) => ({
      person: name({ type: 'person', id: recusal.person }),
      reason: t(recusalTexts[recusal.why]),
      when: formatMoment(language, recusal.at),
      task: sitting.taskId,
    })),
  )
  if (rows.length === 0) {
    return (
      <Facts
        facts={[{ term: t(recordTexts.recusedHeading), value: t(recordTexts.nobodyRecused) }]}
      />
    )
  }
  return (
    <Table
      caption={t(recordTexts.recusedHeading)}
      columns={[
        { name: 'person', label: t(recordTexts.person) },
        { name: 'reason', label: t(recordTexts.reason) },
        { name: 'when', label: t(recordTexts.when) },
        { name: 'task', label: t(recordTexts.reference) },
      ]}
      rows={rows}
    />
  )
}
