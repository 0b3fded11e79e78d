import type { Code } from '../../shared/domain/confidential/code'
import {
  confidentialInDraft,
  confidentialOf,
  type ConfidentialAnswers,
} from '../../shared/domain/confidential/content'
import type { ProjectFile, State } from '../../shared/domain/decide/state'
import { sectionAt } from '../../shared/domain/forms/section-state'
import { isReplaced, projectLinkState } from '../../shared/domain/links/validity'
import type { Link, LinkPurpose } from '../../shared/domain/outbox/item'
import type { Language, Party } from '../../shared/domain/people'
import { plusDays } from '../../shared/domain/time'
import type { Scope } from '../../shared/ports/register'
import { findLink } from '../../shared/runtime/http/link-gate'
import type { PortalDependencies } from './dependencies'
import { addressOf } from './mail-link'
import { openLink, type Opened, type WorkingCopy } from './opened-link'

/** How long a task's link still opens what is confidential once the task has ended, in days. */
const ENDED_SHOWN_DAYS = 30

/** What is confidential behind a link, before or after its code was given. */
export interface OpenedConfidential {
  link: Link
  by: Party
  /** What the code opens: the form, also where its link is that of a task. */
  purpose: LinkPurpose
  scope: Scope
  code: Code | undefined
  now: string
  /** Where the code is mailed; undefined when its holder is registered no more. */
  address: string | undefined
  reference: string | undefined
  title: string
  answers: ConfidentialAnswers[]
  /** Whether the answers can be changed on the page it leads back to, while they are open. */
  isForm: boolean
  language: Language
  backTo: string
  isExpired: boolean
}

/**
 * What is behind a token. `other` is a form that can't be filled in any more, or no longer its holder's: its
 * own page says which.
 */
export async function openConfidentialLink(
  dependencies: PortalDependencies,
  token: string,
): Promise<OpenedConfidential | 'unknown' | 'replaced' | { other: Opened }> {
  const link = await findLink(dependencies, token)
  if (link?.purpose.type !== 'draft' && link?.purpose.type !== 'task')
    return link?.purpose.type === 'project' ? ofProject(dependencies, link, token) : 'unknown'
  const opened = await openLink(dependencies, token)
  if (!opened) return 'unknown'
  if (opened.door === 'replaced') return 'replaced'
  if (opened.door === 'tasks') return ofProject(dependencies, link, token)
  return 'draft' in opened && 'life' in opened && opened.life === 'open'
    ? ofForm(opened, token)
    : { other: opened }
}

function ofForm(copy: WorkingCopy, token: string): OpenedConfidential {
  const { link, by, draft, state, file, door } = copy
  const answers = confidentialInDraft(draft)
  const [first] = answers
  const section = first && sectionAt(first.form, first.answers[0]?.field.name ?? '')
  return {
    link,
    by,
    purpose: { type: 'draft', draftId: draft.id },
    scope: {
      draftId: draft.id,
      linkHash: link.hash,
      ...(draft.projectId !== undefined && { projectId: draft.projectId }),
    },
    code: state.code,
    now: state.now,
    address: addressOf(link.holder, state),
    reference: file?.project.id,
    title: file?.project.outline.title ?? '',
    answers,
    isForm: true,
    language: draft.language,
    backTo: section === undefined ? `/${door}/${token}` : `/${door}/${token}/${section}`,
    isExpired: false,
  }
}

async function ofProject(
  { register, clock }: PortalDependencies,
  link: Link,
  token: string,
): Promise<OpenedConfidential | 'unknown' | 'replaced'> {
  const { purpose, holder } = link
  if (purpose.type !== 'task' && purpose.type !== 'project') return 'unknown'
  const now = clock()
  const scope = { projectId: purpose.projectId, linkHash: link.hash }
  const { state } = await register.read(scope, now)
  const { file } = state
  if (!file || holder.type === 'draft' || holder.type === 'nominee') return 'unknown'
  if (isReplaced(link, file.project)) return 'replaced'
  return {
    link,
    by: holder,
    purpose,
    scope,
    code: state.code,
    now,
    address: addressOf(holder, { ...state, now }),
    reference: file.project.id,
    title: file.project.outline.title,
    answers: confidentialOf(file, purpose),
    isForm: false,
    language: languageOf(state, file, holder),
    backTo: `/${purpose.type === 'task' ? 'tasks' : 'projects'}/${token}`,
    isExpired: isOver(link, file, { ...state, now }),
  }
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
