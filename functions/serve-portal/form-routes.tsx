import { Hono, type Context } from 'hono'
import { questionNames } from '../../shared/domain/answers/form'
import { refusedProblems } from '../../shared/domain/answers/refused'
import { decide } from '../../shared/domain/decide/decide'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { itemIds } from '../../shared/domain/forms/raw'
import { withoutRoom } from '../../shared/domain/forms/room'
import { shownSections } from '../../shared/domain/forms/section-state'
import { dayOf } from '../../shared/domain/time'
import { problemSentence } from '../../shared/pages/form/names'
import { inputId } from '../../shared/pages/kit/components'
import { ExpiredLink } from '../../shared/pages/kit/message'
import { NotSavedPage } from '../../shared/pages/mission/not-saved-page'
import { actByLink } from '../../shared/runtime/act-by-link'
import { doneMark, readDone } from '../../shared/runtime/http/done-mark'
import { formText } from '../../shared/runtime/http/form-post'
import { pageLanguage } from '../../shared/runtime/http/language'
import { say, seeAgain, seeOther, show, takeForm } from '../../shared/runtime/http/reply'
import type { PortalDependencies } from './dependencies'
import { addedItemId, NO_REVISION, readAct, readRevision, sectionEdit } from './form-answer'
import type { FormDoor } from './form-doors'
import { explainStops, judge, reviewNow, sendCommand, stopsToSay, type Judged } from './judge'
import { mailLink } from './mail-link'
import { readerOf } from './reader'
import type { WorkingCopy } from './opened-link'
import { withDoor } from './other-door'
import { saveSection, sectionRevision } from './save-section'
import {
  formOf,
  sectionProblems,
  sendingOf,
  showCheck,
  showSection,
  showSent,
  showTaskList,
  type Place,
  type Shown,
} from './show-form'

