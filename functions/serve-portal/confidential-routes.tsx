import type { Notice } from '../../shared/pages/kit/components'
import { Hono, type Context } from 'hono'
import { codeForm } from '../../shared/domain/answers/mission'
import { codeStands } from '../../shared/domain/confidential/code'
import type { Refusal } from '../../shared/domain/decide/kernel/change'
import { decide } from '../../shared/domain/decide/decide'
import type { Problem } from '../../shared/domain/forms/problems'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { ConfidentialPage } from '../../shared/pages/confidential/confidential-page'
import { ExpiredLink } from '../../shared/pages/kit/message'
import { askedForm } from '../../shared/pages/mission/asked-form'
import { actByLink } from '../../shared/runtime/act-by-link'
import { formText } from '../../shared/runtime/http/form-post'
import { pageLanguage } from '../../shared/runtime/http/language'
import { say, seeOther, show, takeForm } from '../../shared/runtime/http/reply'
import { withLink } from '../../shared/runtime/http/with-link'
import { confidentialTexts } from '../../shared/texts/confidential'
import { translator, type Language } from '../../shared/texts/language'
import { labelledProblem } from '../../shared/texts/problems'
import type { PortalDependencies } from './dependencies'
import { markReader, readerOf } from './reader'
import { openConfidentialLink, type OpenedConfidential } from './opened-confidential'
import { answerElsewhere } from './other-door'

interface Here extends OpenedConfidential {
  language: Language
  path: string
  reader: string | undefined
}

interface Shown {
  notice?: Notice
  problems?: readonly Problem[]
}

const refusedCodes: Partial<Record<Refusal['refused'], CodeProblem>> = {
  'not-allowed': 'code-on-its-way',
  expired: 'code-worthless',
  'too-many': 'code-worthless',
  'not-found': 'code-worthless',
}

type CodeProblem = 'code-on-its-way' | 'code-worthless' | 'code-wrong'

const atCode = (code: CodeProblem): Problem[] => [{ path: 'code', code, params: {} }]

const NO_COOKIES: Problem = { path: 'code', code: 'no-cookies', params: {} }

/** What is confidential behind a form's, a task's or a project's link, opened by a code mailed to its holder. */
export function confidentialRoutes(dependencies: PortalDependencies): Hono {
  const { digest } = dependencies
  const app = new Hono()

  function withConfidential(
    context: Context,
    page: (here: Here) => Response | Promise<Response>,
  ): Promise<Response> {
    return withLink(context, dependencies, async (link, token) => {
      const opened = await openConfidentialLink(dependencies, link, token)
      if ('other' in opened) return answerElsewhere(context, token, opened.other)
      const language = pageLanguage(context, opened.language)
      if (opened.isExpired)
        return show(context, <ExpiredLink language={language} action={opened.backTo} />, 410)
      const reader = readerOf(context, dependencies, link.hash)
      return page({ ...opened, language, path: `/confidential/${token}`, reader })
    })
  }

  function confidential(here: Here, { notice, problems }: Shown = {}) {
    const { code, now, language, answers, reader } = here
    const stands = codeStands(code, now, reader)
    return (
      <ConfidentialPage
        language={language}
        path={here.path}
        backTo={here.backTo}
        reference={here.reference}
        title={here.title}
        stands={stands}
        answers={stands === 'open' ? answers : []}
        isForm={here.isForm}
        openUntil={code?.openUntil}
        isEmpty={answers.length === 0}
        notice={notice}
        form={askedForm(codeForm, language, { problems })}
      />
    )
  }

  app.get('/:token', (context) =>
    withConfidential(context, (here) => {
      if (here.reader === undefined) markReader(context, dependencies, here.link.hash)
      const isAsked = context.req.query('asked') === 'yes'
      const stands = codeStands(here.code, here.now, here.reader)
      return show(
        context,
        confidential(here, isAsked && stands === 'asked' ? { notice: askedNotice(here) } : {}),
      )
    }),
  )

  /** A code was mailed; where the browser kept nothing of the page before, that it has to. */
  function askedNotice({ language, reader }: Here): NonNullable<Shown['notice']> {
    const t = translator(language)
    return reader === undefined
      ? {
          text: `${t(confidentialTexts.asked)} ${labelledProblem(language, undefined, NO_COOKIES)}.`,
          tone: 'bad',
        }
      : { text: t(confidentialTexts.asked), tone: 'good' }
  }

  app.post('/:token', (context) =>
    withConfidential(context, (here) =>
      takeForm(context, (form) =>
        formText(form, 'do') === 'open' ? open(context, here, form) : ask(context, here),
      ),
    ),
  )

  async function ask(context: Context, here: Here): Promise<Response> {
    const { link, by, purpose, scope, address, language, path, reader } = here
    if (address === undefined) return say(context, 'unknownLink', 404)
    if (reader === undefined) markReader(context, dependencies, link.hash)
    const linkHash = link.hash
    const acted = await actByLink(
      dependencies,
      { ...scope, mails: { kind: 'confidential-code', to: address } },
      (now) => decide(now, { type: 'ask-code', linkHash, purpose, by, address }, digest),
      link,
      'open-confidential',
    )
    if ('committed' in acted) return seeOther(context, `${path}?lang=${language}&asked=yes`)
    const notice = { text: translator(language)(confidentialTexts.tooMany), tone: 'bad' as const }
    return acted.refusal.refused === 'too-many'
      ? show(context, confidential(here, { notice }), 429)
      : show(context, confidential(here), 409)
  }

  async function open(context: Context, here: Here, form: RawAnswers): Promise<Response> {
    const { link, by, purpose, scope, language, path, reader } = here
    const answer = codeForm.read(form)
    if ('problems' in answer)
      return show(context, confidential(here, { problems: answer.problems }), 422)
    const { result: code } = answer
    // A browser that doesn't keep what it was handed can't be known again: the code would be used up in vain.
    if (reader === undefined) {
      markReader(context, dependencies, link.hash)
      return show(context, confidential(here, { problems: [NO_COOKIES] }), 409)
    }
    const linkHash = link.hash
    const acted = await actByLink(
      dependencies,
      scope,
      (now) =>
        decide(now, { type: 'open-confidential', linkHash, purpose, by, code, reader }, digest),
      link,
      'open-confidential',
    )
    const isWrong =
      'committed' in acted && acted.change.records.some(({ kind }) => kind === 'code-wrong')
    const refused = 'refusal' in acted ? acted.refusal.refused : undefined
    dependencies.log.info('Code tried', {
      ...(here.reference !== undefined && { projectId: here.reference }),
      outcome: isWrong ? 'wrong' : (refused ?? 'opened'),
    })
    if (!isWrong && (refused === undefined || refused === 'already-done'))
      return seeOther(context, `${path}?lang=${language}`)
    const problem = isWrong ? 'code-wrong' : refused && refusedCodes[refused]
    return withConfidential(context, (now) =>
      show(
        context,
        confidential(now, problem ? { problems: atCode(problem) } : {}),
        isWrong ? 422 : 409,
      ),
    )
  }

  return app
}
