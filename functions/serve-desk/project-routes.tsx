import { Hono, type Context } from 'hono'
import { deskActs, isDeskAct } from '../../shared/domain/answers/desk/acts'
import type { AnswerForm } from '../../shared/domain/answers/declared'
import { completesReopening } from '../../shared/domain/decide/desk/reopen-project'
import type { PersonCommand } from '../../shared/domain/decide/kernel/commands'
import type { ProjectFile, State } from '../../shared/domain/decide/kernel/state'
import { staleness } from '../../shared/domain/decide/running/propose-public-text'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import type { Delivery } from '../../shared/domain/outbox/delivery'
import { readReference } from '../../shared/domain/project/reference'
import { roleSchema } from '../../shared/domain/people'
import { newestText } from '../../shared/domain/project/public-text'
import { projectStatuses, titleOf } from '../../shared/domain/project/project'
import type { OfferedAct } from '../../shared/pages/desk/act-form'
import { DeskProjectPage } from '../../shared/pages/desk/project-page'
import type { ShownTask } from '../../shared/pages/desk/project-tasks'
import type { Notice, ShownProblem } from '../../shared/pages/kit/components'
import { doneMark, readDone } from '../../shared/runtime/http/done-mark'
import { formValue } from '../../shared/runtime/http/form-post'
import { say, show, type Status } from '../../shared/runtime/http/reply'
import { actTexts, actWords } from '../../shared/texts/desk-acts'
import { refusedAt } from '../../shared/texts/refusals'
import { translator, type Translate } from '../../shared/texts/language'
import { statusTexts } from '../../shared/texts/statuses'
import { roleNames } from '../../shared/texts/tasks'
import type { DeskDependencies } from './dependencies'
import { postedCase } from './case'
import { goneForm } from './gone-form'
import { actorName } from './names'
import { actsOnProject, deskWording, entriesShown, settling } from './offered'
import { takeAtDesk, withDesk, type AtDesk } from './open-desk'
import { factsOf, mailsOf, newestMails, tasksOf } from './project-view'
import { takeAct } from './take-act'

interface Shown {
  typed?: RawAnswers
  problems?: readonly ShownProblem[]
  notice?: Notice | undefined
}

/** Every form of the page, by its key. */
function keysOf(acts: readonly OfferedAct[], tasks: readonly ShownTask[]): string[] {
  return [...acts, ...tasks.flatMap((task) => task.acts)].map(({ key }) => key)
}

function textOf(file: ProjectFile) {
  const text = newestText(file.publicTexts)
  return text && { text, stale: staleness(file, text) }
}

/** What would have been possible, in words, where words are known for it. */
function possible(t: Translate, allowed: readonly string[]): string {
  const words = allowed.flatMap((one) => {
    const status = projectStatuses.find((known) => known === one)
    const role = roleSchema.options.find((known) => known === one)
    return status ? [t(statusTexts[status])] : role ? [t(roleNames[role])] : []
  })
  return words.length > 0 ? ` ${t(actTexts.possible, { what: words.join(', ') })}` : ''
}

