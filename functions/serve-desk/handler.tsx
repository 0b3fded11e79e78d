import { Hono, type Context } from 'hono'
import type { Child } from 'hono/jsx'
import * as z from 'zod'
import { decide } from '../../shared/domain/decide/decide'
import { readDay } from '../../shared/domain/forms/days'
import { deskLinkState } from '../../shared/domain/links/validity'
import type { Party, Role } from '../../shared/domain/people'
import type { Person, Programme } from '../../shared/domain/programme/programme'
import {
  committedCents,
  isFunded,
  projectSchema,
  type Project,
} from '../../shared/domain/project/project'
import { DeskDoor, DeskLinkSent, DeskPage } from '../../shared/pages/desk/desk-page'
import type { ShownProblem } from '../../shared/pages/kit/components'
import { renderPage } from '../../shared/pages/kit/layout'
import { ServiceError, StandingMessage, type MessageKind } from '../../shared/pages/kit/message'
import type {
  FinanceStore,
  LinkStore,
  ProgrammeStore,
  ProjectStore,
} from '../../shared/ports/stores'
import { act, type ActDependencies } from '../../shared/runtime/act'
import { FORM_PROBLEM_STATUS, formText, readForm } from '../../shared/runtime/http/form-post'
import { pageLanguage } from '../../shared/runtime/http/language'
import { findLink } from '../../shared/runtime/http/link-gate'
import { securityHeaders } from '../../shared/runtime/http/security-headers'
import { deskTexts } from '../../shared/texts/desk'
import { formatDay } from '../../shared/texts/format'
import { translator } from '../../shared/texts/language'

export interface DeskDependencies extends ActDependencies {
  projects: ProjectStore
  programme: ProgrammeStore
  finance: Pick<FinanceStore, 'envelopes'>
  links: LinkStore
  hashSecret: (secret: string) => string
  reportFailure: (reference: string, error: unknown) => void
  reference: () => string
}

const AT_THE_DESK: readonly Role[] = [
  'secretariat',
  'finance',
  'head-of-finance',
  'chair',
  'deputy',
]
const STATUSES = projectSchema.options.map((option) => option.shape.status.value)
const FORM_MESSAGES = {
  'too-large': 'tooLarge',
  'wrong-type': 'wrongType',
  'cross-site': 'crossSite',
  malformed: 'wrongType',
} as const

type Status = 200 | 400 | 403 | 404 | 405 | 410 | 413 | 415 | 422 | 500

function centsOf(project: Project): number {
  if (isFunded(project)) return committedCents(project)
  return project.status === 'reserved' ? project.reservation.cents : project.outline.requestedCents
}

function askedName(programme: Programme, party: Party): string {
  return party.type === 'person'
    ? (programme.people.find((person) => person.id === party.id)?.name ?? party.id)
    : `${party.mission} (${party.as})`
}