/** The pages of one kind of form behind links: its list of pages, each page, the check, the sending. */
export function formRoutes(dependencies: PortalDependencies, door: FormDoor): Hono {
  const { digest } = dependencies
  const app = new Hono()

  /** Shows a page of an open form; a spent, expired or unknown link has a page of its own. */
  function withCopy(
    context: Context,
    page: (copy: WorkingCopy, place: Place) => Response | Promise<Response>,
  ): Promise<Response> {
    return withDoor(dependencies, context, door, (opened, token) =>
      page(opened, {
        language: pageLanguage(context, opened.draft.language),
        base: `/${door}/${token}`,
        reader: readerOf(context, dependencies, opened.link.hash),
      }),
    )
  }

  function showOver(context: Context, copy: WorkingCopy, place: Place): Response {
    return copy.life === 'expired'
      ? show(context, <ExpiredLink language={place.language} action={place.base} />, 410)
      : show(context, showSent(copy, place))
  }

  const check = (copy: WorkingCopy): Judged => judge(copy, digest)
  const sectionPage = (copy: WorkingCopy, place: Place, sectionId: string, more: Shown = {}) =>
    showSection(copy, place, sectionId, reviewNow(copy, digest), {
      ...more,
      stops: stopsToSay(asTyped(copy, more.typed), digest),
    })

  app.get('/:token', (context) =>
    withCopy(context, (copy, place) =>
      copy.life === 'open'
        ? show(
            context,
            showTaskList(copy, place, {
              ...listNotes(context, dependencies, copy),
              stops: judge(copy, digest).stops,
            }),
          )
        : showOver(context, copy, place),
    ),
  )

  app.post('/:token', (context) =>
    withCopy(context, (copy, place) =>
      takeForm(context, async (form) => {
        if (copy.life === 'open' && formText(form, 'do') === 'ask-mailbox')
          return askMailbox(context, copy, place)
        if (copy.life !== 'expired' || formText(form, 'do') !== 'fresh-link')
          return seeAgain(context, place.base, place.language)
        const { link } = copy
        await mailLink(dependencies, link, link.holder, link.purpose, copy.state)
        return say(context, 'fresh', 200, place.language)
      }),
    ),
  )

  /** Has the mission's mailbox asked once more whether it knows who writes. */
  async function askMailbox(
    context: Context,
    { draft, link }: WorkingCopy,
    { base, language }: Place,
  ): Promise<Response> {
    const acted = await actByLink(
      dependencies,
      {
        draftId: draft.id,
        strangersOf: draft.mission,
        mails: { kind: 'sender-asked', to: draft.address },
      },
      (state) => decide(state, { type: 'ask-sender', draftId: draft.id }, digest),
      link,
    )
    const asked = 'committed' in acted ? 'asked-again' : 'not-asked-again'
    const mark = doneMark(dependencies, link, draft.id, asked)
    return seeOther(context, `${base}?lang=${language}&done=${mark}`)
  }

  app.get('/:token/check', (context) =>
    withCopy(context, (copy, place) =>
      copy.life === 'open'
        ? show(context, showCheck(copy, place, check(copy)))
        : showOver(context, copy, place),
    ),
  )

  app.get('/:token/submit', (context) =>
    withCopy(context, (copy, place) =>
      seeOther(
        context,
        `${place.base}${copy.life === 'open' ? '/check' : ''}?lang=${place.language}`,
      ),
    ),
  )

  app.post('/:token/submit', (context) =>
    withCopy(context, (copy, place) =>
      takeForm(context, (form) => send(context, copy, place, form)),
    ),
  )

  async function send(
    context: Context,
    copy: WorkingCopy,
    place: Place,
    form: RawAnswers,
  ): Promise<Response> {
    const done = () => seeOther(context, `${place.base}?lang=${place.language}`)
    const isDone = () => seeAgain(context, place.base, place.language)
    if (copy.life !== 'open') return isDone()
    const { draft, file } = copy
    const answer = sendingOf(copy).read(form)
    if ('problems' in answer) {
      const sent = { typed: form, problems: answer.problems }
      return show(context, showCheck(copy, place, check(copy), { sent }), 422)
    }
    const { revision = NO_REVISION, asItStands, receivedOn = dayOf(copy.state.now) } = answer.result
    const command = sendCommand(copy, {
      revision,
      salt: dependencies.ids.secret(),
      asItStands,
      receivedOn,
    })
    const scope = {
      draftId: draft.id,
      strangersOf: draft.mission,
      ...(file && { projectId: file.project.id }),
    }
    const acted = await actByLink(
      dependencies,
      scope,
      (state) => decide(state, command, digest),
      copy.link,
    )
    if ('committed' in acted) return done()
    const { refusal } = acted
    dependencies.log.info('Sending refused', { draftId: draft.id, outcome: refusal.refused })
    if (refusal.refused === 'already-done') return isDone()
    return withCopy(context, (now, here) => {
      const judged = check(now)
      const { schema } = sendingOf(now)
      const isOfSending = ({ path }: { path: string }) => questionNames(schema).includes(path)
      const sent = { typed: form, problems: refusedProblems(refusal).filter(isOfSending) }
      const stops = explainStops(now, refusal, judged.stops).filter((one) => !isOfSending(one))
      return refusal.refused === 'invalid'
        ? show(context, showCheck(now, here, judged, { stops, sent }), 422)
        : show(context, showCheck(now, here, judged, { sent, refused: refusal }), 409)
    })
  }

  app.get('/:token/:section', (context) =>
    withCopy(context, (copy, place) => {
      const sectionId = context.req.param('section')
      if (!hasSection(copy, sectionId)) return say(context, 'notFound', 404, place.language)
      return copy.life === 'open'
        ? show(context, sectionPage(copy, place, sectionId, { saved: context.req.query('saved') }))
        : showOver(context, copy, place)
    }),
  )

  app.post('/:token/:section', (context) =>
    withCopy(context, (copy, place) => {
      const sectionId = context.req.param('section')
      return hasSection(copy, sectionId)
        ? takeForm(context, (form) => save(context, copy, place, sectionId, form))
        : say(context, 'notFound', 404, place.language)
    }),
  )

  async function save(
    context: Context,
    copy: WorkingCopy,
    place: Place,
    sectionId: string,
    posted: RawAnswers,
  ): Promise<Response> {
    const form = formOf(copy)
    const { language, base } = place
    const pressed = readAct(posted)
    const isAutosave = pressed.act === 'autosave'
    const late = () =>
      isAutosave
        ? context.json({}, 409)
        : show(context, <NotSavedPage {...place} form={form} typed={posted} />, 409)
    if (copy.life !== 'open') return late()
    const seen = readRevision(posted)
    const newItem =
      pressed.act === 'add' ? addedItemId(digest, copy.draft.id, pressed.list, seen) : ''
    const edit = sectionEdit(form, posted, pressed, newItem)
    const { link, draft, file } = copy
    const scope = { draftId: draft.id, ...(file && { projectId: file.project.id }) }
    const saved = await saveSection(dependencies, { link, scope, sectionId, seen, edit })
    if (saved.result === 'gone') return late()
    const now: WorkingCopy = { ...copy, draft: saved.draft }
    if (saved.result === 'too-large') {
      const typed = edit(saved.draft.answers)
      const withoutSpace = withoutRoom(form, typed, sectionId)
      const told = withoutSpace.map((problem) =>
        problemSentence(language, form, problem, (list) => itemIds(typed, list)),
      )
      return isAutosave
        ? context.json({ problem: told.join(' ') }, 413)
        : show(
            context,
            sectionPage(now, place, sectionId, { typed, posted, withoutRoom: withoutSpace }),
            413,
          )
    }
    if (saved.result === 'elsewhere') {
      return isAutosave
        ? context.json({}, 409)
        : show(
            context,
            sectionPage(now, place, sectionId, { typed: edit(saved.draft.answers), posted }),
            409,
          )
    }
    const here = `${base}/${sectionId}`
    const revision = sectionRevision(saved.draft, sectionId)
    const note = `lang=${language}&saved=${sectionId}.${revision}`
    switch (pressed.act) {
      case 'autosave':
        return context.json({ revision })
      case 'add':
        return seeOther(context, `${here}?${note}#${inputId(`${pressed.list}.${newItem}`)}`)
      case 'remove':
        return seeOther(context, `${here}?${note}#${inputId(pressed.list)}`)
      case 'language':
        return seeOther(context, `${here}?lang=${pressed.language}&saved=${sectionId}.${revision}`)
      case 'save-and-list':
        return seeOther(context, `${base}?${note}`)
      case 'save':
        return sectionProblems(now, saved.draft.answers, sectionId, stopsToSay(now, digest))
          .length > 0
          ? show(context, sectionPage(now, place, sectionId, { posted }), 422)
          : seeOther(context, `${base}/${nextPage(now, sectionId)}?${note}`)
      default:
        return pressed satisfies never
    }
  }

  return app
}

/** A working copy with what was typed and not saved. */
function asTyped(copy: WorkingCopy, answers: RawAnswers | undefined): WorkingCopy {
  return answers === undefined ? copy : { ...copy, draft: { ...copy.draft, answers } }
}

/** What happened just before, as the page's address says. */
function listNotes(
  context: Context,
  marks: Pick<PortalDependencies, 'digest' | 'clock'>,
  { link, draft }: WorkingCopy,
): { saved: string | undefined; askedAgain?: boolean } {
  const done = readDone(marks, link, draft.id, context.req.query('done'))
  return {
    saved: context.req.query('saved'),
    ...(done !== undefined && { askedAgain: done === 'asked-again' }),
  }
}

function hasSection(copy: WorkingCopy, sectionId: string): boolean {
  return formOf(copy).sections.some(({ id }) => id === sectionId)
}

/** The page after a section: the next one, or the check of all. */
function nextPage(copy: WorkingCopy, sectionId: string): string {
  const sections = shownSections(formOf(copy), copy.draft.answers)
  return sections[sections.indexOf(sectionId) + 1] ?? 'check'
}
