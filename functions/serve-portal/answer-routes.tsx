import { Hono, type Context } from 'hono'
import type { Child } from 'hono/jsx'
import { refusedProblems } from '../../shared/domain/answers/refused'
import { decide } from '../../shared/domain/decide/decide'
import { missionIn } from '../../shared/domain/decide/kernel/look-up'
import type { Refusal } from '../../shared/domain/decide/kernel/change'
import type { Problem } from '../../shared/domain/forms/problems'
import { ExpiredLink } from '../../shared/pages/kit/message'
import { actByLink } from '../../shared/runtime/act-by-link'
import { doneMark, readDone } from '../../shared/runtime/http/done-mark'
import { formText } from '../../shared/runtime/http/form-post'
import { pageLanguage } from '../../shared/runtime/http/language'
import { say, seeAgain, seeOther, show, takeForm } from '../../shared/runtime/http/reply'
import type { Language } from '../../shared/texts/language'
import type { PortalDependencies } from './dependencies'
import { judgeSenders } from './judge-senders'
import { mailLink } from './mail-link'
import type { OpenedAnswer } from './opened-answer'
import { reopenSenders } from './opened-senders'
import { withDoor } from './other-door'
import { answerFormOf, showAnswer, type Answerable } from './show-answer'

/** By which the page's address says that what it asks was answered just now. */
const ANSWERED = 'answered'

/** Pages that ask somebody one thing, behind a link that was mailed to them. */
export function answerRoutes(dependencies: PortalDependencies): Hono {
  const app = new Hono()

  function withAnswer(
    context: Context,
    page: (opened: OpenedAnswer, here: Here) => Response | Promise<Response>,
  ): Promise<Response> {
    return withDoor(dependencies, context, 'answers', (opened, token) =>
      page(opened, { language: languageOf(context, opened), path: `/answers/${token}` }),
    )
  }

  const isDone = ({ link, asks }: OpenedAnswer, mark: string | undefined) =>
    readDone(dependencies, link, asks, mark) === ANSWERED

  app.get('/:token', (context) =>
    withAnswer(context, (opened, here) =>
      opened.isExpired
        ? show(context, expired(here), 410)
        : show(
            context,
            showAnswer(opened, here, { isDone: isDone(opened, context.req.query('done')) }),
          ),
    ),
  )

  app.post('/:token', (context) =>
    withAnswer(context, (opened, here) =>
      takeForm(context, async (form) => {
        if (opened.isExpired) {
          if (formText(form, 'do') !== 'fresh-link') return show(context, expired(here), 410)
          const { link, state } = opened
          await mailLink(dependencies, link, link.holder, link.purpose, state)
          return say(context, 'fresh', 200, here.language)
        }
        const again = (problems: readonly Problem[]) =>
          show(context, showAnswer(opened, here, { problems, typed: form }), 422)
        const done = () => {
          const mark = doneMark(dependencies, opened.link, opened.asks, ANSWERED)
          return seeOther(context, `${here.path}?lang=${here.language}&done=${mark}`)
        }
        if (opened.asks === 'senders') {
          const judged = await judgeSenders(dependencies, opened, form)
          if (judged === 'none')
            return show(
              context,
              showAnswer(opened, here, { problem: 'chooseOne', typed: form }),
              422,
            )
          if (judged === 'said') return done()
          const now = await reopenSenders(dependencies, opened)
          return show(
            context,
            showAnswer(now, here, { problem: 'othersAnswered', typed: form }),
            409,
          )
        }
        if (opened.isOver) return seeAgain(context, here.path, here.language)
        const answer = answerFormOf(opened).read(form)
        if ('problems' in answer) return again(answer.problems)
        const acted = await actByLink(
          dependencies,
          scopeOf(opened),
          (state) => decide(state, answer.result, dependencies.digest),
          opened.link,
        )
        if ('committed' in acted) return done()
        dependencies.log.info('Answer refused', { outcome: acted.refusal.refused })
        const problems = problemsOf(acted.refusal)
        return problems.length > 0 ? again(problems) : seeAgain(context, here.path, here.language)
      }),
    ),
  )

  return app
}

interface Here {
  language: Language
  path: string
}

function expired({ language, path }: Here): Child {
  return <ExpiredLink language={language} action={path} />
}

function languageOf(context: Context, opened: OpenedAnswer): Language {
  const { state } = opened
  switch (opened.asks) {
    case 'contact':
    case 'question':
      return pageLanguage(context, opened.file.project.language)
    case 'disown':
      return pageLanguage(context, missionIn(state, opened.file.project.mission)?.language)
    case 'senders':
      return pageLanguage(context, missionIn(state, opened.mission)?.language)
    case 'comment':
      return pageLanguage(context, missionIn(state, opened.draft.mission)?.language)
    default:
      return opened satisfies never
  }
}

function scopeOf(opened: Answerable): { projectId: string } | { draftId: string } {
  return 'file' in opened ? { projectId: opened.file.project.id } : { draftId: opened.draft.id }
}

function problemsOf(refusal: Refusal): Problem[] {
  return refusal.refused === 'too-many'
    ? [{ path: '', code: 'commented-too-often', params: {} }]
    : refusedProblems(refusal)
}
