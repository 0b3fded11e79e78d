import { followsOn } from '../../texts/common'
import type { Child } from 'hono/jsx'
import type { RawAnswers } from '../../domain/forms/raw-answers'
import type { HumanTask } from '../../domain/tasks/task'
import { formatDay, formatList, formatMoney } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { otherActs } from '../../texts/other-acts'
import { recusalTexts, taskHeadings, taskTexts, voteNames } from '../../texts/tasks'
import { inLanguage } from '../form/names'
import {
  ErrorSummary,
  Facts,
  Note,
  Prose,
  type Fact,
  type ShownProblem,
  Written,
} from '../kit/components'
import { Layout } from '../kit/layout'
import { colon } from '../../texts/colon'

/** A vote as others may see it, once they have given their own. */
export interface ShownVote {
  name: string
  choice: 'fund' | 'not-fund' | 'abstain'
  amountCents?: number | undefined
  reason?: string | undefined
}

export interface TaskPageProps {
  language: Language
  /** The page's own path: forms post to it. */
  path: string
  task: Pick<HumanTask, 'kind' | 'dueAt' | 'version' | 'versionHash' | 'quorum'>
  project: {
    id: string
    title: string
    missionName: string
    requestedCents: number
    publicSummary: string
    asItStands?: string | undefined
    /** The closed project that it follows on from. */
    follows?: string | undefined
    availableCents?: number | undefined
    missedReports: readonly { projectId: string; report: number; at: string }[]
  }
  /** What was typed, shown again after a problem. */
  typed: RawAnswers
  problems: readonly ShownProblem[]
  notice?: string | undefined
  recused: readonly { name: string; why: keyof typeof recusalTexts }[]
  /** What there is to read besides the summary. */
  reading: Child
  /** The questions of this task. */
  questions: Child
  submit: string
  mayRecuse: boolean
  /** Whether whoever holds the link is still asked. */
  mayAnswer: boolean
  /** What else can be done. */
  more: Child
  /** What can be done by somebody who needn't be asked. */
  beside: Child
}

/** The page behind a mailed link: what is asked, the case, and one form with a choice that nobody made yet. */
export function TaskPage(props: TaskPageProps) {
  const { language, task, project, problems, notice } = props
  const t = translator(language)
  const heading = t(taskHeadings[task.kind])
  const facts: Fact[] = [
    { term: t(taskTexts.reference), value: project.id },
    { term: t(taskTexts.mission), value: project.missionName },
    ...(project.follows === undefined ? [] : [{ term: t(followsOn), value: project.follows }]),
    { term: t(taskTexts.requested), value: formatMoney(language, project.requestedCents) },
    ...(project.availableCents === undefined
      ? []
      : [{ term: t(taskTexts.available), value: formatMoney(language, project.availableCents) }]),
    ...(project.missedReports.length === 0
      ? []
      : [
          {
            term: t(taskTexts.missedReports),
            value: formatList(
              language,
              project.missedReports.map(
                ({ projectId, report, at }) =>
                  `${projectId} – ${report} (${formatDay(language, at.slice(0, 10))})`,
              ),
            ),
          },
        ]),
    ...(project.asItStands === undefined
      ? []
      : [{ term: t(taskTexts.asItStands), value: <Prose text={project.asItStands} /> }]),
  ]
  return (
    <Layout
      language={language}
      title={heading}
      hasProblems={problems.length > 0}
      personal
      path={props.path}
    >
      <ErrorSummary language={language} problems={problems} />
      {notice ? (
        <Note>
          <p>{notice}</p>
        </Note>
      ) : null}
      <h1>
        <span class="caption">
          <Written text={project.title} />
        </span>
        {heading}
      </h1>
      <p class="lead">
        {t(taskTexts.dueBy, { date: formatDay(language, task.dueAt.slice(0, 10)) })}
      </p>
      <Facts facts={facts} />
      <section aria-labelledby="case">
        <h2 id="case">{t(taskTexts.caseHeading)}</h2>
        <Prose text={project.publicSummary} />
        <p class="quiet">
          {t(taskTexts.versionLine, { n: task.version, hash: task.versionHash.slice(0, 12) })}
        </p>
      </section>
      {props.reading}
      <Recused {...props} />
      {props.mayAnswer ? <YourAnswer {...props} /> : <p class="lead">{t(otherActs.notAsked)}</p>}
      {props.beside}
    </Layout>
  )
}

function YourAnswer(props: TaskPageProps) {
  const { language } = props
  const t = translator(language)
  return (
    <section class="measure" aria-labelledby="answer">
      <h2 id="answer">{t(taskTexts.yourDecision)}</h2>
      <form method="post" action={inLanguage(props.path, language)}>
        {props.questions}
        <div class="actions">
          <button name="act" value="answer">
            {props.submit}
          </button>
        </div>
      </form>
      {props.more}
      {props.mayRecuse ? <StepAside {...props} /> : null}
    </section>
  )
}

function Recused({ language, recused }: TaskPageProps) {
  if (recused.length === 0) return null
  const t = translator(language)
  return (
    <section>
      <h2>{t(taskTexts.recusedHeading)}</h2>
      <ul>
        {recused.map(({ name, why }) => (
          <li>{t(colon, { label: name, message: t(recusalTexts[why]) })}</li>
        ))}
      </ul>
    </section>
  )
}

function StepAside({ language, path }: TaskPageProps) {
  const t = translator(language)
  return (
    <details>
      <summary>{t(taskTexts.recuse)}</summary>
      <p>{t(taskTexts.recuseHint)}</p>
      <form method="post" action={inLanguage(path, language)}>
        <button class="second" name="act" value="recuse">
          {t(taskTexts.recuse)}
        </button>
      </form>
    </details>
  )
}

/** Votes given so far. */
export function Votes(props: {
  language: Language
  votes: readonly ShownVote[]
  heading?: boolean
}) {
  const { language, votes, heading = true } = props
  const t = translator(language)
  return (
    <section>
      {heading ? <h2>{t(taskTexts.votesHeading)}</h2> : null}
      <ul>
        {votes.map((vote) => (
          <li>
            {t(colon, { label: vote.name, message: t(voteNames[vote.choice]) })}
            {vote.amountCents === undefined ? '' : `, ${formatMoney(language, vote.amountCents)}`}
            {vote.reason ? <Prose text={vote.reason} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
