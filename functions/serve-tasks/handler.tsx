import type { Context, Hono } from 'hono'
import { refusedProblems } from '../../shared/domain/answers/refused'
import { readTaskAnswer } from '../../shared/domain/answers/tasks/acts'
import { decide } from '../../shared/domain/decide/decide'
import type { Problem } from '../../shared/domain/forms/problems'
import type { State } from '../../shared/domain/decide/kernel/state'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { gate } from '../../shared/domain/links/gate'
import { lets, type Use, type Verdict } from '../../shared/domain/links/verdict'
import { OBJECTION_PATH } from '../../shared/pages/tasks/objection-page'
import type {
  FinanceStore,
  LinkStore,
  ProgrammeStore,
  ProjectStore,
} from '../../shared/ports/stores'
import type { ActDependencies } from '../../shared/runtime/act'
import { actByLink } from '../../shared/runtime/act-by-link'
import { formText } from '../../shared/runtime/http/form-post'
import type { FormAppDependencies } from '../../shared/runtime/http/http-app'
import { pageLanguage } from '../../shared/runtime/http/language'
import { pageApp } from '../../shared/runtime/http/page-app'
import { say, seeAgain, show, takeForm, type Status } from '../../shared/runtime/http/reply'
import { isShut, sayShut, withLink } from '../../shared/runtime/http/with-link'
import { translator, type Language } from '../../shared/texts/language'
import { otherActs } from '../../shared/texts/other-acts'
import { taskTexts } from '../../shared/texts/tasks'
import { askingOf } from './asking'
import { caseOf, type Case } from './case'
import { objection, showObjected, showObjection } from './objection'
import { isFormShown, showEnded, showRecorded, showTask } from './show'

export interface TasksDependencies extends ActDependencies, FormAppDependencies {
  projects: ProjectStore
  programme: ProgrammeStore
  finance: Pick<FinanceStore, 'envelopes'>
  links: LinkStore
  hashSecret: (secret: string) => string
}

