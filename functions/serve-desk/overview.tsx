import type { Context } from 'hono'
import { notOfOffice } from '../../shared/domain/decide/tasks/desk-office'
import { isSecretary } from '../../shared/domain/decide/kernel/office'
import { ENTERED_AFTER_DAYS } from '../../shared/domain/decide/request/submit'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import type { Programme } from '../../shared/domain/programme/programme'
import {
  committedCents,
  isFunded,
  projectSchema,
  type Project,
  type ProjectStatus,
  titleOf,
} from '../../shared/domain/project/project'
import { isOpenIncident } from '../../shared/domain/project/incident'
import { dayOf, plusDays } from '../../shared/domain/time'
import { AwaitedSenders } from '../../shared/pages/desk/awaited-senders'
import { CouncilUpdate } from '../../shared/pages/desk/council-update'
import { EnterProposal } from '../../shared/pages/desk/enter-proposal'
import { Envelopes } from '../../shared/pages/desk/envelopes'
import { Incidents } from '../../shared/pages/desk/incidents'
import { OverviewPage } from '../../shared/pages/desk/overview-page'
import { pageOfList } from '../../shared/pages/desk/paging'
import { Projects, type DeskProject } from '../../shared/pages/desk/projects'
import { TroubledMails, type TroubledMail } from '../../shared/pages/desk/troubled-mails'
import { Waiting } from '../../shared/pages/desk/waiting'
import { WaitlistSection } from '../../shared/pages/desk/waitlist'
import type { ShownProblem } from '../../shared/pages/kit/components'
import { actTexts } from '../../shared/texts/desk-acts'
import { genderPortfolioTexts } from '../../shared/texts/gender-portfolio'
import { statusOf } from '../../shared/texts/statuses'
import { translator, type Language, type Text } from '../../shared/texts/language'
import { onceIn } from '../../shared/runtime/http/once'
import { show, type Status } from '../../shared/runtime/http/reply'
import type { DeskDependencies } from './dependencies'
import { askedPerson, mailName, recipientName } from './names'
import type { AtDesk } from './open-desk'
import { waitlistsOf } from './waitlist-view'

const STATUSES = projectSchema.options.map((option) => option.shape.status.value)
/** What the desk shows unless asked: everything that may still move. */
const OVER: readonly ProjectStatus[] = [
  'closed',
  'declined',
  'withdrawn',
  'lapsed',
  'offer-declined',
]
const ON_A_PAGE = 50
const MAILS_SHOWN_DAYS = 30

export interface OverviewShown {
  typed: { asOf: string; dueOn: string }
  problems: readonly ShownProblem[]
  notices: readonly { text: string; tone: 'good' | 'bad' }[]
  /** What was typed to order a waitlist, by input name. */
  waitlist?: Readonly<Record<string, string>>
  /** What was typed to settle an incident of the fund. */
  incident?: RawAnswers
  /** What was typed to enter a proposal. */
  entry?: RawAnswers
}

export const NOTHING_TYPED: OverviewShown = {
  typed: { asOf: '', dueOn: '' },
  problems: [],
  notices: [],
}

function centsOf(project: Project): number {
  if (isFunded(project)) return committedCents(project)
  return project.status === 'reserved' ? project.reservation.cents : project.outline.requestedCents
}

function deskProject(project: Project): DeskProject {
  return {
    id: project.id,
    mission: project.mission,
    title: titleOf(project),
    status: statusOf(project),
    cents: centsOf(project),
    changePending: project.pendingAmendment !== undefined,
  }
}

/** Mails of the last days that bounced, were complained of or were given up, newest first. */
async function troubledMails(
  { outbox, deliveries }: DeskDependencies,
  programme: Programme,
  language: Language,
  now: string,
): Promise<TroubledMail[]> {
  const since = plusDays(now, -MAILS_SHOWN_DAYS)
  const [failed, bounced] = await Promise.all([outbox.failed(since), deliveries.bounced(since)])
  const items = await Promise.all(bounced.map(({ messageId }) => outbox.ofMessage(messageId)))
  const troubles = [
    ...failed.map((item) => ({ item, trouble: 'given-up' as const, at: item.createdAt })),
    ...bounced.map(({ type, at }, index) => ({
      item: items[index],
      trouble: type === 'complaint' ? ('complained' as const) : ('bounced' as const),
      at,
    })),
  ]
  return troubles
    .flatMap(({ item, trouble, at }) => {
      if (item?.order.type !== 'mail') return []
      const { order } = item
      return {
        projectId: order.projectId,
        to: recipientName(language, programme, order.to),
        mail: mailName(language, order),
        trouble,
        at,
      }
    })
    .sort((a, b) => b.at.localeCompare(a.at))
}

