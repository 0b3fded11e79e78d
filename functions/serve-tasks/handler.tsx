import { Hono, type Context } from 'hono'
import { decide } from '../../shared/domain/decide/decide'
import { plusDays } from '../../shared/domain/time'
import { OBJECTION_PATH } from '../../shared/pages/tasks/objection-page'
import { ServiceError } from '../../shared/pages/kit/message'
import type {
  FinanceStore,
  LinkStore,
  ProgrammeStore,
  ProjectStore,
} from '../../shared/ports/stores'
import { act, type ActDependencies } from '../../shared/runtime/act'
import { formText } from '../../shared/runtime/http/form-post'
import { pageLanguage } from '../../shared/runtime/http/language'
import { ownFormsOnly } from '../../shared/runtime/http/own-forms'
import { findLink } from '../../shared/runtime/http/link-gate'
import { refuseOthers, say, show, takeForm, type Status } from '../../shared/runtime/http/reply'
import { securityHeaders } from '../../shared/runtime/http/security-headers'
import { translator, type Language } from '../../shared/texts/language'
import { otherActs } from '../../shared/texts/other-acts'
import { answerProblemTexts, taskTexts } from '../../shared/texts/tasks'
import { readAnswer, type AnswerProblem, type AnswerProblemCode } from './answers'
import { caseOf, type Case } from './case'
import { objection, showObjected, showObjection } from './objection'
import { reviewAnswered } from './review-at-hand'
import { showEnded, showRecorded, showTask } from './show'

export interface TasksDependencies extends ActDependencies {
  projects: ProjectStore
  programme: ProgrammeStore
  finance: Pick<FinanceStore, 'envelopes'>
  links: LinkStore
  hashSecret: (secret: string) => string
  /** What the addresses of pages begin with, from configuration. */
  portalUrl: string
  /** Tells operators of a failure by its reference; never what was asked or answered. */
  reportFailure: (reference: string, error: unknown) => void
  reference: () => string
}

/** How long a link opens the page of a task that has ended, in days. */
const SPENT_SHOWN_DAYS = 365

/** The pages behind links mailed to reviewers, chair, secretariat and finance. */
export function createTasksApp(dependencies: TasksDependencies): Hono {
  const { projects, programme, finance, clock } = dependencies
  const app = new Hono()
  app.use(securityHeaders)
  app.use(ownFormsOnly(dependencies.portalUrl))

  async function open(token: string): Promise<Case | undefined> {
    const link = await findLink(dependencies, token)
    if (!link || link.purpose.type !== 'task') return undefined
    if (plusDays(link.expiresAt, SPENT_SHOWN_DAYS) < clock()) return undefined
    const [file, settings, envelopes] = await Promise.all([
      projects.find(link.purpose.projectId),
      programme.read(),
      finance.envelopes(),
    ])
    return file && caseOf(link, file, settings, envelopes)
  }

  function languageOf(context: Context, found: Case): Language {
    const { by } = found
    const own =
      by.type === 'person'
        ? found.programme.people.find((person) => person.id === by.id)?.language
        : found.file.project.language
    return pageLanguage(context, own)
  }

  app.get('/tasks/:token', async (context) => {
    const found = await open(context.req.param('token'))
    if (!found) return say(context, 'unknownLink', 404)
    const language = languageOf(context, found)
    const path = context.req.path
    return found.task.status === 'open'
      ? show(context, showTask(found, { language, path, now: clock(), typed: {}, problems: [] }))
      : show(context, showEnded(found, language, path, clock()))
  })

  app.post('/tasks/:token', (context) =>
    takeForm(context, async (form) => {
      const token = context.req.param('token')
      const path = context.req.path
      const found = await open(token)
      if (!found) return say(context, 'unknownLink', 404)
      const language = languageOf(context, found)
      if (found.task.status !== 'open')
        return show(context, showEnded(found, language, path, clock()), 409)
      const again = (problems: readonly AnswerProblem[], status: Status, notice?: string) =>
        show(
          context,
          showTask(found, {
            language,
            path,
            now: clock(),
            typed: form,
            problems,
            ...(notice !== undefined && { notice }),
          }),
          status,
        )
      const answer = readAnswer(form, found.task, found.by, reviewAnswered(found))
      if ('problems' in answer) return again(answer.problems, 422)
      const acted = await act(
        dependencies,
        { projectId: found.file.project.id },
        (state) => decide(state, answer.command, dependencies.digest),
        found.link,
      )
      const after = await open(token)
      if (!after) return say(context, 'unknownLink', 404)
      if ('committed' in acted) {
        const t = translator(language)
        switch (answer.command.type) {
          case 'ask-question': {
            const notice = t(otherActs.asked)
            const showing = { language, path, now: clock(), typed: {}, problems: [], notice }
            return show(context, showTask(after, showing))
          }
          case 'delegate':
            return show(context, showRecorded(after, language, path, t(otherActs.given)))
          default:
            return show(context, showRecorded(after, language, path))
        }
      }
      switch (acted.refusal.refused) {
        case 'already-done':
          return after.task.status === 'open'
            ? show(context, showRecorded(after, language, path), 409)
            : show(context, showEnded(after, language, path, clock()), 409)
        case 'invalid':
          return again((acted.refusal.problems ?? []).map(toProblem), 422)
        case 'conflict':
          return show(
            context,
            showTask(after, {
              language,
              path,
              now: clock(),
              typed: form,
              problems: [],
              notice: translator(language)(taskTexts.changedMeanwhile),
            }),
            409,
          )
        case 'not-allowed':
        case 'not-found':
        case 'expired':
        case 'too-many':
          return after.task.status === 'open'
            ? again([{ path: 'choice', code: 'other' }], 409)
            : show(context, showEnded(after, language, path, clock()), 409)
        default:
          return acted.refusal.refused satisfies never
      }
    }),
  )

  app.get(`/tasks/:token/${OBJECTION_PATH}`, async (context) => {
    const token = context.req.param('token')
    const found = await open(token)
    if (!found) return say(context, 'unknownLink', 404)
    const here = { language: languageOf(context, found), path: `/tasks/${token}`, now: clock() }
    const page = showObjection(found, here)
    return page === undefined
      ? context.redirect(`${here.path}?lang=${here.language}`, 303)
      : show(context, page)
  })

  app.post(`/tasks/:token/${OBJECTION_PATH}`, (context) =>
    takeForm(context, async (form) => {
      const token = context.req.param('token')
      const found = await open(token)
      if (!found) return say(context, 'unknownLink', 404)
      const language = languageOf(context, found)
      const path = `/tasks/${token}`
      if (formText(form, 'act') !== 'object')
        return context.redirect(`${path}/${OBJECTION_PATH}?lang=${language}`, 303)
      const command = objection(found, formText(form, 'note'))
      const acted = await act(
        dependencies,
        { projectId: found.file.project.id },
        (state) => decide(state, command, dependencies.digest),
        found.link,
      )
      return 'committed' in acted
        ? show(context, showObjected(found, language, path))
        : show(context, showEnded(found, language, path, clock()), 409)
    }),
  )

  refuseOthers(app, ['/tasks/:token', `/tasks/:token/${OBJECTION_PATH}`])
  app.notFound((context) => say(context, 'notFound', 404))
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

function isCode(code: string): code is AnswerProblemCode {
  return code in answerProblemTexts
}

function toProblem({ path, code }: { path: string; code: string }): AnswerProblem {
  return { path, code: isCode(code) ? code : 'other' }
}
