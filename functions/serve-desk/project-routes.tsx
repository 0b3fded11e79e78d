import { Hono, type Context } from 'hono'
import { decide } from '../../shared/domain/decide/decide'
import type { Refusal } from '../../shared/domain/decide/kernel/change'
import type { State } from '../../shared/domain/decide/kernel/state'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import type { Delivery } from '../../shared/domain/outbox/delivery'
import { readReference } from '../../shared/domain/project/reference'
import { roleSchema } from '../../shared/domain/people'
import { projectSchema, titleOf } from '../../shared/domain/project/project'
import { DeskProjectPage } from '../../shared/pages/desk/project-page'
import type { ShownProblem } from '../../shared/pages/kit/components'
import { actByLink } from '../../shared/runtime/act-by-link'
import { doneMark, readDone } from '../../shared/runtime/http/done-mark'
import { formText, formValue } from '../../shared/runtime/http/form-post'
import { say, show, type Status } from '../../shared/runtime/http/reply'
import { actProblemTexts, actTexts, doneTexts, latestDay } from '../../shared/texts/desk-acts'
import { formatDay } from '../../shared/texts/format'
import { translator, type Translate } from '../../shared/texts/language'
import { statusTexts } from '../../shared/texts/statuses'
import { roleNames } from '../../shared/texts/tasks'
import type { DeskDependencies } from './dependencies'
import { actorName } from './names'
import { takeAtDesk, withDesk, type AtDesk } from './open-desk'
import { factsOf, mailsOf, newestMails, possibleActs, tasksOf } from './project-view'
import { isActCode, readAct, type ProjectAct } from './read-act'

interface Shown {
  typed?: RawAnswers
  problems?: readonly ShownProblem[]
  notice?: { text: string; tone: 'good' | 'bad' } | undefined
}

const STATUSES = projectSchema.options.map((option) => option.shape.status.value)

/** What would have been possible, in words, where words are known for it. */
function possible(t: Translate, allowed: readonly string[]): string {
  const words = allowed.flatMap((one) => {
    const status = STATUSES.find((known) => known === one)
    const role = roleSchema.options.find((known) => known === one)
    return status ? [t(statusTexts[status])] : role ? [t(roleNames[role])] : []
  })
  return words.length > 0 ? ` ${t(actTexts.possible, { what: words.join(', ') })}` : ''
}

function isDone(name: string): name is ProjectAct {
  return Object.hasOwn(doneTexts, name)
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
    const nameOf = (actor: Parameters<typeof actorName>[2]) => actorName(language, programme, actor)
    return show(
      context,
      <DeskProjectPage
        showing={{
          language,
          path: `${base}/projects/${project.id}`,
          typed: shown.typed ?? {},
          problems: shown.problems ?? [],
        }}
        base={base}
        now={now}
        id={project.id}
        title={titleOf(project)}
        facts={factsOf(language, state, file)}
        tasks={tasksOf(language, state, file, by)}
        acts={possibleActs(state, file, by, digest)}
        reopening={
          reopening && {
            name: nameOf({ type: 'person', id: reopening.by }),
            at: reopening.at,
          }
        }
        incidents={file.incidents.map((incident) => ({
          ...incident,
          resolvedBy: incident.resolved && nameOf(incident.resolved.by),
        }))}
        remarks={file.remarks.map((remark) => ({ ...remark, name: nameOf(remark.by) }))}
        mails={mailsOf(language, state, file, items, news)}
        notice={shown.notice}
      />,
      status,
    )
  }

  function problemsOf(t: Translate, key: string, refusal: Refusal): ShownProblem[] {
    return (refusal.problems ?? []).map(({ path, code }) => {
      const [day] = refusal.allowed ?? []
      const text =
        code === 'too-far' && day !== undefined
          ? t(latestDay, { day: formatDay(t.language, day) })
          : t(actProblemTexts[isActCode(code) ? code : 'other'])
      return { name: `${key}.${path}`, text }
    })
  }

  app.get('/:token/projects/:id', (context) =>
    withDesk(dependencies, context, (here) => {
      const mark = context.req.query('done')
      const done = readDone(dependencies, here.link, context.req.param('id'), mark) ?? ''
      const text = isDone(done) ? translator(here.language)(doneTexts[done]) : undefined
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
    const { file } = await stateOf(context)
    if (!file) return say(context, 'notFound', 404)
    const projectId = file.project.id
    const read = readAct(form, { file, by, order: await mailToSendAgain(form) })
    if (!read) {
      const text = t(actTexts.notNow)
      return page(context, here, { notice: { text, tone: 'bad' } }, 409)
    }
    if ('problems' in read) {
      const problems = read.problems.map(({ name, code }) => ({
        name,
        text: t(actProblemTexts[code]),
      }))
      return page(context, here, { typed: form, problems }, 422)
    }
    const acted = await actByLink(
      dependencies,
      { projectId },
      (state) => decide(state, read.command, digest),
      link,
    )
    if ('committed' in acted)
      return context.redirect(
        `${base}/projects/${projectId}?lang=${language}&done=${doneMark(dependencies, link, projectId, read.act)}`,
        303,
      )
    const { refusal } = acted
    if (refusal.refused === 'invalid') {
      const problems = problemsOf(t, formText(form, 'form'), refusal)
      return page(context, here, { typed: form, problems }, 422)
    }
    const isOld = refusal.refused === 'already-done'
    const text = isOld
      ? t(actTexts.doneBefore)
      : `${t(actTexts.notNow)}${possible(t, refusal.allowed ?? [])}`
    return page(context, here, { typed: form, notice: { text, tone: 'bad' } }, 409)
  }
  return app
}
