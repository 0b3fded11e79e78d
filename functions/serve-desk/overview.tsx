import { refusedAt } from '../../shared/texts/refusals'
import type { Context } from 'hono'
import { notOfOffice } from '../../shared/domain/decide/tasks/desk-office'
import { isSecretary } from '../../shared/domain/decide/kernel/office'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import type { Programme } from '../../shared/domain/programme/programme'
import {
  committedCents,
  isFunded,
  projectStatuses,
  type Project,
  type ProjectStatus,
  titleOf,
} from '../../shared/domain/project/project'
import { isOpenIncident } from '../../shared/domain/project/incident'
import { dayOf, plusDays, yearOf } from '../../shared/domain/time'
import { ActForm, type ActShowing } from '../../shared/pages/desk/act-form'
import { AwaitedSenders } from '../../shared/pages/desk/awaited-senders'
import { CouncilUpdate } from '../../shared/pages/desk/council-update'
import { Envelopes } from '../../shared/pages/desk/envelopes'
import { Incidents } from '../../shared/pages/desk/incidents'
import { OverviewPage } from '../../shared/pages/desk/overview-page'
import { pageOfList } from '../../shared/pages/desk/paging'
import { Projects, type DeskProject } from '../../shared/pages/desk/projects'
import { TroubledMails, type TroubledMail } from '../../shared/pages/desk/troubled-mails'
import { Waiting } from '../../shared/pages/desk/waiting'
import { waitlistKey, WaitlistSection } from '../../shared/pages/desk/waitlist'
import type { Notice, ShownProblem } from '../../shared/pages/kit/components'
import { councilReportLink } from '../../shared/texts/council-paper'
import { activityTexts } from '../../shared/texts/activities'
import { iatiFile } from '../../shared/texts/iati'
import { deskTexts } from '../../shared/texts/desk'
import { genderPortfolioTexts } from '../../shared/texts/gender-portfolio'
import { statusOf } from '../../shared/texts/statuses'
import { translator, type Language, type Text } from '../../shared/texts/language'
import { onceIn } from '../../shared/runtime/http/once'
import { show, type Status } from '../../shared/runtime/http/reply'
import type { DeskDependencies } from './dependencies'
import { goneForm } from './gone-form'
import { askedPerson, mailName, recipientName } from './names'
import type { AtDesk } from './open-desk'
import { councilAsked, enterOffered, orderAsked, settlingOfFund } from './overview-forms'
import type { Taken } from './take-act'
import { waitlistsOf } from './waitlist-view'

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
  /** The key of the form that was sent, where its inputs aren't the page's own. */
  sent?: string
  typed: RawAnswers
  problems: readonly ShownProblem[]
  notices: readonly Notice[]
}

export const NOTHING_TYPED: OverviewShown = { typed: {}, problems: [], notices: [] }

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
  const asked = projectStatuses.find((one) => one === context.req.query('status'))
  const [settings, tasks, found, waiting, envelopes, incidents, submitted] = await Promise.all([
    programme.read(),
    projects.openTasks(),
    projects.inStatus(asked ? [asked] : projectStatuses.filter((one) => !OVER.includes(one))),
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
  const { typed, sent } = shown
  const maySettle = notOfOffice(state, by, 'secretariat-or-finance') === undefined
  const ofFund = settings.incidents.filter(isOpenIncident).map((incident) => ({
    ...incident,
    act: maySettle ? settlingOfFund(incident.n) : undefined,
  }))
  const isSecretariat = isSecretary(state, by)
  const enter = isSecretariat
    ? enterOffered(language, settings, now, onceIn(typed, ids, 'enter.once'))
    : undefined
  const lists = waitlistsOf(language, settings, waiting)
  const keys = [
    ...ofFund.map(({ act }) => act?.key),
    enter?.key,
    ...(isSecretariat ? lists.map(({ year }) => waitlistKey(year)) : []),
  ]
  const gone = goneForm({ language, sent, problems: shown.problems }, keys)
  const problems = gone ? [] : shown.problems
  const notices = gone ? [gone] : shown.notices
  const showing: ActShowing = { language, path: base, sent, typed, problems }
  return show(
    context,
    <OverviewPage language={language} path={base} problems={problems} notices={notices}>
      <Incidents showing={showing} base={base} incidents={incidents} ofFund={ofFund} />
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
      {lists.map((list) => (
        <WaitlistSection
          showing={showing}
          base={base}
          list={list}
          asked={isSecretariat ? orderAsked(list) : undefined}
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
        <a href={`${base}/finance?lang=${language}`}>{deskTexts.figures[language]}</a>
      </p>
      <p>
        <a href={`${base}/gender?lang=${language}`}>{genderPortfolioTexts.heading[language]}</a>
      </p>
      <p>
        <a href={`${base}/council-report/${yearOf(now)}?lang=${language}`}>
          {councilReportLink[language]}
        </a>
      </p>
      <p>
        <a href={`${base}/iati/activities.xml`}>{iatiFile[language]}</a>
      </p>
      <p>
        <a href={`${base}/activities?lang=${language}`}>{activityTexts.heading[language]}</a>
      </p>
      {enter ? (
        <section aria-labelledby="enter">
          <h2 id="enter">{translator(language)(enter.heading)}</h2>
          <ActForm showing={showing} offered={enter} path={`${base}/enter`} />
        </section>
      ) : null}
      {isSecretariat ? <CouncilUpdate showing={showing} asked={councilAsked(now)} /> : null}
    </OverviewPage>,
    gone ? 409 : status,
  )
}

/** The first page as the answer to an act on it. */
export function overviewAnswers(
  dependencies: DeskDependencies,
  context: Context,
  here: AtDesk,
  sent: Pick<OverviewShown, 'typed'> & { sent: string },
) {
  const t = translator(here.language)
  const shows = (shown: Partial<OverviewShown>, status: Status) =>
    showOverview(dependencies, context, here, { ...NOTHING_TYPED, ...shown }, status)
  const told = (tone: 'good' | 'bad', text: Text) => ({ notices: [{ text: t(text), tone }] })
  /** It can't be done as things stand; what was typed is still there. */
  const notNow = (why: Text) => shows({ ...sent, ...told('bad', why) }, 409)
  return {
    notNow,
    to: (taken: Taken, done: Text) => {
      if ('done' in taken) return shows(told('good', done), 200)
      if ('problems' in taken) return shows({ ...sent, problems: taken.problems }, 422)
      const why = refusedAt(here.language, 'desk', taken.refusal)
      return shows({ ...sent, notices: [{ text: why, tone: 'bad' }] }, 409)
    },
  }
}
