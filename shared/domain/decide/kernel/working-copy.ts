import { asksReport } from '../../tasks/kinds'
import type { Draft } from '../../drafts/draft'
import type { Project } from '../../project/project'
import { refuse, type Refusal } from './change'
import type { State } from './state'
import type { HumanTask } from '../../tasks/task'

/** The id of the working copy in which a report is written; each round of a report has its own. */
export function reportDraftId(projectId: string, n: number, round: number): string {
  return `${projectId}.report.${n}.${round}`
}

export function amendmentDraftId(projectId: string, n: number): string {
  return `${projectId}.amendment.${n}`
}

/** The id of the working copy in which the answer to a task is written. */
export function workingCopy(task: HumanTask): string | undefined {
  if (task.kind === 'complete-proposal') return `${task.projectId}.v${task.version + 1}`
  if (asksReport(task.kind)) return reportDraftId(task.projectId, task.subject, task.round)
  return undefined
}

/** A working copy of a proposal that nobody has saved yet. */
export function newProposalDraft(
  state: State,
  of: Pick<Draft, 'id' | 'callId' | 'mission' | 'address' | 'language'> & Partial<Draft>,
): Draft {
  return { ...untouched(state), form: 'proposal', purpose: 'new', answers: {}, ...of }
}

/** A working copy of whatever a mission writes about a project; nobody has saved it yet. */
export function projectDraft(
  state: State,
  project: Project,
  of: Pick<Draft, 'id' | 'form' | 'purpose' | 'subject' | 'answers'> & Partial<Draft>,
): Draft {
  return {
    ...untouched(state),
    callId: project.callId,
    mission: project.mission,
    projectId: project.id,
    address: project.contact.address,
    language: project.language,
    ...of,
  }
}

function untouched({ now }: State) {
  return {
    schema: 1 as const,
    comments: [],
    revision: 0,
    sectionRevisions: {},
    createdAt: now,
    savedAt: now,
  }
}

/** The working copy that somebody sends, as they last saw it. */
export function sentDraft(
  state: State,
  project: Project,
  command: { draftId: string; revision: number },
  form: 'report' | 'amendment',
): Draft | Refusal {
  const { draft } = state
  if (!draft || draft.id !== command.draftId || draft.projectId !== project.id)
    return refuse('not-found', 'There is no such draft.')
  if (draft.form !== form)
    return refuse('not-allowed', `A draft of a ${draft.form} is not a ${form}.`, [form])
  if (draft.becameProject !== undefined) return refuse('already-done', 'It has been sent.')
  if (draft.lapsedAt !== undefined) return refuse('expired', 'The draft has lapsed.')
  if (draft.revision !== command.revision)
    return refuse('conflict', 'The draft was changed meanwhile.')
  return draft
}
