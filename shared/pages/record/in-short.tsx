import { markerNames } from '../../domain/gender-review/indicated'
import type { Decision } from '../../domain/project/project'
import type { DecisionRecord } from '../../domain/record/decision-record'
import type { SaidDecision } from '../../domain/record/said'
import { additionTexts } from '../../texts/additional-money'
import { formatDay, formatList, formatMoment, formatMoney } from '../../texts/format'
import { translator, type Language, type Text } from '../../texts/language'
import { recordTexts } from '../../texts/record'
import { standingText } from '../../texts/statuses'
import { recusalTexts } from '../../texts/tasks'
import { Facts, Note, Prose, Table, type Fact, Written } from '../kit/components'
import { committedText } from '../kit/money-lines'
import { colon } from '../../texts/colon'
import { unlikeTexts } from '../../texts/unlike'
import type { Namer } from './names'
import { Beside, UnlikeNotes } from './unlike'
import { markerTitles, markerCode } from '../../texts/review'

interface Props {
  language: Language
  record: DecisionRecord
  name: Namer
}

const SHORT = ['project', 'person', 'mission', 'call', 'policy', 'other'] as const

/** Where nothing is left of the project: what is known of the decision by the records. */
function Lost(props: Props) {
  const t = translator(props.language)
  return (
    <section>
      <h2>{t(recordTexts.summary)}</h2>
      <Note tone="bad">
        <p>{t(unlikeTexts.projectLost)}</p>
      </Note>
      <UnlikeNotes {...props} of={SHORT} />
      <Facts facts={decisionFacts(props)} />
    </section>
  )
}

/** Who decided, when, on which text, by which rule, and who was kept out of it: the answer in one look. */
export function InShort({ language, record, name }: Props) {
  const t = translator(language)
  const { project } = record
  if (!project) return <Lost language={language} record={record} name={name} />
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
      <UnlikeNotes language={language} record={record} name={name} of={SHORT} />
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

interface Shown {
  outcome: string
  amount: string | undefined
  when: string
  text: string
  rule: string
  deciders: string
}

type Deciding = Pick<Decision, 'by' | 'at' | 'version' | 'versionHash' | 'deciders'>

function shownOf({ language, record, name }: Props, decision: Deciding) {
  const t = translator(language)
  const deciders = decision.deciders.map((id) => name({ type: 'person', id }))
  const sitting = record.sittings.find(({ taskId }) => taskId === record.decision?.taskId)
  const rule = t(decision.by === 'vote' ? recordTexts.byVote : recordTexts.byChair)
  const quorum =
    sitting && t(recordTexts.quorumRule, { quorum: sitting.quorum, asked: sitting.roster.length })
  return {
    when: formatMoment(language, decision.at),
    text: t(recordTexts.textLine, { n: decision.version, hash: decision.versionHash }),
    rule: quorum ? t(colon, { label: rule, message: quorum }) : rule,
    deciders: formatList(language, deciders),
  }
}

function storedDecision(props: Props, decision: Decision): Shown {
  const t = translator(props.language)
  const isApproved = decision.outcome === 'approved'
  return {
    ...shownOf(props, decision),
    outcome: t(outcomeOf(decision)),
    amount: isApproved ? formatMoney(props.language, decision.amountCents) : undefined,
  }
}

/** The decision as its record says it. */
function saidDecision(props: Props, said: SaidDecision): Shown {
  const t = translator(props.language)
  const isApproved = said.outcome === 'approved'
  return {
    ...shownOf(props, said),
    outcome: t(isApproved ? recordTexts.outcomeApproved : recordTexts.outcomeDeclined),
    amount:
      said.amountCents === undefined ? undefined : formatMoney(props.language, said.amountCents),
  }
}

/**
 * The decision as it stands. Where the project isn't as its record named it, the record's word comes first, and
 * what the table says otherwise beside it.
 */
function decisionFacts(props: Props): Fact[] {
  const { language, record } = props
  const t = translator(language)
  const { decision, said, project } = record
  const isUnlike = !project || (record.proof.unlike ?? []).some(({ what }) => what === 'project')
  const table = decision && storedDecision(props, decision)
  const recorded = isUnlike && said.decision ? saidDecision(props, said.decision) : undefined
  const shown = recorded ?? table
  if (!shown) return [{ term: t(recordTexts.outcome), value: t(recordTexts.undecided) }]
  const of = (field: keyof Shown) => {
    const line = shown[field] ?? ''
    if (!recorded || !project) return line
    const other = table?.[field] ?? (table ? '' : t(recordTexts.undecided))
    return <Beside language={language} said={line} table={other} />
  }
  return [
    { term: t(recordTexts.outcome), value: of('outcome') },
    ...(shown.amount === undefined ? [] : [{ term: t(recordTexts.amount), value: of('amount') }]),
    { term: t(recordTexts.when), value: of('when') },
    { term: t(recordTexts.onText), value: of('text') },
    { term: t(recordTexts.rule), value: of('rule') },
    { term: t(recordTexts.deciders), value: of('deciders') },
    ...(decision?.reason
      ? [{ term: t(recordTexts.reason), value: <Prose text={decision.reason} /> }]
      : []),
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
      value: markers.reason ? (
        <>
          {said}. <Written text={markers.reason} />
        </>
      ) : (
        said
      ),
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
            <Written text={condition.text} />
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
