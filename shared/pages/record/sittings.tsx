import { traitsOf } from '../../domain/tasks/kinds'
import type { Vote } from '../../domain/tasks/task'
import type { DecisionRecord } from '../../domain/record/decision-record'
import type { Proof, RecordedVote, Sitting } from '../../domain/record/sittings'
import { formatList, formatMoment, formatMoney } from '../../texts/format'
import { translator, type Language, type Translate } from '../../texts/language'
import { recordTexts } from '../../texts/record'
import { outcomeTexts } from '../../texts/outcomes'
import { taskHeadings, voteNames } from '../../texts/tasks'
import { Facts, Table, Written, type Fact } from '../kit/components'
import { colon } from '../../texts/colon'
import { unlikeTexts } from '../../texts/unlike'
import type { Namer } from './names'
import { Beside, told, UnlikeMark, UnlikeNotes } from './unlike'

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
      <UnlikeNotes language={language} record={record} name={name} of={['task']} />
      {record.sittings.filter(isJudgement).map((sitting) => (
        <OneSitting language={language} sitting={sitting} name={name} />
      ))}
      {record.lostVotes.map(({ taskId, votes }) => (
        <>
          <h3>
            {t(unlikeTexts.lostTask)} <span class="quiet">{taskId}</span>{' '}
            <UnlikeMark language={language} />
          </h3>
          <Votes language={language} sitting={{ taskId, votes }} name={name} />
        </>
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
      rows={others.map((sitting) =>
        told(language, sitting.unlike, {
          task: t(taskHeadings[sitting.kind]),
          opened: formatMoment(language, sitting.openedAt),
          asked: formatList(
            language,
            sitting.roster.map(({ party }) => name(party)),
          ),
          outcome: sitting.outcome
            ? t(outcomeTexts[sitting.outcome], {})
            : t(recordTexts.stillOpen),
          proof: sitting.ended ? proofLine(t, name, sitting.ended) : '',
        }),
      )}
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
        {t(taskHeadings[sitting.kind])} <span class="quiet">{sitting.taskId}</span>{' '}
        {sitting.unlike ? <UnlikeMark language={language} /> : null}
      </h3>
      <div class={sitting.unlike ? 'otherwise' : ''}>
        <Facts facts={facts} />
      </div>
      {sitting.votes.length > 0 ? <Votes {...props} /> : null}
    </>
  )
}

type Voted = Pick<Sitting, 'taskId' | 'votes' | 'unlike'>

function Votes(props: { language: Language; sitting: Voted; name: Namer }) {
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
      rows={sitting.votes.map((vote) => voteRow(language, sitting, vote, name))}
    />
  )
}

/** A vote by its record, each field with what the table says otherwise; without one, all of it the table's. */
function voteRow(language: Language, { unlike }: Voted, vote: RecordedVote, name: Namer) {
  const t = translator(language)
  const { otherwise } = vote
  const person = (id: string) => name({ type: 'person', id })
  if (!vote.proof && unlike) {
    return told(language, unlike, {
      n: String(vote.n),
      person: person(vote.person),
      vote: voteLine(language, vote),
      reason: vote.reason ?? '',
      when: formatMoment(language, vote.at),
      proof: t(unlikeTexts.noRecord),
    })
  }
  const table = otherwise === undefined || otherwise === 'gone' ? undefined : storedVote(vote)
  const beside = (said: string, other: string | undefined) => (
    <Beside language={language} said={said} table={other} />
  )
  const line = voteLine(language, vote)
  return {
    n: String(vote.n),
    person: beside(person(vote.person), table && person(table.person)),
    vote:
      otherwise === 'gone' ? (
        <>
          {line} <span class="otherwise">{t(unlikeTexts.tableSilent)}</span>
        </>
      ) : (
        beside(line, table && voteLine(language, table))
      ),
    reason:
      unlike && vote.reason !== undefined ? (
        <span class="otherwise">
          <Written text={vote.reason} /> ({t(unlikeTexts.unproven)})
        </span>
      ) : (
        <Written text={vote.reason ?? ''} />
      ),
    when: beside(formatMoment(language, vote.at), table && formatMoment(language, table.at)),
    proof: vote.proof ? proofLine(t, name, vote.proof) : '',
  }
}

/** The vote as the table has it. */
function storedVote({ otherwise, proof: _, ...vote }: RecordedVote): Vote {
  if (otherwise === undefined || otherwise === 'gone') return vote
  const { amountCents, replaces, ...rest } = { ...vote, ...otherwise }
  return {
    ...rest,
    ...(amountCents !== null && amountCents !== undefined && { amountCents }),
    ...(replaces !== null && replaces !== undefined && { replaces }),
  }
}

function voteLine(language: Language, vote: Vote): string {
  const t = translator(language)
  const amount = vote.amountCents === undefined ? [] : [formatMoney(language, vote.amountCents)]
  const replaces =
    vote.replaces === undefined ? [] : [t(recordTexts.replaces, { n: vote.replaces })]
  const terms = vote.conditions.map(({ text }) => text)
  const isVoid = vote.void ? [t(recordTexts.void)] : []
  return [t(voteNames[vote.choice]), ...amount, ...terms, ...replaces, ...isVoid].join('; ')
}
