import { workingCopy } from '../../shared/domain/decide/open-task'
import { completionDraftId } from '../../shared/domain/decide/return-proposal'
import type { ProjectFile, State } from '../../shared/domain/decide/state'
import { missionContact } from '../../shared/domain/decide/submit'
import type { Draft } from '../../shared/domain/drafts/draft'
import { draftLinkState, isReplaced, projectLinkState } from '../../shared/domain/links/validity'
import type { Link } from '../../shared/domain/outbox/item'
import type { Party } from '../../shared/domain/people'
import { plusDays } from '../../shared/domain/time'
import type { HumanTask } from '../../shared/domain/tasks/task'
import type { Scope } from '../../shared/ports/register'
import { findLink } from '../../shared/runtime/http/link-gate'
import type { PortalDependencies } from './dependencies'
import { formDoors, type FormDoor } from './form-doors'
import { openAnswer, openQuestion, type AnswerPurpose, type OpenedAnswer } from './opened-answer'
import { openSenders } from './opened-senders'

/**
 * - `open`: it can be filled in and sent.
 * - `sent`: it was sent.
 * - `ended`: what it was for is over without it.
 * - `expired`: its time is over, and a fresh link would open it again.
 * - `lapsed`: it is gone for good.
 */
type CopyLife = 'open' | 'sent' | 'ended' | 'expired' | 'lapsed'

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

/** What a link opens; `lapsed` when what it opened is no longer kept. */
export type Opened =
  | ({ door: FormDoor } & WorkingCopy)
  | ({ door: 'offers' } & OpenedTask)
  | { door: 'tasks' }
  | ({ door: 'projects' } & OpenedProject)
  | ({ door: 'answers' } & OpenedAnswer)
  | { door: 'lapsed' }
  /** Its holder was replaced as the project's contact. */
  | { door: 'replaced' }

/** What is behind a token; undefined for one that was never minted or opens no page of a mission. */
export async function openLink(
  dependencies: PortalDependencies,
  token: string,
): Promise<Opened | undefined> {
  const link = await findLink(dependencies, token)
  if (!link) return undefined
  const { purpose } = link
  switch (purpose.type) {
    case 'draft':
      return openCopy(dependencies, link, purpose.draftId)
    case 'task':
      return openTask(dependencies, link, purpose.projectId, purpose.taskId)
    case 'project':
      return openProject(dependencies, link, purpose.projectId)
    case 'desk':
      return undefined
    case 'sender':
    case 'senders':
      return openMissionsSenders(dependencies, link, purpose)
    case 'contact':
    case 'comment':
    case 'disown':
      return openAsked(dependencies, link, purpose)
    default:
      return purpose satisfies never
  }
}

async function stateOf({ register, clock }: PortalDependencies, scope: Scope): Promise<State> {
  const now = clock()
  const { state } = await register.read(scope, now)
  return { ...state, now }
}

async function openCopy(
  dependencies: PortalDependencies,
  link: Link,
  draftId: string,
): Promise<Opened> {
  const stored = await dependencies.drafts.find(draftId)
  const projectId = stored?.projectId ?? stored?.becameProject
  const state = await stateOf(dependencies, {
    draftId,
    linkHash: link.hash,
    ...(projectId !== undefined && { projectId }),
  })
  const { draft, file } = state
  if (!draft) return { door: 'lapsed' }
  if (file && isReplaced(link, file.project)) return { door: 'replaced' }
  const task = file?.tasks.findLast((one) => workingCopy(one) === draft.id)
  return {
    door: formDoors[draft.form],
    link,
    draft,
    by: partyOf(link) ?? missionContact(draft.mission),
    state,
    file,
    task,
    life: lifeOf(link, draft, state, task),
  }
}

function lifeOf(link: Link, draft: Draft, state: State, task: HumanTask | undefined): CopyLife {
  if (draft.becameProject !== undefined) return 'sent'
  if (draft.lapsedAt !== undefined) return 'lapsed'
  switch (draft.purpose) {
    case 'report':
      return task?.status === 'open' ? 'open' : 'ended'
    case 'completion': {
      const project = state.file?.project
      const waits = project?.status === 'returned' && completionDraftId(project) === draft.id
      return waits ? 'open' : 'ended'
    }
    case 'new':
    case 'amendment': {
      const { policy } = state.programme
      const isFresh = plusDays(link.mintedAt, policy.draftLifeDays) >= state.now
      return isFresh || draftLinkState(draft, policy, state.now) === 'open' ? 'open' : 'expired'
    }
    default:
      return draft.purpose satisfies never
  }
}

async function openTask(
  dependencies: PortalDependencies,
  link: Link,
  projectId: string,
  taskId: string,
): Promise<Opened | undefined> {
  const state = await stateOf(dependencies, { projectId })
  const { file } = state
  const task = file?.tasks.find((one) => one.id === taskId)
  const by = partyOf(link)
  if (!file || !task || !by) return undefined
  if (isReplaced(link, file.project)) return { door: 'replaced' }
  const draftId = workingCopy(task)
  if (draftId !== undefined) return openCopy(dependencies, link, draftId)
  if (task.kind === 'answer-question') {
    const question = openQuestion(link, by, state, file, task)
    return question && { door: 'answers', ...question }
  }
  if (task.kind !== 'accept-offer') return { door: 'tasks' }
  return { door: 'offers', link, by, state, file, task }
}

async function openProject(
  dependencies: PortalDependencies,
  link: Link,
  projectId: string,
): Promise<Opened | undefined> {
  const state = await stateOf(dependencies, { projectId })
  const { file, programme, now } = state
  const by = partyOf(link)
  if (!file || !by) return undefined
  if (isReplaced(link, file.project)) return { door: 'replaced' }
  const isExpired = projectLinkState(link, file.project, programme.policy, now) === 'expired'
  return { door: 'projects', link, by, state, file, isExpired }
}

async function openAsked(
  dependencies: PortalDependencies,
  link: Link,
  purpose: AnswerPurpose,
): Promise<Opened | undefined> {
  const scope =
    'projectId' in purpose ? { projectId: purpose.projectId } : { draftId: purpose.draftId }
  const state = await stateOf(dependencies, scope)
  const answer = openAnswer(link, purpose, partyOf(link), state)
  if (answer === 'lapsed') return { door: 'lapsed' }
  return answer && { door: 'answers', ...answer }
}

async function openMissionsSenders(
  dependencies: PortalDependencies,
  link: Link,
  purpose: Parameters<typeof openSenders>[2],
): Promise<Opened | undefined> {
  const by = partyOf(link)
  const opened = by && (await openSenders(dependencies, link, purpose, by))
  if (opened === 'lapsed') return { door: 'lapsed' }
  return opened && { door: 'answers', ...opened }
}

/** Who acts through a link; undefined when its holder is no party of a project yet. */
function partyOf({ holder }: Link): Party | undefined {
  return holder.type === 'draft' || holder.type === 'nominee' ? undefined : holder
}
