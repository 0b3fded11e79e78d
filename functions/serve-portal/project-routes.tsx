import { Hono, type Context } from 'hono'
import type { AnswerForm } from '../../shared/domain/answers/declared'
import {
  addResults,
  reconsider,
  replaceContact,
  withdrawal,
  withdrawalOf,
} from '../../shared/domain/answers/mission'
import { refusedProblems } from '../../shared/domain/answers/refused'
import { isRefusal, type Refusal } from '../../shared/domain/decide/kernel/change'
import { copyDraftId, isOver } from '../../shared/domain/decide/request/copy-proposal'
import { decide } from '../../shared/domain/decide/decide'
import { callOf, missionName, missionOf } from '../../shared/domain/decide/kernel/look-up'
import { notToReplace } from '../../shared/domain/decide/request/replace-contact'
import { completionDraftId } from '../../shared/domain/decide/request/return-proposal'
import type { CommandOf, PersonCommand } from '../../shared/domain/decide/kernel/commands'
import { amendmentDraftId, workingCopy } from '../../shared/domain/decide/kernel/working-copy'
import type { Problem } from '../../shared/domain/forms/problems'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import type { LinkPurpose } from '../../shared/domain/links/purpose'
import { newestText } from '../../shared/domain/project/public-text'
import { openCalls } from '../../shared/domain/programme/call-time'
import { traitsOf } from '../../shared/domain/tasks/kinds'
import { dayOf } from '../../shared/domain/time'
import { ExpiredLink } from '../../shared/pages/kit/message'
import type { Notice } from '../../shared/pages/kit/components'
import { askedForm } from '../../shared/pages/mission/asked-form'
import { LinkMailedPage } from '../../shared/pages/mission/link-mailed-page'
import { ProjectPage } from '../../shared/pages/mission/project/project-page'
import type { AskedOfMission } from '../../shared/pages/mission/project/project-props'
import { actByLink } from '../../shared/runtime/act-by-link'
import { doneMark, readDone } from '../../shared/runtime/http/done-mark'
import { formValue } from '../../shared/runtime/http/form-post'
import { pageLanguage } from '../../shared/runtime/http/language'
import { say, seeAgain, seeOther, show, takeForm } from '../../shared/runtime/http/reply'
import { contactTexts } from '../../shared/texts/contacts'
import { lateResultsTexts } from '../../shared/texts/late-results'
import { reconsiderTexts } from '../../shared/texts/reconsider'
import { refusedAt } from '../../shared/texts/refusals'
import { translator, type Language, type Text } from '../../shared/texts/language'
import { missionTexts } from '../../shared/texts/mission'
import { publicTextTexts } from '../../shared/texts/public-text'
import type { PortalDependencies } from './dependencies'
import { mailLink } from './mail-link'
import type { OpenedProject } from './opened-link'
import { withDoor } from './other-door'

/** What a mission's button asks for; who asks is added. */
type Pressed =
  | { type: 'withdraw' | 'take-back' | 'revive' }
  | { type: 'withdraw-amendment'; amendment: number }
  | { type: 'reconsider'; whatIsNew: string }
  | { type: 'add-results'; results: string }
  | { type: 'agree-public-text'; text: number }
  | { type: 'start-amendment'; asks?: 'additional-money' | 'suspension' | 'cancellation' }

interface Here {
  language: Language
  path: string
}

interface Shown {
  /** What was typed in one of its forms, and what is wrong with it. */
  typed?: RawAnswers
  wrong?: { id: string; problems: readonly Problem[] }
  notice?: Notice | undefined
}

/** What is said once an act was done. */
const doneTexts = {
  withdraw: missionTexts.withdrawn,
  'take-back': missionTexts.takenBack,
  revive: missionTexts.revived,
  'agree-public-text': publicTextTexts.agreeDone,
  'withdraw-amendment': missionTexts.changeWithdrawn,
  'replace-contact': contactTexts.asked,
  reconsider: reconsiderTexts.asked,
  'add-results': lateResultsTexts.added,
} as const satisfies Partial<Record<PersonCommand['type'], Text>>

