import type { Child } from 'hono/jsx'
import { codeStands } from '../../shared/domain/confidential/code'
import type { Refusal } from '../../shared/domain/decide/kernel/change'
import { callOf, missionOf } from '../../shared/domain/decide/kernel/look-up'
import { draftLifeOf, senderStands, senderUntil } from '../../shared/domain/decide/request/sender'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import type { Form } from '../../shared/domain/forms/form'
import { heldBack } from '../../shared/domain/forms/kept'
import { parseAnswers } from '../../shared/domain/forms/parse'
import type { Doubt, Problem } from '../../shared/domain/forms/problems'
import { rawList, rawText } from '../../shared/domain/forms/raw'
import { sectionAt, sectionProgress } from '../../shared/domain/forms/section-state'
import { sentenceFor } from '../../shared/domain/gender-review/sentence'
import { traitsOf, type Traits } from '../../shared/domain/tasks/kinds'
import { dayOf, plusDays } from '../../shared/domain/time'
import { isUnconfirmedSender } from '../../shared/domain/project/project'
import { proposalForm } from '../../shared/domain/proposal/proposal-content'
import { Changes } from '../../shared/pages/answers/changes'
import { BeforeSending } from '../../shared/pages/form/before-sending'
import { CheckPage, sendingForm } from '../../shared/pages/form/check-page'
import type { Sent } from '../../shared/pages/mission/asked-form'
import { sending } from '../../shared/domain/answers/mission'
import { ConfirmationPage } from '../../shared/pages/form/confirmation-page'
import { SectionPage } from '../../shared/pages/form/section-page'
import type { Saved } from '../../shared/pages/form/saved-note'
import { TaskListPage } from '../../shared/pages/form/task-list-page'
import { Advice } from '../../shared/pages/mission/advice'
import { SectionAdvice } from '../../shared/pages/mission/section-advice'
import { EndedTaskPage } from '../../shared/pages/tasks/ended-page'
import { copyName } from '../../shared/texts/form-names'
import { formatMoment } from '../../shared/texts/format'
import { translator, type Language } from '../../shared/texts/language'
import { missionTexts } from '../../shared/texts/mission'
import { statusOf } from '../../shared/texts/statuses'
import { refusalText } from '../../shared/texts/hindrances'
import { taskTexts } from '../../shared/texts/tasks'
import { forms } from '../../shared/domain/drafts/forms'
import { titleOf } from '../../shared/domain/project/project'
import { isBlank, oneLine } from '../../shared/domain/text/typed'
import { enteredNote } from './entering'
import { withOwnBounds, type Judged } from './judge'
import type { WorkingCopy } from './opened-link'
import { sectionRevision } from './save-section'

export function formOf({ draft }: WorkingCopy): Form {
  return forms[draft.form]
}

/** What a working copy is about, as people know it. */
function subjectOf({ draft, file }: WorkingCopy): string {
  const typed = rawText(draft.answers, 'title')
  const isTyped = draft.form === 'proposal' && !isBlank(typed)
  return file && !isTyped ? titleOf(file.project) : oneLine(typed)
}

function contactOf({ state, draft }: WorkingCopy): string {
  return callOf(state, draft.callId).contact
}

/** Under which name a device keeps a section's unsent text. */
function keepName({ draft }: WorkingCopy, sectionId: string): string {
  return `${draft.id}/${sectionId}`
}

/**
 * What the page before this one saved, as its address says: `budget.7` is the budget at revision 7. Only what
 * is stored was saved, and a device forgets none of its text for another revision.
 */
function savedBefore(copy: WorkingCopy, saved: string | undefined): Saved | undefined {
  const [sectionId = '', revision = ''] = (saved ?? '').split('.')
  const isSection = formOf(copy).sections.some(({ id }) => id === sectionId)
  const stored = copy.draft.sectionRevisions[sectionId]
  const isStored = /^\d{1,9}$/.test(revision) && stored !== undefined && Number(revision) <= stored
  return isSection && isStored
    ? { sectionId, keptAs: keepName(copy, sectionId), revision: Number(revision) }
    : undefined
}

/** Whether changes are asked for in a section that nobody has saved since. */
function waitsForChanges({ draft }: WorkingCopy, form: Form, sectionId: string): boolean {
  if (draft.sectionRevisions[sectionId] !== undefined) return false
  const fields: readonly string[] = form.sections.find(({ id }) => id === sectionId)?.fields ?? []
  return draft.comments.some(({ path }) => fields.includes(path.split('.')[0] ?? ''))
}

export interface Place {
  language: Language
  /** Address of the whole form. */
  base: string
  /** The hash by which this browser is known, where the code of its confidential answers was given in it. */
  reader: string | undefined
}

function beforeSending(copy: WorkingCopy, { language, base }: Place, askedAgain?: boolean): Child {
  const { draft, state } = copy
  return (
    <>
      {enteredNote(copy, language)}
      <BeforeSending
        language={language}
        base={base}
        sender={senderStands(state, draft)}
        waits={{
          mailbox: missionOf(state, draft.mission).mailbox,
          untilDay: dayOf(senderUntil(state)),
          days: draftLifeOf(state.programme, draft),
        }}
        askedAgain={askedAgain}
        comments={draft.focalComments ?? []}
      />
    </>
  )
}

