import { traitsOf } from '../../domain/tasks/kinds'
import type { DecisionRecord } from '../../domain/record/decision-record'
import type { Proof, RecordedVote, Sitting } from '../../domain/record/sittings'
import { formatList, formatMoment, formatMoney } from '../../texts/format'
import { translator, type Language, type Translate } from '../../texts/language'
import { recordTexts } from '../../texts/record'
import { outcomeTexts } from '../../texts/outcomes'
import { taskHeadings, voteNames } from '../../texts/tasks'
import { Facts, Table, type Fact } from '../kit/components'
import { colon } from '../../texts/colon'
import type { Namer } from './names'

interface Props {
  language: Language
  record: DecisionRecord
  name: Namer
}

/** How an act is proven: whoever did it, the link they used, and its place in the chain. */
export function proofLine(t: Translate, name: Namer, proof: Proof): string {
  const by = proof.onBehalfOf
    ? t(recordTexts.onBehalf, { by: name(proof.by), of: name(proof.onBehalfOf) })
    : name(proof.by)
  const link = proof.linkOf === undefined ? [] : [t(recordTexts.byLink, { mail: proof.linkOf })]
  return [by, ...link, t(recordTexts.recordNumber, { seq: proof.seq })].join(', ')
}

/** Each time that people were asked, with the rule, the roster, every vote and its proof. */
export function Sittings({ language, record, name }: Props) {
  const t = translator(language)
  return (
    <section>
      <h2>{t(recordTexts.sittings)}</h2>
      {record.sittings.filter(isJudgement).map((sitting) => (
        <OneSitting language={language} sitting={sitting} name={name} />
      ))}
      <Requests language={language} record={record} name={name} />
    </section>
  )
}

/** Where people judged, the whole sitting is of interest; elsewhere a line says who did what was asked. */
function isJudgement({ kind, votes, recused }: Sitting): boolean {
  const { about, judges } = traitsOf(kind)
  const isDecision = judges && (about === 'request' || about === 'change')
  return isDecision || votes.length > 0 || recused.length > 0
}

function Requests({ language, record, name }: Props) {
  const t = translator(language)
  const others = record.sittings.filter((sitting) => !isJudgement(sitting))
  if (others.length === 0) return null
  return (
    <Table
      caption={t(recordTexts.requests)}
      columns={[
        { name: 'task', label: t(recordTexts.task) },
        { name: 'opened', label: t(recordTexts.opened) },
        { name: 'asked', label: t(recordTexts.asked) },
        { name: 'outcome', label: t(recordTexts.outcome) },
        { name: 'proof', label: t(recordTexts.endedBy) },
      ]}
      rows={others.map((sitting) => ({
        task: t(taskHeadings[sitting.kind]),
        opened: formatMoment(language, sitting.openedAt),
        asked: formatList(
          language,
          sitting.roster.map(({ party }) => name(party)),
        ),
        outcome: sitting.outcome ? t(outcomeTexts[sitting.outcome], {}) : t(recordTexts.stillOpen),
        proof: sitting.ended ? proofLine(t, name, sitting.ended) : '',
      }))}
    />
  )
}

function OneSitting(props: { language: Language; sitting: Sitting; name: Namer }) {
  const { language, sitting, name } = props
  const t = translator(language)
  const rule = t(recordTexts.quorumRule, { quorum: sitting.quorum, asked: sitting.roster.length })
  const facts: Fact[] = [
    {
      term: t(recordTexts.onText),
      value: t(recordTexts.textLine, { n: sitting.version, hash: sitting.versionHash }),
    },
    {
      term: t(recordTexts.asked),
      value: formatList(
        language,
        sitting.roster.map(({ party }) => name(party)),
      ),
    },
    { term: t(recordTexts.rule), value: rule },
    { term: t(recordTexts.opened), value: formatMoment(language, sitting.openedAt) },
    { term: t(recordTexts.due), value: formatMoment(language, sitting.dueAt) },
    {
      term: t(recordTexts.outcome),
      value: sitting.outcome ? t(outcomeTexts[sitting.outcome], {}) : t(recordTexts.stillOpen),
    },
    ...(sitting.endedAt
      ? [
          {
            term: t(recordTexts.endedBy),
            value: sitting.ended
              ? t(colon, {
                  label: formatMoment(language, sitting.endedAt),
                  message: proofLine(t, name, sitting.ended),
                })
              : formatMoment(language, sitting.endedAt),
          },
        ]
      : []),
  ]
  return (
    <>
      <h3>
        {t(taskHeadings[sitting.kind])} <span class="quiet">{sitting.taskId}</span>
      </h3>
      <Facts facts={facts} />
      {sitting.votes.length > 0 ? <Votes {...props} /> : null}
    </>
  )
}

function Votes(props: { language: Language; sitting: Sitting; name: Namer }) {
  const { language, sitting, name } = props
  const t = translator(language)
  return (
    <Table
      caption={`${t(recordTexts.vote)} – ${sitting.taskId}`}
      columns={[
        { name: 'n', label: t(recordTexts.number), number: true },
        { name: 'person', label: t(recordTexts.person) },
        { name: 'vote', label: t(recordTexts.vote) },
        { name: 'reason', label: t(recordTexts.reason) },
        { name: 'when', label: t(recordTexts.when) },
        { name: 'proof', label: t(recordTexts.proven) },
      ]}
      rows={sitting.votes.map((vote) => ({
        n: String(vote.n),
        person: name({ type: 'person', id: vote.person }),
        vote: voteLine(language, vote),
        reason: vote.reason ?? '',
        when: formatMoment(language, vote.at),
        proof: vote.proof ? proofLine(t, name, vote.proof) : '',
      }))}
    />
  )
}

function voteLine(language: Language, vote: RecordedVote): string {
  const t = translator(language)
  const amount = vote.amountCents === undefined ? [] : [formatMoney(language, vote.amountCents)]
  const replaces =
    vote.replaces === undefined ? [] : [t(recordTexts.replaces, { n: vote.replaces })]
  const terms = vote.conditions.map(({ text }) => text)
  const isVoid = vote.void ? [t(recordTexts.void)] : []
  return [t(voteNames[vote.choice]), ...amount, ...terms, ...replaces, ...isVoid].join('; ')
}