type Done = keyof typeof doneTexts

function isDone(name: string): name is Done {
  return Object.hasOwn(doneTexts, name)
}

interface Asked extends AskedOfMission {
  link: LinkPurpose
}

/** What the mission is asked for, each with the link that opens it. */
function askedOfMission({ file: { project, tasks } }: OpenedProject): Asked[] {
  const open = tasks.filter(
    ({ status, kind }) => status === 'open' && traitsOf(kind).asks === 'mission',
  )
  const asked = open.map((task): Asked => {
    const draftId = workingCopy(task)
    return {
      kind: task.kind,
      dueDay: dayOf(task.dueAt),
      act: `mail:${task.id}`,
      link:
        draftId === undefined
          ? { type: 'task', projectId: project.id, taskId: task.id }
          : { type: 'draft', draftId },
    }
  })
  const isAsked = open.some(({ kind }) => kind === 'complete-proposal')
  if (project.status !== 'returned' || isAsked) return asked
  const draftId = completionDraftId(project)
  const link = { type: 'draft' as const, draftId }
  return [...asked, { kind: 'complete-proposal', dueDay: undefined, act: `mail:${draftId}`, link }]
}

/** Open calls for which its text can be the start of a new proposal, the one that closes first first. */
function callsToCopyFor({ file, state }: OpenedProject, language: Language) {
  if (!isOver(file.project)) return []
  return openCalls(state.programme.calls, state.now).map(({ id, title }) => ({
    id,
    title: title[language],
  }))
}

