import { confidentialOf } from '../../domain/confidential/content'
import type { ProjectFile } from '../../domain/decide/state'
import { isFunded, committedCents } from '../../domain/project/project'
import { proposalForm } from '../../domain/proposal/content'
import { reportForm } from '../../domain/reporting/content'
import { dayOf } from '../../domain/time'
import type { TaskKind } from '../../domain/programme/programme'
import { questionsTo } from '../../texts/form'
import { formatDay, formatMoney } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import {
  amendmentLine,
  amendmentStates,
  askedLine,
  askedRoles,
  conditionLine,
  copyInto,
  missionTexts,
  reportKinds,
  reportLine,
  reportStates,
  standTexts,
  versionTitle,
} from '../../texts/mission'
import { taskHeadings, taskTexts } from '../../texts/tasks'
import { Answers } from '../answers/answers'
import { ErrorSummary, Facts, inputId, Note, Prose, type Fact } from '../kit/components'
import { Layout } from '../kit/layout'
import { ConfidentialLink } from '../confidential/confidential-link'
import { ChangeContact, type TypedContact } from './change-contact'
import { ReconsiderSection, type TypedNews } from './reconsider-section'

/** Acts on a project that its mission may do now. */
interface ProjectActs {
  takeBack: boolean
  revive: boolean
  askChange: boolean
  withdraw: boolean
  reconsider: boolean
  pause: boolean
  /** Open calls for which a declined proposal's text can be copied. */
  copyFor: readonly { id: string; title: string }[]
}

/** Something the mission is asked for, whose link can be mailed again. */
export interface AskedOfMission {
  kind: TaskKind
  dueDay: string | undefined
  /** What the button sends. */
  act: string
}

export interface ProjectPageProps {
  language: Language
  path: string
  file: ProjectFile
  missionName: string
  contact: string
  acts: ProjectActs
  asked: readonly AskedOfMission[]
  /** Whether this reader may change who is written to, and what they typed for it. */
  mayChangeContact: boolean
  typedContact?: TypedContact | undefined
  /** What was typed to have a decline looked at again. */
  typedNews?: TypedNews | undefined
  /** Set when withdrawing wasn't confirmed. */
  lacksConfirmation?: boolean
  /** What was just done, or why it wasn't. */
  notice?: { text: string; tone: 'good' | 'bad' } | undefined
}

/** Where a project stands, what comes next, and what its mission can do. */
export function ProjectPage(props: ProjectPageProps) {
  const { language, path, file, notice, lacksConfirmation = false } = props
  const { project } = file
  const t = translator(language)
  const problems = lacksConfirmation
    ? [{ name: 'confirm', text: t(missionTexts.withdrawProblem) }]
    : (props.typedNews?.problems ?? props.typedContact?.problems ?? [])
  return (
    <Layout
      language={language}
      title={project.outline.title}
      hasProblems={problems.length > 0}
      personal
      path={path}
    >
      <div class="measure">
        <ErrorSummary language={language} problems={problems} />
        {notice ? (
          <Note tone={notice.tone}>
            <p>{notice.text}</p>
          </Note>
        ) : null}
        <h1>
          <span class="caption">
            {project.id}, {props.missionName}
          </span>
          {project.outline.title}
        </h1>
        <h2>{t(missionTexts.whereItStands)}</h2>
        <p class="lead">{t(standTexts[project.status])}</p>
        <Reasons {...props} />
        <YourTurn {...props} />
        <AskedNow {...props} />
        <Money {...props} />
        <Conditions {...props} />
        <Reports {...props} />
        <Amendments {...props} />
        <Versions {...props} />
        {confidentialOf(file, { type: 'project', projectId: project.id }).length > 0 ? (
          <ConfidentialLink language={language} path={path} />
        ) : null}
        <Acts {...props} />
        {props.acts.reconsider ? (
          <ReconsiderSection language={language} path={path} typed={props.typedNews} />
        ) : null}
        {props.mayChangeContact ? (
          <ChangeContact
            language={language}
            path={path}
            project={project}
            typed={props.typedContact}
          />
        ) : null}
        <p class="quiet apart">{t(questionsTo, { contact: props.contact })}</p>
      </div>
    </Layout>
  )
}