interface Listed {
  saved?: string | undefined
  askedAgain?: boolean
  /** What would stop the form from being sent. */
  stops?: readonly (Problem | Doubt)[]
}

export function showTaskList(
  copy: WorkingCopy,
  place: Place,
  { saved, askedAgain, stops }: Listed = {},
): Child {
  const { draft, state, task } = copy
  const form = formOf(copy)
  const isOwn = draft.purpose === 'new' || draft.purpose === 'amendment'
  const life = draftLifeOf(state.programme, draft)
  return (
    <TaskListPage
      {...place}
      form={form}
      name={copyName(draft, copy.file?.reports)}
      subject={subjectOf(copy)}
      sections={sectionProgress(form, draft.answers, stops).map(({ id, progress }) => ({
        id,
        state: waitsForChanges(copy, form, id) ? 'changes-asked' : progress,
      }))}
      letter={draft.letter === '' ? undefined : draft.letter}
      before={beforeSending(copy, place, askedAgain)}
      saved={savedBefore(copy, saved)}
      keptUntilDay={isOwn ? dayOf(plusDays(draft.savedAt, life)) : undefined}
      dueDay={task?.status === 'open' ? dayOf(task.dueAt) : undefined}
      contact={contactOf(copy)}
    />
  )
}

export interface Shown {
  saved?: string | undefined
  /** Typed and not saved: the section was saved elsewhere since, or the form has no room for it. */
  typed?: RawAnswers
  /** For which texts the form has no room. */
  withoutRoom?: readonly Problem[]
  /** What would stop the form from being sent, on whichever of its pages it is typed. */
  stops?: readonly (Problem | Doubt)[]
  /** What was posted in the request that this page answers. */
  posted?: RawAnswers
}

/** The confidential answers of a form that this page doesn't show: all that are stored, while no code was given. */
function keptOf(
  { draft, state }: WorkingCopy,
  { reader }: Place,
  form: Form,
  posted: RawAnswers | undefined,
) {
  return codeStands(state.code, state.now, reader) === 'open'
    ? []
    : heldBack(form, draft.answers, posted)
}

export function showSection(
  copy: WorkingCopy,
  place: Place,
  sectionId: string,
  review: Judged['review'],
  more: Shown = {},
): Child {
  const { draft, state } = copy
  const form = formOf(copy)
  const raw = more.typed ?? draft.answers
  const kept = keptOf(copy, place, form, more.posted)
  const isStarted = Object.keys(raw).some(
    (name) => sectionAt(form, name) === sectionId && rawList(raw, name).length > 0,
  )
  return (
    <SectionPage
      {...place}
      form={form}
      sectionId={sectionId}
      subject={subjectOf(copy)}
      raw={Object.fromEntries(Object.entries(raw).filter(([name]) => !kept.includes(name)))}
      kept={kept}
      entered={enteredNote(copy, place.language)}
      revision={sectionRevision(draft, sectionId)}
      problems={[...sectionProblems(copy, raw, sectionId, more.stops), ...(more.withoutRoom ?? [])]}
      comments={draft.comments}
      missions={state.programme.missions
        .filter(({ code }) => code !== draft.mission)
        .map(({ code, name }) => ({ code, name }))}
      keepAs={keepName(copy, sectionId)}
      saved={savedBefore(copy, more.saved)}
      elsewhere={more.typed && !more.withoutRoom ? draft.answers : undefined}
      advice={
        review && (
          <SectionAdvice
            {...place}
            form={form}
            sectionId={sectionId}
            review={review}
            isStarted={isStarted}
          />
        )
      }
      advised={draft.purpose === 'completion' && review ? advisedAt(place.language, review) : []}
    />
  )
}

/** What is still missing, at each question; where a reviewer asked for the same, the words are the same. */
function advisedAt(language: Language, { assessment, ruleset }: NonNullable<Judged['review']>) {
  return assessment.checks
    .flatMap(({ advice }) => advice)
    .map((advice) => ({ path: advice.path, text: sentenceFor(ruleset, language, advice) }))
}

/** What of a section can't be read, and what of it would stop the form from being sent; each input once. */
export function sectionProblems(
  copy: WorkingCopy,
  raw: RawAnswers,
  sectionId: string,
  stops: readonly (Problem | Doubt)[] = [],
): (Problem | Doubt)[] {
  const form = formOf(copy)
  const { problems } = parseAnswers(form, raw, [sectionId])
  const unreadable = problems.map((problem) => withOwnBounds(copy, problem))
  const isRead = (path: string) => !unreadable.some((problem) => problem.path === path)
  const here = stops.filter(({ path }) => sectionAt(form, path) === sectionId && isRead(path))
  return [...unreadable, ...here]
}

