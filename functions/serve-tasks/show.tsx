import type { Child } from 'hono/jsx'
import { isFunded, titleOf } from '../../shared/domain/project/project'
import type { Digest } from '../../shared/domain/audit/record'
import type { AnswerForm } from '../../shared/domain/answers/declared'
import { acts, postedForm } from '../../shared/domain/answers/tasks/acts'
import type { Asking } from '../../shared/domain/answers/tasks/asking'
import { taskForm } from '../../shared/domain/answers/tasks/kinds'
import { statedCodes } from '../../shared/domain/gender-review/indicated'
import type { Problem } from '../../shared/domain/forms/problems'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { paymentAsked } from '../../shared/domain/money/payment-asked'
import { dayOf } from '../../shared/domain/time'
import { PaymentFacts } from '../../shared/pages/tasks/payment-facts'
import { movedBy } from '../../shared/domain/decide/running/corrected-money'
import { correctionOf } from '../../shared/domain/decide/running/correction'
import { deciders } from '../../shared/domain/decide/tasks/recusal'
import { personId } from '../../shared/domain/decide/tasks/on-task'
import type { StatusReport } from '../../shared/domain/project/follow-up'
import {
  traitsOf,
  type TaskKind,
  confirmsPayment,
  votesOnRequest,
} from '../../shared/domain/tasks/kinds'
import type { Entered } from '../../shared/pages/form/entering'
import { confidentialOf } from '../../shared/domain/confidential/confidential-answers'
import { ConfidentialLink } from '../../shared/pages/confidential/confidential-link'
import { CorrectionFacts } from '../../shared/pages/tasks/correction-facts'
import { CaseReading } from '../../shared/pages/tasks/reading'
import { EndedTaskPage, RecordedPage } from '../../shared/pages/tasks/ended-page'
import { problemsShown, type AskedForm } from '../../shared/pages/answers/answer-fields'
import { OtherAct, type OtherActName } from '../../shared/pages/tasks/other-acts'
import { questionTexts, type Wording } from '../../shared/pages/tasks/question-texts'
import { submitText, TaskQuestions } from '../../shared/pages/tasks/questions'
import { TaskPage, Votes, type ShownVote } from '../../shared/pages/tasks/task-page'
import { formatMoment, formatMoney } from '../../shared/texts/format'
import { translator, type Language } from '../../shared/texts/language'
import { statusTexts } from '../../shared/texts/statuses'
import { voteNames } from '../../shared/texts/tasks'
import { objectionLink } from './objection'
import { availableFor, missedReports, nameOf, votesOf, type Case } from './case'
import { askingOf } from './asking'
import {
  colleagues,
  conditionAtHand,
  isAsked,
  mayReturn,
  otherActsOf,
  questionsAsked,
} from './other-acts'
import { moreMoney, whyNoChange } from './more-money'
import { adviceOffered, doneOf, reviewsOf } from './review-at-hand'

/** How the page of an open task is shown. */
export interface Showing {
  language: Language
  path: string
  now: string
  digest: Digest
  typed: RawAnswers
  problems: readonly Problem[]
  notice?: string
}

function title(found: Case): string {
  return titleOf(found.file.project)
}

/** The markers confirmed for the version at hand: the project's, or those of a change not yet in force. */
function confirmedOf({ file, task, programme }: Case) {
  const candidates = [file.project.markers, ...file.amendments.map(({ markers }) => markers)]
  const markers = candidates.find((one) => one?.version === task.version)
  return markers && { markers, byName: markers.by && nameOf(programme, markers.by) }
}

