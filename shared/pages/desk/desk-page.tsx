import type { Envelope } from '../../domain/money/envelope'
import type { ProjectStatus } from '../../domain/project/project'
import type { TaskKind } from '../../domain/programme/programme'
import { deskTexts } from '../../texts/desk'
import { formatDay, formatMoney } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { statusTexts } from '../../texts/statuses'
import { taskHeadings } from '../../texts/tasks'
import { ErrorSummary, Note, Table, TextInput, type ShownProblem } from '../kit/components'
import { Layout } from '../kit/layout'

export interface DeskTask {
  projectId: string
  kind: TaskKind
  asked: readonly string[]
  openedAt: string
  dueAt: string
}

export interface DeskProject {
  id: string
  mission: string
  title: string
  status: ProjectStatus
  cents: number
}

/** Asks for a registered address and mails the desk's link there. */
export function DeskDoor(props: { language: Language; typed: string; problem?: string }) {
  const { language, typed, problem } = props
  const t = translator(language)
  return (
    <Layout
      language={language}
      title={t(deskTexts.heading)}
      hasProblems={problem !== undefined}
      path="/desk"
    >
      <div class="measure">
        <ErrorSummary
          language={language}
          problems={problem ? [{ name: 'address', text: problem }] : []}
        />
        <h1>{t(deskTexts.heading)}</h1>
        <p class="lead">{t(deskTexts.forWhom)}</p>
        <form method="post" action="/desk">
          <TextInput
            name="address"
            label={t(deskTexts.address)}
            value={typed}
            problem={problem}
            type="email"
            autocomplete="email"
            width="medium"
          />
          <button>{t(deskTexts.sendLink)}</button>
        </form>
      </div>
    </Layout>
  )
}

/** The same answer whether or not the address is registered. */
export function DeskLinkSent({ language }: { language: Language }) {
  const t = translator(language)
  return (
    <Layout language={language} title={t(deskTexts.sentHeading)} path="/desk">
      <div class="measure">
        <h1>{t(deskTexts.sentHeading)}</h1>
        <p class="lead">{t(deskTexts.sent)}</p>
      </div>
    </Layout>
  )
}

export interface DeskPageProps {
  language: Language
  path: string
  now: string
  tasks: readonly DeskTask[]
  projects: readonly DeskProject[]
  envelopes: readonly Envelope[]
  mayAskCouncilUpdate: boolean
  typed: { asOf: string; dueOn: string }
  problems: readonly ShownProblem[]
  notices: readonly string[]
}

/** Who waits for whom, where projects and money stand, and what the secretariat can ask of all. */
export function DeskPage(props: DeskPageProps) {
  const { language, path, problems, notices } = props
  const t = translator(language)
  return (
    <Layout
      language={language}
      title={t(deskTexts.heading)}
      hasProblems={problems.length > 0}
      personal
      path={path}
    >
      <ErrorSummary language={language} problems={problems} />
      {notices.map((notice) => (
        <Note tone="good">
          <p>{notice}</p>
        </Note>
      ))}
      <h1>{t(deskTexts.heading)}</h1>
      <Waiting {...props} />
      <Projects {...props} />
      <Envelopes {...props} />
      {props.mayAskCouncilUpdate ? <CouncilUpdate {...props} /> : null}
    </Layout>
  )
}

function Waiting({ language, tasks, now }: DeskPageProps) {
  const t = translator(language)
  if (tasks.length === 0) return <p>{t(deskTexts.nothingWaits)}</p>
  return (
    <Table
      caption={t(deskTexts.waiting)}
      columns={[
        { name: 'project', label: t(deskTexts.project) },
        { name: 'task', label: t(deskTexts.task) },
        { name: 'asked', label: t(deskTexts.asked) },
        { name: 'since', label: t(deskTexts.since) },
        { name: 'due', label: t(deskTexts.due) },
      ]}
      rows={tasks.map((task) => ({
        project: task.projectId,
        task: t(taskHeadings[task.kind]),
        asked: task.asked.join(', '),
        since: formatDay(language, task.openedAt.slice(0, 10)),
        due: (
          <>
            {formatDay(language, task.dueAt.slice(0, 10))}{' '}
            {task.dueAt < now ? <span class="tag bad">{t(deskTexts.overdue)}</span> : null}
          </>
        ),
      }))}
    />
  )
}

function Projects({ language, projects }: DeskPageProps) {
  const t = translator(language)
  return (
    <Table
      caption={t(deskTexts.projects)}
      columns={[
        { name: 'project', label: t(deskTexts.project) },
        { name: 'mission', label: t(deskTexts.mission) },
        { name: 'title', label: t(deskTexts.titleColumn) },
        { name: 'status', label: t(deskTexts.status) },
        { name: 'money', label: t(deskTexts.money), number: true },
      ]}
      rows={projects.map((project) => ({
        project: project.id,
        mission: project.mission,
        title: project.title,
        status: t(statusTexts[project.status]),
        money: formatMoney(language, project.cents),
      }))}
    />
  )
}

function Envelopes({ language, envelopes }: DeskPageProps) {
  const t = translator(language)
  const money = (cents: number) => formatMoney(language, cents)
  return (
    <Table
      caption={t(deskTexts.envelopes)}
      columns={[
        { name: 'year', label: t(deskTexts.year) },
        { name: 'ceiling', label: t(deskTexts.ceiling), number: true },
        { name: 'reserved', label: t(deskTexts.reserved), number: true },
        { name: 'committed', label: t(deskTexts.committed), number: true },
        { name: 'available', label: t(deskTexts.available), number: true },
      ]}
      rows={envelopes.map((envelope) => ({
        year: String(envelope.year),
        ceiling: money(envelope.ceilingCents),
        reserved: money(envelope.reservedCents),
        committed: money(envelope.committedCents),
        available: money(envelope.availableCents),
      }))}
    />
  )
}

function CouncilUpdate({ language, path, typed, problems }: DeskPageProps) {
  const t = translator(language)
  const problem = (name: string) => problems.find((one) => one.name === name)?.text
  return (
    <section class="measure">
      <h2>{t(deskTexts.council)}</h2>
      <p class="quiet">{t(deskTexts.councilHint)}</p>
      <form method="post" action={path}>
        <TextInput
          name="asOf"
          label={t(deskTexts.asOf)}
          value={typed.asOf}
          problem={problem('asOf')}
          width="medium"
        />
        <TextInput
          name="dueOn"
          label={t(deskTexts.dueOn)}
          value={typed.dueOn}
          problem={problem('dueOn')}
          width="medium"
        />
        <button name="act" value="council-update">
          {t(deskTexts.ask)}
        </button>
      </form>
    </section>
  )
}