/** One project's page at the desk, and the acts on it. */
export function projectRoutes(dependencies: DeskDependencies): Hono {
  const { register, clock, digest, outbox, deliveries } = dependencies
  const app = new Hono()

  async function stateOf(context: Context): Promise<State> {
    const now = clock()
    const projectId = readReference(context.req.param('id') ?? '') ?? ''
    const { state } = await register.read({ projectId }, now)
    return { ...state, now }
  }

  async function page(
    context: Context,
    here: AtDesk,
    shown: Shown = {},
    status: Status = 200,
  ): Promise<Response> {
    const state = await stateOf(context)
    const { file, programme, now } = state
    if (!file) return say(context, 'notFound', 404)
    const { project } = file
    const { language, base, by } = here
    const items = newestMails(await outbox.mailsOf(project.id))
    const news = new Map<string, Delivery[]>()
    await Promise.all(
      items.map(async ({ messageId }) => {
        if (messageId !== undefined) news.set(messageId, await deliveries.of(messageId))
      }),
    )
    const reopening = project.status === 'closed' ? project.reopening : undefined
    const isAgreed = project.status === 'closed' && completesReopening(project, by, now)
    const acts = actsOnProject(state, by, digest, isAgreed)
    const tasks = tasksOf(language, state, file, by)
    const entries = entriesShown(state, file, by)
    const typed = shown.typed ?? {}
    const sent = formValue(typed, 'form')
    const incidents = file.incidents.map((one) => ({ ...one, act: settling(file, one.n, by) }))
    const settled = incidents.flatMap(({ act }) => act ?? [])
    const { problems = [] } = shown
    const gone = goneForm(
      { language, sent, problems },
      keysOf([...acts, ...settled, ...entries.flatMap(({ act }) => act ?? [])], tasks),
    )
    const nameOf = (actor: Parameters<typeof actorName>[2]) => actorName(language, programme, actor)
    return show(
      context,
      <DeskProjectPage
        showing={{
          language,
          path: `${base}/projects/${project.id}`,
          sent,
          typed,
          problems: gone ? [] : problems,
        }}
        base={base}
        now={now}
        id={project.id}
        title={titleOf(project)}
        facts={factsOf(language, state, file)}
        tasks={tasks}
        acts={acts}
        entries={entries}
        reopening={
          reopening && {
            name: nameOf({ type: 'person', id: reopening.by }),
            at: reopening.at,
          }
        }
        incidents={incidents.map((incident) => ({
          ...incident,
          resolvedBy: incident.resolved && nameOf(incident.resolved.by),
        }))}
        remarks={file.remarks.map((remark) => ({ ...remark, name: nameOf(remark.by) }))}
        publicText={textOf(file)}
        mails={mailsOf(language, state, file, items, news)}
        notice={gone ?? shown.notice}
      />,
      gone ? 409 : status,
    )
  }

  app.get('/:token/projects/:id', (context) =>
    withDesk(dependencies, context, (here) => {
      const mark = context.req.query('done')
      const done = readDone(dependencies, here.link, context.req.param('id'), mark) ?? ''
      const text = isDeskAct(done) ? translator(here.language)(actWords[done].done) : undefined
      return page(context, here, { notice: text ? { text, tone: 'good' } : undefined })
    }),
  )

  app.post('/:token/projects/:id', (context) =>
    takeAtDesk(dependencies, context, (here, form) => take(context, here, form)),
  )

  async function mailToSendAgain(form: RawAnswers) {
    const id = formValue(form, 'outboxId')
    const item = id === '' ? undefined : await outbox.find(id)
    return item?.order.type === 'mail' ? { id, order: item.order } : undefined
  }

  async function take(context: Context, here: AtDesk, form: RawAnswers): Promise<Response> {
    const { by, language, base, link } = here
    const t = translator(language)
    const state = await stateOf(context)
    const { file } = state
    if (!file) return say(context, 'notFound', 404)
    const projectId = file.project.id
    const notNow = (text: string) =>
      page(context, here, { typed: form, notice: { text, tone: 'bad' } }, 409)
    const act = formValue(form, 'act')
    const of = postedCase(state, file, form, { by, mail: await mailToSendAgain(form) })
    const asked: AnswerForm<PersonCommand> | undefined = isDeskAct(act)
      ? deskActs[act](of)
      : undefined
    if (!asked) return notNow(refusedAt(language, 'desk', { refused: 'not-allowed' }))
    const posted = { form: asked, key: formValue(form, 'form'), wording: deskWording(state) }
    const taken = await takeAct(dependencies, here, form, posted, (command) => ({
      command,
      scope: { projectId },
    }))
    if ('done' in taken) {
      const mark = doneMark(dependencies, link, projectId, act)
      return context.redirect(`${base}/projects/${projectId}?lang=${language}&done=${mark}`, 303)
    }
    if ('problems' in taken)
      return page(context, here, { typed: form, problems: taken.problems }, 422)
    const { refused, allowed = [] } = taken.refusal
    const why = refusedAt(language, 'desk', taken.refusal)
    return notNow(refused === 'not-allowed' ? `${why}${possible(t, allowed)}` : why)
  }
  return app
}