export interface Checking {
  stops?: (Problem | Doubt)[]
  /** What was said when it was sent, and what is wrong with that. */
  sent?: Sent
  /** Why it was refused when it was sent just now. */
  refused?: Refusal
}

/** What is said when a working copy is sent. */
export function sendingOf({ draft, by }: WorkingCopy) {
  return sending(draft.revision, {
    why: draft.form === 'proposal',
    day: by.type === 'person' && draft.entered === undefined,
  })
}

export function showCheck(
  copy: WorkingCopy,
  place: Place,
  judged: Judged,
  checking: Checking = {},
): Child {
  const { language } = place
  const { draft, state } = copy
  const { refusal, review, before, proposal, doubts } = judged
  const t = translator(language)
  const form = formOf(copy)
  const advises = review?.assessment.checks.some(({ advice }) => advice.length > 0) ?? false
  const isDisowned = senderStands(state, draft) === 'unknown'
  const isOver = !isDisowned && refusal !== undefined && refusal.refused !== 'invalid'
  const isEntering = copy.by.type === 'person'
  const hindrance = isOver ? refusal.hindrance : undefined
  const closed =
    hindrance?.code === 'call-closed'
      ? formatMoment(language, hindrance.until, hindrance.timeZone)
      : undefined
  const refused = checking.refused ?? (isOver ? refusal : undefined)
  // A closed call and a sender whom the mission doesn't know have sentences of their own.
  const notice =
    refused !== undefined && !isDisowned && closed === undefined
      ? refusalText(language, refused)
      : undefined
  return (
    <CheckPage
      {...place}
      form={form}
      subject={subjectOf(copy)}
      content={judged.content}
      raw={draft.answers}
      sending={sendingForm(language, sendingOf(copy), isEntering, checking.sent)}
      problems={checking.stops ?? judged.stops}
      doubts={doubts}
      changes={
        before && proposal ? (
          <Changes
            language={language}
            form={proposalForm}
            before={before}
            after={proposal}
            caption={t(
              draft.form === 'amendment' ? taskTexts.changeAsked : missionTexts.changedSince,
            )}
          />
        ) : null
      }
      advice={
        review && proposal && advises ? (
          <Advice
            {...place}
            form={form}
            review={review}
            content={proposal}
            answering={answeringOf(copy, form)}
          />
        ) : undefined
      }
      offersAsItStands={draft.form === 'proposal' && (advises || doubts.length > 0)}
      isEntering={isEntering}
      closed={closed}
      before={beforeSending(copy, place)}
      notice={notice}
    />
  )
}

/** Where the mission's answers to the advice are saved, and the revision they are saved upon. */
function answeringOf({ draft }: WorkingCopy, form: Form) {
  const sectionId = sectionAt(form, 'checkAnswers')
  return sectionId === undefined
    ? undefined
    : { sectionId, revision: sectionRevision(draft, sectionId) }
}

/** Whose word on its sender a proposal that was sent waits for, and until when. */
function waitsOf({ file, state }: WorkingCopy): { mailbox: string; untilDay: string } | undefined {
  const project = file?.project
  if (!project?.unconfirmed || !isUnconfirmedSender(project)) return undefined
  const { mailbox } = missionOf(state, project.mission)
  return { mailbox, untilDay: dayOf(project.unconfirmed.until) }
}

/** Whoever answers next, by when. */
function nextAnswerDay({ file, draft }: WorkingCopy): string | undefined {
  const answers = {
    proposal: ({ weighsRequest }: Traits) => weighsRequest,
    report: ({ about, asks }: Traits) => about === 'report' && asks !== 'mission',
    amendment: ({ about, reviewsGender }: Traits) => about === 'change' || reviewsGender,
  }[draft.form]
  const next = file?.tasks.find(({ status, kind }) => status === 'open' && answers(traitsOf(kind)))
  return next && dayOf(next.dueAt)
}

/** What came of a working copy: that it was sent, or that what it was for is over. */
export function showSent(copy: WorkingCopy, { language, base }: Place): Child {
  const { draft, file, task, life } = copy
  const t = translator(language)
  const projectId = draft.becameProject ?? draft.projectId ?? ''
  const statusText = file ? t(statusOf(file.project)) : ''
  if (life === 'sent') {
    return (
      <ConfirmationPage
        language={language}
        form={draft.form}
        reference={projectId}
        subject={subjectOf(copy)}
        path={base}
        nextAnswerDay={nextAnswerDay(copy)}
        contact={contactOf(copy)}
        isEntered={copy.by.type === 'person'}
        standing={t(taskTexts.nowStands, { status: statusText })}
        waits={waitsOf(copy)}
      />
    )
  }
  const kind = draft.form === 'report' ? 'file-report' : 'complete-proposal'
  return (
    <EndedTaskPage
      language={language}
      path={base}
      projectId={projectId}
      title={subjectOf(copy)}
      task={task ?? { kind, outcome: 'ended', endedAt: undefined }}
      by={undefined}
      statusText={statusText}
    />
  )
}
