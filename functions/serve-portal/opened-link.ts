import { asksQuestion, traitsOf } from '../../shared/domain/tasks/kinds'
import { workingCopy } from '../../shared/domain/decide/kernel/working-copy'
import type { ProjectFile, State } from '../../shared/domain/decide/kernel/state'
import type { Draft } from '../../shared/domain/drafts/draft'
import { gate } from '../../shared/domain/links/gate'
import type { Verdict } from '../../shared/domain/links/verdict'
import type { Link } from '../../shared/domain/links/link'
import { type Party, missionContact } from '../../shared/domain/people'
import type { HumanTask } from '../../shared/domain/tasks/task'
import type { Scope } from '../../shared/ports/register'
import { readForLink } from '../../shared/runtime/act-by-link'
import { isShut, type Shut } from '../../shared/runtime/http/with-link'
import type { PortalDependencies } from './dependencies'
import { formDoors, type FormDoor } from './form-doors'
import { openAnswer, openQuestion, type AnswerPurpose, type OpenedAnswer } from './opened-answer'
import { openSenders, type SendersPurpose } from './opened-senders'

/**
 * - `open`: it can be filled in and sent.
 * - `sent`: it was sent.
 * - `ended`: what it was for is over without it.
 * - `expired`: its time is over, and a fresh link would open it again.
 */
type CopyLife = 'open' | 'sent' | 'ended' | 'expired'

/** A form that somebody fills in, with all that it hangs on. */
export interface WorkingCopy {
  link: Link
  door: FormDoor
  draft: Draft
  life: CopyLife
  by: Party
  state: State
  file: ProjectFile | undefined
  /** The task whose answer is written in it. */
  task: HumanTask | undefined
}

export interface OpenedTask {
  link: Link
  by: Party
  state: State
  file: ProjectFile
  task: HumanTask
}

export interface OpenedProject {
  link: Link
  by: Party
  state: State
  file: ProjectFile
  isExpired: boolean
}

/** A task that has a page of its own elsewhere. */
export interface OpenedElsewhere {
  link: Link
  by: Party
  state: State
  file: ProjectFile
  verdict: Verdict
}

/** What a link opens, or why it opens nothing. */
export type Opened =
  | ({ door: FormDoor } & WorkingCopy)
  | ({ door: 'offers' } & OpenedTask)
  | ({ door: 'tasks' } & OpenedElsewhere)
  | ({ door: 'projects' } & OpenedProject)
  | ({ door: 'answers' } & OpenedAnswer)
  | { door: 'shut'; link: Link; state: State; verdict: Shut }

/** What is read for a link, and how it then stands. */
interface Asked {
  link: Link
  state: State
  verdict: Verdict
}

async function ask(dependencies: PortalDependencies, link: Link, scope: Scope): Promise<Asked> {
  const { state: read } = await readForLink(dependencies, link, scope)
  const state = { ...read, now: dependencies.clock() }
  return { link, state, verdict: gate(link, state, dependencies.digest) }
}

/** What is behind a link, by the word of the gate. */
export async function openLink(dependencies: PortalDependencies, link: Link): Promise<Opened> {
  const { purpose } = link
  if (purpose.type === 'draft') return openCopy(dependencies, link, purpose.draftId)
  const asked = await ask(dependencies, link, { linkHash: link.hash })
  const { verdict } = asked
  if (isShut(verdict)) return { door: 'shut', ...asked, verdict }
  switch (purpose.type) {
    case 'task':
      return openTask(dependencies, asked, purpose.taskId)
    case 'project':
      return openProject(asked)
    case 'desk':
      return nothing(asked)
    case 'sender':
    case 'senders':
      return openMissionsSenders(dependencies, asked, purpose)
    case 'contact':
    case 'comment':
    case 'disown':
      return openAsked(asked, purpose)
    default:
      return purpose satisfies never
  }
}

function nothing({ link, state }: Asked): Opened {
  return { door: 'shut', link, state, verdict: { stands: 'unknown' } }
}

async function openCopy(
  dependencies: PortalDependencies,
  link: Link,
  draftId: string,
): Promise<Opened> {
  const stored = await dependencies.drafts.find(draftId)
  const projectId = stored?.projectId ?? stored?.becameProject
  const asked = await ask(dependencies, link, {
    draftId,
    linkHash: link.hash,
    ...(projectId !== undefined && { projectId }),
  })
  const { state, verdict } = asked
  if (isShut(verdict)) return { door: 'shut', ...asked, verdict }
  const { draft, file } = state
  if (!draft) return { door: 'shut', link, state, verdict: { stands: 'lapsed' } }
  return {
    door: formDoors[draft.form],
    link,
    draft,
    by: partyOf(link) ?? missionContact(draft.mission),
    state,
    file,
    task: file?.tasks.findLast((one) => workingCopy(one) === draft.id),
    life: lifeOf(draft, verdict),
  }
}

function lifeOf(draft: Draft, { stands }: Verdict): CopyLife {
  if (stands === 'spent') return draft.becameProject === undefined ? 'ended' : 'sent'
  return stands === 'expired' ? 'expired' : 'open'
}

async function openTask(
  dependencies: PortalDependencies,
  asked: Asked,
  taskId: string,
): Promise<Opened> {
  const { link, state, verdict } = asked
  const { file } = state
  const task = file?.tasks.find((one) => one.id === taskId)
  const by = partyOf(link)
  if (!file || !task || !by) return nothing(asked)
  const draftId = workingCopy(task)
  if (draftId !== undefined) return openCopy(dependencies, link, draftId)
  if (asksQuestion(task.kind)) {
    const question = openQuestion(link, by, state, file, task)
    return question ? { door: 'answers', ...question } : nothing(asked)
  }
  return traitsOf(task.kind).door === 'offers'
    ? { door: 'offers', link, by, state, file, task }
    : { door: 'tasks', link, by, state, file, verdict }
}

function openProject(asked: Asked): Opened {
  const { link, state, verdict } = asked
  const by = partyOf(link)
  if (!state.file || !by) return nothing(asked)
  const isExpired = verdict.stands === 'expired'
  return { door: 'projects', link, by, state, file: state.file, isExpired }
}

function openAsked(asked: Asked, purpose: AnswerPurpose): Opened {
  const { link, state, verdict } = asked
  const answer = openAnswer(link, purpose, partyOf(link), state, verdict)
  return answer ? { door: 'answers', ...answer } : nothing(asked)
}

async function openMissionsSenders(
  dependencies: PortalDependencies,
  asked: Asked,
  purpose: SendersPurpose,
): Promise<Opened> {
  const by = partyOf(asked.link)
  const opened = by && (await openSenders(dependencies, asked, purpose, by))
  return opened ? { door: 'answers', ...opened } : nothing(asked)
}

/** Who acts through a link; undefined when its holder is no party of a project yet. */
function partyOf({ holder }: Link): Party | undefined {
  return holder.type === 'draft' || holder.type === 'nominee' ? undefined : holder
}
