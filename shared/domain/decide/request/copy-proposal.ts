import type { Project } from '../../project/project'
import { isOpenCall } from '../../programme/call-time'
import { PROGRAMME_CHAIN } from '../../audit/record'
import { rawFromContent } from '../../forms/form-content'
import { proposalForm } from '../../proposal/proposal-content'
import { refuse, type Decided, hinder } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, recording, telling, writing } from '../kernel/compose'
import { versionOf } from '../kernel/look-up'
import type { ProjectFile, State } from '../kernel/state'
import { newProposalDraft } from '../kernel/working-copy'

/** The id of the draft into which a project's text is copied for a call: one for each call. */
export function copyDraftId(projectId: string, callId: string): string {
  return `${projectId}.copy.${callId}`
}

/** Statuses in which nothing more comes of a proposal itself, so that its text may be the start of another. */
const OVER = ['declined', 'withdrawn', 'offer-declined', 'closed'] as const

/** Whether a proposal's text may be the start of a new one. */
export function isOver({ status }: Pick<Project, 'status'>): boolean {
  return OVER.some((one) => one === status)
}

/**
 * Begins a new proposal with the text of one that is over, for a call that is open. What begins with a closed
 * project follows on from it, and says so.
 */
export function copyProposal(
  state: State,
  file: ProjectFile,
  { callId, by }: CommandOf<'copy-proposal'>,
): Decided {
  const { project } = file
  if (!isOver(project))
    return hinder({ code: 'not-over' }, `A ${project.status} proposal isn't copied.`, [...OVER])
  const call = state.programme.calls.find(({ id }) => id === callId)
  if (!call || !isOpenCall(call, state.now))
    return hinder({ code: 'call-not-open' }, 'The call is not open.', ['an open call'])
  const id = copyDraftId(project.id, call.id)
  const before = state.draft?.id === id ? state.draft : undefined
  if (before && before.lapsedAt === undefined)
    return refuse('already-done', 'It was copied for this call.')
  const isAlternate = by.type === 'mission' && by.as === 'alternate'
  const person = (isAlternate ? project.alternate : undefined) ?? project.contact
  const version = versionOf(file, project.currentVersion)
  const draft = newProposalDraft(state, {
    id,
    callId: call.id,
    mission: project.mission,
    address: person.address,
    language: version.contentLanguage,
    answers: rawFromContent(proposalForm, version.content),
    ...(project.status === 'closed' && { follows: project.id }),
    // One that was left until it lapsed is begun anew in its place.
    ...(before && { revision: before.revision + 1 }),
  })
  return combine(
    writing({ type: 'draft', item: draft, expected: before?.revision }),
    recording({
      chain: PROGRAMME_CHAIN,
      kind: 'draft-created',
      by,
      facts: { draftId: id, callId: call.id, copiedFrom: project.id },
    }),
    telling({
      type: 'mail',
      mail: 'draft-link',
      to: { type: 'draft', id },
      link: { type: 'draft', draftId: id },
    }),
  )
}