function reading(found: Case, { language, now, digest }: Showing): Child {
  const { file, task, version } = found
  const votes = votesOf(found).others.map((vote): ShownVote => ({
    name: nameOf(found.programme, { type: 'person', id: vote.person }),
    choice: vote.choice,
    amountCents: vote.amountCents,
    reason: vote.reason,
  }))
  const report = file.reports.find((one) => one.n === task.subject)
  return (
    <>
      <CaseReading
        language={language}
        task={task}
        version={version}
        inForce={file.versions.find((one) => one.n === file.project.currentVersion)}
        report={report}
        entered={enteredOf(found, report)}
        amendment={file.amendments.find((one) => one.n === task.subject)}
        reconsidered={file.project.reconsidered}
        condition={conditionAtHand(found)}
        questions={questionsAsked(found, now)}
        confirmed={confirmedOf(found)}
        {...reviewsOf(found)}
        done={doneOf(found, digest)}
      />
      {votes.length > 0 ? <Votes language={language} votes={votes} /> : null}
    </>
  )
}

/** For finance: what it is asked to pay, and where the project stands. */
function payment({ file, task, programme }: Case, language: Language, now: string): Child {
  const asked = confirmsPayment(task.kind) && paymentAsked(file, task.subject, dayOf(now))
  if (!asked) return null
  const found = programme.missions.find(({ code }) => code === file.project.mission)
  const payee = { mission: found?.name ?? file.project.mission, account: found?.account }
  return <PaymentFacts language={language} payment={asked} payee={payee} />
}

/** For a second person: what is proposed to be corrected. */
function correction(found: Case, language: Language): Child {
  const { file, task, programme, by } = found
  const { project } = file
  const proposed = traitsOf(task.kind).secondsProposal
    ? correctionOf(project, task.subject)
    : undefined
  if (!proposed || !isFunded(project)) return null
  const delta = (proposed.to?.cents ?? 0) - proposed.from.cents
  const after = movedBy(project, proposed.entry.kind, delta)
  return (
    <CorrectionFacts
      language={language}
      correction={proposed}
      proposer={nameOf(programme, proposed.by)}
      reason={file.remarks.find(({ n }) => n === proposed.remark)?.text ?? ''}
      afterCents={after[SUMS[proposed.entry.kind]]}
      hadDecided={deciders(project).includes(personId(by))}
    />
  )
}

const SUMS = {
  payment: 'disbursedCents',
  return: 'returnedCents',
  expenditure: 'expensedCents',
} as const

/** Who entered the report, or the version, for its mission. */
function enteredOf(
  { task, version, programme }: Case,
  report: StatusReport | undefined,
): Entered | undefined {
  const name = (id: string) => nameOf(programme, { type: 'person', id })
  if (traitsOf(task.kind).about === 'report')
    return report?.entered && { ...report.entered, who: name(report.entered.by) }
  const { enteredBy, submittedAt: at, receivedOn } = version
  return enteredBy?.type === 'person' ? { who: name(enteredBy.id), at, receivedOn } : undefined
}

/** The forms of a task's page with their words, what was typed and what is wrong. */
function formsOf(found: Case, { language, now, typed, problems }: Showing) {
  const { task } = found
  const asking = askingOf(found, now)
  const wording: Wording = {
    amountCents: asking.amountCents,
    people: colleagues(found, now),
    stated: statedCodes(found.version.content),
    advice: adviceOffered(found, language),
  }
  const words = ({ id, schema }: AnswerForm<unknown>) => ({
    language,
    schema,
    texts: questionTexts(id, wording),
  })
  const posted = postedForm(typed, task.kind, asking)
  const wrong = posted ? problemsShown(words(posted), problems) : []
  const shown = (form: AnswerForm<unknown>): AskedForm => ({
    ...words(form),
    typed,
    problems: form.id === posted?.id ? wrong : [],
  })
  const own = taskForm(task.kind, asking)
  return {
    wrong,
    own: own && hasOwn(task.kind, asking) ? shown(own) : undefined,
    other: (act: OtherActName) => shown(acts[act](asking)),
  }
}

/**
 * Whether the page of an open task has the form that was posted from it. It hasn't where its sender is asked no
 * more, or where what it answers isn't there: nothing on the page could be put right then.
 */
export function isFormShown(found: Case, typed: RawAnswers, now: string): boolean {
  const { task } = found
  const asking = askingOf(found, now)
  const posted = postedForm(typed, task.kind, asking)
  if (posted === undefined || posted.id !== taskForm(task.kind, asking)?.id)
    return posted !== undefined
  return isAsked(found) && hasOwn(task.kind, asking)
}