/** What a mission is told with a return or a decline. */
function Reasons({ language, file: { project } }: ProjectPageProps) {
  const t = translator(language)
  if ('returned' in project && project.returned.letter !== '') {
    return (
      <>
        <h3>{t(missionTexts.letter)}</h3>
        <Prose text={project.returned.letter} />
      </>
    )
  }
  if (project.status === 'declined' && project.decision.because === 'lack-of-funds')
    return <p>{t(missionTexts.outOfFunds)}</p>
  const reason = project.status === 'declined' ? project.decision.reason : undefined
  return reason === undefined ? null : (
    <>
      <h3>{t(missionTexts.declineReason)}</h3>
      <Prose text={reason} />
    </>
  )
}

function YourTurn({ language, path, asked }: ProjectPageProps) {
  if (asked.length === 0) return null
  const t = translator(language)
  return (
    <section class="note">
      <h2>{t(missionTexts.yourTurn)}</h2>
      {asked.map((one) => (
        <form method="post" action={`${path}?lang=${language}`}>
          <p>
            {t(taskHeadings[one.kind])}
            {one.dueDay === undefined
              ? ''
              : `. ${t(taskTexts.dueBy, { date: formatDay(language, one.dueDay) })}`}
          </p>
          <p>
            <button class="second" name="do" value={one.act}>
              {t(missionTexts.mailLink)}
            </button>
          </p>
        </form>
      ))}
    </section>
  )
}