/** The pages behind links mailed to reviewers, chair, secretariat and finance. */
export function createTasksApp(dependencies: TasksDependencies): Hono {
  const { projects, programme, finance, clock, digest } = dependencies

  async function stateOf(projectId: string): Promise<State> {
    const [file, settings, envelopes] = await Promise.all([
      projects.find(projectId),
      programme.read(),
      finance.envelopes(),
    ])
    return {
      now: clock(),
      programme: settings,
      envelopes,
      ...(file && { file }),
      nextNumbers: {},
      mailsThisHour: 0,
    }
  }

  interface Opened {
    found: Case
    verdict: Verdict
    state: State
    token: string
  }

  /** Opens the case behind a task's link; `use` is what its page is for. */
  function withCase(
    context: Context,
    page: (opened: Opened) => Response | Promise<Response>,
    use?: Use,
  ): Promise<Response> {
    return withLink(context, dependencies, async (link, token) => {
      if (link.purpose.type !== 'task') return say(context, 'unknownLink', 404)
      const state = await stateOf(link.purpose.projectId)
      const verdict = gate(link, state, digest)
      const isLetIn = use !== undefined && lets(verdict, use, state.now)
      if (!isLetIn && isShut(verdict)) return sayShut(context, verdict, link, state)
      const found = caseOf(link, state)
      return found ? page({ found, verdict, state, token }) : say(context, 'unknownLink', 404)
    })
  }

  function languageOf(context: Context, found: Case): Language {
    const { by } = found
    const own =
      by.type === 'person'
        ? found.programme.people.find((person) => person.id === by.id)?.language
        : found.file.project.language
    return pageLanguage(context, own)
  }

  async function answerTask(context: Context, found: Case, form: RawAnswers): Promise<Response> {
    const { path } = context.req
    const language = languageOf(context, found)
    if (found.task.status !== 'open')
      return show(context, showEnded(found, language, path, clock()), 409)
    const again = (problems: readonly Problem[], status: Status, notice?: string) =>
      show(
        context,
        showTask(found, {
          language,
          path,
          now: clock(),
          digest,
          typed: form,
          problems,
          ...(notice !== undefined && { notice }),
        }),
        status,
      )
    const answer = readTaskAnswer(form, found.task.kind, askingOf(found, clock()))
    if ('problems' in answer)
      return isFormShown(found, form, clock()) ? again(answer.problems, 422) : again([], 409)
    const acted = await actByLink(
      dependencies,
      { projectId: found.file.project.id },
      (state) => decide(state, answer.result, digest),
      found.link,
    )
    // Whoever stepped aside or gave it away has just done so: that is confirmed to them, and nothing more.
    const after = caseOf(found.link, await stateOf(found.file.project.id)) ?? found
    if ('committed' in acted) {
      const t = translator(language)
      switch (answer.result.type) {
        case 'ask-question': {
          const notice = t(otherActs.asked)
          const showing = { language, path, now: clock(), digest, typed: {}, problems: [], notice }
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
        return again(refusedProblems(acted.refusal), 422)
      case 'conflict':
        return show(
          context,
          showTask(after, {
            language,
            path,
            now: clock(),
            digest,
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
          ? again(refusedProblems(acted.refusal), 409)
          : show(context, showEnded(after, language, path, clock()), 409)
      default:
        return acted.refusal.refused satisfies never
    }
  }

  /** "This wasn't me": a right of whoever is named, also of those who have no part in the case any more. */
  async function object(
    context: Context,
    { found, verdict, state, token }: Opened,
    form: RawAnswers,
  ): Promise<Response> {
    const language = languageOf(context, found)
    const path = `/tasks/${token}`
    if (formText(form, 'act') !== 'object')
      return seeAgain(context, `${path}/${OBJECTION_PATH}`, language)
    const isLost = isShut(verdict)
    const read = objection(found).read(form)
    if ('problems' in read) {
      const { problems } = read
      const showing = { language, path, now: clock(), isLost, typed: form, problems }
      const page = showObjection(found, showing)
      if (page !== undefined) return show(context, page, 422)
    }
    const acted =
      'result' in read
        ? await actByLink(
            dependencies,
            { projectId: found.file.project.id },
            (now) => decide(now, read.result, digest),
            found.link,
            'object',
          )
        : undefined
    if (acted && 'committed' in acted)
      return show(context, showObjected(found, language, path, isLost))
    return isLost
      ? sayShut(context, verdict, found.link, state)
      : show(context, showEnded(found, language, path, clock()), 409)
  }

  return pageApp(dependencies, (app) => {
    app.get('/tasks/:token', (context) =>
      withCase(context, ({ found }) => {
        const language = languageOf(context, found)
        const { path } = context.req
        return found.task.status === 'open'
          ? show(
              context,
              showTask(found, { language, path, now: clock(), digest, typed: {}, problems: [] }),
            )
          : show(context, showEnded(found, language, path, clock()))
      }),
    )

    app.post('/tasks/:token', (context) =>
      withCase(context, ({ found }) =>
        takeForm(context, (form) => answerTask(context, found, form)),
      ),
    )

    app.get(`/tasks/:token/${OBJECTION_PATH}`, (context) =>
      withCase(
        context,
        ({ found, verdict, token }) => {
          const language = languageOf(context, found)
          const path = `/tasks/${token}`
          const page = showObjection(found, {
            language,
            path,
            now: clock(),
            isLost: isShut(verdict),
          })
          return page === undefined
            ? context.redirect(`${path}?lang=${language}`, 303)
            : show(context, page)
        },
        'object',
      ),
    )

    app.post(`/tasks/:token/${OBJECTION_PATH}`, (context) =>
      withCase(
        context,
        (opened) => takeForm(context, (form) => object(context, opened, form)),
        'object',
      ),
    )
  })
}