/** A gender review is answered only once there is something to review. */
function hasOwn(kind: TaskKind, { review }: Asking): boolean {
  return !traitsOf(kind).reviewsGender || review !== undefined
}

/** The page of an open task, with what was typed and what is wrong with it. */
export function showTask(found: Case, showing: Showing): Child {
  const { file, task, version, programme } = found
  const { language, path, typed, now } = showing
  const t = translator(language)
  const { project } = file
  const { own, given } = votesOf(found)
  const forms = formsOf(found, showing)
  const availableCents = availableFor(found, now)
  const before = {
    currentVote:
      own &&
      `${t(voteNames[own.choice])}${own.amountCents === undefined ? '' : ` (${formatMoney(language, own.amountCents)})`}`,
    votes: { given, quorum: task.quorum },
    writeOffProposed: task.writeOffProposed && {
      who: nameOf(programme, { type: 'person', id: task.writeOffProposed.by }),
      when: formatMoment(language, task.writeOffProposed.at),
      reason: task.writeOffProposed.reason,
    },
  }
  return (
    <TaskPage
      language={language}
      path={path}
      task={task}
      project={{
        id: project.id,
        title: title(found),
        missionName: nameOf(programme, {
          type: 'mission',
          mission: project.mission,
          as: 'mailbox',
        }),
        requestedCents: project.outline.requestedCents,
        publicSummary: version.content.publicSummary ?? '',
        asItStands: project.asItStands,
        follows: project.follows,
        availableCents,
        missedReports: missedReports(found),
      }}
      typed={typed}
      problems={forms.wrong}
      notice={showing.notice}
      recused={task.recused.map(({ person, why }) => ({
        name: nameOf(programme, { type: 'person', id: person }),
        why,
      }))}
      reading={
        <>
          {moreMoney(found, language, now)}
          {payment(found, language, now)}
          {correction(found, language)}
          {reading(found, showing)}
          {confidentialOf(file, found.link.purpose).length > 0 ? (
            <ConfidentialLink language={language} path={path} />
          ) : null}
        </>
      }
      questions={
        forms.own ? <TaskQuestions kind={task.kind} form={forms.own} before={before} /> : null
      }
      submit={t(submitText(task.kind, own !== undefined))}
      mayRecuse={traitsOf(task.kind).mayStepAside && found.by.type === 'person'}
      mayAnswer={isAsked(found)}
      more={otherActsOf(found, path, now, forms.other)}
      beside={
        votesOnRequest(task.kind) && mayReturn(found, now) ? (
          <section class="measure">
            <OtherAct name="return" form={forms.other('return')} path={path} />
          </section>
        ) : null
      }
    />
  )
}

/** The page of a task that has ended. */
export function showEnded(found: Case, language: Language, path: string, now: string): Child {
  const { task, file, programme } = found
  const t = translator(language)
  return (
    <EndedTaskPage
      language={language}
      path={path}
      projectId={file.project.id}
      title={title(found)}
      task={task}
      by={task.endedBy && nameOf(programme, task.endedBy)}
      statusText={t(statusTexts[file.project.status])}
      more={
        <>
          {task.votes.some(
            (vote) => found.by.type === 'person' && vote.person === personId(found.by),
          ) ? (
            <Votes
              language={language}
              votes={votesOf(found).others.map((vote) => ({
                name: nameOf(programme, { type: 'person', id: vote.person }),
                choice: vote.choice,
                amountCents: vote.amountCents,
                reason: vote.reason,
              }))}
            />
          ) : null}
          {whyNoChange(found, language)}
          {objectionLink(found, language, path, now)}
        </>
      }
    />
  )
}

/** The page after an answer was recorded. */
export function showRecorded(found: Case, language: Language, path: string, next?: string): Child {
  const t = translator(language)
  return (
    <RecordedPage
      language={language}
      path={path}
      projectId={found.file.project.id}
      title={title(found)}
      task={found.task}
      statusText={t(statusTexts[found.file.project.status])}
      next={next}
    />
  )
}
