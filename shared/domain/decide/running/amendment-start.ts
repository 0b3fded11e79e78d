import {
  amendmentForm,
  type AmendmentContent,
  type ChangeRequest,
} from '../../amending/amendment-content'
import { PROGRAMME_CHAIN } from '../../audit/record'
import type { Draft } from '../../drafts/draft'
import { rawFromContent } from '../../forms/form-content'
import type { MissionNotice } from '../../outbox/item'
import type { Party } from '../../people'
import type { Project, ProjectIn } from '../../project/project'
import type { ReportContent } from '../../reporting/report-content'
import { plusDays } from '../../time'
import { agreedContent } from '../kernel/agreed'
import { refuse, type Change, type Decided, type Refusal, hinder } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, recording, writing } from '../kernel/compose'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'
import { amendmentDraftId, projectDraft } from '../kernel/working-copy'

export type Running = ProjectIn<'active' | 'suspended'>

/** The running project whose change somebody of its mission may ask for. */
export function amendable(file: ProjectFile, by: Party): Running | Refusal {
  const { project } = file
  if (by.type !== 'mission' || by.mission !== project.mission)
    return refuse('not-allowed', 'The mission asks for changes.', [`mission:${project.mission}`])
  if (project.status !== 'active' && project.status !== 'suspended') {
    return hinder({ code: 'not-running' }, `No change is asked while ${project.status}.`, [
      'active',
      'suspended',
    ])
  }
  if (project.pendingAmendment !== undefined)
    return hinder({ code: 'change-pending' }, 'One change at a time: another is being decided.', [
      'withdraw-amendment',
      'wait',
    ])
  return project
}

/** Whether a working copy that was opened is still there to be gone on with. */
function isWorkedOn(state: State, project: Project): boolean {
  const { amendmentDraft } = project
  const life = state.programme.policy.draftLifeDays
  return amendmentDraft !== undefined && plusDays(amendmentDraft.at, life) >= state.now
}

/** What a working copy begins with beside what is agreed, and how it is mailed. */
interface Beginning {
  asked: AmendmentContent
  mail: Extract<MissionNotice, 'amendment-draft' | 'amendment-returned'>
  comments?: Draft['comments']
  letter?: string
}

/** A working copy with what is agreed and what is asked already, its link mailed; `project` counts it. */
export function copyFor(
  state: State,
  file: ProjectFile,
  project: Running,
  by: Party,
  { asked, mail, ...review }: Beginning,
): { project: Running; change: Change } {
  const n = project.nextAmendment
  const draft = projectDraft(state, project, {
    id: amendmentDraftId(project.id, n),
    form: 'amendment',
    purpose: 'amendment',
    subject: n,
    answers: rawFromContent(amendmentForm, { ...agreedContent(file), ...asked }),
    ...review,
  })
  return {
    project: {
      ...project,
      nextAmendment: n + 1,
      amendmentDraft: { n, at: state.now },
    },
    change: combine(
      note(project, 'amendment-started', by, { amendment: n }),
      writing({ type: 'draft', item: draft, expected: undefined }),
      recording({
        chain: PROGRAMME_CHAIN,
        kind: 'draft-created',
        by,
        facts: { draftId: draft.id, projectId: project.id },
      }),
      tellMission(
        project,
        mail,
        { subject: n, link: { type: 'draft', draftId: draft.id } },
        by.type === 'mission' ? by.as : undefined,
      ),
    ),
  }
}

/** Opens the working copy of a request for a change, filled with what is agreed, and mails its link. */
export function openAmendment(
  state: State,
  file: ProjectFile,
  { by, asks }: CommandOf<'start-amendment'>,
): Decided {
  const project = amendable(file, by)
  if ('refused' in project) return project
  if (isWorkedOn(state, project))
    return refuse('already-done', 'A request for a change is open; its link has been mailed.')
  const asked = asks === undefined ? {} : { changes: [asks] }
  const opened = copyFor(state, file, project, by, { asked, mail: 'amendment-draft' })
  return combine(
    become(state, file.project, { ...opened.project, lastActAt: state.now }),
    opened.change,
  )
}

/** What a report says of changes, as a request for a change begins with it. */
function askedByReport(
  { changeDescription, expectedCompletion }: ReportContent,
  ends: string,
): ChangeRequest {
  const isLater = expectedCompletion !== undefined && expectedCompletion.date > ends
  return {
    ...(isLater && { changes: ['extension'], newEnd: expectedCompletion }),
    ...(changeDescription !== undefined && { explanation: changeDescription }),
  }
}

/**
 * The request for a change that a report calls for by saying that something agreed has changed; undefined
 * when it says no such thing, or nothing can be asked now, or a request is being written or decided.
 */
export function amendmentFromReport(
  state: State,
  file: ProjectFile,
  by: Party,
  content: ReportContent,
): { project: Running; change: Change } | undefined {
  const project = amendable(file, by)
  if (content.changedFromAgreed !== true || 'refused' in project || isWorkedOn(state, project))
    return undefined
  const asked = askedByReport(content, project.outline.ends)
  return copyFor(state, file, project, by, { asked, mail: 'amendment-draft' })
}