/** The page of a project for its mission. */
export function projectRoutes(dependencies: PortalDependencies): Hono {
  const { digest } = dependencies
  const app = new Hono()

  function withProject(
    context: Context,
    page: (opened: OpenedProject, here: Here) => Response | Promise<Response>,
  ): Promise<Response> {
    return withDoor(dependencies, context, 'projects', (opened, token) => {
      const language = pageLanguage(context, opened.file.project.language)
      return page(opened, { language, path: `/projects/${token}` })
    })
  }

  function project(opened: OpenedProject, { language, path }: Here, shown: Shown = {}) {
    const { typed, wrong, ...rest } = shown
    const form = (declared: AnswerForm<unknown>) =>
      askedForm(declared, language, {
        typed,
        problems: declared.id === wrong?.id ? wrong.problems : [],
      })
    const { state, file, by } = opened
    const may = (pressed: Pressed) =>
      by.type === 'mission' && !isRefusal(decide(state, { ...pressed, by }, digest))
    const { pendingAmendment: amendment = 0, amendmentDraft } = file.project
    const text = newestText(file.publicTexts)?.n ?? 0
    return (
      <ProjectPage
        language={language}
        path={path}
        file={file}
        now={state.now}
        missionName={missionName(state, file.project.mission)}
        mailbox={missionOf(state, file.project.mission).mailbox}
        nameOf={(person) => state.programme.people.find(({ id }) => id === person)?.name ?? person}
        contact={callOf(state, file.project.callId).contact}
        acts={{
          takeBack: may({ type: 'take-back' }),
          revive: may({ type: 'revive' }),
          agreeText: may({ type: 'agree-public-text', text }) ? text : undefined,
          askChange: may({ type: 'start-amendment' }) || amendmentDraft !== undefined,
          withdraw: may({ type: 'withdraw' }) ? form(withdrawal) : undefined,
          withdrawChange: may({ type: 'withdraw-amendment', amendment })
            ? { amendment, form: form(withdrawalOf(amendment)) }
            : undefined,
          pause: file.project.status === 'active',
          copyFor: by.type === 'mission' ? callsToCopyFor(opened, language) : [],
          reconsider: may({ type: 'reconsider', whatIsNew: '.' }) ? form(reconsider) : undefined,
          addResults: may({ type: 'add-results', results: '.' }) ? form(addResults) : undefined,
        }}
        mayChangeContact={
          by.type === 'mission' && notToReplace(state, file.project, by) === undefined
        }
        asked={by.type === 'mission' ? askedOfMission(opened) : []}
        contactForm={form(replaceContact(by))}
        {...rest}
      />
    )
  }

  const expired = (context: Context, { language, path }: Here) =>
    show(context, <ExpiredLink language={language} action={path} />, 410)

  app.get('/:token', (context) =>
    withProject(context, (opened, here) => {
      if (opened.isExpired) return expired(context, here)
      const { link, file } = opened
      const mark = context.req.query('done')
      const done = readDone(dependencies, link, file.project.id, mark) ?? ''
      const text = isDone(done) ? translator(here.language)(doneTexts[done]) : undefined
      return show(
        context,
        project(opened, here, { notice: text ? { text, tone: 'good' } : undefined }),
      )
    }),
  )

  app.post('/:token', (context) =>
    withProject(context, (opened, here) =>
      takeForm(context, async (form) => {
        const pressed = formValue(form, 'do')
        if (opened.isExpired) {
          if (pressed !== 'fresh-link') return expired(context, here)
          const { link, state } = opened
          await mailLink(dependencies, link, link.holder, link.purpose, state)
          return say(context, 'fresh', 200, here.language)
        }
        const mailed = askedOfMission(opened).find((asked) => asked.act === pressed)
        if (mailed) {
          await mailLink(dependencies, opened.link, opened.by, mailed.link, opened.state)
          return linkMailed(context, here)
        }
        const [verb, which] = pressed.split(':')
        if (verb === 'copy' && which !== undefined) return copy(context, opened, here, which)
        const presses = (act: Pressed) => change(context, opened, here, act, form)
        if (verb === 'agree-text')
          return change(context, opened, here, { type: 'agree-public-text', text: Number(which) })
        if (verb === 'withdraw-change')
          return answered(context, opened, here, form, withdrawalOf(Number(which)), presses)
        switch (pressed) {
          case 'withdraw':
            return answered(context, opened, here, form, withdrawal, presses)
          case 'take-back':
          case 'revive':
            return change(context, opened, here, { type: pressed })
          case 'replace-contact':
            return answered(context, opened, here, form, replaceContact(opened.by), (...asked) =>
              changeContact(context, opened, here, form, ...asked),
            )
          case 'reconsider':
            return answered(context, opened, here, form, reconsider, presses)
          case 'add-results':
            return answered(context, opened, here, form, addResults, presses)
          case 'ask-change':
            return change(context, opened, here, { type: 'start-amendment' })
          case 'ask-money':
            return change(context, opened, here, {
              type: 'start-amendment',
              asks: 'additional-money',
            })
          case 'ask-suspension':
            return change(context, opened, here, { type: 'start-amendment', asks: 'suspension' })
          case 'ask-cancellation':
            return change(context, opened, here, { type: 'start-amendment', asks: 'cancellation' })
          default:
            return seeAgain(context, here.path, here.language)
        }
      }),
    ),
  )

  function seeDone(
    context: Context,
    { link, file }: OpenedProject,
    { path, language }: Here,
    what: Done,
  ): Response {
    const mark = doneMark(dependencies, link, file.project.id, what)
    return seeOther(context, `${path}?lang=${language}&done=${mark}`)
  }

  /** Reads one of the page's forms; what is wrong with it stands there again with what was typed. */
  function answered<Result>(
    context: Context,
    opened: OpenedProject,
    here: Here,
    typed: RawAnswers,
    { id, read }: AnswerForm<Result>,
    then: (
      result: Result,
      again: (problems: readonly Problem[]) => Response,
    ) => Response | Promise<Response>,
  ): Response | Promise<Response> {
    const again = (problems: readonly Problem[]) =>
      show(context, project(opened, here, { typed, wrong: { id, problems } }), 422)
    const answer = read(typed)
    return 'problems' in answer ? again(answer.problems) : then(answer.result, again)
  }

  async function changeContact(
    context: Context,
    opened: OpenedProject,
    here: Here,
    form: RawAnswers,
    result: CommandOf<'replace-contact'>,
    again: (problems: readonly Problem[]) => Response,
  ): Promise<Response> {
    const acted = await actByLink(
      dependencies,
      { projectId: opened.file.project.id, mails: { kind: 'contact-asked', to: result.address } },
      (state) => decide(state, result, digest),
      opened.link,
    )
    if ('committed' in acted) return seeDone(context, opened, here, 'replace-contact')
    const { refusal } = acted
    if (refusal.refused === 'too-many')
      return again([{ path: 'address', code: 'mailed-too-often', params: {} }])
    return refusal.problems
      ? again(refusedProblems(refusal))
      : refused(context, opened, here, { refusal, typed: form })
  }

  /** What was pressed can't be done now; the page shows how things stand. */
  const refused = (
    context: Context,
    opened: OpenedProject,
    here: Here,
    { refusal, typed }: { refusal?: Refusal; typed?: RawAnswers } = {},
  ) => {
    const text = refusedAt(here.language, 'project', refusal ?? { refused: 'not-allowed' })
    const notice = { text, tone: 'bad' as const }
    return show(context, project(opened, here, { notice, ...(typed && { typed }) }), 409)
  }

  const linkMailed = (context: Context, here: Here) => show(context, <LinkMailedPage {...here} />)

  async function change(
    context: Context,
    opened: OpenedProject,
    here: Here,
    pressed: Pressed,
    typed?: RawAnswers,
  ): Promise<Response> {
    const { by, file } = opened
    const projectId = file.project.id
    const acted = await actByLink(
      dependencies,
      { projectId },
      (state) =>
        by.type === 'mission'
          ? decide(state, { ...pressed, by }, digest)
          : { refused: 'not-allowed', reason: 'Only the mission does that.' },
      opened.link,
    )
    if ('refusal' in acted && acted.refusal.refused !== 'already-done') {
      dependencies.log.info('Act refused', { projectId, outcome: acted.refusal.refused })
      return withProject(context, (now) =>
        refused(context, now, here, { refusal: acted.refusal, ...(typed && { typed }) }),
      )
    }
    if (pressed.type !== 'start-amendment') return seeDone(context, opened, here, pressed.type)
    // Somebody else of the mission may have begun it since the page was read.
    const begun = 'refusal' in acted ? acted.state.file?.project.amendmentDraft : undefined
    if (begun) {
      const draftId = amendmentDraftId(projectId, begun.n)
      await mailLink(dependencies, opened.link, by, { type: 'draft', draftId }, opened.state)
    }
    return linkMailed(context, here)
  }

  async function copy(
    context: Context,
    opened: OpenedProject,
    here: Here,
    callId: string,
  ): Promise<Response> {
    const { by, file, state, link } = opened
    const projectId = file.project.id
    if (!state.programme.calls.some(({ id }) => id === callId))
      return refused(context, opened, here)
    const draftId = copyDraftId(projectId, callId)
    const acted = await actByLink(
      dependencies,
      { projectId, draftId },
      (now) => decide(now, { type: 'copy-proposal', callId, by }, digest),
      link,
    )
    if ('refusal' in acted) {
      if (acted.refusal.refused !== 'already-done')
        return refused(context, opened, here, { refusal: acted.refusal })
      const draft = acted.state.draft
      const to = { type: 'draft' as const, id: draftId }
      await mailLink(
        dependencies,
        link,
        to,
        { type: 'draft', draftId },
        {
          ...state,
          ...(draft && { draft }),
        },
      )
    }
    return linkMailed(context, here)
  }

  return app
}