/** The secretariat's and finance's pages, behind a mailed link of a few minutes. */
export function createDeskApp(dependencies: DeskDependencies): Hono {
  const { projects, programme, finance, clock } = dependencies
  const app = new Hono()
  app.use(securityHeaders)

  const show = (context: Context, page: Child, status: Status = 200) =>
    context.html(renderPage(page), status)
  const message = (context: Context, kind: MessageKind, status: Status) =>
    show(context, <StandingMessage language={pageLanguage(context)} kind={kind} />, status)

  async function holder(token: string): Promise<Person | 'expired' | undefined> {
    const link = await findLink(dependencies, token)
    if (!link || link.purpose.type !== 'desk' || link.holder.type !== 'person') return undefined
    if (deskLinkState(link, clock()) !== 'open') return 'expired'
    const { id } = link.holder
    const { people } = await programme.read()
    return people.find((person) => person.id === id)
  }

  async function desk(
    context: Context,
    person: Person,
    shown: { typed: { asOf: string; dueOn: string }; problems: ShownProblem[]; notices: string[] },
    status: Status = 200,
  ) {
    const [settings, tasks, all, envelopes] = await Promise.all([
      programme.read(),
      projects.openTasks(),
      projects.inStatus(STATUSES),
      finance.envelopes(),
    ])
    const page = (
      <DeskPage
        language={pageLanguage(context, person.language)}
        path={context.req.path}
        now={clock()}
        tasks={tasks.map((task) => ({
          ...task,
          asked: task.roster.map(({ party }) => askedName(settings, party)),
        }))}
        projects={all.map((project) => ({
          id: project.id,
          mission: project.mission,
          title: project.outline.title,
          status: project.status,
          cents: centsOf(project),
        }))}
        envelopes={envelopes}
        mayAskCouncilUpdate={person.roles.includes('secretariat')}
        {...shown}
      />
    )
    return show(context, page, status)
  }

  app.get('/desk', (context) =>
    show(context, <DeskDoor language={pageLanguage(context)} typed="" />),
  )

  app.post('/desk', async (context) => {
    const posted = await readForm(context)
    if ('problem' in posted) {
      return message(context, FORM_MESSAGES[posted.problem], FORM_PROBLEM_STATUS[posted.problem])
    }
    const language = pageLanguage(context)
    const typed = formText(posted.form, 'address')
    const address = z.email().safeParse(typed.toLowerCase())
    if (!address.success) {
      const problem = translator(language)(deskTexts.addressWrong)
      return show(context, <DeskDoor language={language} typed={typed} problem={problem} />, 422)
    }
    const { people } = await programme.read()
    const person = people.find(
      (one) =>
        one.address.toLowerCase() === address.data &&
        one.leftOn === undefined &&
        one.roles.some((role) => AT_THE_DESK.includes(role)),
    )
    if (person) {
      await act(dependencies, { address: person.address }, (state) =>
        decide(
          state,
          {
            type: 'mail-desk-link',
            by: { type: 'person', id: person.id },
            address: person.address,
          },
          dependencies.digest,
        ),
      )
    }
    return show(context, <DeskLinkSent language={language} />)
  })

  app.get('/desk/:token', async (context) => {
    const person = await holder(context.req.param('token'))
    if (person === undefined) return message(context, 'unknownLink', 404)
    if (person === 'expired')
      return show(context, <DeskDoor language={pageLanguage(context)} typed="" />, 410)
    return desk(context, person, { typed: { asOf: '', dueOn: '' }, problems: [], notices: [] })
  })

  app.post('/desk/:token', async (context) => {
    const posted = await readForm(context)
    if ('problem' in posted) {
      return message(context, FORM_MESSAGES[posted.problem], FORM_PROBLEM_STATUS[posted.problem])
    }
    const person = await holder(context.req.param('token'))
    if (person === undefined) return message(context, 'unknownLink', 404)
    if (person === 'expired')
      return show(context, <DeskDoor language={pageLanguage(context)} typed="" />, 410)
    const t = translator(pageLanguage(context, person.language))
    const typed = { asOf: formText(posted.form, 'asOf'), dueOn: formText(posted.form, 'dueOn') }
    const asOf = readDay(typed.asOf)
    const dueOn = readDay(typed.dueOn)
    const problems: ShownProblem[] = []
    if (asOf === undefined) problems.push({ name: 'asOf', text: t(deskTexts.dateProblem) })
    if (dueOn === undefined) problems.push({ name: 'dueOn', text: t(deskTexts.dateProblem) })
    else if (dueOn <= clock().slice(0, 10))
      problems.push({ name: 'dueOn', text: t(deskTexts.dueProblem) })
    if (asOf === undefined || dueOn === undefined || problems.length > 0) {
      return desk(context, person, { typed, problems, notices: [] }, 422)
    }
    const by: Party = { type: 'person', id: person.id }
    const open = await projects.inStatus(['active', 'suspended'])
    const refused: string[] = []
    for (const { id } of open) {
      const acted = await act(dependencies, { projectId: id }, (state) =>
        decide(state, { type: 'open-council-update', asOf, dueOn, by }, dependencies.digest),
      )
      if ('refusal' in acted) refused.push(id)
    }
    const date = formatDay(t.language, asOf)
    const notices = [t(deskTexts.askedFor, { count: open.length - refused.length, date })]
    if (refused.length > 0) notices.push(t(deskTexts.notAsked, { ids: refused.join(', ') }))
    return desk(context, person, { typed: { asOf: '', dueOn: '' }, problems: [], notices })
  })

  app.all('/desk/*', (context) => {
    context.header('Allow', 'GET, HEAD, POST')
    return message(context, 'method', 405)
  })
  app.notFound((context) => message(context, 'notFound', 404))
  app.onError((error, context) => {
    const reference = dependencies.reference()
    dependencies.reportFailure(reference, error)
    return show(
      context,
      <ServiceError language={pageLanguage(context)} reference={reference} />,
      500,
    )
  })
  return app
}
