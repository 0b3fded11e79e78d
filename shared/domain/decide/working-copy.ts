import type { Draft } from '../drafts/draft'
import type { Project } from '../project/project'
import { refuse, type Refusal } from './change'
import type { State } from './state'

/** The id of the working copy in which a report is written; each round of a report has its own. */
export function reportDraftId(projectId: string, n: number, round: number): string {
  return `${projectId}.report.${n}.${round}`
}

export function amendmentDraftId(projectId: string, n: number): string {
  return `${projectId}.amendment.${n}`
}

/** An empty working copy that belongs to a project. */
export function projectDraft(
  state: State,
  project: Project,
  of: Pick<Draft, 'id' | 'form' | 'purpose' | 'subject' | 'answers'> & Partial<Draft>,
): Draft {
  return {
    schema: 1,
    callId: project.callId,
    mission: project.mission,
    projectId: project.id,
    address: project.contact.address,
    language: project.language,
    comments: [],
    revision: 0,
    sectionRevisions: {},
    createdAt: state.now,
    savedAt: state.now,
    ...of,
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