/** The desk's first page, as its address asks for it. */
export async function showOverview(
  dependencies: DeskDependencies,
  context: Context,
  here: AtDesk,
  shown: OverviewShown = NOTHING_TYPED,
  status: Status = 200,
): Promise<Response> {
  const { projects, programme, finance, clock, ids } = dependencies
  const { language, base, by } = here
  const now = clock()
  const asked = STATUSES.find((one) => one === context.req.query('status'))
  const [settings, tasks, found, waiting, envelopes, incidents, submitted] = await Promise.all([
    programme.read(),
    projects.openTasks(),
    projects.inStatus(asked ? [asked] : STATUSES.filter((one) => !OVER.includes(one))),
    projects.inStatus(['waitlisted']),
    finance.envelopes(),
    projects.openIncidents(),
    projects.inStatus(['submitted']),
  ])
  const mails = await troubledMails(dependencies, settings, language, now)
  const overdue = tasks.filter(({ dueAt }) => dueAt < now)
  const overdueOnly = context.req.query('show') === 'overdue'
  const page = pageOfList(
    overdueOnly ? overdue : tasks,
    Number(context.req.query('tasks') ?? 1),
    ON_A_PAGE,
  )
  const state = { now, programme: settings, envelopes, nextNumbers: {}, mailsThisHour: 0 }
  return show(
    context,
    <OverviewPage language={language} path={base} problems={shown.problems} notices={shown.notices}>
      <Incidents
        language={language}
        base={base}
        incidents={incidents}
        ofFund={settings.incidents.filter(isOpenIncident)}
        maySettle={notOfOffice(state, by, 'secretariat-or-finance') === undefined}
        typed={shown.incident ?? {}}
        problems={shown.problems}
      />
      <TroubledMails language={language} base={base} mails={mails} />
      <Waiting
        language={language}
        base={base}
        now={now}
        overdueOnly={overdueOnly}
        overdue={overdue.length}
        tasks={{
          ...page,
          items: page.items.map((task) => ({
            ...task,
            asked: task.roster.map(({ party }) =>
              askedPerson(language, settings, party, dayOf(now)),
            ),
          })),
        }}
      />
      <AwaitedSenders
        language={language}
        base={base}
        awaited={submitted.flatMap(({ id, mission, unconfirmed, lastActAt }) =>
          unconfirmed
            ? [
                {
                  projectId: id,
                  mailbox: settings.missions.find(({ code }) => code === mission)?.mailbox ?? '',
                  sentDay: dayOf(lastActAt),
                  untilDay: dayOf(unconfirmed.until),
                  isDisowned: unconfirmed.disownedAt !== undefined,
                },
              ]
            : [],
        )}
      />
      {waitlistsOf(language, settings, waiting).map((list) => (
        <WaitlistSection
          language={language}
          base={base}
          list={list}
          mayOrder={isSecretary(state, by)}
          typed={shown.waitlist ?? {}}
          problems={shown.problems}
        />
      ))}
      <Projects
        language={language}
        base={base}
        projects={pageOfList(
          found.map(deskProject),
          Number(context.req.query('projects') ?? 1),
          ON_A_PAGE,
        )}
        status={asked}
      />
      <Envelopes language={language} envelopes={envelopes} />
      <p>
        <a href={`${base}/gender?lang=${language}`}>{genderPortfolioTexts.heading[language]}</a>
      </p>
      {isSecretary(state, by) ? (
        <EnterProposal
          showing={{
            language,
            path: `${base}/enter`,
            typed: shown.entry ?? {},
            problems: shown.problems,
          }}
          calls={settings.calls
            .filter(({ closesAt }) => plusDays(closesAt, ENTERED_AFTER_DAYS) >= now)
            .map(({ id, title }) => ({ value: id, label: title[language] }))}
          once={onceIn(shown.entry ?? {}, ids, 'enter.once')}
          missions={settings.missions.map(({ code, name }) => ({ value: code, label: name }))}
        />
      ) : null}
      {isSecretary(state, by) ? (
        <CouncilUpdate
          language={language}
          path={base}
          typed={shown.typed}
          problems={shown.problems}
        />
      ) : null}
    </OverviewPage>,
    status,
  )
}

/** The first page as the answer to an act on it. */
export function overviewAnswers(dependencies: DeskDependencies, context: Context, here: AtDesk) {
  const t = translator(here.language)
  const told = (tone: 'good' | 'bad', text: Text, status: Status) => {
    const notices = [{ text: t(text), tone }]
    return showOverview(dependencies, context, here, { ...NOTHING_TYPED, notices }, status)
  }
  return {
    done: (text: Text) => told('good', text, 200),
    /** It can't be done as things stand; `why` is the general word unless another is given. */
    notNow: (why: Text = actTexts.notNow) => told('bad', why, 409),
    /** What was typed, with what is wrong with it. */
    again: (problems: readonly ShownProblem[], typed: Partial<OverviewShown>) =>
      showOverview(dependencies, context, here, { ...NOTHING_TYPED, ...typed, problems }, 422),
  }
}
