import { Hono, type Context } from 'hono'
import { codeStands } from '../../shared/domain/confidential/code'
import { confidentialOf } from '../../shared/domain/confidential/content'
import type { Refusal } from '../../shared/domain/decide/change'
import { decide } from '../../shared/domain/decide/decide'
import type { ProjectFile, State } from '../../shared/domain/decide/state'
import { isReplaced, projectLinkState } from '../../shared/domain/links/validity'
import type { Link } from '../../shared/domain/outbox/item'
import type { Party } from '../../shared/domain/people'
import { plusDays } from '../../shared/domain/time'
import { ConfidentialPage } from '../../shared/pages/confidential/confidential-page'
import { ExpiredLink } from '../../shared/pages/kit/message'
import { act } from '../../shared/runtime/act'
import { formText, readForm } from '../../shared/runtime/http/form-post'
import { pageLanguage } from '../../shared/runtime/http/language'
import { findLink } from '../../shared/runtime/http/link-gate'
import { confidentialTexts } from '../../shared/texts/confidential'
import { translator, type Language, type Text } from '../../shared/texts/language'
import type { PortalDependencies } from './dependencies'
import { addressOf } from './mail-link'
import { say, sayUnreadable, seeOther, show } from './reply'

/** How long a task's link still opens what is confidential once the task has ended, in days. */
const ENDED_SHOWN_DAYS = 30

interface Here {
  link: Link
  by: Party
  state: State
  file: ProjectFile
  language: Language
  path: string
  backTo: string
}

interface Shown {
  notice?: { text: string; tone: 'good' | 'bad' }
  problem?: Text
}

const refusedTexts: Partial<Record<Refusal['refused'], Text>> = {
  'not-allowed': confidentialTexts.underWay,
  expired: confidentialTexts.worthless,
  'too-many': confidentialTexts.worthless,
  'not-found': confidentialTexts.worthless,
}

/** What is confidential behind a task's or a project's link, opened by a code mailed to its holder. */
export function confidentialRoutes(dependencies: PortalDependencies): Hono {
  const { register, clock, digest } = dependencies
  const app = new Hono()

  async function withLink(
    context: Context,
    page: (here: Here) => Response | Promise<Response>,
  ): Promise<Response> {
    const token = context.req.param('token') ?? ''
    const link = await findLink(dependencies, token)
    if (!link || (link.purpose.type !== 'task' && link.purpose.type !== 'project'))
      return say(context, 'unknownLink', 404)
    const { purpose, holder } = link
    const now = clock()
    const scope = { projectId: purpose.projectId, linkHash: link.hash }
    const { state } = await register.read(scope, now)
    const { file } = state
    if (!file || holder.type === 'draft' || holder.type === 'nominee')
      return say(context, 'unknownLink', 404)
    if (isReplaced(link, file.project)) return say(context, 'replaced', 410)
    const backTo = `/${purpose.type === 'task' ? 'tasks' : 'projects'}/${token}`
    const language = pageLanguage(context, languageOf(state, file, holder))
    if (isOver(link, file, { ...state, now }))
      return show(context, <ExpiredLink language={language} action={backTo} />, 410)
    const path = `/confidential/${token}`
    return page({ link, by: holder, state: { ...state, now }, file, language, path, backTo })
  }

  function confidential(here: Here, { notice, problem }: Shown = {}) {
    const { link, state, file, language, path, backTo } = here
    const answers = confidentialOf(file, link.purpose)
    const stands = codeStands(state.code, state.now)
    return (
      <ConfidentialPage
        language={language}
        path={path}
        backTo={backTo}
        projectId={file.project.id}
        title={file.project.outline.title}
        stands={stands}
        answers={stands === 'open' ? answers : []}
        openUntil={state.code?.openUntil}
        isEmpty={answers.length === 0}
        notice={notice}
        problem={problem && translator(language)(problem)}
      />
    )
  }

  app.get('/:token', (context) =>
    withLink(context, (here) => {
      const isAsked = context.req.query('asked') === 'yes'
      const notice = {
        text: translator(here.language)(confidentialTexts.asked),
        tone: 'good' as const,
      }
      const stands = codeStands(here.state.code, here.state.now)
      return show(context, confidential(here, isAsked && stands === 'asked' ? { notice } : {}))
    }),
  )

  app.post('/:token', async (context) => {
    const posted = await readForm(context)
    if ('problem' in posted) return sayUnreadable(context, posted.problem)
    return withLink(context, (here) =>
      formText(posted.form, 'do') === 'open'
        ? open(context, here, formText(posted.form, 'code').replace(/\s/g, ''))
        : ask(context, here),
    )
  })

  async function ask(context: Context, here: Here): Promise<Response> {
    const { link, by, file, state, language, path } = here
    const address = addressOf(by, state)
    if (address === undefined) return say(context, 'unknownLink', 404)
    const scope = { projectId: file.project.id, linkHash: link.hash, address }
    const { hash: linkHash, purpose } = link
    const acted = await act(
      dependencies,
      scope,
      (now) => decide(now, { type: 'ask-code', linkHash, purpose, by, address }, digest),
      link,
    )
    if ('committed' in acted) return seeOther(context, `${path}?lang=${language}&asked=yes`)
    const notice = { text: translator(language)(confidentialTexts.tooMany), tone: 'bad' as const }
    return acted.refusal.refused === 'too-many'
      ? show(context, confidential(here, { notice }), 429)
      : show(context, confidential(here), 409)
  }

  async function open(context: Context, here: Here, code: string): Promise<Response> {
    const { link, by, file, language, path } = here
    // What can't be a code costs no try.
    if (!/^\d{6}$/.test(code))
      return show(context, confidential(here, { problem: confidentialTexts.giveCode }), 422)
    const { hash: linkHash, purpose } = link
    const acted = await act(
      dependencies,
      { projectId: file.project.id, linkHash },
      (now) => decide(now, { type: 'open-confidential', linkHash, purpose, by, code }, digest),
      link,
    )
    const isWrong =
      'committed' in acted && acted.change.records.some(({ kind }) => kind === 'code-wrong')
    const refused = 'refusal' in acted ? acted.refusal.refused : undefined
    dependencies.log.info('Code tried', {
      projectId: file.project.id,
      outcome: isWrong ? 'wrong' : (refused ?? 'opened'),
    })
    if (!isWrong && (refused === undefined || refused === 'already-done'))
      return seeOther(context, `${path}?lang=${language}`)
    const problem = isWrong ? confidentialTexts.wrong : refused && refusedTexts[refused]
    return withLink(context, (now) =>
      show(context, confidential(now, problem ? { problem } : {}), isWrong ? 422 : 409),
    )
  }

  app.all('/:token', (context) => {
    context.header('Allow', 'GET, HEAD, POST')
    return say(context, 'method', 405)
  })
  return app
}

function isOver(link: Link, { project, tasks }: ProjectFile, state: State): boolean {
  const { purpose } = link
  if (purpose.type !== 'task')
    return projectLinkState(link, project, state.programme.policy, state.now) === 'expired'
  const task = tasks.find(({ id }) => id === purpose.taskId)
  const ended = task?.endedAt
  return (
    task === undefined || (ended !== undefined && plusDays(ended, ENDED_SHOWN_DAYS) < state.now)
  )
}

function languageOf(
  { programme }: Pick<State, 'programme'>,
  { project }: ProjectFile,
  by: Party,
): Language {
  const person = by.type === 'person' && programme.people.find(({ id }) => id === by.id)
  return person ? person.language : project.language
}