/** Roles and dates only: who they are and how they vote is nobody's business here. */
function AskedNow({ language, file, asked }: ProjectPageProps) {
  const t = translator(language)
  const own = asked.map(({ kind }) => kind)
  const open = file.tasks.filter((task) => task.status === 'open' && !own.includes(task.kind))
  if (open.length === 0) return null
  return (
    <>
      <h2>{t(missionTexts.askedHeading)}</h2>
      <ul>
        {open.map((task) => (
          <li>
            {t(askedLine, {
              what: t(taskHeadings[task.kind]),
              who: t(askedRoles[task.kind]),
              day: formatDay(language, dayOf(task.dueAt)),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

function Money({ language, file: { project } }: ProjectPageProps) {
  const t = translator(language)
  const amounts: [keyof typeof missionTexts, number][] = [
    ['requested', project.outline.requestedCents],
    ...('decision' in project && project.decision?.outcome === 'approved'
      ? ([['decided', project.decision.amountCents]] satisfies [
          keyof typeof missionTexts,
          number,
        ][])
      : []),
    ...(isFunded(project)
      ? ([
          ['committed', committedCents(project)],
          ['paid', project.disbursedCents],
          ['spent', project.expensedCents],
          ['returned', project.returnedCents],
        ] satisfies [keyof typeof missionTexts, number][])
      : []),
  ]
  const facts = amounts.map(([name, cents]): Fact => ({
    term: t(missionTexts[name]),
    value: formatMoney(language, cents),
  }))
  return (
    <>
      <h2>{t(missionTexts.money)}</h2>
      <Facts facts={facts} />
    </>
  )
}

function Conditions({ language, file: { project } }: ProjectPageProps) {
  const t = translator(language)
  const conditions = 'decision' in project ? (project.decision?.conditions ?? []) : []
  if (conditions.length === 0) return null
  return (
    <>
      <h2>{t(missionTexts.conditions)}</h2>
      <ul>
        {conditions.map(({ text, due, met }) => (
          <li>
            {t(conditionLine, {
              text,
              due: due && formatDay(language, due),
              state: t(met ? missionTexts.conditionMet : missionTexts.conditionOpen),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

function Reports({ language, file }: ProjectPageProps) {
  const t = translator(language)
  if (file.reports.length === 0) return null
  return (
    <>
      <h2>{t(missionTexts.reports)}</h2>
      {file.reports.map((report) => {
        const line = t(reportLine, {
          kind: t(reportKinds[report.kind]),
          asOf: formatDay(language, report.asOf),
          due: formatDay(language, report.dueOn),
          state: t(reportStates[report.status]),
        })
        return report.content ? (
          <details>
            <summary>{line}</summary>
            {report.reviewNote ? <Prose text={report.reviewNote} /> : null}
            <Answers language={language} form={reportForm} content={report.content} />
          </details>
        ) : (
          <p>{line}</p>
        )
      })}
    </>
  )
}

function Amendments({ language, file }: ProjectPageProps) {
  const t = translator(language)
  if (file.amendments.length === 0) return null
  return (
    <>
      <h2>{t(missionTexts.amendments)}</h2>
      <ul>
        {file.amendments.map((amendment) => (
          <li>
            {t(amendmentLine, {
              n: amendment.n,
              day: formatDay(language, dayOf(amendment.requestedAt)),
              state: t(amendmentStates[amendment.status]),
            })}
            {amendment.reason ? <Prose text={amendment.reason} /> : null}
          </li>
        ))}
      </ul>
    </>
  )
}

function Versions({ language, file }: ProjectPageProps) {
  const t = translator(language)
  return (
    <>
      <h2>{t(missionTexts.versions)}</h2>
      {file.versions.map((version) => (
        <details>
          <summary>
            {t(versionTitle, {
              n: version.n,
              day: formatDay(language, dayOf(version.submittedAt)),
            })}
          </summary>
          <Answers language={language} form={proposalForm} content={version.content} />
        </details>
      ))}
    </>
  )
}

function Acts(props: ProjectPageProps) {
  const { language, path, acts, lacksConfirmation = false } = props
  const t = translator(language)
  const mayCopy = acts.copyFor.length > 0
  const { takeBack, revive, askChange, withdraw } = acts
  if (!takeBack && !revive && !askChange && !withdraw && !mayCopy) return null
  const action = `${path}?lang=${language}`
  return (
    <>
      <h2>{t(missionTexts.whatYouCanDo)}</h2>
      {acts.askChange ? (
        <form method="post" action={action}>
          <p>{t(missionTexts.askChangeHint)}</p>
          <button class="second" name="do" value="ask-change">
            {t(missionTexts.askChange)}
          </button>{' '}
          {acts.pause ? (
            <button class="second" name="do" value="ask-suspension">
              {t(missionTexts.askPause)}
            </button>
          ) : null}{' '}
          <button class="second" name="do" value="ask-cancellation">
            {t(missionTexts.askEnd)}
          </button>
        </form>
      ) : null}
      {mayCopy ? (
        <form method="post" action={action}>
          <p>{t(missionTexts.copyHint)}</p>
          {acts.copyFor.map(({ id, title }) => (
            <p>
              <button class="second" name="do" value={`copy:${id}`}>
                {t(copyInto, { call: title })}
              </button>
            </p>
          ))}
        </form>
      ) : null}
      {acts.takeBack ? (
        <form method="post" action={action}>
          <p>{t(missionTexts.takeBackHint)}</p>
          <button class="second" name="do" value="take-back">
            {t(missionTexts.takeBack)}
          </button>
        </form>
      ) : null}
      {acts.revive ? (
        <form method="post" action={action}>
          <p>{t(missionTexts.reviveHint)}</p>
          <button class="second" name="do" value="revive">
            {t(missionTexts.revive)}
          </button>
        </form>
      ) : null}
      {acts.withdraw ? (
        <details open={lacksConfirmation}>
          <summary>{t(missionTexts.withdraw)}</summary>
          <form method="post" action={action}>
            <p>{t(missionTexts.withdrawHint)}</p>
            <div class={lacksConfirmation ? 'field wrong' : 'field'}>
              {lacksConfirmation ? (
                <p class="error" id="f-confirm-error">
                  {t(missionTexts.withdrawProblem)}
                </p>
              ) : null}
              <div class="choice">
                <input
                  type="checkbox"
                  id={inputId('confirm')}
                  name="confirm"
                  value="yes"
                  {...(lacksConfirmation && {
                    'aria-invalid': 'true',
                    'aria-describedby': 'f-confirm-error',
                  })}
                />
                <label for={inputId('confirm')}>{t(missionTexts.withdrawConfirm)}</label>
              </div>
            </div>
            <button class="second" name="do" value="withdraw">
              {t(missionTexts.withdraw)}
            </button>
          </form>
        </details>
      ) : null}
    </>
  )
}
